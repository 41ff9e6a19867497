import { isLawError, type LawErrorCode } from '../../act/law-error.ts';
import { idOfDocument } from '../../model/input/document.ts';
import { readJson, withIdAsWritten } from '../../model/input/json-text.ts';
import { UnreadableText } from '../../model/input/unreadable-text.ts';
import { Rejection } from '../errors/rejection.ts';
import { batchedOutput } from './batched-output.ts';
import { type Line, lineSplitter } from './lines.ts';
import { expectedFiles } from './messages.ts';
import type { Output } from './process-context.ts';
import { textOf } from './utf8.ts';

/**
 * Answers a stream of documents, a line for a line and in their order, in memory that does not grow with it. A line that
 * cannot be answered becomes an error on its own line; blank lines are passed over.
 *
 * @param chunks NDJSON in UTF-8: a document on each line.
 * @param answer The answer to a document, as a line of JSON.
 * @returns How many lines could not be answered, by the code of their error.
 */
export async function answerStream(
  chunks: AsyncIterable<Buffer>,
  stdout: Output,
  answer: (document: unknown) => string,
): Promise<ReadonlyMap<LawErrorCode, number>> {
  const { add, flush } = batchedOutput(stdout);
  const splitter = lineSplitter();
  const rejected = new Map<LawErrorCode, number>();
  const answerAll = async (lines: Iterable<Line>): Promise<void> => {
    try {
      for (const line of lines) {
        const outcome = answerLine(line, answer);
        if (outcome === undefined) continue;
        const { text, code } = outcome;
        if (code !== undefined) rejected.set(code, (rejected.get(code) ?? 0) + 1);
        if (add(text)) await flush();
      }
    } finally {
      await flush(); // after a fault of ours too: the output then ends before the line that it came with
    }
  };
  for await (const chunk of chunks) await answerAll(splitter.push(chunk));
  await answerAll(splitter.end());
  return rejected;
}

interface Outcome {
  readonly text: string;
  /** Why the line could not be answered. */
  readonly code?: LawErrorCode;
}

/** Answers one line; `undefined` for a blank one. */
function answerLine({ number, bytes }: Line, answer: (document: unknown) => string): Outcome | undefined {
  let document: unknown;
  try {
    if (bytes === undefined) throw tooLong;
    const text = textOf(bytes);
    if (text.trim() === '') return undefined;
    document = withIdAsWritten(readJson(text), text);
    return { text: answer(document) };
  } catch (error) {
    if (!isLawError(error)) throw error;
    const { code, path } = error;
    const column = error instanceof UnreadableText ? error.place?.column : undefined;
    return { text: JSON.stringify({ id: idOfDocument(document), line: number, column, error: { code, path } }), code };
  }
}

const tooLong = new Rejection('not-readable', '', expectedFiles.shortLine);
