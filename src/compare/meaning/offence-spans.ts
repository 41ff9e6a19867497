import { compareNumerals, formatNumeral, type Numeral } from '../../act/numeral.ts';
import { type PenalProvision, type PenalRange, penalRangeContains } from '../../act/penal-provision.ts';
import { formatReference } from '../../act/reference.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import type { OffenceListItem } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import type { OffenceRange } from './meaning-comparison.ts';

/** Sections in their order, from one to another, each of the two in or out. */
interface Stretch {
  readonly first: Numeral;
  readonly last: Numeral;
  readonly isFirstIn: boolean;
  readonly isLastIn: boolean;
}

/** The offences that some entries name and others do not, in the order of the code. */
export function offencesOnlyIn(
  items: readonly OffenceListItem[],
  others: readonly OffenceListItem[],
): readonly OffenceRange[] {
  const ranges = others.map(({ range }) => range);
  return items.flatMap(({ range }) => (isPart(range) ? ofPart(range, ranges) : ofSections(range, ranges)));
}

const isPart = ({ first }: PenalRange): boolean => first.subsection !== undefined || first.clause !== undefined;

/** A provision as the Act prints it in a list: `134 (2) 2)`. */
const inWords = (provision: PenalProvision): string => formatReference(provision).slice('§ '.length);

function ofPart(range: PenalRange, others: readonly PenalRange[]): readonly OffenceRange[] {
  if (others.some((other) => penalRangeContains(other, range.first))) return [];
  const except = others.filter((other) => isPart(other) && penalRangeContains(range, other.first));
  const as = inWords(range.first);
  return [spanOf({ first: as, last: as, isFirstIn: true, isLastIn: true }, except)];
}

function ofSections({ first, last }: PenalRange, others: readonly PenalRange[]): readonly OffenceRange[] {
  const whole: Stretch = { first: first.section, last: last.section, isFirstIn: true, isLastIn: true };
  const left = others
    .filter((other) => !isPart(other))
    .reduce<readonly Stretch[]>((stretches, other) => stretches.flatMap((stretch) => without(stretch, other)), [whole]);
  return left.map((stretch) => {
    const except = others.filter((other) => isPart(other) && isWithin(stretch, other.first.section));
    const ends = { first: formatNumeral(stretch.first), last: formatNumeral(stretch.last) };
    return spanOf({ ...stretch, ...ends }, except);
  });
}

const isWithin = ({ first, last, isFirstIn, isLastIn }: Stretch, section: Numeral): boolean => {
  const [fromFirst, toLast] = [compareNumerals(first, section), compareNumerals(section, last)];
  return (fromFirst < 0 || (fromFirst === 0 && isFirstIn)) && (toLast < 0 || (toLast === 0 && isLastIn));
};

/** What is left of a stretch without the sections of a range. */
function without(stretch: Stretch, { first, last }: PenalRange): readonly Stretch[] {
  const isApart = compareNumerals(last.section, stretch.first) < 0 || compareNumerals(stretch.last, first.section) < 0;
  if (isApart) return [stretch];
  const below: Stretch = { ...stretch, last: first.section, isLastIn: false };
  const above: Stretch = { ...stretch, first: last.section, isFirstIn: false };
  return [below, above].filter(hasSections);
}

/** Whether any section can lie in a range: between § 175 and § 175¹ there is none. */
function hasSections({ first, last, isFirstIn, isLastIn }: Stretch): boolean {
  const order = compareNumerals(first, last);
  if (order >= 0) return order === 0 && isFirstIn && isLastIn;
  const areNeighbours = first.number === last.number && (last.superscript ?? 0) - (first.superscript ?? 0) === 1;
  return isFirstIn || isLastIn || !areNeighbours;
}

function spanOf(ends: Omit<OffenceRange, 'except' | 'words'>, others: readonly PenalRange[]): OffenceRange {
  const except = others.map(({ first }) => inWords(first));
  const sections = sectionsInWords(ends);
  const words: Bilingual =
    except.length === 0
      ? sections
      : { en: `${sections.en}, except ${except.join(', ')}`, et: `${sections.et}, välja arvatud ${except.join(', ')}` };
  return { first: ends.first, last: ends.last, isFirstIn: ends.isFirstIn, isLastIn: ends.isLastIn, except, words };
}

function sectionsInWords({ first, last, isFirstIn, isLastIn }: Omit<OffenceRange, 'except' | 'words'>): Bilingual {
  if (isFirstIn && isLastIn) {
    const as = first === last ? `§ ${first}` : `§§ ${first}–${last}`;
    return { en: as, et: first === last ? as : `§-d ${first}–${last}` };
  }
  if (isFirstIn) return { en: `from § ${first} on, before § ${last}`, et: `alates §-st ${first}, enne § ${last}` };
  if (isLastIn) return { en: `after § ${first}, up to § ${last}`, et: `pärast § ${first}, kuni §-ni ${last}` };
  return { en: `between § ${first} and § ${last}`, et: `§ ${first} ja § ${last} vahel` };
}
