import * as z from 'zod/mini';
import { doneSchema } from '../answer/done.ts';
import type { Fact } from '../entity/fact.ts';
import { factRegistry, factsSchema, unknownValues } from '../entity/fact-schema.ts';
import { personFacts, recordFacts } from '../facts/person-facts.ts';

/** All facts by their paths below `person`. */
export const factsBelowPerson: readonly Fact[] = [
  ...personFacts,
  ...recordFacts.map((fact) => ({ ...fact, path: `records[].${fact.path}` })),
];

let schema: z.ZodMiniType | undefined;

/** The zod schema of a person, made from the fact tables on first use. */
export function personSchema(): z.ZodMiniType {
  schema ??= factsSchema(personFacts, {
    beside: {
      records: z.optional(z.union([z.array(factsSchema(recordFacts)), ...unknownValues])),
      done: z.optional(doneSchema()),
    },
  });
  return schema;
}

/**
 * The JSON Schema of a person: every fact with its description in English (`description`) and Estonian (`x-et`) and the
 * provisions that it comes from (`x-provisions`).
 *
 * @example
 * ```ts
 * import { personJsonSchema } from 'lasteks';
 * personJsonSchema().type; // => 'object'
 * ```
 */
export function personJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(personSchema(), { io: 'input', unrepresentable: 'any', metadata: factRegistry });
}
