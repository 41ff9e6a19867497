import { doubtsOfSection15 } from './chapter-03-organisation-of-child-protection/section-15-of-persons.reservations.ts';
import { doubtsOfSection19 } from './chapter-04-officials-and-persons-working-with-children/section-19.reservations.ts';
import { doubtsOfReassessment } from './chapter-04-officials-and-persons-working-with-children/section-20-reassessment.reservations.ts';
import { doubtsOfSection41 } from './chapter-11-implementing-provisions/section-41.reservations.ts';
import type { DoubtOfPerson } from './doubt-of-person.ts';

/** Every doubt about persons whose consequences an answer shows, in the order of the Act. */
export const reservationsOfPersons: readonly DoubtOfPerson[] = [
  ...doubtsOfSection15,
  ...doubtsOfSection19,
  ...doubtsOfReassessment,
  ...doubtsOfSection41,
];
