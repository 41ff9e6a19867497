import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExplainedReport } from '../../../src/scenarios/mutation/ignored-mutants.ts';
import { runCommand } from '../fake-context.ts';

const id = 'not-separate-siblings';
let folder: string;
let whole: string;
const fileOf = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const mutate = (...args: string[]) => runCommand(['mutate', ...args]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lasteks-mutate-'));
  whole = fileOf('whole.yaml', (await runCommand(['witness', '--norm', id, '--mutants'])).out);
});
afterAll(() => rmSync(folder, { recursive: true }));

const weak = `
- name: siblings stay together
  at: 2024-06-01
  case:
    child: { birthDate: 2015-05-05, separatedFromFamily: true }
    siblings: { exist: true, togetherEndangers: false }
  expect: { norms: { ${id}: true } }
`;

test('exits with 0 where every change is detected', async () => {
  const { code, out, err } = await mutate(whole, '--norm', id);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(
    /^(\d+) of \1 rule changes are detected \(100\.0 %\)\n {2}\d+ more changes are equivalent to the law/,
  );
});

test('exits with 1 and lists the changes that are not detected', async () => {
  const { code, out } = await mutate(fileOf('weak.yaml', weak), '--norm', id);
  expect(code).toBe(1);
  expect(out).toContain(`§ 34 (3) ${id} from 2016-01-01\n`);
  expect(out).toContain(`  ${id} from 2016-01-01: leaf 1 left out\n`);
});

test('exits with 1 where a scenario fails', async () => {
  const { code, out } = await mutate(whole, fileOf('wrong.yaml', weak.replace('true } }', 'false } }')), '--norm', id);
  expect(code).toBe(1);
  expect(out).toContain('were left out:\n  siblings stay together\n');
});

test('prints the report as JSON, and takes standard input', async () => {
  const { code, out } = await runCommand(['mutate', '-', '--norm', id, '--json'], { input: weak });
  const report = JSON.parse(out) as ExplainedReport;
  expect(code).toBe(1);
  expect(report.mutants).toBe(report.noticed + report.survivors.length);
  expect(report.unexplained).toEqual(report.survivors);
});

test('lets explained changes stay', async () => {
  const { out } = await runCommand(['mutate', '-', '--norm', id, '--json'], { input: weak });
  const { survivors } = JSON.parse(out) as ExplainedReport;
  const reasons = fileOf(
    'reasons.yaml',
    JSON.stringify(Object.fromEntries(survivors.map((one) => [one.id, 'a reason']))),
  );
  const outcome = await runCommand(['mutate', '-', '--norm', id, '--explained', reasons], { input: weak });
  expect(outcome.code).toBe(0);
  expect(outcome.out).toContain(`${survivors.length} are not detected, for a given reason`);
});

test.each([
  [['--norm', 'no-such-norm'], 'unknown-id'],
  [['--explained', 'no such file'], 'not-readable'],
])('refuses %j', async (args, code) => {
  const outcome = await mutate(whole, ...args);
  expect(outcome).toMatchObject({ code: 2, out: '' });
  expect(outcome.err).toContain(`(${code})`);
});

test('rejects a file that is no scenario file', async () => {
  expect(await mutate(fileOf('bad.yaml', 'name: x'))).toMatchObject({ code: 2, out: '' });
});
