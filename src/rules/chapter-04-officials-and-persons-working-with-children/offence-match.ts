import { compareNumerals } from '../../act/numeral.ts';
import { type Offence, type PenalProvision, type PenalRange, penalRangeContains } from '../../act/penal-provision.ts';
import type { OffenceList, OffenceListItem } from './offence-lists.ts';

const DETAILS = ['subsection', 'clause'] as const;

/** A part of a provision that a record may leave out. */
export type Detail = (typeof DETAILS)[number];

/**
 * Whether a list names an offence: `true`, `false`, or what is missing to decide.
 *
 * `subsection` and `clause`: the record gives the offence in less detail than the list. `list`: the record gives enough detail,
 * but the text of the list itself was not available, so no further fact would settle it.
 */
export type Listed = boolean | { readonly unknown: Detail | 'list' };

/** How the entries of a list match a provision. */
export interface Match {
  /** Whether an entry contains it; else the first missing detail that could put it inside one. */
  readonly within: boolean | Detail;
  /** The entry that contains it, or the first that may contain it. */
  readonly item?: OffenceListItem;
}

/**
 * Whether a list names an offence.
 *
 * @param list A list of § 20.
 * @param offence The offence as the record gives it.
 * @returns `true` for an entry and its parts; `false` outside every entry and for an offence of the other code; else what
 * is missing. A missing detail comes before a list that was not available, since providing the detail may settle the matter.
 */
export function listed({ code, items, mayAlsoList = [] }: OffenceList, offence: Offence): Listed {
  if (code !== offence.code) return false;
  const certain = matchItems(items, offence.provision).within;
  if (certain !== false) return certain === true || { unknown: certain };
  const possible = matchItems(mayAlsoList, offence.provision).within;
  return possible !== false && { unknown: possible === true ? 'list' : possible };
}

/**
 * The entry of a list on which a result of {@link listed} depends.
 *
 * @param list A list of § 20.
 * @param offence The offence as the record gives it.
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
 * Compares a provision with entries of the same code.
 *
 * @param items The entries.
 * @param encoded The provision as the record gives it.
 * @returns How they match: an entry contains it, none does, or it depends on a missing detail.
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

/** The missing detail that could put a provision inside an entry; nothing where no detail could. */
function missingDetail({ first: named }: PenalRange, encoded: PenalProvision): Detail | undefined {
  const canMeet =
    compareNumerals(named.section, encoded.section) === 0 &&
    DETAILS.every(
      (detail) => !named[detail] || !encoded[detail] || compareNumerals(named[detail], encoded[detail]) === 0,
    );
  return canMeet ? DETAILS.find((detail) => named[detail] && !encoded[detail]) : undefined;
}
