import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { assess } from '../../src/assessment/assess.ts';
import { explain } from '../../src/assessment/explanation/explain.ts';
import { fullAnswer } from '../../src/cli/assess/full-answer.ts';
import { assessmentJsonSchema } from '../../src/model/answer/answer-schema.ts';
import { screeningJsonSchema } from '../../src/model/answer/screening-schema.ts';
import { caseJsonSchema } from '../../src/rules/facts/case-entity.ts';
import { personJsonSchema } from '../../src/rules/facts/person-entity.ts';
import { scenarioJsonSchema } from '../../src/scenarios/format/scenario-schema.ts';
import { snapshotJsonSchema } from '../../src/scenarios/snapshot/snapshot-schema.ts';
import { exampleFile } from './examples.ts';
import { keeping, runCommand, tenOnTheSecondOfMay } from './fake-context.ts';

const aCase = 'child: { birthDate: 2012-03-04 }\nneed: { wellbeingThreatened: true }\n';
const input = { child: { birthDate: '2012-03-04' }, need: { wellbeingThreatened: true } };
const at = '2023-05-02T10:00:00+03:00';
const json = async (...args: Parameters<typeof runCommand>) => JSON.parse((await runCommand(...args)).out);
const escapeCharacter = String.fromCharCode(27);

describe('lasteks assess', () => {
  test('reads a file, or standard input for -', async () => {
    const name = 'unknown-age';
    const fromFile = await runCommand(['assess', exampleFile(name)]);
    const fromInput = await runCommand(['assess', '-'], { input: readFileSync(exampleFile(name), 'utf8') });
    expect(fromFile).toStrictEqual(fromInput);
    expect(fromFile).toMatchObject({ code: 0, err: '' });
    expect(fromFile.out).toContain('presumed until the contrary is proven');
  });

  test('takes the current time only where none is given', async () => {
    expect((await json(['assess', '-', '--json'], { input: aCase })).at).toBe(at);
    expect((await json(['assess', '-', '--json', '--at', '2016-02-01'], { input: aCase })).at).toBe('2016-02-01');
    const envelope = 'at: 2017-01-01\ncase: {}\n';
    expect((await json(['assess', '-', '--json', '--at', '2016-02-01'], { input: envelope })).at).toBe('2017-01-01');
  });

  test('lets the wording of a document go before --wording', async () => {
    const args = ['assess', '-', '--json', '--wording', '2016'];
    expect((await json(args, { input: aCase })).wording).toBe('2016-01-01');
    expect((await json(args, { input: 'wording: "2023"\ncase: {}' })).wording).toBe('2023-04-01');
  });

  test('rejects a day that is not modelled, and names the days and what to do', async () => {
    const { code, out, err } = await runCommand(['assess', '-'], { input: aCase, now: () => Date.UTC(2015, 11, 31) });
    expect([code, out]).toStrictEqual([2, '']);
    expect(err).toContain('day-not-modelled');
    expect(err).toContain('from 2016-01-01');
    expect(err).toContain('--at');
    expect(err).toContain('--wording 20');
  });

  test('answers today without --at, by the wording in force', async () => {
    const today = { input: aCase, now: () => Date.UTC(2026, 10, 22, 12) };
    const { code, out } = await runCommand(['assess', '-', '--json'], today);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ wording: '2026-10-01' });
    expect(JSON.parse(out).asKnown).toBeUndefined();
  });

  test('answers a day after the last review of the law, and rejects it with --strict', async () => {
    const later = { input: aCase, now: () => Date.UTC(2030, 0, 1) };
    const answered = await runCommand(['assess', '-'], later);
    expect(answered.code).toBe(0);
    expect(answered.out.replaceAll('\n', ' ')).toContain(
      'By the wording in force from 2027-01-01, as known on 2026-11-30',
    );
    const refused = await runCommand(['assess', '-', '--strict'], later);
    expect([refused.code, refused.out]).toStrictEqual([2, '']);
    expect(refused.err).toContain('beyond-known-law');
    const streamed = await runCommand(['assess', '-', '--strict', '--ndjson'], {
      ...later,
      input: '{"at":"2027-12-31","case":{}}\n{"at":"2028-01-01","case":{}}\n',
    });
    const [first, second] = streamed.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(streamed.code).toBe(2);
    expect(first.asKnownOn).toBe('2026-11-30');
    expect(second.error).toEqual({ code: 'beyond-known-law', path: 'at' });
  });

  test('prints the whole answer as JSON, under the id of the document', async () => {
    const { out } = await runCommand(['assess', '-', '--json', '--at', at], {
      input: `id: a-1\ncase:\n  ${aCase.replace('\n', '\n  ')}`,
    });
    expect(out).toBe(`${JSON.stringify({ id: 'a-1', ...assess(input, { at }) }, undefined, 2)}\n`);
    expect(Object.keys(JSON.parse(out))[0]).toBe('id');
  });

  test('--full adds the reasons of each finding and norm', async () => {
    const answer = await json(['assess', '-', '--json', '--full', '--at', at], { input: aCase });
    expect(answer).toStrictEqual(JSON.parse(JSON.stringify(fullAnswer(assess(input, { at })))));
    expect(answer.findings.child.because).toMatchObject({ holds: true });
    expect(answer.norms['turn-to-court'].because).toMatchObject({ holds: 'unknown' });
  });

  test.each(['en', 'et'] as const)('explains with --why one finding or norm, in %s', async (lang) => {
    for (const id of ['child', 'notify-danger']) {
      const { out } = await runCommand(['assess', '-', '--why', id, '--lang', lang, '--at', at], { input: aCase });
      expect(out).toBe(`${explain(assess(input, { at }), id, { lang }).text}\n`);
    }
  });

  test('rejects an unknown id, and names the nearest', async () => {
    const { code, err } = await runCommand(['assess', '-', '--why', 'notify-dangers'], { input: aCase });
    expect(code).toBe(2);
    expect(err).toContain('such as notify-danger (unknown-id)');
  });

  test.each([
    [[], {}, 'Findings'],
    [[], { LANG: 'et_EE.UTF-8' }, 'Järeldused'],
    [[], { LANG: 'et_EE.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'Findings'],
    [[], { LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: 'et' }, 'Järeldused'],
    [['--lang', 'en'], { LANG: 'et_EE.UTF-8' }, 'Findings'],
    [['--lang', 'et'], {}, 'Järeldused'],
  ])('with %j and %j answers under "%s"', async (args, env, heading) => {
    expect((await runCommand(['assess', '-', ...args], { input: aCase, env })).out).toContain(heading);
  });

  test('colours on a terminal only, and never with NO_COLOR', async () => {
    const isColoured = async (isTTY: boolean, env: Record<string, string>) => {
      const { stream, text } = keeping({ isTTY, columns: 80 });
      await runCommand(['assess', '-'], { input: aCase, stdout: stream, env });
      return text().includes(escapeCharacter);
    };
    expect(await isColoured(true, {})).toBe(true);
    expect(await isColoured(false, {})).toBe(false);
    expect(await isColoured(true, { NO_COLOR: '1' })).toBe(false);
    expect(await isColoured(true, { TERM: 'dumb' })).toBe(false);
    expect(await isColoured(true, { NO_COLOR: '' })).toBe(true);
  });

  test('is as wide as its terminal', async () => {
    const widest = async (columns: number) => {
      const { stream, text } = keeping({ isTTY: true, columns });
      await runCommand(['assess', exampleFile('unknown-age')], { stdout: stream, env: { NO_COLOR: '1' } });
      return Math.max(
        ...text()
          .split('\n')
          .map((line) => line.length),
      );
    };
    expect(await widest(60)).toBeLessThanOrEqual(60);
    expect(await widest(100)).toBeGreaterThan(80);
  });
});

describe('a stream', () => {
  test('is what a file that ends in .ndjson is, or any with --ndjson', async () => {
    const { code, out } = await runCommand(['assess', '-', '--ndjson'], { input: '{}\n{}\n' });
    expect([code, out.split('\n').length]).toStrictEqual([0, 3]);
    const missing = await runCommand(['assess', '/nowhere/cases.ndjson']);
    expect(missing).toMatchObject({ code: 2, out: '' });
  });

  test('has one current time for all its lines', async () => {
    let calls = 0;
    const now = () => {
      calls += 1;
      return tenOnTheSecondOfMay + calls * 60_000;
    };
    const { out } = await runCommand(['assess', '-', '--ndjson'], { input: '{}\n{}\n{}', now });
    const moments = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).at);
    expect(new Set(moments).size).toBe(1);
  });

  test('is rejected with an option that is wrong for a single case too', async () => {
    const { code, err } = await runCommand(['assess', '-', '--ndjson', '--lang', 'fr'], { input: '{}' });
    expect([code, err]).toStrictEqual([
      2,
      'lasteks: bad input\n  --lang: expected et or en (not-in-list)\n  Run `lasteks help assess` for the options.\n',
    ]);
  });

  test('is not explained', async () => {
    const { code, err } = await runCommand(['assess', 'cases.ndjson', '--why', 'child']);
    expect(code).toBe(2);
    expect(err).toContain('a stream is not explained');
  });
});

describe('a document that cannot be read', () => {
  test.each([
    ['that is not there', ['assess', '/nowhere/mari.yaml'], '', 'a file that exists'],
    ['that is a folder', ['assess', '.'], '', 'a file, not a folder'],
    ['that is too large', ['assess', '-'], `a: ${'x'.repeat(70_000)}`, 'a document of at most 65536 bytes'],
    ['that is empty', ['assess', '-'], '', 'a mapping: a case, or an envelope'],
    ['of two documents', ['assess', '-'], '{}\n---\n{}\n', 'one document'],
    ['about a person', ['assess', '-'], 'person: { role: neither }', 'a case: a person is not assessed'],
  ])('%s is refused', async (_name, args, text, expected) => {
    const { code, out, err } = await runCommand(args, { input: text });
    expect([code, out]).toStrictEqual([2, '']);
    expect(err).toContain(`expected ${expected}`);
    expect(err).not.toContain('mari');
  });

  test('that is no UTF-8 is rejected', async () => {
    const { code, err } = await runCommand(['assess', '-'], { input: [Buffer.from([0x61, 0x3a, 0x20, 0xff])] });
    expect([code, err]).toStrictEqual([
      2,
      'lasteks: bad input\n  expected text in UTF-8 (line 1, column 4) (not-readable)\n',
    ]);
  });

  test('a document with several errors gets them all reported', async () => {
    const { err } = await runCommand(['assess', '-'], { input: 'child: { birthDate: 3, brithDate: x }\nneeds: {}\n' });
    expect(err).toBe(
      [
        'lasteks: bad input',
        '  child.birthDate: expected a calendar day as YYYY-MM-DD, or its month as YYYY-MM, or its year as text, "YYYY", or not-known, unascertainable: quote it (wrong-type)',
        '  child: expected a known fact instead of key 2 (nearest: child.birthDate) (unknown-fact)',
        '  expected a known fact instead of key 2 (nearest: need) (unknown-fact)',
        '  Run `lasteks schema case` for the keys and their values.\n',
      ].join('\n'),
    );
  });
});

describe('lasteks schema', () => {
  test.each([
    ['case', caseJsonSchema],
    ['person', personJsonSchema],
    ['assessment', assessmentJsonSchema],
    ['screening', screeningJsonSchema],
    ['scenario', scenarioJsonSchema],
    ['record', snapshotJsonSchema],
  ])('prints the JSON Schema of %s', async (name, schema) => {
    const { code, out } = await runCommand(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toStrictEqual(JSON.parse(JSON.stringify(schema())));
  });

  test('rejects another name, and lists the valid ones', async () => {
    const { code, out, err } = await runCommand(['schema', 'everything']);
    expect([code, out]).toStrictEqual([2, '']);
    expect(err).toContain(
      'expected case, person, assessment, screening, scenario, record, check, impact or comparison (not-in-list)',
    );
  });
});

describe('the command line', () => {
  test.each([[['--help']], [['help']], [['assess', '--help']], [['help', 'assess']], [['help', 'schema']]])(
    '%j prints help with the exit codes, within 80 columns',
    async (args) => {
      const { code, out, err } = await runCommand(args);
      expect([code, err]).toStrictEqual([0, '']);
      expect(out).toMatch(/^Usage: lasteks/u);
      expect(out).toContain('Exit codes:');
      expect(out.split('\n').filter((line) => line.length > 80)).toStrictEqual([]);
    },
  );

  test('every option of assess is in its help', async () => {
    const { out } = await runCommand(['help', 'assess']);
    for (const option of ['--at', '--wording', '--json', '--ndjson', '--full', '--why', '--lang']) {
      expect(out).toContain(`\n  ${option}`);
    }
  });

  test('--version prints that of the package', async () => {
    expect(await runCommand(['--version'])).toStrictEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
  });

  test('without a command it prints help as an error', async () => {
    const { code, out, err } = await runCommand([]);
    expect([code, out]).toStrictEqual([2, '']);
    expect(err).toContain('Usage: lasteks');
  });

  test.each([
    ['an unknown option', ['assess', '-', '--jsno', 'secret'], 'unknown option (argument 3; did you mean --json?)'],
    ['an unknown option with a value', ['assess', '-', '--jsno=secret'], 'unknown option (argument 3)'],
    ['an unknown option like none', ['assess', '-', '--secret'], 'unknown option (argument 3)'],
    [
      'an option of another command',
      ['rules', '--json', '--at', 'secret'],
      'unknown option --json (did you mean --format json?)',
    ],
    [
      'a format as an option',
      ['compare', '2016', '2023', '--html'],
      'unknown option --html (did you mean --format html?)',
    ],
    ['an unknown command', ['asses', 'secret'], 'unknown command (argument 1; did you mean assess?)'],
    ['a file for a command', ['secret.yaml'], 'unknown command (argument 1)'],
    [
      'no file',
      ['assess'],
      'missing argument <FILE>: a case, alone or in an envelope { id, at, case }, as YAML or JSON; - is standard input; .ndjson is a stream',
    ],
    ['two files', ['assess', 'secret', 'secret'], 'too many arguments: assess takes 1 (<FILE>), but 2 were given'],
    [
      'an option without its value',
      ['assess', '-', '--at'],
      'option --at <TIME> needs a value: a day, or a date and time in Estonia (default: now)',
    ],
    ['--why beside --json', ['assess', '-', '--json', '--why', 'secret'], '--json cannot be used with --why'],
    ['--why beside --full', ['assess', '-', '--full', '--why', 'secret'], '--full cannot be used with --why'],
  ])('%s is refused, without what was typed', async (_name, args, message) => {
    const { code, out, err } = await runCommand(args);
    expect([code, out]).toStrictEqual([2, '']);
    expect(err.split('\n')[0]).toBe(`lasteks: ${message}`);
    expect(err).not.toContain('secret');
  });

  test.each([
    ['--lang', 'secret', 'not-in-list'],
    ['--at', 'secret', 'not-an-instant'],
    ['--wording', 'secret', 'unknown-wording'],
  ])('%s with a value that it does not take is refused, without the value', async (option, value, code) => {
    const outcome = await runCommand(['assess', '-', option, value], { input: aCase });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain(code);
    expect(outcome.err).not.toContain(value);
  });
});

describe('a fault of ours', () => {
  const fail = () => {
    throw new RangeError('Mari Maasikas, 2012-03-04');
  };

  test('ends with 70 and one line without values', async () => {
    const outcome = await runCommand(['assess', '-'], { input: aCase, now: fail });
    expect(outcome).toStrictEqual({
      code: 70,
      out: '',
      err: 'lasteks: an internal error of lasteks, not of the input (RangeError); LASTEKS_DEBUG=1 shows where\n',
    });
  });

  test('shows its stack with LASTEKS_DEBUG', async () => {
    const { code, err } = await runCommand(['assess', '-'], { input: aCase, now: fail, env: { LASTEKS_DEBUG: '1' } });
    expect(code).toBe(70);
    expect(err).toContain('program.test.ts');
  });

  const outputThatFails = (code: string) => {
    const { stream } = keeping();
    const error = Object.assign(new Error('write'), { code, syscall: 'write' });
    return Object.assign(stream, {
      write: () => {
        throw error;
      },
    });
  };

  test('is none where the reader has gone', async () => {
    expect(await runCommand(['assess', '-'], { input: aCase, stdout: outputThatFails('EPIPE') })).toMatchObject({
      code: 0,
      err: '',
    });
  });

  test('a closed pipe is distinguished from an output that is full', async () => {
    expect(await runCommand(['assess', '-'], { input: aCase, stdout: outputThatFails('ENOSPC') })).toMatchObject({
      code: 70,
      err: 'lasteks: the results cannot be written (ENOSPC); check the disk and the output, and run the command again\n',
    });
  });
});
