/**
 * Comparing wordings of the Act: what changed in its official text, in its meaning, and for whom; and the history of a
 * provision or a rule. An entry of its own, so that whoever only asks what follows for a child does not load it.
 *
 * @packageDocumentation
 */
export type {
  History,
  HistoryStep,
  ProvisionHistory,
  ProvisionStep,
  RuleAspect,
  RuleHistory,
  RuleStep,
} from './history/history-answer.ts';
export { historyOf } from './history.ts';
export { compareNorms } from './meaning/compare-norms.ts';
export type {
  Aspect,
  AspectDifference,
  ComparedKind,
  ComparedListItem,
  ComparedWording,
  MeaningComparison,
  MeaningDirection,
  MeaningStatus,
  MeaningWitness,
  OffenceListComparison,
  OffenceSpan,
  RuleComparison,
  RuleOutcome,
  RuleText,
  StatusCounts,
  WitnessAnswer,
} from './meaning/meaning-comparison.ts';
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
