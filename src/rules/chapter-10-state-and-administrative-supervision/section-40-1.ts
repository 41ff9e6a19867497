import { all, holds, is, oneOf } from '../../model/rule/condition.ts';
import type { InForce, Norm, Reading } from '../../model/rule/norm.ts';

const bearer = ['social-insurance-board'] as const;
const administrative = oneOf('supervision.kind', 'administrative');

/** Until 2026-12-31 § 40¹ has clauses alone. */
const inClauses: InForce = { from: '2025-01-10', until: '2026-12-31', amendedBy: 'RT I, 31.12.2024, 3' };

/** From 2027-01-01 they are those of its (1). */
const from2027: InForce = { from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8' };

/** What the two powers over an institution have in common. */
const towardInstitution = { bearer, counterpart: ['child-care-institution'] } as const;

/** § 40¹ speaks of any child care institution, § 38 (6) of the tasks of a local government. */
const performingTaskOfLocalGovernment: Reading = {
  chosen: {
    en: 'A private institution is reached only as far as it performs a task of a local government: elsewhere supervision is not administrative.',
    et: 'Eraõiguslikuni see õigus ulatub niivõrd, kui ta täidab kohaliku omavalitsuse ülesannet: muu järelevalve ei ole haldusjärelevalve.',
  },
  because: {
    en: 'The power belongs to administrative supervision, and that is over the tasks of local governments: § 38 (6).',
    et: 'Õigus on antud haldusjärelevalveks ja see käib omavalitsuse ülesannete täitmise kohta: § 38 lg 6.',
  },
  alternatives: [
    {
      en: 'Every child care institution of § 35, whoever runs it and for whomever.',
      et: 'Iga lasteasutus § 35 tähenduses, kes seda ka peab ja kelle ülesandel.',
    },
  ],
};

/** The same from 2027 on, when (2) itself speaks of administrative supervision over an institution. */
const performingTaskFrom2027: Reading = {
  ...performingTaskOfLocalGovernment,
  because: {
    en: 'The power belongs to administrative supervision, and that is over the tasks of local governments: § 38 (6), which was not changed. The other reading has gained weight: (2) itself speaks of administrative supervision over an institution that provides social services to children.',
    et: 'Õigus on antud haldusjärelevalveks ja see käib omavalitsuse ülesannete täitmise kohta: § 38 lg 6, mida ei muudetud. Teine tõlgendus on kaalukamaks muutunud: lõige 2 ise räägib haldusjärelevalvest lapsele sotsiaalteenust osutava asutuse üle.',
  },
};

const visiting = {
  ...towardInstitution,
  when: all(administrative, is('supervision.placeIsChildCareInstitution')),
} as const;

/** § 40¹ 1), then (1) 1): visit a child care institution, if necessary unannounced, to check what its activity has to meet. */
const mayVisitInstitution: Norm = {
  id: 'may-visit-institution',
  modality: 'permission',
  label: {
    en: 'Visit a child care institution, if necessary unannounced, to check compliance',
    et: 'Lasteasutuse kontrollimine kohapeal, vajaduse korral ette teatamata',
  },
  versions: [
    { provisions: ['§ 40¹ 1)', '§ 40¹'], ...inClauses, ...visiting, reading: performingTaskOfLocalGovernment },
    { provisions: ['§ 40¹ (1) 1)', '§ 40¹ (1)'], ...from2027, ...visiting, reading: performingTaskFrom2027 },
  ],
};

const publishing = {
  ...towardInstitution,
  when: all(administrative, is('supervision.placeIsChildCareInstitution'), is('supervision.breachFound')),
} as const;

/** § 40¹ 2), then (1) 2): tell the public and parents of breaches that were found there. */
const mayPublishBreaches: Norm = {
  id: 'may-publish-breaches',
  modality: 'permission',
  label: {
    en: 'Tell the public and parents of breaches found in a child care institution',
    et: 'Lasteasutuses leitud rikkumistest avalikkuse ja vanemate teavitamine',
  },
  versions: [
    { provisions: ['§ 40¹ 2)', '§ 40¹'], ...inClauses, ...publishing, reading: performingTaskOfLocalGovernment },
    { provisions: ['§ 40¹ (1) 2)', '§ 40¹ (1)'], ...from2027, ...publishing, reading: performingTaskFrom2027 },
  ],
};

/** § 40¹ 3), then (1) 3): beside these, what the Government of the Republic Act gives to administrative supervision. */
const mayApplyOtherMeasures: Norm = {
  id: 'may-apply-other-administrative-measures',
  modality: 'permission',
  label: {
    en: 'Apply other measures of administrative supervision (Government of the Republic Act)',
    et: 'Vabariigi Valitsuse seaduse muud haldusjärelevalve meetmed',
  },
  versions: [
    { provisions: ['§ 40¹ 3)', '§ 40¹'], ...inClauses, bearer, when: all(administrative) },
    { provisions: ['§ 40¹ (1) 3)', '§ 40¹ (1)'], ...from2027, bearer, when: all(administrative) },
  ],
};

/** § 40¹ (2): the institution provides social services to children, and the child stays there for them. */
const ofChildStayingForSocialService = [
  holds('child'),
  administrative,
  is('institution.providesSocialServices'),
  is('institution.childStaysForService'),
] as const;

/** § 40¹ (2): without the institution's representative, ask the child to explain; only a trained official does so. */
const mayQuestionChildAlone: Norm = {
  id: 'may-question-child-alone',
  modality: 'permission',
  label: {
    en: 'Ask the child to explain without the institution’s representative',
    et: 'Lapselt selgituste küsimine asutuse esindaja juuresolekuta',
  },
  versions: [
    {
      provisions: ['§ 40¹ (2)'],
      ...from2027,
      bearer,
      counterpart: ['child'],
      when: all(...ofChildStayingForSocialService, is('supervision.officialTrainedToQuestionChild')),
      reading: performingTaskFrom2027,
    },
  ],
};

/** § 40¹ (2): and so the child's legal representative, for whom the official need not be trained. */
const mayQuestionLegalRepresentativeAlone: Norm = {
  id: 'may-question-legal-representative-alone',
  modality: 'permission',
  label: {
    en: 'Ask the child’s legal representative to explain without the institution’s representative',
    et: 'Lapse seaduslikult esindajalt selgituste küsimine asutuse esindaja juuresolekuta',
  },
  versions: [
    {
      provisions: ['§ 40¹ (2)'],
      ...from2027,
      bearer,
      counterpart: ['legal-representative-of-child'],
      when: all(...ofChildStayingForSocialService),
      reading: performingTaskFrom2027,
    },
  ],
};

/** § 40¹ (3): a child who is questioned is told why, has the child's rights explained, and is heard in a way that suits. */
const explainToQuestionedChild: Norm = {
  id: 'explain-to-questioned-child',
  modality: 'obligation',
  label: {
    en: 'Give a child who is asked to explain the reason and the child’s rights, and hear the child suitably',
    et: 'Selgitusi andvale lapsele põhjuse ja õiguste selgitamine ning tema sobival viisil ärakuulamine',
  },
  versions: [
    {
      provisions: ['§ 40¹ (3)'],
      ...from2027,
      bearer,
      counterpart: ['child'],
      when: all(holds('child'), administrative, is('supervision.childQuestioned')),
    },
  ],
};

/** The norms of § 40¹, in its order. */
export const section40Superscript1: readonly Norm[] = [
  mayVisitInstitution,
  mayPublishBreaches,
  mayApplyOtherMeasures,
  mayQuestionChildAlone,
  mayQuestionLegalRepresentativeAlone,
  explainToQuestionedChild,
];
