import { LawError } from '../../act/law-error.ts';
import { readWording } from '../../act/official-text/read-wording.ts';
import { compareWordings, type TextsOfWordings } from '../../compare/comparison.ts';
import { exitCode } from '../errors/exit-code.ts';
import { writeResult } from '../io/output-file.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { largestOfficialText, readText } from '../io/read-input.ts';
import { printReport, readFormat } from '../report/print-report.ts';
import { languageFor } from '../terminal/language.ts';
import { renderOptionsFor } from '../terminal/render-options.ts';
import { comparisonDocument } from './comparison-document.ts';

/** The options of `lasteks compare`, as the command line has them. */
export interface CompareCommandOptions {
  readonly format?: string;
  /** The official texts of the wording before and of that after. */
  readonly texts?: readonly string[];
  readonly lang?: string;
  readonly out?: string;
}

/**
 * `lasteks compare`: compares two wordings, provision by provision and rule by rule.
 *
 * @param before A wording, by the day it entered into force; `2016` and `2023` are accepted too; or a day inside one.
 * @param after Another, likewise.
 * @returns The exit code.
 * @throws LawError for an unknown wording, format or language; for texts that cannot be read or are of other
 * wordings; and for a file that cannot be written.
 */
export async function compareCommand(
  before: string,
  after: string,
  { format = 'text', texts, lang: asked, out }: CompareCommandOptions,
  surroundings: ProcessContext,
): Promise<number> {
  const look = renderOptionsFor(surroundings, languageFor(asked, surroundings.env), false);
  const reportFormat = readFormat(format);
  const comparison = compareWordings(before, after, await textsFrom(texts, surroundings));
  const report = await printReport(comparison, comparisonDocument, reportFormat, look);
  await writeResult(report, out, surroundings);
  return exitCode.success;
}

async function textsFrom(
  files: readonly string[] | undefined,
  surroundings: ProcessContext,
): Promise<TextsOfWordings | undefined> {
  if (files === undefined) return undefined;
  const [before, after] = files;
  if (before === undefined || after === undefined || files.length > 2) {
    const expected = 'two files: the official text of the wording before, then that of the wording after';
    throw new LawError({ code: 'not-in-list', path: '--texts', expected });
  }
  const read = async (file: string) => readWording(await readText(file, surroundings, largestOfficialText));
  return { before: await read(before), after: await read(after) };
}
