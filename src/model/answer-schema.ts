import * as z from 'zod';
import { actorLabels } from './actor-labels.ts';
import type { Actor } from './norm.ts';

interface Named {
  readonly id?: string;
  readonly description?: string;
}

/** Names and descriptions for the JSON Schema, kept apart from zod's global registry. */
const registry = z.registry<Named>();

function named<Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema {
  registry.add(schema, { id, description });
  return schema;
}

function described<Schema extends z.ZodType>(description: string, schema: Schema): Schema {
  registry.add(schema, { description });
  return schema;
}

const ids = <Schema extends z.ZodType>(schema: Schema) => z.record(z.string().regex(/^[a-z0-9-]+$/u), schema);
const only = z.literal(true);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const positive = z.int().positive();
const actors = Object.keys(actorLabels) as [Actor, ...Actor[]];

const truth = named('Truth', 'true, false or "unknown"', z.union([z.boolean(), z.literal('unknown')]));
const actor = named('Actor', 'Whom a norm binds or entitles, or toward whom', z.enum(actors));
const bilingual = named('Bilingual', 'A text in both languages', z.strictObject({ en: z.string(), et: z.string() }));
const provision = named('Provision', 'As Riigi Teataja prints it, such as § 29 (3)', z.string().regex(/^§ /u));
const provisions = z.array(provision).min(1);
const fact = named('FactPath', 'The path of a fact, such as child.birthDate, or at', z.string().min(1));
const missing = described('The facts that could still change an unknown answer', z.array(fact));
const moment = named(
  'Moment',
  'A day, or an ISO 8601 date and time with the offset of Europe/Tallinn',
  z.union([day, z.iso.datetime({ offset: true })]),
);

const reading = named(
  'Reading',
  'An open reading of the law: what was chosen, why, and what else could be defended',
  z.strictObject({ chosen: bilingual, because: bilingual, alternatives: z.array(bilingual) }),
);

const factTest = z.union([
  z.strictObject({ is: z.boolean() }),
  z.strictObject({ oneOf: z.array(z.string()) }),
  z.strictObject({ noneOf: z.array(z.string()) }),
]);

const because: z.ZodType = named(
  'Because',
  'Why: the branches that carried the answer, down to the facts; only in a full answer',
  z.lazy(() => z.union([becauseCombined, becauseTested])),
);
const becauseCombined = z.strictObject({
  holds: truth,
  definition: z.string().optional(),
  provision: provision.optional(),
  all: z.array(because).optional(),
  any: z.array(because).optional(),
});
const becauseTested = z.strictObject({ holds: truth, fact: z.string(), test: factTest });

const deadlineEnd = {
  lastDay: described('The last day, of terms in days or longer', day.optional()),
  endsAt: moment,
  moved: z.strictObject({ from: day, because: bilingual }).optional(),
  unsettled: bilingual.optional(),
};

const deadline = named(
  'Deadline',
  'When what a norm asks is to be done; ifApplies where it is not known whether the norm applies',
  z.strictObject({
    start: moment,
    ...deadlineEnd,
    immediately: only.optional(),
    ifApplies: only.optional(),
    alternatives: z.array(z.strictObject(deadlineEnd)).min(1).optional(),
  }),
);

const hours = z.strictObject({ hours: positive });
const term = named(
  'Term',
  'A term that a provision sets',
  z.strictObject({
    immediately: only.optional(),
    atMost: hours.optional(),
    length: z
      .union([
        hours,
        z.strictObject({ days: positive }),
        z.strictObject({ months: positive }),
        z.strictObject({ years: positive }),
      ])
      .optional(),
    ceiling: only.optional(),
    from: fact.optional(),
  }),
);

const finding = named(
  'Finding',
  'What the answer says of a definition of the Act',
  z.strictObject({
    holds: truth,
    provisions,
    presumed: described('The finding rests on the presumption of § 3 (2)', only.optional()),
    missing,
    reading: reading.optional(),
    unsettled: bilingual.optional(),
    because: because.optional(),
  }),
);

const norm = named(
  'Norm',
  'What the answer says of a norm of the Act',
  z.strictObject({
    applies: truth,
    modality: z.enum(['obligation', 'prohibition', 'permission']),
    provisions,
    bearer: z.array(actor).min(1),
    bearerMunicipality: described('The municipality of the bearer, where the case tells it', z.string().optional()),
    counterpart: z.array(actor),
    missing,
    term: term.optional(),
    deadline: deadline.optional(),
    deadlineOutOfRange: described('The term ends where no deadline can be told', only.optional()),
    reading: reading.optional(),
    unsettled: bilingual.optional(),
    because: because.optional(),
  }),
);

const notification = named(
  'Notification',
  'Somebody who must be told',
  z.strictObject({
    norm: z.string(),
    provision,
    applies: truth,
    to: z.strictObject({ body: actor, municipality: z.string().optional() }),
    oneOfSuffices: described('Telling one of the recipients of this norm is enough', only.optional()),
    withhold: z.array(z.enum(['reporter-identity', 'fact-of-notification'])),
  }),
);

const checklistStep = named(
  'ChecklistStep',
  'A step of a process: missed where it is required and told not to be done',
  z.strictObject({
    norm: z.string(),
    required: described('Whether the norm applies that requires it', truth),
    done: described('Whether it is done, as far as the case tells', truth),
  }),
);

const question = named(
  'Question',
  'A fact that is worth asking for, and the norms and findings that it can still change',
  z.strictObject({ fact, provisions, settles: z.array(z.string()).min(1) }),
);

/** The zod schema of the answer to a child's case, as JSON: with `because` in a full answer. */
export const assessmentSchema = described(
  'The answer to a child’s case',
  z.strictObject({
    id: described('The caller’s own name for the case, echoed', z.union([z.string(), z.number()]).optional()),
    at: described('The moment that the answer is for, as it was given', z.string()),
    wording: described('The day the applied wording entered into force', day),
    findings: ids(finding),
    norms: ids(norm),
    notifications: z.array(notification),
    deadlines: described('By norm, where it applies or may apply and the start is told', ids(deadline)),
    checklists: described('By process, the steps that the Act asks of it', ids(z.array(checklistStep))),
    openQuestions: described('What to ask next, the most urgent first', z.array(question)),
  }),
);

/**
 * The JSON Schema of the answer to a child's case.
 *
 * @returns A JSON Schema (draft 2020-12) as a plain object.
 */
export function assessmentJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(assessmentSchema, { metadata: registry });
}
