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
import { type Snapshot, snapshotFormat } from './snapshot.ts';

const count = z.int().check(z.nonnegative());

const end = z.strictObject({ days: z.optional(z.int()), hours: z.optional(z.number()), moved: z.optional(z.int()) });

const recordedDeadline = named(
  'RecordedDeadline',
  'A deadline without its dates: the distance of its ends from its start',
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
  'A finding or norm: whether it holds or applies, its provisions, its bearer, and the missing facts',
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
    name: described('The name of a scenario, the id of a case, or its index', z.union([z.string(), z.number()])),
    repeated: described('A counter, present for the second and later ones of a name in one file', z.optional(count)),
    wording: day,
    rules: described('By finding and norm; norms that do not apply are left out', ids(recordedRule)),
    notifications: described(
      'The required notifications; a municipality is replaced by the path of the fact that names it',
      z.optional(z.array(z.looseObject({ norm: z.string() }))),
    ),
    barred: z.optional(truth),
    complyBy: z.optional(day),
  }),
);

const snapshot = described(
  'Recorded answers, to be compared with those of another day, wording or version',
  z.strictObject({
    format: z.literal(snapshotFormat),
    library: described('The version of the library that answered', z.string()),
    at: described('The evaluation time of the cases that have none of their own', z.optional(z.string())),
    wording: described('The wording under which all were answered', z.optional(z.string())),
    answers: z.array(recordedAnswer),
  }),
);

/** The JSON Schema of a snapshot (draft 2020-12) as a plain object. */
export function snapshotJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(snapshot, { metadata: registry });
}

/**
 * Reads a snapshot.
 *
 * @throws LawError `not-readable` for a text that is no snapshot of this version; the text is not repeated.
 */
export function readSnapshot(text: string): Snapshot {
  const parsed = snapshot.safeParse(readJson(text, aboutSnapshot));
  if (parsed.success) return parsed.data as Snapshot;
  throw notASnapshot;
}

/** A snapshot as text with one answer per line, so that a line diff of two snapshots is readable. */
export function snapshotText({ answers, ...head }: Snapshot): string {
  const lines = answers.map((answer) => `    ${JSON.stringify(answer)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${[...fields, `  "answers": ${list}`].join(',\n')}\n}\n`;
}

const aboutSnapshot = { path: '--against', expected: `a snapshot as --record writes it (${snapshotFormat})` };
const notASnapshot = new LawError({ code: 'not-readable', ...aboutSnapshot });
