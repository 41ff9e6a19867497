import type { LawErrorCode } from '../../act/law-error.ts';
import { answerOf } from '../../assessment/answer.ts';
import { compactLine } from '../../assessment/compact-line.ts';
import { type Defaults, type EvaluatedDocument, evaluateDocument, underId } from '../io/answer-document.ts';
import { answerStream } from '../io/answer-stream.ts';
import type { Output } from '../io/process-context.ts';
import { fullAnswer } from './full-answer.ts';

/** How the lines of a stream are answered. */
export interface StreamSettings {
  readonly defaults: Defaults;
  /** Each line is the whole answer with its explanations, instead of the compact one. */
  readonly full: boolean;
}

/**
 * Assesses a stream of cases.
 *
 * @param chunks NDJSON in UTF-8: a case or an envelope on each line.
 * @returns How many lines could not be answered, by the code of their error.
 */
export function assessStream(
  chunks: AsyncIterable<Buffer>,
  stdout: Output,
  { defaults, full }: StreamSettings,
): Promise<ReadonlyMap<LawErrorCode, number>> {
  return answerStream(chunks, stdout, (document) => {
    const evaluated = evaluateDocument(document, defaults);
    return full ? fullLine(evaluated) : compactLine(evaluated.evaluation, evaluated.id);
  });
}

const fullLine = ({ evaluation, id }: EvaluatedDocument): string =>
  JSON.stringify(fullAnswer(underId(answerOf(evaluation), id)));
