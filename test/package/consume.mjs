// The built package as an ECMAScript module: every entry loads by its name, and the core answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { assess } from 'lasteks';
import { compareTexts } from 'lasteks/compare';
import { assessFrom } from 'lasteks/live';
import { readScenarios, runScenario } from 'lasteks/scenarios';
import { readWording } from 'lasteks/texts';
import { scenarioSuite } from 'lasteks/vitest';

const options = { at: '2023-05-02T10:00' };
const input = { child: { birthDate: '2012-03-04' }, danger: { situationEndangersLifeOrHealth: true } };
assert.equal(assess(input, options).norms['notify-danger'].applies, true);
assert.equal((await assessFrom(input, {}, options)).norms['notify-danger'].applies, true);
const wording = readWording('Child Protection Act\nIn force from:01.04.2023\n§ 1. Scope');
assert.equal(compareTexts(wording, wording).same, true);
const [scenario] = readScenarios([
  { name: 'a', at: '2023-05-02', case: {}, expect: { findings: { child: 'unknown' } } },
]);
assert.equal(runScenario(scenario).outcome, 'holds');
assert.throws(() => readWording('not a law'), { code: 'not-readable' });
assert.equal(typeof scenarioSuite, 'function'); // it registers tests, and is run by test/package/vitest.test.ts

// The command finds the file that its threads start with, and two of them say what one says.
const command = fileURLToPath(new URL('./cli/main.js', import.meta.resolve('lasteks')));
const impactOn = (threads) =>
  execFileSync(
    process.execPath,
    [command, 'impact', '-', '--from', '2016', '--to', '2023', '--format', 'json', '--workers', threads],
    { input: JSON.stringify({ id: 1, at: options.at, case: input }), encoding: 'utf8' },
  );
assert.equal(JSON.parse(impactOn('1')).documents.cases, 1);
assert.equal(impactOn('2'), impactOn('1'));
