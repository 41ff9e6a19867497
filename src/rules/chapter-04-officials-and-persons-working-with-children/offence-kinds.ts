import type { Offence, PenalProvision } from '../../act/penal-provision.ts';
import { itemsOf, type OffenceListItem } from './offence-lists.ts';
import { matchItems } from './offence-match.ts';

/** The two kinds of offences (§ 3 (2) of the Penal Code). */
export type OffenceKind = 'criminal-offence' | 'misdemeanour';

interface KindOfItems {
  readonly kind: OffenceKind | 'either';
  readonly items: readonly OffenceListItem[];
}

/**
 * The kinds, as far as two states of the Penal Code tell them: 2014-04-01 (RT I, 05.02.2014, 2) and 2026-01-01
 * (RT I, 22.12.2025, 2). The first that fits counts.
 *
 * What is left out may be of either kind: what no list of § 20 names, and §§ 290¹–327, 403–405 and 435, which were not read
 * in both states.
 */
const kinds: readonly KindOfItems[] = [
  { kind: 'misdemeanour', items: itemsOf('penal-code', '108 (3), 108 (5), 153¹, 179¹') },
  { kind: 'either', items: itemsOf('penal-code', '180') }, // a crime in 2014, a misdemeanour in 2026
  {
    kind: 'criminal-offence',
    items: itemsOf(
      'penal-code',
      `89–93, 95–112, 113, 114, 116, 118, 118¹, 119¹, 121, 122, 125, 133–133³, 134 (2) 2), 135, 136 (2),
       138¹ (2) 2), 140 (2), 141–145¹, 171–174, 175–179, 181, 182, 182¹, 185, 187, 195 (2) 2), 200, 214,
       215 (3), 237–237³, 244, 246, 251 (3) 3), 263, 266 (2) 2), 274`,
    ),
  },
];

/** The provisions of the Penal Code that are known to be misdemeanours. */
export const misdemeanours: readonly PenalProvision[] = kinds
  .filter(({ kind }) => kind === 'misdemeanour')
  .flatMap(({ items }) => items.map(({ range }) => range.first));

/** All provisions that the kinds tell apart. */
export const offencesOfKinds: readonly OffenceListItem[] = kinds.flatMap(({ items }) => items);

/**
 * Tells of which kind an offence is where its record does not: what its section allows.
 *
 * @param offence The offence as it is told.
 * @returns The kind; `either` where the section has offences of both kinds and the one told is not told finely enough, where
 * its kind changed over time, or where it is not known. The Criminal Code has criminal offences alone (its § 4 (2)).
 */
export function kindOf({ code, provision }: Offence): OffenceKind | 'either' {
  if (code === 'criminal-code') return 'criminal-offence';
  for (const { kind, items } of kinds) {
    const { within } = matchItems(items, provision);
    if (within !== false) return within === true ? kind : 'either';
  }
  return 'either';
}
