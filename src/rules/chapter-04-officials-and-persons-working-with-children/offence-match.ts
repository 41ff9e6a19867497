import { compareNumerals } from '../../act/numeral.ts';
import { type Offence, type PenalProvision, type PenalRange, penalRangeContains } from '../../act/penal-provision.ts';
import type { OffenceList, OffenceListItem } from './offence-lists.ts';

const DETAILS = ['subsection', 'clause'] as const;

/** A part of a provision that an offence may be told without. */
export type Detail = (typeof DETAILS)[number];

/**
 * Whether a list names an offence: `true`, `false`, or what is missing to say so.
 *
 * `subsection` and `clause`: the offence is told less finely than the list names it. `list`: the offence is told finely
 * enough, but the text of the list itself is not at hand, so no further fact would settle it.
 */
export type Listed = boolean | { readonly unknown: Detail | 'list' };

/** How entries meet a provision as finely as it is told. */
export interface Match {
  /** Whether it lies in one of them; else the first detail that, if told, could put it inside one. */
  readonly within: boolean | Detail;
  /** The entry that it lies in, or the first that it may lie in. */
  readonly item?: OffenceListItem;
}

/**
 * Tells whether a list names an offence.
 *
 * @param list A list of § 20.
 * @param offence The offence as it is told.
 * @returns `true` at an entry or below it; `false` outside every entry and for an offence of the other code; else what
 * is missing. A detail that is not told comes before a list that is not at hand, since telling it may settle the matter.
 */
export function listed({ code, items, mayAlsoList = [] }: OffenceList, offence: Offence): Listed {
  if (code !== offence.code) return false;
  const certain = matchItems(items, offence.provision).within;
  if (certain !== false) return certain === true || { unknown: certain };
  const possible = matchItems(mayAlsoList, offence.provision).within;
  return possible !== false && { unknown: possible === true ? 'list' : possible };
}

/**
 * Gives the entry of a list that an answer of {@link listed} rests on.
 *
 * @param list A list of § 20.
 * @param offence The offence as it is told.
 * @returns The entry that names the offence or, where it is unknown whether one does, the first that may; `undefined` where
 * none can.
 */
export function itemMatched(
  { code, items, mayAlsoList = [] }: OffenceList,
  offence: Offence,
): OffenceListItem | undefined {
  if (code !== offence.code) return undefined;
  return matchItems(items, offence.provision).item ?? matchItems(mayAlsoList, offence.provision).item;
}

/**
 * Holds a provision against entries of the same code.
 *
 * @param items The entries.
 * @param told The provision, as finely as it is told.
 * @returns How they meet it: at an entry or below it, outside all, or depending on a detail that is not told.
 */
export function matchItems(items: readonly OffenceListItem[], encoded: PenalProvision): Match {
  let open: Match = { within: false };
  for (const item of items) {
    if (penalRangeContains(item.range, encoded)) return { within: true, item };
    const detail = open.within === false ? missingDetail(item.range, encoded) : undefined;
    if (detail !== undefined) open = { within: detail, item };
  }
  return open;
}

/** What a provision outside an entry lacks to lie inside it; nothing where no finer telling would bring it there. */
function missingDetail({ first: named }: PenalRange, encoded: PenalProvision): Detail | undefined {
  const canMeet =
    compareNumerals(named.section, encoded.section) === 0 &&
    DETAILS.every(
      (detail) => !named[detail] || !encoded[detail] || compareNumerals(named[detail], encoded[detail]) === 0,
    );
  return canMeet ? DETAILS.find((detail) => named[detail] && !encoded[detail]) : undefined;
}
