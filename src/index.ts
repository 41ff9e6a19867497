/**
 * The Estonian Child Protection Act as rules.
 *
 * @packageDocumentation
 */

export type { AsKnown } from './act/as-known.ts';
export { isLawError, LawError, type LawErrorCode, type LawIssue } from './act/law-error.ts';
export type { Numeral } from './act/numeral.ts';
export type { Chapter, Provision, ProvisionVersion, Summary } from './act/provisions/provision.ts';
export { chapters, type ProvisionInForce, provisionOn, provisionsOn } from './act/provisions.ts';
export {
  compareReferences,
  containsReference,
  formatReference,
  parseReference,
  type Reference,
} from './act/reference.ts';
export type { WordingDays } from './act/wording-days.ts';
export { wordingNotes } from './act/wording-notes.ts';
export {
  type AmendingAct,
  allWordings,
  lawCheckedOn,
  lawKnownUntil,
  type Wording,
  wordingNamed,
  wordingOn,
} from './act/wordings.ts';
export { type AssessOptions, assess, type Result, safeAssess } from './assessment/assess.ts';
export {
  type CaseDataOptions,
  type CaseDataSheet,
  caseDataJsonSchema,
  readCaseData,
} from './assessment/data-processing/case-data-sheet.ts';
export { type DataPermission, type DataQuestion, mayProcess } from './assessment/data-processing/may-process.ts';
export {
  type Task,
  type TaskRecipient,
  type TasksForOptions,
  tasksFor,
} from './assessment/done/tasks.ts';
export { factsOf } from './assessment/engine-facts.ts';
export { type ExplainOptions, explain } from './assessment/explanation/explain.ts';
export type { Counterfactual, Explanation } from './assessment/explanation/explanation.ts';
export { type Replay, replay } from './assessment/replay.ts';
export {
  type DerivedRuleFact,
  type EngineRule,
  type FindingParams,
  type InputFact,
  type NormParams,
  type RuleImplication,
  type RulesDocument,
  rulesDocument,
} from './assessment/rules-document.ts';
export { safeScreen, screen } from './assessment/screen.ts';
export type { Change } from './engine/counterfactuals.ts';
export type { EngineFacts } from './engine/engine-facts.ts';
export type {
  Assessment,
  Because,
  BecauseCombined,
  BecauseTested,
  ChecklistStep,
  FactTest,
  Finding,
  NormAnswer,
  NormDone,
  Notification,
  Question,
  Withheld,
} from './model/answer/answer.ts';
export type { DoneDetails, DoneInput, DoneInputs } from './model/answer/done.ts';
export type { Receipt } from './model/answer/receipt.ts';
export type {
  JudgmentReservation,
  PersonNorm,
  Reservation,
  Restriction,
  Screening,
} from './model/answer/screening.ts';
export type { Coarser, Fact, FactType, FormerProvisions, Fulfils, Implication } from './model/entity/fact.ts';
export type { Below, Head, Nested, Row, Unknown, Value, Word } from './model/entity/fact-schema.ts';
export type { ProvisionText } from './model/entity/value-codes.ts';
export type { DocumentKind } from './model/input/document.ts';
export type { All, Any, Condition, Holds, Leaf, Operator } from './model/rule/condition.ts';
export type {
  Actor,
  Clause,
  Definition,
  DefinitionVersion,
  InForce,
  Modality,
  Norm,
  NormVersion,
  Reading,
  Recipient,
  Version,
} from './model/rule/norm.ts';
export type { CaseReservation, Consequence, OtherReading, ReservationKind } from './model/rule/reservation.ts';
export type { Bilingual, Language, Truth } from './model/rule/truth.ts';
export type { Deadline, DeadlineEnd } from './model/time/deadline.ts';
export type { LengthInDays, LengthInHours, Term } from './model/time/term.ts';
export {
  type DisabilityScreeningBasis,
  type DisabilityScreeningData,
  type DisabilityScreeningOptions,
  disabilityScreeningJsonSchema,
  readDisabilityScreeningData,
} from './rules/chapter-06-child-in-need-of-assistance/section-27-2.data.ts';
export {
  type DataCategory,
  type DataClause,
  type DataKey,
  type DataSubject,
  dataCategories,
} from './rules/chapter-08-1-processing-of-personal-data/section-34-2.data.ts';
export {
  type Supervision,
  type Supervisors,
  supervisorsOf,
} from './rules/chapter-10-state-and-administrative-supervision/supervisors.ts';
export { type Checklist, checklists, type ProcessStep } from './rules/checklists.ts';
export type { DependentKind, DependentLink } from './rules/dependents/dependent-rule.ts';
export { type DependentsOf, dependentsOf, linksOn } from './rules/dependents.ts';
export {
  type ByParts,
  type Defines,
  type Encoded,
  type EncodingStatus,
  encodingStatusOf,
  type NoRules,
  type Transition,
  type Turns,
} from './rules/encoding-status.ts';
export { type CaseInput, caseJsonSchema } from './rules/facts/case-entity.ts';
export { type CaseFact, caseFacts } from './rules/facts/case-facts.ts';
export type { DerivedFactName } from './rules/facts/derived-group.ts';
export type { ChoiceInput, PersonInput, RecordInput } from './rules/facts/person-entity.ts';
export { personJsonSchema } from './rules/facts/person-entity.ts';
export type { PersonChoiceFact, PersonChoiceValue, PersonFact, RecordCondition } from './rules/facts/person-facts.ts';
export { type DefinitionInForce, type Law, lawOn, type NormInForce } from './rules/law.ts';
export type { DefiningFact } from './rules/not-encoded.ts';
export type { DoubtOfLaw, NormByOtherReading } from './rules/reservations.ts';
export { type DeadlineStatus, type DeadlineStatusOptions, deadlineStatus } from './timers/deadline-status.ts';
