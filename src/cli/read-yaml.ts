import { type ErrorCode, parseAllDocuments } from 'yaml';
import { LawError } from '../act/law-error.ts';
import { tooDeepAt } from './yaml-depth.ts';

/** How many aliases (`*name`) a document may hold: enough for a municipality named twice, too few to blow it up. */
const mostAliases = 20;

/** What would be right, for errors that people make; the parser's own messages quote the text and are not shown. */
const expectedByCode: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'each key once',
  TAB_AS_INDENT: 'spaces for indentation, not a tab',
  BAD_INDENT: 'each bracket closed, and the keys of one group in one column',
  MISSING_CHAR: 'a closing quote or bracket, or a space after a colon',
  BLOCK_AS_IMPLICIT_KEY: 'one key and its value on a line, or braces around several',
  TAG_RESOLVE_FAILED: 'plain values without a tag (!)',
  NON_STRING_KEY: 'a plain text as key',
};

/**
 * Reads a document in YAML 1.2 (core schema) or in JSON, which is YAML too. A day stays text. Keys are unique, tags are
 * refused, and so is more than one document.
 *
 * @returns The document as plain data; `undefined` for an empty text.
 * @throws LawError `not-readable` with line and column; it never quotes the text.
 */
export function readYaml(text: string): unknown {
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) throw notReadable(`fewer levels${placeIn(text, tooDeep)}`);
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  for (const { errors, warnings } of documents) {
    const [problem] = [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    if (problem === undefined) continue;
    throw notReadable(`${expectedByCode[problem.code] ?? 'YAML 1.2 or JSON'}${placeIn(text, problem.pos[0])}`);
  }
  const [document, ...others] = documents;
  if (others.length > 0) {
    throw notReadable('one document; several cases go into an .ndjson file, a case a line');
  }
  try {
    return document?.toJS({ maxAliasCount: mostAliases });
  } catch {
    throw notReadable(`at most ${mostAliases} aliases (*), each of an anchor (&) before it`);
  }
}

const notReadable = (expected: string): LawError => new LawError({ code: 'not-readable', path: '', expected });

function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return ` (line ${before.length}, column ${before.at(-1)!.length + 1})`;
}
