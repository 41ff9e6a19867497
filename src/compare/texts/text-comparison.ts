import type {
  AmendmentMark,
  OfficialChapter,
  OfficialPart,
  OfficialText,
  UnparsedText,
} from '../../act/official-text/official-text.ts';
import type { DifferenceKind } from './difference-kinds.ts';
import type { Redline } from './redline.ts';

/**
 * What became of a provision from one text to the other. `repealed` is also what only keeps its number, `added` what has a
 * text again; `renumbered` is under another number, and its text may have changed too.
 */
export type TextChange = 'added' | 'repealed' | 'renumbered' | 'changed' | 'unchanged';

/**
 * Where a change comes from, as the amendment marks of the later text show. `amended`: a mark newer than the earlier text
 * covers it. `re-edited`: the texts differ and no newer mark covers the place, so the text was translated or edited anew.
 * `unsure`: a newer mark is after a later part of the same section and may reach back to it, or may not.
 */
export type ChangeOrigin = 'amended' | 're-edited' | 'unsure';

/** An amendment mark that is newer than the earlier text, and its relation to a provision. */
export interface NewerMark extends AmendmentMark {
  /** The part of the later text after which it is printed. */
  readonly printedAfter: string;
  /**
   * Whether it is the provision's `own`; is elsewhere and `covers` it (the provision is new or gone with it, or its
   * section was worded anew whole); or is after a later part and `may-cover` it.
   */
  readonly bearing: 'own' | 'covers' | 'may-cover';
}

/** A provision of one text with the content that the other has under another number. */
export interface Similarity {
  /** That number. Under it the other text has something else. */
  readonly reference: string;
  /** As {@link ComparedProvision.likeness}. */
  readonly likeness: number;
}

/** A provision in two texts. */
export interface ComparedProvision {
  readonly change: TextChange;
  /** Left out where nothing changed: the text is unchanged, and no newer mark covers it. */
  readonly grade?: ChangeOrigin;
  /** As the first text has it; left out where that has nothing under this number. */
  readonly before?: OfficialPart;
  /** As the second text has it; left out where that has nothing under this number. */
  readonly after?: OfficialPart;
  /** In what the two differ, the weightiest first; empty where they do not, and of what is added or repealed. */
  readonly kinds: readonly DifferenceKind[];
  /** Heading and text compared word by word; left out where the provision is unchanged. */
  readonly redline?: { readonly heading: Redline; readonly text: Redline };
  /** The newer marks that the grade is based on. */
  readonly marks: readonly NewerMark[];
  /**
   * The share of the words of both, headings included, that are in both in the same order: from 0 to 1, to three
   * decimals. Of a renumbered section or subsection that of the whole, its parts included. Left out of what is added or
   * repealed.
   */
  readonly likeness?: number;
  /**
   * Of what is added: the provision of the first text with this content, whose number now has another; so a number was
   * given to something new, and what had it moved on. Of what is repealed: that of the second text.
   */
  readonly resembles?: Similarity;
}

/** A chapter in two texts, by its title; its sections are compared as provisions. */
export interface ComparedChapter {
  /** Its number as Riigi Teataja prints it: `8¹`. */
  readonly number: string;
  readonly change: Exclude<TextChange, 'renumbered'>;
  /** As {@link ComparedProvision.grade}; the marks are those printed after the title. */
  readonly grade?: ChangeOrigin;
  readonly before?: OfficialChapter;
  readonly after?: OfficialChapter;
  /** The titles compared word by word; left out where the title is unchanged. */
  readonly redline?: Redline;
  readonly marks: readonly AmendmentMark[];
}

/** What a text states about itself. */
export type TextHead = Pick<OfficialText, 'title' | 'inForceFrom' | 'inForceUntil' | 'published' | 'consolidated'>;

/** Two official texts of the Act, compared provision by provision. Plain data. */
export interface TextComparison {
  /** The version of this format. */
  readonly version: 1;
  readonly language: OfficialText['language'];
  readonly before: TextHead;
  readonly after: TextHead;
  /**
   * Which of the two is in force from a later day: its marks grade the changes, and provisions are in its order. Left out
   * where both are of one day: then no mark is newer, and whatever differs is re-edited.
   */
  readonly later?: 'before' | 'after';
  /** Every chapter of both texts, by its number. */
  readonly chapters: readonly ComparedChapter[];
  /** Every provision of both texts, in the order of the Act; the unchanged ones too. */
  readonly provisions: readonly ComparedProvision[];
  /** What was not read of each text, and so is not compared. */
  readonly unread: { readonly before: readonly UnparsedText[]; readonly after: readonly UnparsedText[] };
  /** No chapter or provision differs, and both texts were read whole. */
  readonly same: boolean;
}
