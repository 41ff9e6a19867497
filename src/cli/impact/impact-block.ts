import { isAscii, isUtf8 } from 'node:buffer';
import { type CountOptions, type OutcomeCounter, outcomeCounter } from '../../compare/outcomes/count-outcomes.ts';
import type { OutcomeCounts } from '../../compare/outcomes/counts.ts';
import { parseJson, withIdAsWritten } from '../../model/input/json-text.ts';
import type { LineBlock, SharedBlock } from '../io/line-blocks.ts';

/** What is asked of every document of a stream. */
export interface ImpactQuestion extends CountOptions {
  readonly from: string;
  readonly to: string;
}

/** What a thread is given to do. */
export interface BlockTask {
  readonly block: SharedBlock;
  readonly question: ImpactQuestion;
}

const lineBreak = 10;

/** Makes the counter of a question. */
export const counterFor = ({ from, to, ...options }: ImpactQuestion): OutcomeCounter =>
  outcomeCounter(from, to, options);

/** Counts the documents of a block in a counter of its own. */
export function countBlock({ block: { memory, length, ...about }, question }: BlockTask): OutcomeCounts {
  const counter = counterFor(question);
  addBlock(counter, { ...about, bytes: Buffer.from(memory, 0, length) });
  return counter.finish();
}

/** Counts the documents of a block; a line that is no JSON, or has a key twice, is counted as refused, a blank one not at all. */
export function addBlock(counter: OutcomeCounter, { bytes: buffer, tooLong }: LineBlock): void {
  for (let line = 0; line < tooLong; line++) counter.refuse('not-readable');
  const textOf = readerOf(buffer);
  let start = 0;
  while (start < buffer.length) {
    const found = buffer.indexOf(lineBreak, start);
    const end = found < 0 ? buffer.length : found;
    if (end > start) addLine(counter, textOf(start, end));
    start = end + 1;
  }
}

/** How lines of a buffer become text, in the fastest way that its content allows; `undefined` for what is not UTF-8. */
function readerOf(buffer: Buffer): (start: number, end: number) => string | undefined {
  if (isAscii(buffer)) return (start, end) => buffer.toString('latin1', start, end);
  if (isUtf8(buffer)) return (start, end) => buffer.toString('utf8', start, end);
  return (start, end) => (isUtf8(buffer.subarray(start, end)) ? buffer.toString('utf8', start, end) : undefined);
}

function addLine(counter: OutcomeCounter, text: string | undefined): void {
  const document = text === undefined ? undefined : parseJson(text);
  if (document !== undefined) counter.add(withIdAsWritten(document, text!));
  else if (text?.trim() !== '') counter.refuse('not-readable');
}
