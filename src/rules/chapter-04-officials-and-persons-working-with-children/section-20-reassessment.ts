import { anyOf, type Clause, type Norm } from '../../model/rule/norm.ts';
import { all, any, is, oneOf } from '../facts/conditions.ts';
import { joinReadings } from '../join-readings.ts';
import {
  actOfAnotherOffence,
  decisionsFrom2025,
  freesForBothKindsOfWork,
  fromDayOfVoiding,
  sixtyDaysFromRegistration,
} from './section-20-reassessment.readings.ts';

/**
 * § 20 (4) until 2025-01-09, of one record: punishment for an act of the short list of (4) that is no longer punishable or was
 * transferred to another offence. The act has to be the basis of a restriction of (1) or (1¹); from 2025-01-10 that is not
 * examined, by the reading `actOfAnotherOffence`.
 */
export const recordOpenToReassessmentUntil2025 = all(
  is('record.isOnReassessmentList'),
  any(
    all(is('record.isOnFirstList'), is('record.isCriminalOffence'), oneOf('register', 'in-register', 'archived')),
    all(is('record.isUnderFormerOrForeignLaw'), is('record.isCriminalOffence'), oneOf('measure', 'punishment')),
  ),
  oneOf('measure', 'punishment'),
  any(oneOf('currentLaw', 'not-punishable'), is('movedToOtherOffence')),
);

/**
 * § 20 (4) from 2025-01-10, of one record: punishment for an act of the short list of (4) that is no longer punishable or was
 * transferred to another offence. All provisions of the Penal Code on the short list are on the list of (1), and the Criminal
 * Code is repealed: so an act that the current law classifies otherwise was transferred (a reading).
 */
export const recordOpenToReassessment = all(
  is('record.isOnReassessmentList'),
  oneOf('measure', 'punishment'),
  any(
    oneOf('currentLaw', 'not-punishable', 'listed-nowhere', 'list-2'),
    all(oneOf('code', 'criminal-code'), oneOf('currentLaw', 'list-1')),
    is('movedToOtherOffence'),
  ),
);

/** § 20 (4): whoever was punished for an act of the short list may apply for re-assessment of the restriction. */
const mayApplyForReassessment: Norm = {
  id: 'may-apply-for-reassessment',
  modality: 'permission',
  label: { en: 'Apply for re-assessment of the prohibition', et: 'Piirangu ümberhindamise taotlemine' },
  versions: [
    {
      provisions: ['§ 20 (4)'],
      from: '2022-10-01',
      until: '2025-01-09',
      amendedBy: 'RT I, 06.08.2022, 4',
      bearer: ['person'],
      counterpart: ['social-insurance-board'],
      when: all(is('person.hadRecordOpenToReassessment')),
    },
    {
      provisions: ['§ 20 (4)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['person'],
      counterpart: ['social-insurance-board'],
      when: all(is('person.hasRecordOpenToReassessment')),
      reading: joinReadings(freesForBothKindsOfWork, actOfAnotherOffence),
    },
  ],
};

/** § 20 (5): the application gives reasons and comes with a copy of the judgment of conviction that has entered into force. */
const stateReasonsAndEncloseJudgment: Norm = {
  id: 'state-reasons-and-enclose-judgment',
  modality: 'obligation',
  label: {
    en: 'State reasons in the application and enclose the judgment',
    et: 'Taotluse põhjendamine ja kohtuotsuse koopia lisamine',
  },
  versions: [
    {
      provisions: ['§ 20 (5)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['person'],
      counterpart: ['social-insurance-board'],
      when: all(is('person.applicationIsFiled')),
    },
  ],
};

/** § 20 (6): the Board decides on the application within sixty days. */
const decideReassessment: Norm = {
  id: 'decide-reassessment',
  modality: 'obligation',
  label: { en: 'Decide on the application for re-assessment', et: 'Ümberhindamise taotluse lahendamine' },
  versions: [
    {
      provisions: ['§ 20 (6)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: ['person'],
      when: all(is('person.applicationIsFiled')),
      term: { length: { days: 60 }, from: 'reassessment.filedOn' },
      reading: sixtyDaysFromRegistration,
    },
  ],
};

/** § 20 (6) 1) to 3), by the law of the filing day: not punishable; on neither list; on the second list, and archived. */
const basesForDeclaringVoid: readonly [Clause, ...Clause[]] = [
  { provision: '§ 20 (6) 1)', when: oneOf('currentLaw', 'not-punishable') },
  { provision: '§ 20 (6) 2)', when: oneOf('currentLaw', 'listed-nowhere') },
  { provision: '§ 20 (6) 3)', when: all(oneOf('currentLaw', 'list-2'), oneOf('register', 'archived')) },
];

/** § 20 (6), of one record: open to re-assessment (4), and one of the three bases applies. */
export const recordWhoseRestrictionIsToBeDeclaredVoid = all(recordOpenToReassessment, anyOf(basesForDeclaringVoid));

/** § 20 (6): on an application, the Board declares the restriction void where one of the three bases applies. */
const declareRestrictionVoid: Norm = {
  id: 'lift-restriction',
  modality: 'obligation',
  label: { en: 'Declare the restriction void', et: 'Piirangu kehtetuks tunnistamine' },
  versions: [
    {
      provisions: ['§ 20 (6) 1)', '§ 20 (6) 2)', '§ 20 (6) 3)', '§ 20 (6)', '§ 20 (4)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: ['person'],
      when: all(is('person.applicationIsFiled'), is('person.hasRecordWhoseRestrictionIsToBeLifted')),
      clausesOfRecord: { of: 'person.hasRecordWhoseRestrictionIsToBeLifted', clauses: basesForDeclaringVoid },
      term: { length: { days: 60 }, from: 'reassessment.filedOn' },
      reading: joinReadings(freesForBothKindsOfWork, actOfAnotherOffence),
    },
  ],
};

/**
 * § 20 (7): the Board may involve the Ministry of Justice and Digital Affairs, for its opinion on whether the act is punishable
 * in the sense of (6) 1) to 3). The text does not suspend the sixty days.
 */
const mayAskMinistryOpinion: Norm = {
  id: 'may-ask-ministry-opinion',
  modality: 'permission',
  label: {
    en: 'Ask the ministry whether the act is punishable',
    et: 'Ministeeriumilt arvamuse küsimine teo karistatavuse kohta',
  },
  versions: [
    {
      provisions: ['§ 20 (7)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: ['ministry-of-justice-and-digital-affairs'],
      when: all(is('person.applicationIsFiled')),
    },
  ],
};

/** § 20 (8): the Board sends the decision that declares a restriction void; a refusal is not sent. */
const transmitVoidingDecision: Norm = {
  id: 'transmit-lifting-decision',
  modality: 'obligation',
  label: {
    en: 'Send the decision to the Criminal Records Database',
    et: 'Otsuse edastamine karistusregistri volitatud töötlejale',
  },
  versions: [
    {
      provisions: ['§ 20 (8)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: ['criminal-records-processor'],
      when: all(is('person.hasRecordWhoseVoidingIsSent')),
      reading: decisionsFrom2025,
    },
  ],
};

/** § 20 (8): the authorised processor of the database leaves the data out of its answers to queries about work with children. */
const filterRegisterAnswer: Norm = {
  id: 'filter-register-answer',
  modality: 'obligation',
  label: {
    en: 'Leave the punishment data out of answers about work with children',
    et: 'Karistusandmete eemaldamine lapsega töötamise päringu vastusest',
  },
  versions: [
    {
      provisions: ['§ 20 (8)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['criminal-records-processor'],
      counterpart: ['person'],
      when: all(is('person.hasRecordWhoseVoidingIsSent')),
      reading: joinReadings(decisionsFrom2025, fromDayOfVoiding),
    },
  ],
};

/** The norms of § 20 (4) to (8), in their order: re-assessment of restrictions. */
export const section20Reassessment: readonly Norm[] = [
  mayApplyForReassessment,
  stateReasonsAndEncloseJudgment,
  decideReassessment,
  declareRestrictionVoid,
  mayAskMinistryOpinion,
  transmitVoidingDecision,
  filterRegisterAnswer,
];
