import type { Norm } from '../../model/rule/norm.ts';
import { always } from '../facts/conditions.ts';
import { boundByScope } from './bearers.readings.ts';
import { whomTheActBinds } from './bearers.ts';

/** § 5 1): life, survival and development are every child’s inherent right. */
const respectRightToLifeAndDevelopment: Norm = {
  id: 'respect-right-to-life-and-development',
  modality: 'obligation',
  label: {
    en: 'Respect the child’s right to life, survival and development',
    et: 'Lapse elu, ellujäämise ja arengu õiguse austamine',
  },
  versions: [
    {
      provisions: ['§ 5 1)', '§ 5', '§ 3 (1)'],
      from: '2016-01-01',
      bearer: whomTheActBinds,
      counterpart: ['child'],
      when: always,
      reading: boundByScope,
    },
  ],
};

/** § 5 2): all children are treated equally; none is discriminated against. */
const treatChildrenEqually: Norm = {
  id: 'treat-children-equally',
  modality: 'obligation',
  label: { en: 'Treat children equally, without discrimination', et: 'Laste võrdne kohtlemine diskrimineerimiseta' },
  versions: [
    {
      provisions: ['§ 5 2)', '§ 5', '§ 3 (1)'],
      from: '2016-01-01',
      bearer: whomTheActBinds,
      counterpart: ['child'],
      when: always,
      reading: boundByScope,
    },
  ],
};

/** § 5 3): the best interests of children come first in whatever concerns them. */
const makeBestInterestsPrimaryConsideration: Norm = {
  id: 'make-best-interests-primary-consideration',
  modality: 'obligation',
  label: { en: 'Make the child’s best interests a primary consideration', et: 'Lapse huvide esikohale seadmine' },
  versions: [
    {
      provisions: ['§ 5 3)', '§ 5', '§ 3 (1)'],
      from: '2016-01-01',
      bearer: whomTheActBinds,
      counterpart: ['child'],
      when: always,
      reading: boundByScope,
    },
  ],
};

/** § 5 4): every child has the right to an independent opinion on what concerns the child, and to express it. */
const respectChildsViews: Norm = {
  id: 'respect-childs-views',
  modality: 'obligation',
  label: {
    en: 'Respect the child’s right to form and express views',
    et: 'Lapse seisukohavõtu ja vaadete väljendamise õiguse austamine',
  },
  versions: [
    {
      provisions: ['§ 5 4)', '§ 5', '§ 3 (1)'],
      from: '2016-01-01',
      bearer: whomTheActBinds,
      counterpart: ['child'],
      when: always,
      reading: boundByScope,
    },
  ],
};

/** The norms of § 5, in its order. */
export const section5: readonly Norm[] = [
  respectRightToLifeAndDevelopment,
  treatChildrenEqually,
  makeBestInterestsPrimaryConsideration,
  respectChildsViews,
];
