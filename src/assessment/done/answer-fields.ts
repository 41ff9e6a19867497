import type { NormDone } from '../../model/answer/answer.ts';
import type { DoneByNorm } from '../../model/entity/encoded-input.ts';
import { doneRules } from '../../rules/done.ts';
import type { NormInForce } from '../../rules/law.ts';
import type { DoneOnDeadline } from '../deadlines.ts';
import { timeAsText } from './done-of-entity.ts';
import { type Fulfilment, isOfAnother } from './fulfilment.ts';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What an answer states about a norm being done, or being used where it is a permission; nothing where nothing is provided. */
export function doneFields(
  norm: NormInForce,
  fulfilment: Fulfilment | undefined,
  done: DoneByNorm | undefined,
): NormDone {
  const fields: Mutable<NormDone> = {};
  if (norm.modality === 'permission') {
    const entry = done?.get(norm.id);
    if (entry === undefined) return fields;
    fields.used = entry.isDone && !isOfAnother(norm, entry);
    if (fields.used && entry.by !== undefined) fields.doneBy = entry.by;
  } else if (fulfilment !== undefined) {
    fields.fulfilled = fulfilment.fulfilled;
    if (fulfilment.by !== undefined) fields.doneBy = fulfilment.by;
    if (fulfilment.missing.length > 0) fields.missingForFulfilled = fulfilment.missing;
  }
  return fields;
}

/** What a deadline states about its duty being done: of a recurring one, that the next term starts at what was done. */
export function doneOnDeadline({ id }: NormInForce, fulfilment: Fulfilment | undefined): DoneOnDeadline | undefined {
  if (fulfilment === undefined || fulfilment.fulfilled === 'unknown') return undefined;
  const { fulfilled, time } = fulfilment;
  if (doneRules[id]?.recurs !== true) {
    return { doneAt: !fulfilled ? 'none' : time === undefined ? true : timeAsText(time) };
  }
  if (time !== undefined) return { restart: time };
  return fulfilled ? { doneAt: true } : undefined;
}
