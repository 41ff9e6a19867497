import type { Term } from '../../../src/model/term.ts';
import type { World } from './said.ts';

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

export const onceAware: Term = { immediately: true, from: 'localGovernment.becameAwareAt' };
export const onceSeparated: Term = { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' };

/** A local government knows of a child in need. */
export const isAwareOfNeed = ({ is, finding }: World): boolean =>
  is('localGovernment.isAware') && finding('child-in-need-of-assistance');

/** An authority or official has a notice: whoever received it, but a private person. */
export const authorityHasNotice = ({ is, choice }: World): boolean =>
  is('notice.isReceived') && choice('notice.receiver.kind') !== 'private-person';

/** § 29¹ (1) 1) and 2). */
export const concernsSexualAbuse = ({ is }: World): boolean => {
  const abusedOrSuspected = is('child.sexuallyAbused') || is('need.suspicion.sexualAbuse');
  const behaves = is('child.subjectToSexualOffenceProceedings') || is('child.sexualBehaviourThreatensWellbeing');
  return abusedOrSuspected || behaves;
};

/** Separated, and no court has ruled yet. */
export const separatedWithoutRuling = ({ is }: World): boolean =>
  is('separation.hasStarted') && !is('separation.courtRulingMade');

/** § 29¹ (1): the child whom the Board's duties are for. */
export const isOfSection29a = (world: World): boolean =>
  world.finding('child-in-need-of-assistance') && concernsSexualAbuse(world);

/** A decision that affects a child. */
export const affectsChild = ({ is, finding }: World): boolean => finding('child') && is('decision.affectsChild');

/** § 33 (1), first sentence, before the ruling. */
export const remainingOrContactEndangers = ({ is, finding }: World): boolean => {
  if (is('separation.courtRulingMade') || !finding('child')) return false;
  return is('danger.contactWithParentEndangers') || is('danger.remainingWithFamilyEndangers');
};

/** § 33 (1), second sentence. */
export const hasToBeDecided = ({ is, choice, finding }: World): boolean =>
  finding('child-in-danger') && (choice('custodian.placementAnswer') === 'refuses' || is('danger.causedByCustodian'));

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
