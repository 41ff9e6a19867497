import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spreadOf } from '../harness.ts';
import { middleOf, type ProcessCost, run } from '../processes.ts';
import { completeCases } from './facts-of-cases.ts';
import { peerNorms } from './norms.ts';
import { runnerOf, type Way } from './peers.ts';

/** A first answer in a fresh process: medians, in milliseconds. */
export interface ColdStart {
  readonly importing: number;
  readonly building: number;
  readonly firstAnswer: number;
  /** From the start of the process to its end. */
  readonly wholeProcess: number;
}

const script = fileURLToPath(new URL('cold-start.mjs', import.meta.url));

/** Starts fresh processes of each way in turn, a different one first each time. */
export async function coldStarts(ways: readonly Way[], runs: number): Promise<ReadonlyMap<string, ColdStart>> {
  const folder = mkdtempSync(join(tmpdir(), 'lasteks-peers-'));
  try {
    const files = ways.map((way, index) => fileFor(way, join(folder, `${index}.json`)));
    const costs: ProcessCost[][] = ways.map(() => []);
    for (let round = 0; round < runs; round++) {
      for (let place = 0; place < ways.length; place++) {
        const index = (place + round) % ways.length;
        costs[index]!.push(await run([script, files[index]!], true));
      }
    }
    return new Map(ways.map(({ name }, index) => [name, coldStartOf(costs[index]!)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fileFor(way: Way, file: string): string {
  const { input, facts } = completeCases(33).next().value;
  const document = way.translate(peerNorms);
  const { ids } = peerNorms;
  writeFileSync(file, JSON.stringify({ runner: runnerOf(way).href, way: way.way, document, ids, facts, input }));
  return file;
}

function coldStartOf(costs: readonly ProcessCost[]): ColdStart {
  const steps = costs.map(({ output }) => JSON.parse(output) as readonly number[]);
  const step = (place: number): number => spreadOf(steps.map((times) => times[place]!)).median;
  const { wall } = middleOf(costs);
  return { importing: step(0), building: step(1), firstAnswer: step(2), wholeProcess: wall * 1000 };
}
