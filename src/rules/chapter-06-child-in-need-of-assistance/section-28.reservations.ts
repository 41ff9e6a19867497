import { all, oneOf } from '../../model/rule/condition.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { firstOpportunityAlone, needInCrisis, whoAssessesInCrisis } from './section-28.ts';

/** § 28 (4): in such a crisis somebody else than the official assesses. */
const otherAssessorInCrisis: DoubtOfLaw = {
  id: 'other-assessor-in-crisis',
  kind: 'open-reading',
  from: '2026-10-01',
  provisions: ['§ 28 (4)', '§ 28 (1)'],
  when: all(...needInCrisis, oneOf('assessor.kind', 'person-working-with-children')),
  onlyForSure: true,
  ...whoAssessesInCrisis,
  alternatives: [
    {
      says: whoAssessesInCrisis.alternatives[0],
      norms: [{ norm: 'assess-in-crisis', provisions: ['§ 28 (4)'], when: all(...needInCrisis) }],
    },
  ],
};

/** § 28 (6) counts two months from awareness; from when the first opportunity counts it does not say. */
const firstOpportunity: DoubtOfLaw = {
  id: 'first-opportunity-from-awareness',
  kind: 'open-reading',
  from: '2027-01-01',
  provisions: ['§ 28 (6)'],
  when: all(...firstOpportunityAlone),
  onlyForSure: true,
  chosen: {
    en: 'The first opportunity is counted from awareness, as the two months are.',
    et: 'Esimest võimalust arvestatakse teada saamisest nagu kahte kuud.',
  },
  because: { en: 'The subsection names no other start.', et: 'Muud algust lõige ei nimeta.' },
  alternatives: [
    {
      says: {
        en: 'It is counted from commencing case management, since the duty exists only then.',
        et: 'Seda arvestatakse juhtumikorralduse algatamisest, sest kohustus tekib alles siis.',
      },
      norms: [{ norm: 'complete-assessment', provisions: ['§ 28 (6)'], when: all(...firstOpportunityAlone) }],
    },
  ],
};

/** The doubts of § 28. */
export const assessmentReservations: readonly DoubtOfLaw[] = [otherAssessorInCrisis, firstOpportunity];
