import type { Norm } from '../../model/rule/norm.ts';
import { all, holds } from '../facts/conditions.ts';

/** § 31: whoever knows of a child in danger calls 112 at once. */
const notifyDanger: Norm = {
  id: 'notify-danger',
  modality: 'obligation',
  label: { en: 'Notify of a child in danger', et: 'Hädaohus olevast lapsest teatamine' },
  versions: [
    {
      provisions: ['§ 31 (2)', '§ 31 (1)'],
      from: '2016-01-01',
      bearer: ['anyone'],
      counterpart: ['emergency-call-centre'],
      when: all(holds('child-in-danger')),
      term: { immediately: true },
      notifies: [{ body: 'emergency-call-centre' }],
    },
  ],
};

/** The norms of § 31, in its order. */
export const section31: readonly Norm[] = [notifyDanger];
