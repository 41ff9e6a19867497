import { all, is, isNot } from '../../model/rule/condition.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { suspicionAsInLawEnforcement } from './section-40.ts';

/** § 40 (1) names a suspicion of danger, and nobody whom it has to be about. */
const suspectedDangerOfAdult: DoubtOfLaw = {
  id: 'suspected-danger-of-adult',
  kind: 'open-reading',
  from: '2016-01-01',
  provisions: ['§ 40 (1)'],
  when: all(is('danger.suspected'), isNot('child.isKnownUnderEighteen'), isNot('child.ageIsNotKnown')),
  onlyForSure: true,
  chosen: {
    en: 'The property may be entered, although the person is known to be of age.',
    et: 'Valdusesse võib siseneda, ehkki isik on teadaolevalt täisealine.',
  },
  because: suspicionAsInLawEnforcement.because,
  alternatives: [
    {
      says: suspicionAsInLawEnforcement.alternatives[0],
      norms: [{ norm: 'may-enter-property', provisions: ['§ 40 (1)'] }],
    },
  ],
};

/** The doubts of § 40. */
export const reservationsOfSection40: readonly DoubtOfLaw[] = [suspectedDangerOfAdult];
