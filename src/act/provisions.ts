import { frozen } from './frozen.ts';
import { chapter1 } from './provisions/chapter-01.ts';
import { chapter2 } from './provisions/chapter-02.ts';
import { chapter3 } from './provisions/chapter-03.ts';
import { chapter4 } from './provisions/chapter-04.ts';
import { chapter5 } from './provisions/chapter-05.ts';
import { chapter6 } from './provisions/chapter-06.ts';
import { chapter7 } from './provisions/chapter-07.ts';
import { chapter8 } from './provisions/chapter-08.ts';
import { chapter8with1 } from './provisions/chapter-08-1.ts';
import { chapter9 } from './provisions/chapter-09.ts';
import { chapter10 } from './provisions/chapter-10.ts';
import { chapter11 } from './provisions/chapter-11.ts';
import type { Chapter, Provision, ProvisionVersion } from './provisions/provision.ts';
import { formatReference, parseReference } from './reference.ts';
import { wordingOn } from './wordings.ts';

/**
 * The Act, chapter by chapter, in its order: every section, subsection and clause of any day from 2016-01-01 on, each
 * with its versions. A number that came to mean something else has both, one after the other.
 *
 * @example
 * ```ts
 * import { chapters } from 'lasteks';
 * chapters.map(({ title }) => title.en).at(6); // => 'Child in danger'
 * chapters.map(({ number }) => number).slice(7, 9); // => ['8', '8¹']
 * ```
 */
export const chapters: readonly Chapter[] = [
  chapter1,
  chapter2,
  chapter3,
  chapter4,
  chapter5,
  chapter6,
  chapter7,
  chapter8,
  chapter8with1,
  chapter9,
  chapter10,
  chapter11,
];
frozen(chapters);

/** A provision as it is on one day. */
export interface ProvisionInForce {
  /** As Riigi Teataja prints it: `§ 29 (3)`. */
  readonly reference: string;
  /** The number of its chapter, as Riigi Teataja prints it: `8¹`. */
  readonly chapter: string;
  /** Its version of that day; of a repealed provision, the version that marks it as repealed. */
  readonly version: ProvisionVersion;
}

/**
 * Gives the provisions in force on a day, a repealed one among them: its number remains.
 *
 * @param day The day, `YYYY-MM-DD`; checked by its form.
 * @returns The provisions in the order of the Act.
 * @throws LawError at `at`: `not-a-day`; `day-not-modelled` for a day before 2016-01-01.
 * @example
 * ```ts
 * import { provisionsOn } from 'lasteks';
 * provisionsOn('2022-05-07').some(({ reference }) => reference === '§ 29¹'); // => false
 * provisionsOn('2022-05-08').some(({ reference }) => reference === '§ 29¹'); // => true
 * ```
 */
export function provisionsOn(day: string): readonly ProvisionInForce[] {
  wordingOn(day); // rejects a day that the table does not cover
  return chapters.flatMap(({ number: chapter, provisions }) =>
    provisions.flatMap((provision) => inForceOn(provision, chapter, day) ?? []),
  );
}

function inForceOn({ reference, versions }: Provision, chapter: string, day: string): ProvisionInForce | undefined {
  const version = versions.find(({ from, until }) => from <= day && (until === undefined || day <= until));
  return version === undefined ? undefined : { reference, chapter, version };
}

/**
 * Gives one provision as it is on a day.
 *
 * @param reference The provision in any way that `parseReference` reads.
 * @param day The day, `YYYY-MM-DD`; checked by its form.
 * @returns The provision, or `undefined` where the Act has none of that number on that day.
 * @throws LawError as `parseReference` does for what is no provision; at `at`: `not-a-day`; `day-not-modelled` for a day
 * before 2016-01-01.
 * @example
 * ```ts
 * import { provisionOn } from 'lasteks';
 * provisionOn('§ 27 (2)', '2023-05-02')?.version.summary.et;
 * // => 'Teatada tuleb viivitamata, kas kohaliku omavalitsuse üksusele või lasteabitelefonil 116 111.'
 * provisionOn('§ 19', '2019-12-31'); // => undefined
 * provisionOn('§ 29 (7)', '2027-01-01')?.version.renumberedFrom; // => '§ 29 (3)'
 * ```
 */
export function provisionOn(reference: string, day: string): ProvisionInForce | undefined {
  const printed = formatReference(parseReference(reference));
  wordingOn(day); // rejects a day that the table does not cover
  for (const { number: chapter, provisions } of chapters) {
    const provision = provisions.find((one) => one.reference === printed);
    if (provision !== undefined) return inForceOn(provision, chapter, day);
  }
  return undefined;
}
