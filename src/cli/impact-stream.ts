import { Tinypool } from 'tinypool';
import { mergeOutcomes, type OutcomeCounts } from '../compare/outcomes/counts.ts';
import { addBlock, type BlockTask, counterFor, type ImpactQuestion } from './impact-block.ts';
import { type LineBlock, lineBlocks } from './line-blocks.ts';
import type { WorkerFile } from './surroundings.ts';

/** How a stream is counted. */
export interface ImpactStreamSettings {
  readonly question: ImpactQuestion;
  /** How many threads count; with one it is this one. */
  readonly workers: number;
  readonly workerFile: WorkerFile;
}

/**
 * Counts how the documents of a stream come out under two wordings, in memory that does not grow with it. How many threads
 * there are makes no difference to what comes out: blocks are cut by the bytes of the stream, and put together in their order.
 *
 * @param chunks NDJSON in UTF-8: a case or an envelope on each line.
 */
export async function countStream(
  chunks: AsyncIterable<Buffer>,
  { question, workers, workerFile }: ImpactStreamSettings,
): Promise<OutcomeCounts> {
  const blocks = lineBlocks(chunks);
  return workers === 1 ? countHere(blocks, question) : countInThreads(blocks, question, workers, workerFile);
}

async function countHere(blocks: AsyncIterable<LineBlock>, question: ImpactQuestion): Promise<OutcomeCounts> {
  const counter = counterFor(question);
  for await (const block of blocks) addBlock(counter, block);
  return counter.finish();
}

async function countInThreads(
  blocks: AsyncIterable<LineBlock>,
  question: ImpactQuestion,
  workers: number,
  { filename, execArgv = [] }: WorkerFile,
): Promise<OutcomeCounts> {
  let counted = counterFor(question).finish(); // of nothing: it also refuses a bad question before any thread starts
  const pool = new Tinypool({ filename, execArgv: [...execArgv], minThreads: workers, maxThreads: workers });
  const underway: Promise<OutcomeCounts>[] = [];
  const mergeFirst = async (): Promise<void> => {
    counted = mergeOutcomes(counted, await underway.shift()!);
  };
  try {
    for await (const block of blocks) {
      const bytes = new Uint8Array(block.bytes); // a copy that is all its own can move to the thread
      const task: BlockTask = { block: { ...block, bytes }, question };
      underway.push(pool.run(task, { name: 'countBlock', transferList: [bytes.buffer] }));
      if (underway.length > workers) await mergeFirst();
    }
    while (underway.length > 0) await mergeFirst();
    return counted;
  } finally {
    await pool.destroy();
  }
}
