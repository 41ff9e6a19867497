import { all, any, holds, is } from '../../model/condition.ts';
import type { Definition } from '../../model/norm.ts';

/** § 26: well-being threatened, abuse or neglect or another violation suspected, or behaviour that threatens well-being. */
export const childInNeedOfAssistance: Definition = {
  id: 'child-in-need-of-assistance',
  label: { en: 'Child in need of assistance', et: 'Abivajav laps' },
  versions: [
    {
      provisions: ['§ 26'],
      from: '2016-01-01',
      when: all(
        holds('child'),
        any(
          is('need.wellbeingThreatened'),
          is('need.suspicion.neglect'),
          is('need.suspicion.mentalAbuse'),
          is('need.suspicion.emotionalAbuse'),
          is('need.suspicion.physicalAbuse'),
          is('need.suspicion.sexualAbuse'),
          is('need.suspicion.otherRightsViolation'),
          is('need.behaviourThreatensOwnWellbeing'),
          is('need.behaviourThreatensOthersWellbeing'),
        ),
      ),
      reading: {
        chosen: {
          en: 'Need and danger (§ 30) are told apart: danger alone does not make this finding.',
          et: 'Abivajadust ja ohtu (§ 30) hinnatakse eraldi: oht üksi seda järeldust ei anna.',
        },
        because: {
          en: 'The Act defines the two classes side by side.',
          et: 'Seadus määratleb need kaks mõistet kõrvuti.',
        },
        alternatives: [
          {
            en: 'A child whose life or health is endangered is always one whose well-being is threatened.',
            et: 'Laps, kelle elu või tervis on ohus, on alati ka laps, kelle heaolu on ohustatud.',
          },
        ],
      },
    },
  ],
};
