import { all, any, is, isNot, oneOf } from '../facts/conditions.ts';

// The decision on case management has ten days (§ 29 (3), from 2027 (7)), or thirty where the data on disability first showed
// the need (§ 41¹). Each case has one of the two terms: `hasTenDays` is the negation of what
// the norm of `section-41-1.ts` tests besides need and awareness.
//
// § 1 (3) refers to the Administrative Procedure Act. Under its § 5 (5) a procedure goes on by the rules in force when it began.
// Rules of procedure are §§ 28 (5), 28 (6), 29 (3) and (7), and 41¹. Whether case management has to be commenced is no rule of
// procedure; the law of the day applies to it. The law before 2016 is not encoded: § 29 (3) is applied from its first day on.

/**
 * § 29 (3), from 2027 (7): every decision but those of § 41¹. Ten days also apply in a procedure that began before § 41¹, or before
 * § 27² of 2025 added children to its scope.
 */
export const hasTenDays = {
  until2024: any(isNot('need.firstAscertainedFromDisabilityData'), is('procedure.beganBefore2023')),
  from2025: any(
    isNot('need.firstAscertainedFromDisabilityData'),
    is('procedure.beganBefore2023'),
    all(is('procedure.beganBefore2025'), oneOf('disabilityScreening.basis', 'data-forwarded', 'lasting-support-need')),
  ),
} as const;
