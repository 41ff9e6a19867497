import { formatReference, type Reference, readReference } from '../reference.ts';
import type { AmendmentMark, OfficialPart } from './official-text.ts';

/** A part with the marks that bear on it. */
export interface MarkedPart {
  readonly part: OfficialPart;
  /** The latest mark printed after the part itself. */
  readonly own?: AmendmentMark;
  /** Where it has none: the latest mark of the next part of its section that has one, and that part. */
  readonly next?: { readonly mark: AmendmentMark; readonly after: OfficialPart };
  /** Every mark in its section. */
  readonly inSection: readonly AmendmentMark[];
}

/**
 * Joins every part of an official text with the marks that may cover it: its own, or the next in its section.
 *
 * @param parts The parts, in the order printed.
 * @returns The same parts, in the same order.
 */
export function withMarks(parts: readonly OfficialPart[]): readonly MarkedPart[] {
  const inSection = new Map<string, AmendmentMark[]>();
  const next = new Map<string, MarkedPart['next']>();
  return parts
    .toReversed()
    .map((part): MarkedPart => {
      const section = sectionOf(part.reference);
      const marks = inSection.get(section) ?? [];
      for (const mark of part.marks) marks.push(mark);
      inSection.set(section, marks);
      const own = latest(part.marks);
      const following = next.get(section);
      if (own !== undefined) next.set(section, { mark: own, after: part });
      return { part, ...(own ? { own } : following && { next: following }), inSection: marks };
    })
    .reverse();
}

/**
 * Gives the section of a provision.
 *
 * @param reference The provision, as Riigi Teataja prints it.
 * @returns The section, so printed.
 */
export function sectionOf(reference: string): string {
  return formatReference({ section: readReference(reference)!.section });
}

/**
 * Whether a mark may cover what is printed before the part that it is after.
 *
 * A mark is at the end of what was worded anew together. It covers only its own part where that is repealed, and
 * where it is an insertion: a subsection or clause with a superscript, that was not there before.
 *
 * @param after The part that the mark is after.
 * @param wasThere Whether a provision was there before.
 * @returns `true` where parts before it may be covered too.
 */
export function mayReachBack(after: OfficialPart, wasThere: (reference: string) => boolean): boolean {
  const reference = readReference(after.reference)!;
  const { section, subsection, clause } = reference;
  const levels: Reference[] = [...(subsection ? [{ section, subsection }] : []), ...(clause ? [reference] : [])];
  const isInsertion = levels.some(
    (level) => (level.clause ?? level.subsection)?.superscript !== undefined && !wasThere(formatReference(level)),
  );
  return !after.repealed && !isInsertion;
}

function latest(marks: readonly AmendmentMark[]): AmendmentMark | undefined {
  return marks.reduce<AmendmentMark | undefined>(
    (late, mark) => (late && late.inForce > mark.inForce ? late : mark),
    undefined,
  );
}
