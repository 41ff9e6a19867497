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
  provisions,
  reading,
  registry,
  truth,
} from './answer-part-schemas.ts';

const place = named(
  'Place',
  'The place of a record in the list that was given; the first is 0',
  z.int().check(z.nonnegative()),
);

const norm = named(
  'PersonNorm',
  'What the answer says of a norm about a person',
  z.strictObject({
    applies: truth,
    modality,
    provisions,
    bearer: z.array(actor).check(z.minLength(1)),
    counterpart: z.array(actor),
    missing,
    ...normDone,
    deadline: z.optional(deadline),
    reading: z.optional(reading),
    unsettled: z.optional(bilingual),
  }),
);

const restriction = named(
  'Restriction',
  'A restriction of § 20, with the records that trigger it for sure',
  z.strictObject({ applies: truth, records: z.array(place) }),
);

const judgment = named(
  'JudgmentReservation',
  'A doubt of the courts about a restriction, told beside the answer and not in its place',
  z.strictObject({ restriction: z.string(), record: place, judgment: z.string(), says: bilingual }),
);

const otherReading = named(
  'OtherReading',
  'A reading that was not chosen, with the restrictions that would follow from it',
  z.strictObject({
    says: bilingual,
    wouldFollow: z.array(z.strictObject({ norm: z.string(), applies: truth, provisions, records: z.array(place) })),
  }),
);

const doubt = named(
  'ReadingReservation',
  'A doubt of the law that touches the person, or may: the reading that was chosen, and what would follow from another',
  z.strictObject({
    ...doubtOfLaw,
    alternatives: z.array(otherReading).check(z.minLength(1)),
  }),
);

const question = named(
  'PersonQuestion',
  'A fact that is worth asking for, how finely, and the norms that it can still change',
  z.strictObject({
    fact,
    detail: described(
      'The offence is told, but less finely than the list names it',
      z.optional(z.enum(['subsection', 'clause'])),
    ),
    provisions,
    settles: z.array(z.string()).check(z.minLength(1)),
  }),
);

/** The zod schema of the answer about a person under §§ 19 and 20, as JSON. */
export const screeningSchema = described(
  'The answer about a person',
  z.strictObject({
    ...answered,
    barred: described('Whether some restriction of § 20 applies', z.union([z.boolean(), z.literal('unknown')])),
    norms: ids(norm),
    restrictions: ids(restriction),
    complyBy: described('By when § 20 is to be met of somebody in service already (§ 41)', z.optional(day)),
    reservations: z.array(z.union([judgment, doubt])),
    deadlines: described('By norm, where it applies or may apply and the start is told', ids(deadline)),
    openQuestions: described('What to ask next, the most urgent first', z.array(question)),
  }),
);

/**
 * The JSON Schema of the answer about a person.
 *
 * @returns A JSON Schema (draft 2020-12) as a plain object.
 */
export function screeningJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(screeningSchema, { metadata: registry });
}
