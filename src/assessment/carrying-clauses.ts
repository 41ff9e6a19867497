import { type Compiled, compile, evaluate, truthOf } from '../engine/compile.ts';
import type { FactDomain, RuleSet } from '../engine/rule-set.ts';
import type { Condition } from '../model/condition.ts';
import type { Fact } from '../model/fact.ts';
import { oncePerObject } from '../model/memo.ts';
import type { Clause, NormVersion, Version } from '../model/norm.ts';
import { type RecordCondition, recordFacts } from '../model/person-facts.ts';
import type { RecordTold } from '../model/person-reader.ts';
import { disjunction, type Truth } from '../model/truth.ts';
import type { Law } from '../rules/law.ts';
import type { Evaluation } from './evaluation.ts';
import { ruleSetOf } from './evaluator.ts';

/** A rule with the version that is in force, as far as its clauses go. */
interface Rule {
  readonly id: string;
  readonly version: Pick<Version, 'provisions' | 'clauses'>;
}

const clauseName = (id: string, place: number): string => `${id} ${place}`;

/** The clauses of some rules as a rule set of their own, compiled; `undefined` where no rule has any. */
export function compiledClauses(ruleSet: RuleSet, rules: readonly Rule[]): Compiled | undefined {
  const named = rules.flatMap(({ id, version }) =>
    (version.clauses ?? []).map(({ when }, place): readonly [string, Condition] => [clauseName(id, place), when]),
  );
  return named.length === 0 ? undefined : compile({ ...ruleSet, rules: Object.fromEntries(named) });
}

/**
 * The provisions of a rule for an answer: those clauses first that carry it, then those that may, then the others. Provisions
 * that are no clauses stay in their places; so do all where the answer is that the rule does not apply.
 *
 * @param truthOfClause The truth of the clause at a place.
 */
export function carryingFirst(
  { provisions, clauses }: Rule['version'],
  applies: Truth,
  truthOfClause: (place: number) => Truth,
): readonly string[] {
  if (clauses === undefined || applies === false) return provisions;
  const ranked = clauses.map(({ provision }, place) => ({ provision, rank: rankOf(truthOfClause(place)) }));
  const inOrder = ranked.sort((a, b) => a.rank - b.rank).map(({ provision }) => provision);
  let taken = 0;
  return provisions.map((provision) => (inOrder.includes(provision) ? inOrder[taken++]! : provision));
}

const rankOf = (truth: Truth): number => (truth === true ? 0 : truth === 'unknown' ? 1 : 2);

/** The truth of the clauses of a rule, by their places, under the codes that were read. */
export function clausesUnder(compiled: Compiled, codes: Uint8Array): (id: string) => (place: number) => Truth {
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, codes, bits);
  return (id) => (place) => truthOf(bits[compiled.nodeOf.get(clauseName(id, place))!]!);
}

const clausesOfLaw = /* @__PURE__ */ oncePerObject((law: Law) => compiledClauses(ruleSetOf(law), law.norms));

const clausesOfCase = /* @__PURE__ */ oncePerObject(({ evaluator, told }: Evaluation) =>
  clausesUnder(clausesOfLaw(evaluator.law)!, told.codes),
);

/** The told facts of a record, in the order of its codes. */
const factsOfRecord: readonly FactDomain[] = recordFacts.map(({ path, type, values }: Fact) => ({
  name: path,
  values: type === 'truth' ? [false, true] : type === 'choice' ? values : [],
}));

const clausesOfRecordsIn = /* @__PURE__ */ oncePerObject((clauses: readonly [Clause, ...Clause[]]) => {
  const rules = Object.fromEntries(clauses.map(({ when }, place) => [clauseName('', place), when]));
  return compile({ facts: factsOfRecord, groups: [], definitions: {}, rules });
});

/**
 * The provisions of a norm about a person, those clauses first that carry the answer by one of the records.
 *
 * @param recordsOf The records that meet a condition, or may, as they were told.
 */
export function provisionsForPerson(
  { provisions, clausesOfRecord }: NormVersion,
  applies: Truth,
  recordsOf: (condition: RecordCondition) => readonly Pick<RecordTold, 'codes'>[],
): readonly string[] {
  if (clausesOfRecord === undefined || applies === false) return provisions;
  const { of, clauses } = clausesOfRecord;
  const compiled = clausesOfRecordsIn(clauses);
  const byRecord = recordsOf(of).map(({ codes }) => clausesUnder(compiled, codes)(''));
  return carryingFirst({ provisions, clauses }, applies, (place) =>
    byRecord.length === 0 ? 'unknown' : disjunction(byRecord.map((truthOfClause) => truthOfClause(place))),
  );
}

/** The provisions of a norm for a case, those clauses first that carry the answer: see {@link carryingFirst}. */
export function provisionsFor(evaluation: Evaluation, { id, version }: Rule, applies: Truth): readonly string[] {
  if (version.clauses === undefined || applies === false) return version.provisions;
  return carryingFirst(version, applies, clausesOfCase(evaluation)(id));
}
