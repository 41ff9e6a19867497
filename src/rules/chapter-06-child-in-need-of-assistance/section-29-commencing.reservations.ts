import { all, any, holds, is, isNot, oneOf } from '../facts/conditions.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { procedureBegunBefore2027 } from './procedure-under-way.readings.ts';
import { termOfAssessment, termOfPreAssessment } from './section-28.ts';
import { commenceOnlyOnceAware, formerSubsection4GoesOn } from './section-29-commencing.readings.ts';
import { hasToBeCaseManaged } from './section-29-commencing.ts';

const isAwareOfNeed = [holds('child-in-need-of-assistance'), is('localGovernment.isAware')] as const;

/** §§ 28 (5), 28 (6), 29 (7): by which rules a procedure goes on that began before 2027. */
export const procedureUnderWay: DoubtOfLaw = {
  id: 'procedure-under-way',
  kind: 'running-procedure',
  from: '2027-01-01',
  provisions: ['§ 28 (5)', '§ 28 (6)', '§ 29 (7)'],
  when: all(
    is('procedure.beganBefore2027'),
    any(all(...isAwareOfNeed), all(holds('child'), oneOf('caseManagement.state', 'commenced'))),
  ),
  ...procedureBegunBefore2027,
  alternatives: [
    {
      says: procedureBegunBefore2027.alternatives[0],
      norms: [
        {
          norm: 'pre-assess-need',
          provisions: ['§ 28 (5)'],
          when: all(...isAwareOfNeed),
          term: termOfPreAssessment,
        },
        {
          norm: 'complete-assessment',
          provisions: ['§ 28 (6)'],
          when: all(holds('child'), oneOf('caseManagement.state', 'commenced')),
          term: termOfAssessment,
        },
        {
          norm: 'decide-on-case-management',
          provisions: ['§ 29 (7)', '§ 41¹'],
          when: all(...isAwareOfNeed, isNot('need.firstAscertainedFromDisabilityData')),
          term: { length: { days: 10 }, from: 'localGovernment.becameAwareAt', orReceipt: true },
        },
      ],
    },
    {
      says: formerSubsection4GoesOn,
      norms: [
        { norm: 'commence-case-management', provisions: ['§ 29 (6)'] },
        {
          norm: 'not-decline-case-management',
          provisions: ['§ 29 (4)'],
          when: all(...isAwareOfNeed, isNot('need.nonRecurringMeasureSuffices')),
        },
      ],
    },
  ],
};

/** § 29 (3¹), from 2027 (6): the duty to commence for the child of a victim came while procedures were under way. */
const victimsChildUnderWay = (days: Pick<DoubtOfLaw, 'from' | 'until'>, provision: string): DoubtOfLaw => ({
  id: 'victims-child-under-way',
  kind: 'running-procedure',
  ...days,
  provisions: [provision],
  when: all(
    holds('child'),
    is('localGovernment.isAware'),
    is('need.carerIsAdultVictimInDanger'),
    is('procedure.beganBeforeApril2023'),
  ),
  chosen: {
    en: 'The duty applies from 2023-04-01 on, also in a procedure that began before.',
    et: 'Kohustus kehtib alates 1. aprillist 2023, ka varem alanud menetluses.',
  },
  because: {
    en: 'Whether case management has to be commenced is no rule of procedure; § 5 (5) of the Administrative Procedure Act keeps only the rules of procedure of the start.',
    et: 'See, kas juhtumikorraldus tuleb algatada, ei ole menetlusnorm; haldusmenetluse seaduse § 5 lg 5 järgi jäävad menetluse alguses kehtinud normidest kohaldatavaks üksnes menetlusnormid.',
  },
  alternatives: [
    {
      says: {
        en: 'A procedure that began before 2023-04-01 goes on without this duty.',
        et: 'Enne 1. aprilli 2023 alanud menetlus jätkub ilma selle kohustuseta.',
      },
      norms: [
        { norm: 'commence-case-management-for-victims-child', provisions: [provision] },
        { norm: 'cooperate-for-victims-child', provisions: [provision] },
      ],
    },
  ],
});

/** § 29 (3¹). */
export const victimsChildUnderWayUntil2026 = victimsChildUnderWay(
  { from: '2023-04-01', until: '2026-12-31' },
  '§ 29 (3¹)',
);

/** § 29 (6), second sentence. */
export const victimsChildUnderWayFrom2027 = victimsChildUnderWay({ from: '2027-01-01' }, '§ 29 (6)');

/** § 29 (6), first sentence, does not require that the local government knows of the child; here it does not know. */
export const commencedWithoutAwareness: DoubtOfLaw = {
  id: 'commencing-without-awareness',
  kind: 'open-reading',
  from: '2027-01-01',
  provisions: ['§ 29 (6)', '§ 29 (7)'],
  when: all(...hasToBeCaseManaged, isNot('localGovernment.isAware')),
  onlyForSure: true,
  chosen: {
    en: 'The duty is shown although the local government does not know of the child; it can be performed once it does.',
    et: 'Kohustus näidatakse, ehkki kohaliku omavalitsuse üksus lapsest ei tea; täita saab selle pärast lapsest teada saamist.',
  },
  because: {
    en: 'The first sentence requires the need alone, the second requires awareness too.',
    et: 'Esimene lause nõuab üksnes abivajadust, teine ka lapsest teada saamist.',
  },
  alternatives: [
    {
      says: commenceOnlyOnceAware,
      norms: [{ norm: 'commence-case-management', provisions: ['§ 29 (6)', '§ 29 (7)'] }],
    },
  ],
};
