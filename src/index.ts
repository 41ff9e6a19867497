/**
 * The Estonian Child Protection Act as rules.
 *
 * @packageDocumentation
 */

export type { AsKnown } from './act/as-known.ts';
export { isLawError, LawError, type LawErrorCode, type LawIssue } from './act/law-error.ts';
export type { Numeral } from './act/numeral.ts';
export type { Chapter, Gist, Provision, ProvisionVersion } from './act/provisions/provision.ts';
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
export { type AssessOptions, assess, type Safe, safeAssess } from './assessment/assess.ts';
export {
  type Task,
  type TaskRecipient,
  type TasksForOptions,
  tasksFor,
} from './assessment/done/tasks.ts';
export { factsOf } from './assessment/engine-facts.ts';
export { type ExplainOptions, explain } from './assessment/explain.ts';
export type { Explanation, Turn } from './assessment/explanation.ts';
export { type DataPermission, type DataQuestion, mayProcess } from './assessment/may-process.ts';
export { type Replay, replay } from './assessment/replay.ts';
export {
  type DerivedRuleFact,
  type EngineRule,
  type FindingParams,
  type NormParams,
  type RuleImplication,
  type RulesDocument,
  rulesDocument,
  type ToldFact,
} from './assessment/rules-document.ts';
export { safeScreen, screen } from './assessment/screen.ts';
export type { Change } from './engine/changes.ts';
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
} from './model/answer.ts';
export { type CaseDataOptions, type CaseDataSheet, caseDataJsonSchema, readCaseData } from './model/case-data-sheet.ts';
export { type CaseInput, caseJsonSchema } from './model/case-schema.ts';
export type { All, Any, Condition, Holds, Leaf, Operator } from './model/condition.ts';
export {
  type DataCategory,
  type DataClause,
  type DataKey,
  type DataSubject,
  dataCategories,
} from './model/data-categories.ts';
export type { Deadline, DeadlineEnd } from './model/deadline.ts';
export type { DerivedFactName } from './model/derived-facts.ts';
export {
  type DisabilityScreeningBasis,
  type DisabilityScreeningData,
  type DisabilityScreeningOptions,
  disabilityScreeningJsonSchema,
  readDisabilityScreeningData,
} from './model/disability-screening-data.ts';
export type { DocumentKind } from './model/document.ts';
export type { DoneDetails, DoneInput, DoneInputs } from './model/done.ts';
export type { Coarser, Fact, FactType, FormerProvisions, Fulfils, Implication } from './model/fact.ts';
export type { Below, Head, Nested, NotTold, Row, Value, Word } from './model/fact-schema.ts';
export { type CaseFact, caseFacts } from './model/facts.ts';
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
} from './model/norm.ts';
export type { PersonChoiceFact, PersonChoiceValue, PersonFact, RecordCondition } from './model/person-facts.ts';
export type { PersonInput, RecordInput, ToldChoice } from './model/person-reader.ts';
export { personJsonSchema } from './model/person-schema.ts';
export type { Receipt } from './model/receipt.ts';
export type { CaseReservation, OtherReading, ReservationKind, WouldFollow } from './model/reservation.ts';
export type {
  JudgmentReservation,
  PersonNorm,
  PersonQuestion,
  Reservation,
  Restriction,
  Screening,
} from './model/screening.ts';
export type { LengthInDays, LengthInHours, Term } from './model/term.ts';
export type { ProvisionText } from './model/told-word.ts';
export type { Bilingual, Language, Truth } from './model/truth.ts';
export {
  type Supervision,
  type Supervisors,
  supervisorsOf,
} from './rules/chapter-10-state-and-administrative-supervision/supervisors.ts';
export { type Checklist, checklists, type ProcessStep } from './rules/checklists.ts';
export {
  type ByParts,
  type Defines,
  type Disposition,
  dispositionOf,
  type Encoded,
  type NoRules,
  type Transition,
  type Turns,
} from './rules/dispositions.ts';
export { type DefinitionInForce, type Law, lawOn, type NormInForce } from './rules/law.ts';
export type { DefiningFact } from './rules/not-rules.ts';
export type { DoubtOfLaw, NormByOtherReading } from './rules/reservations.ts';
export type { RestingKind, RestingLink } from './rules/resting/resting-thing.ts';
export { linksOn, type RestingOn, restingOn } from './rules/resting-on.ts';
export { type DeadlineStatus, type DeadlineStatusOptions, deadlineStatus } from './timers/deadline-status.ts';
