import { factLabel } from '../../../assessment/explanation/explanation-text.ts';
import type { NormAnswer } from '../../../model/answer/answer.ts';
import type { Language } from '../../../model/rule/truth.ts';
import type { Deadline, DeadlineEnd } from '../../../model/time/deadline.ts';
import type { LengthInDays, LengthInHours, Term } from '../../../model/time/term.ts';
import { atEndOf, atInstant, formatTime, fromDay } from '../../terminal/dates.ts';
import { messages } from '../../terminal/messages.ts';

/** When a norm is to be done, in words. */
export interface FormattedDeadline {
  /** The end, or the term where its start is not told. */
  readonly when: string;
  /** The later ends that can be defended too. */
  readonly otherEnds: readonly string[];
  /** Why the end was moved and what may still change it, with the other ends and the same of each. */
  readonly notes: readonly string[];
}

/** What an answer says of when a norm is to be done. */
export type TimedNorm = Pick<NormAnswer, 'deadline' | 'term' | 'deadlineOutOfRange'>;

/**
 * When what a norm asks is to be done, in words; `undefined` for a norm without a term. The start of a term is not
 * repeated: it is a fact of the case.
 */
export function formatDeadline(norm: TimedNorm, lang: Language): FormattedDeadline | undefined {
  const { deadline, term, deadlineOutOfRange } = norm;
  if (deadlineOutOfRange) return { when: messages.outOfRange[lang], otherEnds: [], notes: [] };
  if (deadline !== undefined) {
    const otherEnds = (deadline.alternatives ?? []).map((end) => formatAlternative(end, lang));
    return { when: formatEndOrImmediacy(deadline, lang), otherEnds, notes: notesOn(deadline, lang) };
  }
  return term === undefined ? undefined : { when: formatTerm(term, lang), otherEnds: [], notes: [] };
}

function formatEndOrImmediacy(deadline: Deadline, lang: Language): string {
  const dueFromStart = deadline.atFirstOpportunity ? messages.atFirstOpportunity : messages.immediately;
  if (deadline.immediately === undefined && deadline.atFirstOpportunity === undefined) {
    return `${messages.by[lang]} ${formatInstant(deadline, lang)}`;
  }
  if (deadline.endsAt === deadline.start) return dueFromStart[lang];
  const bound = deadline.atFirstOpportunity ? messages.byException : messages.atTheLatest;
  return `${dueFromStart[lang]}, ${bound[lang]} ${formatInstant(deadline, lang)}`;
}

const formatInstant = ({ lastDay, endsAt }: DeadlineEnd, lang: Language): string =>
  lastDay === undefined ? atInstant(endsAt, lang) : atEndOf(lastDay, lang);

/** The end of a term as it is by itself: a day to its end, or an instant. */
export const formatEnd = ({ lastDay, endsAt }: DeadlineEnd, lang: Language): string =>
  formatTime(lastDay ?? endsAt, lang);

const formatAlternative = (end: DeadlineEnd, lang: Language): string =>
  `${messages.orBy[lang]} ${formatInstant(end, lang)}`;

function notesOn(deadline: Deadline, lang: Language): string[] {
  const { provisionalUntil } = deadline;
  return [
    ...(provisionalUntil === undefined
      ? []
      : [`${messages.provisionalUntil[lang]} ${factLabel(provisionalUntil, lang)}`]),
    ...noteOnEnd(deadline, lang),
    ...(deadline.alternatives ?? []).flatMap((end) => [formatAlternative(end, lang), ...noteOnEnd(end, lang)]),
  ];
}

function noteOnEnd({ moved, unsettled }: DeadlineEnd, lang: Language): string[] {
  const notes: string[] = [];
  if (moved !== undefined) {
    notes.push(`${messages.moved[lang]} ${fromDay(moved.from, lang)} (${moved.because[lang]})`);
  }
  if (unsettled !== undefined) notes.push(`${messages.unsettled[lang]} ${unsettled[lang]}`);
  return notes;
}

/** Units in the form that follows a number: `10 days`, `10 päeva`. */
const units = {
  hours: { en: 'hours', et: 'tunni' },
  days: { en: 'days', et: 'päeva' },
  months: { en: 'months', et: 'kuu' },
  years: { en: 'years', et: 'aasta' },
} as const;

/** A term whose start is not told, in words. */
export function formatTerm(term: Term, lang: Language): string {
  if ('after' in term) return `${messages.immediately[lang]} ${afterLength(formatLength(term.after, lang), lang)}`;
  if ('immediately' in term) return messages.immediately[lang];
  if ('atFirstOpportunity' in term) return messages.atFirstOpportunity[lang];
  return within(formatLength(term.length, lang), lang);
}

const formatLength = (length: LengthInDays | LengthInHours, lang: Language): string =>
  Object.entries(length)
    .map(([unit, count]) => `${count} ${units[unit as keyof typeof units][lang]}`)
    .join('');

const afterLength = (length: string, lang: Language): string =>
  lang === 'et' ? `${length} möödumisel` : `after ${length}`;

const within = (length: string, lang: Language): string => (lang === 'et' ? `${length} jooksul` : `within ${length}`);
