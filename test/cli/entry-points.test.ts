import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from './fake-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'lasteks-doors-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const at = '2023-05-02T10:00';
const barring = '{"code":"penal-code","offence":"§ 141","measure":"punishment","register":"in-register"}';
const robber = (inner: string) =>
  `{"id":"Xqzw","at":"${at}","person":{"role":"person-working-with-children",${inner}}}`;
/** A person whom the first list of records bars, and the second does not. */
const doubled = robber(`"records":[${barring}],"records":[]`);
const column = doubled.indexOf('"records"', doubled.indexOf('"records"') + 1) + 1;
const wordings = ['--from', '2023', '--to', '2027-01-01', '--format', 'json'];

describe('a key twice is rejected with its place, and not repeated,', () => {
  test.each(['assess', 'screen'])('in a line of the stream of %s; the other lines are answered', async (command) => {
    const good = command === 'assess' ? '{"case":{}}' : robber(`"records":[${barring}]`);
    const { code, out } = await runCommand([command, '-', '--ndjson', '--at', at], {
      input: `${good}\n${doubled}\n${good}`,
    });
    const lines = out.trim().split('\n');
    expect([code, lines.length]).toEqual([2, 3]);
    expect(JSON.parse(lines[1]!)).toStrictEqual({ line: 2, column, error: { code: 'not-readable', path: '' } });
    expect(lines[2]).toBe(lines[0]);
  });

  test.each(['1', '2'])('in a line of the stream of impact, with %s workers', async (workers) => {
    const input = `${robber('"records":[]')}\n${doubled}\n{"case":{"need":{"wellbeingThreatened":true,"wellbeingThreatened":false}},"at":"${at}"}\n`;
    const { code, out } = await runCommand(['impact', '-', ...wordings, '--workers', workers], { input });
    expect(code).toBe(2);
    expect(JSON.parse(out).documents).toEqual({ cases: 0, persons: 1, refused: { 'not-readable': 2 } });
  });

  test.each([
    ['a stream', 'twice.ndjson', `{"at":"${at}","case":{}}\n${doubled}\n`, { line: 2, column }],
    ['one document', 'twice.json', doubled, { line: 1, column }],
    ['a list', 'list.json', `[${doubled}]`, { line: 1, column: column + 1 }],
  ])('in %s that is to be recorded', async (_kind, name, text, place) => {
    const { code, out } = await runCommand([
      ...['check', written(name, text), '--record', join(folder, 'never.json'), '--reporter', 'json'],
    ]);
    const [{ scenarios, issues }] = JSON.parse(out).files;
    const [issue] = [...issues, ...scenarios.flatMap((one: { issues: object[] }) => one.issues)];
    expect(code).toBe(2);
    expect(issue).toMatchObject({ code: 'not-readable', place });
    expect(issue.expected).toBe(`each key once (line ${place.line}, column ${place.column})`);
    expect(JSON.stringify(issue)).not.toContain('records');
  });

  test('in a record, in a kept answer and in scenarios as JSON', async () => {
    const record = written(
      'record.json',
      '{"format":"lasteks-record/1","format":"lasteks-record/1","library":"0","answers":[]}',
    );
    const against = await runCommand(['check', 'examples', '--against', record]);
    expect([against.code, against.err]).toEqual([
      2,
      'lasteks: bad input\n  --against: expected each key once (line 1, column 30) (not-readable)\n  Run `lasteks help check` for the options.\n',
    ]);
    const answer = written('answer.json', `{"at":"${at}","norms":{},\n "at":"${at}"}`);
    const replayed = await runCommand(['replay', answer, 'examples/drinking-at-night.yaml']);
    expect([replayed.code, replayed.err]).toEqual([
      2,
      'lasteks: bad input\n  ANSWER: expected each key once (line 2, column 2) (not-readable)\n  Run `lasteks help replay` for the options.\n',
    ]);
    const scenarios = written('scenarios.json', '[{"name":"x","na\\u006de":"y"}]');
    for (const command of ['check', 'mutate']) {
      const { code, out, err } = await runCommand([command, scenarios]);
      expect([code, `${out}${err}`]).toEqual([2, expect.stringContaining('each key once (line 1, column 14)')]);
    }
  });

  test.each(['assess', 'screen'])('in one document for %s', async (command) => {
    const { code, err } = await runCommand([command, '-'], { input: doubled });
    const expected = `lasteks: bad input\n  expected each key once (line 1, column ${column}) (not-readable)\n`;
    expect([code, err]).toEqual([2, expected]);
  });
});

describe('an id', () => {
  const kept: [string, unknown][] = [
    ['7', 7],
    ['-7', -7],
    ['1.5', 1.5],
    ['"0793"', '0793'],
    ['"1e3"', '1e3'],
    ['" \\u200b\\u0000é\\ud800 "', ' \u200b\0é\ud800 '],
  ];
  const lost = ['1e3', '1.0', '12345678901234567890', '-0', '100000000000000000000000', 'true'];
  const lostInYaml = [...lost, '0793', '0x1F', '0o17', '+5', '.5', '.inf', '.nan', '9007199254740993'];

  test.each(kept)('is echoed as it was written: %s', async (written_, id) => {
    const document = `{"id":${written_},"case":{}}`;
    for (const args of [['--json'], ['--ndjson'], ['--ndjson', '--full']]) {
      const { out } = await runCommand(['assess', '-', '--at', at, ...args], { input: document });
      expect(JSON.parse(out).id).toBe(id);
    }
    const { out } = await runCommand(['screen', '-', '--at', at, '--ndjson'], {
      input: `{"person":{}, "id": ${written_}}`,
    });
    expect(JSON.parse(out).id).toBe(id);
  });

  test.each(lost)('that JSON has destroyed is rejected in a stream: %s', async (id) => {
    for (const document of [`{"id":${id},"case":{}}`, `{"case":{"need":{}}, "id" : ${id} }`]) {
      const { out } = await runCommand(['assess', '-', '--ndjson', '--at', at], { input: document });
      expect(JSON.parse(out)).toStrictEqual({ line: 1, error: { code: 'wrong-type', path: 'id' } });
      const counted = await runCommand(['impact', '-', ...wordings, '--at', at, '--workers', '1'], { input: document });
      expect(JSON.parse(counted.out).documents.refused).toEqual({ 'wrong-type': 1 });
    }
  });

  test.each(lostInYaml)('that YAML has destroyed is to be quoted: %s', async (id) => {
    const texts = [`id: ${id}\ncase: {}\n`, `{ id: ${id}, case: {} }`, `at: &same ${id}\ncase: {}\nid: *same\n`];
    for (const input of texts) {
      const { code, err } = await runCommand(['assess', '-', '--at', at], { input });
      expect([code, err]).toEqual([2, expect.stringMatching(/id: expected a text .*: quote it \(wrong-type\)/u)]);
    }
    const list = written('ids.yaml', `- { id: ${id}, at: ${at}, case: {} }\n`);
    const { code, out } = await runCommand(['check', list, '--record', '-', '--reporter', 'json']);
    expect([code, JSON.parse(out).files[0].scenarios[0].issues[0].code]).toEqual([2, 'wrong-type']);
  });

  test.each(['0793x', '2023-05-02', '12:30', '1_000', 'yes', '"true"', '7', '1.5'])(
    'that YAML keeps is recorded and echoed as it was written: %s',
    async (id) => {
      const { out } = await runCommand(['assess', '-', '--json', '--at', at], { input: `id: ${id}\ncase: {}\n` });
      expect(String(JSON.parse(out).id)).toBe(id.replaceAll('"', ''));
      const list = written('ids.yaml', `- { id: ${id}, at: ${at}, case: {} }\n`);
      const record = await runCommand(['check', list, '--record', '-']);
      expect(String(JSON.parse(record.out).answers[0].name)).toBe(id.replaceAll('"', ''));
    },
  );
});

describe('bytes', () => {
  const answered = '{"case":{"child":{"birthDate":"2012-03-04"}}}';
  const stream = async (input: string | readonly Buffer[]) => {
    const { out } = await runCommand(['assess', '-', '--ndjson', '--at', at], { input });
    return out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  };

  test('may begin any line of a stream with a byte order mark, as files that were joined do, and end it in CR LF', async () => {
    const input = `\ufeff${answered}\r\n\ufeff${answered}\r\n`;
    const lines = await stream(input);
    expect(lines.map(({ findings }) => findings.child.holds)).toEqual([true, true]);
    const { out } = await runCommand(['impact', '-', ...wordings, '--at', at, '--workers', '1'], { input });
    expect(JSON.parse(out).documents).toEqual({ cases: 2, persons: 0, refused: {} });
  });

  test('may begin a record and a kept answer with a byte order mark', async () => {
    const example = 'examples/drinking-at-night.yaml';
    const record = await runCommand(['check', example, '--record', '-', '--at', at]);
    const against = await runCommand(['check', example, '--against', written('marked.json', `\ufeff${record.out}`)]);
    expect(against.code).toBe(0);
    const answer = await runCommand(['assess', example, '--json']);
    const replayed = await runCommand(['replay', written('answer.json', `\ufeff${answer.out}`), example]);
    expect([replayed.code, replayed.out]).toEqual([0, 'The answer is the same.\n']);
  });

  test.each([
    ['NUL between values', '{"case":\0{}}', 9],
    ['NUL in a text', '{"id":"a\0","case":{}}', 9],
    ['text after the document', '{"case":{}} {"case":{}}', 13],
    ['old line ends between documents', '{"case":{}}\r{"case":{}}', 13],
    ['a comma too many', '{"case":{},}', 12],
    ['two byte order marks', '\ufeff\ufeff{"case":{}}', 1],
  ])('of a line are refused with their place: %s', async (_what, line, place) => {
    const lines = await stream(`${answered}\n${line}\n${answered}`);
    expect(lines[1]).toStrictEqual({ line: 2, column: place, error: { code: 'not-readable', path: '' } });
    expect(lines[2].findings.child.holds).toBe(true);
  });

  test('of another encoding are rejected, in a stream and in a file', async () => {
    for (const text of ['\ufeff{"case":{}}', '{"case":{}}', '\ufeffcase: {}', 'case: {}']) {
      const utf16 = Buffer.from(text, 'utf16le');
      const [first] = await stream([utf16]);
      expect(first).toMatchObject({ line: 1, error: { code: 'not-readable', path: '' } });
      const { code, err } = await runCommand(['assess', '-', '--at', at], { input: [utf16] });
      expect([code, err]).toEqual([
        2,
        expect.stringMatching(/expected text in UTF-8.* \(line 1, column [12]\) \(not-readable\)/u),
      ]);
    }
    const latin1 = Buffer.from('case:\n  notice: { reporter: "\ufffd" } # \xf5', 'utf8');
    const wrong = Buffer.concat([latin1, Buffer.from([0x20, 0xf5])]);
    const { err } = await runCommand(['assess', '-', '--at', at], { input: [wrong] });
    expect(err).toContain('text in UTF-8 (line 2, column 33)');
  });

  test('of half a character are no municipality', async () => {
    const one = (home: string) => `{"case":{"child":{"registeredResidence":"${home}"}}}`;
    const [half, whole] = await stream(`${one('\\ud800')}\n${one('0793')}`);
    expect(half).toMatchObject({
      line: 1,
      error: { code: 'not-a-municipality', path: 'child.registeredResidence' },
    });
    expect(whole.findings).toBeDefined();
  });
});
