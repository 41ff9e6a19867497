import type * as z from 'zod/mini';
import { LawError, type LawErrorCode, type LawIssue, lawErrorOf, unreadable } from '../../act/law-error.ts';
import { nearest } from '../../model/input/schema-issues.ts';
import type { Expectations, Scenario } from './scenario.ts';
import { keysAt, scenarioSchema } from './scenario-schema.ts';

type ZodIssue = z.core.$ZodIssue;
type EncodedInput = z.output<ReturnType<typeof scenarioSchema>>;

const ofPersons: readonly (keyof Expectations)[] = ['restrictions', 'complyBy', 'barred'];

/**
 * Reads a scenario file: a list of scenarios, each a case or a person with what is expected of the answer.
 *
 * The cases and persons are checked when they are run, so that one that cannot be read does not keep the others from
 * being run.
 *
 * @param document The parsed YAML or JSON document, of any type.
 * @returns The scenarios, in the order of the file.
 * @throws LawError with every issue. Paths start with the scenario's index in the list, counted from 0: `2.expect.norms`.
 *   A wrong key is identified by its position in its mapping and never repeated.
 * @example
 * ```ts
 * import { readScenarios } from 'lasteks/scenarios';
 * const [scenario] = readScenarios([
 *   {
 *     name: 'whoever is seventeen is a child',
 *     at: '2023-05-02',
 *     case: { child: { birthDate: '2005-05-03' } },
 *     expect: { findings: { child: true } },
 *   },
 * ]);
 * scenario.kind; // => 'case'
 * ```
 */
export function readScenarios(document: unknown): readonly Scenario[] {
  try {
    if (!Array.isArray(document)) {
      throw new LawError({ code: 'wrong-type', path: '', expected: 'a list of scenarios' });
    }
    const entries = Array.from(document, ownCopy);
    const issues = [...entries.flatMap(issuesOf), ...sameNames(entries)];
    if (issues.length > 0) throw lawErrorOf(issues);
    return (entries as EncodedInput[]).map(scenarioOf);
  } catch (error) {
    throw unreadable(error);
  }
}

/** A copy of an entry, so that later changes of the document do not bypass validation. A case is validated when it is run. */
function ownCopy(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  return Object.hasOwn(entry, 'expect')
    ? { ...entry, expect: structuredClone((entry as Pick<EncodedInput, 'expect'>).expect) }
    : { ...entry };
}

function scenarioOf(entry: EncodedInput): Scenario {
  const { case: ofChild, person, expect, ...rest } = entry;
  const kind = Object.hasOwn(entry, 'case') ? 'case' : 'person';
  return { ...rest, kind, content: kind === 'case' ? ofChild : person, expect } as Scenario;
}

function issuesOf(entry: unknown, index: number): LawIssue[] {
  const result = scenarioSchema().safeParse(entry);
  const found = result.success
    ? subjectIssues(result.data)
    : result.error.issues.flatMap((one) => issuesOfZod(one, entry));
  return found.map((issue) => ({ ...issue, path: joined(String(index), issue.path) }));
}

/** Issues for scenarios with the name of an earlier one: reports and snapshots identify a scenario by its name. */
function sameNames(entries: readonly unknown[]): LawIssue[] {
  const firstOf = new Map<unknown, number>();
  return entries.flatMap((entry, index): LawIssue[] => {
    const { name } = Object(entry) as { readonly name?: unknown };
    const first = firstOf.get(name);
    if (first === undefined) firstOf.set(name, index);
    if (first === undefined || typeof name !== 'string') return [];
    const expected = `a name that no other scenario of the file has: scenario ${first + 1} has it too`;
    return [{ code: 'not-unique', path: `${index}.name`, expected }];
  });
}

/** Issues of a well-formed scenario: it needs either a case or a person, and expectations that such an answer can meet. */
function subjectIssues(entry: EncodedInput): LawIssue[] {
  const isCase = Object.hasOwn(entry, 'case');
  if (isCase === Object.hasOwn(entry, 'person')) {
    return [
      { code: 'unknown-fact', path: '', expected: isCase ? 'a case or a person, not both' : 'a case or a person' },
    ];
  }
  return ofPersons
    .filter((key) => isCase && Object.hasOwn(entry.expect, key))
    .map((key) => ({
      code: 'unknown-fact',
      path: `expect.${key}`,
      expected: 'a person: the answer to a case does not have it',
    }));
}

/** The issues of a zod issue, without any value of the scenario. */
function issuesOfZod(issue: ZodIssue, entry: unknown): LawIssue[] {
  const value = valueAt(entry, issue.path);
  const path = shownPath(issue.path, entry);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, path, value));
  const custom = issue.code === 'custom' ? (issue.params?.['code'] as LawErrorCode | undefined) : undefined;
  const isUnquoted =
    ['number', 'boolean'].includes(typeof value) && issue.code === 'invalid_type' && issue.expected === 'string';
  const expected = isUnquoted ? `${issue.message}: quote it` : issue.message;
  return [{ code: custom ?? 'wrong-type', path, expected }];
}

const valueAt = (entry: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], entry);

/** The groups under `expect` whose keys are ids. */
const keyedById: readonly PropertyKey[] = [
  'findings',
  'norms',
  'deadlines',
  'missing',
  'presumed',
  'says',
  'restrictions',
];

/** The path of an issue. An id is identified by its position, since a wrong id can be a person's name. */
function shownPath(path: readonly PropertyKey[], entry: unknown): string {
  return path
    .map((key, depth) => {
      if (depth !== 2 || !keyedById.includes(path[1]!)) return String(key);
      return `key ${Object.keys(valueAt(entry, path.slice(0, 2)) as object).indexOf(String(key)) + 1}`;
    })
    .join('.');
}

function unknownKey(key: string, keys: readonly PropertyKey[], path: string, value: unknown): LawIssue {
  const position = Object.keys(value as object).indexOf(key) + 1;
  const group = keys.filter((part, depth) => depth !== 2 || part === 'to').map(String);
  const known = keysAt(group.join('.'));
  return {
    code: 'unknown-fact',
    path,
    expected: `a key of a scenario instead of key ${position} (nearest: ${nearest(key, known)})`,
  };
}

const joined = (index: string, path: string): string => (path === '' ? index : `${index}.${path}`);
