import * as z from 'zod/mini';
import { type LawErrorCode, type LawIssue, lawErrorOf, unreadable } from '../../act/law-error.ts';
import { parseDay } from '../time/civil-day.ts';

const longestText = 500;
const aText = `a text of 1 to ${longestText} characters`;
const aDay = 'a calendar day as YYYY-MM-DD';

/** What a datum can be given as. Every message says what would be right, and repeats nothing of the input. */
export const datum = {
  text: () =>
    z.nullish(
      z.string({ error: aText }).check(z.minLength(1, { error: aText }), z.maxLength(longestText, { error: aText })),
    ),
  truth: () => z.nullish(z.boolean({ error: 'true or false' })),
  day: () =>
    z.nullish(
      z.string({ error: aDay }).check(
        z.refine((written) => parseDay(written) !== undefined, { error: aDay }),
        z.meta({ format: 'date' }),
      ),
    ),
  mapping: <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape, { error: 'a mapping of data' }),
  list: <Item extends z.ZodMiniType>(item: Item) => z.array(item, { error: 'a list' }),
};

/**
 * Reads personal data by a schema of what a provision lists, and rejects everything else.
 *
 * @param listedAt What is listed at a place, such as `§ 27² (2) 1), 7)`.
 * @throws LawError with every issue. No key and no value of the input is repeated.
 */
export function readListed<Data>(
  schema: z.ZodMiniType<Data>,
  input: unknown,
  listedAt: (path: readonly PropertyKey[]) => string,
): Data {
  try {
    const result = schema.safeParse(input);
    if (result.success) return result.data;
    throw lawErrorOf(result.error.issues.flatMap((issue) => issuesOf(issue, input, listedAt)));
  } catch (error) {
    throw unreadable(error);
  }
}

function issuesOf(
  issue: z.core.$ZodIssue,
  input: unknown,
  listedAt: (path: readonly PropertyKey[]) => string,
): LawIssue[] {
  const path = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') return [{ code: codeOf(issue), path, expected: issue.message }];
  const positions = new Map(keysAt(input, issue.path).map((key, index) => [key, index + 1]));
  return issue.keys.map((key) => ({
    code: 'not-permitted',
    path,
    expected: `only data of ${listedAt(issue.path)} instead of key ${positions.get(key) ?? 0}`,
  }));
}

function codeOf(issue: z.core.$ZodIssue): LawErrorCode {
  if (issue.code === 'custom') return 'not-a-day';
  if (issue.code === 'invalid_value') return 'not-permitted'; // of a condition that the data do not meet
  return issue.code === 'invalid_type' && issue.expected === 'object' ? 'not-an-object' : 'wrong-type';
}

/** The keys of a part of the input, in its order. */
function keysAt(input: unknown, path: readonly PropertyKey[]): readonly string[] {
  const part = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], input);
  const keys: string[] = [];
  for (const key in part as object) keys.push(key);
  return keys;
}
