import { allWordings, type Wording, wordingNamed, wordingOn } from '../../act/wordings.ts';
import { formatDay, parseDay } from '../../model/time/civil-day.ts';
import { type Law, lawOfWording, lawOn, type NormInForce } from '../../rules/law.ts';
import type { ComparedWording } from './meaning-comparison.ts';

/** A law to be compared, with what it is named by. */
export interface ComparedLaw extends ComparedWording {
  readonly law: Law;
}

/**
 * The law of a wording on its first day, or of any day.
 *
 * @param name The day the wording entered into force, `2016` or `2023`; or a day inside a wording, `YYYY-MM-DD`.
 * @throws LawError `unknown-wording`; `day-not-modelled` for a day before the Act.
 */
export function comparedLaw(name: string): ComparedLaw {
  const isDayOfCalendar = typeof name === 'string' && parseDay(name) !== undefined;
  const day = isDayOfCalendar ? name : wordingNamed(name).day;
  return { wording: wordingOn(day).day, day, law: lawOn(day) };
}

/** The days of the two answers about a counterexample: one day if both laws can answer for it, with their wordings set explicitly. */
export interface AnswerDays {
  readonly before: string;
  readonly after: string;
  /** The earlier of the two: no event in the input is later. */
  readonly input: string;
}

/** How far into the later wording a day is tried, for what takes time within it. */
const daysLater = [0, 60, 400] as const;

/**
 * The days for which witnesses are tried: first those on which either wording, given by hand, has the rules
 * that count as the compared law has them. Later ones first, since the events that a law tests may have happened by then.
 */
export function answerDays(before: ComparedLaw, after: ComparedLaw, counts: WhatCounts): readonly AnswerDays[] {
  const [earlier, later] = before.day <= after.day ? [before, after] : [after, before];
  const { until } = wordingOf(later);
  const days = daysLater
    .map((passed) => formatDay(parseDay(later.day)! + passed))
    .filter((day) => until === undefined || day <= until);
  const isCompared = ({ wording, law }: ComparedLaw, day: string): boolean =>
    haveSameRules(lawOfWording(wording, day), law, counts);
  const shared = [...days, earlier.day].filter((day) => isCompared(before, day) && isCompared(after, day));
  const found = [...new Set(shared)].map((day): AnswerDays => ({ before: day, after: day, input: day }));
  return [...found, { before: before.day, after: after.day, input: earlier.day }];
}

/** The rules of a law on which an answer rests. */
export type WhatCounts = (rule: Pick<NormInForce, 'id' | 'version'>) => boolean;

/** Whether two laws have the same versions of the rules that count, of all definitions, and of what is derived. */
function haveSameRules(one: Law, other: Law, counts: WhatCounts): boolean {
  const versionsIn = (law: Law): readonly unknown[] => [
    ...law.derivationsOfCase,
    ...law.definitions.map(({ version }) => version),
    ...[...law.norms, ...law.unconditionalNorms, ...law.personNorms].filter(counts).map(({ version }) => version),
  ];
  const [ones, others] = [versionsIn(one), versionsIn(other)];
  return ones.length === others.length && ones.every((version, at) => version === others[at]);
}

const wordingOf = ({ wording }: ComparedWording): Wording => allWordings.find(({ day }) => day === wording)!;
