import { unlessRejected } from '../../act/law-error.ts';
import { daysOfWordingNamed } from '../../act/wording-days.ts';
import { lawFor } from '../../assessment/assess.ts';
import { codesUnder, partsUnder } from '../../assessment/evaluation.ts';
import { evaluatorFor } from '../../assessment/evaluator.ts';
import { recordCodes, recordRuleSet } from '../../assessment/person/record-evaluation.ts';
import { rulesByKind } from '../../analysis/rules-by-kind.ts';
import { truthOfLeaf } from '../../analysis/achievable-outcomes.ts';
import { type Compiled, compile, evaluate, truthOf } from '../../engine/compile.ts';
import type { RuleSet } from '../../engine/rule-set.ts';
import { formatDay } from '../../model/time/civil-day.ts';
import type { Condition } from '../../model/rule/condition.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { readEvaluationTime } from '../../model/time/evaluation-time.ts';
import { combineTruths, type Truth } from '../../model/rule/truth.ts';
import type { EncodedRecord } from '../../rules/facts/record-entity.ts';
import type { Law } from '../../rules/law.ts';
import { type ReadContent, readContent } from '../run/run-scenario.ts';
import type { Scenario } from '../format/scenario.ts';

/** Encoded facts of one entity and the truth of each rule for them. */
export interface EvaluatedRules {
  readonly ruleSet: RuleSet;
  readonly positionOf: ReadonlyMap<string, number>;
  readonly codes: Uint8Array;
  /** The truth of a definition or a rule of the law, by id. */
  readonly truthOf: (id: string) => Truth;
}

/** A scenario that has been read and evaluated under its law, so that any condition can be evaluated for it. */
export interface EvaluatedScenario {
  readonly scenario: Scenario;
  readonly law: Law;
  /** The day that determines the law, `YYYY-MM-DD`. */
  readonly day: string;
  /** The case, or the person. */
  readonly rules: EvaluatedRules;
  /** The records of a person, where they are known. */
  readonly records: readonly EvaluatedRules[];
  /** The case or the person, read. */
  readonly content: ReadContent;
}

const compiledRecords = /* @__PURE__ */ memoizeWeak(
  (rules: Law['recordConditions']): Compiled => compile({ ...recordRuleSet, rules: rules as RuleSet['rules'] }),
);

function evaluatedRules(compiled: Compiled, codes: Uint8Array): EvaluatedRules {
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, codes, bits);
  return {
    ruleSet: compiled.ruleSet,
    positionOf: compiled.positionOf,
    codes,
    truthOf: (id) => truthOf(bits[compiled.nodeOf.get(id)!]!),
  };
}

/** The rules of a law, evaluated for what another one derives from a document. */
export function rulesEvaluated({ kind, time, encoded }: ReadContent, law: Law, derivedUnder: Law): EvaluatedRules {
  const evaluator = evaluatorFor(rulesByKind[kind], law);
  const deriving = evaluatorFor(rulesByKind[kind], derivedUnder);
  return evaluatedRules(evaluator.compiled, codesUnder(deriving, time, encoded, partsUnder(deriving, encoded)));
}

/**
 * Reads and evaluates a scenario under its law.
 *
 * @returns `undefined` for one whose case, person, evaluation time or wording cannot be read.
 */
export const evaluatedScenario = (scenario: Scenario): EvaluatedScenario | undefined =>
  unlessRejected(() => read(scenario));

function read(scenario: Scenario): EvaluatedScenario {
  const { at, wording } = scenario;
  const time = readEvaluationTime(at);
  const law = lawFor(time, { wording });
  const content = readContent(scenario);
  const ofRecords = compiledRecords(law.recordConditions);
  const parts = (content.encoded.parts ?? []) as readonly EncodedRecord[];
  return {
    scenario,
    law,
    day: dayOfLaw(formatDay(time.day), wording),
    content,
    records: parts.map((record) => evaluatedRules(ofRecords, recordCodes(law, record))),
    rules: rulesEvaluated(content, law, law),
  };
}

/** The day of the applied wording that is nearest to the day of the answer. */
function dayOfLaw(day: string, wording: string | undefined): string {
  if (wording === undefined) return day;
  const { day: from, until } = daysOfWordingNamed(wording);
  const notBefore = day < from ? from : day;
  return until !== undefined && until < notBefore ? until : notBefore;
}

/** The truth of a leaf: of a test, or of a named definition. */
export function truthOfPart({ ruleSet, positionOf, codes, truthOf: of }: EvaluatedRules, part: Condition): Truth {
  if ('condition' in part) return of(part.condition);
  if (!('fact' in part)) return truthOfCondition({ ruleSet, positionOf, codes, truthOf: of }, part);
  const position = positionOf.get(part.fact)!;
  return truthOfLeaf(part, ruleSet.facts[position]!.values[codes[position]! - 1]);
}

/** The truth of any condition, which the law need not contain. */
export function truthOfCondition(rules: EvaluatedRules, condition: Condition): Truth {
  if ('fact' in condition || 'condition' in condition) return truthOfPart(rules, condition);
  const isAll = 'all' in condition;
  return combineTruths(isAll, isAll ? condition.all : condition.any, (part) => truthOfCondition(rules, part));
}
