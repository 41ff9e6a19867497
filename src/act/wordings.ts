import { frozen } from './frozen.ts';
import { daysOfWordingNamed, daysOfWordingOn, type WordingDays, wordingDays } from './wording-days.ts';

export { lawCheckedOn, lawKnownUntil } from './wording-days.ts';

/** An act that brought a wording about. */
export interface AmendingAct {
  /** Where Riigi Teataja published it: part, day of publication, number. */
  readonly reference: string;
  /** The day the Riigikogu passed it, `YYYY-MM-DD`; left out where no source gives it. */
  readonly passed?: string;
}

/** One wording of the Act: its text from the day an amendment entered into force to the day before the next did. */
export interface Wording extends WordingDays {
  /** The acts that brought it about; of the first wording, the Act itself. */
  readonly amendingActs: readonly AmendingAct[];
  /** Where Riigi Teataja published the consolidated Estonian text, if its reference is known. */
  readonly consolidated?: string;
  /** Riigi Teataja's number of the English translation, if it is known. */
  readonly englishTranslation?: string;
  /** The language in which an official text gives this wording whole, where the rules were compared with it. */
  readonly officialText?: 'en' | 'et';
}

/** What brought each wording about, and where it was published, by its day. */
const published: Readonly<Record<string, Omit<Wording, keyof WordingDays>>> = {
  '2016-01-01': {
    amendingActs: [{ reference: 'RT I, 06.12.2014, 1', passed: '2014-11-19' }],
    officialText: 'en',
  },
  '2017-01-01': {
    amendingActs: [{ reference: 'RT I, 21.12.2016, 2', passed: '2016-12-07' }],
  },
  '2018-01-01': {
    amendingActs: [{ reference: 'RT I, 28.11.2017, 2', passed: '2017-11-15' }],
    consolidated: 'RT I, 28.11.2017, 19',
    englishTranslation: '520122017002',
  },
  '2019-01-01': {
    amendingActs: [{ reference: 'RT I, 12.12.2018, 3', passed: '2018-11-21' }],
  },
  '2022-05-08': {
    amendingActs: [{ reference: 'RT I, 28.04.2022, 1', passed: '2022-04-13' }],
  },
  '2022-08-16': {
    amendingActs: [{ reference: 'RT I, 06.08.2022, 6' }], // the headers give a day after the publication
  },
  '2022-10-01': {
    // The headers of the consolidated texts give 2022-08-19, after the publication; the amending act itself, this day.
    amendingActs: [{ reference: 'RT I, 06.08.2022, 4', passed: '2022-07-19' }],
  },
  '2022-11-20': {
    amendingActs: [{ reference: 'RT I, 10.11.2022, 1', passed: '2022-10-26' }],
  },
  '2023-01-01': {
    amendingActs: [{ reference: 'RT I, 28.04.2022, 1', passed: '2022-04-13' }],
  },
  '2023-04-01': {
    amendingActs: [{ reference: 'RT I, 06.01.2023, 1', passed: '2022-12-14' }],
    officialText: 'en',
  },
  '2025-01-01': {
    amendingActs: [
      { reference: 'RT I, 31.12.2024, 3', passed: '2024-12-11' },
      { reference: 'RT I, 30.12.2024, 1', passed: '2024-12-11' },
    ],
  },
  '2025-01-10': {
    amendingActs: [{ reference: 'RT I, 31.12.2024, 3', passed: '2024-12-11' }],
    consolidated: 'RT I, 31.12.2024, 23',
    officialText: 'et',
  },
  '2026-10-01': {
    amendingActs: [{ reference: 'RT I, 30.06.2026, 1', passed: '2026-06-02' }],
    consolidated: 'RT I, 11.07.2026, 42',
    officialText: 'et',
  },
  '2027-01-01': {
    amendingActs: [{ reference: 'RT I, 11.07.2026, 8', passed: '2026-06-17' }],
    consolidated: 'RT I, 11.07.2026, 43',
    officialText: 'et',
  },
};

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
export const allWordings: readonly Wording[] = wordingDays.map((days) => ({ ...days, ...published[days.day]! }));
frozen(allWordings);

const wordingOf = ({ day }: WordingDays): Wording => allWordings.find((wording) => wording.day === day)!;

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
  return wordingOf(daysOfWordingOn(day));
}

/**
 * Gives the wording of a name: the day it entered into force, or `2016` or `2023` for the two that an official English
 * text gives whole.
 *
 * @param name The name.
 * @returns The wording.
 * @throws LawError `unknown-wording` at `wording`, where no wording has that name; it names the nearest ones.
 * @example
 * ```ts
 * import { wordingNamed } from 'lasteks';
 * wordingNamed('2023').day; // => '2023-04-01'
 * ```
 */
export function wordingNamed(name: string): Wording {
  return wordingOf(daysOfWordingNamed(name));
}
