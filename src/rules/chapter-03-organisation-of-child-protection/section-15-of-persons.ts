import type { Norm } from '../../model/rule/norm.ts';
import { all, is } from '../facts/conditions.ts';
import { oneTaskAndSection19 } from './section-15-of-persons.readings.ts';

/** § 15 (6) with § 41³: who has certain tasks at the Social Insurance Board meets § 19, by 2028-01-01 at the latest. */
const meetOfficialRequirements: Norm = {
  id: 'meet-official-requirements',
  modality: 'obligation',
  label: {
    en: 'Meet the requirements for child protection officials',
    et: 'Lastekaitsetöötajale esitatavate nõuete täitmine',
  },
  versions: [
    {
      provisions: ['§ 15 (6)', '§ 41³'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['person'],
      when: all(is('person.hasTasksOfSection41Superscript3')),
      reading: oneTaskAndSection19,
    },
  ],
};

/** The norms of § 15 about a person. */
export const section15OfPersons: readonly Norm[] = [meetOfficialRequirements];
