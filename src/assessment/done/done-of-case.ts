import { lawErrorOf } from '../../act/law-error.ts';
import type { EncodedInput } from '../../model/entity/encoded-input.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import type { Term } from '../../model/time/term.ts';
import { openFactsOfReceipt } from '../../rules/chapter-06-child-in-need-of-assistance/section-27.receipt.ts';
import { doneRules } from '../../rules/done.ts';
import { caseEntity } from '../../rules/facts/case-entity.ts';
import { factPosition } from '../../rules/facts/case-facts.ts';
import type { Law } from '../../rules/law.ts';
import { deadlineFor, startOf, timeOf } from '../deadlines.ts';
import type { DoneTable } from '../entity-rules.ts';
import { issuesOfDone, lastDayOf } from './done-of-entity.ts';
import { isBefore, type Settled, type Time } from './fulfilment.ts';

/** What has been done about the norms of a case. */
export const doneOfCase: DoneTable = {
  entity: caseEntity,
  normsIn: (law) => law.norms,
  deadlineOf: ({ version: { term } }, { encoded }, restart) =>
    deadlineFor(term, true, encoded, restart === undefined ? undefined : { restart }),
  hadArisenAt: ({ id, version: { term } }, time, { encoded }) =>
    doneRules[id]?.recurs === true ? isOfSameCourse(term, time, encoded) : hadStartedAt(term, time, encoded),
  lastDay({ version: { term } }, { encoded }) {
    const start = startOf(term, encoded);
    if (start === undefined) return startIsOpen(term?.from, encoded) ? term!.from : undefined;
    return term !== undefined && 'after' in term ? start.day : lastDayOf(deadlineFor(term, true, encoded));
  },
};

/** Whether it is not provided when a term starts: not that it has not started. */
const startIsOpen = (from: string | undefined, { codes }: EncodedInput): boolean =>
  from !== undefined && codes[factPosition.get(from)!] === 0;

const settled = (truth: boolean): Settled => ({ truth, missing: [] });
const openFor = (...missing: readonly string[]): Settled => ({ truth: 'unknown', missing });

/** Whether a term had started at a time: unknown where a start that is not provided may be earlier than all that are. */
function hadStartedAt(term: Term | undefined, time: Time, encoded: EncodedInput): Settled {
  const start = startOf(term, encoded);
  if (start !== undefined && !isBefore(time, start)) return settled(true);
  if (term?.from === undefined || startIsOpen(term.from, encoded)) {
    return term?.from === undefined ? settled(true) : openFor(term.from);
  }
  if (start === undefined) return settled(true);
  const open = 'orReceipt' in term && term.orReceipt === true ? openFactsOfReceipt(encoded, time) : [];
  return open.length > 0 ? openFor(...open) : settled(false);
}

/** Whether what recurs was done after the other fact that its term runs from: a plan made anew is not reviewed yet. */
function isOfSameCourse(term: Term | undefined, time: Time, encoded: EncodedInput): Settled {
  const path = term !== undefined && 'orFrom' in term ? term.orFrom : undefined;
  if (path === undefined) return settled(true);
  if (startIsOpen(path, encoded)) return openFor(path);
  const start = timeOf(factPosition.get(path)!, encoded);
  return settled(start === undefined || !isBefore(time, start));
}

/**
 * Checks what a case gives as done against the law.
 *
 * @throws LawError with every issue: see `wrongWithDone`.
 */
export function checkDoneOfCase(law: Law, time: EvaluationTime, encoded: EncodedInput): void {
  if (encoded.done === undefined) return;
  const issues = issuesOfDone(doneOfCase, law, time, encoded);
  if (issues.length > 0) throw lawErrorOf(issues);
}
