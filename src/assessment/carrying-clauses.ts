import { frozen } from '../act/frozen.ts';
import { FALSE } from '../engine/compile.ts';
import { type ConditionsBeside, conditionsBeside } from '../engine/conditions-beside.ts';
import { domainOf, type RuleSet } from '../engine/rule-set.ts';
import { memoizeBounded, memoizeWeak } from '../model/memoize.ts';
import type { Clause, NormVersion, Version } from '../model/rule/norm.ts';
import type { Truth } from '../model/rule/truth.ts';
import { recordFacts } from '../rules/facts/person-facts.ts';
import type { Evaluation, Evaluator } from './entity-rules.ts';

/** A version of a rule, as far as its clauses go. */
type Cited = Pick<Version, 'provisions' | 'clauses'>;

/** The provisions and the clauses of a rule, made ready. */
interface ReadyClauses extends ConditionsBeside {
  /** The provisions, {@link carryingFirst}, by the truths of the clauses as one number: see {@link withTruth}. */
  readonly carryingFirst: (truths: number) => readonly string[];
}

type Provisions = readonly [string, ...string[]];
type Clauses = readonly [Clause, ...Clause[]];

function readyClauses(ruleSet: RuleSet, provisions: Provisions, clauses: Clauses): ReadyClauses {
  const beside = conditionsBeside(
    ruleSet,
    clauses.map(({ when }) => when),
  );
  const cited = clauses.map(({ provision }) => provision);
  return { ...beside, carryingFirst: memoizeBounded((truths) => frozen(carryingFirst(provisions, cited, truths))) };
}

/** Truths as one number, with the next one behind them: two bits for each. */
const withTruth = (truths: number, bits: number): number => truths * 4 + bits;

/**
 * The provisions of a rule for an answer: those clauses first that carry it, then those that may, then the others. Provisions
 * that are no clauses stay in their places.
 *
 * @param clauses The provisions of the clauses.
 */
function carryingFirst(provisions: Provisions, clauses: readonly string[], truths: number): readonly string[] {
  const bitsOf = (place: number): number => Math.floor(truths / 4 ** (clauses.length - 1 - place)) % 4;
  const inOrder = clauses
    .map((provision, place) => ({ provision, bits: bitsOf(place) }))
    .sort((a, b) => b.bits - a.bits) // so, not known, not so
    .map(({ provision }) => provision);
  let taken = 0;
  return provisions.map((provision) => (inOrder.includes(provision) ? inOrder[taken++]! : provision));
}

/** The provisions under some codes, or under each of several: there a clause is so by one of them, as in a disjunction. */
function provisionsUnder(
  { bitsFor, nodes, carryingFirst }: ReadyClauses,
  codesOfEach: readonly Uint8Array[],
): readonly string[] {
  const combined: number[] = nodes.map(() => FALSE);
  for (const codes of codesOfEach) {
    const bits = bitsFor(codes);
    for (let place = 0; place < nodes.length; place++) combined[place]! |= bits[nodes[place]!]!;
  }
  return carryingFirst(combined.reduce(withTruth, 0));
}

const clausesUnder = /* @__PURE__ */ memoizeWeak(({ compiled: { ruleSet } }: Evaluator) => {
  return memoizeWeak(({ provisions, clauses }: Cited) => readyClauses(ruleSet, provisions, clauses!));
});

/** The given facts of a record, in the order of its codes. */
const factsOfRecord = /* @__PURE__ */ recordFacts.map(domainOf);

const ruleSetOfRecords: RuleSet = { facts: factsOfRecord, groups: [], definitions: {}, rules: {} };

const clausesOfRecordIn = /* @__PURE__ */ memoizeWeak(
  ({ provisions, clausesOfRecord }: Cited & Pick<NormVersion, 'clausesOfRecord'>) =>
    readyClauses(ruleSetOfRecords, provisions, clausesOfRecord!.clauses),
);

/** A record of which nothing is known. */
const unknownRecord = /* @__PURE__ */ new Uint8Array(factsOfRecord.length);

/** The provisions of a rule for an input, those clauses first that carry the answer: see {@link carryingFirst}. */
export function provisionsFor(
  { evaluator, encoded, codes, parts }: Evaluation,
  version: Cited & Pick<NormVersion, 'clausesOfRecord'>,
  applies: Truth,
): readonly string[] {
  if (applies === false) return version.provisions;
  if (version.clauses !== undefined) return provisionsUnder(clausesUnder(evaluator)(version), [codes]);
  if (version.clausesOfRecord === undefined) return version.provisions;
  const { of } = version.clausesOfRecord;
  const meeting = (encoded.parts ?? []).filter((_, index) => parts![index]!.holds(of) !== false);
  const codesOfEach = meeting.length === 0 ? [unknownRecord] : meeting.map((part) => part.codes);
  return provisionsUnder(clausesOfRecordIn(version), codesOfEach);
}
