import { LawError } from '../../act/law-error.ts';

/** A place in a text, each counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text that cannot be read, with the place as data, for reports that point at it. */
export class UnreadableText extends LawError {
  readonly place: Place | undefined;

  /**
   * @param expected What would be right, in one phrase.
   * @param place Where the text is wrong; it is named in the message too.
   * @param path What the text is: an argument or an option, `''` for the document itself.
   */
  constructor(expected: string, place?: Place, path = '') {
    const where = place === undefined ? '' : ` (line ${place.line}, column ${place.column})`;
    super({ code: 'not-readable', path, expected: `${expected}${where}` });
    this.place = place;
  }
}

/** The place of an offset of a text; columns count UTF-16 units. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
