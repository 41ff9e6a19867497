import { all, holds, is } from '../../model/rule/condition.ts';
import type { Norm } from '../../model/rule/norm.ts';

/** § 21 (1): find out what is best for the child, and decide by that first of all. */
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

/** § 21 (2) 1): find out the circumstances, and what else the effect of the decision turns on. */
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

/** § 21 (2) 2): explain the plan to the child, from 2027 also the child's rights, hear the child, and weigh what the child says. */
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

/** § 21 (2) 3): from everything together, come to an opinion on what is best for the child, with reasons. */
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

/** § 21 (3): where the decision or the child's interests part from the child's opinion, tell the child why. */
const explainDivergenceToChild: Norm = {
  id: 'explain-divergence-to-child',
  modality: 'obligation',
  label: {
    en: 'Explain to the child why the opinion was not followed',
    et: 'Lapse arvamusega mittearvestamise põhjendamine lapsele',
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
