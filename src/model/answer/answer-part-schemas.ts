import * as z from 'zod/mini';
import { actors } from '../rule/actor.ts';

// The parts that the answers about a case and about a person have in common.

interface Named {
  readonly id?: string;
  readonly description?: string;
}

/** Names and descriptions for the JSON Schema, kept apart from zod's global registry. */
export const registry = z.registry<Named>();

/** A schema that the JSON Schema names, with its description. */
export function named<Schema extends z.ZodMiniType>(id: string, description: string, schema: Schema): Schema {
  registry.add(schema, { id, description });
  return schema;
}

/** A schema with its description. */
export function described<Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema {
  registry.add(schema, { description });
  return schema;
}

/** Values by the id of a finding, a norm or a restriction. */
export const ids = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.record(z.string().check(z.regex(/^[a-z0-9-]+$/u)), schema);
/** A mark: `true`, or left out. */
export const only = z.literal(true);
const dayText = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));
/** A day, `YYYY-MM-DD`. */
export const day = dayText();
/** A length. */
export const positive = z.int().check(z.positive());

/** A truth of three values. */
export const truth = named('Truth', 'true, false or "unknown"', z.union([z.boolean(), z.literal('unknown')]));
/** An actor of the Act. */
export const actor = named('Actor', 'Whom a norm binds or entitles, or toward whom', z.enum(actors));
/** A text in both languages. */
export const bilingual = named(
  'Bilingual',
  'A text in both languages',
  z.strictObject({ en: z.string(), et: z.string() }),
);
/** A provision of the Act. */
export const provision = named(
  'Provision',
  'As Riigi Teataja prints it, such as § 29 (3)',
  z.string().check(z.regex(/^§ /u)),
);
/** The provisions that something depends on. */
export const provisions = z.array(provision).check(z.minLength(1));
/** The path of a fact. */
export const fact = named(
  'FactPath',
  'The path of a fact, such as child.birthDate, or at',
  z.string().check(z.minLength(1)),
);
/** What an unknown answer waits for. */
export const missing = described('The facts that could still change an unknown answer', z.array(fact));
const time = named(
  'Moment',
  'A day, or an ISO 8601 date and time with the offset of Europe/Tallinn',
  z.union([day, z.iso.datetime({ offset: true })]),
);

/** An open reading. */
export const reading = named(
  'Reading',
  'An open reading of the law: what was chosen, why, and what else could be defended',
  z.strictObject({ chosen: bilingual, because: bilingual, alternatives: z.array(bilingual) }),
);

const deadlineEnd = {
  lastDay: described('The last day, of terms in days or longer', z.optional(day)),
  endsAt: time,
  moved: z.optional(z.strictObject({ from: day, because: bilingual })),
  unsettled: z.optional(bilingual),
};

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/u));

/** What an answer can be reproduced from. */
const receipt = named(
  'Receipt',
  'From what an answer can be reproduced; the digest of the input holds no value that identifies anybody',
  z.strictObject({ library: z.string(), rules: digest, input: digest }),
);

/** A deadline, with its other ends. */
export const deadline = named(
  'Deadline',
  'When what a norm asks is to be done; ifApplies where it is not known whether the norm applies',
  z.strictObject({
    start: time,
    ...deadlineEnd,
    immediately: z.optional(only),
    atFirstOpportunity: z.optional(only),
    ifApplies: z.optional(only),
    provisionalUntil: z.optional(fact),
    doneAt: described(
      'When it was done; true where that is not provided, none where it has not been done so that it counts',
      z.optional(z.union([time, only, z.literal('none')])),
    ),
    alternatives: z.optional(z.array(z.strictObject(deadlineEnd)).check(z.minLength(1))),
  }),
);

/** What an answer states about a norm being done. */
export const normDone = {
  fulfilled: described(
    'Of an obligation of whose being done something is provided: whether it counts',
    z.optional(truth),
  ),
  used: described('Of a permission: whether it has been used', z.optional(z.boolean())),
  doneBy: described('Who did it; of a duty that binds anyone, it is fulfilled for this actor alone', z.optional(actor)),
  missingForFulfilled: described(
    'The paths that would settle whether it is fulfilled',
    z.optional(z.array(z.string())),
  ),
};

/** What every legal uncertainty has that affects an answer. */
export const doubtOfLaw = {
  id: z.string(),
  kind: z.enum(['conflict', 'stale-reference', 'running-procedure', 'open-reading']),
  applies: z.union([z.literal(true), z.literal('unknown')]),
  provisions,
  chosen: bilingual,
  because: bilingual,
};

/** The modality of a norm. */
export const modality = z.enum(['obligation', 'prohibition', 'permission']);

/** What every answer states about itself. */
export const answered = {
  id: described(
    'The caller’s own name for what the answer is about, echoed',
    z.optional(z.union([z.string(), z.number()])),
  ),
  at: described('The moment that the answer is for, as it was given', z.string()),
  wording: described('The day the applied wording entered into force', dayText()),
  asKnown: described(
    'Told where the wording was future law when the law was last looked through',
    z.optional(z.strictObject({ on: dayText(), says: bilingual })),
  ),
  receipt,
};
