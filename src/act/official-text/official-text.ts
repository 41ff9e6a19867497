/** An amendment mark, as Riigi Teataja prints it after what was amended. */
export interface AmendmentMark {
  /** The amending act, by its publication: `RT I, 06.08.2022, 4`. */
  readonly act: string;
  /** The first day of what it changed, `YYYY-MM-DD`. */
  readonly inForce: string;
  /** The other text of the mark, as printed. */
  readonly note?: string;
}

/** A section, subsection or clause of an official text, with its own text, without that of its parts. */
export interface OfficialPart {
  /** As Riigi Teataja prints it: `§ 29 (3)`; a flattened superscript is restored. */
  readonly reference: string;
  /** Its own text, with single spaces, in full; empty where it has none, is repealed or omitted. */
  readonly text: string;
  /** The heading of a section. */
  readonly heading?: string;
  /**
   * The marks printed after this part, those of a section's heading among them. Riigi Teataja prints one mark at the
   * end of what was worded anew together, so a mark may cover parts before it too; which ones, the text does not show.
   */
  readonly marks: readonly AmendmentMark[];
  /** The part is repealed: only its number remains, and the heading of a section. */
  readonly repealed?: true;
  /** The text leaves the part out (`Omitted from this translation`). */
  readonly omitted?: true;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

/** A chapter of an official text. */
export interface OfficialChapter {
  /** Its number as Riigi Teataja prints it: `8` or `8¹`. */
  readonly number: string;
  readonly title: string;
  /** Its sections, in the order printed: `§ 34²`. */
  readonly sections: readonly string[];
  /** The marks printed after its title. */
  readonly marks: readonly AmendmentMark[];
}

/** Why something in an official text was not read. */
export type UnreadReason =
  | 'a number that can be read in more than one way'
  | 'a number that does not follow the one before it'
  | 'a number that is not written as one'
  | 'a part of something that was not read'
  | 'a text that belongs to no part'
  | 'an amendment mark written in another way'
  | 'a day that is not written as one'
  | 'an element that acts of this schema do not have here';

/** Something in an official text that was not read, with its line number, from 1. */
export interface UnparsedText {
  readonly line: number;
  readonly reason: UnreadReason;
  /** For a number that can be read in more than one way, what it may be: `11¹`, `111`. */
  readonly readings?: readonly string[];
}

/** A number of an English text whose superscript is printed on the line, as copying a page prints it. */
export interface LostSuperscript {
  /** The line on which its section, subsection or clause begins, from 1. */
  readonly line: number;
  /** As it is printed: `§ 291`. */
  readonly printed: string;
  /** What it probably is: `§ 29¹`. */
  readonly probably: string;
}

/** The content of an official text of an act, in the same structure for the English page text and the Estonian XML. */
export interface OfficialText {
  readonly language: 'en' | 'et';
  readonly title: string;
  /** The first day of this text, `YYYY-MM-DD`. */
  readonly inForceFrom: string;
  /** Its last day, `YYYY-MM-DD`; left out where the text names none. */
  readonly inForceUntil?: string;
  /** The day of its publication, or of the translation's, `YYYY-MM-DD`. */
  readonly published?: string;
  /** Where Riigi Teataja published the consolidated text: `RT I, 31.12.2024, 23`. English texts do not give it. */
  readonly consolidated?: string;
  /** The chapters, in the order printed. */
  readonly chapters: readonly OfficialChapter[];
  /** Every section, subsection and clause, in the order printed. */
  readonly parts: readonly OfficialPart[];
  /** Of an English text, the superscripts that it has lost, with what they probably are; left out where there are none. */
  readonly lostSuperscripts?: readonly LostSuperscript[];
  /** What was not read; empty where the text was read whole. */
  readonly unread: readonly UnparsedText[];
}
