/**
 * Comparing wordings of the Act by what they make of cases and persons, and synthetic ones to try it with.
 *
 * @packageDocumentation
 */
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
