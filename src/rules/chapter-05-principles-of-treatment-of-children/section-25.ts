import { always } from '../../model/rule/condition.ts';
import type { Norm } from '../../model/rule/norm.ts';
import { toChildrenQualifiesAllThree } from './section-25.readings.ts';

/** § 25 (1): nothing that promotes violence or cruelty is made for, shown or spread to children. */
const notDisseminateObjectsPromotingViolence: Norm = {
  id: 'not-disseminate-objects-promoting-violence',
  modality: 'prohibition',
  label: {
    en: 'Not to make, show or disseminate to children what promotes violence or cruelty',
    et: 'Julmust ja vägivalda õhutavate esemete lastele levitamise keeld',
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

/** § 25 (2): and nothing pornographic. */
const notDisseminateObjectsOfPornographicContent: Norm = {
  id: 'not-disseminate-objects-of-pornographic-content',
  modality: 'prohibition',
  label: {
    en: 'Not to make, show or disseminate to children what is pornographic',
    et: 'Pornograafilise sisuga esemete lastele levitamise keeld',
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
