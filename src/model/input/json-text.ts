import { faultInJson, idAsWritten } from './json-scan.ts';
import { placeIn, UnreadableText } from './unreadable-text.ts';

/**
 * Reads a text of JSON in which each key occurs once in its object. It may begin with a byte order mark: files that are joined have
 * them within.
 *
 * @returns The document; `undefined`, which no JSON is, for a text that is no JSON or has a key twice.
 */
export function parseJson(withMark: string): unknown {
  const text = withoutMark(withMark);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof document !== 'object' || document === null) return document;
  if (keysIn(document, 0) === mostKeysIn(text)) return document;
  return faultInJson(text) === undefined ? document : undefined;
}

/** What a text of JSON is, for errors about it. */
export interface AboutJson {
  /** What would be right instead of a text that is no JSON. */
  readonly expected?: string;
  /** What the text is: an argument or an option, `''` for the document itself. */
  readonly path?: string;
  /** The line of a longer text on which it begins. */
  readonly firstLine?: number;
}

/**
 * Reads a text as {@link parseJson} does.
 *
 * @throws UnreadableText with the place; neither the key nor anything else of the text is repeated.
 */
export function readJson(text: string, { expected = 'JSON', path = '', firstLine = 1 }: AboutJson = {}): unknown {
  const document = parseJson(text);
  if (document !== undefined) return document;
  const withoutIt = withoutMark(text);
  const { kind, offset } = faultInJson(withoutIt)!;
  const { line, column } = placeIn(withoutIt, offset);
  const place = { line: line + firstLine - 1, column };
  throw new UnreadableText(kind === 'doubled-key' ? 'each key once' : expected, place, path);
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/**
 * A document with its `id` as it was written. A number may lose what was written: `1e3` is read as 1000, and a number of twenty
 * digits as another one. Such an `id` becomes `NaN`, which is no id of a document.
 *
 * @param document What the text is read as.
 * @param text JSON in which each key occurs once.
 */
export function withIdAsWritten(document: unknown, text: string): unknown {
  const { id } = Object(document) as { readonly id?: unknown };
  if (typeof id !== 'number') return document;
  return keptIdAtStart.test(text) || idAsWritten(withoutMark(text)) === String(id)
    ? document
    : { ...(document as object), id: Number.NaN };
}

/** An integer that is printed as it is written, as the first value of the document: there most programs write the id. */
const keptIdAtStart = /^\{\s*"id"\s*:\s*(?:0|-?[1-9]\d{0,14})\s*[,}]/;

/** Deeper documents are scanned instead: counting calls itself for each level. */
const deepest = 100;

/** How many keys the objects of a document have; `NaN` for one that is too deep. */
function keysIn(value: object, depth: number): number {
  if (depth > deepest) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && item !== null) count += keysIn(item, depth + 1);
    return count;
  }
  for (const key in value) {
    const below = (value as Record<string, unknown>)[key];
    count += typeof below === 'object' && below !== null ? 1 + keysIn(below, depth + 1) : 1;
  }
  return count;
}

/**
 * At least as many as the keys that a text of JSON has: its colons that come after a quotation mark or white space. A key
 * has such a colon, and a string may have others. So where a document has as many keys, none of them was lost.
 */
function mostKeysIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === 34 || before <= 32) count += 1;
  }
  return count;
}
