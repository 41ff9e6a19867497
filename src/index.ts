/**
 * The Estonian Child Protection Act as rules.
 *
 * @packageDocumentation
 */
export { isLawError, LawError, type LawErrorCode, type LawIssue } from './act/law-error.ts';
export {
  compareReferences,
  containsReference,
  formatReference,
  parseReference,
  type Reference,
} from './act/reference.ts';
export { type AmendingAct, allWordings, type Wording, wordingNamed, wordingOn } from './act/wordings.ts';
export { type AssessOptions, assess, type Safe, safeAssess } from './assessment/assess.ts';
export type { Assessment, Because, Finding, NormAnswer, Notification, Question } from './model/answer.ts';
export { type CaseInput, caseJsonSchema } from './model/case-schema.ts';
export type { Deadline, DeadlineEnd } from './model/deadline.ts';
export { caseFacts, type Fact } from './model/facts.ts';
export type { Actor, Definition, Modality, Norm, Reading } from './model/norm.ts';
export type { Term } from './model/term.ts';
export type { Bilingual, Language, Truth } from './model/truth.ts';
export { type Law, lawOn } from './rules/law.ts';
export { type DeadlineStatus, deadlineStatus } from './timers/deadline-status.ts';
