import * as z from 'zod';
import { parseDay } from './civil-day.ts';
import { caseFacts, type Fact, groupsToldAsNone } from './facts.ts';
import { parseInstant } from './instant.ts';

/** What JSON Schema tells of a fact beyond its type. */
interface FactMetadata {
  readonly description: string;
  readonly 'x-et': string;
  readonly 'x-provisions': readonly string[];
}

/** A case as a caller writes it: every fact may be left out, or told as `null` or `'unknown'`. */
export type CaseInput = Nested<(typeof caseFacts)[number]>;

/** What stands for a fact that is not told. */
export type NotTold = 'unknown' | null | undefined;
/** What a fact of the table says of how it is told. */
export type Row = Pick<Fact, 'path' | 'type' | 'values'>;
/** The first key of a path. */
export type Head<Path> = Path extends `${infer First}.${string}` ? First : Path;
/** The facts below a key, by the rest of their paths. */
export type Below<R extends Row, Key> = R extends { readonly path: `${infer First}.${infer Rest}` }
  ? First extends Key
    ? { readonly path: Rest; readonly type: R['type']; readonly values: R['values'] }
    : never
  : never;
/** What a fact is told with. */
export type Value<R extends Row> = R['type'] extends 'truth'
  ? boolean
  : R['type'] extends 'choice'
    ? R['values'][number]
    : R['type'] extends 'free'
      ? unknown
      : string;
/** Facts by the keys of their paths, group within group. */
export type Nested<R extends Row> = {
  readonly [Key in Head<R['path']> & string]?:
    | (Extract<R, { path: Key }> extends never
        ? Nested<Below<R, Key>> | (Key extends 'notice' | 'separation' ? 'none' : never)
        : Value<Extract<R, { path: Key }>>)
    | NotTold;
};

const registry = z.registry<FactMetadata>();
const notTold = [z.literal('unknown'), z.null()] as const;

function valueSchema({ type, values }: Fact): z.ZodType {
  const words = values.length === 0 ? [] : [z.enum(values as readonly [string, ...string[]])];
  switch (type) {
    case 'truth':
      return z.boolean();
    case 'choice':
      return z.union(words);
    case 'date':
      return z.union([...words, z.iso.date().refine((text) => parseDay(text) !== undefined)]);
    case 'instant':
      return z.union([
        ...words,
        z
          .string()
          .refine((text) => parseInstant(text) !== undefined)
          .meta({ format: 'date-time' }),
      ]);
    case 'municipality':
      return z.union([...words, z.string().min(1).max(200)]);
    case 'free':
      return z.unknown();
  }
}

function factSchema(fact: Fact): z.ZodType {
  const schema = z.union([valueSchema(fact), ...notTold]).optional();
  registry.add(schema, { description: fact.label.en, 'x-et': fact.label.et, 'x-provisions': fact.provisions });
  return schema;
}

function groupSchema(facts: readonly Fact[], path: string): z.ZodType {
  const below = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = fact.path.slice(path === '' ? 0 : path.length + 1).split('.')[0]!;
    below.set(key, [...(below.get(key) ?? []), fact]);
  }
  const shape = Object.fromEntries(
    [...below].map(([key, rows]) => {
      const inner = path === '' ? key : `${path}.${key}`;
      if (rows[0]!.path === inner) return [key, factSchema(rows[0]!)];
      const none = groupsToldAsNone.includes(inner) ? [z.literal('none')] : [];
      return [key, z.union([groupSchema(rows, inner), ...none, ...notTold]).optional()];
    }),
  );
  return z.strictObject(shape);
}

let schema: z.ZodType | undefined;

/** The zod schema of a case, made from the fact table on first use. */
export function caseSchema(): z.ZodType {
  schema ??= groupSchema(caseFacts, '');
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
  return z.toJSONSchema(caseSchema(), { io: 'input', unrepresentable: 'any', metadata: registry });
}
