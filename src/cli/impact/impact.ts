import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { LawError } from '../../act/law-error.ts';
import type { OutcomeReport } from '../../compare/outcomes/outcome-report.ts';
import { reportOutcomes } from '../../compare/outcomes/report-outcomes.ts';
import type { Language } from '../../model/rule/truth.ts';
import { exitCode } from '../errors/exit-code.ts';
import { formatRejectedLines } from '../errors/input-error.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { progressOn } from '../io/progress.ts';
import { passingChunksOf } from '../io/read-input.ts';
import { currentTime } from '../terminal/dates.ts';
import { languageFor } from '../terminal/language.ts';
import { renderOptionsFor } from '../terminal/render-options.ts';
import { readInteger } from '../terminal/whole-number.ts';
import { countStream } from './impact-stream.ts';
import { renderImpact } from './render-impact.ts';

/** The options of `lasteks impact`, as they stand on the command line. */
export interface ImpactCommandOptions {
  readonly from: string;
  readonly to: string;
  readonly at?: string;
  readonly suppressBelow?: string;
  readonly examples?: string;
  readonly workers?: string;
  readonly format?: string;
  readonly lang?: string;
}

type Writer = (report: OutcomeReport, lang: Language) => Promise<string>;

/** The formats that are files; those that need a library of their own load it when they are asked for. */
const writers: Readonly<Record<string, Writer>> = {
  json: async (report) => `${JSON.stringify(report, undefined, 2)}\n`,
  md: async (report, lang) => (await import('./impact-markdown.ts')).impactAsMarkdown(report, lang),
  html: async (report, lang) => (await import('./impact-html.ts')).impactAsHtml(report, lang),
};

/** More threads than this are not started: each holds a few blocks, and one thread feeds all. */
const mostWorkers = 64;

/**
 * `lasteks impact`: tells what two wordings make of the cases and persons of a stream.
 *
 * @param file The path of a file of NDJSON, or `-` for standard input.
 * @returns The exit code: whether every line could be read.
 * @throws LawError for a bad option, and for a file that cannot be read; a bad line is counted instead.
 */
export async function impactCommand(
  file: string,
  options: ImpactCommandOptions,
  surroundings: ProcessContext,
): Promise<number> {
  const { from, to, format = 'text' } = options;
  const writer = Object.hasOwn(writers, format) ? writers[format] : undefined;
  if (format !== 'text' && writer === undefined) {
    throw new LawError({ code: 'not-in-list', path: '--format', expected: `text, ${Object.keys(writers).join(', ')}` });
  }
  const lang = languageFor(options.lang, surroundings.env);
  const suppressBelow = readInteger(options.suppressBelow, '--suppress-below', { least: 0, usual: 0 });
  const examples = readInteger(options.examples, '--examples', { least: 0, most: 1000, usual: 3 });
  const workers = readInteger(options.workers, '--workers', {
    least: 1,
    most: mostWorkers,
    usual: Math.min(availableParallelism(), mostWorkers),
  });
  const question = { from, to, at: options.at ?? currentTime(surroundings.now()), examples };
  const progress = progressOn(surroundings.stderr, sizeOf(file));
  try {
    const chunks = progress.follow(passingChunksOf(file, surroundings));
    const counts = await countStream(chunks, { question, workers, workerFile: surroundings.impactWorker });
    const report = reportOutcomes(counts, { suppressBelow });
    progress.stop();
    surroundings.stdout.write(
      writer === undefined
        ? renderImpact(report, renderOptionsFor(surroundings, lang, false))
        : await writer(report, lang),
    );
    const refused = new Map(Object.entries(counts.refused)) as Parameters<typeof formatRejectedLines>[0];
    if (refused.size === 0) return exitCode.success;
    surroundings.stderr.write(formatRejectedLines(refused, lang));
    return exitCode.badInput;
  } finally {
    progress.stop();
  }
}

/** How many bytes a file has, if that can be told before it is read. */
function sizeOf(file: string): number | undefined {
  return file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })?.size;
}
