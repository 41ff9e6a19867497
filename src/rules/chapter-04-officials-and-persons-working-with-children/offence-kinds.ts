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
 * The kinds of offences, from two texts of the Penal Code: 2014-04-01 (RT I, 05.02.2014, 2) and 2026-01-01
 * (RT I, 22.12.2025, 2). The first match applies.
 *
 * An offence that is not listed here may be of either kind: those that no list of § 20 names, and §§ 290¹–327, 403–405 and 435,
 * which were not read in both texts.
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
export const misdemeanours: readonly PenalProvision[] = /* @__PURE__ */ kinds.flatMap(({ kind, items }) =>
  kind === 'misdemeanour' ? items.map(({ range }) => range.first) : [],
);

/** All provisions whose kind is listed. */
export const offencesOfKinds: readonly OffenceListItem[] = kinds.flatMap(({ items }) => items);

/**
 * The kind of an offence whose record does not give it, from its section.
 *
 * @param offence The offence as the record gives it.
 * @returns The kind; `either` where the section has offences of both kinds and the record does not give enough detail, where
 * the kind changed over time, or where it is not known. The Criminal Code has only criminal offences (its § 4 (2)).
 */
export function kindOf({ code, provision }: Offence): OffenceKind | 'either' {
  if (code === 'criminal-code') return 'criminal-offence';
  for (const { kind, items } of kinds) {
    const { within } = matchItems(items, provision);
    if (within !== false) return within === true ? kind : 'either';
  }
  return 'either';
}
