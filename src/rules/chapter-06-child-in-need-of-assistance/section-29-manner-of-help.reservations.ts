import { all, any, is, isNot } from '../facts/conditions.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { caseOfOneField } from './one-field-of-well-being.ts';
import { notifyAlsoInCaseOfOneField } from './section-27.readings.ts';
import { childInNeedNoticedAtWork, childNoticedByWhoeverReports } from './section-27-1.ts';

const measuresFail = any(is('fieldHelp.ineffective'), is('fieldHelp.notApplicableForOutsideReasons'));
const isOutsideFieldOrMeasuresFail = any(isNot('professional.worksWithChildInField'), ...measuresFail.any);

/** § 27 requires a report of every child in need, § 29 (4), (5) only of one for whom help in the field has failed. */
export const reportOrHelpInField: DoubtOfLaw = {
  id: 'report-or-help-in-field',
  kind: 'conflict',
  from: '2027-01-01',
  provisions: ['§ 27 (2)', '§ 27¹ (1)', '§ 29 (4)', '§ 29 (5)'],
  when: all(...caseOfOneField),
  ...notifyAlsoInCaseOfOneField,
  alternatives: [
    {
      says: notifyAlsoInCaseOfOneField.alternatives[0],
      norms: [
        {
          norm: 'notify-need-of-assistance',
          provisions: ['§ 29 (5)'],
          when: all(...caseOfOneField, measuresFail),
          term: { immediately: true },
        },
        {
          norm: 'report-as-professional',
          provisions: ['§ 27¹ (1)', '§ 29 (5)'],
          when: all(...childInNeedNoticedAtWork, isOutsideFieldOrMeasuresFail),
          term: { immediately: true },
        },
        {
          norm: 'pass-on-known-data',
          provisions: ['§ 27¹ (1)', '§ 29 (5)'],
          when: all(...childNoticedByWhoeverReports, isOutsideFieldOrMeasuresFail),
          term: { immediately: true },
        },
      ],
    },
  ],
};
