import type { Norm } from '../../model/rule/norm.ts';
import { always } from '../facts/conditions.ts';
import { assignedByBody } from './assignment.readings.ts';
import { assignedWithoutClause6 } from './section-14.readings.ts';

/** § 14 (1) 1): the ministry develops child protection policy and coordinates how it is carried out. */
const developChildProtectionPolicy: Norm = {
  id: 'develop-child-protection-policy',
  modality: 'obligation',
  label: {
    en: 'Develop child protection policy and coordinate its implementation',
    et: 'Lastekaitsepoliitika väljatöötamine ja rakendamise koordineerimine',
  },
  versions: [{ provisions: ['§ 14 (1) 1)'], from: '2016-01-01', bearer: ['ministry-of-social-affairs'], when: always }],
};

/** § 14 (1) 2): the ministry reports to the Government on the situation of children and families. */
const reportOnChildrenAndFamilies: Norm = {
  id: 'report-on-children-and-families',
  modality: 'obligation',
  label: {
    en: 'Report to the Government on children and families',
    et: 'Laste ja perede olukorra kohta Vabariigi Valitsusele aru andmine',
  },
  versions: [
    {
      provisions: ['§ 14 (1) 2)'],
      from: '2016-01-01',
      bearer: ['ministry-of-social-affairs'],
      counterpart: ['government'],
      when: always,
    },
  ],
};

/** § 14 (1) 3): the ministry coordinates child protection and its supervision nationally. */
const coordinateChildProtectionNationally: Norm = {
  id: 'coordinate-child-protection-nationally',
  modality: 'obligation',
  label: {
    en: 'Coordinate child protection and its supervision nationally',
    et: 'Lastekaitse ja selle järelevalve riiklik koordineerimine',
  },
  versions: [{ provisions: ['§ 14 (1) 3)'], from: '2016-01-01', bearer: ['ministry-of-social-affairs'], when: always }],
};

/** § 14 (1) 4): the ministry takes part in shaping international child protection policy and in cooperation. */
const participateInInternationalPolicy: Norm = {
  id: 'participate-in-international-policy',
  modality: 'obligation',
  label: {
    en: 'Participate in international child protection policy and cooperation',
    et: 'Rahvusvahelises lastekaitsepoliitikas ja koostöös osalemine',
  },
  versions: [{ provisions: ['§ 14 (1) 4)'], from: '2016-01-01', bearer: ['ministry-of-social-affairs'], when: always }],
};

/** § 14 (1) 5): the ministry organises studies and analyses and plans measures. */
const organiseStudiesAndDevelopMeasures: Norm = {
  id: 'organise-studies-and-develop-measures',
  modality: 'obligation',
  label: {
    en: 'Organise studies and analyses; plan and develop measures',
    et: 'Uuringute ja analüüside korraldamine, meetmete planeerimine ja arendamine',
  },
  versions: [{ provisions: ['§ 14 (1) 5)'], from: '2016-01-01', bearer: ['ministry-of-social-affairs'], when: always }],
};

/** § 14 (1) 6) until 2026-12-31: the ministry develops instructions and guidelines and notifies the public of them. */
const developInstructionsForChildrensRights: Norm = {
  id: 'develop-instructions-for-childrens-rights',
  modality: 'obligation',
  label: {
    en: 'Develop instructions, implementing guidelines and other information materials on children’s rights and well-being; notify the public of them',
    et: 'Lapse õiguste ja heaolu kohta juhiste, rakendussuuniste ja muude teabematerjalide väljatöötamine ning avalikkuse teavitamine',
  },
  versions: [
    {
      provisions: ['§ 14 (1) 6)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['ministry-of-social-affairs'],
      counterpart: ['public'],
      when: always,
      replacedBy: ['draft-child-protection-guidelines'],
    },
  ],
};

/** § 14 (1) 7) until 2024-12-31: the ministry organises further training of child protection officials. */
const organiseFurtherTraining: Norm = {
  id: 'organise-further-training',
  modality: 'obligation',
  label: {
    en: 'Organise the further training of child protection officials',
    et: 'Lastekaitsetöötajate täienduskoolituse korraldamine',
  },
  versions: [
    {
      provisions: ['§ 14 (1) 7)'],
      from: '2016-01-01',
      until: '2024-12-31',
      bearer: ['ministry-of-social-affairs'],
      counterpart: ['child-protection-official'],
      when: always,
      replacedBy: ['organise-further-training-as-social-insurance-board'],
    },
  ],
};

/**
 * § 14 (3): some functions may be assigned to a person in private law: clauses 5 to 7 of (1) until 2024-12-31, then 5 and 6, and
 * from 2027-01-01 clause 5 alone.
 */
const mayAssignMinistryFunctions: Norm = {
  id: 'may-assign-ministry-functions',
  modality: 'permission',
  label: {
    en: 'Assign functions of the ministry by administrative contract',
    et: 'Ministeeriumi ülesannete üleandmine halduslepinguga',
  },
  versions: [
    {
      provisions: ['§ 14 (3)', '§ 14 (1) 5)', '§ 14 (1) 6)', '§ 14 (1) 7)'],
      from: '2016-01-01',
      until: '2024-12-31',
      bearer: ['ministry-of-social-affairs'],
      counterpart: ['person-in-private-law'],
      when: always,
      reading: assignedByBody,
    },
    {
      provisions: ['§ 14 (3)', '§ 14 (1) 5)', '§ 14 (1) 6)'],
      from: '2025-01-01',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['ministry-of-social-affairs'],
      counterpart: ['person-in-private-law'],
      when: always,
      reading: assignedByBody,
    },
    {
      provisions: ['§ 14 (3)', '§ 14 (1) 5)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['ministry-of-social-affairs'],
      counterpart: ['person-in-private-law'],
      when: always,
      reading: assignedWithoutClause6,
    },
  ],
};

/** The norms of § 14, in its order. */
export const section14: readonly Norm[] = [
  developChildProtectionPolicy,
  reportOnChildrenAndFamilies,
  coordinateChildProtectionNationally,
  participateInInternationalPolicy,
  organiseStudiesAndDevelopMeasures,
  developInstructionsForChildrensRights,
  organiseFurtherTraining,
  mayAssignMinistryFunctions,
];
