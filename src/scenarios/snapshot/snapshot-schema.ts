import * as z from 'zod/mini';
import { LawError } from '../../act/law-error.ts';
import {
  day,
  described,
  fact,
  ids,
  named,
  only,
  provisions,
  registry,
  truth,
} from '../../model/answer/answer-part-schemas.ts';
import { readJson } from '../../model/input/json-text.ts';
import { type AnswerRecord, recordFormat } from './snapshot.ts';

const count = z.int().check(z.nonnegative());

const end = z.strictObject({ days: z.optional(z.int()), hours: z.optional(z.number()), moved: z.optional(z.int()) });

const recordedDeadline = named(
  'RecordedDeadline',
  'A deadline without its days: how far its ends lie from its start',
  z.strictObject({
    immediately: z.optional(only),
    ifApplies: z.optional(only),
    provisionalUntil: z.optional(fact),
    outOfRange: z.optional(only),
    ends: z.optional(z.array(end)),
  }),
);

const recordedRule = named(
  'RecordedRule',
  'A finding or norm: whether it holds or applies, on which provisions, whom it binds, what is still open',
  z.strictObject({
    holds: truth,
    provisions,
    presumed: z.optional(only),
    bearer: z.optional(z.array(z.string())),
    missing: z.optional(z.array(fact)),
    records: z.optional(z.array(count)),
    deadline: z.optional(recordedDeadline),
  }),
);

const recordedAnswer = named(
  'RecordedAnswer',
  'The answer to a case or about a person, without a value that can identify anybody',
  z.strictObject({
    file: z.string(),
    name: described('The name of a scenario, the id of a case, or its place', z.union([z.string(), z.number()])),
    repeated: described('Told of the second and later ones of a name in one file', z.optional(count)),
    wording: day,
    rules: described('By finding and norm; norms that do not apply are left out', ids(recordedRule)),
    notifications: described(
      'Who must be told; a municipality stands as the fact that told it',
      z.optional(z.array(z.looseObject({ norm: z.string() }))),
    ),
    barred: z.optional(truth),
    complyBy: z.optional(day),
  }),
);

const record = described(
  'Answers that were frozen, to be held against those of another day, wording or version',
  z.strictObject({
    format: z.literal(recordFormat),
    library: described('The version of the library that answered', z.string()),
    at: described('The moment of the cases that tell none', z.optional(z.string())),
    wording: described('The wording under which all were answered', z.optional(z.string())),
    answers: z.array(recordedAnswer),
  }),
);

/** The JSON Schema of a record of answers (draft 2020-12) as a plain object. */
export function recordJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(record, { metadata: registry });
}

/**
 * Reads a record.
 *
 * @throws LawError `not-readable` for what is no record of this version; its text is not repeated.
 */
export function readRecord(text: string): AnswerRecord {
  const parsed = record.safeParse(readJson(text, aboutRecord));
  if (parsed.success) return parsed.data as AnswerRecord;
  throw notARecord;
}

/** A record as text: an answer a line, so that two of them can be compared line by line. */
export function recordText({ answers, ...head }: AnswerRecord): string {
  const lines = answers.map((answer) => `    ${JSON.stringify(answer)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${[...fields, `  "answers": ${list}`].join(',\n')}\n}\n`;
}

const aboutRecord = { path: '--against', expected: `a record as --record writes it (${recordFormat})` };
const notARecord = new LawError({ code: 'not-readable', ...aboutRecord });
