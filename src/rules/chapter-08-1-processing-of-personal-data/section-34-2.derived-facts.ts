import { threeStates } from '../../model/rule/derived-fact.ts';
import { type ChoiceValue, caseFacts } from '../facts/case-facts.ts';
import { type DerivedGroup, position, unknownCode } from '../facts/derived-group.ts';
import { type DataCategory, type DataSubject, dataCategories, dataListOf } from './section-34-2.data.ts';

const dataSubject = position('data.subject');
const dataCategory = position('data.category');
const dataSubjects = caseFacts[dataSubject]!.values as readonly DataSubject[];

/** Which of the four facts of {@link dataListing} is true for a kind of data in the list of its own subject. */
const kindOf = ({ onlyAsFarAsItAffectsChild, obtainable }: DataCategory): number =>
  (onlyAsFarAsItAffectsChild ? 2 : 0) + (obtainable ? 1 : 0);

/** By subject, where the kind of data is not given: what the list of that subject leaves open. */
const statesOfSubjects: Readonly<Record<DataSubject, number>> = {
  child: 6,
  parent: 6,
  'person-raising-child': 6,
  'family-member': 7,
  'network-member': 8,
  other: 1,
};

/** By kind, where the subject of the data is not given. */
const statesOfKinds = [8, 6, 9, 10] as const;

/** A kind of data about somebody. */
const kindOfSomebody = ['data.subject', 'data.category'] as const;

/** §§ 34² and 34⁴: whether the Act allows data of a kind about somebody to be processed, with or without a condition. */
export const dataListing: DerivedGroup = {
  facts: [
    {
      name: 'data.isListed',
      from: kindOfSomebody,
      provisions: ['§ 34² (3)', '§ 34² (4)', '§ 34² (5)', '§ 34² (6)'],
    },
    {
      name: 'data.isListedAsFarAsItAffectsChild',
      from: kindOfSomebody,
      provisions: ['§ 34² (5)'],
    },
    {
      name: 'data.isObtainable',
      from: kindOfSomebody,
      provisions: ['§ 34⁴'],
    },
    {
      name: 'data.isObtainableAsFarAsItAffectsChild',
      from: kindOfSomebody,
      provisions: ['§ 34⁴', '§ 34² (5)'],
    },
  ],
  versions: [
    {
      from: '2025-01-10',
      states: [
        ['unknown', 'unknown', 'unknown', 'unknown'],
        [false, false, false, false], // not listed for that person
        [true, false, false, false],
        [true, false, true, false],
        [false, true, false, false],
        [false, true, false, true],
        ['unknown', false, 'unknown', false], // of a child or carer, kind not given; or health data of one of them
        ['unknown', 'unknown', false, 'unknown'], // of a family member, kind not given
        ['unknown', false, false, false],
        [false, 'unknown', false, false],
        [false, 'unknown', false, 'unknown'],
      ],
      stateOf({ codes }) {
        const subject = dataSubjects[codes[dataSubject]! - 1];
        if (codes[dataCategory] === unknownCode) return subject === undefined ? 0 : statesOfSubjects[subject];
        const category = dataCategories[codes[dataCategory]! - 1];
        if (category === undefined) return 1;
        if (subject === undefined) return statesOfKinds[kindOf(category)]!;
        return dataListOf(subject)?.categories.includes(category) ? 2 + kindOf(category) : 1;
      },
    },
  ],
};

const dataTask = position('data.task');
const dataTasks = caseFacts[dataTask]!.values as readonly ChoiceValue<'data.task'>[];

/** By task, where it is not of neither section; § 15 (3) 6) joins the separation of § 33 to what is no such case. */
const statesOfTasks: Readonly<Partial<Record<ChoiceValue<'data.task'>, number>>> = {
  '§ 29¹': 2,
  '§ 15 (3) 6¹)': 2,
  '§ 33': 2,
  '§ 15 (3) 6)': 0,
};

/** § 34² (8): the cases in which the Board may involve others. */
export const taskOfInvolvement: DerivedGroup = {
  facts: [
    {
      name: 'data.taskIsOfSection29Superscript1Or33',
      from: ['data.task'],
      provisions: ['§ 34² (8)', '§ 15 (3) 6)', '§ 15 (3) 6¹)'],
    },
  ],
  versions: [
    {
      from: '2025-01-10',
      states: threeStates,
      stateOf({ codes }) {
        const task = dataTasks[codes[dataTask]! - 1];
        return task === undefined ? 0 : (statesOfTasks[task] ?? 1);
      },
    },
  ],
};

/** Tasks in which a local government assesses a child's need and helps; what begins with § 15 is a task of the Board. */
const tasksOfNeedAndHelp: readonly string[] = ['§ 17 (1) 3)', '§ 29¹', '§ 33'];

/**
 * §§ 34² (1), (8) and 34⁴: a local government has these rights for one aim, so that a task is missing from no question. It is
 * about what was given, and therefore never unknown: a task that serves another aim takes the right away.
 */
export const taskOfLocalGovernment: DerivedGroup = {
  facts: [
    {
      name: 'data.noOtherTaskIsGiven',
      from: ['data.task'],
      provisions: ['§ 34² (1)', '§ 17 (1) 3)'],
    },
  ],
  versions: [
    {
      from: '2025-01-10',
      states: [[true], [false]],
      stateOf({ codes }) {
        const task = dataTasks[codes[dataTask]! - 1];
        return task === undefined || tasksOfNeedAndHelp.includes(task) ? 0 : 1;
      },
    },
  ],
};
