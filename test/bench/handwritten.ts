/**
 * The Act of 2023-04-01 as a programmer would write it by hand who knows that it must be fast: no rules as data, no
 * explanations, no other wording; each fact read once, and each norm an expression without branches. The benchmark's
 * yardstick, and a second opinion on the rules: the two are held against each other before anything is timed.
 */
import type { CaseInput } from '../../src/model/case-schema.ts';
import type { Truth } from '../../src/model/truth.ts';

/**
 * A truth as two bits: whether it holds if everything unknown is false, and whether if it is true. `&` and `|` are then
 * Kleene's conjunction and disjunction.
 */
type Bits = number;
const no: Bits = 0;
const unknown: Bits = 2;
const yes: Bits = 3;

const truthOf = (bits: Bits): Truth => (bits === unknown ? 'unknown' : bits === yes);
const isTrue = (value: unknown): Bits => (value === true ? yes : value === false ? no : unknown);
const isFalse = (value: unknown): Bits => (value === false ? yes : value === true ? no : unknown);
const not = (bits: Bits): Bits => (bits === unknown ? unknown : yes - bits);

/** A value that is told; what is not told may be left out, `null` or `'unknown'`. */
const isTold = (value: string | null | undefined): value is string =>
  value !== undefined && value !== null && value !== 'unknown';

/** A choice is one of two values, of which the second may be the first again. */
const isOneOf = (value: string | null | undefined, one: string): Bits =>
  isTold(value) ? (value === one ? yes : no) : unknown;

const hasHappened = (value: string | null | undefined): Bits => (isTold(value) ? (value === 'none' ? no : yes) : unknown);

const same = (one: string | null | undefined, other: string | null | undefined): Bits =>
  isTold(one) && isTold(other) ? (one === other ? yes : no) : unknown;

/** A group of facts, empty where it is not told. */
const group = <Facts extends object>(facts: Facts | string | null | undefined): Partial<Facts> =>
  typeof facts === 'object' && facts !== null ? facts : {};

/** What an answer depends on beside the case, worked out once for a moment. */
export interface Clock {
  /** Whoever was born after this day is under eighteen. */
  readonly eighteenBornOn: string;
  /** Whoever was born after this day is under sixteen. */
  readonly sixteenBornOn: string;
  readonly isRestrictedHour: Bits;
}

/**
 * Makes a clock.
 *
 * @param at `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` on the clock of Tallinn.
 */
export function clockAt(at: string): Clock {
  const year = Number(at.slice(0, 4));
  const monthAndDay = at.slice(4, 10);
  const month = Number(at.slice(5, 7));
  const hour = Number(at.slice(11, 13));
  const isRestricted = month >= 6 && month <= 8 ? hour < 5 : hour >= 23 || hour < 6;
  return {
    eighteenBornOn: `${year - 18}${monthAndDay}`,
    sixteenBornOn: `${year - 16}${monthAndDay}`,
    isRestrictedHour: at.length === 10 ? unknown : isRestricted ? yes : no,
  };
}

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
  const proceedings = group(input.criminalProceedings);
  const provider = group(input.serviceProvider);
  const separation = group(input.separation);
  const assessor = group(input.assessor);
  const decision = group(input.decision);
  const presence = group(input.presence);

  const { birthDate, registeredResidence: residence } = child;
  const isAgeTold = isTold(birthDate);
  const isUnascertainable = birthDate === 'unascertainable';
  const isResidenceNone = residence === 'not-known' || residence === 'unascertainable';
  const { kind, municipality } = receiver;
  const capacity = assessor.capacity;

  return {
    isKnownUnderEighteen: isAgeTold ? (!isUnascertainable && birthDate > clock.eighteenBornOn ? yes : no) : unknown,
    isAgeUnascertainable: isAgeTold ? (isUnascertainable ? yes : no) : unknown,
    isUnderSixteen: isAgeTold && !isUnascertainable ? (birthDate > clock.sixteenBornOn ? yes : no) : unknown,
    isBelievedUnderEighteen: isTrue(child.believedUnderEighteen),
    isSexuallyAbused: isTrue(child.sexuallyAbused),
    isInSexualOffenceProceedings: isTrue(child.subjectToSexualOffenceProceedings),
    threatensBySexualBehaviour: isTrue(child.sexualBehaviourThreatensWellbeing),
    isResidenceKnown: isResidenceNone ? no : isTold(residence) ? yes : unknown,
    isReceiverOfResidence: isResidenceNone ? no : same(residence, municipality),
    isReceiverOfStay: same(child.placeOfStay, municipality),
    isActingOfResidence: isResidenceNone ? no : same(residence, localGovernment.municipality),

    isWellbeingThreatened: isTrue(need.wellbeingThreatened),
    neglect: isTrue(suspicion.neglect),
    mentalAbuse: isTrue(suspicion.mentalAbuse),
    emotionalAbuse: isTrue(suspicion.emotionalAbuse),
    physicalAbuse: isTrue(suspicion.physicalAbuse),
    sexualAbuse: isTrue(suspicion.sexualAbuse),
    otherViolation: isTrue(suspicion.otherRightsViolation),
    threatensOwnWellbeing: isTrue(need.behaviourThreatensOwnWellbeing),
    threatensOthersWellbeing: isTrue(need.behaviourThreatensOthersWellbeing),
    noMeasureSuffices: isFalse(need.nonRecurringMeasureSuffices),
    isCarerVictim: isTrue(need.carerIsAdultVictimInDanger),
    isFromDisabilityData: isTrue(need.firstAscertainedFromDisabilityData),
    isScreeningOpen: isOneOf(group(input.disabilityScreening).basis, 'application-filed'),

    situationEndangers: isTrue(danger.situationEndangersLifeOrHealth),
    endangersSelf: isTrue(danger.behaviourEndangersOwnLifeOrHealth),
    endangersOthers: isTrue(danger.behaviourEndangersOthersLifeOrHealth),
    isCausedByCustodian: isTrue(danger.causedByCustodian),
    hasCeased: isTrue(danger.fromCustodianHasCeased),
    remainingEndangers: isTrue(danger.remainingWithFamilyEndangers),
    contactEndangers: isTrue(danger.contactWithParentEndangers),
    isUnreachable: isFalse(custodian.reachable),
    consents: isOneOf(custodian.placementAnswer, 'consents'),
    refuses: isOneOf(custodian.placementAnswer, 'refuses'),
    cannotBeDelivered: isFalse(custodian.childCanBeDelivered),

    isNoticeReceived: input.notice === 'none' ? no : hasHappened(notice.receivedAt),
    isReceiverLocalGovernment: isOneOf(kind, 'local-government'),
    isReceiverWorkingWithChildren: isOneOf(kind, 'person-working-with-children'),
    isReceiverPrivate: isOneOf(kind, 'private-person'),
    isNotDisclosedInProceedings: isFalse(notice.disclosedInOffenceProceedings),
    isAware: hasHappened(localGovernment.becameAwareAt),
    actsOnOwnInformation: isTrue(group(input.socialInsuranceBoard).actsOnOwnInformation),
    areProceedingsClosed: isFalse(proceedings.open),
    isDisclosurePermitted: isTrue(proceedings.disclosurePermitted),
    hasChildArrived: isTrue(provider.childArrived),
    providerSuspects: isTrue(provider.believesCausedByCustodian),
    isSeparated: input.separation === 'none' ? no : hasHappened(separation.startedAt),
    isRulingMissing: isFalse(separation.courtRulingMade),
    isHearingRecorded: hasHappened(group(input.hearing).recordedOn),
    isAssessorWorkingWithChildren: isOneOf(assessor.kind, 'person-working-with-children'),
    isAssessorVolunteer: isTold(capacity) ? (capacity !== 'employment' && capacity !== 'professional' ? yes : no) : unknown,
    decisionAffectsChild: isTrue(decision.affectsChild),
    decisionDiverges: isTrue(decision.divergesFromChildsOpinion),
    isInPublicPlace: isTrue(presence.inPublicPlace),
    isAlone: isFalse(presence.accompaniedByAdult),
    isNotShortened: isFalse(presence.restrictionShortenedNow),
    isRestrictedHour: clock.isRestrictedHour,
  };
}

/** The truth of every finding and norm, by id. */
export type Verdicts = ReturnType<typeof verdictsOf>;

/** Answers from facts that have been read. */
export function verdictsOf(facts: Facts) {
  const isChild = facts.isKnownUnderEighteen | (facts.isAgeUnascertainable & facts.isBelievedUnderEighteen);
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
      facts.threatensOthersWellbeing);
  const isInDanger = isChild & (facts.situationEndangers | facts.endangersSelf | facts.endangersOthers);

  const isKnownToBeInNeed = isInNeed & facts.isAware;
  const isOfVictim = isChild & facts.isAware & facts.isCarerVictim;
  const concernsSexualAbuse =
    facts.isSexuallyAbused |
    facts.sexualAbuse |
    facts.isInSexualOffenceProceedings |
    facts.threatensBySexualBehaviour;
  const hasAuthorityNotice = facts.isNoticeReceived & not(facts.isReceiverPrivate);
  const isReceiverElsewhere = not(facts.isReceiverLocalGovernment);
  const mustEnd = facts.isSeparated & facts.isRulingMissing;

  return {
    child: truthOf(isChild),
    'child-in-need-of-assistance': truthOf(isInNeed),
    'child-in-danger': truthOf(isInDanger),
    'assess-need': truthOf(isKnownToBeInNeed),
    'provide-measures': truthOf(isKnownToBeInNeed),
    'hear-and-weigh-child': truthOf(isChild & facts.decisionAffectsChild),
    'explain-divergence-to-child': truthOf(isChild & facts.decisionAffectsChild & facts.decisionDiverges),
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
    'notify-need-of-assistance': truthOf(isInNeed),
    'forward-notice-to-registered-residence': truthOf(
      hasAuthorityNotice & facts.isResidenceKnown & (isReceiverElsewhere | not(facts.isReceiverOfResidence)),
    ),
    'forward-notice-to-place-of-stay': truthOf(
      hasAuthorityNotice & not(facts.isResidenceKnown) & (isReceiverElsewhere | not(facts.isReceiverOfStay)),
    ),
    'withhold-reporter-identity': truthOf(facts.isNoticeReceived & facts.isNotDisclosedInProceedings),
    'may-withhold-own-identity': truthOf(isInNeed | facts.isNoticeReceived),
    'may-screen-disability-data': truthOf(isChild & facts.isScreeningOpen & facts.isActingOfResidence),
    'assess-before-measure': truthOf(isInNeed),
    'not-assess-as-volunteer': truthOf(isInNeed & facts.isAssessorWorkingWithChildren & facts.isAssessorVolunteer),
    'involve-child-and-carer-in-assessment': truthOf(isInNeed),
    'decide-on-case-management': truthOf(isKnownToBeInNeed & not(facts.isFromDisabilityData)),
    'commence-case-management-for-victims-child': truthOf(isOfVictim),
    'cooperate-for-victims-child': truthOf(isOfVictim),
    'not-decline-case-management': truthOf(isKnownToBeInNeed & facts.noMeasureSuffices),
    'document-childs-opinion': truthOf(isKnownToBeInNeed),
    'notify-social-insurance-board-of-sexual-abuse': truthOf(isKnownToBeInNeed & concernsSexualAbuse),
    'notify-responsible-local-government': truthOf(
      isInNeed &
        concernsSexualAbuse &
        facts.actsOnOwnInformation &
        (facts.areProceedingsClosed | facts.isDisclosurePermitted),
    ),
    'delete-hearing-recording': truthOf(facts.isHearingRecorded),
    'notify-danger': truthOf(isInDanger),
    'assist-child-in-danger': truthOf(isInDanger),
    'may-place-in-safety': truthOf(isInDanger),
    'deliver-to-custodian': truthOf(isInDanger & (not(facts.isCausedByCustodian) | facts.hasCeased)),
    'may-place-temporarily': truthOf(isInDanger & facts.cannotBeDelivered & (facts.consents | facts.isUnreachable)),
    'may-separate-from-family': truthOf(
      isChild & (facts.remainingEndangers | facts.contactEndangers) & facts.isRulingMissing,
    ),
    'decide-temporary-separation': truthOf(isInDanger & (facts.isCausedByCustodian | facts.refuses)),
    'end-separation': truthOf(mustEnd),
    'evaluate-separated-child': truthOf(facts.isSeparated),
    'turn-to-court': truthOf(mustEnd),
    'apply-for-separation-decision': truthOf(isInDanger & facts.hasChildArrived & facts.providerSuspects),
    'decide-after-disability-screening': truthOf(isKnownToBeInNeed & facts.isFromDisabilityData),
  };
}

/** Answers a valid case. */
export const handwritten = (input: CaseInput, clock: Clock): Verdicts => verdictsOf(factsOf(input, clock));
