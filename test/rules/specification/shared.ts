import type { Term } from '../../../src/model/time/term.ts';
import type { World } from './specification.ts';

export const original = '2016-01-01';
export const onSexualAbuse = '2022-05-08';
export const onMemberStates = '2022-11-20';
export const onDisability = '2023-01-01';
export const onVictims = '2023-04-01';
/** The first days of the later wordings. */
export const on2025 = '2025-01-01';
export const onChapter8a = '2025-01-10';
export const onCrisis = '2026-10-01';
export const on2027 = '2027-01-01';
/** The last days before them. */
export const until2024 = '2024-12-31';
export const until9January2025 = '2025-01-09';
export const untilCrisis = '2026-09-30';
export const until2026 = '2026-12-31';

/** Receipt of the notice by the responsible local government may be awareness already. */
export const onceAware: Term = { immediately: true, from: 'localGovernment.becameAwareAt', orReceipt: true };
export const onceSeparated: Term = { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' };

/** A local government knows of a child in need. */
export const isAwareOfNeed = ({ is, finding }: World): boolean =>
  is('localGovernment.isAware') && finding('child-in-need-of-assistance');

/**
 * An authority or official has a notice of a living person: no private person, and who works with children only as an
 * official or for an authority.
 */
export const authorityHasNotice = ({ is, choice }: World): boolean => {
  if (is('child.isDeceased') || !is('notice.isReceived')) return false;
  const receiver = choice('notice.receiver.kind');
  if (receiver === 'person-working-with-children') return is('notice.receiver.isOfficial');
  return receiver !== 'private-person';
};

/** § 29¹ (1) 1) and 2). */
export const concernsSexualAbuse = ({ is }: World): boolean => {
  const abusedOrSuspected = is('child.sexuallyAbused') || is('need.suspicion.sexualAbuse');
  const behaves = is('child.subjectToSexualOffenceProceedings') || is('child.sexualBehaviourThreatensWellbeing');
  return abusedOrSuspected || behaves;
};

/** § 33 (1): "before the ruling on restriction of custody": no court has ruled, or it has not restricted custody. */
export const isBeforeRestriction = ({ is }: World): boolean =>
  !(is('separation.courtRulingMade') && is('separation.courtRulingRestrictsCustody'));

/** § 33 (2), (3): a child, separated. Whoever is of age, or has died, is no child. */
export const isSeparatedChild = ({ is, finding }: World): boolean => finding('child') && is('separation.hasStarted');

/** § 33 (2): a child, separated by a decision, for up to 72 hours from then. */
export const isWithinTheHours = (world: World): boolean =>
  world.finding('child') &&
  (world.is('separation.decisionMade') || world.is('separation.hasStarted')) &&
  !world.is('separation.seventyTwoHoursHavePassed');

/** § 33 (3): a child, separated, on whose custody no court has ruled. */
export const isToBeBroughtToCourt = (world: World): boolean =>
  isSeparatedChild(world) && !world.is('separation.courtRulingMade');

/** A child, or one who died as a child: for what is said of data. */
export const isOrWasChild = ({ is, finding }: World): boolean =>
  finding('child') || (is('child.isDeceased') && is('child.isKnownUnderEighteen'));

/** § 29¹ (1): the child whom the Board's duties are for. */
export const isOfSection29a = (world: World): boolean =>
  world.finding('child-in-need-of-assistance') && concernsSexualAbuse(world);

/** A decision that affects a child. */
export const affectsChild = ({ is, finding }: World): boolean => finding('child') && is('decision.affectsChild');

/** § 33 (1), first sentence, before the ruling. */
export const remainingOrContactEndangers = (world: World): boolean => {
  const { is, finding } = world;
  if (!isBeforeRestriction(world) || !finding('child')) return false;
  return is('danger.contactWithParentEndangers') || is('danger.remainingWithFamilyEndangers');
};

/** § 32 (2): the danger did not come from the custodian, or what came from there is over. */
const isSafeWithCustodian = ({ is }: World): boolean =>
  !is('danger.causedByCustodian') || is('danger.fromCustodianHasCeased');

/** § 32 (2) and (5): the child goes to the custodian if it can. */
export const goesToCustodian = (world: World): boolean =>
  world.finding('child-in-danger') && isSafeWithCustodian(world) && world.is('custodian.childCanBeDelivered');

/**
 * § 33 (1), second sentence: 1) the custodian caused the danger, or 2) refuses the placement; unless the danger that the
 * custodian caused is over and the child goes back (§ 32 (2)).
 */
export const hasToBeDecided = (world: World): boolean => {
  const { is, choice, finding } = world;
  if (!finding('child-in-danger') || !isBeforeRestriction(world)) return false;
  const caused = is('danger.causedByCustodian');
  if (caused && is('danger.fromCustodianHasCeased') && is('custodian.childCanBeDelivered')) return false;
  return caused || choice('custodian.placementAnswer') === 'refuses';
};

/** § 34: a child who lives apart from its family. */
export const livesApart = ({ is, finding }: World): boolean => is('child.separatedFromFamily') && finding('child');

/** § 34¹: a child who is to come to live in Estonia from another Member State. */
export const comesFromMemberState = ({ is, finding }: World): boolean =>
  is('placement.fromMemberState') && finding('child');

/** § 15 (2): what the Board does at the request of a local government. */
export const onRequest = {
  from: original,
  modality: 'obligation',
  bearer: ['social-insurance-board'],
  toward: ['local-government'],
  towardThatOf: 'localGovernment.municipality',
} as const;

/** § 36: a child who stays in an institution. */
export const staysInInstitution = ({ is, finding }: World): boolean =>
  is('child.inChildCareInstitution') && finding('child');

/** § 36 (3), (4): an opinion or a complaint of a child about the institution. */
export const complainedOfInstitution = ({ is, choice }: World): boolean =>
  choice('complaint.about') === 'child-care-institution' && is('complaint.byChild');
