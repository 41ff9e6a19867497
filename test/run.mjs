// `npm test`: every check of the repository, one after the other, with the time that each takes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'lasteks-test-'));
const times = [];
const counts = { passed: 0, failed: 0 };

/** Runs one part; a failure is counted, and the parts after it still run. */
function part(name, command, args, env = {}) {
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  times.push([name, performance.now() - started]);
  return status === 0;
}

/** A part that is a single check. */
function check(name, command, ...args) {
  counts[part(name, command, args) ? 'passed' : 'failed'] += 1;
}

/** A part that is a run of tests, counted one by one; a run that ends without a report counts as failed. */
function tests(name, args, env) {
  const report = join(reports, `${times.length}.json`);
  const ok = part(
    name,
    'npx',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    env,
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += numPassedTests;
    counts.failed += ok ? 0 : Math.max(1, numFailedTests);
  } catch {
    counts.failed += 1;
  }
}

check('lint', 'npx', 'biome', 'check', '--error-on-warnings', '.');
check('types', 'npx', 'tsc');
check('build', 'npm', 'run', 'build', '--silent');
check('public face', 'node', 'test/package/api-report.mjs');
check('package as a module', 'node', 'test/package/consume.mjs');
check('package as CommonJS', 'node', 'test/package/consume.cjs');
// in a zone that a mistake would show in, unlike UTC
tests('tests, in America/St_Johns', [], { TZ: 'America/St_Johns' });
// what can turn on the zone of the machine: terms, days and instants, and the command in all that it prints of them
const ofZone = [
  'test/timers',
  'test/model',
  ...[
    'command',
    'program',
    'examples',
    'terminal/dates',
    'assess/assess-stream',
    'assess/readable/render-assessment',
  ].map((name) => `test/cli/${name}.test.ts`),
  'test/cli/screen',
  'test/cli/replay',
];
for (const zone of ['Pacific/Apia', 'Europe/Tallinn']) {
  tests(`terms and command in ${zone}`, ofZone, { TZ: zone });
}
check('documentation', 'npm', 'run', 'docs', '--silent');

rmSync(reports, { recursive: true });
console.log('');
for (const [name, time] of times) console.log(`${(time / 1000).toFixed(1).padStart(7)} s  ${name}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
