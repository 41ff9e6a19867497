/**
 * Compares wordings of the Child Protection Act.
 *
 * @packageDocumentation
 */
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
