import { isLawError } from '../../act/law-error.ts';
import { idOfDocument, readDocument } from '../../model/input/document.ts';
import { readJson, withIdAsWritten } from '../../model/input/json-text.ts';
import { UnreadableText } from '../../model/input/unreadable-text.ts';
import { readScenarios } from '../../scenarios/format/read-scenarios.ts';
import type { CheckedFile, CheckedScenario, Place } from '../../scenarios/report/check-report.ts';
import { type RecordedAnswer, recordedAnswer, type SnapshotInput } from '../../scenarios/snapshot/snapshot.ts';
import { Rejection } from '../errors/rejection.ts';
import { fileOfAtMost, kindsOfFiles } from '../io/messages.ts';
import { type Largest, largestScenarioFile } from '../io/read-input.ts';
import { ofScenarios, readLocatedYaml } from '../io/read-yaml.ts';
import { checkMessages } from './messages.ts';
import { issuesOfFile, pathsOf, readTextNow } from './scenario-files.ts';

/** How the cases of a snapshot are answered if they do not state it themselves. */
export interface SnapshotOptions {
  /** The time of the cases that have none. */
  readonly at?: string;
  /** The wording of all cases; it overrides their own. */
  readonly wording?: string;
  /** Only those whose name has this text, in capital letters or not. */
  readonly filter?: string;
}

/** The answers to the cases of some files, and what could not be answered. */
export interface AnsweredFiles {
  readonly answers: readonly RecordedAnswer[];
  /** Files that cannot be read, and cases that cannot be answered. */
  readonly rejected: readonly CheckedFile[];
}

/** Streams of cases may be longer than files that people write. */
const largestStream: Largest = { bytes: 256 * 1024 * 1024, expected: fileOfAtMost(256, kindsOfFiles.stream) };

/**
 * Answers the contents of some files: scenarios, a list of cases and persons, one of them, or a stream of them.
 *
 * @param patterns Files, folders and globs.
 * @throws LawError `not-readable` for standard input: a snapshot refers to files.
 */
export function answeredFiles(patterns: readonly string[], options: SnapshotOptions): AnsweredFiles {
  if (patterns.includes('-')) {
    throw new Rejection('not-readable', 'FILES', checkMessages.filesForSnapshot);
  }
  const answers: RecordedAnswer[] = [];
  const rejected: CheckedFile[] = [];
  for (const file of pathsOf(patterns, ['yaml', 'yml', 'json', 'ndjson'])) {
    const { answered, ...others } = answeredFile(file, options);
    answers.push(...answered);
    if (others.scenarios.length + others.issues.length > 0) rejected.push(others);
  }
  return { answers, rejected };
}

/** A case with its name and its location. */
interface Entry {
  readonly name: string | number;
  readonly place: Place;
  readonly read: () => Omit<SnapshotInput, 'key'>;
}

function answeredFile(
  file: string,
  options: SnapshotOptions,
): CheckedFile & { readonly answered: readonly RecordedAnswer[] } {
  const answered: RecordedAnswer[] = [];
  const scenarios: CheckedScenario[] = [];
  const seen = new Map<string | number, number>();
  const sought = options.filter?.toLowerCase() ?? '';
  try {
    for (const { name, place, read } of entriesOf(file, options)) {
      const repeated = seen.get(name) ?? 0;
      seen.set(name, repeated + 1);
      if (!String(name).toLowerCase().includes(sought)) continue;
      try {
        const key = { file, name, ...(repeated === 0 ? {} : { repeated }) };
        answered.push(recordedAnswer({ ...read(), ...wordingOf(options), key }));
      } catch (error) {
        if (!isLawError(error)) throw error;
        const issues = error.issues.map((issue) => ({ ...issue, place }));
        scenarios.push({
          name: String(name),
          place,
          outcome: 'not-runnable',
          differences: [],
          issues,
          milliseconds: 0,
        });
      }
    }
  } catch (error) {
    if (!isLawError(error)) throw error;
    return { file, scenarios: [], issues: issuesOfFile(error), answered: [] };
  }
  return { file, scenarios, issues: [], answered };
}

const wordingOf = ({ wording }: SnapshotOptions) => (wording === undefined ? {} : { wording });

function entriesOf(file: string, options: SnapshotOptions): readonly Entry[] {
  if (file.endsWith('.ndjson')) return entriesOfStream(readTextNow(file, largestStream), options);
  const { document, locationOf: placeOf } = readLocatedYaml(readTextNow(file, largestScenarioFile), ofScenarios);
  const list = Array.isArray(document) ? document : [document];
  if (list.length > 0 && list.every((entry) => Object.hasOwn(Object(entry), 'expect'))) {
    return readScenarios(document).map((scenario, index) => ({
      name: scenario.name,
      place: placeOf(String(index)),
      read: () => scenario,
    }));
  }
  return list.map((entry, index) => ({
    ...entryOf(entry, index + 1, options),
    place: placeOf(Array.isArray(document) ? String(index) : ''),
  }));
}

function entriesOfStream(text: string, options: SnapshotOptions): readonly Entry[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : entryOfLine(line, { line: index + 1, column: 1 }, options)));
}

/** The entry of a line; one that cannot be read fails when it is asked for, so that it keeps no other from being answered. */
function entryOfLine(text: string, place: Place, options: SnapshotOptions): Entry {
  try {
    const document = withIdAsWritten(readJson(text, { firstLine: place.line }), text);
    return { ...entryOf(document, place.line, options), place };
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    const read = (): never => {
      throw error;
    };
    return { name: place.line, place: error.place ?? place, read };
  }
}

/** A case or a person, or an envelope of one: named by its id, or by its number if it has none. */
function entryOf(document: unknown, position: number, { at: otherwise }: SnapshotOptions): Omit<Entry, 'place'> {
  return {
    name: idOfDocument(document) ?? position,
    read: () => {
      const { at = otherwise, wording, kind, content } = readDocument(document);
      if (at === undefined) throw timeIsUnknown;
      return { at, kind, content, ...(wording === undefined ? {} : { wording }) };
    },
  };
}

const timeIsUnknown = new Rejection('not-an-instant', 'at', checkMessages.timeForSnapshot);
