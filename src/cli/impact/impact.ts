import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { reportOutcomes } from '../../compare/outcomes/report-outcomes.ts';
import { exitCode } from '../errors/exit-code.ts';
import { formatRejectedLines } from '../errors/input-error.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { progressOn } from '../io/progress.ts';
import { passingChunksOf } from '../io/read-input.ts';
import { printReport, readFormat } from '../report/print-report.ts';
import { currentTime } from '../terminal/dates.ts';
import { languageFor } from '../terminal/language.ts';
import { renderOptionsFor } from '../terminal/render-options.ts';
import { readInteger } from '../terminal/whole-number.ts';
import { impactDocument } from './impact-document.ts';
import { countStream } from './impact-stream.ts';

/** The options of `lasteks impact`, as the command line has them. */
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

/** More threads than this are not started: each has a few blocks, and one thread feeds all. */
const mostWorkers = 64;

/**
 * `lasteks impact`: counts how outcomes of the cases and persons of a stream differ between two wordings.
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
  const reportFormat = readFormat(format);
  const look = renderOptionsFor(surroundings, languageFor(options.lang, surroundings.env), false);
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
    surroundings.stdout.write(await printReport(report, impactDocument, reportFormat, look));
    const refused = new Map(Object.entries(counts.refused)) as Parameters<typeof formatRejectedLines>[0];
    if (refused.size === 0) return exitCode.success;
    surroundings.stderr.write(formatRejectedLines(refused, look.lang));
    return exitCode.badInput;
  } finally {
    progress.stop();
  }
}

/** How many bytes a file has, if that is known before it is read. */
function sizeOf(file: string): number | undefined {
  return file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })?.size;
}
