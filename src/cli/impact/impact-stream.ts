import { Tinypool } from 'tinypool';
import { mergeOutcomes, type OutcomeCounts } from '../../compare/outcomes/counts.ts';
import { type LineBlock, lineBlocks, type SharedBlock, sharedBlocks } from '../io/line-blocks.ts';
import type { WorkerFile } from '../io/process-context.ts';
import { addBlock, type BlockTask, counterFor, type ImpactQuestion } from './impact-block.ts';

/** How many bytes a thread is given at a time: some two thousand cases. */
const blockSize = 4 * 1024 * 1024;

/** What a thread may have for what it has just made: of parsed lines hardly anything lives long. */
const maxYoungGenerationSizeMb = 16;

/** How a stream is counted. */
export interface ImpactStreamSettings {
  readonly question: ImpactQuestion;
  /** How many threads count; with one it is this one. */
  readonly workers: number;
  readonly workerFile: WorkerFile;
}

/**
 * Counts the results of the documents of a stream under two wordings, in memory that does not grow with it. How many threads
 * there are makes no difference to the result: counts of blocks are put together in the order of the stream, and it does not
 * matter where it was cut.
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
  { filename }: WorkerFile,
): Promise<OutcomeCounts> {
  let counted = counterFor(question).finish(); // of nothing: it also refuses a bad question before any thread starts
  const pool = new Tinypool({
    filename,
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxYoungGenerationSizeMb },
  });
  const { gather, giveBack } = sharedBlocks(blockSize);
  const underway: { readonly block: SharedBlock; readonly counts: Promise<OutcomeCounts> }[] = [];
  const mergeFirst = async (): Promise<void> => {
    const { block, counts } = underway.shift()!;
    counted = mergeOutcomes(counted, await counts);
    giveBack(block);
  };
  try {
    for await (const block of gather(blocks)) {
      const task: BlockTask = { block, question };
      underway.push({ block, counts: pool.run(task, { name: 'countBlock' }) });
      if (underway.length > workers) await mergeFirst();
    }
    while (underway.length > 0) await mergeFirst();
    return counted;
  } finally {
    await pool.destroy();
  }
}
