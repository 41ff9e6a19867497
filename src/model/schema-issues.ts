import { distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import type { LawIssue } from '../act/law-error.ts';
import type { Fact } from './facts.ts';

/**
 * What zod finds wrong with a document, in the codes of this library and without a value or a key of the document.
 *
 * @param facts The fact table that the schema was made from.
 */
export function schemaIssues(schema: z.ZodType, facts: readonly Fact[], input: unknown): LawIssue[] {
  const result = schema.safeParse(input);
  return result.success ? [] : result.error.issues.flatMap((issue) => issuesOf(issue, [], facts, input));
}

type ZodIssue = z.core.$ZodIssue;

/** One issue of zod; where a group stands as one of several forms, the issues of the form that fits best. */
function issuesOf(issue: ZodIssue, above: readonly PropertyKey[], facts: readonly Fact[], input: unknown): LawIssue[] {
  const keys = [...above, ...issue.path];
  const path = keys.map(String).join('.');
  const value = keys.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], input);
  const fact = facts.find((row) => row.path === path);
  if (fact !== undefined) return [factIssue(fact, value)];
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, facts, value);
  if (issue.code === 'invalid_union' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const [asGroup = []] = issue.errors;
    return asGroup.flatMap((inner) => issuesOf(inner, keys, facts, input));
  }
  return [{ code: 'not-an-object', path, expected: 'a mapping of facts' }];
}

function factIssue({ path, type, values }: Fact, value: unknown): LawIssue {
  const instead = values.length === 0 ? '' : `, or ${values.join(', ')}`;
  const isText = typeof value === 'string';
  switch (type) {
    case 'choice':
      return { code: isText ? 'not-in-list' : 'wrong-type', path, expected: `one of ${values.join(', ')}` };
    case 'date':
      return { code: isText ? 'not-a-day' : 'wrong-type', path, expected: `a calendar day as YYYY-MM-DD${instead}` };
    case 'instant':
      return {
        code: isText ? 'not-an-instant' : 'wrong-type',
        path,
        expected: `a date and time as in ISO 8601, such as 2023-05-02T09:30${instead}`,
      };
    case 'municipality': {
      const expected = `a municipality as text of 1 to 200 characters${instead}`;
      return { code: 'wrong-type', path, expected: typeof value === 'number' ? `${expected}: quote it` : expected };
    }
    default:
      return { code: 'wrong-type', path, expected: 'true, false or "unknown"' };
  }
}

/** Unknown keys by their place among their neighbours: a key can be a name, and is not repeated. */
function unknownKeys(unknown: readonly string[], path: string, facts: readonly Fact[], value: unknown): LawIssue[] {
  const neighbours = Object.keys(value as object);
  const prefix = path === '' ? '' : `${path}.`;
  const known = [
    ...new Set(
      facts.filter((fact) => fact.path.startsWith(prefix)).map((fact) => fact.path.slice(prefix.length).split('.')[0]!),
    ),
  ];
  return unknown.map((key) => ({
    code: 'unknown-fact',
    path,
    expected: `a known fact instead of key ${neighbours.indexOf(key) + 1} (nearest: ${prefix}${nearest(key, known)})`,
  }));
}

/** Of the known words the one that is closest to a given one. */
export function nearest(word: string, known: readonly string[]): string {
  const short = word.slice(0, 60);
  return known.reduce((best, next) => (distance(short, next) < distance(short, best) ? next : best));
}
