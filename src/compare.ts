/**
 * Comparing wordings of the Act: what changed in its official text, in what it means, and for which cases and persons; the
 * history of a provision or a rule; and synthetic cases to try it with. An entry of its own, so that whoever only asks what
 * follows for a child does not load it.
 *
 * @packageDocumentation
 */

export type { PenalCode } from './act/penal-provision.ts';
export { comparisonJsonSchema } from './compare/comparison/comparison-schema.ts';
export type {
  ChapterComparison,
  Dependent,
  DependentLinkCompared,
  GivenTexts,
  ProvisionChange,
  ProvisionComparison,
  ProvisionInWording,
  WordingBetween,
  WordingComparison,
} from './compare/comparison/wording-comparison.ts';
export { compareWordings, type TextsOfWordings } from './compare/comparison.ts';
export type {
  History,
  HistoryStep,
  ProvisionHistory,
  ProvisionStep,
  RuleAspect,
  RuleHistory,
  RuleLink,
  RuleStep,
} from './compare/history/history-answer.ts';
export { historyOf } from './compare/history.ts';
export { compareNorms } from './compare/meaning/compare-norms.ts';
export type {
  Aspect,
  AspectDifference,
  ComparedKind,
  ComparedListItem,
  ComparedWording,
  Counterexample,
  CounterexampleAnswer,
  MeaningComparison,
  MeaningDirection,
  MeaningOutcome,
  MeaningStatus,
  OffenceListComparison,
  OffenceRange,
  RuleComparison,
  RuleText,
  StatusCounts,
} from './compare/meaning/meaning-comparison.ts';
export { compareOutcomes } from './compare/outcomes/compare-outcomes.ts';
export { type ComparedLaw, type CountOptions, countOutcomes } from './compare/outcomes/count-outcomes.ts';
export {
  type CountedCell,
  type CountedTable,
  type DocumentId,
  mergeOutcomes,
  type OutcomeCounts,
  type TableKind,
} from './compare/outcomes/counts.ts';
export type { DeadlineChange } from './compare/outcomes/deadline-change.ts';
export type {
  BodyOutcome,
  ComparedProvisions,
  DeadlineOutcome,
  Outcome,
  OutcomeChange,
  OutcomeMatrix,
  OutcomeReport,
  RecipientChange,
  RuleOutcome,
  TruthOutcome,
} from './compare/outcomes/outcome-report.ts';
export { outcomeJsonSchema } from './compare/outcomes/outcome-schema.ts';
export { type ReportOptions, reportOutcomes } from './compare/outcomes/report-outcomes.ts';
export type { ShownCount } from './compare/outcomes/suppression.ts';
export type { State } from './compare/outcomes/truth-states.ts';
export { type SampledDocument, type SampleOptions, sampleDocuments } from './compare/sample/sample.ts';
export { compareTexts } from './compare/texts/compare-texts.ts';
export type { DifferenceKind } from './compare/texts/difference-kinds.ts';
export type { Redline, RedlinePart } from './compare/texts/redline.ts';
export type {
  ChangeOrigin,
  ComparedChapter,
  ComparedProvision,
  NewerMark,
  Similarity,
  TextChange,
  TextComparison,
  TextHead,
} from './compare/texts/text-comparison.ts';
export type { ListingProvision } from './rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
