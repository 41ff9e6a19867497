/**
 * Comparing wordings of the Act: what changed in its official text, in what it means, and for which cases and persons; the
 * history of a provision or a rule; and synthetic cases to try it with. An entry of its own, so that whoever only asks what
 * follows for a child does not load it.
 *
 * @packageDocumentation
 */

export type { PenalCode } from '../act/penal-provision.ts';
export type { ListingProvision } from '../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
export { comparisonJsonSchema } from './comparison/comparison-schema.ts';
export type {
  ChapterComparison,
  GivenTexts,
  ProvisionChange,
  ProvisionComparison,
  ProvisionInWording,
  RestingLinkCompared,
  RestingRule,
  WordingBetween,
  WordingComparison,
} from './comparison/wording-comparison.ts';
export { compareWordings, type TextsOfWordings } from './comparison.ts';
export type {
  History,
  HistoryStep,
  ProvisionHistory,
  ProvisionStep,
  RuleAspect,
  RuleHistory,
  RuleLink,
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
  MeaningOutcome,
  MeaningStatus,
  MeaningWitness,
  OffenceListComparison,
  OffenceSpan,
  RuleComparison,
  RuleText,
  StatusCounts,
  WitnessAnswer,
} from './meaning/meaning-comparison.ts';
export { compareOutcomes } from './outcomes/compare-outcomes.ts';
export { type ComparedLaw, type CountOptions, countOutcomes } from './outcomes/count-outcomes.ts';
export {
  type CountedCell,
  type CountedTable,
  type DocumentId,
  mergeOutcomes,
  type OutcomeCounts,
  type TableKind,
} from './outcomes/counts.ts';
export type { DeadlineChange } from './outcomes/deadline-change.ts';
export type {
  BodyOutcome,
  ComparedProvisions,
  DeadlineOutcome,
  Outcome,
  OutcomeChange,
  OutcomeMatrix,
  OutcomeReport,
  RoutingMove,
  RuleOutcome,
  TruthOutcome,
} from './outcomes/outcome-report.ts';
export { outcomeJsonSchema } from './outcomes/outcome-schema.ts';
export { type ReportOptions, reportOutcomes } from './outcomes/report-outcomes.ts';
export type { ShownCount } from './outcomes/suppression.ts';
export type { State } from './outcomes/truth-states.ts';
export { type SampledDocument, type SampleOptions, sampleDocuments } from './sample/sample.ts';
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
