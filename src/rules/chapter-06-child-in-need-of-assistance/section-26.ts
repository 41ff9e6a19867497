import type { Definition } from '../../model/rule/norm.ts';
import { all, any, holds, is, isNot } from '../facts/conditions.ts';
import { dangerIncludesNeed, needIsApartFromDanger } from './section-26.readings.ts';

/** § 26: abuse, neglect or another violation of the child's rights is suspected. What is established is suspected too. */
export const isSuspected = any(
  is('need.suspicion.neglect'),
  is('need.suspicion.mentalAbuse'),
  is('need.suspicion.emotionalAbuse'),
  is('need.suspicion.physicalAbuse'),
  is('need.suspicion.sexualAbuse'),
  is('need.suspicion.otherRightsViolation'),
);

/** None of these is suspected. */
export const nothingIsSuspected = all(
  isNot('need.suspicion.neglect'),
  isNot('need.suspicion.mentalAbuse'),
  isNot('need.suspicion.emotionalAbuse'),
  isNot('need.suspicion.physicalAbuse'),
  isNot('need.suspicion.sexualAbuse'),
  isNot('need.suspicion.otherRightsViolation'),
);

/** From 2027, §§ 26 and 30: what else puts a child in need. The last three are those of § 30. */
export const inNeedWithoutSuspicion = any(
  is('need.wellbeingThreatened'),
  is('need.behaviourThreatensWellbeing'),
  is('danger.situationDirectlyEndangersLifeOrHealth'),
  is('danger.behaviourDirectlyEndangersOwnLifeOrHealth'),
  is('danger.behaviourDirectlyEndangersOthersLifeOrHealth'),
);

/** § 26: well-being is threatened, abuse, neglect or another violation is suspected, or behaviour threatens well-being. */
export const childInNeedOfAssistance: Definition = {
  id: 'child-in-need-of-assistance',
  label: { en: 'Child in need of assistance', et: 'Abivajav laps' },
  versions: [
    {
      provisions: ['§ 26'],
      from: '2016-01-01',
      until: '2026-12-31',
      when: all(
        holds('child'),
        any(is('need.wellbeingThreatened'), ...isSuspected.any, is('need.behaviourThreatensWellbeing')),
      ),
      reading: needIsApartFromDanger,
    },
    {
      // The text of § 26 is the same. Under § 30, worded anew, every child in danger is a child in need.
      provisions: ['§ 26', '§ 30'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      when: all(
        holds('child'),
        any(
          is('need.wellbeingThreatened'),
          ...isSuspected.any,
          is('need.behaviourThreatensWellbeing'),
          holds('child-in-danger'),
        ),
      ),
      reading: dangerIncludesNeed,
    },
  ],
};
