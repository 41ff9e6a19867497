import * as z from 'zod/mini';
import {
  actor,
  answered,
  bilingual,
  day,
  deadline,
  described,
  doubtOfLaw,
  fact,
  ids,
  missing,
  modality,
  named,
  normDone,
  only,
  positive,
  provision,
  provisions,
  reading,
  registry,
  truth,
} from './answer-part-schemas.ts';

const factTest = z.union([
  z.strictObject({ is: z.boolean() }),
  z.strictObject({ oneOf: z.array(z.string()) }),
  z.strictObject({ noneOf: z.array(z.string()) }),
]);

/** How a conclusion comes about. */
export const because: z.ZodMiniType = named(
  'Because',
  'Why: the branches that carried the answer, down to the facts; only in a full answer',
  z.lazy(() => z.union([becauseCombined, becauseTested])),
);
const becauseCombined = z.strictObject({
  holds: truth,
  definition: z.optional(z.string()),
  provision: z.optional(provision),
  all: z.optional(z.array(because)),
  any: z.optional(z.array(because)),
});
const becauseTested = z.strictObject({
  holds: truth,
  provision: z.optional(provision),
  fact: z.string(),
  test: factTest,
});

const length = z.union([
  z.strictObject({ hours: positive }),
  z.strictObject({ days: positive }),
  z.strictObject({ months: positive }),
  z.strictObject({ years: positive }),
]);
const term = named(
  'Term',
  'A term that a provision sets',
  z.strictObject({
    immediately: z.optional(only),
    after: z.optional(length),
    atFirstOpportunity: z.optional(only),
    atMost: z.optional(length),
    inException: z.optional(fact),
    length: z.optional(length),
    orLength: z.optional(length),
    orLengthWhere: z.optional(fact),
    ceiling: z.optional(only),
    bothEnds: z.optional(only),
    untilBirthday: z.optional(z.strictObject({ years: positive, of: fact })),
    atOnceWhere: z.optional(z.record(fact, z.boolean())),
    from: z.optional(fact),
    orFrom: z.optional(fact),
    orReceipt: z.optional(only),
    notBefore: z.optional(day),
  }),
);

const finding = named(
  'Finding',
  'What the answer says of a definition of the Act',
  z.strictObject({
    holds: truth,
    provisions,
    presumed: described('The finding rests on the presumption of § 3 (2)', z.optional(only)),
    missing,
    reading: z.optional(reading),
    unsettled: z.optional(bilingual),
    because: z.optional(because),
  }),
);

const norm = named(
  'Norm',
  'What the answer says of a norm of the Act',
  z.strictObject({
    applies: truth,
    modality,
    provisions,
    bearer: z.array(actor).check(z.minLength(1)),
    bearerMunicipality: described('The municipality of the bearer, where the case tells it', z.optional(z.string())),
    bearerActor: described('Which actor the bearer is, where the norm names a role', z.optional(actor)),
    bearerOf: described(
      'The bodies of which the bearer is an official',
      z.optional(z.array(actor).check(z.minLength(1))),
    ),
    counterpart: z.array(actor),
    counterpartMunicipality: described(
      'The municipality of the counterpart, where the case tells it',
      z.optional(z.string()),
    ),
    missing,
    term: z.optional(term),
    deadline: z.optional(deadline),
    deadlineOutOfRange: described('The term ends where no deadline can be told', z.optional(only)),
    reading: z.optional(reading),
    unsettled: z.optional(bilingual),
    ...normDone,
    because: z.optional(because),
  }),
);

const notification = named(
  'Notification',
  'Somebody who must be told',
  z.strictObject({
    norm: z.string(),
    provision,
    applies: truth,
    bearer: described('Who has to tell', z.array(actor).check(z.minLength(1))),
    to: z.strictObject({ body: actor, municipality: z.optional(z.string()) }),
    anyRecipientSuffices: described('Telling one of the recipients of this norm is enough', z.optional(only)),
    withhold: z.array(z.enum(['reporter-identity', 'fact-of-notification'])),
    fulfilled: described('Whether its norm is fulfilled, as the norm says', z.optional(truth)),
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
  z.strictObject({ fact, provisions, settles: z.array(z.string()).check(z.minLength(1)) }),
);

const wouldFollow = z.strictObject({
  norm: z.string(),
  applies: truth,
  provisions,
  deadline: z.optional(deadline),
});

const reservation = named(
  'Reservation',
  'A doubt of the law that touches the case: the reading that was chosen, and what would follow from another',
  z.strictObject({
    ...doubtOfLaw,
    alternatives: z.array(z.strictObject({ says: bilingual, wouldFollow: z.array(wouldFollow) })).check(z.minLength(1)),
  }),
);

/** The zod schema of the answer to a child's case, as JSON: with `because` in a full answer. */
export const assessmentSchema = described(
  'The answer to a child’s case',
  z.strictObject({
    ...answered,
    findings: ids(finding),
    norms: ids(norm),
    notifications: z.array(notification),
    deadlines: described('By norm, where it applies or may apply and the start is told', ids(deadline)),
    checklists: described('By process, the steps that the Act asks of it', ids(z.array(checklistStep))),
    reservations: described('Doubts of the law that touch the case, or may', z.optional(z.array(reservation))),
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
