import * as z from 'zod';
import { LawError, type LawIssue } from '../act/law-error.ts';
import { parseDay } from './civil-day.ts';

/**
 * The data on a child that a local government may process to find children in need of assistance: those that § 27¹ (2)
 * lists in its nine clauses, and no other. What is not known is left out, or `null`.
 */
export interface DisabilityScreeningData {
  readonly child?: {
    /** Clause 1. */
    readonly givenName?: string | null | undefined;
    /** Clause 1. */
    readonly surname?: string | null | undefined;
    /** Clause 2. */
    readonly residence?: string | null | undefined;
    /** Clause 2. */
    readonly whereabouts?: string | null | undefined;
    /** Clause 3. */
    readonly personalIdentificationCode?: string | null | undefined;
    /** Clause 9, as `YYYY-MM-DD`. */
    readonly dateOfDeath?: string | null | undefined;
  };
  readonly disability?: {
    /** Clause 4: whether a degree of disability has been established. */
    readonly established?: boolean | null | undefined;
    /** Clause 5: whether the allowance for a disabled child was granted because of a rare disease. */
    readonly rareDiseaseAllowanceGranted?: boolean | null | undefined;
    /** Clause 6: only where a degree has been established. */
    readonly degree?: string | null | undefined;
    /** Clause 6: only where a degree has been established. */
    readonly duration?: string | null | undefined;
    /** Clause 6: only where a degree has been established. */
    readonly functionalDeviation?: string | null | undefined;
  };
  readonly parentsOrGuardians?: readonly {
    /** Clause 7. */
    readonly name?: string | null | undefined;
    /** Clause 7. */
    readonly personalIdentificationCode?: string | null | undefined;
    /** Clause 8: by the population register. */
    readonly residence?: string | null | undefined;
    /** Clause 8: by the population register. */
    readonly whereabouts?: string | null | undefined;
  }[];
  /** Clause 7: where a legal person takes the place of a parent or guardian. */
  readonly legalPersons?: readonly {
    readonly registryCode?: string | null | undefined;
    readonly contactDetails?: string | null | undefined;
  }[];
}

/** The clauses of § 27¹ (2) that list what may stand at a place. */
const clauses = {
  '': '1)–9)',
  child: '1), 2), 3), 9)',
  disability: '4), 5), 6)',
  parentsOrGuardians: '7), 8)',
  legalPersons: '7)',
} as const;

const longestText = 500;

function makeSchema() {
  const text = z.string().min(1).max(longestText).nullish();
  const truth = z.boolean().nullish();
  const day = z
    .string()
    .refine((written) => parseDay(written) !== undefined)
    .nullish();
  const child = z.strictObject({
    givenName: text,
    surname: text,
    residence: text,
    whereabouts: text,
    personalIdentificationCode: text,
    dateOfDeath: day,
  });
  const disability = z.strictObject({
    established: truth,
    rareDiseaseAllowanceGranted: truth,
    degree: text,
    duration: text,
    functionalDeviation: text,
  });
  const parentOrGuardian = z.strictObject({
    name: text,
    personalIdentificationCode: text,
    residence: text,
    whereabouts: text,
  });
  const legalPerson = z.strictObject({ registryCode: text, contactDetails: text });
  return z.strictObject({
    child: child.exactOptional(),
    disability: disability.exactOptional(),
    parentsOrGuardians: z.array(parentOrGuardian).exactOptional(),
    legalPersons: z.array(legalPerson).exactOptional(),
  }) satisfies z.ZodType<DisabilityScreeningData>;
}

let schema: ReturnType<typeof makeSchema> | undefined;

/**
 * Reads the data with which children in need of assistance are found among those for whom a degree of disability was
 * applied for, and refuses every other: § 27¹ (2), in force from 2023-01-01 to 2024-12-31.
 *
 * @param input The data as a mapping, of any type: it is checked.
 * @returns A copy of the data, with nothing in it that the Act does not list.
 * @throws LawError with every issue: `not-permitted` for data that the Act does not list, told by their position and the
 *   clauses, and for those of clause 6 where no degree has been established; `not-an-object`, `wrong-type`, `not-a-day`.
 *   No key and no value of the input is repeated.
 * @example
 * ```ts
 * import { isLawError, readDisabilityScreeningData } from 'lasteks';
 * readDisabilityScreeningData({ disability: { established: false } }); // => { disability: { established: false } }
 * try {
 *   readDisabilityScreeningData({ child: { givenName: 'Mari', diagnosis: 'F84.0' } });
 * } catch (error) {
 *   isLawError(error) && error.message; // => 'not-permitted at child: expected only data of § 27¹ (2) 1), 2), 3), 9) instead of key 2'
 * }
 * ```
 */
export function readDisabilityScreeningData(input: unknown): DisabilityScreeningData {
  schema ??= makeSchema();
  const result = schema.safeParse(input);
  const [first, ...others] = result.success
    ? withoutEstablishedDegree(result.data)
    : result.error.issues.flatMap((issue) => issuesOf(issue, input));
  if (first !== undefined) throw new LawError(first, ...others);
  return result.data as DisabilityScreeningData;
}

/** Clause 6 opens its data only where a degree has been established. */
function withoutEstablishedDegree({ disability = {} }: DisabilityScreeningData): LawIssue[] {
  const { established, degree, duration, functionalDeviation } = disability;
  const told = [degree, duration, functionalDeviation].some((value) => value !== undefined && value !== null);
  if (!told || established === true) return [];
  const expected = 'data of § 27¹ (2) 6) only where disability.established is true';
  return [{ code: 'not-permitted', path: 'disability', expected }];
}

function issuesOf(issue: z.core.$ZodIssue, input: unknown): LawIssue[] {
  const path = issue.path.map(String).join('.');
  const [head = ''] = issue.path as (keyof typeof clauses)[];
  if (issue.code === 'unrecognized_keys') {
    const neighbours = keysAt(input, issue.path);
    return issue.keys.map((key) => ({
      code: 'not-permitted',
      path,
      expected: `only data of § 27¹ (2) ${clauses[head]} instead of key ${neighbours.indexOf(key) + 1}`,
    }));
  }
  if (issue.code === 'custom') return [{ code: 'not-a-day', path, expected: 'a calendar day as YYYY-MM-DD' }];
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return [{ code: 'not-an-object', path, expected: 'a mapping of data' }];
  return [{ code: 'wrong-type', path, expected: expectedAt(issue) }];
}

function expectedAt(issue: z.core.$ZodIssue): string {
  if (issue.path.at(-1) === 'dateOfDeath') return 'a calendar day as YYYY-MM-DD';
  if (issue.code !== 'invalid_type' || issue.expected === 'string') return `a text of 1 to ${longestText} characters`;
  return issue.expected === 'array' ? 'a list' : 'true or false';
}

/** The keys of a part of the input, in its order. */
function keysAt(input: unknown, path: readonly PropertyKey[]): readonly string[] {
  const part = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], input);
  const keys: string[] = [];
  for (const key in part as object) keys.push(key);
  return keys;
}
