import type { Norm } from '../../model/rule/norm.ts';
import { commencingCaseManagement } from './section-29-commencing.ts';
import { mannerOfHelp } from './section-29-manner-of-help.ts';
import { runningCaseManagement } from './section-29-running.ts';

/**
 * The norms of § 29, which was worded anew from 2027-01-01. The table lists the subsections of both wordings:
 *
 * | from 2027 | until 2026 | norms | file |
 * |---|---|---|---|
 * | (2) | (2) | networking | `section-29-manner-of-help.ts` |
 * | (3) | | involvement in help | the same |
 * | (4), (5) | | help within one field | the same |
 * | (6) | (3¹) | when case management has to be commenced | `section-29-commencing.ts` |
 * | (7) | (3) | the decision in ten days | the same |
 * | | (4) | when it may not be declined | the same |
 * | (8) | (5) | the child's opinion | `section-29-running.ts` |
 * | (9) | | review of the case plan | the same |
 * | (10) | | the child's complaints | the same |
 * | (11), (12) | | end and hand-over | the same |
 *
 * (1) defines assistance, and gives no norm.
 */
export const section29: readonly Norm[] = [...mannerOfHelp, ...commencingCaseManagement, ...runningCaseManagement];
