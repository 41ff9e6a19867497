import { unlessRejected } from '../../act/law-error.ts';
import { compareNumerals, type Numeral } from '../../act/numeral.ts';
import {
  type Offence,
  type PenalProvision,
  type PenalRange,
  parsePenalProvision,
  penalRangeContains,
} from '../../act/penal-provision.ts';
import { formatReference } from '../../act/reference.ts';
import type {
  OffenceList,
  OffenceListItem,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { listed } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-match.ts';

/** A changed list of § 20. */
export interface ListMutant {
  readonly change: string;
  readonly list: OffenceList;
}

/** Every mutant of a list by one change: an entry left out, narrowed or widened. */
export function listMutants(list: OffenceList): readonly ListMutant[] {
  const inGroup = (group: 'items' | 'mayAlsoList'): readonly ListMutant[] => {
    const items = list[group] ?? [];
    const all = [...list.items, ...(list.mayAlsoList ?? [])];
    return items.flatMap((item, at) => {
      const isWithin = (range: PenalRange): boolean =>
        all.some((other) => other !== item && contains(other.range, range));
      const others = items.filter((_, index) => index !== at);
      const without = { change: `${item.as} left out`, list: { ...list, [group]: others } };
      const changed = [...narrower(item.range), ...wider(item.range)].filter((range) => !isWithin(range));
      return [
        without,
        ...changed.map((range) => ({
          change: `${item.as} as ${formatRange(range)}`,
          list: { ...list, [group]: items.map((other, index) => (index === at ? withRange(item, range) : other)) },
        })),
      ];
    });
  };
  return [...inGroup('items'), ...inGroup('mayAlsoList')];
}

const contains = (outer: PenalRange, inner: PenalRange): boolean =>
  penalRangeContains(outer, inner.first) && penalRangeContains(outer, inner.last);

const withRange = (item: OffenceListItem, range: PenalRange): OffenceListItem => ({
  ...item,
  as: formatRange(range),
  range,
});

const isWhole = ({ subsection, clause }: PenalProvision): boolean => subsection === undefined && clause === undefined;

/** A range without its last section, or without its first. */
function narrower({ first, last }: PenalRange): readonly PenalRange[] {
  if (compareNumerals(first.section, last.section) === 0) return [];
  const ends = { first: { section: after(first.section) }, last: { section: before(last.section) } };
  return [
    { first, last: ends.last },
    { first: ends.first, last },
  ].filter(({ first: from, last: to }) => compareNumerals(from.section, to.section) <= 0);
}

/** A range with the next section, or with the one before; a part of a section widened to the unit that contains it. */
function wider({ first, last }: PenalRange): readonly PenalRange[] {
  if (!isWhole(first)) {
    const whole: PenalProvision =
      first.clause === undefined
        ? { section: first.section }
        : { section: first.section, ...(first.subsection === undefined ? {} : { subsection: first.subsection }) };
    return [{ first: whole, last: whole }];
  }
  return [
    { first, last: { section: after(last.section) } },
    { first: { section: before(first.section) }, last },
  ];
}

/** The section after: the next superscript. */
export const after = ({ number, superscript = 0 }: Numeral): Numeral => ({ number, superscript: superscript + 1 });

/** The section before: the superscript before, or the number before. */
export const before = ({ number, superscript }: Numeral): Numeral =>
  superscript === undefined
    ? { number: number - 1 }
    : superscript === 1
      ? { number }
      : { number, superscript: superscript - 1 };

/** A provision of penal law as Riigi Teataja prints it, without its sign: `134 (2) 2)`. */
const formatPenalNumber = (provision: PenalProvision): string => formatReference(provision).slice('§ '.length);

function formatRange({ first, last }: PenalRange): string {
  const [from, to] = [formatPenalNumber(first), formatPenalNumber(last)];
  return from === to ? from : `${from}–${to}`;
}

/** The offences at the edges of the entries of some lists of one code, in the order of the code. */
export function edgesOf(lists: readonly OffenceList[]): readonly Offence[] {
  const ranges = lists.flatMap(({ items, mayAlsoList = [] }) => [...items, ...mayAlsoList].map(({ range }) => range));
  const code = lists[0]!.code;
  const texts = new Set(ranges.flatMap(({ first, last }) => [formatPenalNumber(first), formatPenalNumber(last)]));
  return [...texts]
    .flatMap((text) => offenceOf(text, code))
    .sort((a, b) => compareNumerals(a.provision.section, b.provision.section));
}

/** An offence by its provision; none where the code has no such section. */
const offenceOf = (text: string, code: Offence['code']): readonly Offence[] =>
  unlessRejected(
    () => [{ code, provision: parsePenalProvision(text, code) }],
    () => [],
  );

/** Whether two lists agree about every offence at an edge of either, since adjacent entries can equal one wider entry. */
export const isSameList = (one: OffenceList, other: OffenceList): boolean =>
  edgesOf([one, other]).every(
    (offence) => JSON.stringify(listed(one, offence)) === JSON.stringify(listed(other, offence)),
  );
