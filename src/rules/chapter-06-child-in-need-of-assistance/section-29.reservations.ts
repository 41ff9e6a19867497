import { all, any, holds, is, isNot } from '../../model/rule/condition.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { inTenDays, onBecomingAware } from './aware-local-government.ts';
import { caseOfOneField, fieldHelpFails } from './one-field.ts';
import { procedureOf2027 } from './procedure-under-way.ts';
import { notifiesBesideFieldHelp } from './section-27.ts';
import { noticedChildInNeed, reportsAsProfessional } from './section-27-1.ts';
import { inCommencedCase, termOfAssessment, termOfPreAssessment } from './section-28.ts';
import { formerSubsection4, fromAwarenessOnly, hasToBeCaseManaged } from './section-29-commencing.ts';

const fails = [is('fieldHelp.ineffective'), is('fieldHelp.notApplicableForOutsideReasons')] as const;

/** § 27 asks for a report of every child in need, § 29 (4), (5) only for one whom help in the field has failed. */
const reportOrHelpInField: DoubtOfLaw = {
  id: 'report-or-help-in-field',
  kind: 'conflict',
  from: '2027-01-01',
  provisions: ['§ 27 (2)', '§ 27¹ (1)', '§ 29 (4)', '§ 29 (5)'],
  when: all(...caseOfOneField),
  ...notifiesBesideFieldHelp,
  alternatives: [
    {
      says: notifiesBesideFieldHelp.alternatives[0],
      norms: [
        {
          norm: 'notify-need-of-assistance',
          provisions: ['§ 29 (5)'],
          when: all(...fieldHelpFails),
          term: { immediately: true },
        },
        {
          norm: 'report-as-professional',
          provisions: ['§ 27¹ (1)', '§ 29 (5)'],
          when: all(...noticedChildInNeed, any(isNot('professional.worksWithChildInField'), ...fails)),
          term: { immediately: true },
        },
        {
          norm: 'pass-on-known-data',
          provisions: ['§ 27¹ (1)', '§ 29 (5)'],
          when: all(...reportsAsProfessional, any(isNot('professional.worksWithChildInField'), ...fails)),
          term: { immediately: true },
        },
      ],
    },
  ],
};

/** By which rules a procedure goes on that began before 2027. */
const procedureUnderWay: DoubtOfLaw = {
  id: 'procedure-under-way',
  kind: 'running-procedure',
  from: '2027-01-01',
  provisions: ['§ 28 (5)', '§ 28 (6)', '§ 29 (7)'],
  when: all(is('procedure.beganBefore2027'), any(all(...onBecomingAware), all(...inCommencedCase))),
  ...procedureOf2027,
  alternatives: [
    {
      says: procedureOf2027.alternatives[0],
      norms: [
        {
          norm: 'pre-assess-need',
          provisions: ['§ 28 (5)'],
          when: all(...onBecomingAware),
          term: termOfPreAssessment,
        },
        {
          norm: 'complete-assessment',
          provisions: ['§ 28 (6)'],
          when: all(...inCommencedCase),
          term: termOfAssessment,
        },
        {
          norm: 'decide-on-case-management',
          provisions: ['§ 29 (7)', '§ 41¹'],
          when: all(...onBecomingAware, isNot('need.firstAscertainedFromDisabilityData')),
          term: inTenDays,
        },
      ],
    },
    {
      says: formerSubsection4,
      norms: [
        { norm: 'commence-case-management', provisions: ['§ 29 (6)'] },
        {
          norm: 'not-decline-case-management',
          provisions: ['§ 29 (4)'],
          when: all(...onBecomingAware, isNot('need.nonRecurringMeasureSuffices')),
        },
      ],
    },
  ],
};

/** The duty to commence for the child of a victim came while procedures were under way. */
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
    en: 'The duty holds from 2023-04-01 on, also in a procedure that began before.',
    et: 'Kohustus kehtib alates 1.04.2023 ka varem alanud menetluses.',
  },
  because: {
    en: 'Whether case management has to be commenced is no rule of procedure; § 5 (5) of the Administrative Procedure Act keeps only those of the start.',
    et: 'See, kas juhtumikorraldus tuleb algatada, ei ole menetluskord; haldusmenetluse seaduse § 5 lg 5 järgi jäävad kehtima üksnes menetlusreeglid.',
  },
  alternatives: [
    {
      says: {
        en: 'A procedure that began before 2023-04-01 goes on without this duty.',
        et: 'Enne 1.04.2023 alanud menetlus jätkub ilma selle kohustuseta.',
      },
      norms: [
        { norm: 'commence-case-management-for-victims-child', provisions: [provision] },
        { norm: 'cooperate-for-victims-child', provisions: [provision] },
      ],
    },
  ],
});

/** § 29 (6), first sentence, does not ask whether the local government knows of the child; here it does not. */
const commencedUnaware: DoubtOfLaw = {
  id: 'commencing-without-awareness',
  kind: 'open-reading',
  from: '2027-01-01',
  provisions: ['§ 29 (6)', '§ 29 (7)'],
  when: all(...hasToBeCaseManaged, isNot('localGovernment.isAware')),
  onlyForSure: true,
  chosen: {
    en: 'The duty is shown although the local government does not know of the child; it can be performed once it does.',
    et: 'Kohustus näidatakse, ehkki omavalitsus lapsest ei tea; täita saab selle teada saamisel.',
  },
  because: {
    en: 'The first sentence asks for the need alone, the second for awareness too.',
    et: 'Esimene lause nõuab üksnes abivajadust, teine ka teada saamist.',
  },
  alternatives: [
    {
      says: fromAwarenessOnly,
      norms: [{ norm: 'commence-case-management', provisions: ['§ 29 (6)', '§ 29 (7)'] }],
    },
  ],
};

/** The doubts of § 29. */
export const helpReservations: readonly DoubtOfLaw[] = [
  victimsChildUnderWay({ from: '2023-04-01', until: '2026-12-31' }, '§ 29 (3¹)'),
  reportOrHelpInField,
  commencedUnaware,
  procedureUnderWay,
  victimsChildUnderWay({ from: '2027-01-01' }, '§ 29 (6)'),
];
