import type { DerivedFactOfPerson } from '../facts/derived-person-fact.ts';
import { hasHappened, unknownOf } from '../facts/known-of-person.ts';

/** § 19: the requirements are for whoever has commenced employment. */
export const isInService: DerivedFactOfPerson = {
  name: 'person.isInService',
  from: ['startedOn'],
  versions: [
    {
      from: '2016-01-01',
      truthOf: (person) => hasHappened(person, 'startedOn'),
      waitsFor: unknownOf('startedOn'),
    },
  ],
};
