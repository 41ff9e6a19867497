import type { Definition } from '../../model/rule/norm.ts';
import { all, any, holds, is } from '../facts/conditions.ts';
import { directDangerIncludesNeed } from './section-30.readings.ts';

/**
 * § 30: a situation endangers the child's life or health, or the child's behaviour endangers its own or that of others. From
 * 2027-01-01 the danger has to be direct, and the child in danger is a child in need.
 */
export const childInDanger: Definition = {
  id: 'child-in-danger',
  label: { en: 'Child in danger', et: 'Hädaohus olev laps' },
  versions: [
    {
      provisions: ['§ 30'],
      from: '2016-01-01',
      until: '2026-12-31',
      when: all(
        holds('child'),
        any(
          is('danger.situationEndangersLifeOrHealth'),
          is('danger.behaviourEndangersOwnLifeOrHealth'),
          is('danger.behaviourEndangersOthersLifeOrHealth'),
        ),
      ),
    },
    {
      provisions: ['§ 30'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      when: all(
        holds('child'),
        any(
          is('danger.situationDirectlyEndangersLifeOrHealth'),
          is('danger.behaviourDirectlyEndangersOwnLifeOrHealth'),
          is('danger.behaviourDirectlyEndangersOthersLifeOrHealth'),
        ),
      ),
      reading: directDangerIncludesNeed,
    },
  ],
};
