/** The facts of a case as hand-written code reads them: see `handwritten.ts`. */
import type { CaseInput } from '../../src/rules/facts/case-entity.ts';
import { areHoursRunning, type Clock, isBefore2023, isBornAfter } from './handwritten-times.ts';

/**
 * A truth as two bits: whether it holds if everything unknown is false, and whether if it is true. `&` and `|` are then
 * Kleene's conjunction and disjunction.
 */
export type Bits = number;
export const no: Bits = 0;
export const unknown: Bits = 2;
export const yes: Bits = 3;

/** Kleene's negation. */
export const not = (bits: Bits): Bits => (bits === unknown ? unknown : yes - bits);

type EncodedInput = string | null | undefined;

const isTrue = (value: unknown): Bits => (value === true ? yes : value === false ? no : unknown);
const isFalse = (value: unknown): Bits => (value === false ? yes : value === true ? no : unknown);
/** What is implied by what is known not to be so cannot be so. */
const unlessDenied = (bits: Bits, isDenied: boolean): Bits => (isDenied ? no : bits);
const isKnown = (value: EncodedInput): value is string => value !== undefined && value !== null && value !== 'unknown';
const is = (value: EncodedInput, wanted: string): Bits => (isKnown(value) ? (value === wanted ? yes : no) : unknown);
const hasHappened = (value: EncodedInput): Bits => (isKnown(value) ? (value === 'none' ? no : yes) : unknown);
const same = (one: EncodedInput, other: EncodedInput): Bits =>
  isKnown(one) && isKnown(other) ? (one === other ? yes : no) : unknown;

/** Whether a birth lies after a day; nothing is known of one of which only a word is given. */
const isBirthAfter = (birth: EncodedInput, day: string): Bits =>
  isKnown(birth) && birth !== 'not-known' && birth !== 'unascertainable' ? isTrue(isBornAfter(birth, day)) : unknown;

/** Whether the 72 hours of a separation have not passed. */
const isWithinHours = (startedAt: EncodedInput, clock: Clock): Bits =>
  isKnown(startedAt) ? (startedAt === 'none' ? yes : isTrue(areHoursRunning(startedAt, clock))) : unknown;

/** Whether a procedure began before 2023: where its start is not known, later awareness rules that out. */
function beganBefore2023(startedOn: EncodedInput, becameAwareAt: EncodedInput, clock: Clock): Bits {
  if (isKnown(startedOn)) return startedOn !== 'none' && isBefore2023(startedOn, clock) ? yes : no;
  if (!isKnown(becameAwareAt) || becameAwareAt === 'none') return unknown;
  return isBefore2023(becameAwareAt, clock) ? unknown : no;
}

/** Whether an authority or an official received a notice: of whoever works with children that has to be known. */
function isAuthority(receiver: EncodedInput, isOfficial: Bits): Bits {
  if (receiver === 'person-working-with-children') return isOfficial;
  return isKnown(receiver) ? (receiver === 'private-person' ? no : yes) : unknown;
}

/** A group of facts, empty where it is not told. */
const group = <Facts extends object>(facts: Facts | string | null | undefined): Partial<Facts> =>
  typeof facts === 'object' && facts !== null ? facts : {};

/** Everything that the norms ask of a case, read and worked out. */
export type Facts = ReturnType<typeof factsOf>;

/** Reads a valid case, each fact once. */
export function factsOf(input: CaseInput, clock: Clock) {
  const child = group(input.child);
  const need = group(input.need);
  const suspicion = group(need.suspicion);
  const danger = group(input.danger);
  const custodian = group(input.custodian);
  const notice = group(input.notice);
  const receiver = group(notice.receiver);
  const localGovernment = group(input.localGovernment);
  const requests = group(localGovernment.requests);
  const board = group(input.socialInsuranceBoard);
  const proceedings = group(input.criminalProceedings);
  const provider = group(input.serviceProvider);
  const separation = group(input.separation);
  const siblings = group(input.siblings);
  const hearing = group(input.hearing);
  const assessor = group(input.assessor);
  const decision = group(input.decision);
  const placement = group(input.placement);
  const casePlan = group(input.casePlan);
  const presence = group(input.presence);
  const restraint = group(input.restraint);
  const complaint = group(input.complaint);

  const { birthDate, registeredResidence: residence } = child;
  const isKnownUnderEighteen = isBirthAfter(birthDate, clock.eighteenBornOn);
  const isNotKnown = residence === 'not-known'; // to the receiver: the municipality that acts may be it all the same
  const isResidenceUnascertainable = residence === 'unascertainable';
  const isResidenceNone = isNotKnown || isResidenceUnascertainable;
  const situationEndangers =
    danger.situationDirectlyEndangersLifeOrHealth === true || danger.situationEndangersLifeOrHealth;
  const endangersSelf =
    danger.behaviourDirectlyEndangersOwnLifeOrHealth === true || danger.behaviourEndangersOwnLifeOrHealth;
  const endangersOthers =
    danger.behaviourDirectlyEndangersOthersLifeOrHealth === true || danger.behaviourEndangersOthersLifeOrHealth;
  const isEndangered = situationEndangers === true || endangersSelf === true || endangersOthers === true;
  const { courtRulingMade, courtRulingRestrictsCustody, decisionMade, operativePartSent, placeOfStayDetermined } =
    separation;
  const { kind, municipality } = receiver;
  const isNoticeReceived = input.notice === 'none' ? no : hasHappened(notice.receivedAt);
  const isReceiverLocalGovernment = is(kind, 'local-government');
  const isReceiverOfResidence = isResidenceNone ? no : same(residence, municipality);
  const isReceiverOfStay = same(child.placeOfStay, municipality);
  const isReceiverResponsible =
    isReceiverLocalGovernment & (isResidenceNone ? isReceiverOfStay : isReceiverOfResidence);
  const { becameAwareAt } = localGovernment;
  const { capacity } = assessor;
  const { onSeparatedChild } = decision;

  return {
    isDeceased: child.deceased === true ? yes : no, // a child is alive unless the case says otherwise
    isKnownUnderEighteen,
    isAgeNotKnown: isKnown(birthDate) ? (isKnownUnderEighteen === unknown ? yes : no) : unknown,
    isUnderSixteen: isBirthAfter(birthDate, clock.sixteenBornOn),
    isBelievedUnderEighteen: isTrue(child.believedUnderEighteen),
    isSexuallyAbused: unlessDenied(isTrue(child.sexuallyAbused), suspicion.sexualAbuse === false),
    isInSexualOffenceProceedings: isTrue(child.subjectToSexualOffenceProceedings),
    threatensBySexualBehaviour: unlessDenied(
      isTrue(child.sexualBehaviourThreatensWellbeing),
      need.behaviourThreatensOwnWellbeing === false && need.behaviourThreatensOthersWellbeing === false,
    ),
    isSeparatedFromFamily: isTrue(child.separatedFromFamily),
    areFamilyRelationsPossible: isTrue(child.familyRelationsSupported === true || child.familyRelationsPossible),
    isInInstitution: isTrue(child.inChildCareInstitution),
    isResidenceKnown: isResidenceNone ? no : isKnown(residence) ? yes : unknown,
    isReceiverOfResidence,
    isReceiverOfStay,
    isActingOfResidence: isResidenceUnascertainable
      ? no
      : isNotKnown
        ? unknown
        : same(residence, localGovernment.municipality),

    isWellbeingThreatened: isTrue(need.wellbeingThreatened),
    neglect: isTrue(suspicion.neglect),
    mentalAbuse: isTrue(suspicion.mentalAbuse),
    emotionalAbuse: isTrue(suspicion.emotionalAbuse),
    physicalAbuse: isTrue(suspicion.physicalAbuse),
    sexualAbuse: isTrue(child.sexuallyAbused === true || suspicion.sexualAbuse),
    otherViolation: isTrue(suspicion.otherRightsViolation),
    threatensOwnWellbeing: isTrue(need.behaviourThreatensOwnWellbeing),
    threatensOthersWellbeing: isTrue(need.behaviourThreatensOthersWellbeing),
    isCooperationNecessary: isTrue(need.cooperationNecessary),
    noMeasureSuffices: isFalse(need.nonRecurringMeasureSuffices),
    isCarerVictim: isTrue(need.carerIsAdultVictimInDanger),
    isFromDisabilityData: isTrue(need.firstAscertainedFromDisabilityData),
    isScreeningOpen: is(group(input.disabilityScreening).basis, 'application-filed'),

    isDangerSuspected: isTrue(isEndangered || danger.suspected),
    situationEndangers: unlessDenied(isTrue(situationEndangers), danger.suspected === false),
    endangersSelf: unlessDenied(isTrue(endangersSelf), danger.suspected === false),
    endangersOthers: unlessDenied(isTrue(endangersOthers), danger.suspected === false),
    isCausedByCustodian: isTrue(danger.causedByCustodian),
    hasCeased: isTrue(danger.fromCustodianHasCeased),
    remainingEndangers: isTrue(danger.remainingWithFamilyEndangers),
    contactEndangers: isTrue(danger.contactWithParentEndangers),
    isUnreachable: isFalse(custodian.reachable),
    consents: is(custodian.placementAnswer, 'consents'),
    refuses: is(custodian.placementAnswer, 'refuses'),
    canBeDelivered: isTrue(custodian.childCanBeDelivered),

    isNoticeReceived,
    isReceiverLocalGovernment,
    isReceiverAuthority: isAuthority(kind, isTrue(receiver.isOfficial)),
    isReceiverWorkingWithChildren: is(kind, 'person-working-with-children'),
    isNoticeKeptFromProceedings: isFalse(notice.disclosedInOffenceProceedings),
    // Who received the notice is aware; who did not may be so all the same.
    isAware: isKnown(becameAwareAt) ? hasHappened(becameAwareAt) : unknown | (isNoticeReceived & isReceiverResponsible),
    isProcedureOfBefore2023: beganBefore2023(group(input.procedure).startedOn, becameAwareAt, clock),
    requestsCounselling: isTrue(requests.developmentPlanCounselling),
    requestsMediation: isTrue(requests.internationalCaseMediation),
    requestsAssistance: isTrue(requests.caseAssistance),
    requestsMeasureSupport: isTrue(requests.suitableMeasureSupport),
    actsOnOwnInformation: isTrue(board.actsOnOwnInformation),
    isBoardSpecialistNecessary: isTrue(board.specialistNecessary),
    areProceedingsClosed: isFalse(proceedings.open),
    isDisclosurePermitted: isTrue(proceedings.disclosurePermitted),
    hasChildArrived: isTrue(provider.childArrived),
    providerSuspects: isTrue(provider.believesCausedByCustodian),
    isHearingNecessary: isTrue(hearing.necessary),
    isHearingRecorded: hasHappened(hearing.recordedOn),

    isSeparationStarted: input.separation === 'none' ? no : hasHappened(separation.startedAt),
    isDecisionMade:
      input.separation === 'none'
        ? no
        : isTrue(operativePartSent === true || placeOfStayDetermined === true || decisionMade),
    areHoursRunning: isWithinHours(separation.startedAt, clock),
    isRulingMissing: isFalse(courtRulingRestrictsCustody === true || courtRulingMade),
    isCustodyNotRestricted: isFalse(courtRulingMade === false ? false : courtRulingRestrictsCustody),
    isProcedureNecessary: isTrue(separation.communicationProcedureNecessary),
    isRestrictionNecessary: isTrue(separation.accessRestrictionNecessary),
    hasSiblings: isTrue(siblings.togetherEndangers === true || siblings.keptTogether === true || siblings.exist),
    areSiblingsSafeTogether: isFalse(siblings.exist === false ? false : siblings.togetherEndangers),
    isAmendmentNecessary: isTrue(casePlan.prepared === false ? false : casePlan.amendmentNecessary),
    isAssessorWorkingWithChildren: is(assessor.kind, 'person-working-with-children'),
    isAssessorVolunteer: isKnown(capacity)
      ? capacity !== 'employment' && capacity !== 'professional'
        ? yes
        : no
      : unknown,
    isSpecialistNecessary: isTrue(group(input.assessment).specialistNecessary),
    decisionAffectsChild: isTrue(decision.affectsChild),
    decisionDiverges: isTrue(decision.reasonsExplained === true || decision.divergesFromChildsOpinion),
    decisionNeedsContinuity: isKnown(onSeparatedChild) ? (onSeparatedChild !== 'other' ? yes : no) : unknown,

    isPlacedInSafety: isTrue(
      placement.place === 'service-provider' || placement.place === 'safe-person' || placement.inSafety,
    ),
    isFromMemberState: isTrue(placement.fromMemberState),
    isPlacementRequested: isTrue(placement.requestMade),
    isInformationRequested: isTrue(placement.informationRequested),
    isGuardianship: is(placement.proceedings, 'guardianship'),
    isOtherProceedings: is(placement.proceedings, 'other'),
    isNotWithParent: isFalse(placement.withParent),
    isConsentMissing: isFalse(placement.consentGiven),
    isInPublicPlace: isTrue(presence.inPublicPlace),
    isAlone: isFalse(presence.accompaniedByAdult),
    isNotShortened: isFalse(presence.restrictionShortenedNow),
    isRestrictedHour: isTrue(clock.isRestrictedHour),
    isThreatImmediate: isTrue(restraint.threatDirectAndImmediate),
    isUnpreventable: isTrue(restraint.threatUnpreventableOtherwise),
    isOnlyToRestrain: isTrue(restraint.onlyToRestrain),
    causesNoDamage: isFalse(restraint.causesDamage),
    infringesLeast: isTrue(restraint.infringesRightsLeast),
    isProportionate: isTrue(restraint.proportionate),
    isComplaintByChild: isTrue(complaint.byChild),
    isComplaintAboutInstitution: is(complaint.about, 'child-care-institution'),
    areChangesNecessary: isTrue(complaint.changesNecessary),
    isComplaintKeptFromProceedings: isFalse(complaint.disclosedInOffenceProceedings),
    foundHindrances: isTrue(group(input.institution).evaluationFoundHindrances),
  };
}
