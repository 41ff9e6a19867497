import * as z from 'zod/mini';
import { bilingual, day, described, ids, named, provision, registry } from '../../model/answer/answer-part-schemas.ts';
import { deadlineChanges } from './deadline-change.ts';
import { outcomeFormat } from './outcome-report.ts';
import { states } from './truth-states.ts';

const number = z.int().check(z.nonnegative());
const positive = z.int().check(z.positive());
const shownCount = named(
  'ShownCount',
  'How many documents; "suppressed" where the number is too small to be shown, and could be any below the limit',
  z.union([number, z.literal('suppressed')]),
);
const examples = described(
  'Ids that the caller gave, of the first documents',
  z.array(z.union([z.string(), z.number()])),
);
const outcome = named(
  'Outcome',
  'true, false or "unknown"; "absent" where the wording has no such rule',
  z.union([z.boolean(), z.literal('unknown'), z.literal('absent')]),
);
const state = z.enum(states);

const truthOutcome = {
  matrix: described(
    'How many documents have each result: by the result before, and within it by the result after',
    z.partialRecord(state, z.partialRecord(state, shownCount)),
  ),
  roundedDownTo: described('Every number of the matrix is rounded down to a multiple of it', positive),
  changed: described('How many documents change, as far as it is shown', number),
  changes: z.array(z.strictObject({ before: outcome, after: outcome, count: positive, examples })),
};
const provisions = described(
  'The provisions of the versions before and after',
  z.strictObject({ before: z.array(provision), after: z.array(provision) }),
);
const rule = named(
  'RuleOutcome',
  'The result of a finding or a norm before and after',
  z.strictObject({ id: z.string(), label: bilingual, provisions, ...truthOutcome }),
);
const body = named(
  'BodyOutcome',
  'How often a body is to be notified: true for certain, "unknown" where it may have to be notified',
  z.strictObject({ body: z.string(), label: bilingual, ...truthOutcome }),
);
const move = named(
  'RoutingMove',
  'Cases in which certainly other bodies are to be notified after than before',
  z.strictObject({ before: z.array(z.string()), after: z.array(z.string()), count: positive, examples }),
);
const deadline = named(
  'DeadlineOutcome',
  'What becomes of the deadlines of a norm, by their earliest end',
  z.strictObject({
    id: z.string(),
    label: bilingual,
    provisions,
    counts: z.strictObject(Object.fromEntries(deadlineChanges.map((change) => [change, shownCount]))),
    shifts: described(
      'Of deadlines that move, by how many civil days',
      z.array(z.strictObject({ days: z.int(), count: positive, examples })),
    ),
    examples: z.partialRecord(z.enum(deadlineChanges), examples),
  }),
);

/** The zod schema of an `OutcomeReport`, as JSON. */
export const outcomeSchema = described(
  'What two wordings of the Act make of cases and persons',
  z.strictObject({
    format: z.literal(outcomeFormat),
    from: day,
    to: day,
    suppressedBelow: described(
      'Counts below it are kept back, and all others rounded; null where all are shown as they are',
      z.union([positive, z.null()]),
    ),
    documents: z.strictObject({
      cases: shownCount,
      persons: shownCount,
      refused: described('Documents that could not be read, by the code of their error', ids(shownCount)),
    }),
    findings: z.array(rule),
    norms: z.array(rule),
    routing: z.strictObject({ bodies: z.array(body), moves: z.array(move) }),
    deadlines: z.array(deadline),
    persons: z.strictObject({
      barred: z.strictObject(truthOutcome),
      norms: z.array(rule),
      restrictions: z.array(rule),
      deadlines: z.array(deadline),
    }),
  }),
);

/**
 * The JSON Schema of a comparison of outcomes.
 *
 * @returns A JSON Schema (draft 2020-12) as a plain object.
 * @example
 * ```ts
 * import { outcomeJsonSchema } from 'lasteks/compare';
 * outcomeJsonSchema().type; // => 'object'
 * ```
 */
export function outcomeJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(outcomeSchema, { metadata: registry });
}
