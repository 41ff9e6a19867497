// The built package as an ECMAScript module: every entry loads by its name, and the core answers.
import assert from 'node:assert/strict';
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
