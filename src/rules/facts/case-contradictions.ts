import type { LawIssue } from '../../act/law-error.ts';
import type { EncodedInput } from '../../model/entity/encoded-input.ts';
import { isTimeKnown } from '../../model/entity/encoded-input.ts';
import { dayOfInstant } from '../../model/time/instant.ts';
import { responsibleReceived } from '../chapter-06-child-in-need-of-assistance/section-27.receipt.ts';
import { factPosition } from './case-facts.ts';

const awareAt = factPosition.get('localGovernment.becameAwareAt')!;
const startedOn = factPosition.get('procedure.startedOn')!;
const fields = factPosition.get('need.measureFields')!;
const fieldsInTurn = factPosition.get('need.measureFieldsInTurn')!;

/** Codes of a fact: see {@link EncodedInput}. */
const value = 1;
const none = 2;

const contradiction = (path: string, expected: string): LawIssue => ({ code: 'contradiction', path, expected });

/**
 * The contradictions between several facts of a case, beyond the pairs of the fact table.
 *
 * - The responsible local government that received the notice is aware of the child.
 * - A procedure in the child's case starts with its first act (Administrative Procedure Act § 35 (1)), which presupposes
 *   that the child is known.
 * - Measures in several fields are needed at the same time or one after the other, and not both.
 */
export function caseContradictions(encoded: EncodedInput): readonly LawIssue[] {
  const { codes, numbers } = encoded;
  const issues: LawIssue[] = [];
  if (codes[awareAt] === none && responsibleReceived(encoded)) {
    const expected = 'not none beside notice.receivedAt: the responsible local government received the notice';
    issues.push(contradiction('localGovernment.becameAwareAt', expected));
  }
  if (
    isTimeKnown(awareAt, encoded) &&
    codes[startedOn] === value &&
    numbers[startedOn]! < dayOfInstant(numbers[awareAt]!)
  ) {
    issues.push(contradiction('procedure.startedOn', 'a day no earlier than localGovernment.becameAwareAt'));
  }
  if (codes[fields] === value && codes[fieldsInTurn] === value && numbers[fieldsInTurn] !== 0) {
    issues.push(contradiction('need.measureFieldsInTurn', 'not beside need.measureFields'));
  }
  return issues;
}
