import type { Truth } from '../../model/rule/truth.ts';
import { type EncodedPerson, knownNumber } from '../facts/person-entity.ts';
import type { RecordCondition } from '../facts/person-facts.ts';
import { voidedOn } from './section-20-records.derived-facts.ts';

/** The last day on which a restriction of somebody was declared void. */
export function lastVoidedOn({ parts = [] }: EncodedPerson): number | undefined {
  const days = parts.flatMap((record) => voidedOn(record) ?? []);
  return days.length === 0 ? undefined : Math.max(...days);
}

/**
 * § 20 (6): whether the application has led to what it asks for: every restriction that is to be lifted was declared void on the
 * day of filing or later. An unknown day leaves it unknown, and so does a restriction that is not void, since the decision may be
 * still to come or a refusal.
 *
 * @param isToBeLifted For each record, whether its restriction is to be lifted; `undefined` where the records are unknown.
 */
function voidedOnApplication(person: EncodedPerson, isToBeLifted: readonly Truth[] | undefined): Truth {
  const filedOn = knownNumber(person, 'reassessment.filedOn');
  if (isToBeLifted === undefined || filedOn === undefined) return 'unknown';
  const toLift = (person.parts ?? []).filter((_, place) => isToBeLifted[place] === true);
  return toLift.length > 0 && toLift.every((record) => (voidedOn(record) ?? Number.NEGATIVE_INFINITY) >= filedOn)
    ? true
    : 'unknown';
}

/** The condition on records whose restrictions an application asks to be lifted. */
const toBeLifted: RecordCondition = 'person.hasRecordWhoseRestrictionIsToBeLifted';

/** What the records of a person show of a decision on re-assessment. */
export interface DecisionShown {
  readonly truth: Truth;
  /** The paths that would settle it. */
  readonly missing: readonly string[];
  /** The day of the decision. */
  readonly time: { readonly day: number };
  readonly isLast: false;
}

/**
 * What the records of a person show of a decision on re-assessment; of a refusal they show nothing.
 *
 * @param norm The norm that the decision fulfils.
 * @param records For each record whether it meets a condition; `undefined` where that is unknown.
 */
export function decisionShown(
  norm: string,
  person: EncodedPerson,
  records: readonly { readonly holds: (condition: RecordCondition) => Truth }[] | undefined,
): DecisionShown | undefined {
  const day = lastVoidedOn(person);
  if (day === undefined) return undefined;
  const truth = voidedOnApplication(
    person,
    records?.map((record) => record.holds(toBeLifted)),
  );
  const isFiled = knownNumber(person, 'reassessment.filedOn') !== undefined;
  const missing = truth === true ? [] : [isFiled ? `done.${norm}` : 'person.reassessment.filedOn'];
  return { truth, missing, time: { day }, isLast: false };
}
