// `npm test`: every check of the repository, with the time that each takes.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const started = performance.now();
const reports = mkdtempSync(join(tmpdir(), 'lasteks-test-'));
const times = [];
const counts = { passed: 0, failed: 0 };

/** The command that npm installed under a name, started without npx, which takes longer to start than some commands run. */
const installed = (name) => join('node_modules', '.bin', name);

/** Runs a command to its end. `env` is added to the environment; with `isQuiet` the output is printed when it ends. */
function run(name, [command, ...args], { env = {}, isQuiet = false } = {}) {
  const begun = performance.now();
  return new Promise((resolve) => {
    const stdio = isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
    let output = '';
    for (const stream of isQuiet ? [child.stdout, child.stderr] : []) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    const end = (isPassed) => {
      times.push([name, performance.now() - begun]);
      if (output !== '') console.log(`${name}:\n${output}`);
      resolve(isPassed);
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (status) => end(status === 0));
  });
}

/** Runs checks one after the other; a failure is counted, and the checks after it still run. */
async function checks(list) {
  for (const [name, ...command] of list) {
    counts[(await run(name, command, { isQuiet: true })) ? 'passed' : 'failed'] += 1;
  }
}

/** Runs all tests in one process of Vitest and counts them one by one; a run that ends without a report counts as failed. */
async function tests(name, env) {
  const report = join(reports, 'tests.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isPassed = await run(name, [installed('vitest'), 'run', ...reporters], { env });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += numPassedTests;
    counts.failed += isPassed ? 0 : Math.max(1, numFailedTests);
  } catch {
    counts.failed += 1;
  }
}

// Each of these keeps one core busy: two lists of about the same length run side by side.
await Promise.all([
  checks([
    ['build', 'npm', 'run', 'build', '--silent'],
    ['public interface', 'node', 'test/package/api-report.mjs'],
    ['package as a module', 'node', 'test/package/consume.mjs'],
    ['package as CommonJS', 'node', 'test/package/consume.cjs'],
  ]),
  checks([
    ['types', installed('tsc')],
    ['documentation', 'npm', 'run', 'docs', '--silent'],
    ['lint', installed('biome'), 'check', '--error-on-warnings', '.'], // after the build has removed its temporary file
  ]),
]);
// All tests run in a time zone in which a mistake would show, unlike in UTC; what depends on the zone runs in two more.
await tests('tests', { TZ: 'America/St_Johns', LASTEKS_ZONES: 'Pacific/Apia,Europe/Tallinn' });

rmSync(reports, { recursive: true });
console.log('');
for (const [name, time] of times) console.log(`${(time / 1000).toFixed(1).padStart(7)} s  ${name}`);
console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(7)} s  in all`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
