// The command killed at random times: a file that it writes is whole, as before or absent, and what a stream has printed
// is the beginning of the whole output.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleDocuments } from '../../src/compare.ts';
import { seededRandom } from '../bench/random.ts';
import { amountOf, seed } from './amount.ts';

const kills = amountOf('SOAK_KILLS', 40);
const streamed = amountOf('SOAK_CASES', 30_000);
const command = resolve('dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'lasteks-kills-'));
const inputs = join(folder, 'inputs');
const outputs = join(folder, 'outputs');
mkdirSync(inputs);
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(outputs, { recursive: true, force: true });
  mkdirSync(outputs);
});

const cases = sampleDocuments({ seed: 1, kind: 'case' });
const stream = join(inputs, 'cases.ndjson');
const lines = Array.from({ length: streamed }, () => JSON.stringify(cases.next().value));
writeFileSync(stream, `${lines.join('\n')}\n`);

const file = join(outputs, 'out.txt');
const signals = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;
type Signal = (typeof signals)[number];

/** Starts the command; its standard output goes to a file or nowhere. */
function start(args: readonly string[], stdout: number | 'ignore') {
  const child = spawn(process.execPath, [command, ...args], { cwd: outputs, stdio: ['ignore', stdout, 'ignore'] });
  return { child, ended: once(child, 'exit') as Promise<[number | null, Signal | null]> };
}

/** Runs the command with its output in the file, and kills it after some milliseconds; gives how it ended. */
async function redirected(args: readonly string[], after?: number, signal: Signal = 'SIGKILL') {
  const descriptor = openSync(file, 'w');
  const { child, ended } = start(args, descriptor);
  closeSync(descriptor);
  const timer = after === undefined ? undefined : setTimeout(() => child.kill(signal), after);
  const [code] = await ended;
  clearTimeout(timer);
  return code;
}

describe('a stream that is killed', () => {
  test.each([
    ['assess', ['assess', stream, '--ndjson']],
    ['impact', ['impact', stream, '--from', '2023', '--to', '2027-01-01', '--format', 'json']],
  ])('has printed the beginning of its whole output, and nothing else: %s', async (_name, args) => {
    const started = performance.now();
    expect(await redirected(args)).toBe(0);
    const milliseconds = performance.now() - started;
    const whole = readFileSync(file);
    const random = seededRandom(seed);
    let isCut = 0;
    for (let number = 0; number < kills; number++) {
      const [after, signal] = [random.below(milliseconds), random.oneOf(signals)];
      const code = await redirected(args, after, signal);
      const printed = readFileSync(file);
      const where = `seed ${seed}, kill ${number} by ${signal} after ${after} ms`;
      expect(printed.equals(whole.subarray(0, printed.length)), where).toBe(true);
      expect(code === 0 ? printed.length : whole.length, where).toBe(whole.length);
      expect(readdirSync(outputs), where).toEqual(['out.txt']);
      if (printed.length > 0 && printed.length < whole.length) isCut += 1;
    }
    console.log(`${kills} kills, ${isCut} of them with a part of the output`);
  });
});

/** Kills a process as soon as anything is written in the folder of outputs, or after some milliseconds. */
async function killed(args: readonly string[], signal: Signal, after: number | 'at the first write'): Promise<void> {
  const { child, ended } = start(args, 'ignore');
  const watcher = after === 'at the first write' ? watch(outputs, () => child.kill(signal)) : undefined;
  const timer = typeof after === 'number' ? setTimeout(() => child.kill(signal), after) : undefined;
  await ended;
  watcher?.close();
  clearTimeout(timer);
}

describe('a command that writes a file and is killed', () => {
  const scenarios = resolve('examples/policy');
  test.each([
    ['compare --out', ['compare', '2016', '2027-01-01', '--format', 'html', '--out', file]],
    ['witness --out', ['witness', '--norm', 'decide-on-case-management', '--out', file]],
    ['check --record', ['check', scenarios, '--record', file]],
  ])('leaves it whole, as before or absent, and nothing beside it: %s', async (_name, args) => {
    const { ended } = start(args, 'ignore');
    const begun = performance.now();
    expect((await ended)[0]).toBe(0);
    const milliseconds = performance.now() - begun;
    const whole = readFileSync(file, 'utf8');
    const random = seededRandom(seed);
    const outcomes = { whole: 0, before: 0, absent: 0, leftBeside: 0 };
    for (let number = 0; number < kills; number++) {
      rmSync(outputs, { recursive: true });
      mkdirSync(outputs);
      // check --record compares with a file that is there, so that only the others replace one
      const before = args[0] !== 'check' && random.happens(0.5) ? `what was there before ${number}` : undefined;
      if (before !== undefined) writeFileSync(file, before);
      const signal = random.oneOf(signals);
      const after = random.happens(0.5) ? random.below(milliseconds) : 'at the first write';
      await killed(args, signal, after);
      const now = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      const where = `seed ${seed}, kill ${number} by ${signal}, ${after}`;
      expect([whole, before].includes(now), where).toBe(true);
      const beside = readdirSync(outputs).filter((name) => name !== 'out.txt');
      // SIGKILL leaves a process no time to remove what it has begun
      if (signal !== 'SIGKILL') expect(beside, where).toEqual([]);
      outcomes[now === whole ? 'whole' : now === undefined ? 'absent' : 'before'] += 1;
      outcomes.leftBeside += beside.length;
    }
    console.log(`${kills} kills: ${JSON.stringify(outcomes)}`);
  });
});
