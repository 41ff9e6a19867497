import { type PenalCode, type PenalProvision, type PenalRange, parsePenalRange } from '../../act/penal-provision.ts';
import { type InForce, isInForce } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { listUntil2022IsNotAvailable } from './offence-lists.readings.ts';

/** One entry of a list: a range of sections, or a single provision. */
export interface OffenceListItem {
  /** The entry as the Act prints it: `133–133³`, `113`, `134 (2) 2)`. */
  readonly as: string;
  /** The same, read. */
  readonly range: PenalRange;
}

/** A subsection of § 20 that lists offences. */
export type ListingProvision = (typeof listingProvisions)[number];

/** The subsections of § 20 that list offences. */
export const listingProvisions = ['§ 20 (1)', '§ 20 (1¹)', '§ 20 (2)', '§ 20 (4)'] as const;

/** What a subsection of § 20 lists of one code, in one version of it. */
export interface OffenceList extends InForce {
  readonly provision: ListingProvision;
  readonly code: PenalCode;
  /** The entries, in the order in which the Act prints them. */
  readonly items: readonly OffenceListItem[];
  /** Entries that the list of those days may also have had: its full text was not available. */
  readonly mayAlsoList?: readonly OffenceListItem[];
  /** Why the list is not settled; shown in every answer that depends on it. */
  readonly unsettled?: Bilingual;
}

/**
 * Reads entries of a list as the Act prints them: `113, 133–133³, 134 (2) 2)`.
 *
 * @param code Their code.
 * @param printed The entries, a comma and a space between them.
 * @returns The entries, in the same order.
 * @throws LawError As `parsePenalRange` does for an invalid entry.
 */
export function itemsOf(code: PenalCode, printed: string): readonly OffenceListItem[] {
  return printed.split(/,\s+/u).map((as) => ({ as, range: parsePenalRange(as, code) }));
}

const asPassed: InForce = { from: '2016-01-01', until: '2022-09-30' };
const rewritten: InForce = { from: '2022-10-01', amendedBy: 'RT I, 06.08.2022, 4' };

/**
 * Every list of § 20, by subsection and then by day: of the Penal Code in (1) and (2), of the Criminal Code in (1¹), of
 * both in (4).
 *
 * Ranges are in the order of the code and include both ends and every superscript between. Repealed sections stay inside
 * them, since § 20 applies to persons punished. The text of (1) and (2) until 2022-09-30 is known only from the English
 * translation. In (2) from 2022-10-01 that translation lacks the number of the clause in §§ 195 (2) and 266 (2); the Estonian
 * text has it.
 */
export const offenceLists: readonly OffenceList[] = [
  {
    provision: '§ 20 (1)',
    ...asPassed,
    code: 'penal-code',
    items: itemsOf('penal-code', '113, 114, 116, 133–133³, 141–145¹, 175, 175¹, 178–179'),
  },
  {
    provision: '§ 20 (1)',
    ...rewritten,
    code: 'penal-code',
    items: itemsOf('penal-code', '89–93, 95–112, 113, 114, 116, 118¹, 133–133³, 141–145¹, 175–179, 187'),
  },
  {
    provision: '§ 20 (1¹)',
    from: '2018-01-01',
    until: '2022-09-30',
    amendedBy: 'RT I, 28.11.2017, 2',
    code: 'criminal-code',
    items: itemsOf('criminal-code', '100–102, 202'),
    mayAlsoList: itemsOf('criminal-code', '115–117, 118 (2), 200, 200³, 202², 202⁴, 202⁶ (3) 1), 202⁶ (3) 2)'),
    unsettled: listUntil2022IsNotAvailable,
  },
  {
    provision: '§ 20 (1¹)',
    ...rewritten,
    code: 'criminal-code',
    items: itemsOf('criminal-code', '100–102, 115–117, 118 (2), 200, 200³, 202, 202², 202⁴, 202⁶ (3) 1), 202⁶ (3) 2)'),
  },
  {
    provision: '§ 20 (2)',
    ...asPassed,
    code: 'penal-code',
    items: itemsOf(
      'penal-code',
      `118, 121, 122, 134 (2) 2), 135 (2), 136 (2), 138¹ (2) 2), 140 (2), 172–174, 180, 182, 182¹, 185,
       187, 200 (2) 4), 200 (2) 5)`,
    ),
  },
  {
    provision: '§ 20 (2)',
    ...rewritten,
    code: 'penal-code',
    items: itemsOf(
      'penal-code',
      `118, 119¹, 121, 122, 125, 134 (2) 2), 135, 136 (2), 138¹ (2) 2), 140 (2), 153¹, 171–174,
       180–182, 182¹, 185, 195 (2) 2), 200, 214, 215 (3), 237–237³, 244, 246, 251 (3) 3), 263,
       266 (2) 2), 274, 290¹, 291, 302, 303, 312, 322, 323, 327 (3), 403–405, 435`,
    ),
  },
  {
    provision: '§ 20 (4)',
    ...rewritten,
    code: 'criminal-code',
    items: itemsOf('criminal-code', '118 (2), 202'),
  },
  {
    provision: '§ 20 (4)',
    ...rewritten,
    code: 'penal-code',
    items: itemsOf('penal-code', '175, 175¹, 178, 179'),
  },
];

/**
 * Gives what a subsection of § 20 lists of a code on a day.
 *
 * @param provision The subsection.
 * @param code The code.
 * @param day The day, `YYYY-MM-DD`.
 * @param lists The lists to search.
 * @returns The list; `undefined` where the subsection is not in force that day or names nothing of that code.
 */
export function offenceListOn(
  provision: ListingProvision,
  code: PenalCode,
  day: string,
  lists: readonly OffenceList[] = offenceLists,
): OffenceList | undefined {
  return lists.find((list) => list.provision === provision && list.code === code && isInForce(list, day));
}

/** Whether a provision is a part of § 20: its norms decide which lists apply. */
export const isOfSection20 = (provision: string): boolean => provision.startsWith('§ 20 ');

/** What of a law decides which lists it reads. */
export interface LawWithLists {
  readonly personNorms: readonly {
    readonly version: { readonly from: string; readonly provisions: readonly [string, ...string[]] };
  }[];
  readonly offenceLists: readonly OffenceList[];
}

/** The list of a subsection of § 20, of one code, that a law reads: that of the version of the norm that it has. */
export function offenceListIn(
  law: LawWithLists,
  provision: ListingProvision,
  code: PenalCode,
): OffenceList | undefined {
  const norm = law.personNorms.find(({ version }) => version.provisions[0] === provision);
  return norm && offenceListOn(provision, code, norm.version.from, law.offenceLists);
}

/** § 199 of either code is on no list: a theft. */
export const offenceOnNoList: PenalProvision = { section: { number: 199 } };
