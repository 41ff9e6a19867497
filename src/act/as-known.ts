import { estonianDay } from './estonian-day.ts';
import { LawError } from './law-error.ts';
import { lawCheckedOn, lawKnownUntil, type WordingDays } from './wording-days.ts';

/** The day as of which future law, or the law of later days, is known: a note on an answer that is based on it. */
export interface AsKnown {
  /** The day on which the law was last reviewed, `YYYY-MM-DD`. */
  readonly on: string;
  /** The wording that the answer applies, and what is known about it. */
  readonly says: { readonly en: string; readonly et: string };
}

/**
 * The note that an answer needs about the law that it applies: its wording was future law at the last review of the law,
 * it still is on the day of the answer, or the day is later than the reviewed period.
 *
 * @param wording The wording that is applied.
 * @param day The day of the answer, `YYYY-MM-DD`.
 * @returns The note, or `undefined` for law that was in force when it was reviewed.
 */
export function asKnown({ day: first }: Pick<WordingDays, 'day'>, day: string): AsKnown | undefined {
  if (first <= lawCheckedOn) return undefined;
  const on = lawCheckedOn;
  if (day < first) {
    return {
      on,
      says: {
        en: `By the wording that enters into force on ${first}: future law, as known on ${on}.`,
        et: `Redaktsiooni järgi, mis jõustub ${estonianDay(first, 'l')}: alles jõustuv õigus, nagu see oli teada ${estonianDay(on, 'l')}.`,
      },
    };
  }
  if (day > lawKnownUntil) {
    return {
      on,
      says: {
        en: `By the wording in force from ${first}, as known on ${on}; what takes effect after ${lawKnownUntil} was not reviewed.`,
        et: `Redaktsiooni järgi, mis kehtib alates ${estonianDay(first, 'st')}, nagu see oli teada ${estonianDay(on, 'l')}; hiljem kui ${estonianDay(lawKnownUntil, 'l')} jõustuvat ei ole läbi vaadatud.`,
      },
    };
  }
  return {
    on,
    says: {
      en: `By the wording in force from ${first}, as known on ${on}, when it was still to come.`,
      et: `Redaktsiooni järgi, mis kehtib alates ${estonianDay(first, 'st')}, nagu see oli teada ${estonianDay(on, 'l')}, enne selle jõustumist.`,
    },
  };
}

/**
 * Rejects a day for which the law has not been reviewed.
 *
 * @param day The day of the answer, `YYYY-MM-DD`.
 * @throws LawError `beyond-known-law` at `at` for a day after {@link lawKnownUntil}.
 */
export function refuseBeyondKnownLaw(day: string): void {
  if (day <= lawKnownUntil) return;
  const expected = `a day no later than ${lawKnownUntil}, up to which the law was reviewed on ${lawCheckedOn}`;
  throw new LawError({ code: 'beyond-known-law', path: 'at', expected });
}
