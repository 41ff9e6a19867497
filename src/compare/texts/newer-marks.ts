import { type MarkedPart, mayReachBack, sectionOf, withMarks } from '../../act/official-text/later-marks.ts';
import type { AmendmentMark, OfficialPart } from '../../act/official-text/official-text.ts';
import { compareReferences, formatReference, type Reference, readReference } from '../../act/reference.ts';
import type { Aligned } from './align.ts';
import type { NewerMark } from './text-comparison.ts';

/**
 * Makes a function that gives the newer marks that concern a provision.
 *
 * A mark is newer where what it amended entered into force after the first day of the earlier text, and that text does not
 * print it after the same provision already. Riigi Teataja prints one mark at the end of what was worded anew together. So
 * a provision without a mark of its own is compared together with the next mark in its section:
 *
 * - one that is new under its number was put in with it: the mark covers it;
 * - where the heading of the section carries a mark of the same act and day, the section was worded anew whole, and the
 *   mark covers it: a reading, as § 13 of 2022-08-16 is printed;
 * - otherwise the mark may cover it, unless it is after a repeal or an insertion, which leave what is before them.
 *
 * What is gone with its number is covered by a mark of the whole that it was in; one of a part of that section next to its
 * place may cover it.
 *
 * @param aligned The provisions of both texts.
 * @param later The parts of the later text, in the order printed.
 * @param since The first day of the earlier text, `YYYY-MM-DD`; `undefined` where both texts are of one day: no mark is
 * newer then.
 * @returns For a provision, the newer marks that concern it: only its own if it has any, else those of a part or a whole that may cover it.
 */
export function newerMarks(
  aligned: readonly Aligned[],
  later: readonly OfficialPart[],
  since: string | undefined,
): (provision: Aligned) => readonly NewerMark[] {
  const own = new Map(
    aligned.map(({ earlier, later: part }) => [part, newerOf(part?.marks ?? [], earlier?.marks ?? [], since)]),
  );
  const marked = new Map(withMarks(later).map((one) => [one.part, one]));
  const earlierNumbers = new Set(aligned.flatMap(({ earlier }) => earlier?.reference ?? []));
  const places = later.map(({ reference }) => readReference(reference)!);
  const byNumber = new Map(later.map((part) => [part.reference, part]));
  const as = (part: OfficialPart, bearing: NewerMark['bearing']): readonly NewerMark[] =>
    (own.get(part) ?? []).map((mark) => ({ ...mark, printedAfter: part.reference, bearing }));

  const ofNext = ({ part, own: any, next }: MarkedPart): readonly NewerMark[] => {
    if (any !== undefined || next === undefined) return [];
    const marks = as(next.after, 'covers').filter((mark) => isSame(mark, next.mark));
    const isNew = !earlierNumbers.has(part.reference);
    const heading = byNumber.get(sectionOf(part.reference));
    const isWhole = (mark: AmendmentMark) => (own.get(heading) ?? []).some((one) => isSame(one, mark));
    if (isNew && !next.after.repealed) return marks;
    if (heading !== undefined && marks.some(isWhole)) return marks;
    return mayReachBack(next.after, (reference) => earlierNumbers.has(reference)) ? as(next.after, 'may-cover') : [];
  };

  const ofGone = ({ reference }: OfficialPart): readonly NewerMark[] => {
    const place = readReference(reference)!;
    const { section, subsection } = place;
    const wholes = [...(subsection ? [{ section, subsection }] : []), { section }].flatMap(
      (whole) => byNumber.get(formatReference(whole)) ?? [],
    );
    const covering = wholes.flatMap((whole) => as(whole, 'covers'));
    if (covering.length > 0) return covering;
    const index = indexAfter(places, place);
    const inSection = [later[index - 1], later[index]].filter(
      (part) => part !== undefined && sectionOf(part.reference) === formatReference({ section }),
    );
    return inSection.flatMap((part) => {
      const { own: any, next } = marked.get(part!)!;
      const after = part === later[index] && any === undefined ? next?.after : part;
      return after === undefined ? [] : as(after, 'may-cover');
    });
  };

  return ({ earlier, later: part }) => {
    if (part === undefined) return earlier === undefined ? [] : ofGone(earlier);
    const marks = as(part, 'own');
    return marks.length > 0 ? marks : ofNext(marked.get(part)!);
  };
}

/**
 * The marks that are newer than a text.
 *
 * @param marks Marks of the later text.
 * @param printed Those that the earlier text prints at the same place.
 * @param since The first day of the earlier text, `YYYY-MM-DD`; `undefined` where both texts are of one day.
 * @returns Those that entered into force later, and that it does not print.
 */
export function newerOf(
  marks: readonly AmendmentMark[],
  printed: readonly AmendmentMark[],
  since: string | undefined,
): readonly AmendmentMark[] {
  return marks.filter(
    (mark) => since !== undefined && mark.inForce > since && !printed.some((one) => isSame(one, mark)),
  );
}

/** The index at which a position would be inserted among positions in the order of the Act. */
function indexAfter(places: readonly Reference[], place: Reference): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareReferences(places[middle]!, place) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isSame(one: AmendmentMark, other: AmendmentMark): boolean {
  return one.act === other.act && one.inForce === other.inForce;
}
