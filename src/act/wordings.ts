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
  /** What changed with it, in our own words. */
  readonly note: { readonly en: string; readonly et: string };
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
    note: {
      en: 'The Act as it was passed; its § 19 starts on 2020-01-01.',
      et: 'Seadus algsel kujul; § 19 hakkab kehtima 2020-01-01.',
    },
  },
  {
    day: '2017-01-01',
    until: '2017-12-31',
    amendingActs: [{ reference: 'RT I, 21.12.2016, 2', passed: '2016-12-07' }],
    note: {
      en: 'Adoption within Estonia goes to the Social Insurance Board too: § 15 (3) 1).',
      et: 'Ka riigisisene lapsendamine läheb Sotsiaalkindlustusametile: § 15 (3) 1).',
    },
  },
  {
    day: '2018-01-01',
    until: '2018-12-31',
    amendingActs: [{ reference: 'RT I, 28.11.2017, 2', passed: '2017-11-15' }],
    consolidated: 'RT I, 28.11.2017, 19',
    englishTranslation: '520122017002',
    note: {
      en: 'No county governor any more: §§ 11, 16, 18 (1), 38 (1)–(3). Suitability of foster families: § 15 (3) 1¹). Punishments under the Criminal Code or from abroad bar too: § 20 (1¹), with a transition in § 41 (2), (3).',
      et: 'Maavanemat enam ei ole: §-d 11, 16, 18 (1), 38 (1)–(3). Hooldusperede sobivus: § 15 (3) 1¹). Piirang tuleneb ka kriminaalkoodeksi järgi või välisriigis määratud karistusest: § 20 (1¹), üleminekuajaga § 41 (2), (3).',
    },
  },
  {
    day: '2019-01-01',
    until: '2022-05-07',
    amendingActs: [{ reference: 'RT I, 12.12.2018, 3', passed: '2018-11-21' }],
    note: {
      en: 'The Consumer Protection and Technical Regulatory Authority in § 38 (1), (4). § 19 starts within this wording, on 2020-01-01.',
      et: 'Tarbijakaitse ja Tehnilise Järelevalve Amet §-s 38 (1), (4). Selle redaktsiooni ajal, 2020-01-01, hakkab kehtima § 19.',
    },
  },
  {
    day: '2022-05-08',
    until: '2022-08-15',
    amendingActs: [{ reference: 'RT I, 28.04.2022, 1', passed: '2022-04-13' }],
    note: {
      en: 'The Social Insurance Board helps after sexual abuse, and where a child behaves so: § 15 (3) 6¹), § 29¹.',
      et: 'Sotsiaalkindlustusamet aitab seksuaalse väärkohtlemise järel ja siis, kui laps ise nii käitub: § 15 (3) 6¹), § 29¹.',
    },
  },
  {
    day: '2022-08-16',
    until: '2022-09-30',
    amendingActs: [{ reference: 'RT I, 06.08.2022, 6' }], // the headers tell a day after the publication
    note: {
      en: 'A prevention council instead of the child protection council: §§ 11, 13.',
      et: 'Lastekaitse nõukogu asemel ennetusnõukogu: §-d 11, 13.',
    },
  },
  {
    day: '2022-10-01',
    until: '2022-11-19',
    // The headers of the consolidated texts tell 2022-08-19, after the publication; the amending act itself, this day.
    amendingActs: [{ reference: 'RT I, 06.08.2022, 4', passed: '2022-07-19' }],
    note: {
      en: '§ 20 (1)–(4) written anew: more offences, a check at least every twelve months (§ 41²), re-assessment of the prohibition.',
      et: '§ 20 (1)–(4) uuesti kirjutatud: rohkem süütegusid, kontroll vähemalt kord kaheteistkümne kuu jooksul (§ 41²), piirangu ümberhindamine.',
    },
  },
  {
    day: '2022-11-20',
    until: '2022-12-31',
    amendingActs: [{ reference: 'RT I, 10.11.2022, 1', passed: '2022-10-26' }],
    note: {
      en: 'The Social Insurance Board as Central Authority, and children placed from another Member State: § 15 (5), § 34¹.',
      et: 'Sotsiaalkindlustusamet keskasutusena ja teisest liikmesriigist paigutatav laps: § 15 (5), § 34¹.',
    },
  },
  {
    day: '2023-01-01',
    until: '2023-03-31',
    amendingActs: [{ reference: 'RT I, 28.04.2022, 1', passed: '2022-04-13' }],
    note: {
      en: 'Children in need ascertained from disability data (§ 27¹); thirty days instead of ten to decide on them (§ 41¹).',
      et: 'Abivajavate laste väljaselgitamine puude andmetest (§ 27¹); nende kohta kümne päeva asemel kolmkümmend (§ 41¹).',
    },
  },
  {
    day: '2023-04-01',
    until: '2024-12-31',
    amendingActs: [{ reference: 'RT I, 06.01.2023, 1', passed: '2022-12-14' }],
    officialText: 'en',
    note: {
      en: 'Case management for a child whose carer is an adult victim of domestic violence in danger: § 29 (3¹).',
      et: 'Juhtumikorraldus lapsele, keda kasvatab hädaohus olev täisealine perevägivalla ohver: § 29 (3¹).',
    },
  },
  {
    day: '2025-01-01',
    until: '2025-01-09',
    amendingActs: [
      { reference: 'RT I, 31.12.2024, 3', passed: '2024-12-11' },
      { reference: 'RT I, 30.12.2024, 1', passed: '2024-12-11' },
    ],
    note: {
      en: 'Professionals report children in need (new § 27¹); the former § 27¹ becomes § 27², widened; training of officials moves to the Social Insurance Board (§§ 14, 15).',
      et: 'Spetsialistid teatavad abivajavast lapsest (uus § 27¹); senine § 27¹ on laiendatuna § 27²; lastekaitsetöötajate koolitus läheb Sotsiaalkindlustusametile (§-d 14, 15).',
    },
  },
  {
    day: '2025-01-10',
    until: '2026-09-30',
    amendingActs: [{ reference: 'RT I, 31.12.2024, 3', passed: '2024-12-11' }],
    consolidated: 'RT I, 31.12.2024, 23',
    officialText: 'et',
    note: {
      en: 'Re-assessment within sixty days (§ 20 (4)–(8)); duties around separation (§ 33 (2¹), (3¹)); processing of data (chapter 8¹, §§ 34²–34⁵); wider supervision (§ 38 (6), § 40¹).',
      et: 'Ümberhindamine kuuekümne päevaga (§ 20 (4)–(8)); kohustused eraldamisel (§ 33 (2¹), (3¹)); andmetöötlus (8¹. peatükk, §-d 34²–34⁵); laiem järelevalve (§ 38 (6), § 40¹).',
    },
  },
  {
    day: '2026-10-01',
    until: '2026-12-31',
    amendingActs: [{ reference: 'RT I, 30.06.2026, 1', passed: '2026-06-02' }],
    consolidated: 'RT I, 11.07.2026, 42',
    officialText: 'et',
    note: {
      en: 'Crisis situations: engaging on a declaration (§ 20 (3¹), (3²)), assessing with the measures at hand (§ 28 (4)).',
      et: 'Kriisiolukord: töölevõtmine kinnituse alusel (§ 20 (3¹), (3²)), hindamine olemasolevate meetmete järgi (§ 28 (4)).',
    },
  },
  {
    day: '2027-01-01',
    amendingActs: [{ reference: 'RT I, 11.07.2026, 8', passed: '2026-06-17' }],
    consolidated: 'RT I, 11.07.2026, 43',
    officialText: 'et',
    note: {
      en: 'Helping a child written anew (§ 29), pre-assessment (§ 28 (5), (6)), direct danger (§ 30), officials defined by their tasks (§ 18 (1)), less state supervision (§ 38 (2)).',
      et: 'Lapse abistamine uuesti kirjutatud (§ 29), eelhindamine (§ 28 (5), (6)), vahetu hädaoht (§ 30), lastekaitsetöötaja ülesannete järgi (§ 18 (1)), vähem riiklikku järelevalvet (§ 38 (2)).',
    },
  },
];

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
