import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compareOutcomes } from '../../../src/compare/outcomes/compare-outcomes.ts';
import { mixed } from '../../compare/documents.ts';
import { keeping, runCommand } from '../fake-context.ts';

const documents = mixed(400, 3);
const lines = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
const wordings = ['--from', '2023', '--to', '2027-01-01'];

const folder = mkdtempSync(join(tmpdir(), 'lasteks-impact-'));
const file = join(folder, 'cases.ndjson');
writeFileSync(file, lines);
afterAll(() => rmSync(folder, { recursive: true }));

describe('impact as JSON', () => {
  test('is what comparing the documents of the stream gives', async () => {
    const { code, out, err } = await runCommand(['impact', '-', ...wordings, '--format', 'json', '--workers', '1'], {
      input: `\ufeff${lines}\n \n`,
    });
    expect([code, err]).toStrictEqual([0, '']);
    expect(JSON.parse(out)).toStrictEqual(compareOutcomes(documents, '2023', '2027-01-01'));
  });

  test('is the same to the byte whatever the number of workers', async () => {
    const outputs = [];
    for (const workers of ['1', '2', '3']) {
      outputs.push(await runCommand(['impact', file, ...wordings, '--format', 'json', '--workers', workers]));
    }
    expect(outputs[1]).toStrictEqual(outputs[0]);
    expect(outputs[2]).toStrictEqual(outputs[0]);
    expect(JSON.parse(outputs[0]!.out).documents).toStrictEqual({ cases: 400, persons: 100, refused: {} });
  });

  test('suppresses small counts with --suppress-below, and gives as many examples as requested', async () => {
    const { out } = await runCommand([
      'impact',
      file,
      ...wordings,
      '--format',
      'json',
      '--suppress-below',
      '7',
      '--examples',
      '1',
      '--workers',
      '1',
    ]);
    expect(JSON.parse(out)).toStrictEqual(
      compareOutcomes(documents, '2023', '2027-01-01', { suppressBelow: 7, examples: 1 }),
    );
  });

  test.each(['1', '2'])('counts bad lines by their code, and ends with 2, with %s workers', async (workers) => {
    const bad = `{"case":{"child":{"x":1}}}\nnope\n[1\n2]\n{"id":"\xff"}\n`;
    const { code, out, err } = await runCommand(
      ['impact', '-', ...wordings, '--format', 'json', '--workers', workers],
      {
        input: [Buffer.from(lines), Buffer.from(bad, 'latin1'), Buffer.from('{}')],
      },
    );
    expect(code).toBe(2);
    const { cases, refused } = JSON.parse(out).documents;
    expect(cases).toBe(401);
    expect(refused).toStrictEqual({ 'not-readable': 4, 'unknown-fact': 1 });
    expect(err).toContain('lasteks: 5 lines could not be answered');
  });
});

describe('impact as text', () => {
  test.each(['en', 'et'])('shows in %s what changes, by provision, with ids to find', async (lang) => {
    const { code, out } = await runCommand(['impact', file, ...wordings, '--workers', '1', '--lang', lang]);
    expect(code).toBe(0);
    expect(out).toContain(
      lang === 'en'
        ? 'Wording of 1 April 2023 → Wording of 1 January 2027'
        : 'Redaktsioon: 1. aprill 2023 → Redaktsioon: 1. jaanuar 2027',
    );
    expect(out).toContain(lang === 'en' ? '400 cases, 100 persons' : '400 juhtumit, 100 isikut');
    expect(out).toMatch(/§ 30 +\S/u);
    expect(out).toContain(lang === 'en' ? 'yes → not known: ' : 'jah → teadmata: ');
    expect(out).toContain('sample-3-');
    expect(out).not.toContain('undefined');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('counts one case as one', async () => {
    const { out } = await runCommand(['impact', '-', ...wordings, '--workers', '1'], {
      input: `${JSON.stringify({ at: '2027-03-01T10:00', case: { child: { birthDate: '2012-03-04' } } })}\n`,
    });
    expect(out).toContain('\n1 case, 0 persons.\n');
    const estonian = await runCommand(['impact', '-', ...wordings, '--workers', '1', '--lang', 'et'], {
      input: `${JSON.stringify({ at: '2027-03-01T10:00', case: { child: { birthDate: '2012-03-04' } } })}\n`,
    });
    expect(estonian.out).toContain('\n1 juhtum, 0 isikut.\n');
  });

  test('reports that nothing changes', async () => {
    const { out } = await runCommand([
      'impact',
      file,
      '--from',
      '2023',
      '--to',
      '2023',
      '--workers',
      '1',
      '--lang',
      'en',
    ]);
    expect(out).toContain('No result changes.');
  });

  test('explains the suppression of counts', async () => {
    const { out } = await runCommand([
      'impact',
      file,
      ...wordings,
      '--workers',
      '1',
      '--suppress-below',
      '5',
      '--lang',
      'en',
    ]);
    expect(out).toContain('Counts below 5 are suppressed');
  });

  test('shows a bar on standard error, if that is a terminal', async () => {
    const terminal = keeping({ isTTY: true, columns: 80 });
    const { out } = await runCommand(['impact', file, ...wordings, '--workers', '1'], { stderr: terminal.stream });
    expect(out).not.toContain('%');
    expect(terminal.text()).toContain('100 %');
  });
});

test.each([
  [['impact', file, '--from', '1999', '--to', '2023'], 'unknown-wording'],
  [['impact', file, '--from', '1999', '--to', '2023', '--workers', '2'], 'unknown-wording'],
  [['impact', file, ...wordings, '--at', 'today'], 'not-an-instant'],
  [['impact', file, ...wordings, '--workers', '0'], 'wrong-type'],
  [['impact', file, ...wordings, '--suppress-below', '-1'], 'wrong-type'],
  [['impact', file, ...wordings, '--examples', 'some'], 'wrong-type'],
  [['impact', file, ...wordings, '--format', 'xml'], 'not-in-list'],
  [['impact', 'missing.ndjson', ...wordings], 'not-readable'],
  [['impact', folder, ...wordings], 'not-readable'],
  [['sample', '--count', 'many'], 'wrong-type'],
  [['sample', '--seed', '4294967296'], 'wrong-type'],
  [['sample', '--kind', 'cat'], 'not-in-list'],
  [['sample', '--at', 'today', '--count', '1'], 'not-an-instant'],
])('%j is refused', async (args, problem) => {
  const { code, out, err } = await runCommand(args);
  expect([code, out]).toStrictEqual([2, '']);
  expect(err).toContain(`(${problem})`);
});

describe('sample', () => {
  test('writes envelopes that the other commands take', async () => {
    const { code, out } = await runCommand(['sample', '--count', '20', '--seed', '5']);
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(21);
    const answers = await runCommand(['assess', '-', '--ndjson'], { input: out });
    expect([answers.code, answers.err]).toStrictEqual([0, '']);
    const persons = await runCommand(['sample', '--count', '20', '--kind', 'person', '--at', '2023-05-02']);
    const verdicts = await runCommand(['screen', '-', '--ndjson'], { input: persons.out });
    expect(verdicts.code).toBe(0);
  });

  test('writes the same bytes for the same seed', async () => {
    const [one, other] = [await runCommand(['sample']), await runCommand(['sample', '--count', '1000', '--seed', '1'])];
    expect(one).toStrictEqual(other);
  });
});
