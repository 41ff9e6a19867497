import { any, is } from '../../model/rule/condition.ts';

/** Whom § 20 binds (§ 18): officials, and everybody in direct contact with children in whatever capacity. */
export const isBound = any(is('person.isChildProtectionOfficial'), is('person.isPersonWorkingWithChildren'));

/** § 20 as first passed. */
export const firstText = { from: '2016-01-01', until: '2022-09-30' } as const;
/** (1) to (4) rewritten, from 2022-10-01. */
export const rewritten = { from: '2022-10-01', amendedBy: 'RT I, 06.08.2022, 4' } as const;
/** The same, until a restriction could be declared void. */
export const rewrittenUntilVoiding = { ...rewritten, until: '2025-01-09' } as const;
/** (4) rewritten and (5) to (8) added, from 2025-01-10: a restriction can be declared void. */
export const withVoiding = { from: '2025-01-10', amendedBy: 'RT I, 31.12.2024, 3' } as const;
/** (3¹) and (3²) added, from 2026-10-01: engaging in a crisis situation. */
export const inCrisis = { from: '2026-10-01', amendedBy: 'RT I, 30.06.2026, 1' } as const;
