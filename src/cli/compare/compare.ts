import { LawError } from '../../act/law-error.ts';
import { readWording } from '../../act/official-text/read-wording.ts';
import type { WordingComparison } from '../../compare/comparison/wording-comparison.ts';
import { compareWordings, type TextsOfWordings } from '../../compare/comparison.ts';
import type { Language } from '../../model/rule/truth.ts';
import { exitCode } from '../errors/exit-code.ts';
import { writeResult } from '../io/output-file.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { largestOfficialText, readText } from '../io/read-input.ts';
import { languageFor } from '../terminal/language.ts';
import { renderOptionsFor } from '../terminal/render-options.ts';
import { renderComparison } from './render-comparison.ts';

/** The options of `lasteks compare`, as they stand on the command line. */
export interface CompareCommandOptions {
  readonly format?: string;
  /** The official texts of the wording before and of that after. */
  readonly texts?: readonly string[];
  readonly lang?: string;
  readonly out?: string;
}

type Writer = (comparison: WordingComparison, lang: Language) => Promise<string>;

/** The formats that are files; those that need a library of their own load it when they are asked for. */
const writers: Readonly<Record<string, Writer>> = {
  json: async (comparison) => `${JSON.stringify(comparison, undefined, 2)}\n`,
  md: async (comparison, lang) => (await import('./comparison-markdown.ts')).comparisonAsMarkdown(comparison, lang),
  html: async (comparison, lang) => (await import('./comparison-html.ts')).comparisonAsHtml(comparison, lang),
};

/**
 * `lasteks compare`: compares two wordings, provision by provision and rule by rule.
 *
 * @param before A wording, by the day it entered into force; `2016` and `2023` are taken too; or a day inside one.
 * @param after Another, likewise.
 * @returns The exit code.
 * @throws LawError for a wording, a format or a language that is none; for texts that cannot be read or are of other
 * wordings; and for a file that cannot be written.
 */
export async function compareCommand(
  before: string,
  after: string,
  { format = 'text', texts, lang: asked, out }: CompareCommandOptions,
  surroundings: ProcessContext,
): Promise<number> {
  const lang = languageFor(asked, surroundings.env);
  const writer = Object.hasOwn(writers, format) ? writers[format] : undefined;
  if (format !== 'text' && writer === undefined) {
    throw new LawError({ code: 'not-in-list', path: '--format', expected: `text, ${Object.keys(writers).join(', ')}` });
  }
  const comparison = compareWordings(before, after, await textsFrom(texts, surroundings));
  const look = renderOptionsFor(surroundings, lang, false);
  await writeResult(
    writer === undefined ? renderComparison(comparison, look) : await writer(comparison, lang),
    out,
    surroundings,
  );
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
