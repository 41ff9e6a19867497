import type { TruthFact } from '../../model/facts/case-facts.ts';
import { all, always, is } from '../../model/rule/condition.ts';
import type { DaysAndEnd, InForce, Norm, NormVersion, Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { agenciesAndLegalPersons } from '../chapter-02-ensuring-rights-and-well-being-of-child/bearers.ts';
import { assignedByBody } from './assignment.ts';
import { toward } from './toward.ts';

const bearer = ['social-insurance-board'] as const;
const asPassed: InForce = { from: '2016-01-01' };
const from2025: InForce = { from: '2025-01-01', amendedBy: 'RT I, 31.12.2024, 3' };
const from10January2025: InForce = { from: '2025-01-10', amendedBy: 'RT I, 31.12.2024, 3' };
const from2027: InForce = { from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8' };

/** A function of the Board that stands whatever the case, over the days of one text or, oldest first, of several. */
const boardFunction = (
  provision: string,
  id: string,
  label: Bilingual,
  ...[first = asPassed, ...later]: readonly InForce[]
): Norm => ({
  id,
  modality: 'obligation',
  label,
  versions: [first, ...later].map(
    (inForce): NormVersion => ({ provisions: [provision], ...inForce, bearer, when: always }),
  ),
});

type Request = Extract<TruthFact, `localGovernment.requests.${string}`>;

/** § 15 (2): a state measure that the Board applies where a local government requests it. */
const onRequest = (
  clause: number,
  id: string,
  request: Request,
  label: Bilingual,
  inForce: DaysAndEnd = asPassed,
): Norm => ({
  id,
  modality: 'obligation',
  label,
  versions: [
    {
      provisions: [`§ 15 (2) ${clause})`, '§ 15 (2)'],
      ...inForce,
      bearer,
      counterpart: ['local-government'],
      counterpartMunicipality: 'localGovernment.municipality',
      when: all(is(request)),
    },
  ],
});

/** § 15 (3) 1): international adoption, and the committee for it; reworded when adoption within Estonia was added. */
const organiseInternationalAdoption: Norm = {
  id: 'organise-international-adoption',
  modality: 'obligation',
  label: {
    en: 'Organise international adoption and serve its committee',
    et: 'Rahvusvahelise lapsendamise korraldamine ja komisjoni teenindamine',
  },
  versions: [
    { provisions: ['§ 15 (3) 1)'], from: '2016-01-01', until: '2016-12-31', bearer, when: always },
    { provisions: ['§ 15 (3) 1)'], from: '2017-01-01', amendedBy: 'RT I, 21.12.2016, 2', bearer, when: always },
  ],
};

/**
 * § 15 (3) 6) from 2025-01-10: the Board clarifies the need of a child of whom it learns. The word is not that of § 28.
 */
const clarifyNeedAsSocialInsuranceBoard: Norm = {
  id: 'clarify-need-as-social-insurance-board',
  modality: 'obligation',
  label: { en: 'Clarify whether a child needs assistance', et: 'Lapse abivajaduse väljaselgitamine' },
  versions: [
    {
      provisions: ['§ 15 (3) 6)'],
      ...from10January2025,
      bearer,
      counterpart: ['child'],
      reading: {
        chosen: {
          en: 'Clarifying the need is not assessing it under § 28.',
          et: 'Väljaselgitamine ei ole abivajaduse hindamine § 28 järgi.',
        },
        because: {
          en: 'The clause has a word of its own; the assessment belongs to the task of § 17 (1) 3), and § 27 (3) still has the notice forwarded.',
          et: 'Punktis on omaette sõna; hindamine kuulub § 17 lõike 1 punkti 3 ülesande juurde ja teade tuleb § 27 lõike 3 järgi endiselt edastada.',
        },
        alternatives: [
          {
            en: 'The Board assesses the need as § 28 says before it forwards the notice.',
            et: 'Sotsiaalkindlustusamet hindab abivajadust § 28 järgi, enne kui ta teate edastab.',
          },
        ],
      },
      when: always,
    },
  ],
};

const supervising = { provisions: ['§ 15 (3) 7)', '§ 38 (2)', '§ 38 (6)'], bearer, when: always } as const;

/**
 * § 15 (3) 7): supervision on the bases of § 38 (2) and (6). Until 2017-12-31 § 38 (2) has three clauses; from 2025-01-10
 * (6) reaches further, from 2027-01-01 (2) less far.
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
      bearer,
      when: always,
    },
    { ...supervising, from: '2018-01-01', until: '2025-01-09', amendedBy: 'RT I, 28.11.2017, 2' },
    { ...supervising, ...from10January2025, until: '2026-12-31' },
    { ...supervising, ...from2027 },
  ],
};

const assigning = {
  bearer,
  counterpart: ['person-in-private-law'],
  reading: assignedByBody,
  when: always,
} as const;

/** From 2027-01-01 clause 4 of § 15 (3), which § 15 (4) names, has guidelines and directions in it as well. */
const clauseAsItIsNow: Reading = {
  chosen: {
    en: 'The body whose functions they are may assign them: all of clause 4 of (3) as it is now, guidelines and directions among them.',
    et: 'Ülesanded võib üle anda asutus, kelle omad need on: kõik, mis on lõike 3 punktis 4 praegu, ka juhised ja rakendussuunised.',
  },
  because: {
    en: `${assignedByBody.because.en} (4) names the clause and not what it said when (4) was worded.`,
    et: `${assignedByBody.because.et} Lõige 4 nimetab punkti, mitte selle sisu lõike sõnastamise ajal.`,
  },
  alternatives: [
    ...assignedByBody.alternatives,
    {
      en: 'Only what clause 4 said when (4) was worded, informing the public.',
      et: 'Üksnes see, mis oli punktis 4 lõike sõnastamise ajal: teavitustegevus.',
    },
  ],
};

/**
 * § 15 (4): some functions may be assigned to a person in private law. Clauses 4 to 6 of (3) until 2024-12-31, clause 6¹
 * stands after them; then clause 4 alone, so that the child helpline stays with the Board. From 2027-01-01 that clause has
 * guidelines and other information materials in it.
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
      ...assigning,
      provisions: ['§ 15 (4)', '§ 15 (3) 4)', '§ 15 (3) 5)', '§ 15 (3) 6)'],
      from: '2016-01-01',
      until: '2024-12-31',
    },
    { ...assigning, provisions: ['§ 15 (4)', '§ 15 (3) 4)'], ...from2025, until: '2026-12-31' },
    { ...assigning, provisions: ['§ 15 (4)', '§ 15 (3) 4)'], ...from2027, reading: clauseAsItIsNow },
  ],
};

/** The norms of § 15, in its order. */
export const section15: readonly Norm[] = [
  boardFunction('§ 15 (1)', 'implement-child-protection-policy', {
    en: 'Implement child protection policy and strategies, coordinate cooperation and prevention',
    et: 'Lastekaitsepoliitika ja strateegiate elluviimine, koostöö ja ennetuse koordineerimine',
  }),
  onRequest(1, 'counsel-on-development-plan', 'localGovernment.requests.developmentPlanCounselling', {
    en: 'Counsel the local government on a development plan',
    et: 'Kohaliku omavalitsuse nõustamine arengukava koostamisel',
  }),
  onRequest(2, 'mediate-international-case', 'localGovernment.requests.internationalCaseMediation', {
    en: 'Mediate an international child protection case and counsel on it',
    et: 'Rahvusvahelise lastekaitsejuhtumi vahendamine ja selles nõustamine',
  }),
  onRequest(
    3,
    'assist-in-resolving-case',
    'localGovernment.requests.caseAssistance',
    {
      en: 'Assist the local government in resolving the case',
      et: 'Kohaliku omavalitsuse abistamine juhtumi lahendamisel',
    },
    { ...asPassed, until: '2026-12-31', replacedBy: ['advise-on-case-and-measures'] },
  ),
  onRequest(
    3,
    'advise-on-case-and-measures',
    'localGovernment.requests.caseAdvice',
    {
      en: 'Advise the local government on the case and on finding suitable measures',
      et: 'Kohaliku omavalitsuse nõustamine juhtumis ja sobivate meetmete leidmisel',
    },
    from2027,
  ),
  onRequest(
    4,
    'support-finding-suitable-measures',
    'localGovernment.requests.suitableMeasureSupport',
    {
      en: 'Support the local government in finding suitable state measures',
      et: 'Kohaliku omavalitsuse toetamine sobivate riiklike meetmete leidmisel',
    },
    { ...asPassed, until: '2026-12-31', replacedBy: ['advise-on-case-and-measures'] },
  ),
  organiseInternationalAdoption,
  boardFunction(
    '§ 15 (3) 1)',
    'organise-national-adoption',
    { en: 'Organise adoption within Estonia', et: 'Riigisisese lapsendamise korraldamine' },
    { from: '2017-01-01', amendedBy: 'RT I, 21.12.2016, 2' },
  ),
  boardFunction(
    '§ 15 (3) 1¹)',
    'find-foster-families',
    { en: 'Find foster families (a service)', et: 'Hooldusperede leidmine' },
    from10January2025,
  ),
  boardFunction(
    '§ 15 (3) 1¹)',
    'assess-and-prepare-foster-families',
    {
      en: 'Assess the suitability of foster families (a service) and prepare them',
      et: 'Hooldusperede sobivuse hindamine ja ettevalmistamine',
    },
    { from: '2018-01-01', until: '2025-01-09', amendedBy: 'RT I, 28.11.2017, 2' },
    from10January2025,
  ),
  boardFunction('§ 15 (3) 2)', 'collect-child-protection-statistics', {
    en: 'Collect child protection statistics',
    et: 'Lastekaitsealase statistika kogumine',
  }),
  toward(
    agenciesAndLegalPersons,
    boardFunction(
      '§ 15 (3) 3)',
      'counsel-around-the-clock',
      {
        en: 'Counsel agencies, officials and legal persons 24 hours a day',
        et: 'Asutuste, ametiisikute ja juriidiliste isikute ööpäevaringne nõustamine',
      },
      { ...asPassed, until: '2025-01-09' },
      from10January2025,
    ),
  ),
  toward(
    ['natural-person'],
    boardFunction(
      '§ 15 (3) 3)',
      'counsel-natural-persons-around-the-clock',
      { en: 'Counsel natural persons 24 hours a day', et: 'Füüsiliste isikute ööpäevaringne nõustamine' },
      from10January2025,
    ),
  ),
  boardFunction(
    '§ 15 (3) 4)',
    'draft-child-protection-guidelines',
    {
      en: 'Develop guidelines, directions and other materials for children’s rights and well-being',
      et: 'Lapse õiguste kaitse ja heaolu juhiste, suuniste ja muude teabematerjalide väljatöötamine',
    },
    from2027,
  ),
  boardFunction(
    '§ 15 (3) 4)',
    'organise-child-protection-notification',
    {
      en: 'Organise notification related to child protection',
      et: 'Lastekaitsealase teavitustegevuse korraldamine',
    },
    { ...asPassed, until: '2026-12-31' },
    from2027,
  ),
  toward(
    ['child-protection-official'],
    boardFunction(
      '§ 15 (3) 4¹)',
      'organise-further-training-as-social-insurance-board',
      {
        en: 'Organise the further training of child protection officials',
        et: 'Lastekaitsetöötajate täienduskoolituse korraldamine',
      },
      from2025,
    ),
  ),
  boardFunction(
    '§ 15 (3) 4²)',
    'develop-parenting-skills',
    {
      en: 'Develop parenting skills, with the training and prevention that this takes',
      et: 'Vanemlike oskuste arendamine koos koolituste ja ennetusega',
    },
    from2025,
  ),
  toward(
    ['child-protection-official'],
    boardFunction(
      '§ 15 (3) 5)',
      'organise-employment-counselling',
      {
        en: 'Organise employment counselling of local governments’ child protection officials',
        et: 'Kohaliku omavalitsuse lastekaitsetöötajate tööalase nõustamise korraldamine',
      },
      { ...asPassed, until: '2024-12-31' },
    ),
  ),
  boardFunction(
    '§ 15 (3) 6)',
    'maintain-child-helpline',
    { en: 'Maintain the child helpline 116 111', et: 'Lasteabitelefoni 116 111 pidamine' },
    { ...asPassed, until: '2025-01-09' },
    from10January2025,
  ),
  boardFunction(
    '§ 15 (3) 6)',
    'receive-information-for-child-help',
    {
      en: 'Receive the information that reaches child help by the helpline or otherwise',
      et: 'Telefoni teel või muul viisil lasteabisse jõudva teabe vastuvõtmine',
    },
    from10January2025,
  ),
  clarifyNeedAsSocialInsuranceBoard,
  toward(
    ['child'],
    boardFunction(
      '§ 15 (3) 6)',
      'separate-child-as-social-insurance-board',
      {
        en: 'Temporarily separate a child in danger from the family on the basis of § 33',
        et: 'Hädaohus oleva lapse ajutine perekonnast eraldamine § 33 alusel',
      },
      from10January2025,
    ),
  ),
  toward(
    ['child'],
    boardFunction(
      '§ 15 (3) 6¹)',
      'provide-measures-after-sexual-abuse',
      {
        en: 'Provide the measures of § 29¹ where sexual abuse is concerned',
        et: '§ 29¹ meetmete pakkumine seksuaalse väärkohtlemise korral',
      },
      { from: '2022-05-08', amendedBy: 'RT I, 28.04.2022, 1' },
    ),
  ),
  exerciseSupervisionAsSocialInsuranceBoard,
  mayAssignBoardFunctions,
  boardFunction(
    '§ 15 (5)',
    'act-as-central-authority',
    {
      en: 'Act as Central Authority under Regulation (EU) 2019/1111',
      et: 'Keskasutuse ülesanded määruse (EL) 2019/1111 järgi',
    },
    { from: '2022-11-20', amendedBy: 'RT I, 10.11.2022, 1' },
  ),
];
