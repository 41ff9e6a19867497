import { LawError } from '../../act/law-error.ts';
import { wordingNamed } from '../../act/wordings.ts';
import { libraryVersion } from '../../model/answer/library-version.ts';
import { type AnswerRecord, recordFormat } from '../../scenarios/snapshot/snapshot.ts';
import { changesBetween, changesSection } from '../../scenarios/snapshot/snapshot-changes.ts';
import { readRecord, recordText } from '../../scenarios/snapshot/snapshot-schema.ts';
import { exitCode } from '../errors/exit-code.ts';
import type { Surroundings } from '../io/process-context.ts';
import type { Largest } from '../io/read-input.ts';
import { writeWhole } from '../io/whole-file.ts';
import { type CheckCommandOptions, outputFor } from './check.ts';
import { readTextNow } from './scenario-files.ts';
import { answeredFiles, type RecordOptions } from './snapshot-files.ts';

const largestRecord: Largest = { bytes: 512 * 1024 * 1024, expected: 'a record of at most 512 megabytes' };

/**
 * `lasteks check --record`: writes the answers to some cases into a file, without a value that can identify anybody.
 * Where something cannot be answered, nothing is written.
 *
 * @param record The path of the file; `-` is standard output.
 * @returns The exit code.
 */
export function recordCommand(
  patterns: readonly string[],
  record: string,
  options: CheckCommandOptions,
  surroundings: Surroundings,
): number {
  const output = outputFor(options, surroundings);
  const { answers, refused } = answeredFiles(patterns, chosen(options));
  const isEmpty = answers.length === 0 && options.failOnEmpty !== false;
  if (refused.length > 0 || isEmpty) return output({ files: refused, sections: [], failOnEmpty: isEmpty });
  const text = recordText(recordOf(answers, chosen(options)));
  if (record === '-') surroundings.stdout.write(text);
  else write(record, text);
  surroundings.stderr.write(`lasteks: ${answers.length} ${answers.length === 1 ? 'answer' : 'answers'} recorded\n`);
  return exitCode.done;
}

/**
 * `lasteks check --against`: answers the same cases and tells what has changed since they were recorded.
 *
 * @param record The path of the record.
 * @returns The exit code: 1 where something has changed, or a recorded case is no longer there.
 */
export function againstCommand(
  patterns: readonly string[],
  record: string,
  options: CheckCommandOptions,
  surroundings: Surroundings,
): number {
  const output = outputFor(options, surroundings);
  const before = readRecord(readTextNow(record, largestRecord));
  const { at = before.at, wording = before.wording, filter } = chosen(options);
  const now: RecordOptions = {
    ...(at === undefined ? {} : { at }),
    ...(wording === undefined ? {} : { wording }),
    ...(filter === undefined ? {} : { filter }),
  };
  const { answers, refused } = answeredFiles(patterns, now);
  const sought = filter?.toLowerCase() ?? '';
  const recorded = before.answers.filter(({ name }) => String(name).toLowerCase().includes(sought));
  const changes = changesBetween({ ...before, answers: recorded }, recordOf(answers, now));
  return output({
    ...(wording === undefined ? {} : { wording }),
    files: refused,
    sections: [changesSection(changes)],
    failOnEmpty: answers.length + recorded.length === 0 && options.failOnEmpty !== false,
  });
}

function chosen({ at, wording, filter }: CheckCommandOptions): RecordOptions {
  return {
    ...(at === undefined ? {} : { at }),
    ...(wording === undefined ? {} : { wording: wordingNamed(wording).day }),
    ...(filter === undefined ? {} : { filter }),
  };
}

const recordOf = (answers: AnswerRecord['answers'], { at, wording }: RecordOptions): AnswerRecord => ({
  format: recordFormat,
  library: libraryVersion,
  ...(at === undefined ? {} : { at }),
  ...(wording === undefined ? {} : { wording }),
  answers,
});

function write(file: string, text: string): void {
  try {
    writeWhole(file, text);
  } catch {
    throw new LawError({ code: 'not-readable', path: '--record', expected: 'a file that can be written' });
  }
}
