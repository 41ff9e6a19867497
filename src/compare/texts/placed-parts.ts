import type { OfficialPart } from '../../act/official-text/official-text.ts';
import { containsReference, formatReference, type Reference, readReference } from '../../act/reference.ts';

/** The level of a provision. */
export type PartLevel = 'section' | 'subsection' | 'clause';

/** A part of an official text, and its place. */
export interface PlacedPart {
  readonly part: OfficialPart;
  readonly place: Reference;
  readonly level: PartLevel;
  /** The provision that it is directly in; left out of a section. */
  readonly within?: string;
  /** Its heading and text, and those of its parts. */
  readonly whole: string;
}

/**
 * Places the parts of a text.
 *
 * @param parts The parts, in the order of the Act: a whole before its parts.
 * @returns The same parts, by their references.
 */
export function placedParts(parts: readonly OfficialPart[]): ReadonlyMap<string, PlacedPart> {
  const places = parts.map(({ reference }) => readReference(reference)!);
  return new Map(
    parts.map((part, index) => {
      const place = places[index]!;
      let end = index + 1;
      while (end < parts.length && containsReference(place, places[end]!)) end += 1;
      const inside = parts.slice(index, end);
      const whole = inside.flatMap(({ heading = '', text }) => [heading, text]).filter((said) => said !== '');
      const within = wholeOf(place);
      const level = place.clause ? 'clause' : place.subsection ? 'subsection' : 'section';
      return [part.reference, { part, place, level, ...(within && { within }), whole: whole.join(' ') }];
    }),
  );
}

/** The provision that one is directly in. */
function wholeOf({ section, subsection, clause }: Reference): string | undefined {
  if (clause) return formatReference({ section, ...(subsection && { subsection }) });
  return subsection && formatReference({ section });
}
