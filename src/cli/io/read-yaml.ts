import {
  type Document,
  type ErrorCode,
  isAlias,
  isDocument,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  visit,
} from 'yaml';
import { type Place, placeIn } from '../../model/input/unreadable-text.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { UnreadableInput } from '../errors/rejection.ts';
import { expectedYaml, fewerAliases, fewerValues } from './messages.ts';
import { tooDeepAt } from './yaml-depth.ts';

/** The limits of a kind of text. */
export interface YamlLimits {
  /** How many aliases (`*name`) an anchor (`&name`) may have, those within it multiplied. */
  readonly aliases: number;
  /** The expectation if a text has several documents. */
  readonly multipleDocuments: Bilingual;
}

/** One case: enough aliases for a municipality named twice, too few to blow it up. */
const ofCase: YamlLimits = {
  aliases: 20,
  multipleDocuments: expectedYaml.oneCase,
};

/** A file of scenarios, of which many may repeat one case. */
export const ofScenarios: YamlLimits = {
  aliases: 1000,
  multipleDocuments: expectedYaml.oneList,
};

/** How many values a document may have, each counted as often as aliases repeat it. */
const mostValues = 250_000;

/** What would be right, for errors that people make; the parser's own messages quote the text and are not shown. */
const expectedByCode: Partial<Record<Problem['code'], Bilingual>> = {
  DUPLICATE_KEY: expectedYaml.keysOnce,
  TAB_AS_INDENT: expectedYaml.noTab,
  BAD_INDENT: expectedYaml.indentation,
  MISSING_CHAR: expectedYaml.missingCharacter,
  BLOCK_AS_IMPLICIT_KEY: expectedYaml.oneKeyPerLine,
  TAG_RESOLVE_FAILED: expectedYaml.noTag,
  NON_STRING_KEY: expectedYaml.textAsKey,
  TOO_MANY_VALUES: fewerValues(mostValues),
  NO_ANCHOR_BEFORE: expectedYaml.noAnchorBefore,
  BAD_ALIAS: expectedYaml.aliasName,
  ALIAS_PROPS: expectedYaml.aliasAlone,
  MULTIPLE_ANCHORS: expectedYaml.oneAnchor,
  BAD_SCALAR_START: expectedYaml.quoted,
  BAD_DQ_ESCAPE: expectedYaml.escape,
  KEY_OVER_1024_CHARS: expectedYaml.shortKey,
  BAD_DIRECTIVE: expectedYaml.noDirective,
  MERGE_KEY: expectedYaml.noMergeKey,
};

/**
 * What neither YAML nor JSON may have in it: control characters other than tabs and line ends. UTF-16 has them, which would
 * otherwise be read as one long text.
 */
const controlCharacter = /[^\P{Cc}\t\n\r\u007f-\u009f]/u;

/** A document with the locations of its parts. */
export interface LocatedDocument {
  /** The document as plain data; `undefined` for an empty text. */
  readonly document: unknown;
  /**
   * The location of a key or of an item of a list.
   *
   * @param path As in errors: `2.expect.norms`, `2.expect.norms.key 1`. Of a path that leads nowhere, what it reaches.
   */
  readonly locationOf: (path: string) => Place;
}

/**
 * Reads a document in YAML 1.2 (core schema) or in JSON, which is YAML too. A day stays text. Keys are unique, tags are
 * rejected, and so is more than one document.
 *
 * @returns The document as plain data; `undefined` for an empty text.
 * @throws LawError `not-readable` with line and column; it never quotes the text.
 */
export const readYaml = (text: string): unknown => readLocatedYaml(text, ofCase).document;

/**
 * Reads a document as {@link readYaml} does, with the locations of its parts.
 *
 * @throws LawError `not-readable` with line and column; it never quotes the text.
 */
export function readLocatedYaml(withMark: string, limits: YamlLimits): LocatedDocument {
  const text = withMark.startsWith('\ufeff') ? withMark.slice(1) : withMark; // a mark of the byte order takes no column
  const control = text.search(controlCharacter);
  if (control >= 0) throw new UnreadableInput(expectedYaml.noControlCharacters, placeIn(text, control));
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) throw new UnreadableInput(expectedYaml.fewerLevels, placeIn(text, tooDeep));
  const lines = new LineCounter();
  const documents = parsed(text, lines);
  for (const document of documents) {
    const { errors, warnings } = document;
    const doubts = [...errors, ...warnings].map(({ code, pos }): Problem => ({ code, at: pos[0] }));
    const [problem] = [...doubts, ...problemsIn(document)].sort((a, b) => a.at - b.at);
    if (problem === undefined) continue;
    throw new UnreadableInput(expectedByCode[problem.code] ?? expectedYaml.yamlOrJson, placeIn(text, problem.at));
  }
  const [document, second] = documents;
  if (second !== undefined) throw new UnreadableInput(limits.multipleDocuments, placeIn(text, startOf(second)));
  if (document !== undefined) keepIdsAsWritten(document);
  return {
    document: plainData(document, limits, text),
    locationOf: (path) => {
      const { line, col } = lines.linePos(offsetOf(document?.contents, path.split('.')));
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

/** The documents of a text. A text that passes {@link tooDeepAt} and is too deep for the parser is rejected too. */
function parsed(text: string, lineCounter: LineCounter): readonly Document[] {
  try {
    return parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      stringKeys: true,
      uniqueKeys: false, // the parser compares each key with every other; see doubtsAbout
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter,
    });
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableInput(expectedYaml.fewerLevels);
    throw error;
  }
}

function plainData(document: Document | undefined, { aliases }: YamlLimits, text: string): unknown {
  try {
    return document?.toJS({ maxAliasCount: aliases });
  } catch {
    throw new UnreadableInput(fewerAliases(aliases), placeIn(text, aliasTooMany(document, aliases)));
  }
}

/** The offset of the first alias beyond so many of its anchor; where aliases of aliases are too many, of the last. */
function aliasTooMany(document: Document | undefined, most: number): number {
  const counts = new Map<string, number>();
  let offset = 0;
  visit(document ?? null, {
    Alias(_key, alias) {
      offset = startOf(alias);
      const count = (counts.get(alias.source) ?? 0) + 1;
      counts.set(alias.source, count);
      return count > most ? visit.BREAK : undefined;
    },
  });
  return offset;
}

/** Something wrong at an offset of the text. */
interface Problem {
  readonly code: ErrorCode | 'TOO_MANY_VALUES' | 'NO_ANCHOR_BEFORE' | 'MERGE_KEY';
  readonly at: number;
}

/** Repeated keys, merge keys, aliases without an anchor before them, and too many values once the aliases are resolved. */
function problemsIn(document: Document): Problem[] {
  const doubts: Problem[] = [];
  const anchored = new Map<string, number>();
  const valuesIn = (node: unknown): number => {
    if (isAlias(node)) {
      if (!anchored.has(node.source)) doubts.push({ code: 'NO_ANCHOR_BEFORE', at: startOf(node) });
      return anchored.get(node.source) ?? 1;
    }
    let count = 1;
    if (isSeq(node)) for (const item of node.items) count += valuesIn(item);
    if (isMap(node)) {
      const keys = new Set<unknown>();
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? key.value : key;
        if (isMergeKey(key)) doubts.push({ code: 'MERGE_KEY', at: startOf(key) });
        else if (keys.has(name)) doubts.push({ code: 'DUPLICATE_KEY', at: startOf(key) });
        keys.add(name);
        count += 1 + valuesIn(value);
      }
    }
    if (isNode(node) && node.anchor !== undefined) anchored.set(node.anchor, count);
    return count;
  };
  if (valuesIn(document.contents) > mostValues) doubts.push({ code: 'TOO_MANY_VALUES', at: 0 });
  return doubts;
}

/** What YAML 1.1 would replace by the keys of another mapping; in quotes it is a key as any other. */
const isMergeKey = (key: unknown): boolean => isScalar(key) && key.type === 'PLAIN' && key.value === '<<';

/**
 * Numbers may lose what was written: `0793` is read as 793, `1.0` as 1. An `id` that would lose it, of a document or of one in a list,
 * becomes `NaN`, which is no id of a document.
 */
function keepIdsAsWritten(document: Document): void {
  const { contents } = document;
  for (const one of isSeq(contents) ? contents.items : [contents]) {
    const envelope = isAlias(one) ? one.resolve(document) : one;
    if (!isMap(envelope)) continue;
    const written = envelope.get('id', true);
    const id = isAlias(written) ? written.resolve(document) : written;
    if (isScalar(id) && typeof id.value === 'number' && id.source !== String(id.value)) id.value = Number.NaN;
  }
}

/** The offset of what a path leads to: of a key, of an item; or of the last part of the path that is there. */
function offsetOf(contents: unknown, path: readonly string[]): number {
  let node = contents;
  let offset = startOf(node);
  for (const part of path) {
    if (isSeq(node)) {
      node = node.items[Number(part)];
      if (part === '' || node === undefined) break;
      offset = startOf(node);
    } else if (isMap(node)) {
      const position = /^key (\d+)$/u.exec(part)?.[1];
      const isNamed = ({ key }: { readonly key: unknown }): boolean => isScalar(key) && key.value === part;
      const pair = position === undefined ? node.items.find(isNamed) : node.items[Number(position) - 1];
      if (pair === undefined) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else break;
  }
  return offset;
}

const startOf = (node: unknown): number => (isNode(node) || isDocument(node) ? (node.range?.[0] ?? 0) : 0);
