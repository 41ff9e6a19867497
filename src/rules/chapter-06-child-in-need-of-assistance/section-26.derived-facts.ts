import { threeStates } from '../../model/rule/derived-fact.ts';
import { type DerivedGroup, position } from '../facts/derived-group.ts';

const own = position('need.behaviourThreatensOwnWellbeing');
const others = position('need.behaviourThreatensOthersWellbeing');
const sexual = position('child.sexualBehaviourThreatensWellbeing');
const no = 1;
const yes = 2;

/**
 * § 26: behaviour that threatens the child's own well-being or that of others. Sexual behaviour that does is such behaviour,
 * also while it is not known whose well-being it threatens; where neither is threatened, the reader knows that there is none.
 */
export const threateningBehaviour: DerivedGroup = {
  facts: [
    {
      name: 'need.behaviourThreatensWellbeing',
      from: ['need.behaviourThreatensOwnWellbeing', 'need.behaviourThreatensOthersWellbeing'],
      provisions: ['§ 26'],
    },
  ],
  versions: [
    {
      from: '2016-01-01',
      states: threeStates,
      stateOf({ codes }) {
        if (codes[own] === yes || codes[others] === yes || codes[sexual] === yes) return 2;
        return codes[own] === no && codes[others] === no ? 1 : 0;
      },
    },
  ],
};
