import type { Definition, Norm } from '../model/norm.ts';
import { child } from './chapter-01-general-provisions/section-3.ts';
import { assessNeed, provideMeasures } from './chapter-03-organisation-of-child-protection/section-17.ts';
import {
  explainDivergenceToChild,
  hearAndWeighChild,
} from './chapter-05-principles-of-treatment-of-children/section-21.ts';
import { informPersonRaisingChild } from './chapter-05-principles-of-treatment-of-children/section-22.ts';
import { nightRestriction } from './chapter-05-principles-of-treatment-of-children/section-23.ts';
import { childInNeedOfAssistance } from './chapter-06-child-in-need-of-assistance/section-26.ts';
import {
  forwardNoticeToPlaceOfStay,
  forwardNoticeToRegisteredResidence,
  mayWithholdOwnIdentity,
  notifyNeedOfAssistance,
  withholdReporterIdentity,
} from './chapter-06-child-in-need-of-assistance/section-27.ts';
import { mayScreenDisabilityData } from './chapter-06-child-in-need-of-assistance/section-27-1.ts';
import {
  assessBeforeMeasure,
  involveChildAndCarerInAssessment,
  notAssessAsVolunteer,
} from './chapter-06-child-in-need-of-assistance/section-28.ts';
import {
  commenceCaseManagementForVictimsChild,
  cooperateForVictimsChild,
  decideOnCaseManagement,
  documentChildsOpinion,
  notDeclineCaseManagement,
} from './chapter-06-child-in-need-of-assistance/section-29.ts';
import {
  deleteHearingRecording,
  notifyResponsibleLocalGovernment,
  notifySocialInsuranceBoardOfSexualAbuse,
} from './chapter-06-child-in-need-of-assistance/section-29-1.ts';
import { childInDanger } from './chapter-07-child-in-danger/section-30.ts';
import { notifyDanger } from './chapter-07-child-in-danger/section-31.ts';
import {
  assistChildInDanger,
  deliverToCustodian,
  mayPlaceInSafety,
  mayPlaceTemporarily,
} from './chapter-07-child-in-danger/section-32.ts';
import {
  applyForSeparationDecision,
  decideTemporarySeparation,
  endSeparation,
  evaluateSeparatedChild,
  maySeparateFromFamily,
  turnToCourt,
} from './chapter-07-child-in-danger/section-33.ts';
import { decideAfterDisabilityScreening } from './chapter-11-implementing-provisions/section-41-1.ts';

/** The definitions of the Act, in its order. Each becomes a finding of every answer. */
export const definitions: readonly Definition[] = [child, childInNeedOfAssistance, childInDanger];

/** The norms of the Act, in its order. */
export const norms: readonly Norm[] = [
  assessNeed,
  provideMeasures,
  hearAndWeighChild,
  explainDivergenceToChild,
  informPersonRaisingChild,
  nightRestriction,
  notifyNeedOfAssistance,
  forwardNoticeToRegisteredResidence,
  forwardNoticeToPlaceOfStay,
  withholdReporterIdentity,
  mayWithholdOwnIdentity,
  mayScreenDisabilityData,
  assessBeforeMeasure,
  notAssessAsVolunteer,
  involveChildAndCarerInAssessment,
  decideOnCaseManagement,
  commenceCaseManagementForVictimsChild,
  cooperateForVictimsChild,
  notDeclineCaseManagement,
  documentChildsOpinion,
  notifySocialInsuranceBoardOfSexualAbuse,
  notifyResponsibleLocalGovernment,
  deleteHearingRecording,
  notifyDanger,
  assistChildInDanger,
  mayPlaceInSafety,
  deliverToCustodian,
  mayPlaceTemporarily,
  maySeparateFromFamily,
  decideTemporarySeparation,
  endSeparation,
  evaluateSeparatedChild,
  turnToCourt,
  applyForSeparationDecision,
  decideAfterDisabilityScreening,
];
