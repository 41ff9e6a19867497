import type { Norm } from '../../model/rule/norm.ts';
import { agenciesAndLegalPersons } from '../chapter-02-ensuring-rights-and-well-being-of-child/bearers.ts';
import { all, always, is } from '../facts/conditions.ts';
import { assignedByBody } from './assignment.readings.ts';
import { clarifyingIsNotAssessing, clauseAsWordedNow } from './section-15.readings.ts';

/** § 15 (1): the Board carries out child protection policy and national strategies and coordinates prevention across fields. */
const implementChildProtectionPolicy: Norm = {
  id: 'implement-child-protection-policy',
  modality: 'obligation',
  label: {
    en: 'Implement child protection policy and strategies, coordinate cooperation and prevention',
    et: 'Lastekaitsepoliitika ja strateegiate elluviimine, koostöö ja ennetuse koordineerimine',
  },
  versions: [{ provisions: ['§ 15 (1)'], from: '2016-01-01', bearer: ['social-insurance-board'], when: always }],
};

/** § 15 (2) 1): on request, the Board advises the local government on a development plan. */
const counselOnDevelopmentPlan: Norm = {
  id: 'counsel-on-development-plan',
  modality: 'obligation',
  label: {
    en: 'Counsel the local government on a development plan',
    et: 'Kohaliku omavalitsuse üksuse nõustamine arengukava koostamisel',
  },
  versions: [
    {
      provisions: ['§ 15 (2) 1)', '§ 15 (2)'],
      from: '2016-01-01',
      bearer: ['social-insurance-board'],
      counterpart: ['local-government'],
      counterpartMunicipality: 'localGovernment.municipality',
      when: all(is('localGovernment.requests.developmentPlanCounselling')),
    },
  ],
};

/** § 15 (2) 2): on request, the Board mediates an international case to the local government and advises on it. */
const mediateInternationalCase: Norm = {
  id: 'mediate-international-case',
  modality: 'obligation',
  label: {
    en: 'Mediate an international child protection case and counsel on it',
    et: 'Rahvusvahelise lastekaitsejuhtumi vahendamine ja selle kohta nõu andmine',
  },
  versions: [
    {
      provisions: ['§ 15 (2) 2)', '§ 15 (2)'],
      from: '2016-01-01',
      bearer: ['social-insurance-board'],
      counterpart: ['local-government'],
      counterpartMunicipality: 'localGovernment.municipality',
      when: all(is('localGovernment.requests.internationalCaseMediation')),
    },
  ],
};

/** § 15 (2) 3) until 2026-12-31: on request, the Board helps the local government resolve a case. */
const assistInResolvingCase: Norm = {
  id: 'assist-in-resolving-case',
  modality: 'obligation',
  label: {
    en: 'Assist the local government in resolving the case',
    et: 'Kohaliku omavalitsuse üksuse abistamine juhtumi lahendamisel',
  },
  versions: [
    {
      provisions: ['§ 15 (2) 3)', '§ 15 (2)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['social-insurance-board'],
      counterpart: ['local-government'],
      counterpartMunicipality: 'localGovernment.municipality',
      when: all(is('localGovernment.requests.caseAssistance')),
      replacedBy: ['advise-on-case-and-measures'],
    },
  ],
};

/** § 15 (2) 3) from 2027-01-01: on request, the Board advises the local government on a case and on finding measures. */
const adviseOnCaseAndMeasures: Norm = {
  id: 'advise-on-case-and-measures',
  modality: 'obligation',
  label: {
    en: 'Advise the local government on the case and on finding suitable measures',
    et: 'Kohaliku omavalitsuse üksuse nõustamine seoses juhtumiga ja sobivate meetmete leidmisel',
  },
  versions: [
    {
      provisions: ['§ 15 (2) 3)', '§ 15 (2)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['social-insurance-board'],
      counterpart: ['local-government'],
      counterpartMunicipality: 'localGovernment.municipality',
      when: all(is('localGovernment.requests.caseAdvice')),
    },
  ],
};

/** § 15 (2) 4) until 2026-12-31: on request, the Board helps the local government find suitable state measures. */
const supportFindingSuitableMeasures: Norm = {
  id: 'support-finding-suitable-measures',
  modality: 'obligation',
  label: {
    en: 'Support the local government in finding suitable state measures',
    et: 'Kohaliku omavalitsuse üksuse toetamine sobivate riiklike meetmete leidmisel',
  },
  versions: [
    {
      provisions: ['§ 15 (2) 4)', '§ 15 (2)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['social-insurance-board'],
      counterpart: ['local-government'],
      counterpartMunicipality: 'localGovernment.municipality',
      when: all(is('localGovernment.requests.suitableMeasureSupport')),
      replacedBy: ['advise-on-case-and-measures'],
    },
  ],
};

/** § 15 (3) 1): the Board organises international adoption and serves its committee; reworded on 2017-01-01. */
const organiseInternationalAdoption: Norm = {
  id: 'organise-international-adoption',
  modality: 'obligation',
  label: {
    en: 'Organise international adoption and serve its committee',
    et: 'Rahvusvahelise lapsendamise korraldamine ja komisjoni teenindamine',
  },
  versions: [
    {
      provisions: ['§ 15 (3) 1)'],
      from: '2016-01-01',
      until: '2016-12-31',
      bearer: ['social-insurance-board'],
      when: always,
    },
    {
      provisions: ['§ 15 (3) 1)'],
      from: '2017-01-01',
      amendedBy: 'RT I, 21.12.2016, 2',
      bearer: ['social-insurance-board'],
      when: always,
    },
  ],
};

/** § 15 (3) 1) from 2017-01-01: the Board organises adoption within Estonia as well. */
const organiseNationalAdoption: Norm = {
  id: 'organise-national-adoption',
  modality: 'obligation',
  label: { en: 'Organise adoption within Estonia', et: 'Riigisisese lapsendamise korraldamine' },
  versions: [
    {
      provisions: ['§ 15 (3) 1)'],
      from: '2017-01-01',
      amendedBy: 'RT I, 21.12.2016, 2',
      bearer: ['social-insurance-board'],
      when: always,
    },
  ],
};

/** § 15 (3) 1¹) from 2025-01-10: the Board finds foster families. */
const findFosterFamilies: Norm = {
  id: 'find-foster-families',
  modality: 'obligation',
  label: { en: 'Find foster families (a service)', et: 'Hooldusperede leidmine' },
  versions: [
    {
      provisions: ['§ 15 (3) 1¹)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      when: always,
    },
  ],
};

/** § 15 (3) 1¹): the Board assesses the suitability of foster families and prepares them; reworded on 2025-01-10. */
const assessAndPrepareFosterFamilies: Norm = {
  id: 'assess-and-prepare-foster-families',
  modality: 'obligation',
  label: {
    en: 'Assess the suitability of foster families (a service) and prepare them',
    et: 'Hooldusperede sobivuse hindamine ja ettevalmistamine',
  },
  versions: [
    {
      provisions: ['§ 15 (3) 1¹)'],
      from: '2018-01-01',
      until: '2025-01-09',
      amendedBy: 'RT I, 28.11.2017, 2',
      bearer: ['social-insurance-board'],
      when: always,
    },
    {
      provisions: ['§ 15 (3) 1¹)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      when: always,
    },
  ],
};

/** § 15 (3) 2): the Board collects child protection statistics. */
const collectChildProtectionStatistics: Norm = {
  id: 'collect-child-protection-statistics',
  modality: 'obligation',
  label: { en: 'Collect child protection statistics', et: 'Lastekaitsealase statistika kogumine' },
  versions: [{ provisions: ['§ 15 (3) 2)'], from: '2016-01-01', bearer: ['social-insurance-board'], when: always }],
};

/** § 15 (3) 3): the Board counsels agencies, officials and legal persons day and night on helping a child. */
const counselAroundTheClock: Norm = {
  id: 'counsel-around-the-clock',
  modality: 'obligation',
  label: {
    en: 'Counsel agencies, officials and legal persons 24 hours a day',
    et: 'Asutuste, ametiisikute ja juriidiliste isikute ööpäevaringne nõustamine',
  },
  versions: [
    {
      provisions: ['§ 15 (3) 3)'],
      from: '2016-01-01',
      until: '2025-01-09',
      bearer: ['social-insurance-board'],
      counterpart: agenciesAndLegalPersons,
      when: always,
    },
    {
      provisions: ['§ 15 (3) 3)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: agenciesAndLegalPersons,
      when: always,
    },
  ],
};

/** § 15 (3) 3) from 2025-01-10: the Board counsels natural persons as well. */
const counselNaturalPersonsAroundTheClock: Norm = {
  id: 'counsel-natural-persons-around-the-clock',
  modality: 'obligation',
  label: { en: 'Counsel natural persons 24 hours a day', et: 'Füüsiliste isikute ööpäevaringne nõustamine' },
  versions: [
    {
      provisions: ['§ 15 (3) 3)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: ['natural-person'],
      when: always,
    },
  ],
};

/** § 15 (3) 4) from 2027-01-01: the Board develops guidelines, directions and other information materials. */
const draftChildProtectionGuidelines: Norm = {
  id: 'draft-child-protection-guidelines',
  modality: 'obligation',
  label: {
    en: 'Develop guidelines, directions and other materials for children’s rights and well-being',
    et: 'Lapse õiguste kaitse ja heaolu juhiste, rakendussuuniste ja muude teabematerjalide väljatöötamine',
  },
  versions: [
    {
      provisions: ['§ 15 (3) 4)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['social-insurance-board'],
      when: always,
    },
  ],
};

/** § 15 (3) 4): the Board organises public information about child protection. */
const organiseChildProtectionNotification: Norm = {
  id: 'organise-child-protection-notification',
  modality: 'obligation',
  label: {
    en: 'Organise notification related to child protection',
    et: 'Lastekaitsealase teavitustegevuse korraldamine',
  },
  versions: [
    {
      provisions: ['§ 15 (3) 4)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['social-insurance-board'],
      when: always,
    },
    {
      provisions: ['§ 15 (3) 4)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['social-insurance-board'],
      when: always,
    },
  ],
};

/** § 15 (3) 4¹): the Board organises further training of child protection officials. */
const organiseFurtherTrainingAsSocialInsuranceBoard: Norm = {
  id: 'organise-further-training-as-social-insurance-board',
  modality: 'obligation',
  label: {
    en: 'Organise the further training of child protection officials',
    et: 'Lastekaitsetöötajate täienduskoolituse korraldamine',
  },
  versions: [
    {
      provisions: ['§ 15 (3) 4¹)'],
      from: '2025-01-01',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: ['child-protection-official'],
      when: always,
    },
  ],
};

/** § 15 (3) 4²): the Board develops parenting skills, with training and prevention for it. */
const developParentingSkills: Norm = {
  id: 'develop-parenting-skills',
  modality: 'obligation',
  label: {
    en: 'Develop parenting skills, with the training and prevention that this takes',
    et: 'Vanemlike oskuste arendamine koos koolituste ja ennetusega',
  },
  versions: [
    {
      provisions: ['§ 15 (3) 4²)'],
      from: '2025-01-01',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      when: always,
    },
  ],
};

/** § 15 (3) 5) until 2024-12-31: the Board organises employment counselling of local governments’ officials. */
const organiseEmploymentCounselling: Norm = {
  id: 'organise-employment-counselling',
  modality: 'obligation',
  label: {
    en: 'Organise employment counselling of local governments’ child protection officials',
    et: 'Kohaliku omavalitsuse üksuse lastekaitsetöötajate tööalase nõustamise korraldamine',
  },
  versions: [
    {
      provisions: ['§ 15 (3) 5)'],
      from: '2016-01-01',
      until: '2024-12-31',
      bearer: ['social-insurance-board'],
      counterpart: ['child-protection-official'],
      when: always,
    },
  ],
};

/** § 15 (3) 6): the Board runs the child helpline 116 111; reworded on 2025-01-10. */
const maintainChildHelpline: Norm = {
  id: 'maintain-child-helpline',
  modality: 'obligation',
  label: { en: 'Maintain the child helpline 116 111', et: 'Lasteabitelefoni 116 111 pidamine' },
  versions: [
    {
      provisions: ['§ 15 (3) 6)'],
      from: '2016-01-01',
      until: '2025-01-09',
      bearer: ['social-insurance-board'],
      when: always,
    },
    {
      provisions: ['§ 15 (3) 6)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      when: always,
    },
  ],
};

/** § 15 (3) 6) from 2025-01-10: the Board receives what reaches child help by the helpline or otherwise. */
const receiveInformationForChildHelp: Norm = {
  id: 'receive-information-for-child-help',
  modality: 'obligation',
  label: {
    en: 'Receive the information that reaches child help by the helpline or otherwise',
    et: 'Telefoni teel või muul viisil lasteabisse jõudva teabe vastuvõtmine',
  },
  versions: [
    {
      provisions: ['§ 15 (3) 6)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      when: always,
    },
  ],
};

/**
 * § 15 (3) 6) from 2025-01-10: the Board clarifies the need of a child of whom it learns. § 28 uses another word.
 */
const clarifyNeedAsSocialInsuranceBoard: Norm = {
  id: 'clarify-need-as-social-insurance-board',
  modality: 'obligation',
  label: { en: 'Clarify whether a child needs assistance', et: 'Lapse abivajaduse väljaselgitamine' },
  versions: [
    {
      provisions: ['§ 15 (3) 6)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: ['child'],
      when: always,
      reading: clarifyingIsNotAssessing,
    },
  ],
};

/** § 15 (3) 6) from 2025-01-10: the Board temporarily separates a child in danger from the family under § 33. */
const separateChildAsSocialInsuranceBoard: Norm = {
  id: 'separate-child-as-social-insurance-board',
  modality: 'obligation',
  label: {
    en: 'Temporarily separate a child in danger from the family on the basis of § 33',
    et: 'Hädaohus oleva lapse ajutine perekonnast eraldamine § 33 alusel',
  },
  versions: [
    {
      provisions: ['§ 15 (3) 6)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: ['child'],
      when: always,
    },
  ],
};

/** § 15 (3) 6¹): the Board provides the measures of § 29¹ to a child who was sexually abused or behaves in a sexually abusive manner. */
const provideMeasuresAfterSexualAbuse: Norm = {
  id: 'provide-measures-after-sexual-abuse',
  modality: 'obligation',
  label: {
    en: 'Provide the measures of § 29¹ where sexual abuse is concerned',
    et: '§ 29¹ meetmete pakkumine seksuaalse väärkohtlemise korral',
  },
  versions: [
    {
      provisions: ['§ 15 (3) 6¹)'],
      from: '2022-05-08',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['social-insurance-board'],
      counterpart: ['child'],
      when: always,
    },
  ],
};

/**
 * § 15 (3) 7): the Board exercises supervision on the bases of § 38 (2) and (6). Until 2017-12-31 § 38 (2) has three clauses; from
 * 2025-01-10 (6) covers more, from 2027-01-01 (2) covers less.
 */
const exerciseSupervisionAsSocialInsuranceBoard: Norm = {
  id: 'exercise-supervision-as-social-insurance-board',
  modality: 'obligation',
  label: { en: 'Exercise state and administrative supervision', et: 'Riikliku ja haldusjärelevalve teostamine' },
  versions: [
    {
      provisions: ['§ 15 (3) 7)', '§ 38 (2)', '§ 38 (2) 1)', '§ 38 (2) 2)', '§ 38 (2) 3)', '§ 38 (6)'],
      from: '2016-01-01',
      until: '2017-12-31',
      bearer: ['social-insurance-board'],
      when: always,
    },
    {
      provisions: ['§ 15 (3) 7)', '§ 38 (2)', '§ 38 (6)'],
      from: '2018-01-01',
      until: '2025-01-09',
      amendedBy: 'RT I, 28.11.2017, 2',
      bearer: ['social-insurance-board'],
      when: always,
    },
    {
      provisions: ['§ 15 (3) 7)', '§ 38 (2)', '§ 38 (6)'],
      from: '2025-01-10',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      when: always,
    },
    {
      provisions: ['§ 15 (3) 7)', '§ 38 (2)', '§ 38 (6)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['social-insurance-board'],
      when: always,
    },
  ],
};

/**
 * § 15 (4): some functions may be assigned to a person in private law. Until 2024-12-31 these are clauses 4 to 6 of (3), without
 * clause 6¹; then clause 4 alone, so that the Board keeps the child helpline. From 2027-01-01 that clause includes guidelines and
 * other information materials.
 */
const mayAssignBoardFunctions: Norm = {
  id: 'may-assign-board-functions',
  modality: 'permission',
  label: {
    en: 'Assign functions of the Board by administrative contract',
    et: 'Sotsiaalkindlustusameti ülesannete üleandmine halduslepinguga',
  },
  versions: [
    {
      provisions: ['§ 15 (4)', '§ 15 (3) 4)', '§ 15 (3) 5)', '§ 15 (3) 6)'],
      from: '2016-01-01',
      until: '2024-12-31',
      bearer: ['social-insurance-board'],
      counterpart: ['person-in-private-law'],
      when: always,
      reading: assignedByBody,
    },
    {
      provisions: ['§ 15 (4)', '§ 15 (3) 4)'],
      from: '2025-01-01',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: ['person-in-private-law'],
      when: always,
      reading: assignedByBody,
    },
    {
      provisions: ['§ 15 (4)', '§ 15 (3) 4)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['social-insurance-board'],
      counterpart: ['person-in-private-law'],
      when: always,
      reading: clauseAsWordedNow,
    },
  ],
};

/** § 15 (5): the Board is the Central Authority under Regulation (EU) 2019/1111 and has its tasks of Articles 79, 80 and 82. */
const actAsCentralAuthority: Norm = {
  id: 'act-as-central-authority',
  modality: 'obligation',
  label: {
    en: 'Act as Central Authority under Regulation (EU) 2019/1111',
    et: 'Keskasutuse ülesannete täitmine määruse (EL) 2019/1111 alusel',
  },
  versions: [
    {
      provisions: ['§ 15 (5)'],
      from: '2022-11-20',
      amendedBy: 'RT I, 10.11.2022, 1',
      bearer: ['social-insurance-board'],
      when: always,
    },
  ],
};

/** The norms of § 15, in its order. */
export const section15: readonly Norm[] = [
  implementChildProtectionPolicy,
  counselOnDevelopmentPlan,
  mediateInternationalCase,
  assistInResolvingCase,
  adviseOnCaseAndMeasures,
  supportFindingSuitableMeasures,
  organiseInternationalAdoption,
  organiseNationalAdoption,
  findFosterFamilies,
  assessAndPrepareFosterFamilies,
  collectChildProtectionStatistics,
  counselAroundTheClock,
  counselNaturalPersonsAroundTheClock,
  draftChildProtectionGuidelines,
  organiseChildProtectionNotification,
  organiseFurtherTrainingAsSocialInsuranceBoard,
  developParentingSkills,
  organiseEmploymentCounselling,
  maintainChildHelpline,
  receiveInformationForChildHelp,
  clarifyNeedAsSocialInsuranceBoard,
  separateChildAsSocialInsuranceBoard,
  provideMeasuresAfterSexualAbuse,
  exerciseSupervisionAsSocialInsuranceBoard,
  mayAssignBoardFunctions,
  actAsCentralAuthority,
];
