import { answerOf } from '../../assessment/answer.ts';
import { explain } from '../../assessment/explanation/explain.ts';
import type { Language } from '../../model/rule/truth.ts';
import { exitCode } from '../errors/exit-code.ts';
import { formatRejectedLines } from '../errors/input-error.ts';
import { Rejection } from '../errors/rejection.ts';
import { type EvaluatedDocument, evaluateDocument, underId } from '../io/answer-document.ts';
import { type DocumentOptions, documentSettings } from '../io/document-settings.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { chunksOf, readText } from '../io/read-input.ts';
import { readYaml } from '../io/read-yaml.ts';
import { messages } from '../terminal/messages.ts';
import { renderOptionsFor } from '../terminal/render-options.ts';
import { assessStream } from './assess-stream.ts';
import { fullAnswer } from './full-answer.ts';
import { expectedOptions } from './messages.ts';
import { renderAssessment } from './readable/render-assessment.ts';
import { formatTasks, rejectTasksOfStream } from './tasks-of-actor.ts';

/** The options of `lasteks assess`, as given on the command line. */
export interface AssessCommandOptions extends DocumentOptions {
  readonly why?: string;
  /** Whose tasks alone to print: `ACTOR` or `ACTOR:MUNICIPALITY`. */
  readonly as?: string;
}

/**
 * `lasteks assess`: answers a case, or a stream of cases.
 *
 * @param file The path of a file, or `-` for standard input.
 * @returns The exit code.
 * @throws LawError for bad input; a bad line of a stream becomes an error on its own line instead.
 */
export async function assessCommand(
  file: string,
  options: AssessCommandOptions,
  context: ProcessContext,
): Promise<number> {
  const { defaults, lang, isStream } = documentSettings(file, options, context);
  if (isStream) {
    rejectStreamOptions(options);
    const settings = { defaults, full: options.full ?? false };
    const rejected = await assessStream(chunksOf(file, context), context.stdout, settings);
    if (rejected.size === 0) return exitCode.success;
    context.stderr.write(formatRejectedLines(rejected, lang));
    return exitCode.badInput;
  }
  const document = readYaml(await readText(file, context));
  context.stdout.write(formatAnswer(evaluateDocument(document, defaults), lang, options, context));
  return exitCode.success;
}

function rejectStreamOptions({ why, as }: AssessCommandOptions): void {
  if (why !== undefined) {
    throw new Rejection('not-in-list', '--why', expectedOptions.singleCase);
  }
  rejectTasksOfStream(as);
}

/** The answer in the form that was asked for: an explanation, JSON, or text. */
function formatAnswer(
  { id, evaluation }: EvaluatedDocument,
  lang: Language,
  { why, as, json, full = false }: AssessCommandOptions,
  context: ProcessContext,
): string {
  const answer = answerOf(evaluation);
  if (why !== undefined) return `${explain(answer, why, { lang }).text}\n`;
  const renderOptions = renderOptionsFor(context, lang, full);
  if (as !== undefined) return formatTasks(answer, as, { what: messages.case, id }, json ?? false, renderOptions);
  if (json) {
    const plain = underId(answer, id);
    return `${JSON.stringify(full ? fullAnswer(plain) : plain, undefined, 2)}\n`;
  }
  return renderAssessment(answer, id, renderOptions);
}
