import type { Norm } from '../../model/rule/norm.ts';
import { all, holds, is } from '../facts/conditions.ts';

/**
 * § 21 (1): whoever decides ascertains the child’s best interests and makes them the primary consideration. A decision is
 * adopting one, not adopting one, and choosing between options while planning one.
 */
const setBestInterestsAsPrimaryConsideration: Norm = {
  id: 'set-best-interests-as-primary-consideration',
  modality: 'obligation',
  label: { en: 'Set the child’s best interests as the primary consideration', et: 'Lapse huvidest lähtumine' },
  versions: [
    {
      provisions: ['§ 21 (1)'],
      from: '2016-01-01',
      bearer: ['decision-maker'],
      counterpart: ['child'],
      when: all(holds('child'), is('decision.affectsChild')),
    },
  ],
};

/** § 21 (2) 1): whoever decides ascertains the circumstances and what else is needed to assess the effect of the decision. */
const ascertainCircumstances: Norm = {
  id: 'ascertain-circumstances',
  modality: 'obligation',
  label: { en: 'Ascertain the relevant circumstances', et: 'Asjassepuutuvate asjaolude väljaselgitamine' },
  versions: [
    {
      provisions: ['§ 21 (2) 1)', '§ 21 (1)'],
      from: '2016-01-01',
      bearer: ['decision-maker'],
      counterpart: ['child'],
      when: all(holds('child'), is('decision.affectsChild')),
    },
  ],
};

/** § 21 (2) 2): the plan, from 2027-01-01 also the child's rights, is explained to the child, who is heard and whose opinion is weighed. */
const hearAndWeighChild: Norm = {
  id: 'hear-and-weigh-child',
  modality: 'obligation',
  label: {
    en: 'Explain to the child, hear the child and weigh the opinion',
    et: 'Lapsele selgitamine, tema ärakuulamine ja arvamuse arvestamine',
  },
  versions: [
    {
      provisions: ['§ 21 (2) 2)', '§ 21 (1)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['decision-maker'],
      counterpart: ['child'],
      when: all(holds('child'), is('decision.affectsChild')),
    },
    {
      provisions: ['§ 21 (2) 2)', '§ 21 (1)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['decision-maker'],
      counterpart: ['child'],
      when: all(holds('child'), is('decision.affectsChild')),
    },
  ],
};

/** § 21 (2) 3): whoever decides forms a reasoned opinion on the child’s best interests from all circumstances together. */
const formReasonedOpinion: Norm = {
  id: 'form-reasoned-opinion',
  modality: 'obligation',
  label: {
    en: 'Form a reasoned opinion on the child’s best interests',
    et: 'Põhjendatud seisukoha kujundamine lapse huvide kohta',
  },
  versions: [
    {
      provisions: ['§ 21 (2) 3)', '§ 21 (1)'],
      from: '2016-01-01',
      bearer: ['decision-maker'],
      counterpart: ['child'],
      when: all(holds('child'), is('decision.affectsChild')),
    },
  ],
};

/** § 21 (3): where the decision or the child's interests diverge from the child's opinion, the reasons are explained to the child. */
const explainDivergenceToChild: Norm = {
  id: 'explain-divergence-to-child',
  modality: 'obligation',
  label: {
    en: 'Explain to the child why the opinion was not followed',
    et: 'Lapse arvamuse arvestamata jätmise põhjuste selgitamine lapsele',
  },
  versions: [
    {
      provisions: ['§ 21 (3)'],
      from: '2016-01-01',
      bearer: ['decision-maker'],
      counterpart: ['child'],
      when: all(holds('child'), is('decision.affectsChild'), is('decision.divergesFromChildsOpinion')),
    },
  ],
};

/** The norms of § 21, in its order. */
export const section21: readonly Norm[] = [
  setBestInterestsAsPrimaryConsideration,
  ascertainCircumstances,
  hearAndWeighChild,
  formReasonedOpinion,
  explainDivergenceToChild,
];
