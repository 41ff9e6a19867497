import { isOrWasChild, on2027, onChapter8a, until2026 } from './shared.ts';
import type { SaidNorms, World } from './specification.ts';

/** § 34² (3)–(6): data of one of the lists, of the person whose list it is; in (5) some only as far as the child is touched. */
const isOpen = ({ is }: World): boolean =>
  is('data.isListed') || (is('data.isListedAsFarAsItAffectsChild') && is('data.mayAffectChildsWellbeing'));

/** § 34² (7): the tasks, read from § 15 (2) and (3) as they stood on 2025-01-10. */
const tasksOfTheBoard = [
  '§ 15 (2) 2)',
  '§ 15 (2) 3)',
  '§ 15 (2) 4)',
  '§ 15 (3) 6)',
  '§ 15 (3) 6¹)',
  '§ 15 (3) 7)',
  // § 15 (3) 6) names § 33, § 15 (3) 6¹) names § 29¹
  '§ 33',
  '§ 29¹',
];
const isOfTheBoard = (world: World, tasks: readonly string[]): boolean => {
  if (world.choice('data.processor') !== 'social-insurance-board') return false;
  return tasks.includes(world.choice('data.task'));
};

/** § 34² (1): the local government, for the one aim that § 17 (1) 3) sets; a given task with another aim is outside the right. */
const isOfTheLocalGovernment = ({ choice, is }: World): boolean =>
  is('data.noOtherTaskIsGiven') && choice('data.processor') === 'local-government';

/** § 34² (8): the task is one of the cases of §§ 29¹ and 33 in which the Board may involve others. */
const isCaseOfInvolvement = ({ is }: World): boolean => is('data.taskIsOfSection29Superscript1Or33');

const isNeededOfAChild = (world: World): boolean => world.is('data.necessary') && world.finding('child');
const isNeededOfAChildAliveOrNot = (world: World): boolean => world.is('data.necessary') && isOrWasChild(world);

/** § 34⁵ (3): still within the six months. */
const hasToBeKept = ({ is }: World): boolean =>
  is('helplineCall.isRecorded') && !is('helplineCall.sixMonthsHavePassed');

const ofTheBoard = { from: onChapter8a, bearer: ['social-insurance-board'] } as const;

/** What the text says of the norms of chapter 8¹ that turn on the case, in the order of the Act. */
export const chapter8Superscript1: SaidNorms = {
  'may-process-case-data': {
    provision: '§ 34² (1)',
    says: 'for assessing a child’s need and helping, the local government may process the data listed, as far as necessary',
    from: onChapter8a,
    leavesOpen: 'whether the task has to be told, and whether §§ 29¹ and 33 are part of it',
    modality: 'permission',
    bearer: ['local-government'],
    holds: (world) => isNeededOfAChildAliveOrNot(world) && isOfTheLocalGovernment(world) && isOpen(world),
  },
  'board-may-process-case-data': [
    {
      provision: '§ 34² (7)',
      says: 'the Board may process the same data for its tasks of § 15 (2) 2) to 4) and (3) 6) to 7)',
      from: onChapter8a,
      until: until2026,
      leavesOpen: 'whether necessity bounds the Board too',
      modality: 'permission',
      bearer: ['social-insurance-board'],
      holds: (world) => isNeededOfAChildAliveOrNot(world) && isOfTheBoard(world, tasksOfTheBoard) && isOpen(world),
    },
    {
      provision: '§ 34² (7)',
      says: 'the Board may process the same data for its tasks of § 15 (2) 2) and 3) and (3) 6) to 7)',
      from: on2027,
      leavesOpen: 'whether necessity bounds the Board too',
      modality: 'permission',
      bearer: ['social-insurance-board'],
      holds(world) {
        const tasks = tasksOfTheBoard.filter((task) => task !== '§ 15 (2) 4)');
        return isNeededOfAChildAliveOrNot(world) && isOfTheBoard(world, tasks) && isOpen(world);
      },
    },
  ],
  'may-involve-network': {
    provision: '§ 34² (8)',
    says: 'the local government may involve others in assessing and helping, the Board in cases of §§ 29¹ and 33',
    from: onChapter8a,
    leavesOpen: 'in which of its tasks the local government may, and how far § 15 (3) 6) is a case of § 33',
    modality: 'permission',
    bearer: ['local-government', 'social-insurance-board'],
    toward: ['person-working-with-children'],
    holds(world) {
      const isBoard = world.choice('data.processor') === 'social-insurance-board';
      return world.finding('child') && (isOfTheLocalGovernment(world) || (isBoard && isCaseOfInvolvement(world)));
    },
  },
  'involved-may-process-case-data': {
    provision: '§ 34² (8)',
    says: 'whoever was involved may process the same data for the same aims',
    from: onChapter8a,
    leavesOpen: 'whether only for the task of the involvement',
    modality: 'permission',
    bearer: ['involved-party'],
    holds(world) {
      if (world.choice('data.processor') !== 'involved-party') return false;
      const forTheSameAims = world.choice('data.task') === '§ 17 (1) 3)' || isCaseOfInvolvement(world);
      return forTheSameAims && isNeededOfAChildAliveOrNot(world) && isOpen(world);
    },
  },
  'keep-case-data-confidential': {
    provision: '§ 34³',
    says: 'whoever was informed under § 34² (8) keeps the data confidential, unless a law or an agreement says otherwise',
    from: onChapter8a,
    modality: 'prohibition',
    bearer: ['involved-party'],
    holds({ is }) {
      const isProvidedOtherwise = is('involvedParty.disclosureAgreed') || is('involvedParty.lawAllowsDisclosure');
      return is('involvedParty.informed') && !isProvidedOtherwise;
    },
  },
  'may-obtain-health-data': {
    provision: '§ 34⁴',
    says: 'local government and Board may get health data of the clauses named from a provider, to assess and to help',
    from: onChapter8a,
    leavesOpen: 'in which of its tasks the Board assesses or helps',
    modality: 'permission',
    bearer: ['local-government', 'social-insurance-board'],
    toward: ['health-service-provider'],
    holds(world) {
      const { is } = world;
      const isNamed =
        is('data.isObtainable') ||
        (is('data.isObtainableAsFarAsItAffectsChild') && is('data.mayAffectChildsWellbeing'));
      const assessesOrHelps =
        isOfTheLocalGovernment(world) || isOfTheBoard(world, ['§ 15 (3) 6)', '§ 15 (3) 6¹)', '§ 29¹', '§ 33']);
      return isNamed && assessesOrHelps && isNeededOfAChild(world);
    },
  },
  'record-helpline-call': {
    ...ofTheBoard,
    provision: '§ 34⁵ (1)',
    says: 'calls to the child helpline are recorded',
    leavesOpen: 'whose duty it is',
    modality: 'obligation',
    holds: ({ is }) => is('helplineCall.made') || is('helplineCall.isRecorded'),
  },
  'release-helpline-recording': {
    ...ofTheBoard,
    provision: '§ 34⁵ (2)',
    says: 'the Board releases a recording that there is, or has to be, when police, prosecutor or court demand it',
    leavesOpen: 'what a demand does to the six months',
    modality: 'obligation',
    toward: ['police', 'prosecutor', 'court'],
    holds(world) {
      const { is, choice } = world;
      const isThere = hasToBeKept(world) || (is('helplineCall.isRecorded') && !is('helplineCall.recordingDeleted'));
      return isThere && choice('helplineCall.demandedBy') !== 'other';
    },
  },
  'keep-helpline-recording': {
    ...ofTheBoard,
    provision: '§ 34⁵ (3)',
    says: 'a recording is kept for six months from its date',
    leavesOpen: 'whose duty it is',
    modality: 'obligation',
    term: { length: { months: 6 }, from: 'helplineCall.recordedOn', ceiling: true },
    holds: hasToBeKept,
  },
  'delete-helpline-recording': {
    ...ofTheBoard,
    provision: '§ 34⁵ (3)',
    says: 'a recording is deleted once the six months from its date have passed, and not before',
    leavesOpen: 'whether a demand puts the deletion off',
    modality: 'obligation',
    term: { immediately: true, after: { months: 6 }, from: 'helplineCall.recordedOn' },
    holds: ({ is }) => is('helplineCall.sixMonthsHavePassed'),
  },
};
