import { type PenalCode, parsePenalProvision } from '../../act/penal-provision.ts';
import { candidatesFor } from '../../analysis/candidate-values.ts';
import type { Axis, InputFacts, InputSpace, Option } from '../../analysis/input-axes.ts';
import { readPersonInput, recordOf } from '../../analysis/person-inputs.ts';
import { recordCodes, recordRuleSet, sourcesOfDerived } from '../../assessment/person/record-evaluation.ts';
import { compile, evaluate, FALSE, TRUE, UNKNOWN } from '../../engine/compile.ts';
import type { FactDomain } from '../../engine/rule-set.ts';
import { factsOf } from '../../engine/valuations.ts';
import type { Fact } from '../../model/entity/fact.ts';
import { recordFacts } from '../../model/facts/person-facts.ts';
import type { Condition } from '../../model/rule/condition.ts';
import { kindOf } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import { tellings } from './input-product.ts';
import { axesLookedAt, conditionUnder, type JointSpace, jointSpace, type Laws, nameUnder } from './joint-space.ts';
import { offencesToTry } from './offences-to-try.ts';

const facts: readonly Fact[] = recordFacts;
const paths = facts.map(({ path }) => path);
const isDerived = (name: string): boolean => !paths.includes(name);

/** Whether what is derived of a record was told as far as it can be: a fact of the space beside those that conditions test. */
const completelyGiven: FactDomain = { name: 'told as far as it can be', values: [false, true] };

/** What tells the offence of a record as far as it can be told: under Estonian law, and abroad. */
const wholeTellings: readonly (readonly string[])[] = [
  ['offence', 'kind', 'restrictionVoidedOn'],
  ['equivalentOffence', 'equivalentCode', 'kind', 'restrictionVoidedOn'],
];

const isEstonian = (code: unknown): code is PenalCode => code === 'penal-code' || code === 'criminal-code';

function isCompletelyGiven(encoded: InputFacts): boolean {
  const [atHome, abroad] = wholeTellings.map((all) => all.every((path) => encoded[path] !== undefined));
  return isEstonian(encoded['code']) ? atHome! : encoded['code'] === 'foreign' && abroad!;
}

type Offences = ReturnType<typeof offencesToTry>;

/**
 * Whether some of what is told cannot be, or says nothing: a provision that does not stand for others of its code, or is of another
 * kind than its section allows; what an offence equals at home, and its own provision abroad.
 */
function isIdle(encoded: InputFacts, offences: Offences): boolean {
  const { code, offence, equivalentOffence, equivalentCode, kind } = encoded;
  const standsFor = (provision: unknown, of: unknown): boolean =>
    provision === undefined || !isEstonian(of) || offences[of].includes(provision as string);
  if (code === 'foreign') return offence !== undefined || !standsFor(equivalentOffence, equivalentCode);
  if (equivalentOffence !== undefined || equivalentCode !== undefined || !standsFor(offence, code)) return true;
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
        sources: isDerived(domain.name) ? sourcesOfDerived : [domain.name],
      })),
      { domain: completelyGiven, sources: sourcesOfDerived },
    ],
    fromLaw: new Set(recordRuleSet.facts.map(({ name }) => name).filter(isDerived)),
    together: [],
    candidates: (path) => {
      const fact = facts.find((one) => one.path === path)!;
      return fact.type === 'text' ? allOffences : candidatesFor(fact, day);
    },
    codes: (encoded, law) => {
      if (isIdle(encoded, offences)) return undefined;
      const record = readPersonInput(law, { records: [recordOf(encoded)] }, day)?.records?.[0];
      return record && Uint8Array.from([...recordCodes(law, record), isCompletelyGiven(encoded) ? 2 : 1]);
    },
  });
}

/** The axes with those options alone that leave nothing open that could be told. */
function wholeAxes({ axes }: InputSpace): readonly Axis[] {
  return axes.map(({ facts: names, options }) => {
    const marker = names.indexOf(completelyGiven.name);
    const isWhole = ({ codes }: Option): boolean => (marker < 0 ? !codes.includes(0) : codes[marker] === 2);
    return { facts: names, options: options.filter(isWhole) };
  });
}

/** Conditions on records by the fact of a person that says that some record meets them. */
export type RecordConditionsOf = Readonly<Record<string, { readonly before: Condition; readonly after: Condition }>>;

/**
 * How the facts of a person that say that some record meets a condition are told: by no record, by one, or by as many as it takes;
 * every combination that can come out of any number of records, in its easiest telling.
 *
 * @param isWhole Only records that leave nothing open that could be told.
 */
export function recordsAxis(laws: Laws, joint: JointSpace, conditions: RecordConditionsOf, isWhole: boolean): Axis {
  const sides = Object.entries(conditions).flatMap(([name, { before, after }]) => [
    { name: nameUnder(name, laws.before), condition: conditionUnder(before, joint, 'before') },
    { name: nameUnder(name, laws.after), condition: conditionUnder(after, joint, 'after') },
  ]);
  const single = waysOfOneRecord(joint, sides, isWhole);
  const none: Option = { input: { records: [] }, codes: sides.map(() => codeOf(FALSE)), cost: costOfTelling };
  const untold: Option = { input: {}, codes: sides.map(() => 0), cost: 0 };
  return { facts: sides.map(({ name }) => name), options: closed([...(isWhole ? [] : [untold]), none], single) };
}

const costOfTelling = 10_000;
const codeOf = (bits: number): number => (bits === UNKNOWN ? 0 : bits === TRUE ? 2 : 1);
const bitsOf = (code: number): number => (code === 0 ? UNKNOWN : code === 2 ? TRUE : FALSE);

/** Every combination in which one record can meet some conditions, in its easiest telling. */
function waysOfOneRecord(
  { space }: JointSpace,
  sides: readonly { readonly name: string; readonly condition: Condition }[],
  isWhole: boolean,
): readonly Option[] {
  const rules = Object.fromEntries(sides.map(({ name, condition }) => [name, condition]));
  const compiled = compile({ ...space.ruleSet, rules });
  const looked = new Set(sides.flatMap(({ condition }) => [...factsOf(space.ruleSet, condition)]));
  const axes = axesLookedAt(isWhole ? { ...space, axes: wholeAxes(space) } : space, looked);
  const nodes = sides.map(({ name }) => compiled.nodeOf.get(name)!);
  const bits = new Uint8Array(compiled.nodeCount);
  const found = new Map<string, Option>();
  for (const { codes, encoded, cost: costOfFacts } of tellings(axes, compiled)) {
    evaluate(compiled, codes, bits);
    const outcome = nodes.map((node) => codeOf(bits[node]!));
    const cost = costOfFacts + costOfTelling;
    const known = found.get(outcome.join());
    if (known !== undefined && known.cost <= cost) continue;
    found.set(outcome.join(), { input: { records: [recordOf(encoded())] }, codes: outcome, cost });
  }
  return [...found.values()];
}

/** Combinations with everything that further records make of them. */
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
        const cost = before.cost + record.cost - costOfTelling;
        const known = found.get(codes.join());
        if (known !== undefined && known.cost <= cost) continue;
        found.set(codes.join(), { input: { records }, codes, cost });
        isGrowing = true;
      }
    }
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}
