import { frozen } from './frozen.ts';
import { LawError } from './law-error.ts';

/** The days of one wording of the Act. */
export interface WordingDays {
  /** The day it entered into force, `YYYY-MM-DD`; a wording is named by it. */
  readonly day: string;
  /** The last day it is in force, `YYYY-MM-DD`; left out where no end is known. */
  readonly until?: string;
}

/** The day the Act entered into force (§ 47 (1)): the first that can be answered, `YYYY-MM-DD`. */
export const firstDayOfAct = '2016-01-01';

/** The days of every wording of the Act, in their order, without gap or overlap: all that answers need of wordings. */
export const wordingDays: readonly WordingDays[] = [
  { day: firstDayOfAct, until: '2016-12-31' },
  { day: '2017-01-01', until: '2017-12-31' },
  { day: '2018-01-01', until: '2018-12-31' },
  { day: '2019-01-01', until: '2022-05-07' },
  { day: '2022-05-08', until: '2022-08-15' },
  { day: '2022-08-16', until: '2022-09-30' },
  { day: '2022-10-01', until: '2022-11-19' },
  { day: '2022-11-20', until: '2022-12-31' },
  { day: '2023-01-01', until: '2023-03-31' },
  { day: '2023-04-01', until: '2024-12-31' },
  { day: '2025-01-01', until: '2025-01-09' },
  { day: '2025-01-10', until: '2026-09-30' },
  { day: '2026-10-01', until: '2026-12-31' },
  { day: '2027-01-01' },
];
frozen(wordingDays);

/**
 * The day on which the law was last reviewed for acts that amend it. A wording that begins later was future law
 * then, and can have been amended since: every answer by it has a note.
 *
 * @example
 * ```ts
 * import { lawCheckedOn } from 'lasteks';
 * lawCheckedOn; // => '2026-11-30'
 * ```
 */
export const lawCheckedOn = '2026-11-30';

/**
 * The last day up to which the acts published by {@link lawCheckedOn} were reviewed. Later days are answered by the
 * last wording, with a note; they are rejected where the caller asks to be strict.
 *
 * @example
 * ```ts
 * import { lawKnownUntil } from 'lasteks';
 * lawKnownUntil; // => '2027-12-31'
 * ```
 */
export const lawKnownUntil = '2027-12-31';

/** Names for the two wordings that an official English text gives whole. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['2016', firstDayOfAct],
  ['2023', '2023-04-01'],
]);

/** The form of a day. That its month has the day is judged where documents are read. */
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** The days of the wording in force on a day; throws what `wordingOn` throws. */
export function daysOfWordingOn(day: string): WordingDays {
  if (typeof day !== 'string' || !DAY.test(day))
    throw new LawError({ code: 'not-a-day', path: 'at', expected: 'a day written YYYY-MM-DD' });
  const wording = wordingDays.findLast((one) => one.day <= day);
  if (wording === undefined) {
    const expected = `a day from ${wordingDays[0]!.day} on, when the Act entered into force`;
    throw new LawError({ code: 'day-not-modelled', path: 'at', expected });
  }
  return wording;
}

/** The days of the wording of a name; throws what `wordingNamed` throws. */
export function daysOfWordingNamed(name: string): WordingDays {
  const day = SHORT_NAMES.get(name) ?? name;
  const wording = wordingDays.find((candidate) => candidate.day === day);
  if (wording === undefined) {
    const names = nearestTo(typeof day === 'string' ? day : '').map((nearest) => nearest.day);
    const expected = `the day a wording entered into force, nearest ${names.join(' and ')}`;
    throw new LawError({ code: 'unknown-wording', path: 'wording', expected });
  }
  return wording;
}

/** The last wording that begins by a day and the first that begins after it; ISO days compare as text. */
function nearestTo(day: string): readonly WordingDays[] {
  const next = wordingDays.findIndex((wording) => wording.day > day);
  const split = next === -1 ? wordingDays.length : next;
  return wordingDays.slice(Math.max(split - 1, 0), split + 1);
}
