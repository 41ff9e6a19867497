import { always } from '../../model/rule/condition.ts';
import type { Norm } from '../../model/rule/norm.ts';

const ofAnyone = {
  from: '2016-01-01',
  bearer: ['anyone'],
  counterpart: ['child'],
  when: always,
  reading: {
    chosen: {
      en: '“To children” bounds all three: making, showing and disseminating.',
      et: '„Lastele“ piirab kõiki kolme: tootmist, demonstreerimist ja levitamist.',
    },
    because: {
      en: 'The heading speaks of dissemination alone, and the three stand in one row.',
      et: 'Pealkiri räägib vaid levitamisest ja kolm tegevust seisavad ühes reas.',
    },
    alternatives: [
      {
        en: 'Making is prohibited whomever it is for; only showing and disseminating have to be to children.',
        et: 'Tootmine on keelatud sõltumata sihtrühmast; vaid demonstreerimine ja levitamine peavad olema lastele.',
      },
    ],
  },
} as const;

/** § 25 (1): nothing that promotes violence or cruelty is made for, shown or spread to children. */
const notDisseminateObjectsPromotingViolence: Norm = {
  id: 'not-disseminate-objects-promoting-violence',
  modality: 'prohibition',
  label: {
    en: 'Not to make, show or disseminate to children what promotes violence or cruelty',
    et: 'Julmust ja vägivalda õhutavate esemete lastele levitamise keeld',
  },
  versions: [{ ...ofAnyone, provisions: ['§ 25 (1)'] }],
};

/** § 25 (2): and nothing pornographic. */
const notDisseminateObjectsOfPornographicContent: Norm = {
  id: 'not-disseminate-objects-of-pornographic-content',
  modality: 'prohibition',
  label: {
    en: 'Not to make, show or disseminate to children what is pornographic',
    et: 'Pornograafilise sisuga esemete lastele levitamise keeld',
  },
  versions: [{ ...ofAnyone, provisions: ['§ 25 (2)'] }],
};

/** The norms of § 25, in its order. */
export const section25: readonly Norm[] = [
  notDisseminateObjectsPromotingViolence,
  notDisseminateObjectsOfPornographicContent,
];
