import { all, any, holds, is } from '../../model/condition.ts';
import type { Definition } from '../../model/norm.ts';

/** § 30: in a situation that endangers life or health, or endangering one's own or others' by behaviour. */
export const childInDanger: Definition = {
  id: 'child-in-danger',
  label: { en: 'Child in danger', et: 'Hädaohus olev laps' },
  versions: [
    {
      provisions: ['§ 30'],
      from: '2016-01-01',
      when: all(
        holds('child'),
        any(
          is('danger.situationEndangersLifeOrHealth'),
          is('danger.behaviourEndangersOwnLifeOrHealth'),
          is('danger.behaviourEndangersOthersLifeOrHealth'),
        ),
      ),
    },
  ],
};
