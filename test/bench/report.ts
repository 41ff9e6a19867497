import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { digits, grouped, spread, table } from './figures.ts';
import { ratioOf, spreadOf, type Times } from './harness.ts';
import type { ImpactCost } from './impact.ts';
import { textPairs } from './official-texts.ts';
import { personNames, recordsOfEach } from './persons.ts';
import type { ColdStart, StreamCost } from './processes.ts';
import { names } from './subjects.ts';
import { scenariosOfSuite } from './suite.ts';

/** Everything that a run of the benchmark found. */
export interface Findings {
  readonly times: Times;
  /** On persons of three records each. */
  readonly persons: Times;
  /** On the scenarios of the Act. */
  readonly scenarios: Times;
  /** On the official texts at hand. */
  readonly texts: Times;
  /** On the whole suite of scenarios. */
  readonly suite: Times;
  readonly streams: readonly StreamCost[];
  readonly impact: ImpactCost;
  readonly cold: ColdStart;
}

/** Something that was to be reached. */
interface Target {
  readonly what: string;
  readonly reach: string;
  readonly measured: string;
  readonly isMet: boolean;
}

const versionOf = (name: string): string => {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

const machine = (): string => {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  const packages = ['json-rules-engine', 'zod'].map((name) => `${name} ${versionOf(name)}`);
  return [
    `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node} (V8 ${process.versions.v8})`,
    ...packages,
    `load ${loadavg()[0]!.toFixed(1)} at the end`,
  ].join('; ');
};

const inProcess = (times: Times): string =>
  table(
    ['what', 'µs a case: median (p10–p90)', 'cases a second'],
    [...times].map(([name, taken]) => [name, spread(spreadOf(taken)), grouped(1e6 / spreadOf(taken).median)]),
  );

const personTable = (persons: Times): string =>
  table(
    [
      'screening',
      'µs a person of three records: median (p10–p90)',
      'records a second',
      'times as long as hand-written',
    ],
    [...persons].map(([name, taken]) => [
      name,
      spread(spreadOf(taken)),
      grouped((recordsOfEach * 1e6) / spreadOf(taken).median),
      spread(ratioOf(persons, name, personNames.handwritten)),
    ]),
  );

const scenarioTable = (scenarios: Times): string =>
  table(
    ['scenarios of the Act', 'µs a scenario: median (p10–p90)', 'scenarios a second'],
    [...scenarios].map(([name, taken]) => [name, spread(spreadOf(taken)), grouped(1e6 / spreadOf(taken).median)]),
  );

const textTable = (texts: Times): string =>
  table(
    ['official text', 'ms', 'beside it', 'ms', 'times as long'],
    textPairs.map(({ name, beside, own, least }) => [
      name,
      digits(spreadOf(texts.get(own.name)!).median / 1000),
      beside,
      digits(spreadOf(texts.get(least.name)!).median / 1000),
      spread(ratioOf(texts, own.name, least.name)),
    ]),
  );

const suiteTable = (suite: Times): string =>
  table(
    [`the ${grouped(scenariosOfSuite)} scenarios of the library together`, 's: median (p10–p90)'],
    [...suite].map(([name, taken]) => [name, spread(spreadOf(taken.map((time) => time / 1e6)))]),
  );

const streamTable = (streams: readonly StreamCost[]): string =>
  table(
    [
      'lines',
      'the command, s',
      'splitting and `JSON.parse` alone, s',
      'times as long',
      'peak memory of the command, MB',
    ],
    streams.map(({ lines, command, parsing }) => [
      grouped(lines),
      `${digits(command.processor)} (${digits(command.wall)} on the wall)`,
      `${digits(parsing.processor)} (${digits(parsing.wall)})`,
      `${digits(command.processor / parsing.processor)} (${digits(command.wall / parsing.wall)})`,
      `${digits(command.peak)}; ${digits(parsing.peak)}`,
    ]),
  );

const impactTable = ({ cases, bytesPerLine, workers, onOne, onAll, parsing }: ImpactCost): string =>
  table(
    [
      `\`lasteks impact\` on ${grouped(cases)} sampled cases of ${grouped(bytesPerLine)} bytes, both wordings`,
      'processor, s',
      'on the wall, s',
      'times as long as parsing: processor; wall',
      'peak memory, MB',
    ],
    (
      [
        ['splitting and `JSON.parse` alone', parsing],
        ['on one thread', onOne],
        [`on all ${workers}, and one that feeds them`, onAll],
      ] as const
    ).map(([what, { processor, wall, peak }]) => [
      what,
      digits(processor),
      digits(wall),
      `${digits(processor / parsing.processor)}; ${digits(wall / parsing.wall)}`,
      digits(peak),
    ]),
  );

const ms = (value: number): string => `${digits(value)} ms`;

const coldTable = (cold: ColdStart): string =>
  table(
    ['cold start (fresh process, median)', ''],
    [
      ["`import 'lasteks'`", ms(cold.importing)],
      ['first answer, the law compiled on the way', ms(cold.firstAnswer)],
      ['second answer', ms(cold.secondAnswer)],
      ['whole process; one that does nothing', `${ms(cold.wholeProcess)}; ${ms(cold.emptyProcess)}`],
      ['peak memory', `${digits(cold.peak)} MB`],
      ['loaded', `${cold.ownFiles} files of the library; packages: ${cold.packages.join(', ')}`],
    ],
  );

/** The packages that answering a case needs: what checks it, what finds the key that was meant, what receipts digest with. */
const needed = ['zod', 'fastest-levenshtein', '@noble/hashes'];
const mostOverParsing = 5;
/** V8 gives a process that lives longer somewhat larger rooms; what grows with the lines would be many times that. */
const mostMemory = 1.25;

/** How much longer a line takes in the longer files than in the shorter ones, the start of the process left out. */
function growthOfTime(streams: readonly StreamCost[]): number {
  const perLine = streams.slice(1).map(({ lines, command }, index) => {
    const shorter = streams[index]!;
    return (command.processor - shorter.command.processor) / (lines - shorter.lines);
  });
  return perLine.at(-1)! / perLine[0]!;
}

function targets({ times, streams, impact, cold }: Findings): readonly Target[] {
  const overEngine = ratioOf(times, names.engine, names.rules);
  const overHand = ratioOf(times, names.handwritten, names.rules);
  const inStream = ratioOf(times, names.stream, names.parse);
  const why = spreadOf(times.get(names.why)!);
  const keysOnce = ratioOf(times, names.parseOnce, names.parse);
  const longest = streams.at(-1)!;
  const overParsing = longest.command.processor / longest.parsing.processor;
  const memory = longest.command.peak / streams[0]!.command.peak;
  const growth = growthOfTime(streams);
  const needless = cold.packages.filter((name) => !needed.includes(name));
  return [
    {
      what: 'rules on a validated case against json-rules-engine',
      reach: 'at least 300 times as fast',
      measured: `${grouped(overEngine.median)} times (${grouped(overEngine.p10)}–${grouped(overEngine.p90)})`,
      isMet: overEngine.median >= 300,
    },
    {
      what: 'rules on a validated case against hand-written code on the validated object',
      reach: 'no slower',
      measured: `${spread(overHand)} times as fast`,
      isMet: overHand.median >= 1,
    },
    {
      what: `the command on ${grouped(longest.lines)} lines against a process that only parses them`,
      reach: 'at least a fifth of the speed',
      measured: `1/${digits(overParsing)} (in one process, against \`JSON.parse\` of a text at hand: 1/${digits(inStream.median)})`,
      isMet: overParsing <= mostOverParsing,
    },
    {
      what: 'finding keys that occur twice in a line, against `JSON.parse` of it',
      reach: 'at most 0.3 times as long',
      measured: `${(keysOnce.median - 1).toFixed(2)} times (${(keysOnce.p10 - 1).toFixed(2)}–${(keysOnce.p90 - 1).toFixed(2)})`,
      isMet: keysOnce.median <= 1.3,
    },
    {
      what: `memory from ${grouped(streams[0]!.lines)} to ${grouped(longest.lines)} lines`,
      reach: 'constant',
      measured: `${digits(memory)} times the peak`,
      isMet: memory <= mostMemory,
    },
    {
      what: 'time in the lines',
      reach: 'linear',
      measured: `a further line takes ${digits(growth)} times as long in the longest file as in the shortest`,
      isMet: growth <= 1.2,
    },
    {
      what: `impact of two wordings on ${grouped(impact.cases)} cases, on one thread, against a process that only parses them`,
      reach: 'at most twice as long',
      measured: `${digits(impact.onOne.processor / impact.parsing.processor)} times (${digits(impact.onOne.wall / impact.parsing.wall)} on the wall)`,
      isMet: impact.onOne.processor <= 2 * impact.parsing.processor,
    },
    {
      what: `the same on all ${impact.workers}, against one thread, on the wall`,
      reach: 'faster',
      measured: `${digits(impact.onOne.wall / impact.onAll.wall)} times as fast`,
      isMet: impact.onAll.wall < impact.onOne.wall,
    },
    {
      what: 'memory of both',
      reach: 'under 300 MB',
      measured: `${digits(impact.onOne.peak)} and ${digits(impact.onAll.peak)} MB`,
      isMet: Math.max(impact.onOne.peak, impact.onAll.peak) < 300,
    },
    {
      what: 'one "why" on demand',
      reach: 'microseconds',
      measured: `${spread(why)} µs`,
      isMet: why.median < 100,
    },
    {
      what: 'loaded by the core entry',
      reach: 'nothing that it does not need',
      measured: needless.length === 0 ? `only ${needed.join(', ')}` : `also ${needless.join(' and ')}`,
      isMet: needless.length === 0,
    },
  ];
}

/** What is told beside the target of hand-written code, since "a validated case" is another thing to each. */
function besideTargets({ times }: Findings): string {
  const readAndRules = ratioOf(times, names.readAndRules, names.handwritten);
  const rulesAlone = ratioOf(times, names.rules, names.handwrittenRules);
  return [
    `Validation and rules together take ${spread(readAndRules)} times as long as hand-written code that trusts its input;`,
    `rules alone take ${spread(rulesAlone)} times as long as the hand-written expressions on facts that hand-written code`,
    'has read before.',
  ].join('\n');
}

/** The report, as Markdown. */
export function reportOf(findings: Findings): string {
  const { times, persons, scenarios, texts, suite, streams, impact, cold } = findings;
  return [
    `${machine()}.`,
    table(
      ['target', 'reach', 'measured', ''],
      targets(findings).map(({ what, reach, measured, isMet }) => [
        what,
        reach,
        measured,
        isMet ? 'met' : '**not met**',
      ]),
    ),
    besideTargets(findings),
    inProcess(times),
    personTable(persons),
    scenarioTable(scenarios),
    ...(textPairs.length === 0 ? [] : [textTable(texts)]),
    suiteTable(suite),
    streamTable(streams),
    impactTable(impact),
    coldTable(cold),
  ].join('\n\n');
}
