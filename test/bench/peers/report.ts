import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { digits, grouped, spread, table } from '../figures.ts';
import { ratioOf, spreadOf, type Times } from '../harness.ts';
import type { Example, OnMissingFacts } from './agreement.ts';
import type { ColdStart } from './cold-start.ts';
import { type InstallSize, installSizeOf, ownInstallSize } from './install-size.ts';
import { peerNorms } from './norms.ts';
import { lasteksWhole, type Way, ways } from './peers.ts';

/** Everything that a run found. */
export interface Findings {
  /** How many cases that tell all were answered alike by everybody. */
  readonly agreed: number;
  readonly missing: ReadonlyMap<string, OnMissingFacts>;
  /** On cases that tell all, and on cases with missing facts. */
  readonly complete: Times;
  readonly withGaps: Times;
  readonly cold: ReadonlyMap<string, ColdStart>;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

const versions = (): string => {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
};

const machine = (): string => {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return [
    `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    versions(),
    `load ${loadavg()[0]!.toFixed(1)} at the end`,
  ].join('; ');
};

const timeTable = ({ complete, withGaps }: Findings): string =>
  table(
    [
      'what',
      'µs a case, all facts told: median (p10–p90)',
      'µs a case, facts missing',
      'times `assess`, facts missing',
    ],
    [...complete].map(([name, taken]) => [
      name,
      spread(spreadOf(taken)),
      spread(spreadOf(withGaps.get(name)!)),
      name === lasteksWhole ? '1' : spread(ratioOf(withGaps, name, lasteksWhole)),
    ]),
  );

const share = (part: number, whole: number): string => `${grouped(part)} (${((100 * part) / whole).toFixed(1)} %)`;

const exampleOf = ({ id, answered, fact, turningValue }: Example): string =>
  `\`${id}\` ${answered} with \`${fact}\` not told; told \`${turningValue}\`, it is ${!answered}`;

const remarkOf = ({ withRemark, wronglyTrue, wronglyFalse }: OnMissingFacts): readonly string[] =>
  withRemark === 0
    ? []
    : [`beside ${share(withRemark, wronglyTrue + wronglyFalse)} of them it names facts that it lacks`];

const missingTable = ({ missing }: Findings): string =>
  table(
    ['on missing facts', 'cases refused', 'true, but unknown', 'false, but unknown', 'for example'],
    [...missing].map(([name, found]) => [
      name,
      found.refused === 0 ? '0' : share(found.refused, found.cases),
      found.wronglyTrue === 0 ? '0' : share(found.wronglyTrue, found.unknown),
      found.wronglyFalse === 0 ? '0' : share(found.wronglyFalse, found.unknown),
      [...found.examples.map(exampleOf), ...remarkOf(found)].join('<br>'),
    ]),
  );

const sizeOf = ({ package: name }: Way): InstallSize =>
  name === undefined ? ownInstallSize() : installSizeOf(name, folder);

const coldTable = ({ cold }: Findings): string =>
  table(
    [
      'cold start',
      'import, ms',
      'build, ms',
      'first answer, ms',
      'together, ms',
      'process, ms',
      'install, kB (packages)',
    ],
    ways
      .filter(({ name }) => cold.has(name))
      .map((way) => {
        const { importing, building, firstAnswer, wholeProcess } = cold.get(way.name)!;
        const { bytes, packages } = sizeOf(way);
        const together = importing + building + firstAnswer;
        const times = [importing, building, firstAnswer, together, wholeProcess].map(digits);
        return [way.name, ...times, `${grouped(bytes / 1000)} (${packages})`];
      }),
  );

/** The report, as Markdown. */
export function reportOf(findings: Findings): string {
  const { agreed, missing } = findings;
  const [{ cases, unknown } = { cases: 0, unknown: 0 }] = missing.values();
  const { ids, facts } = peerNorms;
  return [
    `${machine()}.`,
    [
      `${ids.length} definitions and norms over ${facts.length} facts. On ${grouped(agreed)} cases that tell all of them,`,
      `every way gave the same answers. On ${grouped(cases)} cases with missing facts lasteks answered ${share(unknown, cases * ids.length)}`,
      'of the questions with `unknown`; the shares of wrong answers are shares of those.',
    ].join('\n'),
    missingTable(findings),
    timeTable(findings),
    coldTable(findings),
  ].join('\n\n');
}
