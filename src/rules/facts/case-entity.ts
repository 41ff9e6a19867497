import type { DoneInputs } from '../../model/answer/done.ts';
import type { EncodedInput } from '../../model/entity/encoded-input.ts';
import type { Entity } from '../../model/entity/entity.ts';
import type { Nested, Unknown } from '../../model/entity/fact-schema.ts';
import { inputJsonSchema } from '../../model/input/input-schema.ts';
import { readInput } from '../../model/input/read-input.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { caseContradictions } from './case-contradictions.ts';
import { caseFacts, groupsThatMayBeNone } from './case-facts.ts';

/** A case as a caller writes it: every fact may be left out, or given as `null` or `'unknown'`. */
export type CaseInput = Nested<(typeof caseFacts)[number]> & {
  /** By norm, what has been done about it. */
  readonly done?: DoneInputs | Unknown;
};

/** A child's case. */
export const caseEntity: Entity = {
  key: 'case',
  facts: caseFacts,
  root: '',
  groupsThatMayBeNone,
  hasDone: true,
  provisionsOfTime: ['§ 23 (1)'],
  beginsOn: 'child.birthDate',
  check: caseContradictions,
};

/** Reads a case: see {@link readInput}. */
export const readCase = (document: unknown, time: EvaluationTime): EncodedInput =>
  readInput(caseEntity, document, time);

/**
 * The JSON Schema of a case: every fact with its description in English (`description`) and Estonian (`x-et`) and the
 * provisions that it comes from (`x-provisions`).
 *
 * @returns A JSON Schema (draft 2020-12) as a plain object.
 * @example
 * ```ts
 * import { caseJsonSchema } from 'lasteks';
 * caseJsonSchema().type; // => 'object'
 * ```
 */
export const caseJsonSchema = (): Readonly<Record<string, unknown>> => inputJsonSchema(caseEntity);
