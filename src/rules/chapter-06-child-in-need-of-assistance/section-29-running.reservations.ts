import { all, any, holds, is, oneOf } from '../facts/conditions.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { childOfVictimInDanger } from './section-29-commencing.ts';
import { caseEndsWithNeed, caseHasToEnd, hasSettledElsewhereWhileCaseRuns } from './section-29-running.ts';

/** § 29 (9) speaks of a plan, and does not require case management. Here nothing is decided, or the case was forwarded. */
export const planBesideCaseManagement: DoubtOfLaw = {
  id: 'case-plan-beside-case-management',
  kind: 'open-reading',
  from: '2027-01-01',
  provisions: ['§ 29 (9)', '§ 29 (7)'],
  when: all(
    holds('child-in-need-of-assistance'),
    is('caseManagement.hasCasePlan'),
    oneOf('caseManagement.state', 'undecided', 'forwarded'),
  ),
  onlyForSure: true,
  chosen: {
    en: 'The plan is reviewed also before the decision of (7), and in a case that was forwarded.',
    et: 'Plaan vaadatakse üle ka enne lõike 7 otsust ja edastatud juhtumis.',
  },
  because: {
    en: '(9) requires the need and the plan alone.',
    et: 'Lõige 9 nõuab üksnes abivajadust ja plaani.',
  },
  alternatives: [
    {
      says: {
        en: 'It is reviewed only within case management.',
        et: 'See vaadatakse üle üksnes juhtumikorralduses.',
      },
      norms: [{ norm: 'review-case-plan', provisions: ['§ 29 (9)'] }],
    },
  ],
};

/** § 29 (11) ends case management, § 29 (12) hands it over; neither provides which comes first. */
export const endedOrHandedOver: DoubtOfLaw = {
  id: 'case-management-ended-or-handed-over',
  kind: 'open-reading',
  from: '2027-01-01',
  provisions: ['§ 29 (11)', '§ 29 (12)'],
  when: all(caseHasToEnd, hasSettledElsewhereWhileCaseRuns),
  chosen: {
    en: 'Both duties are named: the case is to be ended, and where the child has settled elsewhere it is handed over.',
    et: 'Nimetatakse mõlemad kohustused: juhtumikorraldus tuleb lõpetada ja, kui laps on mujale elama asunud, üle anda.',
  },
  because: {
    en: 'Neither subsection makes an exception for the case of the other.',
    et: 'Kumbki lõige ei tee teise juhust erandit.',
  },
  alternatives: [
    {
      says: {
        en: 'What has to be ended is ended where it is, and not handed over.',
        et: 'Lõpetamisele kuuluv juhtumikorraldus lõpetatakse seal, kus seda korraldatakse, ja seda ei anta üle.',
      },
      norms: [
        { norm: 'hand-over-case-management', provisions: ['§ 29 (12)', '§ 29 (11)'] },
        { norm: 'take-over-case-management', provisions: ['§ 29 (12)', '§ 29 (11)'] },
      ],
    },
    {
      says: {
        en: 'It is handed over first, and the local government of the new residence ends it.',
        et: 'Juhtumikorraldus antakse enne üle ja selle lõpetab uue elukoha järgne kohaliku omavalitsuse üksus.',
      },
      norms: [{ norm: 'end-case-management', provisions: ['§ 29 (11)', '§ 29 (12)'] }],
    },
  ],
};

/** § 29 (11) 1) requires that no need appeared again in the six months. Here one exists today, and may be a later one. */
export const endedThoughInNeed: DoubtOfLaw = {
  id: 'case-management-ended-though-in-need',
  kind: 'open-reading',
  from: '2027-01-01',
  provisions: ['§ 29 (11) 1)', '§ 26'],
  when: all(caseEndsWithNeed, any(holds('child-in-need-of-assistance'), childOfVictimInDanger)),
  chosen: {
    en: 'Case management ends; for the need that exists today it may have to be commenced anew.',
    et: 'Juhtumikorraldus lõpetatakse; praeguse abivajaduse tõttu võib olla vaja see uuesti algatada.',
  },
  because: {
    en: 'The clause refers only to the six months; the need may be a later one.',
    et: 'Punkt käsitleb üksnes kuut kuud; abivajadus võib olla hilisem.',
  },
  alternatives: [
    {
      says: {
        en: 'It goes on: a need that exists today is not satisfied.',
        et: 'See jätkub: praegune abivajadus ei ole rahuldatud.',
      },
      norms: [{ norm: 'end-case-management', provisions: ['§ 29 (11) 1)'] }],
    },
  ],
};
