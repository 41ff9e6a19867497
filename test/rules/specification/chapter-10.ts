import { on2027, onChapter8a, original, until2026 } from './shared.ts';
import type { SaidNorm, SaidNorms, World } from './specification.ts';

const supervisesAdministratively = ({ choice }: World): boolean => choice('supervision.kind') === 'administrative';

const ofTheBoard = { modality: 'permission', bearer: ['social-insurance-board'] } as const;

/** § 40¹ (2): of an institution that provides social services, the child who stays there for them. */
const ofChildThereForSocialService = (world: World): boolean => {
  if (!supervisesAdministratively(world) || !world.finding('child')) return false;
  return world.is('institution.childStaysForService') && world.is('institution.providesSocialServices');
};

/** § 40¹: what stands in its clauses until 2026-12-31, and in those of its (1) from 2027-01-01. */
const inClause = (clause: number, said: Omit<SaidNorm, 'provision' | 'from' | 'until'>): [SaidNorm, SaidNorm] => [
  { ...said, provision: `§ 40¹ ${clause})`, from: onChapter8a, until: until2026 },
  { ...said, provision: `§ 40¹ (1) ${clause})`, from: on2027 },
];

/** What the text says of the norms of chapter 10 that turn on the case, in the order of the Act. */
export const chapter10: SaidNorms = {
  'may-enter-property': {
    provision: '§ 40 (1)',
    says: 'an official who suspects danger may enter a property to find out',
    from: original,
    leavesOpen: 'whether the danger has to be one to a child',
    modality: 'permission',
    bearer: ['child-protection-official'],
    officialOf: ['local-government', 'social-insurance-board'],
    holds: ({ is }) => is('danger.suspected'),
  },
  'may-issue-precepts': {
    provision: '§ 40 (2)',
    says: 'to protect a child in need an official may order whoever raises it to do something',
    from: original,
    modality: 'permission',
    bearer: ['child-protection-official', 'appointed-official'],
    officialOf: ['local-government'],
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
    officialOf: ['local-government'],
    toward: ['person-raising-child'],
    holds: ({ finding }) => finding('child-in-need-of-assistance'),
  },
  'may-visit-institution': inClause(1, {
    ...ofTheBoard,
    says: 'in administrative supervision the Board may check an institution on the spot, unannounced if need be',
    leavesOpen: 'whether it reaches a private institution that performs no task of a local government',
    toward: ['child-care-institution'],
    holds: (world) => supervisesAdministratively(world) && world.is('supervision.placeIsChildCareInstitution'),
  }),
  'may-publish-breaches': inClause(2, {
    ...ofTheBoard,
    says: 'and may tell the public and parents of the breaches that it found there',
    holds: (world) =>
      world.is('supervision.breachFound') &&
      world.is('supervision.placeIsChildCareInstitution') &&
      supervisesAdministratively(world),
  }),
  'may-apply-other-administrative-measures': inClause(3, {
    ...ofTheBoard,
    says: 'and may use what else the Government of the Republic Act gives to administrative supervision',
    holds: supervisesAdministratively,
  }),
  'may-question-child-alone': {
    ...ofTheBoard,
    provision: '§ 40¹ (2)',
    says: 'a trained official may question a child who is there for a social service without anyone from the institution',
    from: on2027,
    leavesOpen: 'whether private institutions are reached',
    toward: ['child'],
    holds: (world) => ofChildThereForSocialService(world) && world.is('supervision.officialTrainedToQuestionChild'),
  },
  'may-question-legal-representative-alone': {
    ...ofTheBoard,
    provision: '§ 40¹ (2)',
    says: 'and any official of the Board that child’s legal representative',
    from: on2027,
    leavesOpen: 'whether private institutions are reached',
    toward: ['legal-representative-of-child'],
    holds: ofChildThereForSocialService,
  },
  'explain-to-questioned-child': {
    ...ofTheBoard,
    provision: '§ 40¹ (3)',
    says: 'a child who is questioned is told why and what rights it has, and is heard in a way that suits it',
    from: on2027,
    modality: 'obligation',
    toward: ['child'],
    holds: (world) =>
      world.is('supervision.childQuestioned') && supervisesAdministratively(world) && world.finding('child'),
  },
};
