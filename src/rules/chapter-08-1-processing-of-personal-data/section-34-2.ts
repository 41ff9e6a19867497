import type { Clause, Norm } from '../../model/rule/norm.ts';
import { childOrDiedAsChild } from '../chapter-01-general-provisions/section-3.ts';
import { all, any, holds, is, oneOf } from '../facts/conditions.ts';
import { joinReadings } from '../join-readings.ts';
import {
  boardOnlyAsFarAsNecessary,
  homeVisitsToWhoeverRaisesChild,
  onlyForTaskOfInvolvement,
  repealedClauseOpensNoData,
  taskOfAssessingAndHelping,
  tasksWithNetwork,
  untilMajority,
} from './section-34-2.readings.ts';

/** § 34² (3) to (6): the kind of data is on the list for that person, some kinds only as far as they may affect the child. */
const isListed = any(
  is('data.isListed'),
  all(is('data.isListedAsFarAsItAffectsChild'), is('data.mayAffectChildsWellbeing')),
);
/** § 34² (3) to (6): the lists of data, by whom the data are about. */
const listsOfData = ['§ 34² (3)', '§ 34² (4)', '§ 34² (5)', '§ 34² (6)'] as const;
/** Which of them applies. */
const listsBySubject: readonly [Clause, ...Clause[]] = [
  { provision: '§ 34² (3)', when: oneOf('data.subject', 'child') },
  { provision: '§ 34² (4)', when: oneOf('data.subject', 'parent', 'person-raising-child') },
  { provision: '§ 34² (5)', when: oneOf('data.subject', 'family-member') },
  { provision: '§ 34² (6)', when: oneOf('data.subject', 'network-member') },
];

/** § 34² (1): a local government, for the task of assessing the need and helping (§ 17 (1) 3)) and for no other. */
export const isLocalGovernmentForItsTask = all(
  oneOf('data.processor', 'local-government'),
  is('data.noOtherTaskIsGiven'),
);

/** § 34² (1): the local government may process the listed data, as far as assessing the need and helping require. */
const mayProcessCaseData: Norm = {
  id: 'may-process-case-data',
  modality: 'permission',
  label: {
    en: 'Process the data of the case as local government',
    et: 'Juhtumi andmete töötlemine kohaliku omavalitsuse üksuses',
  },
  versions: [
    {
      provisions: ['§ 34² (1)', ...listsOfData],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      when: all(childOrDiedAsChild, isLocalGovernmentForItsTask, isListed, is('data.necessary')),
      clauses: listsBySubject,
      reading: joinReadings(taskOfAssessingAndHelping, homeVisitsToWhoeverRaisesChild, untilMajority),
    },
  ],
};

/** § 34² (7): the Board may process the same data for those of its tasks that the subsection names. */
const boardMayProcessCaseData: Norm = {
  id: 'board-may-process-case-data',
  modality: 'permission',
  label: {
    en: 'Process the data of the case as Social Insurance Board',
    et: 'Juhtumi andmete töötlemine Sotsiaalkindlustusametis',
  },
  versions: [
    {
      provisions: ['§ 34² (7)', ...listsOfData],
      from: '2025-01-10',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      when: all(
        childOrDiedAsChild,
        oneOf('data.processor', 'social-insurance-board'),
        oneOf(
          'data.task',
          '§ 15 (2) 2)',
          '§ 15 (2) 3)',
          '§ 15 (2) 4)',
          '§ 15 (3) 6)',
          '§ 15 (3) 6¹)',
          '§ 15 (3) 7)',
          '§ 29¹',
          '§ 33',
        ),
        isListed,
        is('data.necessary'),
      ),
      clauses: listsBySubject,
      reading: joinReadings(boardOnlyAsFarAsNecessary, homeVisitsToWhoeverRaisesChild, untilMajority),
    },
    {
      provisions: ['§ 34² (7)', ...listsOfData],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8', // § 15 (2) 4) is repealed; its content is now in clause 3
      bearer: ['social-insurance-board'],
      when: all(
        childOrDiedAsChild,
        oneOf('data.processor', 'social-insurance-board'),
        oneOf('data.task', '§ 15 (2) 2)', '§ 15 (2) 3)', '§ 15 (3) 6)', '§ 15 (3) 6¹)', '§ 15 (3) 7)', '§ 29¹', '§ 33'),
        isListed,
        is('data.necessary'),
      ),
      clauses: listsBySubject,
      reading: joinReadings(
        boardOnlyAsFarAsNecessary,
        homeVisitsToWhoeverRaisesChild,
        untilMajority,
        repealedClauseOpensNoData,
      ),
    },
  ],
};

/** § 34² (8), first sentence: others may be involved, by the Board only in the cases of §§ 29¹ and 33. */
const mayInvolveNetwork: Norm = {
  id: 'may-involve-network',
  modality: 'permission',
  label: {
    en: 'Involve those who work with the child, specialists and bodies',
    et: 'Lapsega töötavate isikute, spetsialistide ja asutuste kaasamine',
  },
  versions: [
    {
      provisions: ['§ 34² (8)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['local-government', 'social-insurance-board'],
      counterpart: ['person-working-with-children', 'involved-party'],
      when: all(
        holds('child'),
        any(
          isLocalGovernmentForItsTask,
          all(oneOf('data.processor', 'social-insurance-board'), is('data.taskIsOfSection29Superscript1Or33')),
        ),
      ),
      reading: tasksWithNetwork,
    },
  ],
};

/** § 34² (8), second sentence: whoever is involved may process the same data, for the aims of the first sentence. */
const involvedMayProcessCaseData: Norm = {
  id: 'involved-may-process-case-data',
  modality: 'permission',
  label: { en: 'Process the data of the case when involved', et: 'Juhtumi andmete töötlemine kaasatuna' },
  versions: [
    {
      provisions: ['§ 34² (8)', ...listsOfData],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['involved-party'],
      when: all(
        childOrDiedAsChild,
        oneOf('data.processor', 'involved-party'),
        any(oneOf('data.task', '§ 17 (1) 3)'), is('data.taskIsOfSection29Superscript1Or33')),
        isListed,
        is('data.necessary'),
      ),
      clauses: listsBySubject,
      reading: joinReadings(onlyForTaskOfInvolvement, homeVisitsToWhoeverRaisesChild, untilMajority),
    },
  ],
};

/** The norms of § 34², in its order. */
export const section34Superscript2: readonly Norm[] = [
  mayProcessCaseData,
  boardMayProcessCaseData,
  mayInvolveNetwork,
  involvedMayProcessCaseData,
];
