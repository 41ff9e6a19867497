import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { assessStream } from '../../../src/cli/assess/assess-stream.ts';
import { assessmentSchema } from '../../../src/model/answer/answer-schema.ts';
import { collectGarbage } from '../../support/collect-garbage.ts';
import { keeping, runCommand } from '../fake-context.ts';

const at = '2023-05-02T10:00';
const defaults = { at };

async function answersTo(chunks: readonly (Buffer | string)[], settings = { defaults, full: false }) {
  const { stream, text } = keeping();
  const refused = await assessStream(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), stream, settings);
  const lines = text().split('\n').slice(0, -1);
  return { refused: Object.fromEntries(refused), lines, answers: lines.map((line) => JSON.parse(line)) };
}

const cases = [
  { child: { birthDate: '2012-03-04' } },
  { id: 'õ-2', case: { child: { birthDate: '2001-01-01' } } },
  { id: 3, at: '2017-01-01T23:30', wording: '2016', case: { notice: { reporter: '§ õ 😀' } } },
];
const good = cases.map((one) => JSON.stringify(one)).join('\n');

describe('a stream', () => {
  test('has a line out for a line in, in their order, under the caller’s ids', async () => {
    const { refused, answers } = await answersTo([good]);
    expect(refused).toStrictEqual({});
    expect(answers.map(({ id }) => id)).toStrictEqual([undefined, 'õ-2', 3]);
    expect(answers.map(({ findings }) => findings.child.holds)).toStrictEqual([true, false, 'unknown']);
  });

  test('lets the time and wording of a line go before the options', async () => {
    const { answers } = await answersTo([good], { defaults: { at, wording: '2022-05-08' } as never, full: false });
    expect(answers.map((answer) => [answer.at, answer.wording])).toStrictEqual([
      [at, '2022-05-08'],
      [at, '2022-05-08'],
      ['2017-01-01T23:30', '2016-01-01'],
    ]);
  });

  test('is answered alike wherever its chunks are cut', async () => {
    const { lines } = await answersTo([good]);
    const bytes = Buffer.from(good);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const cutInTwo = await answersTo([bytes.subarray(0, cut), bytes.subarray(cut)]);
      expect(cutInTwo.lines).toStrictEqual(lines);
    }
  });

  test('may be empty', async () => {
    expect(await answersTo([])).toStrictEqual({ refused: {}, lines: [], answers: [] });
  });

  test('passes over blank lines, and counts them', async () => {
    const { answers } = await answersTo(['\ufeff{}\r\n', '\n  \t\r\n', 'nope\n', '\n']);
    expect(answers).toHaveLength(2);
    expect(answers[1]).toStrictEqual({ line: 4, column: 1, error: { code: 'not-readable', path: '' } });
  });

  test('in full has whole answers with their explanations', async () => {
    const { answers } = await answersTo([good], { defaults, full: true });
    for (const answer of answers) {
      expect(assessmentSchema.safeParse(answer).error?.issues).toBeUndefined();
      expect(answer.findings.child.because.holds).toBe(answer.findings.child.holds);
    }
    const { findings } = assess(cases[0] as object, { at });
    expect(answers[0].findings.child.because).toStrictEqual(JSON.parse(JSON.stringify(findings['child']?.because)));
  });
});

describe('a bad line', () => {
  test.each([
    ['that is no JSON', '{"child": }', { line: 2, column: 11, error: { code: 'not-readable', path: '' } }],
    ['that is no mapping', '[]', { line: 2, error: { code: 'not-an-object', path: '' } }],
    [
      'with a bad fact',
      '{"id":"b","case":{"child":{"birthDate":"x"}}}',
      { id: 'b', line: 2, error: { code: 'not-a-day', path: 'child.birthDate' } },
    ],
    [
      'with an unknown key',
      '{"id":0,"cas":1,"case":{}}',
      { id: 0, line: 2, error: { code: 'unknown-fact', path: '' } },
    ],
    ['about a person', '{"id":"p","person":{}}', { id: 'p', line: 2, error: { code: 'unknown-fact', path: 'person' } }],
    [
      'of a day that is not modelled',
      '{"at":"1999-01-01","case":{}}',
      { line: 2, error: { code: 'day-not-modelled', path: 'at' } },
    ],
    ['with an id that is none', '{"id":[1],"case":{}}', { line: 2, error: { code: 'wrong-type', path: 'id' } }],
  ])('%s is told on its own line, and the others are answered', async (_name, bad, encoded) => {
    const { answers, refused } = await answersTo([`{}\n${bad}\n{}\n`]);
    expect(answers[1]).toStrictEqual(encoded);
    expect([answers.length, answers[0].at, answers[2].at]).toStrictEqual([3, at, at]);
    expect(refused).toStrictEqual({ [encoded.error.code]: 1 });
  });

  test('a line that is not UTF-8 is reported on its own line', async () => {
    const { answers } = await answersTo([Buffer.from([0x22, 0xff, 0x22, 0x0a]), '{}\n']);
    expect(answers[0]).toStrictEqual({ line: 1, column: 2, error: { code: 'not-readable', path: '' } });
    expect(answers[1].at).toBe(at);
  });

  test('a line of more than 16 MB is reported on its own line', async () => {
    const chunk = Buffer.alloc(4 * 1024 * 1024, ' ');
    const { answers } = await answersTo(['{}\n{', chunk, chunk, chunk, chunk, '}\n{}']);
    expect(answers[1]).toStrictEqual({ line: 2, error: { code: 'not-readable', path: '' } });
    expect(answers[2].at).toBe(at);
  });

  test('rejected lines make the command exit with 2 and report their number', async () => {
    const { code, err } = await runCommand(['assess', '-', '--ndjson'], { input: '{}\nx\n{"a":1}\n[\n' });
    expect(code).toBe(2);
    expect(err).toBe('lasteks: 3 lines could not be answered\n  2 not-readable\n  1 unknown-fact\n');
  });
});

test('what was answered before the input fails is written', async () => {
  async function* failing() {
    yield Buffer.from('{}\n{}\n{');
    throw new TypeError('gone');
  }
  const { stream, text } = keeping();
  await expect(assessStream(failing(), stream, { defaults, full: false })).rejects.toThrow('gone');
  expect(text().match(/\n/gu)).toHaveLength(2);
});

describe('memory', () => {
  const line = `${JSON.stringify({ case: { child: { birthDate: '2012-03-04' }, need: { wellbeingThreatened: true } } })}\n`;

  test('does not grow with the stream', async () => {
    const used: number[] = [];
    let seen = 0;
    const discarding = new Writable({
      write(chunk: Buffer, _encoding, done) {
        seen += chunk.length;
        done();
      },
    });
    function* chunks() {
      for (let count = 0; count < 40; count++) {
        if (count % 10 === 9) {
          collectGarbage();
          used.push(process.memoryUsage().heapUsed);
        }
        yield Buffer.from(line.repeat(500));
      }
    }
    await assessStream(Readable.from(chunks()), discarding, { defaults, full: false });
    expect(seen).toBeGreaterThan(20_000 * 1000);
    expect(used.at(-1)! - used[0]!).toBeLessThan(2 * 1024 * 1024);
  });

  test('is not filled with answers that a slow reader has not taken', async () => {
    let waiting = 0;
    const slow = new Writable({
      highWaterMark: 1,
      decodeStrings: false,
      write(_chunk, _encoding, done) {
        waiting = Math.max(waiting, this.writableLength);
        setTimeout(done, 1);
      },
    });
    await assessStream(Readable.from([Buffer.from(line.repeat(2_000))]), slow, { defaults, full: false });
    expect(waiting).toBeGreaterThan(1024 * 1024 - 1);
    expect(waiting).toBeLessThan(2 * 1024 * 1024);
  });
});
