import type { Norm } from '../../model/rule/norm.ts';
import { always } from '../facts/conditions.ts';
import { toChildrenQualifiesAllThree } from './section-25.readings.ts';

/** § 25 (1): objects that promote violence or cruelty may not be made for, shown or disseminated to children. */
const notDisseminateObjectsPromotingViolence: Norm = {
  id: 'not-disseminate-objects-promoting-violence',
  modality: 'prohibition',
  label: {
    en: 'Not to make, show or disseminate to children what promotes violence or cruelty',
    et: 'Julmust ja vägivalda õhutavate esemete lastele tootmise, demonstreerimise ja levitamise keeld',
  },
  versions: [
    {
      provisions: ['§ 25 (1)'],
      from: '2016-01-01',
      bearer: ['anyone'],
      counterpart: ['child'],
      when: always,
      reading: toChildrenQualifiesAllThree,
    },
  ],
};

/** § 25 (2): the same applies to pornographic objects. */
const notDisseminateObjectsOfPornographicContent: Norm = {
  id: 'not-disseminate-objects-of-pornographic-content',
  modality: 'prohibition',
  label: {
    en: 'Not to make, show or disseminate to children what is pornographic',
    et: 'Pornograafilise sisuga esemete lastele tootmise, demonstreerimise ja levitamise keeld',
  },
  versions: [
    {
      provisions: ['§ 25 (2)'],
      from: '2016-01-01',
      bearer: ['anyone'],
      counterpart: ['child'],
      when: always,
      reading: toChildrenQualifiesAllThree,
    },
  ],
};

/** The norms of § 25, in its order. */
export const section25: readonly Norm[] = [
  notDisseminateObjectsPromotingViolence,
  notDisseminateObjectsOfPornographicContent,
];
