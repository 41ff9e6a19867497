import type { Norm } from '../../model/rule/norm.ts';
import { all, always, is } from '../facts/conditions.ts';

/** § 37 (2): the institution immediately eliminates what the internal evaluation shows to hinder rights and well-being. */
const eliminateHindrances: Norm = {
  id: 'eliminate-hindrances',
  modality: 'obligation',
  label: {
    en: 'Eliminate what hinders the child’s rights and well-being',
    et: 'Lapse õiguste ja heaolu tagamist takistavate asjaolude kõrvaldamine',
  },
  versions: [
    {
      provisions: ['§ 37 (2)'],
      from: '2016-01-01',
      bearer: ['child-care-institution'],
      when: all(is('institution.evaluationFoundHindrances')),
      term: { immediately: true },
    },
  ],
};

/** § 37 (3): the head organises the internal evaluation; (1) sets what it evaluates. */
const organiseInternalEvaluation: Norm = {
  id: 'organise-internal-evaluation',
  modality: 'obligation',
  label: { en: 'Organise the internal evaluation of the institution', et: 'Lasteasutuse sisehindamise korraldamine' },
  versions: [
    {
      provisions: ['§ 37 (3)', '§ 37 (1)'],
      from: '2016-01-01',
      bearer: ['head-of-child-care-institution'],
      when: always,
    },
  ],
};

/** The norms of § 37, in its order. */
export const section37: readonly Norm[] = [eliminateHindrances, organiseInternalEvaluation];
