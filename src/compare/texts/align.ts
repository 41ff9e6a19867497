import type { OfficialPart } from '../../act/official-text/official-text.ts';
import { compareReferences, containsReference, formatReference } from '../../act/reference.ts';
import { likenessOf, SIMILAR, similarAmong } from './likeness.ts';
import { type PartLevel, type PlacedPart, placedParts } from './placed-parts.ts';
import { likenessBy, redlineOf } from './redline.ts';
import type { Similarity } from './text-comparison.ts';

/** A provision in the text of an earlier and of a later day; it is in one of them at least. */
export interface Aligned {
  readonly earlier?: OfficialPart;
  readonly later?: OfficialPart;
  /** How alike the two wholes are, where they are under different numbers. */
  readonly likeness?: number;
  /** Of what is in one text alone: what has this content in the other, under a number that both texts have. */
  readonly resembles?: Similarity;
}

const LEVELS: readonly PartLevel[] = ['section', 'subsection', 'clause'];

/** The new number of a whole, which its parts get with it. */
interface Renumbered {
  readonly to: PlacedPart;
  readonly likeness: number;
}

/**
 * Joins the provisions of two texts.
 *
 * The same number is the same provision, always. Of what is left on both sides, what is alike is taken for renumbered:
 * sections first, by their whole content, then subsections, then clauses; within a renumbered whole the numbers within it
 * count again. What repealed provisions leave, a mere number, is like nothing.
 *
 * @param earlier The parts of the earlier text, in the order of the Act.
 * @param later Those of the later.
 * @returns Every provision of both, once, in the order of the Act; a renumbered one by its later number.
 */
export function align(earlier: readonly OfficialPart[], later: readonly OfficialPart[]): readonly Aligned[] {
  const [before, after] = [placedParts(earlier), placedParts(later)];
  const renumbered = renumberedFrom(before, after);
  const taken = new Set([...renumbered.values()].map(({ to }) => to.part.reference));
  const gone = [...before.values()].filter(({ part: { reference: r } }) => !after.has(r) && !renumbered.has(r));
  const come = [...after.values()].filter(({ part: { reference: r } }) => !before.has(r) && !taken.has(r));
  const moved = resemblances(gone, come, before, after);
  const both = [...before.values()].flatMap(({ part: one, place }) => {
    const same = after.get(one.reference);
    if (same !== undefined) return [{ place, earlier: one, later: same.part }];
    const other = renumbered.get(one.reference);
    return other === undefined
      ? []
      : [{ place: other.to.place, earlier: one, later: other.to.part, likeness: other.likeness }];
  });
  return [
    ...both,
    ...gone.map(({ part, place }) => ({ place, earlier: part, ...moved.get(part) })),
    ...come.map(({ part, place }) => ({ place, later: part, ...moved.get(part) })),
  ]
    .sort((a, b) => compareReferences(a.place, b.place))
    .map(({ place: _, ...aligned }) => aligned);
}

type Parts = ReadonlyMap<string, PlacedPart>;

/** The provisions with another number in the later text, by their earlier number. */
function renumberedFrom(before: Parts, after: Parts): ReadonlyMap<string, Renumbered> {
  const renumbered = new Map<string, Renumbered>();
  const taken = new Set<string>();
  const add = (from: PlacedPart, to: PlacedPart, likeness: number): void => {
    if (renumbered.has(from.part.reference) || taken.has(to.part.reference)) return;
    renumbered.set(from.part.reference, { to, likeness });
    taken.add(to.part.reference);
  };
  for (const level of LEVELS) {
    const gone = [...before.values()].filter((one) => one.level === level && !after.has(one.part.reference));
    for (const from of gone) {
      const to = after.get(numberWithin(renumbered.get(from.within ?? '')?.to, from) ?? '');
      if (to !== undefined && !before.has(to.part.reference)) add(from, to, likenessOf(from, to));
    }
    const left = gone.filter(({ part: { reference } }) => !renumbered.has(reference));
    const come = [...after.values()].filter(
      ({ level: its, part: { reference } }) => its === level && !before.has(reference) && !taken.has(reference),
    );
    for (const { before: from, after: to, likeness } of similarAmong(left, come)) add(from, to, likeness);
  }
  return renumbered;
}

/** The number that a part keeps within a whole which has another. */
function numberWithin(whole: PlacedPart | undefined, { place }: PlacedPart): string | undefined {
  if (whole === undefined) return undefined;
  const { subsection, clause } = place;
  return formatReference(clause ? { ...whole.place, clause } : { ...whole.place, ...(subsection && { subsection }) });
}

/** Provisions similar to those of one text alone, although both texts have their number. */
function resemblances(
  gone: readonly PlacedPart[],
  come: readonly PlacedPart[],
  before: Parts,
  after: Parts,
): ReadonlyMap<OfficialPart, Pick<Aligned, 'resembles'>> {
  const inBoth = (parts: Parts, others: Parts) =>
    [...parts.values()].filter(
      ({ part, whole }) => others.get(part.reference)?.whole !== whole && others.has(part.reference),
    );
  const found = new Map<OfficialPart, Pick<Aligned, 'resembles'>>();
  const note = (lone: PlacedPart, like: PlacedPart, others: Parts, whole: number): void => {
    // A part can contain what its whole had without a number: § 11, from 2027 § 11 (1).
    const isInside = containsReference(like.place, lone.place);
    const likeness = isInside ? likenessBy(redlineOf(like.part.text, lone.whole)) : whole;
    const { reference } = like.part;
    if (found.has(lone.part) || likeness < SIMILAR || likenessOf(like, others.get(reference)!) >= likeness) return;
    found.set(lone.part, { resembles: { reference, likeness } });
  };
  for (const { before: like, after: lone, likeness } of similarAmong(inBoth(before, after), come)) {
    note(lone, like, after, likeness);
  }
  for (const { before: lone, after: like, likeness } of similarAmong(gone, inBoth(after, before))) {
    note(lone, like, before, likeness);
  }
  return found;
}
