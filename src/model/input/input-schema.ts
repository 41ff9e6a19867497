import * as z from 'zod/mini';
import { doneSchema } from '../answer/done.ts';
import type { Entity } from '../entity/entity.ts';
import type { Fact } from '../entity/fact.ts';
import { factRegistry, factsSchema, unknownValues } from '../entity/fact-schema.ts';
import { memoizeWeak } from '../memoize.ts';

/** The facts of an entity and, below `key[]`, those of its parts. */
export const factsWithParts = /* @__PURE__ */ memoizeWeak(({ facts, parts }: Entity): readonly Fact[] =>
  parts === undefined
    ? facts
    : [...facts, ...parts.entity.facts.map((fact) => ({ ...fact, path: `${parts.key}[].${fact.path}` }))],
);

/** The zod schema of an entity, made from its fact table on first use. */
export const inputSchema = /* @__PURE__ */ memoizeWeak(
  ({ facts, groupsThatMayBeNone = [], parts, hasDone }: Entity): z.ZodMiniType =>
    factsSchema(facts, {
      groupsThatMayBeNone,
      beside: {
        ...(parts === undefined
          ? {}
          : { [parts.key]: z.optional(z.union([z.array(inputSchema(parts.entity)), ...unknownValues])) }),
        ...(hasDone ? { done: z.optional(doneSchema()) } : {}),
      },
    }),
);

/**
 * The JSON Schema of an entity: every fact with its description in English (`description`) and Estonian (`x-et`) and the
 * provisions that it comes from (`x-provisions`).
 */
export const inputJsonSchema = (entity: Entity): Readonly<Record<string, unknown>> =>
  JSON.parse(jsonSchemaText(entity));

/** Made once, since it takes long; each caller gets a copy. */
const jsonSchemaText = /* @__PURE__ */ memoizeWeak((entity: Entity): string =>
  JSON.stringify(z.toJSONSchema(inputSchema(entity), { io: 'input', unrepresentable: 'any', metadata: factRegistry })),
);
