import { LawError } from '../act/law-error.ts';
import { wordingOn } from '../act/wordings.ts';
import type { Assessment } from '../model/answer/answer.ts';
import type { Receipt } from '../model/answer/receipt.ts';
import type { Screening } from '../model/answer/screening.ts';
import { formatDay } from '../model/time/civil-day.ts';
import { readEvaluationTime } from '../model/time/evaluation-time.ts';
import type { CaseInput } from '../rules/facts/case-entity.ts';
import type { PersonInput } from '../rules/facts/person-entity.ts';
import { type AssessOptions, assess } from './assess.ts';
import { screen } from './screen.ts';

/** What has come of answering again. */
export interface Replay {
  /** The answer of now is the answer of then, its receipt included. */
  readonly same: boolean;
  /** What of the receipt is another, before and now. */
  readonly receipt: Readonly<Partial<Record<keyof Receipt, { readonly before: string; readonly now: string }>>>;
  /** The parts of the answer that are others, by their paths: `norms.assess-need.applies`. No value is repeated. */
  readonly differences: readonly string[];
}

/**
 * Answers a case or a person again as an answer says that it was answered, and reports whether the result is the same, and if not,
 * why: another library, other rules, another input. Where the receipt is the same and the answer is not, days,
 * municipalities or other values that the receipt does not hold are others, or the answer was changed.
 *
 * @param answer An answer of `assess` or `screen` as JSON, with its explanations or without.
 * @param input The case or the person that it is about.
 * @returns What differs, by paths alone.
 * @throws LawError `not-an-answer` for what is no answer with a receipt; what `assess` and `screen` throw for the input.
 * @example
 * ```ts
 * import { assess, replay } from 'lasteks';
 * const child = { child: { birthDate: '2012-03-04' }, need: { wellbeingThreatened: true } };
 * const kept = JSON.stringify(assess(child, { at: '2023-05-02' }));
 * replay(JSON.parse(kept), child).same; // => true
 * replay(JSON.parse(kept), { ...child, need: {} }).same; // => false
 * ```
 */
export function replay(answer: unknown, input: unknown): Replay {
  const kept = readAnswer(answer);
  const again = answeredAgain(kept, input);
  const { id: _id, receipt: receiptBefore, findings, norms, ...rest } = kept;
  const before = {
    ...rest,
    ...(findings === undefined ? {} : { findings: withoutBecause(findings) }),
    norms: withoutBecause(norms),
  };
  const { receipt: now, ...after } = JSON.parse(JSON.stringify(again)) as KeptAnswer;
  const receipt = Object.fromEntries(
    (['library', 'rules', 'input'] as const).flatMap((part) =>
      receiptBefore[part] === now[part] ? [] : [[part, { before: receiptBefore[part], now: now[part] }]],
    ),
  );
  const differences = differingPaths(before, after);
  return { same: differences.length === 0 && Object.keys(receipt).length === 0, receipt, differences };
}

/** What replaying needs of an answer that was kept. */
interface KeptAnswer {
  readonly id?: unknown;
  readonly at: string;
  readonly wording: string;
  readonly receipt: Receipt;
  readonly [part: string]: unknown;
}

function answeredAgain(kept: KeptAnswer, input: unknown): Assessment | Screening {
  const { at, wording } = kept;
  const ofItsDay = wordingOn(formatDay(readEvaluationTime(at).day)).day;
  const options: AssessOptions = wording === ofItsDay ? { at } : { at, wording };
  if ('restrictions' in kept) return screen(input as PersonInput, options);
  return assess(input as CaseInput, options);
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readAnswer(answer: unknown): KeptAnswer {
  const isText = (value: unknown): boolean => typeof value === 'string';
  const isAnswer =
    isMapping(answer) &&
    [answer['at'], answer['wording']].every(isText) &&
    isMapping(answer['norms']) &&
    isMapping(answer['receipt']) &&
    ['library', 'rules', 'input'].every((part) => isText((answer['receipt'] as Record<string, unknown>)[part]));
  if (isAnswer) return answer as unknown as KeptAnswer;
  const expected = 'an answer of assess or screen as JSON, with its receipt (no line of a stream)';
  throw new LawError({ code: 'not-an-answer', path: '', expected });
}

/** Findings or norms without their explanations, which follow from all else. */
const withoutBecause = (answers: unknown): unknown =>
  isMapping(answers)
    ? Object.fromEntries(
        Object.entries(answers).map(([id, encoded]) => {
          if (!isMapping(encoded)) return [id, encoded];
          const { because: _because, ...rest } = encoded;
          return [id, rest];
        }),
      )
    : answers;

/** The paths of the innermost parts in which a plain value differs from the one of now; all keys in them are its own. */
function differingPaths(then: unknown, now: unknown, path = ''): readonly string[] {
  if (!isNested(then) || !isNested(now)) return Object.is(then, now) ? [] : [path];
  const foreign = Object.keys(then).some((key) => !Object.hasOwn(now, key));
  const below = Object.entries(now).flatMap(([key, value]) =>
    differingPaths(
      Object.hasOwn(then, key) ? Reflect.get(then, key) : undefined,
      value,
      path === '' ? key : `${path}.${key}`,
    ),
  );
  return foreign ? [path, ...below] : below;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
