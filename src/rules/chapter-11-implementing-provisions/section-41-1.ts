import { all, holds, is } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';

/** § 41¹: thirty days instead of ten where the need was first ascertained from the data on disability. */
const decideAfterDisabilityScreening: Norm = {
  id: 'decide-after-disability-screening',
  modality: 'obligation',
  label: {
    en: 'Decide on case management after the disability screening',
    et: 'Juhtumikorralduse algatamise otsus puude andmete põhjal',
  },
  versions: [
    {
      provisions: ['§ 41¹', '§ 27¹'],
      from: '2023-01-01',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      when: all(
        holds('child-in-need-of-assistance'),
        is('localGovernment.isAware'),
        is('need.firstAscertainedFromDisabilityData'),
      ),
      term: { length: { days: 30 }, from: 'localGovernment.becameAwareAt' },
      reading: {
        chosen: {
          en: 'Thirty days take the place of the ten of § 29 (3) where the data on disability first showed the need.',
          et: 'Kolmkümmend päeva asendab § 29 lg 3 kümmet päeva, kui abivajadus selgus esmakordselt puude andmetest.',
        },
        because: {
          en: 'The special rule names the same decision of the same body with a longer term.',
          et: 'Erinorm nimetab sama organi sama otsust pikema tähtajaga.',
        },
        alternatives: [
          {
            en: 'Only for the first screening of each municipality; later ones have ten days.',
            et: 'Üksnes omavalitsuse esimesel andmete läbivaatamisel; hilisematel on aega kümme päeva.',
          },
        ],
      },
    },
  ],
};

/** The norms of § 41¹, in its order. */
export const section41Superscript1: readonly Norm[] = [decideAfterDisabilityScreening];
