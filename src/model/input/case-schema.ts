import * as z from 'zod/mini';
import { type DoneInputs, doneSchema } from '../answer/done.ts';
import { factRegistry, factsSchema, type Nested, type Unknown } from '../entity/fact-schema.ts';
import { caseFacts, groupsThatMayBeNone } from '../facts/case-facts.ts';

/** A case as a caller writes it: every fact may be left out, or told as `null` or `'unknown'`. */
export type CaseInput = Nested<(typeof caseFacts)[number]> & {
  /** By norm, what has been done about it. */
  readonly done?: DoneInputs | Unknown;
};

let schema: z.ZodMiniType | undefined;

/** The zod schema of a case, made from the fact table on first use. */
export function caseSchema(): z.ZodMiniType {
  schema ??= factsSchema(caseFacts, { groupsThatMayBeNone, beside: { done: z.optional(doneSchema()) } });
  return schema;
}

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
export function caseJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(caseSchema(), { io: 'input', unrepresentable: 'any', metadata: factRegistry });
}
