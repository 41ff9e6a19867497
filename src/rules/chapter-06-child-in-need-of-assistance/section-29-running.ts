import { anyOf, type Clause, type Norm } from '../../model/rule/norm.ts';
import { all, any, holds, is, isNot, noneOf, oneOf } from '../facts/conditions.ts';
import {
  formerOneIsResponsibleForTheCase,
  monthsBefore2027Count,
  opinionIsDocumentedFromAwareness,
  yearRunsFromLastReview,
} from './section-29-running.readings.ts';

const isRunning = oneOf('caseManagement.state', 'commenced');

/** § 29 (8), until 2026-12-31 (5): when assessing and assisting, the child's opinion is documented and added to the case plan. */
const documentChildsOpinion: Norm = {
  id: 'document-childs-opinion',
  modality: 'obligation',
  label: { en: 'Document the child’s opinion', et: 'Lapse arvamuse dokumenteerimine' },
  versions: [
    {
      provisions: ['§ 29 (5)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware')),
      reading: opinionIsDocumentedFromAwareness,
    },
    {
      // The number changed; the content is the same.
      provisions: ['§ 29 (8)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware')),
      reading: opinionIsDocumentedFromAwareness,
    },
  ],
};

/**
 * § 29 (9) from 2027: the case plan of a child in need is reviewed at least once a year. That this ends where case management was
 * declined or has ended is a reading.
 */
const reviewCasePlan: Norm = {
  id: 'review-case-plan',
  modality: 'obligation',
  label: { en: 'Review the case plan at least once a year', et: 'Juhtumiplaani ülevaatamine vähemalt üks kord aastas' },
  versions: [
    {
      provisions: ['§ 29 (9)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'caseManagement.holder',
      counterpart: ['child'],
      when: all(
        holds('child-in-need-of-assistance'),
        is('caseManagement.hasCasePlan'),
        noneOf('caseManagement.state', 'declined', 'ended'),
      ),
      term: {
        length: { years: 1 },
        from: 'caseManagement.casePlanReviewedOn',
        orFrom: 'caseManagement.casePlanMadeOn',
        notBefore: '2027-01-01',
        bothEnds: true,
      },
      reading: yearRunsFromLastReview,
    },
  ],
};

/** § 29 (10): a child whom the local government assists: it knows of the need, or runs case management. */
const isAssisted = [holds('child-in-need-of-assistance'), any(is('localGovernment.isAware'), isRunning)] as const;

/** § 29 (10) from 2027: the local government enables the child to submit opinions and complaints about it, independently of it. */
const enableComplaints: Norm = {
  id: 'enable-complaints',
  modality: 'obligation',
  label: {
    en: 'Enable the child to submit opinions and complaints about the local government',
    et: 'Lapsele kohaliku omavalitsuse üksuse kohta arvamuste ja kaebuste esitamise võimaluse tagamine',
  },
  versions: [
    {
      provisions: ['§ 29 (10)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(...isAssisted),
    },
  ],
};

/** § 29 (10): the assisted child has submitted an opinion or a complaint about the local government. */
const hasComplainedAboutLocalGovernment = [
  ...isAssisted,
  is('complaint.byChild'),
  oneOf('complaint.about', 'local-government'),
] as const;

/** § 29 (10) from 2027: it registers that opinion or complaint. */
const registerComplaintAboutLocalGovernment: Norm = {
  id: 'register-complaint-about-local-government',
  modality: 'obligation',
  label: {
    en: 'Register the child’s opinion or complaint about the local government',
    et: 'Kohaliku omavalitsuse üksuse kohta esitatud lapse arvamuse või kaebuse registreerimine',
  },
  versions: [
    {
      provisions: ['§ 29 (10)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(...hasComplainedAboutLocalGovernment),
    },
  ],
};

/** § 29 (10) from 2027: it gives the child feedback immediately, in a form that suits the child's age and development. */
const answerChildsComplaint: Norm = {
  id: 'answer-childs-complaint',
  modality: 'obligation',
  label: {
    en: 'Give the child feedback on the opinion or complaint about the local government',
    et: 'Lapsele tagasiside andmine kohaliku omavalitsuse üksuse kohta esitatud arvamuse või kaebuse kohta',
  },
  versions: [
    {
      provisions: ['§ 29 (10)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(...hasComplainedAboutLocalGovernment),
      term: { immediately: true },
    },
  ],
};

/** § 29 (10) from 2027: and it changes its activity concerning the child, if the child's rights require it. */
const changePracticeAfterComplaint: Norm = {
  id: 'change-practice-after-complaint',
  modality: 'obligation',
  label: {
    en: 'Make the changes in the activity concerning the child that ensure the child’s rights',
    et: 'Lapse õigusi tagavate muudatuste tegemine last puudutavas tegevuses',
  },
  versions: [
    {
      provisions: ['§ 29 (10)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(...hasComplainedAboutLocalGovernment, is('complaint.practiceChangeNecessary')),
    },
  ],
};

/** § 29 (11) 1): the goals are met, the need is satisfied and has not appeared again in the six months. */
const needHasEnded = all(
  is('caseManagement.goalsMet'),
  is('caseManagement.needSatisfied'),
  isNot('caseManagement.needReappeared'),
  is('caseManagement.sixMonthsHavePassed'),
);

/** § 29 (11) 2): not known to be under eighteen and, where the age is not known, not believed to be (§ 3 (2)). */
const hasComeOfAge = all(
  isNot('child.isKnownUnderEighteen'),
  any(isNot('child.ageIsNotKnown'), isNot('child.believedUnderEighteen')),
);

const endOfCaseManagement: readonly [Clause, ...Clause[]] = [
  { provision: '§ 29 (11) 1)', when: needHasEnded },
  { provision: '§ 29 (11) 2)', when: hasComeOfAge },
  { provision: '§ 29 (11) 3)', when: is('child.isDeceased') },
];

/** § 29 (11) from 2027: case management is running, and one of the clauses is met. */
export const caseHasToEnd = all(isRunning, anyOf(endOfCaseManagement));

/** § 29 (11) 1) from 2027: case management is running, and the need has ended. */
export const caseEndsWithNeed = all(isRunning, needHasEnded);

/** § 29 (11) from 2027: case management ends six months after the need, or when the child comes of age or dies. */
const endCaseManagement: Norm = {
  id: 'end-case-management',
  modality: 'obligation',
  label: { en: 'End case management', et: 'Juhtumikorralduse lõpetamine' },
  versions: [
    {
      provisions: ['§ 29 (11) 1)', '§ 29 (11) 2)', '§ 29 (11) 3)', '§ 29 (11)'],
      clauses: endOfCaseManagement,
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'caseManagement.holder',
      counterpart: ['child'],
      when: caseHasToEnd,
      reading: monthsBefore2027Count,
    },
  ],
};

/** § 29 (12) from 2027: the child has settled in another local government while case management is running. */
export const hasSettledElsewhereWhileCaseRuns = all(holds('child'), isRunning, is('child.hasSettledElsewhere'));

/** § 29 (12) from 2027: the local government of the former residence hands case management over to that of the new one. */
const handOverCaseManagement: Norm = {
  id: 'hand-over-case-management',
  modality: 'obligation',
  label: { en: 'Hand over case management', et: 'Juhtumikorralduse üleandmine' },
  versions: [
    {
      provisions: ['§ 29 (12)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'caseManagement.holder',
      counterpart: ['local-government'],
      counterpartMunicipality: 'child.newResidence',
      when: hasSettledElsewhereWhileCaseRuns,
      reading: formerOneIsResponsibleForTheCase,
    },
  ],
};

/** § 29 (12) from 2027: and the local government of the new residence takes it over. */
const takeOverCaseManagement: Norm = {
  id: 'take-over-case-management',
  modality: 'obligation',
  label: { en: 'Take over case management', et: 'Juhtumikorralduse ülevõtmine' },
  versions: [
    {
      provisions: ['§ 29 (12)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'child.newResidence',
      counterpart: ['local-government'],
      counterpartMunicipality: 'caseManagement.holder',
      when: hasSettledElsewhereWhileCaseRuns,
      reading: formerOneIsResponsibleForTheCase,
    },
  ],
};

/** The norms of § 29 (8) to (12), until 2026-12-31 (5): while help is given, and until case management ends. */
export const runningCaseManagement: readonly Norm[] = [
  documentChildsOpinion,
  reviewCasePlan,
  enableComplaints,
  registerComplaintAboutLocalGovernment,
  answerChildsComplaint,
  changePracticeAfterComplaint,
  endCaseManagement,
  handOverCaseManagement,
  takeOverCaseManagement,
];
