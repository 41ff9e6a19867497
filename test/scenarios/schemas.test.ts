import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { scenarioPaths } from '../../src/cli/check/scenario-files.ts';
import { ofScenarios, readLocatedYaml } from '../../src/cli/io/read-yaml.ts';
import { scenarioJsonSchema } from '../../src/scenarios/format/scenario-schema.ts';
import { checkJsonSchema } from '../../src/scenarios/report/check-schema.ts';
import { recordedAnswer, snapshotFormat } from '../../src/scenarios/snapshot/snapshot.ts';
import { readSnapshot, snapshotJsonSchema, snapshotText } from '../../src/scenarios/snapshot/snapshot-schema.ts';
import { runCommand } from '../cli/fake-context.ts';
import { scenarioFiles, scenarioFolder } from './scenario-files.ts';

const validating = (schema: Readonly<Record<string, unknown>>) =>
  z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);

describe('the JSON Schema of a scenario file', () => {
  const schema = validating(scenarioJsonSchema());
  const isValid = (document: unknown): boolean => schema.safeParse(document).success;
  const scenario = { name: 'x', at: '2023-05-02', case: {}, expect: { findings: { child: 'unknown' } } };

  test.each(scenarioPaths([scenarioFolder, 'examples/policy']))('takes %s', (file) => {
    const { document } = readLocatedYaml(readFileSync(file, 'utf8'), ofScenarios);
    expect(schema.safeParse(document).error?.issues).toBeUndefined();
  });

  test.each([
    ['a mapping', scenario],
    ['a key that is none', [{ ...scenario, expects: {} }]],
    ['a fact that is none', [{ ...scenario, case: { child: { birthday: '2012-03-04' } } }]],
    ['an id that is none', [{ ...scenario, expect: { norms: { 'asess-need': true } } }]],
    ['a finding among norms', [{ ...scenario, expect: { norms: { child: true } } }]],
    ['no expectation', [{ name: 'x', at: '2023-05-02', case: {} }]],
  ])('refuses %s', (_name, document) => {
    expect(isValid([scenario])).toBe(true);
    expect(isValid(document)).toBe(false);
  });
});

describe('the JSON Schema of a record', () => {
  const answers = scenarioFiles().flatMap(({ name: file, scenarios }) =>
    scenarios.map(({ name, at, wording, kind, content }) =>
      recordedAnswer({ key: { file, name }, at, kind, content, ...(wording === undefined ? {} : { wording }) }),
    ),
  );
  const record = { format: snapshotFormat, library: '1.2.3', at: '2023-05-02', answers } as const;
  const schema = validating(snapshotJsonSchema());

  test('takes the record of every scenario of the Act, and it is read back as it was', () => {
    const text = snapshotText(record);
    expect(schema.safeParse(JSON.parse(text)).error?.issues).toBeUndefined();
    expect(readSnapshot(text)).toEqual(record);
  });

  test.each([
    ['another format', { ...record, format: 'lasteks-record/2' }],
    ['a day in a deadline', withDeadline({ ends: [{ lastDay: '2023-05-12' }] })],
    ['a start in a deadline', withDeadline({ start: '2023-05-02', ends: [{ days: 10 }] })],
    ['another key', { ...record, cases: [] }],
  ])('refuses %s', (_name, document) => {
    expect(schema.safeParse(document).success).toBe(false);
    expect(() => readSnapshot(JSON.stringify(document))).toThrow('not-readable');
  });

  function withDeadline(deadline: object): object {
    const rules = { 'assess-need': { holds: true, provisions: ['§ 17 (1) 3)'], deadline } };
    return { ...record, answers: [{ file: 'a', name: 'b', wording: '2023-04-01', rules }] };
  }
});

describe('the JSON Schema of a check', () => {
  const schema = validating(checkJsonSchema());
  const report = async (...args: string[]) =>
    JSON.parse((await runCommand(['check', ...args, '--reporter', 'json'])).out) as object;

  test('takes every report: what holds, what differs, what cannot be read, with coverage', async () => {
    for (const args of [
      ['test/cli/check/mixed.yaml', 'test/cli/check/broken.yaml'],
      ['examples/policy', '--coverage', '--wording', '2023'],
    ]) {
      expect(schema.safeParse(await report(...args)).error?.issues, args.join(' ')).toBeUndefined();
    }
  });

  test('rejects another format and another verdict', async () => {
    const good = await report('examples/policy');
    expect(schema.safeParse(good).success).toBe(true);
    expect(schema.safeParse({ ...good, format: 'lasteks-check/2' }).success).toBe(false);
    expect(schema.safeParse({ ...good, verdict: 'perhaps' }).success).toBe(false);
  });
});
