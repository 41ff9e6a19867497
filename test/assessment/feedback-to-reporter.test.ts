import { expect, it } from 'vitest';
import { assess } from '../../src/index.ts';

it('§ 27¹ (2) is about reports under (1): by a reading, a reporter under § 29 (5) of 2027 gets no feedback', () => {
  const professional = {
    noticedAtWork: true,
    worksWithChildInField: true,
    hasReported: true,
    feedbackNeededForWellbeing: true,
  };
  const feedback = (kind: 'teacher' | 'other') =>
    assess(
      {
        child: { birthDate: '2015-01-01' },
        fieldHelp: { ineffective: true },
        professional: { ...professional, kind },
      },
      { at: '2027-06-01' },
    ).norms['may-inform-reporting-professional'];
  expect([feedback('teacher')?.applies, feedback('other')?.applies]).toEqual([true, false]);
  expect(feedback('other')?.reading?.alternatives.some(({ en }) => en.includes('§ 29 (5)'))).toBe(true);
});
