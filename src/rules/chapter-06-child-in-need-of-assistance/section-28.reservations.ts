import { all, holds, is, isNot, oneOf } from '../facts/conditions.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { crisisBindsOfficialWhoAssesses } from './section-28.readings.ts';

const needInCrisis = [
  holds('child-in-need-of-assistance'),
  is('crisis.inForce'),
  is('crisis.affectsChildProtectionWork'),
] as const;

/** § 28 (4): in such a crisis somebody other than the official assesses. */
const otherAssessorInCrisis: DoubtOfLaw = {
  id: 'other-assessor-in-crisis',
  kind: 'open-reading',
  from: '2026-10-01',
  provisions: ['§ 28 (4)', '§ 28 (1)'],
  when: all(...needInCrisis, oneOf('assessor.kind', 'person-working-with-children')),
  onlyForSure: true,
  ...crisisBindsOfficialWhoAssesses,
  alternatives: [
    {
      says: crisisBindsOfficialWhoAssesses.alternatives[0],
      norms: [{ norm: 'assess-in-crisis', provisions: ['§ 28 (4)'], when: all(...needInCrisis) }],
    },
  ],
};

/** § 28 (6), without exception: the assessment is made at the first opportunity, and it is known when awareness began. */
const assessedAtFirstOpportunity = all(
  holds('child'),
  oneOf('caseManagement.state', 'commenced'),
  isNot('procedure.beganBefore2027'),
  is('localGovernment.isAware'),
  isNot('assessment.exceptional'),
);

/** § 28 (6) counts two months from awareness. It does not provide from when the first opportunity is counted. */
const firstOpportunity: DoubtOfLaw = {
  id: 'first-opportunity-from-awareness',
  kind: 'open-reading',
  from: '2027-01-01',
  provisions: ['§ 28 (6)'],
  when: assessedAtFirstOpportunity,
  onlyForSure: true,
  chosen: {
    en: 'The first opportunity is counted from awareness, as the two months are.',
    et: 'Esimest võimalust arvestatakse lapsest teada saamisest nagu kahte kuud.',
  },
  because: { en: 'The subsection names no other start.', et: 'Muud algust lõikes ei nimetata.' },
  alternatives: [
    {
      says: {
        en: 'It is counted from commencing case management, since the duty exists only then.',
        et: 'Seda arvestatakse juhtumikorralduse algatamisest, sest kohustus tekib alles siis.',
      },
      norms: [{ norm: 'complete-assessment', provisions: ['§ 28 (6)'], when: assessedAtFirstOpportunity }],
    },
  ],
};

/** The reservations of § 28. */
export const assessmentReservations: readonly DoubtOfLaw[] = [otherAssessorInCrisis, firstOpportunity];
