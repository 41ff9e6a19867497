import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { CheckedScenario } from '../../../src/scenarios/report/check-report.ts';
import type { Snapshot } from '../../../src/scenarios/snapshot/snapshot.ts';
import { scenarioFolder } from '../../scenarios/scenario-files.ts';
import { runCommand } from '../fake-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'lasteks-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(inFolder(name), text);
  return inFolder(name);
};
const record = inFolder('record.json');
const check = (...args: string[]) => runCommand(['check', ...args]);
/** A record of all scenarios and examples: it is made once. */
const recordAll = inFolder('record-of-all.json');
const recordOfAll = async (): Promise<void> => {
  if (!existsSync(recordAll)) await check(scenarioFolder, 'examples', '--record', recordAll);
};
const recorded = (): Snapshot => JSON.parse(readFileSync(record, 'utf8'));

const neglect = {
  child: { birthDate: '2012-03-04', registeredResidence: '0793', placeOfStay: '0624' },
  need: { suspicion: { neglect: true }, firstAscertainedFromDisabilityData: false },
  notice: { receivedAt: '2023-05-02T09:30', receiver: { kind: 'local-government', municipality: '0624' } },
  localGovernment: { municipality: '0793', becameAwareAt: '2023-05-02T09:50' },
};
const robber = {
  role: 'person-working-with-children',
  startedOn: '2015-01-01',
  lastVerifiedOn: '2023-02-03',
  records: [{ code: 'penal-code', offence: '§ 113', measure: 'punishment', register: 'in-register' }],
};
const at = '2023-05-02T10:00';
const stream = (...documents: unknown[]): string => documents.map((one) => JSON.stringify(one)).join('\n');

describe('a record', () => {
  test('holds the answers to scenarios, to lists of cases and persons, to single ones and to streams', async () => {
    const files = [
      write('a.yaml', `- name: a scenario\n  at: ${at}\n  case: {}\n  expect: { findings: { child: true } }\n`),
      write('b.json', JSON.stringify([{ id: 'x', at, case: neglect }, { id: 'x', at, person: robber }, neglect])),
      write('c.yaml', 'child: { birthDate: 2012-03-04 }\n'),
      write('d.ndjson', `\ufeff${stream({ id: 1, at, case: {} }, { at, case: {} })}\r\n\r\n`),
    ];
    const { code, out, err } = await check(...files, '--record', record, '--at', '2023-06-01');
    expect([code, out, err]).toEqual([0, '', 'lasteks: 7 answers recorded\n']);
    const { answers, ...head } = recorded();
    expect(head).toEqual({ format: 'lasteks-record/1', library: expect.any(String), at: '2023-06-01' });
    expect(answers.map(({ file, name, repeated }) => [file.slice(folder.length + 1), name, repeated])).toEqual([
      ['a.yaml', 'a scenario', undefined],
      ['b.json', 'x', undefined],
      ['b.json', 'x', 1],
      ['b.json', 3, undefined],
      ['c.yaml', 1, undefined],
      ['d.ndjson', 1, undefined],
      ['d.ndjson', 2, undefined],
    ]);
  });

  test('a snapshot has a deadline by its distance from its start, and a municipality by the fact that gave it', async () => {
    const file = write(
      'e.json',
      JSON.stringify([
        { id: 1, at, case: neglect },
        { id: 2, at, person: robber },
      ]),
    );
    await check(file, '--record', record);
    const [child, person] = recorded().answers;
    expect(child!.rules['decide-on-case-management']).toEqual({
      holds: true,
      provisions: ['§ 29 (3)', '§ 41¹'],
      bearer: ['local-government'],
      deadline: { ends: [{ days: 10 }] },
    });
    expect(child!.notifications).toContainEqual(
      expect.objectContaining({
        norm: 'forward-notice-to-registered-residence',
        to: { body: 'local-government', municipality: 'child.registeredResidence, localGovernment.municipality' },
      }),
    );
    expect(person).toMatchObject({ barred: true, rules: { 'barred-for-life': { holds: true, records: [0] } } });
    expect(person!.rules['verify-again']!.deadline).toEqual({
      ifApplies: true,
      ends: [{ days: 365 }, { days: 367, moved: 2 }],
    });
    const text = readFileSync(record, 'utf8');
    for (const value of ['0793', '0624', '2012-03-04', '2023-05-02', '2023-05-12', '2023-02-03', '2024-02', '113']) {
      expect(text).not.toContain(value);
    }
  });

  test('a snapshot has terms in hours as elapsed hours, also across the change of the clock', async () => {
    await check('examples/separated-on-friday-evening.yaml', '--record', record);
    expect(recorded().answers[0]!.rules['end-separation']!.deadline).toEqual({ ends: [{ hours: 72 }] });
  });

  test('is the same text every time, with an answer on each line', async () => {
    await recordOfAll();
    const first = readFileSync(recordAll, 'utf8');
    const { out } = await check('examples', scenarioFolder, '--record', '-');
    expect(out).toBe(first);
    expect(first.split('\n').filter((line) => line.startsWith('    {'))).toHaveLength(JSON.parse(first).answers.length);
  });

  test('a snapshot is not written where something cannot be answered, and every error is reported', async () => {
    const files = [
      write('f.ndjson', `${stream({ id: 'f1', at, case: { child: 3 } }, { id: 'f2', case: {} })}\nno json\n`),
      write('g.yaml', 'a: [\n'),
    ];
    const { code, out } = await check(...files, '--record', inFolder('never.json'), '--reporter', 'json');
    expect(code).toBe(2);
    expect(() => readFileSync(inFolder('never.json'))).toThrow('ENOENT');
    const [ofStream, ofText] = JSON.parse(out).files;
    expect(
      ofStream.scenarios.map(({ name, place, issues: [issue] }: CheckedScenario) => [name, place, issue?.code]),
    ).toEqual([
      ['f1', { line: 1, column: 1 }, 'not-an-object'],
      ['f2', { line: 2, column: 1 }, 'not-an-instant'],
      ['3', { line: 3, column: 1 }, 'not-readable'],
    ]);
    expect(ofText.issues).toMatchObject([{ code: 'not-readable', place: { line: 2, column: 1 } }]);
  });

  test('of nothing fails, unless it is let pass', async () => {
    const none = write('none.json', '[]');
    expect((await check(none, '--record', record)).code).toBe(1);
    expect((await check(none, '--record', record, '--no-fail-on-empty')).code).toBe(0);
    expect(recorded().answers).toEqual([]);
    expect((await check(none, '--against', record)).code).toBe(1);
    expect((await check(none, '--against', record, '--no-fail-on-empty')).code).toBe(0);
  });

  test('into a folder that is not there is rejected', async () => {
    const { code, err } = await check('examples', '--record', inFolder('nowhere/record.json'));
    expect([code, err]).toEqual([2, expect.stringContaining('--record: expected a file that can be written')]);
  });

  test('of standard input is rejected', async () => {
    const { code, err } = await check('-', '--record', record);
    expect([code, err]).toEqual([2, expect.stringContaining('FILES: expected files for a record')]);
  });

  test('that is none is rejected', async () => {
    for (const text of ['', '{}', '[]', '{"format":"lasteks-record/2","library":"0","answers":[]}', '{"format"']) {
      const { code, out, err } = await check('examples', '--against', write('wrong.json', text));
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/expected a snapshot as --record writes it \(lasteks-record\/1\).* \(not-readable\)$/mu);
    }
    expect((await check('examples', '--against', inFolder('nobody.json'))).code).toBe(2);
  });
});

describe('against a record', () => {
  const files = ['examples', 'test/scenarios/chapter-06.yaml'];

  test('nothing has changed where nothing has', async () => {
    await check(...files, '--record', record);
    expect(await check(...files, '--against', record, '--lang', 'en')).toEqual({
      code: 0,
      out: 'Changes since the snapshot\n  Nothing has changed.\n',
      err: '',
    });
  });

  test.each([
    ['pretty', 'en', 'txt'],
    ['pretty', 'et', 'txt'],
    ['json', 'en', 'txt'],
    ['junit', 'en', 'xml'],
    ['github', 'en', 'txt'],
  ])('under another wording, %s in %s tells what has changed by norm and provision', async (reporter, lang, ending) => {
    const cases = ['examples/policy', 'examples/disability-screening.yaml', 'examples/person-robber-2016.yaml'];
    await check(...cases, '--record', record);
    const args = ['--against', record, '--wording', '2022-11-20', '--reporter', reporter, '--lang', lang];
    const { code, out } = await check(...cases, ...args);
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot(`changes/${reporter}.${lang}.${ending}`);
  });

  test('changes of one kind are reported once, in the order of the Act, with the cases', async () => {
    await recordOfAll();
    const args = ['--against', recordAll, '--wording', '2016', '--reporter', 'json'];
    const { out } = await check(scenarioFolder, 'examples', ...args);
    const { changes } = JSON.parse(out).changes;
    const keys = changes.map(({ cases, ...change }: { cases: unknown }) => JSON.stringify(change));
    expect(new Set(keys).size).toBe(keys.length);
    const sections = changes.flatMap(({ provisions }: { provisions: string[] }) => {
      const section = Number(/§ (\d+)/u.exec(provisions[0] ?? '')?.[1]);
      return Number.isNaN(section) ? [] : [section];
    });
    expect(new Set(sections).size).toBeGreaterThan(5);
    expect(sections).toEqual([...sections].sort((a, b) => a - b));
    expect(changes.every(({ cases }: { cases: unknown[] }) => cases.length > 0)).toBe(true);
  });

  test('a changed fact shows in the answers that it changes', async () => {
    const file = write('h.json', JSON.stringify([{ id: 1, at, case: neglect }]));
    await check(file, '--record', record);
    write('h.json', JSON.stringify([{ id: 1, at, case: { ...neglect, need: { suspicion: { neglect: false } } } }]));
    const { code, out } = await check(file, '--against', record, '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain(
      '§ 29 (3), § 41¹ Decide on case management (decide-on-case-management)\n    result: true → unknown',
    );
  });

  test('a case that is gone is a change, and a new one is reported but is no change', async () => {
    const file = write('i.json', JSON.stringify([{ id: 'old', at, case: neglect }]));
    await check(file, '--record', record);
    write('i.json', JSON.stringify(['old', 'new'].map((id) => ({ id, at, case: neglect }))));
    const more = await check(file, '--against', record, '--lang', 'en');
    expect(more.code).toBe(0);
    expect(more.out).toMatch(/Not in the snapshot, so not compared:\n.*i\.json: new\n/u);
    write('i.json', JSON.stringify([{ id: 'new', at, case: neglect }]));
    const gone = await check(file, '--against', record, '--lang', 'en');
    expect(gone.code).toBe(1);
    expect(gone.out).toMatch(/In the snapshot and no longer there:\n.*i\.json: old\n/u);
  });

  test('bad input wins over changes', async () => {
    const file = write('j.json', JSON.stringify([{ id: 1, at, case: neglect }]));
    await check(file, '--record', record);
    write('j.json', JSON.stringify([{ id: 1, at, case: { nobody: 1 } }]));
    const { code, out } = await check(file, '--against', record, '--reporter', 'json');
    expect([code, JSON.parse(out).changes.holds]).toEqual([2, false]);
  });

  test('the time and the wording of the snapshot apply, unless overridden', async () => {
    const file = write('k.json', JSON.stringify([neglect]));
    await check(file, '--record', record, '--at', at, '--wording', '2016');
    expect((await check(file, '--against', record)).code).toBe(0);
    expect((await check(file, '--against', record, '--wording', '2023')).code).toBe(1);
    expect((await check(file, '--against', record, '--at', '2031-01-01')).code).toBe(1);
  });

  test('a filter holds for the record too', async () => {
    await check('examples', '--record', record);
    const { code, out } = await check('examples', '--against', record, '--filter', 'UNKNOWN', '--reporter', 'json');
    expect([code, JSON.parse(out).changes.gone]).toEqual([0, []]);
    expect((await check('examples', '--against', record, '--filter', 'zzz')).code).toBe(1);
  });
});
