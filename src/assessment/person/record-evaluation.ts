import { compile, evaluate, TRUE, UNKNOWN } from '../../engine/compile.ts';
import { ALWAYS, diagramsOf, NEVER } from '../../engine/decision-diagram.ts';
import { domainOf, type FactDomain, type RuleSet, truthDomain } from '../../engine/rule-set.ts';
import { codeOfTruth } from '../../model/entity/value-codes.ts';
import { memoizeBounded, memoizeWeak } from '../../model/memoize.ts';
import { disjunction, type Truth } from '../../model/rule/truth.ts';
import type { Detail } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-match.ts';
import {
  ANY,
  type OffenceWorld,
  offenceWorlds,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-worlds.ts';
import {
  besideOffence,
  derivedRecordFacts,
  factsOfOffence,
  timesDistinguished,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-records.derived-facts.ts';
import { recordConditions } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-records.ts';
import { recordFacts } from '../../rules/facts/person-facts.ts';
import { type Citation, type EncodedRecord, type RecordPath, recordPosition } from '../../rules/facts/record-entity.ts';
import type { Law } from '../../rules/law.ts';
import { lawOfPersons } from '../../rules/law-of-persons.ts';
import type { MissingInPart, PartEvaluation } from '../entity-rules.ts';

/** A fact of a record that is missing. */
interface MissingFromRecord extends MissingInPart {
  readonly fact: RecordPath;
}

const codeAt = recordPosition('code');

const domains: readonly FactDomain[] = [
  ...recordFacts.map(domainOf),
  ...derivedRecordFacts.map(({ name }) => truthDomain(name)),
];

/** The conditions on records as a rule set for any evaluator: the same under every law, since only what is derived differs. */
export const recordRuleSet: RuleSet = { facts: domains, groups: [], definitions: {}, rules: recordConditions };

/** What is left of a condition in a world: a diagram over what is unknown beside the offence, and the facts that it asks for. */
interface Left {
  readonly diagram: number;
  readonly open: readonly RecordPath[];
}

const recordRules = /* @__PURE__ */ memoizeWeak((rules: Law['recordConditions']) => {
  const compiled = compile({ ...recordRuleSet, rules });
  const diagrams = diagramsOf(compiled);
  const nodes = new Map(Object.keys(rules).map((condition) => [condition, compiled.nodeOf.get(condition)!]));
  const left = memoizeBounded((key: string): Left => {
    const codes = Uint8Array.from(key.slice(1), (code) => code.charCodeAt(0));
    const diagram = diagrams.of(key.charCodeAt(0));
    const open = diagrams.openFacts(diagram, codes).map((fact) => recordFacts[fact]?.path ?? besideOffence);
    return { diagram: diagrams.rest(diagram, codes), open };
  });
  return {
    compiled,
    nodes,
    /** What is left of the condition of a node, by codes. */
    left: (node: number, codes: Uint8Array): Left => left(String.fromCharCode(node, ...codes)),
  };
});

/** The codes of a record in one of its worlds. */
function codesIn(law: Law, world: OffenceWorld, record: EncodedRecord): Uint8Array {
  const codes = new Uint8Array(domains.length);
  codes.set(record.codes);
  codes[codeAt] = world.values[0];
  const { derivedRecordFacts: derived } = lawOfPersons(law);
  for (let place = 0; place < derived.length; place++) {
    codes[recordFacts.length + place] = codeOfTruth(derived[place]!.truthOf(world, record));
  }
  return codes;
}

/**
 * The codes of a record along the facts of {@link recordRuleSet}: what is known, and what follows under a law in every world
 * that is left open.
 */
export function recordCodes(law: Law, record: EncodedRecord): Uint8Array {
  const [first, ...others] = offenceWorlds(law, record).map((world) => codesIn(law, world, record));
  const codes = first!.map((code, place) => (others.every((other) => other[place] === code) ? code : 0));
  codes[codeAt] = record.codes[codeAt]!;
  return codes;
}

/**
 * Evaluates one record under a law: a condition is met, or not, where it is in every world that what is known leaves open, and
 * what is missing is every fact on which it turns in some of them. Equal records share their evaluation.
 */
export const evaluateRecord = (law: Law, record: EncodedRecord): PartEvaluation => evaluationsUnder(law)(record);

const evaluationsUnder = /* @__PURE__ */ memoizeWeak((law: Law) => {
  const kept = memoizeBounded((_key: string): { made?: PartEvaluation } => ({}));
  return (record: EncodedRecord): PartEvaluation => {
    const key = `${String.fromCharCode(...record.codes)}${timesDistinguished(record)}\n${record.citations}`;
    const place = kept(key);
    place.made ??= evaluated(law, record);
    return place.made;
  };
});

function evaluated(law: Law, record: EncodedRecord): PartEvaluation {
  const { compiled, nodes, left } = recordRules(law.recordConditions);
  const worlds = offenceWorlds(law, record);
  const { offence, equivalent } = record;
  const citations = { offence, equivalent }; // the evaluation is kept, and would keep what many records are read into
  const codes = worlds.map((world) => codesIn(law, world, record));
  const bits = codes.map((one) => {
    const found = new Uint8Array(compiled.nodeCount);
    evaluate(compiled, one, found);
    return found;
  });
  const truthIn = (world: number, condition: string): Truth => {
    const node = nodes.get(condition)!;
    const found = bits[world]![node]!;
    if (found !== UNKNOWN) return found === TRUE;
    const { diagram } = left(node, codes[world]!);
    return diagram === ALWAYS || (diagram === NEVER ? false : 'unknown');
  };
  const holds = (condition: string): Truth => inAll(worlds.length, (world) => truthIn(world, condition));
  const missing = (condition: string): readonly MissingFromRecord[] => {
    const node = nodes.get(condition)!;
    return missingOf(
      citations,
      worlds,
      codes.map((one) => left(node, one)),
    );
  };
  return {
    holds: worlds.length === 1 ? (condition) => truthIn(0, condition) : memoizeBounded(holds),
    holdsOneOf: (conditions) =>
      inAll(worlds.length, (world) => disjunction(conditions.map((condition) => truthIn(world, condition)))),
    missing: worlds.length === 1 ? missing : memoizeBounded(missing),
  };
}

/** What is so in each of some worlds. */
function inAll(count: number, truthIn: (world: number) => Truth): Truth {
  const first = truthIn(0);
  if (first === 'unknown') return first;
  for (let world = 1; world < count; world++) if (truthIn(world) !== first) return 'unknown';
  return first;
}

/** The facts on which the outcome depends: what some world asks for beside the offence, and what distinguishes two worlds. */
function missingOf(
  { offence, equivalent }: Pick<EncodedRecord, 'offence' | 'equivalent'>,
  worlds: readonly OffenceWorld[],
  left: readonly Left[],
): readonly MissingFromRecord[] {
  const beside = new Set(left.flatMap(({ open }) => open));
  const ofOffence = worlds.length === 1 ? [] : distinguishing(worlds, left);
  return recordFacts.flatMap(({ path }): readonly MissingFromRecord[] => {
    if (beside.has(path)) return [{ fact: path }];
    if (!ofOffence.some((fact) => fact === path)) return [];
    const encoded = path === 'offence' ? offence : path === 'equivalentOffence' ? equivalent : undefined;
    return [encoded === undefined ? { fact: path } : { fact: path, detail: detailOf(encoded) }];
  });
}

/** What a known citation still lacks. */
function detailOf(citation: Citation): Detail {
  const provisions = (citation['penal-code'] ?? citation['criminal-code'])!;
  return provisions.some(({ subsection }) => subsection === undefined) ? 'subsection' : 'clause';
}

/** The facts of the offence each of which alone distinguishes worlds with different results; else the fewest together. */
function distinguishing(
  worlds: readonly OffenceWorld[],
  left: readonly Left[],
): readonly (typeof factsOfOffence)[number][] {
  const apart = new Set<number>();
  for (let one = 0; one < worlds.length; one++) {
    for (let other = one + 1; other < worlds.length; other++) {
      if (left[one]!.diagram !== left[other]!.diagram) apart.add(differing(worlds[one]!.values, worlds[other]!.values));
    }
  }
  const count = (facts: number): number => factsOfOffence.filter((_, fact) => (facts & (1 << fact)) !== 0).length;
  const fewest = Math.min(...[...apart].filter((facts) => facts !== 0).map(count));
  return factsOfOffence.filter((_, fact) => [...apart].some((facts) => count(facts) === fewest && facts & (1 << fact)));
}

/** The facts of which two worlds have different values, as bits. */
function differing(one: OffenceWorld['values'], other: OffenceWorld['values']): number {
  let facts = 0;
  for (let fact = 0; fact < one.length; fact++) {
    if (one[fact] !== other[fact] && one[fact] !== ANY && other[fact] !== ANY) facts |= 1 << fact;
  }
  return facts;
}
