import type { DerivedFactName } from '../../src/model/derived-facts.ts';
import type { ChoiceFact, ChoiceValue, TruthFact } from '../../src/model/facts.ts';
import type { Actor, Modality } from '../../src/model/norm.ts';
import type { Term } from '../../src/model/term.ts';

/** The definitions of the Act. */
export type Finding = 'child' | 'child-in-need-of-assistance' | 'child-in-danger';

/** A case of which everything is known. */
export interface World {
  /** Whether it is so. */
  readonly is: (fact: TruthFact | DerivedFactName) => boolean;
  /** Which of the choices it is. */
  readonly choice: <Path extends ChoiceFact>(fact: Path) => ChoiceValue<Path>;
  /** Whether a definition holds. */
  readonly finding: (definition: Finding) => boolean;
}

/** What the text of the Act says: written from the text and not from the rules, so that the rules can be held against it. */
export interface Said {
  readonly provision: string;
  /** In our own words, as the name of a test. */
  readonly says: string;
  /** Its first day. */
  readonly from: string;
  /** What of it the text leaves open, so that the rule has to state a reading. */
  readonly leavesOpen?: string;
  /** Whether it holds where everything is known, on a day. */
  readonly holds: (world: World, day: string) => boolean;
}

/** What the text says of a norm. */
export interface SaidNorm extends Said {
  readonly modality: Modality;
  /** Whom the text binds or entitles. */
  readonly bearer: readonly Actor[];
  /** Whom it concerns, where the text names someone. */
  readonly toward?: readonly Actor[];
  /** Until when, where the text says so. */
  readonly term?: Term;
}

const original = '2016-01-01';
const onSexualAbuse = '2022-05-08';
const onMemberStates = '2022-11-20';
const onDisability = '2023-01-01';
const onVictims = '2023-04-01';

const onceAware: Term = { immediately: true, from: 'localGovernment.becameAwareAt' };
const onceSeparated: Term = { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' };

/** The definitions, in the order of the Act. */
export const definitionsSaid: Readonly<Record<Finding, Said>> = {
  child: {
    provision: '§ 3 (2)',
    says: 'a child is who is below eighteen, or of an age that cannot be found out and believed to be below it',
    from: original,
    leavesOpen: 'when who was born on 29 February comes of age',
    holds: ({ is }) =>
      is('child.ageIsUnascertainable') ? is('child.believedUnderEighteen') : is('child.isKnownUnderEighteen'),
  },
  'child-in-need-of-assistance': {
    provision: '§ 26',
    says: 'a child is in need if its well-being is threatened, a violation is suspected, or its behaviour threatens well-being',
    from: original,
    leavesOpen: 'whether danger alone makes need',
    holds({ is, finding }) {
      if (!finding('child')) return false;
      const doubtHasArisen =
        is('need.suspicion.mentalAbuse') ||
        is('need.suspicion.emotionalAbuse') ||
        is('need.suspicion.physicalAbuse') ||
        is('need.suspicion.sexualAbuse') ||
        is('need.suspicion.neglect') ||
        is('need.suspicion.otherRightsViolation');
      const behaviourThreatens =
        is('need.behaviourThreatensOwnWellbeing') || is('need.behaviourThreatensOthersWellbeing');
      return is('need.wellbeingThreatened') || doubtHasArisen || behaviourThreatens;
    },
  },
  'child-in-danger': {
    provision: '§ 30',
    says: 'a child is in danger if a situation endangers its life or health, or its behaviour anyone’s',
    from: original,
    holds({ is, finding }) {
      if (!finding('child')) return false;
      if (is('danger.situationEndangersLifeOrHealth')) return true;
      return is('danger.behaviourEndangersOwnLifeOrHealth') || is('danger.behaviourEndangersOthersLifeOrHealth');
    },
  },
};

/** A local government knows of a child in need. */
const isAwareOfNeed = ({ is, finding }: World): boolean =>
  is('localGovernment.isAware') && finding('child-in-need-of-assistance');

/** An authority or official has a notice: whoever received it, but a private person. */
const authorityHasNotice = ({ is, choice }: World): boolean =>
  is('notice.isReceived') && choice('notice.receiver.kind') !== 'private-person';

/** § 29¹ (1) 1) and 2). */
const concernsSexualAbuse = ({ is }: World): boolean => {
  const abusedOrSuspected = is('child.sexuallyAbused') || is('need.suspicion.sexualAbuse');
  const behaves = is('child.subjectToSexualOffenceProceedings') || is('child.sexualBehaviourThreatensWellbeing');
  return abusedOrSuspected || behaves;
};

/** Separated, and no court has ruled yet. */
const separatedWithoutRuling = ({ is }: World): boolean =>
  is('separation.hasStarted') && !is('separation.courtRulingMade');

/** § 29¹ (1): the child whom the Board's duties are for. */
const isOfSection29a = (world: World): boolean =>
  world.finding('child-in-need-of-assistance') && concernsSexualAbuse(world);

/** A decision that affects a child. */
const affectsChild = ({ is, finding }: World): boolean => finding('child') && is('decision.affectsChild');

/** § 33 (1), first sentence, before the ruling. */
const remainingOrContactEndangers = ({ is, finding }: World): boolean => {
  if (is('separation.courtRulingMade') || !finding('child')) return false;
  return is('danger.contactWithParentEndangers') || is('danger.remainingWithFamilyEndangers');
};

/** § 33 (1), second sentence. */
const hasToBeDecided = ({ is, choice, finding }: World): boolean =>
  finding('child-in-danger') && (choice('custodian.placementAnswer') === 'refuses' || is('danger.causedByCustodian'));

/** § 34: a child who lives apart from its family. */
const livesApart = ({ is, finding }: World): boolean => is('child.separatedFromFamily') && finding('child');

/** § 34¹: a child who is to come to live in Estonia from another Member State. */
const comesFromMemberState = ({ is, finding }: World): boolean => is('placement.fromMemberState') && finding('child');

/** § 15 (2): what the Board does at the request of a local government. */
const onRequest = {
  from: original,
  modality: 'obligation',
  bearer: ['social-insurance-board'],
  toward: ['local-government'],
} as const;

/** § 36: a child who stays in an institution. */
const staysInInstitution = ({ is, finding }: World): boolean => is('child.inChildCareInstitution') && finding('child');

/** § 36 (3), (4): an opinion or a complaint of a child about the institution. */
const complainedOfInstitution = ({ is, choice }: World): boolean =>
  choice('complaint.about') === 'child-care-institution' && is('complaint.byChild');

/** The norms, in the order of the Act. */
export const normsSaid: Readonly<Record<string, SaidNorm>> = {
  'counsel-on-development-plan': {
    provision: '§ 15 (2) 1)',
    says: 'a local government that requests it is advised on its development plan',
    ...onRequest,
    holds: ({ is }) => is('localGovernment.requests.developmentPlanCounselling'),
  },
  'mediate-international-case': {
    provision: '§ 15 (2) 2)',
    says: 'at the local government’s request international cases are mediated to it, and it is advised on them',
    ...onRequest,
    holds: ({ is }) => is('localGovernment.requests.internationalCaseMediation'),
  },
  'assist-in-resolving-case': {
    provision: '§ 15 (2) 3)',
    says: 'a local government that requests it is helped with its case',
    ...onRequest,
    holds: ({ is }) => is('localGovernment.requests.caseAssistance'),
  },
  'support-finding-suitable-measures': {
    provision: '§ 15 (2) 4)',
    says: 'at the local government’s request the Board helps it to find the state measures that suit',
    ...onRequest,
    holds: ({ is }) => is('localGovernment.requests.suitableMeasureSupport'),
  },
  'assess-need': {
    provision: '§ 17 (1) 3)',
    says: 'a local government that becomes aware of a child in need assesses the need at once',
    from: original,
    modality: 'obligation',
    bearer: ['local-government'],
    term: onceAware,
    holds: isAwareOfNeed,
  },
  'provide-measures': {
    provision: '§ 17 (1) 3)',
    says: 'a local government that becomes aware of a child in need provides measures',
    from: original,
    modality: 'obligation',
    bearer: ['local-government'],
    holds: isAwareOfNeed,
  },
  'provide-measures-to-separated-child': {
    provision: '§ 17 (1) 4)',
    says: 'a local government provides measures to a child separated from family, and to the family',
    from: original,
    modality: 'obligation',
    bearer: ['local-government'],
    toward: ['child', 'family'],
    holds: ({ is, finding }) => is('child.separatedFromFamily') && finding('child'),
  },
  'set-best-interests-as-primary-consideration': {
    provision: '§ 21 (1)',
    says: 'whoever decides on what affects a child sets its best interests first',
    from: original,
    modality: 'obligation',
    bearer: ['decision-maker'],
    holds: affectsChild,
  },
  'ascertain-circumstances': {
    provision: '§ 21 (2) 1)',
    says: 'whoever decides on what affects a child finds out the circumstances that bear on it',
    from: original,
    modality: 'obligation',
    bearer: ['decision-maker'],
    holds: affectsChild,
  },
  'hear-and-weigh-child': {
    provision: '§ 21 (2) 2)',
    says: 'whoever decides on what affects a child explains the plan to it, hears it and weighs its opinion',
    from: original,
    modality: 'obligation',
    bearer: ['decision-maker'],
    toward: ['child'],
    holds: ({ is, finding }) => finding('child') && is('decision.affectsChild'),
  },
  'form-reasoned-opinion': {
    provision: '§ 21 (2) 3)',
    says: 'whoever decides on what affects a child comes to a reasoned opinion on its best interests',
    from: original,
    modality: 'obligation',
    bearer: ['decision-maker'],
    holds: affectsChild,
  },
  'explain-divergence-to-child': {
    provision: '§ 21 (3)',
    says: 'a child whose opinion is not followed is told why',
    from: original,
    modality: 'obligation',
    bearer: ['decision-maker'],
    toward: ['child'],
    holds: ({ is, finding }) =>
      is('decision.affectsChild') && is('decision.divergesFromChildsOpinion') && finding('child'),
  },
  'seek-assistance': {
    provision: '§ 22 (3)',
    says: 'when need occurs, who raises the child and who works with it seek assistance',
    from: original,
    modality: 'obligation',
    bearer: ['person-raising-child', 'person-working-with-children'],
    holds: ({ finding }) => finding('child-in-need-of-assistance'),
  },
  'cooperate-on-need-of-assistance': {
    provision: '§ 22 (3)',
    says: 'when need occurs and it is necessary, they cooperate with officials and others who work with the child',
    from: original,
    modality: 'obligation',
    bearer: ['person-raising-child', 'person-working-with-children'],
    toward: ['child-protection-official', 'person-working-with-children'],
    holds: ({ is, finding }) => is('need.cooperationNecessary') && finding('child-in-need-of-assistance'),
  },
  'inform-person-raising-child': {
    provision: '§ 22 (4)',
    says: 'who works with the child informs the person raising it, once need occurs or a notice of it comes to them',
    from: original,
    leavesOpen: 'whether to inform a person who is suspected',
    modality: 'obligation',
    bearer: ['person-working-with-children'],
    toward: ['person-raising-child'],
    term: { immediately: true },
    holds({ is, choice, finding }) {
      const cameToThem = is('notice.isReceived') && choice('notice.receiver.kind') === 'person-working-with-children';
      return finding('child') && (cameToThem || finding('child-in-need-of-assistance'));
    },
  },
  'night-restriction': {
    provision: '§ 23 (1)',
    says: 'nobody under sixteen is in a public place at night without an adult, unless the hours were shortened',
    from: original,
    leavesOpen: 'whether the evening or the day decides which hours hold',
    modality: 'prohibition',
    bearer: ['child'],
    holds({ is, finding }) {
      if (!finding('child') || !is('child.isUnderSixteen')) return false;
      if (is('presence.restrictionShortenedNow') || !is('presence.isRestrictedHour')) return false;
      return is('presence.inPublicPlace') && !is('presence.accompaniedByAdult');
    },
  },
  'may-use-force-to-restrain': {
    provision: '§ 24 (3)',
    says: 'force is no abuse if it only restrains, harmlessly and sparingly, a child who is a threat that nothing else averts',
    from: original,
    leavesOpen: 'the two languages part over its purpose',
    modality: 'permission',
    bearer: ['person-raising-child', 'person-working-with-children', 'child-protection-official'],
    toward: ['child'],
    holds({ is, finding }) {
      const isSuchAThreat = is('restraint.threatDirectAndImmediate') && is('restraint.threatUnpreventableOtherwise');
      const isHarmless = !is('restraint.causesDamage') && is('restraint.infringesRightsLeast');
      const isOnlyRestraint = is('restraint.onlyToRestrain') && is('restraint.proportionate');
      return finding('child') && isSuchAThreat && isHarmless && isOnlyRestraint;
    },
  },
  'notify-need-of-assistance': {
    provision: '§ 27 (2)',
    says: 'whoever knows of a child in need notifies a local government or the child helpline at once',
    from: original,
    modality: 'obligation',
    bearer: ['anyone'],
    toward: ['local-government', 'child-helpline'],
    term: { immediately: true },
    holds: ({ finding }) => finding('child-in-need-of-assistance'),
  },
  'forward-notice-to-registered-residence': {
    provision: '§ 27 (3)',
    says: 'an authority with a notice forwards it to the registered residence, unless it is that local government',
    from: original,
    leavesOpen: 'whether need must be found first',
    modality: 'obligation',
    bearer: ['receiver'],
    toward: ['local-government'],
    term: { immediately: true, from: 'notice.receivedAt' },
    holds(world) {
      const { is, choice } = world;
      if (!authorityHasNotice(world) || !is('child.registeredResidenceIsKnown')) return false;
      const arrivedThere =
        choice('notice.receiver.kind') === 'local-government' && is('notice.receiverIsOfRegisteredResidence');
      return !arrivedThere;
    },
  },
  'forward-notice-to-place-of-stay': {
    provision: '§ 27 (4)',
    says: 'where the registered residence is not known or cannot be found out, the notice goes where the child stays',
    from: original,
    leavesOpen: 'whether need must be found first',
    modality: 'obligation',
    bearer: ['receiver'],
    toward: ['local-government'],
    term: { immediately: true, from: 'notice.receivedAt' },
    holds(world) {
      const { is, choice } = world;
      if (!authorityHasNotice(world) || is('child.registeredResidenceIsKnown')) return false;
      const arrivedThere =
        choice('notice.receiver.kind') === 'local-government' && is('notice.receiverIsOfPlaceOfStay');
      return !arrivedThere;
    },
  },
  'withhold-reporter-identity': {
    provision: '§ 27 (5)',
    says: 'who notified, and that someone did, is not disclosed, but for the proceedings of an offence',
    from: original,
    leavesOpen: 'whether competent authorities may tell one another',
    modality: 'prohibition',
    bearer: ['anyone'],
    holds: ({ is }) => is('notice.isReceived') && !is('notice.disclosedInOffenceProceedings'),
  },
  'may-withhold-own-identity': {
    provision: '§ 27 (5)',
    says: 'whoever notifies, or has notified, need not tell who they are',
    from: original,
    modality: 'permission',
    bearer: ['anyone'],
    holds: ({ is, finding }) => is('notice.isReceived') || finding('child-in-need-of-assistance'),
  },
  'may-screen-disability-data': {
    provision: '§ 27¹ (1)',
    says: 'the local government of the registered residence may process disability data of a child for whom someone applied',
    from: onDisability,
    modality: 'permission',
    bearer: ['local-government'],
    holds: ({ is, choice, finding }) =>
      is('localGovernment.isOfRegisteredResidence') &&
      choice('disabilityScreening.basis') === 'application-filed' &&
      finding('child'),
  },
  'not-process-other-disability-data': {
    provision: '§ 27¹ (2)',
    says: 'where those data may be processed, only those of the list are',
    from: onDisability,
    leavesOpen: 'whether the list is complete',
    modality: 'prohibition',
    bearer: ['local-government'],
    holds: ({ is, choice, finding }) =>
      is('localGovernment.isOfRegisteredResidence') &&
      choice('disabilityScreening.basis') === 'application-filed' &&
      finding('child'),
  },
  'assess-before-measure': {
    provision: '§ 28 (1)',
    says: 'before a measure is applied to a child in need, the need is assessed',
    from: original,
    modality: 'obligation',
    bearer: ['child-protection-official', 'person-working-with-children'],
    holds: ({ finding }) => finding('child-in-need-of-assistance'),
  },
  'not-assess-as-volunteer': {
    provision: '§ 28 (1)',
    says: 'no volunteer, trainee, or person in alternative or employment service assesses a child’s need',
    from: original,
    modality: 'prohibition',
    bearer: ['person-working-with-children'],
    holds({ choice, finding }) {
      if (!finding('child-in-need-of-assistance')) return false;
      const capacity = choice('assessor.capacity');
      const assessesInAJob = capacity === 'employment' || capacity === 'professional';
      return choice('assessor.kind') === 'person-working-with-children' && !assessesInAJob;
    },
  },
  'involve-specialist-in-assessment': {
    provision: '§ 28 (1)',
    says: 'whoever assesses involves a specialist, if necessary',
    from: original,
    modality: 'obligation',
    bearer: ['child-protection-official', 'person-working-with-children'],
    holds: ({ is, finding }) => is('assessment.specialistNecessary') && finding('child-in-need-of-assistance'),
  },
  'assess-situation-of-child': {
    provision: '§ 28 (2) 1)',
    says: 'whoever assesses looks at eight sides of the child’s situation',
    from: original,
    modality: 'obligation',
    bearer: ['child-protection-official', 'person-working-with-children'],
    holds: ({ finding }) => finding('child-in-need-of-assistance'),
  },
  'assess-parenting-skills': {
    provision: '§ 28 (2) 2)',
    says: 'whoever assesses looks at the parenting skills of the person raising the child',
    from: original,
    modality: 'obligation',
    bearer: ['child-protection-official', 'person-working-with-children'],
    holds: ({ finding }) => finding('child-in-need-of-assistance'),
  },
  'involve-child-and-carer-in-assessment': {
    provision: '§ 28 (3)',
    says: 'whoever assesses involves the child and the person or institution that looks after it',
    from: original,
    leavesOpen: 'the two languages name different bearers',
    modality: 'obligation',
    bearer: ['child-protection-official', 'person-working-with-children'],
    toward: ['child', 'person-raising-child', 'child-care-institution'],
    holds: ({ finding }) => finding('child-in-need-of-assistance'),
  },
  'apply-networking': {
    provision: '§ 29 (2)',
    says: 'assistance is given in a network, by the principles of case management; the text names nobody',
    from: original,
    leavesOpen: 'who has the duty',
    modality: 'obligation',
    bearer: ['not-named'],
    holds: isAwareOfNeed,
  },
  'decide-on-case-management': {
    provision: '§ 29 (3)',
    says: 'ten days after becoming aware the local government has decided on case management (§ 41¹ takes its cases out)',
    from: original,
    leavesOpen: 'whether the ten days are a time within which or after which',
    modality: 'obligation',
    bearer: ['local-government'],
    term: { length: { days: 10 }, from: 'localGovernment.becameAwareAt' },
    holds(world, day) {
      const underSection41a = day >= onDisability && world.is('need.firstAscertainedFromDisabilityData');
      return isAwareOfNeed(world) && !underSection41a;
    },
  },
  'commence-case-management-for-victims-child': {
    provision: '§ 29 (3¹)',
    says: 'for a child raised by an adult victim in danger case management has to start, found in need or not',
    from: onVictims,
    modality: 'obligation',
    bearer: ['local-government'],
    holds: ({ is, finding }) =>
      finding('child') && is('need.carerIsAdultVictimInDanger') && is('localGovernment.isAware'),
  },
  'cooperate-for-victims-child': {
    provision: '§ 29 (3¹)',
    says: 'for a child raised by an adult victim in danger the local government cooperates with the Board',
    from: onVictims,
    modality: 'obligation',
    bearer: ['local-government'],
    toward: ['social-insurance-board'],
    holds: ({ is, finding }) =>
      finding('child') && is('need.carerIsAdultVictimInDanger') && is('localGovernment.isAware'),
  },
  'not-decline-case-management': {
    provision: '§ 29 (4)',
    says: 'case management is left out only if one non-recurring measure can meet the need',
    from: original,
    leavesOpen: 'whether it yields to § 29 (3¹)',
    modality: 'prohibition',
    bearer: ['local-government'],
    holds: (world) => isAwareOfNeed(world) && !world.is('need.nonRecurringMeasureSuffices'),
  },
  'document-childs-opinion': {
    provision: '§ 29 (5)',
    says: 'a local government that assesses or assists documents the child’s opinion',
    from: original,
    modality: 'obligation',
    bearer: ['local-government'],
    holds: isAwareOfNeed,
  },
  'notify-social-insurance-board-of-sexual-abuse': {
    provision: '§ 29¹ (1)',
    says: 'a local government that becomes aware of a child in need tells the Board at once of sexual abuse, or abusive conduct',
    from: onSexualAbuse,
    modality: 'obligation',
    bearer: ['local-government'],
    toward: ['social-insurance-board'],
    term: onceAware,
    holds: (world) => isAwareOfNeed(world) && concernsSexualAbuse(world),
  },
  'notify-responsible-local-government': {
    provision: '§ 29¹ (2)',
    says: 'where the Board acts on others’ information it tells the local government, in criminal proceedings as far as permitted',
    from: onSexualAbuse,
    leavesOpen: 'whether the duty or only its extent waits for the permission',
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    toward: ['local-government'],
    holds(world) {
      const { is, finding } = world;
      if (is('criminalProceedings.open') && !is('criminalProceedings.disclosurePermitted')) return false;
      const isOfThisSection = finding('child-in-need-of-assistance') && concernsSexualAbuse(world);
      return isOfThisSection && is('socialInsuranceBoard.actsOnOwnInformation');
    },
  },
  'provide-child-friendly-environment': {
    provision: '§ 29¹ (3) 1)',
    says: 'the Board offers such a child surroundings fit for a child',
    from: onSexualAbuse,
    leavesOpen: 'whether the Board has to be told of the child first',
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    toward: ['child'],
    holds: isOfSection29a,
  },
  'hear-and-record-child': {
    provision: '§ 29¹ (3) 2)',
    says: 'the Board hears such a child, if necessary, and records it',
    from: onSexualAbuse,
    leavesOpen: 'whether the Board has to be told of the child first',
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    toward: ['child'],
    holds: (world) => isOfSection29a(world) && world.is('hearing.necessary'),
  },
  'assess-need-and-risks-of-abuse': {
    provision: '§ 29¹ (3) 3)',
    says: 'the Board assesses the need of such a child and the risks of its behaviour',
    from: onSexualAbuse,
    leavesOpen: 'whether the Board has to be told of the child first',
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    holds: isOfSection29a,
  },
  'involve-specialist-on-abuse': {
    provision: '§ 29¹ (3) 3)',
    says: 'the Board involves a specialist in that, if necessary',
    from: onSexualAbuse,
    leavesOpen: 'whether the Board has to be told of the child first',
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    holds: (world) => isOfSection29a(world) && world.is('socialInsuranceBoard.specialistNecessary'),
  },
  'support-and-counsel-child': {
    provision: '§ 29¹ (3) 4)',
    says: 'the Board supports and counsels such a child and those close to it',
    from: onSexualAbuse,
    leavesOpen: 'whether the Board has to be told of the child first',
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    toward: ['child'],
    holds: isOfSection29a,
  },
  'monitor-effect-of-measures': {
    provision: '§ 29¹ (3) 5)',
    says: 'the Board follows how the measures for such a child work',
    from: onSexualAbuse,
    leavesOpen: 'whether the Board has to be told of the child first',
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    holds: isOfSection29a,
  },
  'delete-hearing-recording': {
    provision: '§ 29¹ (4)',
    says: 'the recording of a hearing is kept for six months at the most',
    from: onSexualAbuse,
    leavesOpen: 'whether keeping at most means deleting',
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    term: { length: { months: 6 }, from: 'hearing.recordedOn', ceiling: true },
    holds: ({ is }) => is('hearing.isRecorded'),
  },
  'notify-danger': {
    provision: '§ 31 (2)',
    says: 'whoever knows of a child in danger calls 112 at once',
    from: original,
    modality: 'obligation',
    bearer: ['anyone'],
    toward: ['emergency-call-centre'],
    term: { immediately: true },
    holds: ({ finding }) => finding('child-in-danger'),
  },
  'assist-child-in-danger': {
    provision: '§ 32 (1)',
    says: 'a child in danger is assisted at once; the text names nobody',
    from: original,
    leavesOpen: 'who has the duty',
    modality: 'obligation',
    bearer: ['not-named'],
    term: { immediately: true },
    holds: ({ finding }) => finding('child-in-danger'),
  },
  'may-place-in-safety': {
    provision: '§ 32 (3)',
    says: 'the official of the location or the police may bring a child in danger to safety',
    from: original,
    leavesOpen: 'whether (3) makes it a duty',
    modality: 'permission',
    bearer: ['child-protection-official', 'police'],
    holds: ({ finding }) => finding('child-in-danger'),
  },
  'deliver-to-custodian': {
    provision: '§ 32 (2)',
    says: 'a child in danger goes to the custodian unless the danger came, and still comes, from there',
    from: original,
    leavesOpen: 'who has the duty',
    modality: 'obligation',
    bearer: ['not-named'],
    toward: ['person-exercising-custody'],
    holds({ is, finding }) {
      const comesFromCustodian = is('danger.causedByCustodian') && !is('danger.fromCustodianHasCeased');
      return finding('child-in-danger') && !comesFromCustodian;
    },
  },
  'place-with-provider-or-safe-person': {
    provision: '§ 32 (4)',
    says: 'a child in danger who is placed in safety comes to a service provider or a safe person; the text names nobody',
    from: original,
    leavesOpen: 'who has the duty',
    modality: 'obligation',
    bearer: ['not-named'],
    holds: ({ is, finding }) => is('placement.inSafety') && finding('child-in-danger'),
  },
  'may-place-temporarily': {
    provision: '§ 32 (5)',
    says: 'a child who cannot be delivered may be placed for a time by consent, or if the custodian cannot be accessed',
    from: original,
    leavesOpen: 'who places by consent',
    modality: 'permission',
    bearer: ['child-protection-official', 'not-named'],
    holds({ is, choice, finding }) {
      if (!finding('child-in-danger') || is('custodian.childCanBeDelivered')) return false;
      return !is('custodian.reachable') || choice('custodian.placementAnswer') === 'consents';
    },
  },
  'may-separate-from-family': {
    provision: '§ 33 (1)',
    says: 'before the ruling a child may be separated if staying or contact endangers its life or health',
    from: original,
    leavesOpen: 'whether § 30 has to be met as well',
    modality: 'permission',
    bearer: ['local-government', 'social-insurance-board'],
    holds({ is, finding }) {
      if (is('separation.courtRulingMade') || !finding('child')) return false;
      return is('danger.contactWithParentEndangers') || is('danger.remainingWithFamilyEndangers');
    },
  },
  'may-determine-communication': {
    provision: '§ 33 (1)',
    says: 'before the ruling, on the same ground, how parent and child communicate may be determined if necessary',
    from: original,
    leavesOpen: 'whether § 30 has to be met as well',
    modality: 'permission',
    bearer: ['local-government', 'social-insurance-board'],
    toward: ['child', 'parent'],
    holds: (world) => world.is('separation.communicationProcedureNecessary') && remainingOrContactEndangers(world),
  },
  'decide-temporary-separation': {
    provision: '§ 33 (1) 1)',
    says: 'the separation of a child in danger is decided on if the custodian caused the danger or refuses the placement',
    from: original,
    leavesOpen: 'whether the first sentence has to be met as well',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    holds({ is, choice, finding }) {
      if (!finding('child-in-danger')) return false;
      return choice('custodian.placementAnswer') === 'refuses' || is('danger.causedByCustodian');
    },
  },
  'determine-place-of-stay': {
    provision: '§ 33 (2)',
    says: 'the decision that separates a child determines where it stays',
    from: original,
    leavesOpen: 'of which decisions this is said',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    holds: (world) => world.is('separation.hasStarted') || hasToBeDecided(world),
  },
  'determine-communication': {
    provision: '§ 33 (2)',
    says: 'the decision that separates a child determines, if necessary, how it communicates with the parent',
    from: original,
    leavesOpen: 'of which decisions this is said',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    toward: ['child', 'parent'],
    holds: (world) =>
      world.is('separation.communicationProcedureNecessary') &&
      (world.is('separation.hasStarted') || hasToBeDecided(world)),
  },
  'end-separation': {
    provision: '§ 33 (2)',
    says: 'without a ruling of the court a separation lasts 72 hours at the most',
    from: original,
    leavesOpen: 'what a change of the clock does to the hours',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    term: { length: { hours: 72 }, from: 'separation.startedAt', ceiling: true },
    holds: separatedWithoutRuling,
  },
  'evaluate-separated-child': {
    provision: '§ 33 (3)',
    says: 'the situation and the need of a separated child are evaluated',
    from: original,
    leavesOpen: 'whether the term is also the evaluation’s',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    term: onceSeparated,
    holds: ({ is }) => is('separation.hasStarted'),
  },
  'turn-to-court': {
    provision: '§ 33 (3)',
    says: 'whoever separated turns to court within the 72 hours, unless the court has ruled',
    from: original,
    leavesOpen: 'how early is early enough',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    toward: ['court'],
    term: onceSeparated,
    holds: separatedWithoutRuling,
  },
  'turn-to-court-on-access': {
    provision: '§ 33 (3)',
    says: 'whoever separated turns to court on the right of access too, if necessary',
    from: original,
    leavesOpen: 'how early is early enough',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    toward: ['court'],
    term: onceSeparated,
    holds: (world) => world.is('separation.accessRestrictionNecessary') && separatedWithoutRuling(world),
  },
  'apply-for-separation-decision': {
    provision: '§ 33 (4)',
    says: 'a service provider to whom a child in danger comes applies for a decision if the custodian seems to be the cause',
    from: original,
    modality: 'obligation',
    bearer: ['service-provider'],
    toward: ['local-government', 'social-insurance-board'],
    term: { immediately: true },
    holds: ({ is, finding }) =>
      is('serviceProvider.childArrived') &&
      is('serviceProvider.believesCausedByCustodian') &&
      finding('child-in-danger'),
  },
  'keep-continuity-of-upbringing': {
    provision: '§ 34 (1)',
    says: 'four decisions on a separated child look to continuity and to where the child comes from',
    from: original,
    modality: 'obligation',
    bearer: ['local-government'],
    toward: ['child'],
    holds(world) {
      const named = [
        'choice-of-guardian',
        'consent-to-adoption',
        'evaluation-of-foster-family',
        'placement-in-substitute-care',
      ];
      return livesApart(world) && named.includes(world.choice('decision.onSeparatedChild'));
    },
  },
  'inform-child-of-origin': {
    provision: '§ 34 (2)',
    says: 'the official informs a separated child of origin, reasons and further care, with those who care for it',
    from: original,
    modality: 'obligation',
    bearer: ['child-protection-official'],
    toward: ['child', 'person-raising-child', 'child-care-institution'],
    holds: livesApart,
  },
  'maintain-family-relations': {
    provision: '§ 34 (2)',
    says: 'the official keeps up the ties of a separated child to its family, if possible',
    from: original,
    modality: 'obligation',
    bearer: ['child-protection-official'],
    toward: ['child'],
    holds: (world) => livesApart(world) && world.is('child.familyRelationsPossible'),
  },
  'not-separate-siblings': {
    provision: '§ 34 (3)',
    says: 'siblings who live apart from their family are not separated, unless together they are considerably endangered',
    from: original,
    leavesOpen: 'who is prohibited',
    modality: 'prohibition',
    bearer: ['not-named'],
    holds: (world) => world.is('siblings.exist') && !world.is('siblings.togetherEndangers') && livesApart(world),
  },
  'prepare-case-plan': {
    provision: '§ 34 (4)',
    says: 'the official prepares a case plan for a separated child',
    from: original,
    modality: 'obligation',
    bearer: ['child-protection-official'],
    toward: ['child', 'person-raising-child'],
    holds: livesApart,
  },
  'review-separated-childs-case-plan': {
    provision: '§ 34 (4)',
    says: 'the official has the plan of a separated child reviewed periodically',
    from: original,
    leavesOpen: 'how often is periodically',
    modality: 'obligation',
    bearer: ['child-protection-official'],
    toward: ['child', 'person-raising-child'],
    holds: livesApart,
  },
  'amend-case-plan': {
    provision: '§ 34 (4)',
    says: 'the official has the plan of a separated child amended, if necessary',
    from: original,
    modality: 'obligation',
    bearer: ['child-protection-official'],
    toward: ['child', 'person-raising-child'],
    holds: (world) => world.is('casePlan.amendmentNecessary') && livesApart(world),
  },
  'process-placement-request': {
    provision: '§ 34¹ (1)',
    says: 'the Board processes what is requested on placing a child from another Member State in Estonia',
    from: onMemberStates,
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    holds: (world) => comesFromMemberState(world) && world.is('placement.requestMade'),
  },
  'submit-placement-information': {
    provision: '§ 34¹ (3)',
    says: 'local government and competent authorities give the Board the information that it requests',
    from: onMemberStates,
    modality: 'obligation',
    bearer: ['local-government', 'competent-authority'],
    toward: ['social-insurance-board'],
    holds: (world) => comesFromMemberState(world) && world.is('placement.informationRequested'),
  },
  'verify-guardian': {
    provision: '§ 34¹ (4)',
    says: 'in guardianship proceedings the Board verifies the potential guardian',
    from: onMemberStates,
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    holds: (world) => comesFromMemberState(world) && world.choice('placement.proceedings') === 'guardianship',
  },
  'verify-person-named-in-request': {
    provision: '§ 34¹ (5)',
    says: 'in any other proceedings the Board verifies the person whom the request names',
    from: onMemberStates,
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    holds: (world) => comesFromMemberState(world) && world.choice('placement.proceedings') !== 'guardianship',
  },
  'weigh-circumstances-of-placement': {
    provision: '§ 34¹ (6)',
    says: 'deciding on the placement, the Board accounts for every circumstance and assesses the effect',
    from: onMemberStates,
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    holds: (world) => comesFromMemberState(world) && world.is('placement.requestMade'),
  },
  'not-place-without-consent': {
    provision: '§ 34¹ (7)',
    says: 'without the Board’s consent a child from another Member State is placed with a parent only',
    from: onMemberStates,
    modality: 'prohibition',
    bearer: ['anyone'],
    holds(world) {
      const isAllowed = world.is('placement.consentGiven') || world.is('placement.withParent');
      return comesFromMemberState(world) && !isAllowed;
    },
  },
  'may-complain-independently': {
    provision: '§ 36 (1)',
    says: 'a child in an institution may turn to three others with what it thinks of the institution',
    from: original,
    modality: 'permission',
    bearer: ['child'],
    toward: ['person-raising-child', 'child-protection-official', 'chancellor-of-justice'],
    holds: staysInInstitution,
  },
  'enable-complaints-in-institution': {
    provision: '§ 36 (2)',
    says: 'the institution sees that the child can complain, to those three and to itself',
    from: original,
    modality: 'obligation',
    bearer: ['child-care-institution'],
    toward: ['child'],
    holds: staysInInstitution,
  },
  'record-childs-complaint': {
    provision: '§ 36 (3)',
    says: 'the institution records what the child thinks or complains of',
    from: original,
    leavesOpen: 'whether the child must still be staying there',
    modality: 'obligation',
    bearer: ['child-care-institution'],
    toward: ['child'],
    holds: (world) => staysInInstitution(world) && complainedOfInstitution(world),
  },
  'give-feedback-on-complaint': {
    provision: '§ 36 (3)',
    says: 'the institution answers the child at once',
    from: original,
    leavesOpen: 'whether the child must still be staying there',
    modality: 'obligation',
    bearer: ['child-care-institution'],
    toward: ['child'],
    term: { immediately: true },
    holds: (world) => staysInInstitution(world) && complainedOfInstitution(world),
  },
  'provide-for-changes-in-institution': {
    provision: '§ 36 (3)',
    says: 'where what the child said makes changes necessary, they are provided for',
    from: original,
    leavesOpen: 'who provides for them',
    modality: 'obligation',
    bearer: ['child-care-institution'],
    holds: (world) =>
      world.is('complaint.changesNecessary') && staysInInstitution(world) && complainedOfInstitution(world),
  },
  'withhold-complaining-childs-identity': {
    provision: '§ 36 (4)',
    says: 'the institution discloses neither which child complained of it nor that one did, but for offence proceedings',
    from: original,
    modality: 'prohibition',
    bearer: ['child-care-institution'],
    holds: (world) => complainedOfInstitution(world) && !world.is('complaint.disclosedInOffenceProceedings'),
  },
  'eliminate-hindrances': {
    provision: '§ 37 (2)',
    says: 'what the internal evaluation finds to stand in the way of children’s rights and well-being is removed at once',
    from: original,
    modality: 'obligation',
    bearer: ['child-care-institution'],
    term: { immediately: true },
    holds: ({ is }) => is('institution.evaluationFoundHindrances'),
  },
  'may-enter-property': {
    provision: '§ 40 (1)',
    says: 'an official who suspects danger may enter a property to find out',
    from: original,
    leavesOpen: 'whether the danger has to be one to a child',
    modality: 'permission',
    bearer: ['child-protection-official'],
    holds: ({ is }) => is('danger.suspected'),
  },
  'may-issue-precepts': {
    provision: '§ 40 (2)',
    says: 'to protect a child in need an official may order whoever raises it to do something',
    from: original,
    modality: 'permission',
    bearer: ['child-protection-official', 'appointed-official'],
    toward: ['person-raising-child'],
    holds: ({ finding }) => finding('child-in-need-of-assistance'),
  },
  'may-require-cooperation': {
    provision: '§ 40 (2)',
    says: 'and may require whoever raises it to cooperate with the child protection official',
    from: original,
    leavesOpen: 'whether the child has to be in need',
    modality: 'permission',
    bearer: ['child-protection-official', 'appointed-official'],
    toward: ['person-raising-child'],
    holds: ({ finding }) => finding('child-in-need-of-assistance'),
  },
  'decide-after-disability-screening': {
    provision: '§ 41¹',
    says: 'thirty days after becoming aware the local government has decided, where disability data first showed the need',
    from: onDisability,
    leavesOpen: 'whether the ten days fall away',
    modality: 'obligation',
    bearer: ['local-government'],
    term: { length: { days: 30 }, from: 'localGovernment.becameAwareAt' },
    holds: (world) => isAwareOfNeed(world) && world.is('need.firstAscertainedFromDisabilityData'),
  },
};
