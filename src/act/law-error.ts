/** Every code that a {@link LawError} can carry. Codes are part of the interface; message texts are not. */
export type LawErrorCode =
  | 'not-a-provision' // a text that names no provision
  | 'ambiguous-provision' // a number whose superscript was flattened, as in `§ 291`
  | 'unknown-provision' // a provision that the Act does not have on that day
  | 'not-a-day' // not a calendar day written YYYY-MM-DD
  | 'not-an-instant' // not an ISO 8601 date and time
  | 'day-not-modelled' // a day whose wording this library does not hold
  | 'unknown-wording' // a wording name that is not in the table
  | 'not-an-object' // a document or a group of facts that is not a mapping
  | 'unknown-fact' // a key that is no fact
  | 'wrong-type' // a value of another type than the fact has
  | 'not-a-municipality' // a text that cannot be one: white space around it, invisible characters, a word for none
  | 'not-in-list' // a value outside the fact's list of values
  | 'not-unique' // a name that another one of the same file has
  | 'after-at' // a fact given later than the day the answer is for
  | 'before-birth' // an event given earlier than the child's birth
  | 'cannot-be-done' // a norm that is given as done and cannot be: a prohibition, or a duty that lasts
  | 'contradiction' // two facts that cannot both be as given
  | 'beyond-known-law' // a day up to which the law has not been reviewed, where the caller asks to be strict
  | 'not-permitted' // personal data that the Act does not list as what may be processed
  | 'unknown-id' // an id of no norm or finding
  | 'not-an-answer' // an object that is no answer of this library
  | 'deadline-out-of-range' // a deadline that ends later than days off are known
  | 'source-failed' // a source of a fact that failed, or gave a value that the fact cannot have
  | 'different-languages' // texts that are to be compared and are not in one language
  | 'not-readable'; // a document that is not the format it is read as, or not plain data

/** One thing that is wrong with an input: what, where, and what would be right. Never the value itself. */
export interface LawIssue {
  readonly code: LawErrorCode;
  /** Where: a fact's path such as `child.birthDate`, an argument's name, or `''` for the whole. */
  readonly path: string;
  /** What would be right, in one English phrase. */
  readonly expected: string;
}

const brand: unique symbol = Symbol.for('lasteks.LawError') as never;

/**
 * The one error that this library throws for bad input.
 *
 * It has a stable `code`, the `path` of the problem and what was `expected`; it never repeats a value, since a
 * value can identify a person. Where there are several problems, `issues` lists all, and the error itself has the first.
 *
 * @example
 * ```ts
 * import { isLawError, parseReference } from 'lasteks';
 * try {
 *   parseReference('chapter five');
 * } catch (error) {
 *   isLawError(error) && error.code; // => 'not-a-provision'
 * }
 * ```
 */
export class LawError extends Error implements LawIssue {
  override readonly name = 'LawError';
  readonly code: LawErrorCode;
  readonly path: string;
  readonly expected: string;
  readonly issues: readonly LawIssue[];
  readonly [brand] = true;

  constructor(first: LawIssue, ...others: readonly LawIssue[]) {
    super(`${first.code}${first.path === '' ? '' : ` at ${first.path}`}: expected ${first.expected}`);
    this.code = first.code;
    this.path = first.path;
    this.expected = first.expected;
    this.issues = [first, ...others];
  }
}

/** A document of a million wrong values is reported by the first of them, so that an error stays small. */
const mostIssues = 1000;

/**
 * The error of all that is wrong with an input.
 *
 * @param issues The problems, at least one; equal ones are kept once, and of very many the first thousand.
 * @internal
 */
export function lawErrorOf(issues: readonly LawIssue[]): LawError {
  const once = new Map(issues.map((issue) => [`${issue.code} ${issue.path} ${issue.expected}`, issue]));
  const [first, ...others] = [...once.values()].slice(0, mostIssues);
  if (first === undefined) throw new TypeError('an error of nothing that is wrong');
  return new LawError(first, ...others);
}

/**
 * The error for an input that failed while it was read: a property that throws, a proxy that was revoked, an object that
 * returns another value each time it is read. What it threw is not kept, since that may hold a value.
 *
 * @param error What was thrown. A `LawError` is handed on as it is.
 * @param path The path of the input.
 * @internal
 */
export function unreadable(error: unknown, path = ''): LawError {
  if (isLawError(error)) return error;
  return new LawError({
    code: 'not-readable',
    path,
    expected: 'plain data, as JSON has them, without a property that fails',
  });
}

/**
 * What a function returns, or something else where it throws a `LawError`.
 *
 * @internal
 */
export function unlessRejected<Result, Other = undefined>(
  run: () => Result,
  otherwise?: (error: LawError) => Other,
): Result | Other {
  try {
    return run();
  } catch (error) {
    if (isLawError(error)) return otherwise?.(error) as Other;
    throw error;
  }
}

/**
 * The options of a call, which may come from outside TypeScript: where none are given, none of them is, so that each is missing by
 * its own name.
 *
 * @internal
 */
export function optionsGiven<Options extends object>(options: Options | null | undefined): Options {
  return typeof options === 'object' && options !== null ? options : ({} as Options);
}

/**
 * Whether a thrown value is a {@link LawError}, also one made by another copy of this library (ESM beside CJS).
 *
 * @param value Anything that was thrown.
 * @returns `true` for a `LawError`.
 * @example
 * ```ts
 * import { isLawError } from 'lasteks';
 * isLawError(new Error('something else')); // => false
 * ```
 */
export function isLawError(value: unknown): value is LawError {
  return typeof value === 'object' && value !== null && brand in value;
}
