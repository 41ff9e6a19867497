/**
 * The Act of 2023-04-01 as a programmer would write it by hand who knows that it must be fast: no rules as data, no
 * explanations, no other wording; each fact read once, and each norm an expression without branches. The benchmark's
 * yardstick, and a second opinion on the rules: the two are held against each other before anything is timed.
 */

import type { Truth } from '../../src/model/rule/truth.ts';
import type { CaseInput } from '../../src/rules/facts/case-entity.ts';
import { type Bits, type Facts, factsOf, not, unknown, yes } from './handwritten-facts.ts';
import type { Clock } from './handwritten-times.ts';

const truthOf = (bits: Bits): Truth => (bits === unknown ? 'unknown' : bits === yes);

/** The truth of every finding and norm, by id, in the order of the Act. */
export type Verdicts = ReturnType<typeof verdictsOf>;

/** Answers from facts that have been read. */
export function verdictsOf(facts: Facts) {
  const isAlive = not(facts.isDeceased);
  const isChild = isAlive & (facts.isKnownUnderEighteen | (facts.isAgeNotKnown & facts.isBelievedUnderEighteen));
  const isOrDiedAsChild = isChild | (facts.isDeceased & facts.isKnownUnderEighteen);
  const isInNeed =
    isChild &
    (facts.isWellbeingThreatened |
      facts.neglect |
      facts.mentalAbuse |
      facts.emotionalAbuse |
      facts.physicalAbuse |
      facts.sexualAbuse |
      facts.otherViolation |
      facts.threatensOwnWellbeing |
      facts.threatensOthersWellbeing |
      facts.threatensBySexualBehaviour);
  const isInDanger = isChild & (facts.situationEndangers | facts.endangersSelf | facts.endangersOthers);

  const isKnownToBeInNeed = isInNeed & facts.isAware;
  const isDecidedUpon = isChild & facts.decisionAffectsChild;
  const isOfVictim = isChild & facts.isAware & facts.isCarerVictim;
  const isSexuallyAbused =
    isInNeed &
    (facts.isSexuallyAbused |
      facts.sexualAbuse |
      facts.isInSexualOffenceProceedings |
      facts.threatensBySexualBehaviour);
  const hasAuthorityNotice = facts.isNoticeReceived & isAlive & facts.isReceiverAuthority;
  const isReceiverElsewhere = not(facts.isReceiverLocalGovernment);
  const isScreened = isOrDiedAsChild & facts.isScreeningOpen & facts.isActingOfResidence;
  const isSeparable = isChild & (facts.remainingEndangers | facts.contactEndangers) & facts.isCustodyNotRestricted;
  const isNotCausedByCustodian = not(facts.isCausedByCustodian);
  const cannotBeDelivered = not(facts.canBeDelivered);
  const cannotReturn = not(facts.hasCeased) | cannotBeDelivered;
  const mustBeSeparated =
    isInDanger &
    ((facts.isCausedByCustodian & cannotReturn) | (facts.refuses & (isNotCausedByCustodian | cannotReturn))) &
    facts.isCustodyNotRestricted;
  const isSeparatedChild = isChild & facts.isSeparationStarted;
  const isSeparationDecided =
    mustBeSeparated | (isChild & (facts.isDecisionMade | facts.isSeparationStarted) & facts.areHoursRunning);
  const awaitsRuling = isSeparatedChild & facts.isRulingMissing;
  const isSeparated = isChild & facts.isSeparatedFromFamily;
  const isFromMemberState = isChild & facts.isFromMemberState;
  const isInInstitution = isChild & facts.isInInstitution;
  const isComplaintAboutInstitution = facts.isComplaintByChild & facts.isComplaintAboutInstitution;

  return {
    child: truthOf(isChild),
    'child-in-need-of-assistance': truthOf(isInNeed),
    'child-in-danger': truthOf(isInDanger),
    'counsel-on-development-plan': truthOf(facts.requestsCounselling),
    'mediate-international-case': truthOf(facts.requestsMediation),
    'assist-in-resolving-case': truthOf(facts.requestsAssistance),
    'support-finding-suitable-measures': truthOf(facts.requestsMeasureSupport),
    'assess-need': truthOf(isKnownToBeInNeed),
    'provide-measures': truthOf(isKnownToBeInNeed),
    'provide-measures-to-separated-child': truthOf(isSeparated),
    'set-best-interests-as-primary-consideration': truthOf(isDecidedUpon),
    'ascertain-circumstances': truthOf(isDecidedUpon),
    'hear-and-weigh-child': truthOf(isDecidedUpon),
    'form-reasoned-opinion': truthOf(isDecidedUpon),
    'explain-divergence-to-child': truthOf(isDecidedUpon & facts.decisionDiverges),
    'seek-assistance': truthOf(isInNeed),
    'cooperate-on-need-of-assistance': truthOf(isInNeed & facts.isCooperationNecessary),
    'inform-person-raising-child': truthOf(
      isInNeed | (isChild & facts.isNoticeReceived & facts.isReceiverWorkingWithChildren),
    ),
    'night-restriction': truthOf(
      isChild &
        facts.isUnderSixteen &
        facts.isRestrictedHour &
        facts.isInPublicPlace &
        facts.isAlone &
        facts.isNotShortened,
    ),
    'may-use-force-to-restrain': truthOf(
      isChild &
        facts.isThreatImmediate &
        facts.isUnpreventable &
        facts.isOnlyToRestrain &
        facts.causesNoDamage &
        facts.infringesLeast &
        facts.isProportionate,
    ),
    'notify-need-of-assistance': truthOf(isInNeed),
    'forward-notice-to-registered-residence': truthOf(
      hasAuthorityNotice & facts.isResidenceKnown & (isReceiverElsewhere | not(facts.isReceiverOfResidence)),
    ),
    'forward-notice-to-place-of-stay': truthOf(
      hasAuthorityNotice & not(facts.isResidenceKnown) & (isReceiverElsewhere | not(facts.isReceiverOfStay)),
    ),
    'withhold-reporter-identity': truthOf(facts.isNoticeReceived & facts.isNoticeKeptFromProceedings),
    'may-withhold-own-identity': truthOf(isInNeed | facts.isNoticeReceived),
    'may-screen-disability-data': truthOf(isScreened),
    'not-process-other-disability-data': truthOf(isScreened),
    'assess-before-measure': truthOf(isInNeed),
    'not-assess-as-volunteer': truthOf(isInNeed & facts.isAssessorWorkingWithChildren & facts.isAssessorVolunteer),
    'involve-specialist-in-assessment': truthOf(isInNeed & facts.isSpecialistNecessary),
    'assess-situation-of-child': truthOf(isInNeed),
    'assess-parenting-skills': truthOf(isInNeed),
    'involve-child-and-carer-in-assessment': truthOf(isInNeed),
    'apply-networking': truthOf(isKnownToBeInNeed),
    'decide-on-case-management': truthOf(
      isKnownToBeInNeed & (not(facts.isFromDisabilityData) | facts.isProcedureOfBefore2023),
    ),
    'commence-case-management-for-victims-child': truthOf(isOfVictim),
    'cooperate-for-victims-child': truthOf(isOfVictim),
    'not-decline-case-management': truthOf(isKnownToBeInNeed & facts.noMeasureSuffices),
    'document-childs-opinion': truthOf(isKnownToBeInNeed),
    'notify-social-insurance-board-of-sexual-abuse': truthOf(isSexuallyAbused & facts.isAware),
    'notify-responsible-local-government': truthOf(
      isSexuallyAbused & facts.actsOnOwnInformation & (facts.areProceedingsClosed | facts.isDisclosurePermitted),
    ),
    'provide-child-friendly-environment': truthOf(isSexuallyAbused),
    'hear-and-record-child': truthOf(isSexuallyAbused & facts.isHearingNecessary),
    'assess-need-and-risks-of-abuse': truthOf(isSexuallyAbused),
    'involve-specialist-on-abuse': truthOf(isSexuallyAbused & facts.isBoardSpecialistNecessary),
    'support-and-counsel-child': truthOf(isSexuallyAbused),
    'monitor-effect-of-measures': truthOf(isSexuallyAbused),
    'delete-hearing-recording': truthOf(facts.isHearingRecorded),
    'notify-danger': truthOf(isInDanger),
    'assist-child-in-danger': truthOf(isInDanger),
    'may-place-in-safety': truthOf(isInDanger),
    'deliver-to-custodian': truthOf(isInDanger & (isNotCausedByCustodian | facts.hasCeased) & facts.canBeDelivered),
    'place-with-provider-or-safe-person': truthOf(isInDanger & facts.isPlacedInSafety),
    'may-place-temporarily': truthOf(isInDanger & cannotBeDelivered & (facts.consents | facts.isUnreachable)),
    'may-separate-from-family': truthOf(isSeparable),
    'may-determine-communication': truthOf(isSeparable & facts.isProcedureNecessary),
    'decide-temporary-separation': truthOf(mustBeSeparated),
    'determine-place-of-stay': truthOf(isSeparationDecided),
    'determine-communication': truthOf(isSeparationDecided & facts.isProcedureNecessary),
    'end-separation': truthOf(facts.isSeparationStarted & facts.isCustodyNotRestricted & isAlive),
    'evaluate-separated-child': truthOf(isSeparatedChild),
    'turn-to-court': truthOf(awaitsRuling),
    'turn-to-court-on-access': truthOf(awaitsRuling & facts.isRestrictionNecessary),
    'apply-for-separation-decision': truthOf(isInDanger & facts.hasChildArrived & facts.providerSuspects),
    'keep-continuity-of-upbringing': truthOf(isSeparated & facts.decisionNeedsContinuity),
    'inform-child-of-origin': truthOf(isSeparated),
    'maintain-family-relations': truthOf(isSeparated & facts.areFamilyRelationsPossible),
    'not-separate-siblings': truthOf(isSeparated & facts.hasSiblings & facts.areSiblingsSafeTogether),
    'prepare-case-plan': truthOf(isSeparated),
    'review-separated-childs-case-plan': truthOf(isSeparated),
    'amend-case-plan': truthOf(isSeparated & facts.isAmendmentNecessary),
    'process-placement-request': truthOf(isFromMemberState & facts.isPlacementRequested),
    'submit-placement-information': truthOf(isFromMemberState & facts.isInformationRequested),
    'verify-guardian': truthOf(isFromMemberState & facts.isGuardianship),
    'verify-person-named-in-request': truthOf(isFromMemberState & facts.isOtherProceedings),
    'weigh-circumstances-of-placement': truthOf(isFromMemberState & facts.isPlacementRequested),
    'not-place-without-consent': truthOf(isFromMemberState & facts.isNotWithParent & facts.isConsentMissing),
    'may-complain-independently': truthOf(isInInstitution),
    'enable-complaints-in-institution': truthOf(isInInstitution),
    'record-childs-complaint': truthOf(isInInstitution & isComplaintAboutInstitution),
    'give-feedback-on-complaint': truthOf(isInInstitution & isComplaintAboutInstitution),
    'provide-for-changes-in-institution': truthOf(
      isInInstitution & isComplaintAboutInstitution & facts.areChangesNecessary,
    ),
    'withhold-complaining-childs-identity': truthOf(isComplaintAboutInstitution & facts.isComplaintKeptFromProceedings),
    'eliminate-hindrances': truthOf(facts.foundHindrances),
    'may-enter-property': truthOf(facts.isDangerSuspected),
    'may-issue-precepts': truthOf(isInNeed),
    'may-require-cooperation': truthOf(isInNeed),
    'decide-after-disability-screening': truthOf(
      isKnownToBeInNeed & facts.isFromDisabilityData & not(facts.isProcedureOfBefore2023),
    ),
  };
}

/** Answers a valid case. */
export const handwritten = (input: CaseInput, clock: Clock): Verdicts => verdictsOf(factsOf(input, clock));
