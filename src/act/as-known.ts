import { LawError } from './law-error.ts';
import { lawCheckedOn, lawKnownUntil, type WordingDays } from './wording-days.ts';

/** Since when law that was still to come, or of later days, is known: what an answer says that rests on it. */
export interface AsKnown {
  /** The day on which the law was last looked through, `YYYY-MM-DD`. */
  readonly on: string;
  /** By which wording the answer is given, and what that rests on. */
  readonly says: { readonly en: string; readonly et: string };
}

/**
 * What an answer has to say of the law that it is given by: that its wording was future law when the law was last looked
 * through, that it still is on the day of the answer, or that the day lies beyond what was looked through.
 *
 * @param wording The wording that is applied.
 * @param day The day of the answer, `YYYY-MM-DD`.
 * @returns What to say, or `undefined` for law that was in force when it was looked through.
 */
export function asKnown({ day: first }: Pick<WordingDays, 'day'>, day: string): AsKnown | undefined {
  if (first <= lawCheckedOn) return undefined;
  const on = lawCheckedOn;
  if (day < first) {
    return {
      on,
      says: {
        en: `By the wording that enters into force on ${first}: future law, as known on ${on}.`,
        et: `Redaktsiooni järgi, mis jõustub ${first}: alles jõustuv õigus, nagu see oli teada ${on}.`,
      },
    };
  }
  if (day > lawKnownUntil) {
    return {
      on,
      says: {
        en: `By the wording in force from ${first}, as known on ${on}; what takes effect after ${lawKnownUntil} was not looked through.`,
        et: `Redaktsiooni järgi, mis kehtib alates ${first}, nagu see oli teada ${on}; pärast ${lawKnownUntil} jõustuvat ei ole läbi vaadatud.`,
      },
    };
  }
  return {
    on,
    says: {
      en: `By the wording in force from ${first}, as known on ${on}, when it was still to come.`,
      et: `Redaktsiooni järgi, mis kehtib alates ${first}, nagu see oli teada ${on}, enne selle jõustumist.`,
    },
  };
}

/**
 * Refuses a day for which the law has not been looked through.
 *
 * @param day The day of the answer, `YYYY-MM-DD`.
 * @throws LawError `beyond-known-law` at `at` for a day after {@link lawKnownUntil}.
 */
export function refuseBeyondKnownLaw(day: string): void {
  if (day <= lawKnownUntil) return;
  const expected = `a day no later than ${lawKnownUntil}, up to which the law was looked through on ${lawCheckedOn}`;
  throw new LawError({ code: 'beyond-known-law', path: 'at', expected });
}
