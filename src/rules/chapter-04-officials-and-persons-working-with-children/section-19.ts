import { always } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';

/** § 19 (3), in force from 2020-01-01 (§ 47 (2)): whether a qualification acquired abroad meets the requirements. */
const decideOnForeignQualifications: Norm = {
  id: 'decide-on-foreign-qualifications',
  modality: 'obligation',
  label: {
    en: 'Decide whether professional qualifications acquired abroad comply',
    et: 'Välisriigis omandatud kutsekvalifikatsiooni vastavuse otsustamine',
  },
  versions: [
    { provisions: ['§ 19 (3)', '§ 47 (2)'], from: '2020-01-01', bearer: ['social-insurance-board'], when: always },
  ],
};

/** The norms of § 19 that are not about a person, in its order. */
export const section19: readonly Norm[] = [decideOnForeignQualifications];
