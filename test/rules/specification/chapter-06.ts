import type { Term } from '../../../src/model/time/term.ts';
import {
  authorityHasNotice,
  concernsSexualAbuse,
  isAwareOfNeed,
  isOfSection29a,
  isOrWasChild,
  on2025,
  on2027,
  onChapter8a,
  onCrisis,
  onceAware,
  onDisability,
  onSexualAbuse,
  onVictims,
  original,
  until2024,
  until2026,
} from './shared.ts';
import type { SaidNorms, World } from './specification.ts';

/** § 27¹ (1): noticed at work by someone of a listed profession; the list ends with no others. */
const isNoticedByProfessional = ({ is, choice }: World): boolean =>
  is('professional.noticedAtWork') && choice('professional.kind') !== 'other';

const isChildOfThisMunicipality = (world: World): boolean =>
  isOrWasChild(world) && world.is('localGovernment.isOfRegisteredResidence');

const isScreenedUntil2024 = (world: World): boolean =>
  isChildOfThisMunicipality(world) && world.choice('disabilityScreening.basis') === 'application-filed';

/** § 27² (1) 2). */
const hasLastingNeedOnRecord = ({ is, choice }: World): boolean =>
  choice('disabilityScreening.basis') === 'lasting-support-need' && is('disabilityScreening.inHealthInformationSystem');

/** § 27² (1): group 1 or group 2. */
const isScreenedFrom2025 = (world: World): boolean => {
  const basis = world.choice('disabilityScreening.basis');
  const isOfFirstGroup = basis === 'application-filed' || basis === 'data-forwarded';
  return isChildOfThisMunicipality(world) && (isOfFirstGroup || hasLastingNeedOnRecord(world));
};

/** § 29 (4), (6): abuse, neglect or another violation of rights is suspected. */
const isSuspected = ({ is }: World): boolean => {
  const ofAbuse =
    is('need.suspicion.physicalAbuse') ||
    is('need.suspicion.sexualAbuse') ||
    is('need.suspicion.mentalAbuse') ||
    is('need.suspicion.emotionalAbuse');
  return ofAbuse || is('need.suspicion.neglect') || is('need.suspicion.otherRightsViolation');
};

/** § 26 with § 30 of 2027, but for what is suspected. */
const hasOtherGround = ({ is }: World): boolean => {
  const isThreatened = is('need.wellbeingThreatened') || is('need.behaviourThreatensWellbeing');
  const isDirectlyEndangered =
    is('danger.situationDirectlyEndangersLifeOrHealth') ||
    is('danger.behaviourDirectlyEndangersOwnLifeOrHealth') ||
    is('danger.behaviourDirectlyEndangersOthersLifeOrHealth');
  return isThreatened || isDirectlyEndangered;
};

/** § 26 with § 30 of 2027, where what is suspected counts as one. */
const isInNeedFrom2027 = (world: World): boolean =>
  world.finding('child') && (isSuspected(world) || hasOtherGround(world));

/** § 29 (4): nothing is suspected, so that the child is in need on one of the other grounds of § 26. */
const isCaseOfOneField = (world: World): boolean =>
  world.is('need.measuresAreOfOneField') && !isSuspected(world) && isInNeedFrom2027(world);

/** § 29 (5): the field's measures do not work or cannot be applied, and who works with the child there noticed the need at work. */
const isReportedFromField = (world: World): boolean => {
  const { is } = world;
  const fails = is('fieldHelp.notApplicableForOutsideReasons') || is('fieldHelp.ineffective');
  const byWhomItConcerns = is('professional.worksWithChildInField') && is('professional.noticedAtWork');
  return fails && byWhomItConcerns && isCaseOfOneField(world);
};

/** Who reports as § 27¹ says: a listed professional, and from 2027 whoever § 29 (5) has report. */
const reportsAsSection27a = (world: World): boolean =>
  isReportedFromField(world) || (isNoticedByProfessional(world) && isInNeedFrom2027(world));

/**
 * Whether § 41¹ governs the decision: the data first showed the need, and § 41¹ held for that child when the procedure began
 * (Administrative Procedure Act § 5 (5)): from 2023 for whom a degree was applied for, from 2025 for the others too.
 */
export const isUnderSection41a = ({ is, choice }: World, day: string): boolean => {
  if (day < onDisability || !is('need.firstAscertainedFromDisabilityData')) return false;
  if (is('procedure.beganBefore2023')) return false;
  if (day < on2025 || !is('procedure.beganBefore2025')) return true;
  const basis = choice('disabilityScreening.basis');
  return basis === 'application-filed' || basis === 'none';
};

/** The ten days of § 29, from awareness. */
const tenDays: Term = { length: { days: 10 }, from: 'localGovernment.becameAwareAt', orReceipt: true };

/** § 29 (10): a local government helps the child, since it knows of the need or has commenced case management. */
const isHelped = ({ is, choice, finding }: World): boolean => {
  const hasTakenOn = choice('caseManagement.state') === 'commenced' || is('localGovernment.isAware');
  return hasTakenOn && finding('child-in-need-of-assistance');
};

/** § 29 (10): of a local government that helps. */
const complainedOfLocalGovernment = (world: World): boolean =>
  world.is('complaint.byChild') && world.choice('complaint.about') === 'local-government' && isHelped(world);

/** § 29 (12). */
const movesAwayWhileCaseIsManaged = ({ is, choice, finding }: World): boolean =>
  choice('caseManagement.state') === 'commenced' && is('child.hasSettledElsewhere') && finding('child');

/** What the text says of the norms of chapter 6 that turn on the case, in the order of the Act. */
export const chapter6: SaidNorms = {
  'notify-need-of-assistance': [
    {
      provision: '§ 27 (2)',
      says: 'whoever knows of a child in need notifies a local government or the child helpline at once',
      from: original,
      until: until2026,
      modality: 'obligation',
      bearer: ['anyone'],
      toward: ['local-government', 'child-helpline'],
      term: { immediately: true },
      holds: ({ finding }) => finding('child-in-need-of-assistance'),
    },
    {
      provision: '§ 27 (2)',
      says: 'so too where one field alone has to help',
      from: on2027,
      leavesOpen: 'whether § 29 (4), (5) is the special rule for persons of that field',
      modality: 'obligation',
      bearer: ['anyone'],
      toward: ['local-government', 'child-helpline'],
      term: { immediately: true },
      holds: ({ finding }) => finding('child-in-need-of-assistance'),
    },
  ],
  'forward-notice-to-registered-residence': {
    provision: '§ 27 (3)',
    says: 'an authority with a notice forwards it to the registered residence, unless it is that local government',
    from: original,
    leavesOpen: 'whether need must be found first',
    modality: 'obligation',
    bearer: ['receiver'],
    toward: ['local-government'],
    towardThatOf: 'child.registeredResidence',
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
    towardThatOf: 'child.placeOfStay',
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
  'report-as-professional': {
    provision: '§ 27¹ (1)',
    says: 'whoever has one of ten kinds of work reports at once a child in need noticed in it',
    from: on2025,
    leavesOpen: 'to which of them working with children refers',
    modality: 'obligation',
    bearer: ['professional'],
    toward: ['local-government', 'child-helpline'],
    term: { immediately: true },
    holds: (world) => isNoticedByProfessional(world) && world.finding('child-in-need-of-assistance'),
  },
  'pass-on-known-data': [
    {
      provision: '§ 27¹ (1)',
      says: 'and in doing so passes on the listed data that are known, as little as is needed',
      from: onChapter8a,
      until: until2026,
      leavesOpen: 'what held before § 34² had a list',
      modality: 'obligation',
      bearer: ['professional'],
      toward: ['local-government', 'child-helpline'],
      term: { immediately: true },
      holds: (world) => isNoticedByProfessional(world) && world.finding('child-in-need-of-assistance'),
    },
    {
      provision: '§ 27¹ (1)',
      says: 'and so does whoever § 29 (5) has report as this section says',
      from: on2027,
      leavesOpen: 'how much of § 27¹ the reference of § 29 (5) takes in',
      modality: 'obligation',
      bearer: ['professional', 'person-working-with-children'],
      toward: ['local-government', 'child-helpline'],
      term: { immediately: true },
      holds: reportsAsSection27a,
    },
  ],
  'may-report-through-contact-person': [
    {
      provision: '§ 27¹ (1)',
      says: 'such a report may go through a contact person, where the institution has one',
      from: on2025,
      until: until2026,
      leavesOpen: 'whether telling the contact person is enough',
      modality: 'permission',
      bearer: ['professional'],
      holds(world) {
        if (!world.is('professional.contactPersonAppointed')) return false;
        return isNoticedByProfessional(world) && world.finding('child-in-need-of-assistance');
      },
    },
    {
      provision: '§ 27¹ (1)',
      says: 'and so may the report of § 29 (5)',
      from: on2027,
      leavesOpen: 'how much of § 27¹ the reference of § 29 (5) takes in',
      modality: 'permission',
      bearer: ['professional', 'person-working-with-children'],
      holds: (world) => world.is('professional.contactPersonAppointed') && reportsAsSection27a(world),
    },
  ],
  'may-inform-reporting-professional': {
    provision: '§ 27¹ (2)',
    says: 'whoever so reported may be told that the case is being handled, if the child’s well-being needs it',
    from: on2025,
    leavesOpen: 'whether the need has to be found',
    modality: 'permission',
    bearer: ['child-protection-official'],
    toward: ['professional'],
    holds(world) {
      const isNeeded = world.is('professional.feedbackNeededForWellbeing') && !world.is('child.isDeceased');
      return world.choice('professional.kind') !== 'other' && world.is('professional.hasReported') && isNeeded;
    },
  },
  'may-screen-disability-data': [
    {
      provision: '§ 27¹ (1)',
      says: 'the local government of the registered residence may process disability data of a child for whom someone applied',
      from: onDisability,
      until: until2024,
      modality: 'permission',
      bearer: ['local-government'],
      holds: isScreenedUntil2024,
    },
    {
      provision: '§ 27² (1)',
      says: 'so too of a child whose data were forwarded, or with a lasting need for support on record',
      from: on2025,
      modality: 'permission',
      bearer: ['local-government'],
      holds: isScreenedFrom2025,
    },
  ],
  'not-process-other-disability-data': [
    {
      provision: '§ 27¹ (2)',
      says: 'where those data may be processed, only those of the list are',
      from: onDisability,
      until: until2024,
      leavesOpen: 'whether the list is complete',
      modality: 'prohibition',
      bearer: ['local-government'],
      holds: isScreenedUntil2024,
    },
    {
      provision: '§ 27² (2)',
      says: 'where those data may be processed, only those of the list for the child’s group are',
      from: on2025,
      leavesOpen: 'whether the lists are complete',
      modality: 'prohibition',
      bearer: ['local-government'],
      holds: isScreenedFrom2025,
    },
  ],
  'forward-support-need-data': {
    provision: '§ 27² (4)',
    says: 'if a parent or the guardian consents, data on a child with a lasting need for support go to the Board',
    from: on2025,
    leavesOpen: 'which local government sends them',
    modality: 'obligation',
    bearer: ['local-government'],
    toward: ['social-insurance-board'],
    holds(world) {
      const consents = world.is('disabilityScreening.guardianConsents');
      return consents && hasLastingNeedOnRecord(world) && world.finding('child');
    },
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
  'assess-in-crisis': {
    provision: '§ 28 (4)',
    says: 'in a crisis that significantly affects child protection work an official assesses by this section from what can be applied then',
    from: onCrisis,
    leavesOpen: 'whether anyone but an official assesses then',
    modality: 'obligation',
    bearer: ['child-protection-official'],
    holds({ is, choice, finding }) {
      const official = choice('assessor.kind') === 'child-protection-official';
      const crisis = is('crisis.inForce') && is('crisis.affectsChildProtectionWork');
      return official && crisis && finding('child-in-need-of-assistance');
    },
  },
  'pre-assess-need': {
    provision: '§ 28 (5)',
    says: 'before the decision on case management, in its time, the official looks whether it is mandatory, in a procedure of 2027',
    from: on2027,
    leavesOpen: 'whether also before the decision of § 41¹, and in a procedure under way',
    modality: 'obligation',
    bearer: ['child-protection-official'],
    term: {
      length: { days: 10 },
      orLength: { days: 30 },
      orLengthWhere: 'need.firstAscertainedFromDisabilityData',
      from: 'localGovernment.becameAwareAt',
      orReceipt: true,
    },
    holds: (world) => isAwareOfNeed(world) && !world.is('procedure.beganBefore2027'),
  },
  'complete-assessment': {
    provision: '§ 28 (6)',
    says: 'with case management commenced, the need is assessed as soon as possible, by exception in two months from awareness',
    from: on2027,
    leavesOpen: 'who assesses, whether the need has to be found first, and what holds for a procedure under way',
    modality: 'obligation',
    bearer: ['child-protection-official', 'person-working-with-children'],
    term: {
      atFirstOpportunity: true,
      atMost: { months: 2 },
      inException: 'assessment.exceptional',
      from: 'localGovernment.becameAwareAt',
      orReceipt: true,
    },
    holds: ({ is, choice, finding }) =>
      choice('caseManagement.state') === 'commenced' && finding('child') && !is('procedure.beganBefore2027'),
  },
  'apply-networking': [
    {
      provision: '§ 29 (2)',
      says: 'assistance is given in a network, by the principles of case management; the text names nobody',
      from: original,
      until: until2026,
      leavesOpen: 'who has the duty',
      modality: 'obligation',
      bearer: ['not-named'],
      holds: isAwareOfNeed,
    },
    {
      provision: '§ 29 (2)',
      says: 'so too by the principles of the Social Welfare Act, and (4) applies it within one field, whoever else knows',
      from: on2027,
      leavesOpen: 'who has the duty',
      modality: 'obligation',
      bearer: ['not-named', 'child-care-institution', 'person-working-with-children'],
      holds: (world) => isCaseOfOneField(world) || (world.is('localGovernment.isAware') && isInNeedFrom2027(world)),
    },
  ],
  'do-share-of-joint-decisions': {
    provision: '§ 29 (2)',
    says: 'in case-based networking each member does its share of the joint decisions',
    from: on2027,
    leavesOpen: 'whether that is a duty or a definition',
    modality: 'obligation',
    bearer: ['child-protection-official', 'person-working-with-children', 'involved-party'],
    holds: ({ is, finding }) =>
      is('caseManagement.jointDecisionAssignsShare') && finding('child-in-need-of-assistance'),
  },
  'involve-in-help': {
    provision: '§ 29 (3)',
    says: 'at all stages of help the child is involved, and its carer or the institution',
    from: on2027,
    leavesOpen: 'whose duty it is',
    modality: 'obligation',
    bearer: ['local-government', 'child-care-institution', 'person-working-with-children'],
    toward: ['child', 'person-raising-child', 'child-care-institution'],
    holds: ({ finding }) => finding('child-in-need-of-assistance'),
  },
  'help-within-field': {
    provision: '§ 29 (4)',
    says: 'where one field needs measures and nothing is suspected, help is organised in it',
    from: on2027,
    leavesOpen: 'who is bound, and what holds where several fields follow one another',
    modality: 'obligation',
    bearer: ['child-care-institution', 'person-working-with-children'],
    holds: isCaseOfOneField,
  },
  'may-involve-official-in-field-network': {
    provision: '§ 29 (4)',
    says: 'the official may be drawn into that field’s network',
    from: on2027,
    leavesOpen: 'who decides on it',
    modality: 'permission',
    bearer: ['child-care-institution', 'person-working-with-children'],
    toward: ['child-protection-official'],
    holds: isCaseOfOneField,
  },
  'report-when-field-help-fails': {
    provision: '§ 29 (5)',
    says: 'who works with the child in the field reports a need noticed at work once its measures fail, or cannot be applied for outside reasons',
    from: on2027,
    leavesOpen: 'how much of § 27¹ is referred to',
    modality: 'obligation',
    bearer: ['person-working-with-children'],
    toward: ['local-government', 'child-helpline'],
    term: { immediately: true },
    holds: isReportedFromField,
  },
  'decide-on-case-management': [
    {
      provision: '§ 29 (3)',
      says: 'ten days after becoming aware the local government has decided on case management (§ 41¹ takes its cases out)',
      from: original,
      until: until2026,
      leavesOpen: 'whether the ten days are a time within which or after which',
      modality: 'obligation',
      bearer: ['local-government'],
      term: tenDays,
      holds: (world, day) => isAwareOfNeed(world) && !isUnderSection41a(world, day),
    },
    {
      provision: '§ 29 (7)',
      says: 'within ten days of becoming aware the local government decides on case management (§ 41¹ takes its cases out)',
      from: on2027,
      leavesOpen: 'by which rules a procedure goes on that began before',
      modality: 'obligation',
      bearer: ['local-government'],
      term: tenDays,
      holds: (world, day) => isAwareOfNeed(world) && !isUnderSection41a(world, day),
    },
  ],
  'commence-case-management': {
    provision: '§ 29 (6)',
    says: 'case management is mandatory where several fields need measures at the same time, and where anything is suspected',
    from: on2027,
    leavesOpen: 'how the duty of the official stands to the decision and the awareness of the local government',
    modality: 'obligation',
    bearer: ['child-protection-official'],
    holds: (world) =>
      world.finding('child-in-need-of-assistance') &&
      (world.is('need.measuresAreOfSeveralFields') || isSuspected(world)),
  },
  'commence-case-management-for-victims-child': [
    {
      provision: '§ 29 (3¹)',
      says: 'for a child raised by an adult victim in danger case management has to start, found in need or not',
      from: onVictims,
      until: until2026,
      modality: 'obligation',
      bearer: ['local-government'],
      holds: ({ is, finding }) =>
        finding('child') && is('need.carerIsAdultVictimInDanger') && is('localGovernment.isAware'),
    },
    {
      provision: '§ 29 (6)',
      says: 'so too by the second sentence of the section worded anew, however many fields need measures',
      from: on2027,
      modality: 'obligation',
      bearer: ['local-government'],
      holds: ({ is, finding }) =>
        finding('child') && is('need.carerIsAdultVictimInDanger') && is('localGovernment.isAware'),
    },
  ],
  'cooperate-for-victims-child': [
    {
      provision: '§ 29 (3¹)',
      says: 'for a child raised by an adult victim in danger the local government cooperates with the Board',
      from: onVictims,
      until: until2026,
      modality: 'obligation',
      bearer: ['local-government'],
      toward: ['social-insurance-board'],
      holds: ({ is, finding }) =>
        finding('child') && is('need.carerIsAdultVictimInDanger') && is('localGovernment.isAware'),
    },
    {
      provision: '§ 29 (6)',
      says: 'so too, and with organisations as well as bodies',
      from: on2027,
      modality: 'obligation',
      bearer: ['local-government'],
      toward: ['social-insurance-board'],
      holds: ({ is, finding }) =>
        finding('child') && is('need.carerIsAdultVictimInDanger') && is('localGovernment.isAware'),
    },
  ],
  'not-decline-case-management': {
    provision: '§ 29 (4)',
    says: 'case management is left out only if one non-recurring measure can meet the need',
    from: original,
    until: until2026,
    leavesOpen: 'whether it yields to § 29 (3¹)',
    modality: 'prohibition',
    bearer: ['local-government'],
    holds: (world) => isAwareOfNeed(world) && !world.is('need.nonRecurringMeasureSuffices'),
  },
  'document-childs-opinion': [
    {
      provision: '§ 29 (5)',
      says: 'a local government that assesses or assists documents the child’s opinion',
      from: original,
      until: until2026,
      modality: 'obligation',
      bearer: ['local-government'],
      holds: isAwareOfNeed,
    },
    {
      provision: '§ 29 (8)',
      says: 'so too by the section worded anew',
      from: on2027,
      modality: 'obligation',
      bearer: ['local-government'],
      holds: isAwareOfNeed,
    },
  ],
  'review-case-plan': {
    provision: '§ 29 (9)',
    says: 'the case plan of a child in need is reviewed at least once a year, until the case is closed',
    from: on2027,
    leavesOpen: 'who reviews it, and from when the year runs, of an older plan too',
    modality: 'obligation',
    bearer: ['local-government'],
    term: {
      length: { years: 1 },
      from: 'caseManagement.casePlanReviewedOn',
      orFrom: 'caseManagement.casePlanMadeOn',
      notBefore: on2027,
      bothEnds: true,
    },
    holds({ is, choice, finding }) {
      const state = choice('caseManagement.state');
      const isClosed = state === 'ended' || state === 'declined';
      return is('caseManagement.hasCasePlan') && finding('child-in-need-of-assistance') && !isClosed;
    },
  },
  'enable-complaints': {
    provision: '§ 29 (10)',
    says: 'a local government that helps a child lets it voice opinions and complaints about the local government',
    from: on2027,
    modality: 'obligation',
    bearer: ['local-government'],
    toward: ['child'],
    holds: isHelped,
  },
  'register-complaint-about-local-government': {
    provision: '§ 29 (10)',
    says: 'and registers what the child says of it',
    from: on2027,
    modality: 'obligation',
    bearer: ['local-government'],
    holds: complainedOfLocalGovernment,
  },
  'answer-childs-complaint': {
    provision: '§ 29 (10)',
    says: 'and gives the child feedback at once',
    from: on2027,
    modality: 'obligation',
    bearer: ['local-government'],
    toward: ['child'],
    term: { immediately: true },
    holds: complainedOfLocalGovernment,
  },
  'change-practice-after-complaint': {
    provision: '§ 29 (10)',
    says: 'and changes what it does concerning the child, where that is needed',
    from: on2027,
    modality: 'obligation',
    bearer: ['local-government'],
    holds: (world) => complainedOfLocalGovernment(world) && world.is('complaint.practiceChangeNecessary'),
  },
  'end-case-management': {
    provision: '§ 29 (11)',
    says: 'case management ends with aims and need met and six months without a new one, with coming of age, or with death',
    from: on2027,
    leavesOpen: 'whether months before 2027 count',
    modality: 'obligation',
    bearer: ['local-government'],
    holds({ is, choice }) {
      if (choice('caseManagement.state') !== 'commenced') return false;
      const isPresumedChild = is('child.ageIsNotKnown') && is('child.believedUnderEighteen');
      const isGrownUp = !isPresumedChild && !is('child.isKnownUnderEighteen');
      if (isGrownUp || is('child.isDeceased')) return true;
      if (!is('caseManagement.goalsMet') || !is('caseManagement.needSatisfied')) return false;
      return is('caseManagement.sixMonthsHavePassed') && !is('caseManagement.needReappeared');
    },
  },
  'hand-over-case-management': {
    provision: '§ 29 (12)',
    says: 'the local government from which a child moves away hands its running case management over',
    from: on2027,
    leavesOpen: 'whether who runs the case is the former local government',
    modality: 'obligation',
    bearer: ['local-government'],
    toward: ['local-government'],
    towardThatOf: 'child.newResidence',
    holds: movesAwayWhileCaseIsManaged,
  },
  'take-over-case-management': {
    provision: '§ 29 (12)',
    says: 'and the local government in which the child settles takes it over',
    from: on2027,
    leavesOpen: 'whether who runs the case is the former local government',
    modality: 'obligation',
    bearer: ['local-government'],
    toward: ['local-government'],
    towardThatOf: 'caseManagement.holder',
    holds: movesAwayWhileCaseIsManaged,
  },
  'notify-social-insurance-board-of-sexual-abuse': {
    provision: '§ 29¹ (1)',
    says: 'a local government that becomes aware of a child in need tells the Board at once of sexual abuse, or abusive conduct',
    from: onSexualAbuse,
    modality: 'obligation',
    bearer: ['local-government'],
    toward: ['social-insurance-board'],
    leavesOpen: 'whether receipt of the notice is awareness',
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
    towardThatOf: 'caseManagement.holder',
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
};
