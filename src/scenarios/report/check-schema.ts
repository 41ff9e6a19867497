import * as z from 'zod/mini';
import {
  bilingual,
  day,
  described,
  fact,
  named,
  provisions,
  registry,
  truth,
} from '../../model/answer/answer-part-schemas.ts';
import { because } from '../../model/answer/answer-schema.ts';
import { checkFormat } from './json.ts';

const place = z.strictObject({ line: z.int().check(z.positive()), column: z.int().check(z.positive()) });
const count = z.int().check(z.nonnegative());

const issue = named(
  'PlacedIssue',
  'An issue of a file or a scenario, with its place; no value of it is repeated',
  z.strictObject({ code: z.string(), path: z.string(), expected: z.string(), place: z.optional(place) }),
);

const ground = z.strictObject({
  id: z.string(),
  label: bilingual,
  provisions,
  holds: truth,
  because: z.optional(because),
  records: z.optional(z.array(count)),
  missing: z.array(fact),
});

const difference = named(
  'Difference',
  'A part of an answer that differs from the expectation, with its causes',
  z.strictObject({
    path: described('The part: `expect.norms.assess-need`', z.string()),
    expected: z.unknown(),
    got: z.unknown(),
    place,
    grounds: z.array(ground),
  }),
);

const scenario = named(
  'CheckedScenario',
  'The result of a scenario',
  z.strictObject({
    name: z.string(),
    todo: described('The reason why it is shown but not counted', z.optional(z.string())),
    place,
    outcome: z.enum(['holds', 'differs', 'not-runnable']),
    differences: z.array(difference),
    issues: z.array(issue),
  }),
);

const share = z.strictObject({ covered: count, of: count });
const truthCounts = z.strictObject({ applied: count, notApplied: count, unknown: count });

const leaf = z.strictObject({
  leaf: described('Its position in the condition, from 1', z.int().check(z.positive())),
  words: bilingual,
  met: z.boolean(),
  notMet: z.boolean(),
  notCounted: z.optional(bilingual),
});

const ruleCoverage = named(
  'RuleCoverage',
  'What scenarios cover of a version of a finding or norm',
  z.strictObject({
    id: z.string(),
    condition: z.optional(z.string()),
    kind: z.enum(['definition', 'norm', 'unconditional', 'person', 'record']),
    from: day,
    until: z.optional(day),
    provisions,
    expected: truthCounts,
    found: truthCounts,
    possible: z.array(truth),
    leaves: z.array(leaf),
    wouldCover: described(
      'Scenarios that would cover what none covers yet',
      z.array(z.looseObject({ name: z.string() })),
    ),
  }),
);

const coverage = described(
  'With --coverage: what the scenarios cover of the law',
  z.strictObject({
    holds: z.boolean(),
    threshold: z.number().check(z.gte(0), z.lte(100)),
    scenarios: count,
    norms: share,
    conditions: share,
    provisions: z.array(
      z.strictObject({
        provision: z.string(),
        rules: z.array(z.string()),
        expected: truthCounts,
        truths: share,
        conditions: share,
      }),
    ),
    rules: z.array(ruleCoverage),
  }),
);

const check = described(
  'The output of `lasteks check --reporter json`',
  z.strictObject({
    format: z.literal(checkFormat),
    verdict: z.enum(['holds', 'does-not-hold', 'bad-input']),
    wording: described('The wording under which all were run', z.optional(day)),
    counts: z.strictObject({ holds: count, differs: count, notRunnable: count, todo: count, unreadableFiles: count }),
    files: z.array(z.strictObject({ file: z.string(), issues: z.array(issue), scenarios: z.array(scenario) })),
    coverage: z.optional(coverage),
    changes: described('With --against: what has changed since', z.optional(z.looseObject({ holds: z.boolean() }))),
  }),
);

/** The JSON Schema of the report of a check (draft 2020-12) as a plain object. */
export function checkJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(check, { metadata: registry });
}
