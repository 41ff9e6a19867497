import type { Screening } from '../../model/answer/screening.ts';
import { expectedOptions } from '../assess/messages.ts';
import { formatTasks, rejectTasksOfStream } from '../assess/tasks-of-actor.ts';
import { exitCode } from '../errors/exit-code.ts';
import { formatRejectedLines } from '../errors/input-error.ts';
import { Rejection } from '../errors/rejection.ts';
import { recordsThatWouldBarIn, screenDocument, underId } from '../io/answer-document.ts';
import { type DocumentOptions, documentSettings } from '../io/document-settings.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { chunksOf, readText } from '../io/read-input.ts';
import { readYaml } from '../io/read-yaml.ts';
import { renderOptionsFor } from '../terminal/render-options.ts';
import { screeningMessages, verdictLabels } from './messages.ts';
import { renderScreening } from './render-screening.ts';
import { formatVerdictCounts, screenStream } from './screen-stream.ts';
import { verdictOf } from './verdict.ts';

/** The options of `lasteks screen`, as given on the command line. */
export interface ScreenCommandOptions extends DocumentOptions {
  readonly verdictOnly?: boolean;
  /** Whose tasks alone to print: `ACTOR` or `ACTOR:MUNICIPALITY`. */
  readonly as?: string;
}

/**
 * `lasteks screen`: screens a person, or a stream of persons.
 *
 * @param file The path of a file, or `-` for standard input.
 * @returns The exit code: whether every person could be screened, whatever the verdicts.
 * @throws LawError for bad input. A bad line of a stream becomes an error on its own line instead.
 */
export async function screenCommand(
  file: string,
  options: ScreenCommandOptions,
  context: ProcessContext,
): Promise<number> {
  const { stdout, stderr } = context;
  const { defaults, lang, isStream } = documentSettings(file, options, context);
  const { full = false, json = false, verdictOnly = false } = options;
  const encoded = verdictOnly ? verdictAlone : wholeAnswer;
  if (isStream) {
    rejectFullStream(full);
    rejectTasksOfStream(options.as);
    const outcome = await screenStream(chunksOf(file, context), stdout, { defaults, encoded });
    stderr.write(formatVerdictCounts(outcome, lang));
    if (outcome.rejected.size === 0) return exitCode.success;
    stderr.write(formatRejectedLines(outcome.rejected, lang));
    return exitCode.badInput;
  }
  const document = readYaml(await readText(file, context));
  const answer = screenDocument(document, defaults);
  const renderOptions = renderOptionsFor(context, lang, full);
  if (options.as !== undefined) {
    stdout.write(
      formatTasks(answer, options.as, { what: screeningMessages.person, id: answer.id }, json, renderOptions),
    );
  } else if (json) stdout.write(`${JSON.stringify(encoded(answer), undefined, 2)}\n`);
  else if (verdictOnly) stdout.write(`${verdictLabels[verdictOf(answer.barred)][lang]}\n`);
  else {
    const wouldBar = recordsThatWouldBarIn(document, defaults);
    stdout.write(renderScreening(answer, renderOptions, wouldBar));
  }
  return exitCode.success;
}

const wholeAnswer = (answer: Screening): Screening => answer;

const verdictAlone = ({ id, barred }: Screening): object => underId({ verdict: verdictOf(barred) }, id);

function rejectFullStream(full: boolean): void {
  if (full) {
    throw new Rejection('not-in-list', '--full', expectedOptions.singlePerson);
  }
}
