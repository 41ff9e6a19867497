import { all, always, is } from '../../model/condition.ts';
import type { TruthFact } from '../../model/facts.ts';
import type { InForce, Norm } from '../../model/norm.ts';
import type { Bilingual } from '../../model/truth.ts';
import { assignedByBody } from './assignment.ts';

const bearer = ['social-insurance-board'] as const;
const asPassed: InForce = { from: '2016-01-01' };

/** A function of the Board that stands whatever the case, in one version. */
const boardFunction = (provision: string, id: string, label: Bilingual, inForce = asPassed): Norm => ({
  id,
  modality: 'obligation',
  label,
  versions: [{ provisions: [provision], ...inForce, bearer, when: always }],
});

type Request = Extract<TruthFact, `localGovernment.requests.${string}`>;

/** § 15 (2): a state measure that the Board applies where a local government requests it. */
const onRequest = (clause: number, id: string, request: Request, label: Bilingual): Norm => ({
  id,
  modality: 'obligation',
  label,
  versions: [
    {
      provisions: [`§ 15 (2) ${clause})`, '§ 15 (2)'],
      ...asPassed,
      bearer,
      counterpart: ['local-government'],
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

/** § 15 (3) 7): supervision on the bases of § 38 (2) and (6); until 2017-12-31 § 38 (2) has three clauses. */
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
    {
      provisions: ['§ 15 (3) 7)', '§ 38 (2)', '§ 38 (6)'],
      from: '2018-01-01',
      amendedBy: 'RT I, 28.11.2017, 2',
      bearer,
      when: always,
    },
  ],
};

/** § 15 (4): clauses 4 to 6 of (3) may be assigned to a person in private law; clause 6¹ stands after them. */
const mayAssignBoardFunctions: Norm = {
  id: 'may-assign-board-functions',
  modality: 'permission',
  label: {
    en: 'Assign functions of the Board by administrative contract',
    et: 'Sotsiaalkindlustusameti ülesannete üleandmine halduslepinguga',
  },
  versions: [
    {
      provisions: ['§ 15 (4)'],
      from: '2016-01-01',
      bearer,
      counterpart: ['person-in-private-law'],
      reading: assignedByBody,
      when: always,
    },
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
  onRequest(3, 'assist-in-resolving-case', 'localGovernment.requests.caseAssistance', {
    en: 'Assist the local government in resolving the case',
    et: 'Kohaliku omavalitsuse abistamine juhtumi lahendamisel',
  }),
  onRequest(4, 'support-finding-suitable-measures', 'localGovernment.requests.suitableMeasureSupport', {
    en: 'Support the local government in finding suitable state measures',
    et: 'Kohaliku omavalitsuse toetamine sobivate riiklike meetmete leidmisel',
  }),
  organiseInternationalAdoption,
  boardFunction(
    '§ 15 (3) 1)',
    'organise-national-adoption',
    { en: 'Organise adoption within Estonia', et: 'Riigisisese lapsendamise korraldamine' },
    { from: '2017-01-01', amendedBy: 'RT I, 21.12.2016, 2' },
  ),
  boardFunction(
    '§ 15 (3) 1¹)',
    'assess-and-prepare-foster-families',
    {
      en: 'Assess the suitability of foster families (a service) and prepare them',
      et: 'Hooldusperede sobivuse hindamine ja ettevalmistamine',
    },
    { from: '2018-01-01', amendedBy: 'RT I, 28.11.2017, 2' },
  ),
  boardFunction('§ 15 (3) 2)', 'collect-child-protection-statistics', {
    en: 'Collect child protection statistics',
    et: 'Lastekaitsealase statistika kogumine',
  }),
  boardFunction('§ 15 (3) 3)', 'counsel-around-the-clock', {
    en: 'Counsel agencies, officials and legal persons 24 hours a day',
    et: 'Asutuste, ametiisikute ja juriidiliste isikute ööpäevaringne nõustamine',
  }),
  boardFunction('§ 15 (3) 4)', 'organise-child-protection-notification', {
    en: 'Organise notification related to child protection',
    et: 'Lastekaitsealase teavitustegevuse korraldamine',
  }),
  boardFunction('§ 15 (3) 5)', 'organise-employment-counselling', {
    en: 'Organise employment counselling of local governments’ child protection officials',
    et: 'Kohaliku omavalitsuse lastekaitsetöötajate tööalase nõustamise korraldamine',
  }),
  boardFunction('§ 15 (3) 6)', 'maintain-child-helpline', {
    en: 'Maintain the child helpline 116 111',
    et: 'Lasteabitelefoni 116 111 pidamine',
  }),
  boardFunction(
    '§ 15 (3) 6¹)',
    'provide-measures-after-sexual-abuse',
    {
      en: 'Provide the measures of § 29¹ where sexual abuse is concerned',
      et: '§ 29¹ meetmete pakkumine seksuaalse väärkohtlemise korral',
    },
    { from: '2022-05-08', amendedBy: 'RT I, 28.04.2022, 1' },
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
