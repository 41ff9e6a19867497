import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyRuleVersion } from '../../../src/analysis/rule-versions.ts';
import { readYaml } from '../../../src/cli/io/read-yaml.ts';
import { readScenarios } from '../../../src/scenarios/format/read-scenarios.ts';
import { generateScenarios } from '../../../src/scenarios/generate/generate-scenarios.ts';
import { runCommand } from '../fake-context.ts';

const witness = (...args: string[]) => runCommand(['witness', ...args]);
const id = 'not-separate-siblings';
const ofSiblings = generateScenarios(everyRuleVersion().find((rule) => rule.id === id)!).scenarios;

test('prints a scenario file on standard output, and what it is on standard error', async () => {
  const { code, out, err } = await witness('--norm', id);
  expect(code).toBe(0);
  expect(out).toMatch(/^# § 34 \(3\) of 2016-01-01, Not to separate siblings\n- name: "§ 34/);
  expect(readScenarios(readYaml(out))).toEqual(ofSiblings);
  expect(err).toBe('6 scenarios for 1 rules, with the answers of today: review them before they are kept\n');
});

test('generates the rules of a day on that day', async () => {
  const { out } = await witness('--norm', id, 'child', '--at', '2024-02-29');
  const scenarios = readScenarios(readYaml(out));
  expect(new Set(scenarios.map(({ at }) => at))).toEqual(new Set(['2024-02-29']));
  expect(scenarios.length).toBeGreaterThan(6);
});

test('adds with --mutants what notices every change', async () => {
  const more = readScenarios(readYaml((await witness('--norm', id, '--mutants')).out));
  expect(more.length).toBeGreaterThanOrEqual(ofSiblings.length);
  expect(more.some(({ expect: expected }) => expected.says !== undefined)).toBe(true);
});

test('writes to a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lasteks-witness-'));
  try {
    const file = join(folder, 'siblings.yaml');
    const { code, out } = await witness('--norm', id, '--out', file);
    expect([code, out]).toEqual([0, '']);
    expect(readScenarios(readYaml(readFileSync(file, 'utf8')))).toEqual(ofSiblings);
    const missing = await witness('--norm', id, '--out', join(folder, 'no', 'such.yaml'));
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toBe(
      'lasteks: bad input\n  --out: expected a file that can be written (not-readable)\n  Run `lasteks help witness` for the options.\n',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  [['--norm', 'not-seperate-siblings'], '(nearest: not-separate-siblings) (unknown-id)'],
  [['--at', 'yesterday'], '(not-a-day)'],
  [['--at', '2015-01-01'], '(day-not-modelled)'],
  [['--wording', '2021-02-03'], '(unknown-wording)'],
  [['--at', '2023-01-01', '--wording', '2023'], 'wording'],
])('refuses %j', async (args, encoded) => {
  const outcome = await witness(...args);
  expect(outcome).toMatchObject({ code: 2, out: '' });
  expect(outcome.err).toContain(encoded);
});
