import { all, holds, is } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';

/** § 21 (2) 2): explain the plan to the child, hear the child, and weigh what the child says. */
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
export const section21: readonly Norm[] = [hearAndWeighChild, explainDivergenceToChild];
