import { spawn } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { caseLines, casesAt } from './cases.ts';
import { spreadOf } from './harness.ts';

/** What a process took. */
export interface ProcessCost {
  /** From its start to its end, in seconds. */
  readonly wall: number;
  /** How long it kept the processors busy, in seconds. */
  readonly processor: number;
  /** The most memory that it had, in megabytes. */
  readonly peak: number;
  /** What it wrote to its standard output, where that was asked for. */
  readonly output: string;
}

/** The path of a file of this repository. */
export const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The built files that are measured. */
export const built = { command: inRepository('dist/cli/main.js'), library: inRepository('dist/index.js') } as const;

/** Has a process tell on its way out what it used. */
const reporting = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

/** Runs Node once; it is an error if it does not end well. */
export function run(args: readonly string[], keepsOutput: boolean): Promise<ProcessCost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const stdio = ['ignore', keepsOutput ? 'pipe' : 'ignore', 'inherit', 'pipe'] as const;
    const child = spawn(process.execPath, ['--import', reporting, ...args], { stdio: [...stdio] });
    let output = '';
    let report = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stdio[3]!.on('data', (chunk) => {
      report += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`a process ended with ${code}`));
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(report) as NodeJS.ResourceUsage;
      const wall = (performance.now() - start) / 1000;
      resolve({ wall, processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024, output });
    });
  });
}

/** Writes lines that nobody has seen before. */
export function writeLines(file: string, count: number, seed: number): void {
  const lines = caseLines(seed);
  const descriptor = openSync(file, 'w');
  let batch = '';
  for (let index = 1; index <= count; index++) {
    batch += `${lines.next().value}\n`;
    if (batch.length < 1e6 && index < count) continue;
    writeSync(descriptor, batch);
    batch = '';
  }
  closeSync(descriptor);
}

/** How the command and the process that only parses fared with one file: medians of a few runs side by side. */
export interface StreamCost {
  readonly lines: number;
  readonly command: Omit<ProcessCost, 'output'>;
  readonly parsing: Omit<ProcessCost, 'output'>;
}

/** The command writes its lines to the null device: the time of a disk would say nothing of either. */
export async function streamCost(file: string, lines: number, runs: number): Promise<StreamCost> {
  const command: ProcessCost[] = [];
  const parsing: ProcessCost[] = [];
  for (let index = 0; index < runs; index++) {
    command.push(await run([built.command, 'assess', file, '--ndjson', '--at', casesAt], false));
    parsing.push(await run([inRepository('test/bench/parse-lines.mjs'), file], false));
  }
  return { lines, command: middleOf(command), parsing: middleOf(parsing) };
}

/** The medians of runs, and their highest peak. */
export const middleOf = (costs: readonly ProcessCost[]): Omit<ProcessCost, 'output'> => ({
  wall: spreadOf(costs.map(({ wall }) => wall)).median,
  processor: spreadOf(costs.map(({ processor }) => processor)).median,
  peak: Math.max(...costs.map(({ peak }) => peak)),
});

/** How many lines the command answers, and how many of them are errors. */
export async function linesAnswered(file: string): Promise<{ readonly answers: number; readonly errors: number }> {
  const { output } = await run([built.command, 'assess', file, '--ndjson', '--at', casesAt], true);
  const answers = output.split('\n').slice(0, -1);
  return { answers: answers.length, errors: answers.filter((line) => 'error' in JSON.parse(line)).length };
}

/** A first answer in a fresh process, in milliseconds. */
export interface ColdStart {
  readonly importing: number;
  readonly firstAnswer: number;
  readonly secondAnswer: number;
  /** The whole process, and one that does nothing. */
  readonly wholeProcess: number;
  readonly emptyProcess: number;
  readonly peak: number;
  /** The packages of which the entry loads something, and how many of its own files. */
  readonly packages: readonly string[];
  readonly ownFiles: number;
}

const firstAnswers = (line: string): string => `
  const start = performance.now();
  const { assess } = await import(${JSON.stringify(pathToFileURL(built.library).href)});
  const imported = performance.now();
  const input = ${JSON.stringify(JSON.parse(line).case)};
  const first = assess(input, { at: ${JSON.stringify(casesAt)} });
  const answered = performance.now();
  const second = assess(input, { at: ${JSON.stringify(casesAt)} });
  const again = performance.now();
  if (Object.keys(first.norms).length !== Object.keys(second.norms).length) throw new Error('answers differ');
  console.log(JSON.stringify([imported - start, answered - imported, again - answered]));
`;

/** Writes the address of every module that is loaded to standard output. */
const listingModules = `data:text/javascript,${encodeURIComponent(
  `import { register } from 'node:module'; register(${JSON.stringify(
    `data:text/javascript,${encodeURIComponent(
      "import { writeSync } from 'node:fs'; export const load = (url, context, next) => { writeSync(1, url + '\\n'); return next(url, context); };",
    )}`,
  )});`,
)}`;

/** Starts fresh processes that import the library and answer one case. */
export async function coldStart(runs: number): Promise<ColdStart> {
  const code = firstAnswers(caseLines(11).next().value);
  const whole: ProcessCost[] = [];
  const empty: ProcessCost[] = [];
  for (let index = 0; index < runs; index++) {
    whole.push(await run(['--input-type=module', '-e', code], true));
    empty.push(await run(['--input-type=module', '-e', ''], true));
  }
  const steps = whole.map(({ output }) => JSON.parse(output) as readonly number[]);
  const step = (place: number): number => spreadOf(steps.map((times) => times[place]!)).median;
  const modules = await modulesOf(built.library);
  return {
    importing: step(0),
    firstAnswer: step(1),
    secondAnswer: step(2),
    wholeProcess: middleOf(whole).wall * 1000,
    emptyProcess: middleOf(empty).wall * 1000,
    peak: middleOf(whole).peak,
    packages: [...new Set(modules.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []))],
    ownFiles: modules.filter((url) => url.includes('/dist/') && !url.includes('/node_modules/')).length,
  };
}

async function modulesOf(file: string): Promise<readonly string[]> {
  const code = `await import(${JSON.stringify(pathToFileURL(file).href)})`;
  const { output } = await run(['--import', listingModules, '--input-type=module', '-e', code], true);
  return output.split('\n').filter((url) => url.startsWith('file:'));
}
