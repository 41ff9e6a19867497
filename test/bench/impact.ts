import { closeSync, openSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { sampleDocuments } from '../../src/compare/sample/sample.ts';
import { built, inRepository, middleOf, type ProcessCost, run } from './processes.ts';

/** As many as Estonia has children. */
const cases = 250_000;
const seed = 20_270_101;
const wordings = ['--from', '2023-04-01', '--to', '2027-01-01', '--format', 'json'];

type Cost = Omit<ProcessCost, 'output'>;

/** What `lasteks impact` takes on sampled cases: medians of runs side by side. */
export interface ImpactCost {
  readonly cases: number;
  /** How many bytes a line has. */
  readonly bytesPerLine: number;
  /** How many threads there are with all. */
  readonly workers: number;
  readonly onOne: Cost;
  readonly onAll: Cost;
  /** A process that takes the file apart into lines and parses each. */
  readonly parsing: Cost;
}

/** Writes what `lasteks sample` writes. */
function writeSample(file: string): number {
  const documents = sampleDocuments({ seed });
  const descriptor = openSync(file, 'w');
  let batch = '';
  let bytes = 0;
  for (let left = cases; left > 0; left--) {
    batch += `${JSON.stringify(documents.next().value)}\n`;
    if (batch.length < 1e6 && left > 1) continue;
    bytes += writeSync(descriptor, batch);
    batch = '';
  }
  closeSync(descriptor);
  return bytes;
}

/**
 * Runs the command beside a process that only parses, on one thread and on all; it is an error if they do not come out alike.
 *
 * @param file Where the sample is put.
 */
export async function impactCost(file: string, runs: number): Promise<ImpactCost> {
  const bytes = writeSample(file);
  const workers = availableParallelism();
  const impactOn = (threads: number): Promise<ProcessCost> =>
    run([built.command, 'impact', file, ...wordings, '--workers', String(threads)], true);
  const costs = { onOne: [] as ProcessCost[], onAll: [] as ProcessCost[], parsing: [] as ProcessCost[] };
  for (let index = 0; index < runs; index++) {
    costs.parsing.push(await run([inRepository('test/bench/parse-lines.mjs'), file], false));
    costs.onOne.push(await impactOn(1));
    costs.onAll.push(await impactOn(workers));
  }
  const reports = new Set([...costs.onOne, ...costs.onAll].map(({ output }) => output));
  if (reports.size !== 1) throw new Error('the report is not the same on one thread and on all');
  if (JSON.parse(costs.onOne[0]!.output).documents.cases !== cases) throw new Error('not every case was counted');
  return {
    cases,
    bytesPerLine: bytes / cases,
    workers,
    onOne: middleOf(costs.onOne),
    onAll: middleOf(costs.onAll),
    parsing: middleOf(costs.parsing),
  };
}
