import { LawError, type LawIssue, lawErrorOf } from '../../act/law-error.ts';
import { isMapping } from './mapping.ts';
import { nearest } from './schema-issues.ts';

/** What a document is about: a child's case, or a person under § 20. */
export type DocumentKind = 'case' | 'person';

/** A document as it was given: a case or a person, with what the caller states about it. */
export interface Envelope {
  /** The caller's own name for the document; it should identify nobody. */
  readonly id?: string | number;
  /** The evaluation time, as it is written; not checked here. */
  readonly at?: string;
  /** The wording to apply, as it is written; not checked here. */
  readonly wording?: string;
  readonly kind: DocumentKind;
  /** The case or the person itself, unchecked. */
  readonly content: unknown;
}

const kinds: readonly DocumentKind[] = ['case', 'person'];
const besideContent = ['id', 'at', 'wording'] as const;
const envelopeKeys: readonly string[] = [...besideContent, ...kinds];
const longestId = 200;

type Mapping = Readonly<Record<string, unknown>>;

const isUnknown = (value: unknown): boolean => value === undefined || value === null;

/** Whether a value can be echoed as it is: a number beyond the exact integers is no longer the one that was written. */
function isId(value: unknown): value is string | number {
  if (typeof value === 'string') return value.length <= longestId;
  return Number.isFinite(value) && !Object.is(value, -0) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

/**
 * Reads a document: a case or a person alone, or an envelope `{ id, at, wording, case | person }`. It is an envelope where
 * it has the key `case` or `person`; `id`, `at` and `wording` may be left out or be `null`.
 *
 * @param document A parsed YAML or JSON document, of any type.
 * @param bare What a document is that is no envelope.
 * @returns The content of the envelope. The case or person in it is not checked here.
 * @throws LawError with every issue: `not-an-object`; `unknown-fact` for a key that an envelope does not have, named by its
 *   position and the nearest key, and for a case beside a person; `wrong-type` for an `id` that is no text of up to 200
 *   characters and no number that can be echoed as it was written (`NaN` replaces one that cannot), and for an `at` or `wording` that is no text.
 */
export function readDocument(document: unknown, bare: DocumentKind = 'case'): Envelope {
  if (!isMapping(document)) {
    const expected = `a mapping: a ${bare}, or an envelope with a case or a person`;
    throw new LawError({ code: 'not-an-object', path: '', expected });
  }
  const [kind, second] = kinds.filter((key) => Object.hasOwn(document, key));
  if (kind === undefined) return contentAlone(document, bare);
  const issues = envelopeIssues(document, second !== undefined);
  if (issues.length > 0) throw lawErrorOf(issues);
  const { id, at, wording } = document as Partial<Record<(typeof besideContent)[number], string | null>>;
  const envelope: { -readonly [Key in keyof Envelope]: Envelope[Key] } = { kind, content: document[kind] };
  if (!isUnknown(id)) envelope.id = id as string | number;
  if (!isUnknown(at)) envelope.at = at as string;
  if (!isUnknown(wording)) envelope.wording = wording as string;
  return envelope;
}

/**
 * The caller's name of a document that may be wrong in any other way, so that its error can be recognised among others.
 *
 * @param document A parsed document, of any type.
 * @returns The id of an envelope, or `undefined` where it has none that could be echoed.
 */
export function idOfDocument(document: unknown): string | number | undefined {
  if (!isMapping(document) || !kinds.some((key) => Object.hasOwn(document, key))) return undefined;
  return isId(document['id']) ? document['id'] : undefined;
}

function contentAlone(document: Mapping, kind: DocumentKind): Envelope {
  if (besideContent.some((key) => Object.hasOwn(document, key))) {
    const expected = `the facts below \`${kind}\` when id, at or wording is given`;
    throw new LawError({ code: 'unknown-fact', path: '', expected });
  }
  return { kind, content: document };
}

function envelopeIssues(document: Mapping, hasBoth: boolean): LawIssue[] {
  const issues: LawIssue[] = [];
  Object.keys(document).forEach((key, index) => {
    if (envelopeKeys.includes(key)) return;
    const expected = `a key of an envelope instead of key ${index + 1} (nearest: ${nearest(key, envelopeKeys)})`;
    issues.push({ code: 'unknown-fact', path: '', expected });
  });
  if (hasBoth) issues.push({ code: 'unknown-fact', path: '', expected: 'a case or a person, not both' });
  const { id, at, wording } = document;
  if (!isUnknown(id) && !isId(id)) {
    const isUnquoted = typeof id === 'number' || typeof id === 'boolean';
    const expected = `a text of at most ${longestId} characters, or a number that is printed as it is written`;
    issues.push({ code: 'wrong-type', path: 'id', expected: isUnquoted ? `${expected}: quote it` : expected });
  }
  if (!isText(at)) issues.push(textIssue('at', 'a day or a date and time as text', at));
  if (!isText(wording)) issues.push(textIssue('wording', 'the name of a wording as text', wording));
  return issues;
}

const isText = (value: unknown): boolean => isUnknown(value) || typeof value === 'string';

const textIssue = (path: string, expected: string, value: unknown): LawIssue => ({
  code: 'wrong-type',
  path,
  expected: typeof value === 'number' ? `${expected}: quote it` : expected,
});
