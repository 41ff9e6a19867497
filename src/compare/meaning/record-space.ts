import { type PenalCode, parsePenalProvision } from '../../act/penal-provision.ts';
import { candidatesFor } from '../../analysis/candidate-values.ts';
import type { Axis, InputFacts, InputSpace, Option } from '../../analysis/input-axes.ts';
import { readRecordInput, recordOf } from '../../analysis/record-inputs.ts';
import { recordCodes, recordRuleSet } from '../../assessment/person/record-evaluation.ts';
import { compile, evaluate, FALSE, TRUE, UNKNOWN } from '../../engine/compile.ts';
import type { FactDomain } from '../../engine/rule-set.ts';
import { factsOf } from '../../engine/valuations.ts';
import type { Fact } from '../../model/entity/fact.ts';
import type { Condition } from '../../model/rule/condition.ts';
import { kindOf } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import { sourcesOfDerived } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-records.derived-facts.ts';
import { recordFacts } from '../../rules/facts/person-facts.ts';
import { inputAssignments } from './input-assignments.ts';
import { axesTesting, conditionUnder, type JointSpace, jointSpace, type Laws, nameUnder } from './joint-space.ts';
import { offencesToTry } from './offences-to-try.ts';

const facts: readonly Fact[] = recordFacts;
const paths = facts.map(({ path }) => path);
const isDerived = (name: string): boolean => !paths.includes(name);

/** A marker beside the facts that conditions test: whether the inputs of a record's derived facts are completely known. */
const completelyGiven: FactDomain = { name: 'told as far as it can be', values: [false, true] };

/** The inputs that make the offence of a record completely known: under Estonian law, and abroad. */
const completeInputs: readonly (readonly string[])[] = [
  ['offence', 'kind', 'restrictionVoidedOn'],
  ['equivalentOffence', 'equivalentCode', 'kind', 'restrictionVoidedOn'],
];

const isEstonian = (code: unknown): code is PenalCode => code === 'penal-code' || code === 'criminal-code';

function isCompletelyGiven(encoded: InputFacts): boolean {
  const [atHome, abroad] = completeInputs.map((all) => all.every((path) => encoded[path] !== undefined));
  return isEstonian(encoded['code']) ? atHome! : encoded['code'] === 'foreign' && abroad!;
}

type Offences = ReturnType<typeof offencesToTry>;

/**
 * Whether an input is impossible or redundant: a provision that represents no class of offences of its code, or has another kind than
 * its section allows; or an input that is irrelevant for the code, such as the own provision of a foreign offence.
 */
function isRedundant(encoded: InputFacts, offences: Offences): boolean {
  const { code, offence, equivalentOffence, equivalentCode, kind } = encoded;
  const represents = (provision: unknown, of: unknown): boolean =>
    provision === undefined || !isEstonian(of) || offences[of].includes(provision as string);
  if (code === 'foreign') return offence !== undefined || !represents(equivalentOffence, equivalentCode);
  if (equivalentOffence !== undefined || equivalentCode !== undefined || !represents(offence, code)) return true;
  if (offence === undefined || kind === undefined || !isEstonian(code)) return false;
  const allowed = kindOf({ code, provision: parsePenalProvision(offence as string, code) });
  return allowed !== 'either' && allowed !== kind;
}

/** Makes the space of one record under two laws, for answers of a day. */
export function recordSpace(laws: Laws, day: string): JointSpace {
  const offences = offencesToTry(laws);
  const allOffences = [...new Set(Object.values(offences).flat())];
  return jointSpace(laws, {
    facts: [
      ...recordRuleSet.facts.map((domain) => ({
        domain,
        sources: isDerived(domain.name) ? sourcesOfDerived() : [domain.name],
      })),
      { domain: completelyGiven, sources: sourcesOfDerived() },
    ],
    fromLaw: new Set(recordRuleSet.facts.map(({ name }) => name).filter(isDerived)),
    together: [],
    candidates: (path) => {
      const fact = facts.find((one) => one.path === path)!;
      return fact.type === 'text' ? allOffences : candidatesFor(fact, day);
    },
    codes: (encoded, law) => {
      if (isRedundant(encoded, offences)) return undefined;
      const record = readRecordInput(law, encoded, day);
      return record && Uint8Array.from([...recordCodes(law, record), isCompletelyGiven(encoded) ? 2 : 1]);
    },
  });
}

/** The axes with only those options that leave no input unknown. */
function wholeAxes({ axes }: InputSpace): readonly Axis[] {
  return axes.map(({ facts: names, options }) => {
    const marker = names.indexOf(completelyGiven.name);
    const isWhole = ({ codes }: Option): boolean => (marker < 0 ? !codes.includes(0) : codes[marker] === 2);
    return { facts: names, options: options.filter(isWhole) };
  });
}

/** Conditions on records, by the fact of a person that is true if some record meets them. */
export type RecordConditionsOf = Readonly<Record<string, { readonly before: Condition; readonly after: Condition }>>;

/**
 * The axis of the facts "some record meets this condition": no record, one, or as many as needed; every combination that any number of
 * records can produce, each with its cheapest input.
 *
 * @param isWhole Only records without an unknown input.
 */
export function recordsAxis(laws: Laws, joint: JointSpace, conditions: RecordConditionsOf, isWhole: boolean): Axis {
  const sides = Object.entries(conditions).flatMap(([name, { before, after }]) => [
    { name: nameUnder(name, laws.before), condition: conditionUnder(before, joint, 'before') },
    { name: nameUnder(name, laws.after), condition: conditionUnder(after, joint, 'after') },
  ]);
  const single = outcomesOfOneRecord(joint, sides, isWhole);
  const none: Option = { input: { records: [] }, codes: sides.map(() => codeOf(FALSE)), cost: costOfInput };
  const unknown: Option = { input: {}, codes: sides.map(() => 0), cost: 0 };
  return { facts: sides.map(({ name }) => name), options: closed([...(isWhole ? [] : [unknown]), none], single) };
}

const costOfInput = 10_000;
const codeOf = (bits: number): number => (bits === UNKNOWN ? 0 : bits === TRUE ? 2 : 1);
const bitsOf = (code: number): number => (code === 0 ? UNKNOWN : code === 2 ? TRUE : FALSE);

/** Every combination in which one record can meet some conditions, each with its cheapest input. */
function outcomesOfOneRecord(
  { space }: JointSpace,
  sides: readonly { readonly name: string; readonly condition: Condition }[],
  isWhole: boolean,
): readonly Option[] {
  const rules = Object.fromEntries(sides.map(({ name, condition }) => [name, condition]));
  const compiled = compile({ ...space.ruleSet, rules });
  const looked = new Set(sides.flatMap(({ condition }) => [...factsOf(space.ruleSet, condition)]));
  const axes = axesTesting(isWhole ? { ...space, axes: wholeAxes(space) } : space, looked);
  const nodes = sides.map(({ name }) => compiled.nodeOf.get(name)!);
  const bits = new Uint8Array(compiled.nodeCount);
  const found = new Map<string, Option>();
  for (const { codes, input: encoded, cost: costOfFacts } of inputAssignments(axes, compiled)) {
    evaluate(compiled, codes, bits);
    const outcome = nodes.map((node) => codeOf(bits[node]!));
    const cost = costOfFacts + costOfInput;
    const known = found.get(outcome.join());
    if (known !== undefined && known.cost <= cost) continue;
    found.set(outcome.join(), { input: { records: [recordOf(encoded())] }, codes: outcome, cost });
  }
  return [...found.values()];
}

/** Combinations closed under adding further records. */
function closed(start: readonly Option[], single: readonly Option[]): readonly Option[] {
  const found = new Map<string, Option>(start.map((option) => [option.codes.join(), option]));
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    for (const before of [...found.values()]) {
      if (before.input['records'] === undefined) continue;
      for (const record of single) {
        const codes = before.codes.map((code, place) => codeOf(bitsOf(code) | bitsOf(record.codes[place]!)));
        const records = [
          ...(before.input['records'] as readonly object[]),
          ...(record.input['records'] as readonly object[]),
        ];
        const cost = before.cost + record.cost - costOfInput;
        const known = found.get(codes.join());
        if (known !== undefined && known.cost <= cost) continue;
        found.set(codes.join(), { input: { records }, codes, cost });
        isGrowing = true;
      }
    }
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}
