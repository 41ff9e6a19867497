import type { Norm } from '../../model/rule/norm.ts';
import { all, holds, is, oneOf } from '../facts/conditions.ts';
import { onlyForTaskOfLocalGovernment, onlyForTaskOfLocalGovernmentFrom2027 } from './section-40-1.readings.ts';

/** § 40¹ 1), then (1) 1): the Board may visit a child care institution, if necessary unannounced, to check compliance. */
const mayVisitInstitution: Norm = {
  id: 'may-visit-institution',
  modality: 'permission',
  label: {
    en: 'Visit a child care institution, if necessary unannounced, to check compliance',
    et: 'Lasteasutuse külastamine nõuete täitmise kontrollimiseks, vajaduse korral ette teatamata',
  },
  versions: [
    {
      provisions: ['§ 40¹ 1)', '§ 40¹'],
      from: '2025-01-10',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: ['child-care-institution'],
      when: all(oneOf('supervision.kind', 'administrative'), is('supervision.placeIsChildCareInstitution')),
      reading: onlyForTaskOfLocalGovernment,
    },
    {
      provisions: ['§ 40¹ (1) 1)', '§ 40¹ (1)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['social-insurance-board'],
      counterpart: ['child-care-institution'],
      when: all(oneOf('supervision.kind', 'administrative'), is('supervision.placeIsChildCareInstitution')),
      reading: onlyForTaskOfLocalGovernmentFrom2027,
    },
  ],
};

/** § 40¹ 2), then (1) 2): the Board may inform the public and parents of breaches found there. */
const mayPublishBreaches: Norm = {
  id: 'may-publish-breaches',
  modality: 'permission',
  label: {
    en: 'Inform the public and parents of breaches found in a child care institution',
    et: 'Avalikkuse ja lapsevanemate teavitamine lasteasutuses tuvastatud rikkumistest',
  },
  versions: [
    {
      provisions: ['§ 40¹ 2)', '§ 40¹'],
      from: '2025-01-10',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: ['child-care-institution'],
      when: all(
        oneOf('supervision.kind', 'administrative'),
        is('supervision.placeIsChildCareInstitution'),
        is('supervision.breachFound'),
      ),
      reading: onlyForTaskOfLocalGovernment,
    },
    {
      provisions: ['§ 40¹ (1) 2)', '§ 40¹ (1)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['social-insurance-board'],
      counterpart: ['child-care-institution'],
      when: all(
        oneOf('supervision.kind', 'administrative'),
        is('supervision.placeIsChildCareInstitution'),
        is('supervision.breachFound'),
      ),
      reading: onlyForTaskOfLocalGovernmentFrom2027,
    },
  ],
};

/** § 40¹ 3), then (1) 3): the Board may apply the other measures of the Government of the Republic Act. */
const mayApplyOtherMeasures: Norm = {
  id: 'may-apply-other-administrative-measures',
  modality: 'permission',
  label: {
    en: 'Apply other measures of administrative supervision (Government of the Republic Act)',
    et: 'Vabariigi Valitsuse seaduse muude haldusjärelevalve meetmete rakendamine',
  },
  versions: [
    {
      provisions: ['§ 40¹ 3)', '§ 40¹'],
      from: '2025-01-10',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      when: all(oneOf('supervision.kind', 'administrative')),
    },
    {
      provisions: ['§ 40¹ (1) 3)', '§ 40¹ (1)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['social-insurance-board'],
      when: all(oneOf('supervision.kind', 'administrative')),
    },
  ],
};

/** § 40¹ (2): a trained official may question a child who stays in the institution for a social service, without its representative. */
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
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['social-insurance-board'],
      counterpart: ['child'],
      when: all(
        holds('child'),
        oneOf('supervision.kind', 'administrative'),
        is('institution.providesSocialServices'),
        is('institution.childStaysForService'),
        is('supervision.officialTrainedToQuestionChild'),
      ),
      reading: onlyForTaskOfLocalGovernmentFrom2027,
    },
  ],
};

/** § 40¹ (2): the child's legal representative may be questioned in the same manner; the official need not be trained. */
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
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['social-insurance-board'],
      counterpart: ['legal-representative-of-child'],
      when: all(
        holds('child'),
        oneOf('supervision.kind', 'administrative'),
        is('institution.providesSocialServices'),
        is('institution.childStaysForService'),
      ),
      reading: onlyForTaskOfLocalGovernmentFrom2027,
    },
  ],
};

/** § 40¹ (3): the reason and the child's rights are explained to a child who is questioned, who is heard suitably. */
const explainToQuestionedChild: Norm = {
  id: 'explain-to-questioned-child',
  modality: 'obligation',
  label: {
    en: 'Explain the reason and the child’s rights to a child who is questioned, and hear the child suitably',
    et: 'Lapsele selgituste küsimise põhjuse ja tema õiguste selgitamine ning lapse sobival viisil ärakuulamine',
  },
  versions: [
    {
      provisions: ['§ 40¹ (3)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['social-insurance-board'],
      counterpart: ['child'],
      when: all(holds('child'), oneOf('supervision.kind', 'administrative'), is('supervision.childQuestioned')),
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
