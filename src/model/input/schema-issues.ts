import { distance } from 'fastest-levenshtein';
import type * as z from 'zod/mini';
import type { LawIssue } from '../../act/law-error.ts';
import { doneIssues } from '../answer/done.ts';
import type { Coarser, Fact } from '../entity/fact.ts';
import { areProvisions, faultOfProvision } from '../entity/value-codes.ts';
import { memoizeWeak } from '../memoize.ts';
import { skippedHour } from '../time/evaluation-time.ts';
import { isOfSkippedHour } from '../time/instant.ts';
import { isMapping } from './mapping.ts';
import { faultOfMunicipality, longestMunicipality } from './municipality.ts';

/** What a document is made from. */
interface Table {
  /** The facts; those of each item of a list have paths below `name[]`. */
  readonly facts: readonly Pick<Fact, 'path' | 'type' | 'values' | 'coarser'>[];
  /** What comes before every path, such as `person`. */
  readonly root: string;
}

/**
 * What zod finds wrong with a document, in the codes of this library and without a value or a key of the document.
 *
 * @param facts The fact table that the schema was made from; the facts of each item of a list have paths below `name[]`.
 * @param root What comes before every path.
 */
export function schemaIssues(schema: z.ZodMiniType, facts: Table['facts'], input: unknown, root = ''): LawIssue[] {
  const unmapped = unmappedIssues(facts, input, root);
  if (unmapped.length > 0) return unmapped;
  const { error } = schema.safeParse(input);
  return error?.issues.slice(0, mostIssues).flatMap((issue) => issuesOf(issue, [], { facts, root }, input)) ?? [];
}

/** The groups that the facts of a table are in, by their paths. */
const groupsOf = /* @__PURE__ */ memoizeWeak(
  (facts: Table['facts']): ReadonlySet<string> =>
    new Set(
      facts.flatMap(({ path }) => {
        const keys = path.split('.');
        return keys.map((_, depth) => keys.slice(0, depth).join('.'));
      }),
    ),
);

/** Objects that look like a mapping and cannot be read as one; zod reads every object as a mapping. */
function unmappedIssues(facts: Table['facts'], input: unknown, root: string): LawIssue[] {
  const groups = groupsOf(facts);
  const issues: LawIssue[] = [];
  const look = (value: unknown, place: string, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      if (groups.has(`${place}[]`)) value.forEach((item, index) => void look(item, `${place}[]`, `${path}[${index}]`));
      return;
    }
    if (!groups.has(place) && !groups.has(`${place}[]`)) return;
    if (!isMapping(value)) {
      issues.push({ code: 'not-an-object', path, expected: 'a mapping of facts, as a plain object' });
      return;
    }
    const before = place === '' ? '' : `${place}.`;
    for (const key of Object.keys(value)) {
      if (groups.has(before + key) || groups.has(`${before}${key}[]`))
        look(value[key], before + key, path === '' ? key : `${path}.${key}`);
    }
  };
  look(input, '', root);
  const done = isMapping(input) ? input['done'] : undefined;
  const isUnmapped = (value: unknown): boolean => typeof value === 'object' && value !== null && !isMapping(value);
  if (isUnmapped(done) || (isMapping(done) && Object.values(done).some(isUnmapped)))
    issues.push(...doneIssues(done, root === '' ? 'done' : `${root}.done`));
  return issues;
}

type ZodIssue = z.core.$ZodIssue;

/** Of a list of very many wrong items the first are enough. */
const mostIssues = 1000;

/** A path by its keys, the places of a list in brackets. */
const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');

/** A path as a fact table has it, whatever the place in a list. */
const inTable = (path: string): string => path.replaceAll(/\[\d+\]/gu, '[]');

/** One issue of zod; where a group may have one of several forms, the issues of the form that fits best. */
function issuesOf(issue: ZodIssue, above: readonly PropertyKey[], table: Table, input: unknown): LawIssue[] {
  const { facts, root } = table;
  const keys = [...above, ...issue.path];
  const place = pathOf(keys);
  const path = pathOf([...(root === '' ? [] : [root]), ...keys]);
  const value = keys.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], input);
  if (keys[0] === 'done')
    return doneIssues(Reflect.get(input as object, 'done'), root === '' ? 'done' : `${root}.done`);
  const fact = facts.find((row) => row.path === inTable(place));
  if (fact !== undefined) return [factIssue(fact, path, value)];
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, inTable(place), facts, value);
  const isList = facts.some((row) => row.path.startsWith(`${inTable(place)}[].`));
  if (
    issue.code === 'invalid_union' &&
    typeof value === 'object' &&
    value !== null &&
    Array.isArray(value) === isList
  ) {
    const [asGroup = []] = issue.errors;
    return asGroup.slice(0, mostIssues).flatMap((inner) => issuesOf(inner, keys, table, input));
  }
  const expected = isList ? `a list of ${place}; an empty one means that there are none` : 'a mapping of facts';
  return [{ code: 'not-an-object', path, expected }];
}

/** What is wrong with the first text that is no provision, where provisions are expected. */
const faultAmong = (encoded: readonly unknown[], values: readonly string[]): ReturnType<typeof faultOfProvision> =>
  encoded
    .filter((word) => typeof word === 'string' && !values.includes(word))
    .map((word) => faultOfProvision(word as string))
    .find((fault) => fault !== undefined);

const coarserForms: Readonly<Record<Coarser, string>> = {
  day: 'its day as YYYY-MM-DD',
  month: 'its month as YYYY-MM',
  year: 'its year as text, "YYYY"',
};

/** A number is mostly a text that lacks its quotes. */
const quoted = (expected: string, value: unknown): string =>
  typeof value === 'number' ? `${expected}: quote it` : expected;

function factIssue({ type, values, coarser = [] }: Table['facts'][number], path: string, value: unknown): LawIssue {
  const instead = values.length === 0 ? '' : `, or ${values.join(', ')}`;
  const orCoarser = coarser.map((form) => `, or ${coarserForms[form]}`).join('');
  const isText = typeof value === 'string';
  const words = type !== 'list' ? [value] : Array.isArray(value) ? value : [];
  const fault = areProvisions(values) ? faultAmong(words, values) : undefined;
  if (fault !== undefined) {
    return {
      code: fault.code,
      path,
      expected: `${values.join(', ')} or another provision of the Act: ${fault.expected}`,
    };
  }
  switch (type) {
    case 'choice':
      return { code: isText ? 'not-in-list' : 'wrong-type', path, expected: `one of ${values.join(', ')}` };
    case 'list':
      return {
        code: Array.isArray(value) ? 'not-in-list' : 'wrong-type',
        path,
        expected: `a list of some of ${values.join(', ')}; an empty one means that there are none`,
      };
    case 'date': {
      const expected = `a calendar day as YYYY-MM-DD${orCoarser}${instead}`;
      return { code: isText ? 'not-a-day' : 'wrong-type', path, expected: quoted(expected, value) };
    }
    case 'instant': {
      const time = `a date and time as in ISO 8601, such as 2023-05-02T09:30${orCoarser}`;
      const expected = isText && isOfSkippedHour(value) ? skippedHour : time;
      return { code: isText ? 'not-an-instant' : 'wrong-type', path, expected: `${expected}${instead}` };
    }
    case 'municipality': {
      const expected = `a municipality as text of 1 to ${longestMunicipality} characters`;
      const fault = isText ? faultOfMunicipality(value) : undefined;
      if (fault !== undefined)
        return { code: 'not-a-municipality', path, expected: `${expected}, with ${fault}${instead}` };
      return { code: 'wrong-type', path, expected: quoted(`${expected}${instead}`, value) };
    }
    case 'text':
      return {
        code: 'wrong-type',
        path,
        expected: 'a provision as text of 1 to 200 characters, such as "§ 121": quote it',
      };
    default:
      return { code: 'wrong-type', path, expected: 'true, false or "unknown"' };
  }
}

/** More unknown keys than these are no slips of the pen, and looking for the nearest fact to each would take long. */
const mostKeys = 100;

/** Unknown keys by their place among their neighbours: a key can be a name, and is not repeated. */
function unknownKeys(
  unknown: readonly string[],
  path: string,
  place: string,
  facts: Table['facts'],
  value: unknown,
): LawIssue[] {
  const positions = new Map(Object.keys(value as object).map((key, index) => [key, index + 1]));
  const prefix = place === '' ? '' : `${place}.`;
  const known = [
    ...new Set(
      facts
        .filter((fact) => fact.path.startsWith(prefix))
        .map((fact) => fact.path.slice(prefix.length).split(/\.|\[/u)[0]!),
    ),
    ...(prefix === '' ? ['done'] : []),
  ];
  const before = path === '' ? '' : `${path}.`;
  return unknown.slice(0, mostKeys).map((key) => ({
    code: 'unknown-fact',
    path,
    expected: `a known fact instead of key ${positions.get(key) ?? 0} (nearest: ${before}${nearest(key, known)})`,
  }));
}

/** Of the known words the one that is closest to a given one. */
export function nearest(word: string, known: readonly string[]): string {
  const short = typeof word === 'string' ? word.slice(0, 60) : ''; // outside TypeScript it can be anything
  return known.reduce((best, next) => (distance(short, next) < distance(short, best) ? next : best));
}
