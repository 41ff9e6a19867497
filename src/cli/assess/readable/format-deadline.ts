import { factLabel } from '../../../assessment/explanation/explanation-text.ts';
import type { NormAnswer } from '../../../model/answer/answer.ts';
import type { Language } from '../../../model/rule/truth.ts';
import type { Deadline, DeadlineEnd } from '../../../model/time/deadline.ts';
import type { LengthInDays, LengthInHours, Term } from '../../../model/time/term.ts';
import { fill } from '../../errors/fill.ts';
import { atEndOf, atInstant, formatTime, fromDay } from '../../terminal/dates.ts';
import { messages } from '../../terminal/messages.ts';
import { timeMessages, units } from './messages.ts';

/** A deadline as text. */
export interface FormattedDeadline {
  /** The end, or the term if its start is not known. */
  readonly when: string;
  /** The later ends by the alternative readings. */
  readonly otherEnds: readonly string[];
  /** Why the end was moved and what may still change it, with the other ends and the same of each. */
  readonly notes: readonly string[];
}

/** The part of an answer about the time limit of a norm. */
export type TimedNorm = Pick<NormAnswer, 'deadline' | 'term' | 'deadlineOutOfRange'>;

/**
 * The time limit of a norm as text; `undefined` for a norm without a term. The start of a term is not
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

/** The end of a term outside a sentence: a day, or an instant. */
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

/** A term whose start is not known. */
export function formatTerm(term: Term, lang: Language): string {
  const immediately = messages.immediately[lang];
  if ('after' in term) return fill(timeMessages.after[lang], immediately, formatLength(term.after, lang));
  if ('immediately' in term) return immediately;
  if ('atFirstOpportunity' in term) return messages.atFirstOpportunity[lang];
  return fill(timeMessages.within[lang], formatLength(term.length, lang));
}

const formatLength = (length: LengthInDays | LengthInHours, lang: Language): string =>
  Object.entries(length)
    .map(([unit, count]) => `${count} ${units[unit as keyof typeof units].ofTerm[lang]}`)
    .join('');
