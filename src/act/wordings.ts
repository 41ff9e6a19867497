import { frozen } from './frozen.ts';
import { LawError } from './law-error.ts';

/** An act that brought a wording about. */
export interface AmendingAct {
  /** Where Riigi Teataja published it: part, day of publication, number. */
  readonly reference: string;
  /** The day the Riigikogu passed it, `YYYY-MM-DD`; left out where no source tells it. */
  readonly passed?: string;
}

/** One wording of the Act: its text from the day an amendment entered into force to the day before the next did. */
export interface Wording {
  /** The day it entered into force, `YYYY-MM-DD`; a wording is named by it. */
  readonly day: string;
  /** The last day it is in force, `YYYY-MM-DD`; left out where no end is known. */
  readonly until?: string;
  /** The acts that brought it about; of the first wording, the Act itself. */
  readonly amendingActs: readonly AmendingAct[];
  /** Where Riigi Teataja published the consolidated Estonian text, if its reference is known. */
  readonly consolidated?: string;
  /** Riigi Teataja's number of the English translation, if it is known. */
  readonly englishTranslation?: string;
  /** The language in which an official text gives this wording whole, where the rules were held against it. */
  readonly officialText?: 'en' | 'et';
}

/**
 * Every wording of the Act from its first day, 2016-01-01, in the order of their days, without gap or overlap.
 *
 * Acts and days: the headers of the consolidated texts. Where no consolidated text is known, the wording follows from
 * those headers: it ends on the day before the next begins. A provision may have a later start of its own inside a
 * wording; § 19 begins on 2020-01-01 (§ 47 (2)).
 *
 * @example
 * ```ts
 * import { allWordings } from 'lasteks';
 * allWordings.length; // => 14
 * ```
 */
export const allWordings: readonly Wording[] = [
  {
    day: '2016-01-01',
    until: '2016-12-31',
    amendingActs: [{ reference: 'RT I, 06.12.2014, 1', passed: '2014-11-19' }],
    officialText: 'en',
  },
  {
    day: '2017-01-01',
    until: '2017-12-31',
    amendingActs: [{ reference: 'RT I, 21.12.2016, 2', passed: '2016-12-07' }],
  },
  {
    day: '2018-01-01',
    until: '2018-12-31',
    amendingActs: [{ reference: 'RT I, 28.11.2017, 2', passed: '2017-11-15' }],
    consolidated: 'RT I, 28.11.2017, 19',
    englishTranslation: '520122017002',
  },
  {
    day: '2019-01-01',
    until: '2022-05-07',
    amendingActs: [{ reference: 'RT I, 12.12.2018, 3', passed: '2018-11-21' }],
  },
  {
    day: '2022-05-08',
    until: '2022-08-15',
    amendingActs: [{ reference: 'RT I, 28.04.2022, 1', passed: '2022-04-13' }],
  },
  {
    day: '2022-08-16',
    until: '2022-09-30',
    amendingActs: [{ reference: 'RT I, 06.08.2022, 6' }], // the headers tell a day after the publication
  },
  {
    day: '2022-10-01',
    until: '2022-11-19',
    // The headers of the consolidated texts tell 2022-08-19, after the publication; the amending act itself, this day.
    amendingActs: [{ reference: 'RT I, 06.08.2022, 4', passed: '2022-07-19' }],
  },
  {
    day: '2022-11-20',
    until: '2022-12-31',
    amendingActs: [{ reference: 'RT I, 10.11.2022, 1', passed: '2022-10-26' }],
  },
  {
    day: '2023-01-01',
    until: '2023-03-31',
    amendingActs: [{ reference: 'RT I, 28.04.2022, 1', passed: '2022-04-13' }],
  },
  {
    day: '2023-04-01',
    until: '2024-12-31',
    amendingActs: [{ reference: 'RT I, 06.01.2023, 1', passed: '2022-12-14' }],
    officialText: 'en',
  },
  {
    day: '2025-01-01',
    until: '2025-01-09',
    amendingActs: [
      { reference: 'RT I, 31.12.2024, 3', passed: '2024-12-11' },
      { reference: 'RT I, 30.12.2024, 1', passed: '2024-12-11' },
    ],
  },
  {
    day: '2025-01-10',
    until: '2026-09-30',
    amendingActs: [{ reference: 'RT I, 31.12.2024, 3', passed: '2024-12-11' }],
    consolidated: 'RT I, 31.12.2024, 23',
    officialText: 'et',
  },
  {
    day: '2026-10-01',
    until: '2026-12-31',
    amendingActs: [{ reference: 'RT I, 30.06.2026, 1', passed: '2026-06-02' }],
    consolidated: 'RT I, 11.07.2026, 42',
    officialText: 'et',
  },
  {
    day: '2027-01-01',
    amendingActs: [{ reference: 'RT I, 11.07.2026, 8', passed: '2026-06-17' }],
    consolidated: 'RT I, 11.07.2026, 43',
    officialText: 'et',
  },
];
frozen(allWordings);

/**
 * The day on which the law was last looked through for acts that amend it. A wording that begins later was future law
 * then, and can have been amended since: whatever is answered by it says so.
 *
 * @example
 * ```ts
 * import { lawCheckedOn } from 'lasteks';
 * lawCheckedOn; // => '2026-11-30'
 * ```
 */
export const lawCheckedOn = '2026-11-30';

/**
 * The last day up to which the acts published by {@link lawCheckedOn} were looked through. Later days are answered by the
 * last wording, and say so; a caller that asks to be strict is refused them.
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
  ['2016', '2016-01-01'],
  ['2023', '2023-04-01'],
]);

/** The form of a day. That its month has the day is judged where documents are read. */
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/**
 * Gives the wording in force on a day.
 *
 * @param day The day, `YYYY-MM-DD`; checked by its form. The last wording has no end: it answers for every later day.
 * @returns The wording.
 * @throws LawError at `at`: `not-a-day`; `day-not-modelled` for a day before the Act.
 * @example
 * ```ts
 * import { wordingOn } from 'lasteks';
 * wordingOn('2023-05-02').day; // => '2023-04-01'
 * wordingOn('2030-05-02').day; // => '2027-01-01'
 * ```
 */
export function wordingOn(day: string): Wording {
  if (typeof day !== 'string' || !DAY.test(day))
    throw new LawError({ code: 'not-a-day', path: 'at', expected: 'a day written YYYY-MM-DD' });
  const wording = allWordings.findLast((one) => one.day <= day);
  if (wording === undefined) {
    const expected = `a day from ${allWordings[0]!.day} on, when the Act entered into force`;
    throw new LawError({ code: 'day-not-modelled', path: 'at', expected });
  }
  return wording;
}

/**
 * Gives the wording of a name: the day it entered into force, or `2016` or `2023` for the two that an official English
 * text gives whole.
 *
 * @param name The name.
 * @returns The wording.
 * @throws LawError `unknown-wording` at `wording`, where no wording has that name; it tells the nearest names.
 * @example
 * ```ts
 * import { wordingNamed } from 'lasteks';
 * wordingNamed('2023').day; // => '2023-04-01'
 * ```
 */
export function wordingNamed(name: string): Wording {
  const day = SHORT_NAMES.get(name) ?? name;
  const wording = allWordings.find((candidate) => candidate.day === day);
  if (wording === undefined) {
    const names = nearestTo(typeof day === 'string' ? day : '').map((nearest) => nearest.day);
    const expected = `the day a wording entered into force, nearest ${names.join(' and ')}`;
    throw new LawError({ code: 'unknown-wording', path: 'wording', expected });
  }
  return wording;
}

/** The last wording that begins by a day and the first that begins after it; ISO days compare as text. */
function nearestTo(day: string): readonly Wording[] {
  const next = allWordings.findIndex((wording) => wording.day > day);
  const split = next === -1 ? allWordings.length : next;
  return allWordings.slice(Math.max(split - 1, 0), split + 1);
}
