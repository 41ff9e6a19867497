/**
 * Comparing wordings of the Act: what changed in its official text. An entry of its own, so that whoever only asks what
 * follows for a child does not load it.
 *
 * @packageDocumentation
 */
export { compareTexts } from './texts/compare-texts.ts';
export type { DifferenceKind } from './texts/difference-kinds.ts';
export type { Redline, RedlinePart } from './texts/redline.ts';
export type {
  ComparedChapter,
  ComparedProvision,
  NewerMark,
  Resemblance,
  TextChange,
  TextComparison,
  TextGrade,
  TextHead,
} from './texts/text-comparison.ts';
