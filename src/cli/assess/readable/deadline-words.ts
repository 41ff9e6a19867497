import { factLabel } from '../../../assessment/explanation/explanation-text.ts';
import type { NormAnswer } from '../../../model/answer/answer.ts';
import type { Language } from '../../../model/rule/truth.ts';
import type { Deadline, DeadlineEnd } from '../../../model/time/deadline.ts';
import type { LengthInDays, LengthInHours, Term } from '../../../model/time/term.ts';
import { atEndOf, atInstant, fromDay, momentInWords } from '../../terminal/dates.ts';
import { words } from '../../terminal/words.ts';

/** When a norm is to be done, in words. */
export interface DeadlineWords {
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
export function deadlineInWords(norm: TimedNorm, lang: Language): DeadlineWords | undefined {
  const { deadline, term, deadlineOutOfRange } = norm;
  if (deadlineOutOfRange) return { when: words.outOfRange[lang], otherEnds: [], notes: [] };
  if (deadline !== undefined) {
    const otherEnds = (deadline.alternatives ?? []).map((end) => otherEndInWords(end, lang));
    return { when: whenInWords(deadline, lang), otherEnds, notes: notesOn(deadline, lang) };
  }
  return term === undefined ? undefined : { when: termInWords(term, lang), otherEnds: [], notes: [] };
}

function whenInWords(deadline: Deadline, lang: Language): string {
  const dueFromStart = deadline.atFirstOpportunity ? words.atFirstOpportunity : words.immediately;
  if (deadline.immediately === undefined && deadline.atFirstOpportunity === undefined) {
    return `${words.by[lang]} ${instantOf(deadline, lang)}`;
  }
  if (deadline.endsAt === deadline.start) return dueFromStart[lang];
  const bound = deadline.atFirstOpportunity ? words.byException : words.atTheLatest;
  return `${dueFromStart[lang]}, ${bound[lang]} ${instantOf(deadline, lang)}`;
}

const instantOf = ({ lastDay, endsAt }: DeadlineEnd, lang: Language): string =>
  lastDay === undefined ? atInstant(endsAt, lang) : atEndOf(lastDay, lang);

/** The end of a term as it is by itself: a day to its end, or an instant. */
export const endInWords = ({ lastDay, endsAt }: DeadlineEnd, lang: Language): string =>
  momentInWords(lastDay ?? endsAt, lang);

const otherEndInWords = (end: DeadlineEnd, lang: Language): string => `${words.orBy[lang]} ${instantOf(end, lang)}`;

function notesOn(deadline: Deadline, lang: Language): string[] {
  const { provisionalUntil } = deadline;
  return [
    ...(provisionalUntil === undefined ? [] : [`${words.provisionalUntil[lang]} ${factLabel(provisionalUntil, lang)}`]),
    ...noteOnEnd(deadline, lang),
    ...(deadline.alternatives ?? []).flatMap((end) => [otherEndInWords(end, lang), ...noteOnEnd(end, lang)]),
  ];
}

function noteOnEnd({ moved, unsettled }: DeadlineEnd, lang: Language): string[] {
  const notes: string[] = [];
  if (moved !== undefined) {
    notes.push(`${words.moved[lang]} ${fromDay(moved.from, lang)} (${moved.because[lang]})`);
  }
  if (unsettled !== undefined) notes.push(`${words.unsettled[lang]} ${unsettled[lang]}`);
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
export function termInWords(term: Term, lang: Language): string {
  if ('after' in term) return `${words.immediately[lang]} ${afterLength(lengthInWords(term.after, lang), lang)}`;
  if ('immediately' in term) return words.immediately[lang];
  if ('atFirstOpportunity' in term) return words.atFirstOpportunity[lang];
  return within(lengthInWords(term.length, lang), lang);
}

const lengthInWords = (length: LengthInDays | LengthInHours, lang: Language): string =>
  Object.entries(length)
    .map(([unit, count]) => `${count} ${units[unit as keyof typeof units][lang]}`)
    .join('');

const afterLength = (length: string, lang: Language): string =>
  lang === 'et' ? `${length} möödumisel` : `after ${length}`;

const within = (length: string, lang: Language): string => (lang === 'et' ? `${length} jooksul` : `within ${length}`);
