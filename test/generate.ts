// Writes the files that are made from the rules: all of them with `npm run generate`, or those that are named.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chapters } from '../src/act/provisions.ts';
import { conformanceFolder, conformanceKit } from './docs/conformance-kit.ts';
import { coveragePage } from './docs/coverage-page.ts';
import { lawStatusFiles, lawStatusPage } from './docs/law-status-page.ts';
import { samplePage } from './docs/sample-page.ts';
import { scenarioFiles } from './scenarios/scenario-files.ts';
import { keptFiles, witnessFilesNow, witnessFolder } from './scenarios/witness-files.ts';

/** The files of each part by their paths, as they would be written now. */
const parts: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  'witness-files': () =>
    Object.fromEntries(witnessFilesNow().map(({ name, text }) => [join(witnessFolder, name), text])),
  'coverage-page': () => ({
    'docs/coverage.md': coveragePage(
      chapters,
      scenarioFiles().flatMap((file) => file.scenarios),
    ),
  }),
  'law-status-page': () =>
    Object.fromEntries((['en', 'et'] as const).map((lang) => [lawStatusFiles[lang], lawStatusPage(lang)])),
  'conformance-kit': () =>
    Object.fromEntries(Object.entries(conformanceKit()).map(([name, text]) => [join(conformanceFolder, name), text])),
  'sample-page': () => ({ 'docs/sample.md': samplePage() }),
};

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Writes the files of a part that are new or changed, and prints how many and how long it took. */
function write(name: string): void {
  const started = performance.now();
  const files = parts[name]!();
  const stale =
    name === 'witness-files' ? keptFiles().filter((kept) => !(join(witnessFolder, kept.name) in files)) : [];
  for (const kept of stale) rmSync(join(witnessFolder, kept.name));
  const changed = Object.entries(files).filter(([path, text]) => textOf(path) !== text);
  for (const [path, text] of changed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  printTime(name, started, `${changed.length + stale.length} of ${Object.keys(files).length} files changed`);
}

const printTime = (name: string, started: number, outcome: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${name}: ${outcome}`);

/** Builds the package and writes the API report in a process of its own, beside the other parts. */
async function writeApiReport(): Promise<void> {
  const started = performance.now();
  const [status] = await once(spawn('npm', ['run', 'api-report', '--silent'], { stdio: 'inherit' }), 'exit');
  printTime('build and api-report', started, status === 0 ? 'done' : 'failed');
  if (status !== 0) process.exitCode = 1;
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`${unknown.join()}: expected ${Object.keys(parts).join(', ')}`);
const apiReport = named.length === 0 ? writeApiReport() : undefined;
for (const name of named.length === 0 ? Object.keys(parts) : named) write(name);
await apiReport;
