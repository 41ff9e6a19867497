import type { Norm } from '../../model/rule/norm.ts';
import { always } from '../facts/conditions.ts';

/** § 16 until 2017-12-31: the county governor exercises state supervision in the county, on the basis of § 38 (3). */
const exerciseStateSupervisionAsCountyGovernor: Norm = {
  id: 'exercise-state-supervision-as-county-governor',
  modality: 'obligation',
  label: { en: 'Exercise state supervision in the county', et: 'Riikliku järelevalve teostamine maakonnas' },
  versions: [
    {
      provisions: ['§ 16', '§ 38 (3)'],
      from: '2016-01-01',
      until: '2017-12-31',
      bearer: ['county-governor'],
      when: always,
      replacedBy: ['exercise-supervision-as-social-insurance-board'],
    },
  ],
};

/** The norms of § 16. */
export const section16: readonly Norm[] = [exerciseStateSupervisionAsCountyGovernor];
