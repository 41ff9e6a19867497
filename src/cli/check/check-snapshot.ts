import { wordingNamed } from '../../act/wordings.ts';
import { libraryVersion } from '../../model/answer/library-version.ts';
import { type Snapshot, snapshotFormat } from '../../scenarios/snapshot/snapshot.ts';
import { changesSection, snapshotChangesBetween } from '../../scenarios/snapshot/snapshot-changes.ts';
import { readSnapshot, snapshotText } from '../../scenarios/snapshot/snapshot-schema.ts';
import { exitCode } from '../errors/exit-code.ts';
import { fill } from '../errors/fill.ts';
import { Rejection } from '../errors/rejection.ts';
import { expectedFiles, fileOfAtMost, kindsOfFiles } from '../io/messages.ts';
import type { ProcessContext } from '../io/process-context.ts';
import type { Largest } from '../io/read-input.ts';
import { writeWhole } from '../io/whole-file.ts';
import { languageFor } from '../terminal/language.ts';
import { type CheckCommandOptions, outputFor } from './check.ts';
import { checkMessages } from './messages.ts';
import { readTextNow } from './scenario-files.ts';
import { answeredFiles, type SnapshotOptions } from './snapshot-files.ts';

const largestSnapshot: Largest = {
  bytes: 512 * 1024 * 1024,
  expected: fileOfAtMost(512, kindsOfFiles.snapshot),
};

/**
 * `lasteks check --record`: writes a snapshot of the answers to some cases, without a value that can identify a person.
 * If a case cannot be answered, nothing is written.
 *
 * @param record The path of the file; `-` is standard output.
 * @returns The exit code.
 */
export function recordCommand(
  patterns: readonly string[],
  record: string,
  options: CheckCommandOptions,
  context: ProcessContext,
): number {
  const output = outputFor(options, context);
  const { answers, rejected } = answeredFiles(patterns, chosen(options));
  const isEmpty = answers.length === 0 && options.failOnEmpty !== false;
  if (rejected.length > 0 || isEmpty) return output({ files: rejected, sections: [], failOnEmpty: isEmpty });
  const text = snapshotText(recordOf(answers, chosen(options)));
  if (record === '-') context.stdout.write(text);
  else write(record, text);
  const message = answers.length === 1 ? checkMessages.answerRecorded : checkMessages.answersRecorded;
  const lang = languageFor(options.lang, context.env);
  context.stderr.write(`lasteks: ${fill(message[lang], answers.length)}\n`);
  return exitCode.success;
}

/**
 * `lasteks check --against`: answers the same cases and reports what has changed since the snapshot.
 *
 * @param record The path of the snapshot.
 * @returns The exit code: 1 where something has changed, or a recorded case is no longer there.
 */
export function againstCommand(
  patterns: readonly string[],
  record: string,
  options: CheckCommandOptions,
  context: ProcessContext,
): number {
  const output = outputFor(options, context);
  const before = readSnapshot(readTextNow(record, largestSnapshot));
  const { at = before.at, wording = before.wording, filter } = chosen(options);
  const now: SnapshotOptions = {
    ...(at === undefined ? {} : { at }),
    ...(wording === undefined ? {} : { wording }),
    ...(filter === undefined ? {} : { filter }),
  };
  const { answers, rejected } = answeredFiles(patterns, now);
  const sought = filter?.toLowerCase() ?? '';
  const recorded = before.answers.filter(({ name }) => String(name).toLowerCase().includes(sought));
  const changes = snapshotChangesBetween({ ...before, answers: recorded }, recordOf(answers, now));
  return output({
    ...(wording === undefined ? {} : { wording }),
    files: rejected,
    sections: [changesSection(changes)],
    failOnEmpty: answers.length + recorded.length === 0 && options.failOnEmpty !== false,
  });
}

function chosen({ at, wording, filter }: CheckCommandOptions): SnapshotOptions {
  return {
    ...(at === undefined ? {} : { at }),
    ...(wording === undefined ? {} : { wording: wordingNamed(wording).day }),
    ...(filter === undefined ? {} : { filter }),
  };
}

const recordOf = (answers: Snapshot['answers'], { at, wording }: SnapshotOptions): Snapshot => ({
  format: snapshotFormat,
  library: libraryVersion,
  ...(at === undefined ? {} : { at }),
  ...(wording === undefined ? {} : { wording }),
  answers,
});

function write(file: string, text: string): void {
  try {
    writeWhole(file, text);
  } catch {
    throw new Rejection('not-readable', '--record', expectedFiles.writable);
  }
}
