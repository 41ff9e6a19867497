import type { Norm } from '../../model/rule/norm.ts';
import { all, any, holds, is, oneOf } from '../facts/conditions.ts';
import { joinReadings } from '../join-readings.ts';
import { homeVisitsToWhoeverRaisesChild } from './section-34-2.readings.ts';
import { isLocalGovernmentForItsTask } from './section-34-2.ts';
import { rightToObtainIsDutyToGive } from './section-34-4.readings.ts';

/** § 34⁴: they may obtain health data of some clauses of § 34² from a health service provider; no consent is required. */
const mayObtainHealthData: Norm = {
  id: 'may-obtain-health-data',
  modality: 'permission',
  label: {
    en: 'Obtain health data from a health service provider',
    et: 'Terviseandmete saamine tervishoiuteenuse osutajalt',
  },
  versions: [
    {
      provisions: ['§ 34⁴'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['local-government', 'social-insurance-board'],
      counterpart: ['health-service-provider'],
      when: all(
        holds('child'),
        any(
          isLocalGovernmentForItsTask,
          all(
            oneOf('data.processor', 'social-insurance-board'),
            oneOf('data.task', '§ 15 (3) 6)', '§ 15 (3) 6¹)', '§ 29¹', '§ 33'),
          ),
        ),
        any(
          is('data.isObtainable'),
          all(is('data.isObtainableAsFarAsItAffectsChild'), is('data.mayAffectChildsWellbeing')),
        ),
        is('data.necessary'),
      ),
      reading: joinReadings(rightToObtainIsDutyToGive, homeVisitsToWhoeverRaisesChild),
    },
  ],
};

/** The norms of § 34⁴, in its order. */
export const section34Superscript4: readonly Norm[] = [mayObtainHealthData];
