import type { Reading } from '../../model/rule/norm.ts';
import { all, is, isNot } from '../facts/conditions.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';

/** § 40 (1): what a suspicion of danger is. */
export const suspicionAsInLawEnforcement = {
  chosen: {
    en: 'Suspicion of danger has the meaning of the Law Enforcement Act. It does not require that a child in danger (§ 30) has been found.',
    et: 'Ohukahtlusel on korrakaitseseaduse tähendus. Hädaohus oleva lapse (§ 30) tuvastamist see ei eelda.',
  },
  because: {
    en: 'The power serves to ascertain the danger and is part of state supervision.',
    et: 'Õigus on antud ohu väljaselgitamiseks ja on osa riiklikust järelevalvest.',
  },
  alternatives: [
    {
      en: 'Only the suspicion that a child is in danger in the sense of § 30.',
      et: 'Üksnes kahtlus, et laps on hädaohus § 30 tähenduses.',
    },
  ],
} as const satisfies Reading;

/** § 40 (2): whether cooperation may be required for any child. */
export const cooperationForChildInNeed: Reading = {
  chosen: {
    en: 'Cooperation too may be required only for a child in need of assistance.',
    et: 'Ka koostööks võib kohustada üksnes abivajava lapse puhul.',
  },
  because: {
    en: 'Both powers are in one sentence, whose purpose is the protection of such a child.',
    et: 'Mõlemad õigused on ühes lauses, mille eesmärk on sellise lapse kaitse.',
  },
  alternatives: [
    {
      en: 'That purpose limits precepts alone; cooperation may be required for any child.',
      et: 'See eesmärk piirab üksnes ettekirjutusi; koostööks võib kohustada iga lapse puhul.',
    },
  ],
};

/** § 40 (1): whether a property may be entered where the person is known to be of age. */
const suspectedDangerOfAdult: DoubtOfLaw = {
  id: 'suspected-danger-of-adult',
  kind: 'open-reading',
  from: '2016-01-01',
  provisions: ['§ 40 (1)'],
  when: all(is('danger.suspected'), isNot('child.isKnownUnderEighteen'), isNot('child.ageIsNotKnown')),
  onlyForSure: true,
  chosen: {
    en: 'The property may be entered, although the person is known to be of age.',
    et: 'Valdusesse võib siseneda, kuigi isik on teadaolevalt täisealine.',
  },
  because: suspicionAsInLawEnforcement.because,
  alternatives: [
    {
      says: suspicionAsInLawEnforcement.alternatives[0],
      norms: [{ norm: 'may-enter-property', provisions: ['§ 40 (1)'] }],
    },
  ],
};

/** The legal issues of § 40. */
export const reservationsOfSection40: readonly DoubtOfLaw[] = [suspectedDangerOfAdult];
