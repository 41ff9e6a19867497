import { isLawError } from '../../act/law-error.ts';
import { daysOfWordingNamed } from '../../act/wording-days.ts';
import { lawFor } from '../../assessment/assess.ts';
import { evaluatorOf } from '../../assessment/evaluator.ts';
import { personCodes, personRuleSetOf } from '../../assessment/person/person-evaluation.ts';
import { recordCodes, recordRuleSet } from '../../assessment/person/record-evaluation.ts';
import { truthOfLeaf } from '../../analysis/achievable-outcomes.ts';
import { type Compiled, compile, evaluate, truthOf } from '../../engine/compile.ts';
import type { RuleSet } from '../../engine/rule-set.ts';
import { formatDay } from '../../model/time/civil-day.ts';
import type { Condition } from '../../model/rule/condition.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { readEvaluationTime } from '../../model/time/evaluation-time.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { Law } from '../../rules/law.ts';
import { type ReadContent, readContent } from '../run/run-scenario.ts';
import type { Scenario } from '../format/scenario.ts';

/** What rules of one kind are asked of: codes, and under them the truth of each definition. */
export interface Asked {
  readonly ruleSet: RuleSet;
  readonly positionOf: ReadonlyMap<string, number>;
  readonly codes: Uint8Array;
  /** The truth of a definition or a rule of the law, by id. */
  readonly truthOf: (id: string) => Truth;
}

/** A scenario that has been read under its law, so that any condition can be asked of it. */
export interface Prepared {
  readonly scenario: Scenario;
  readonly law: Law;
  /** The day by which the law is judged, `YYYY-MM-DD`. */
  readonly day: string;
  /** The case, or the person. */
  readonly asked: Asked;
  /** The records of a person, where they are told. */
  readonly records: readonly Asked[];
  /** The case or the person, read. */
  readonly content: ReadContent;
}

const compiledPersons = /* @__PURE__ */ memoizeWeak((law: Law): Compiled => compile(personRuleSetOf(law)));
const compiledRecords = /* @__PURE__ */ memoizeWeak(
  (rules: Law['recordConditions']): Compiled => compile({ ...recordRuleSet, rules: rules as RuleSet['rules'] }),
);

function askedOf(compiled: Compiled, codes: Uint8Array): Asked {
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, codes, bits);
  return {
    ruleSet: compiled.ruleSet,
    positionOf: compiled.positionOf,
    codes,
    truthOf: (id) => truthOf(bits[compiled.nodeOf.get(id)!]!),
  };
}

/** The norms about persons of a law, asked of the codes of a person. */
export const askedOfPerson = (law: Law, codes: Uint8Array): Asked => askedOf(compiledPersons(law), codes);

/**
 * Reads a scenario under its law.
 *
 * @returns `undefined` for one whose case, person, moment or wording cannot be read.
 */
export function prepared(scenario: Scenario): Prepared | undefined {
  try {
    return read(scenario);
  } catch (error) {
    if (isLawError(error)) return undefined;
    throw error;
  }
}

function read(scenario: Scenario): Prepared {
  const { at, wording } = scenario;
  const time = readEvaluationTime(at);
  const law = lawFor(time, { wording });
  const content = readContent(scenario);
  const base = { scenario, law, day: dayOfLaw(formatDay(time.day), wording), content };
  if (content.kind === 'case') {
    return { ...base, records: [], asked: askedOf(evaluatorOf(law).compiled, content.encoded.codes) };
  }
  const { person } = content;
  const ofRecords = compiledRecords(law.recordConditions);
  const records = (person.parts ?? []).map((record) => askedOf(ofRecords, recordCodes(law, record)));
  return { ...base, records, asked: askedOfPerson(law, personCodes(law, person)) };
}

/** The day within the wording that is applied that lies nearest to the day of the answer. */
function dayOfLaw(day: string, wording: string | undefined): string {
  if (wording === undefined) return day;
  const { day: from, until } = daysOfWordingNamed(wording);
  const notBefore = day < from ? from : day;
  return until !== undefined && until < notBefore ? until : notBefore;
}

/** The truth of a leaf: of a test, or of a definition that is named. */
export function truthOfPart({ ruleSet, positionOf, codes, truthOf: of }: Asked, part: Condition): Truth {
  if ('condition' in part) return of(part.condition);
  if (!('fact' in part)) return truthOfCondition({ ruleSet, positionOf, codes, truthOf: of }, part);
  const position = positionOf.get(part.fact)!;
  return truthOfLeaf(part, ruleSet.facts[position]!.values[codes[position]! - 1]);
}

/** The truth of any condition, whether or not the law has it. */
export function truthOfCondition(asked: Asked, condition: Condition): Truth {
  if ('fact' in condition || 'condition' in condition) return truthOfPart(asked, condition);
  const isAll = 'all' in condition;
  let truth: Truth = isAll;
  for (const part of isAll ? condition.all : condition.any) {
    const one = truthOfCondition(asked, part);
    if (one === !isAll) return one;
    if (one === 'unknown') truth = one;
  }
  return truth;
}
