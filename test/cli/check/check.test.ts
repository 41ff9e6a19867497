import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, test } from 'vitest';
import { scenarioFolder } from '../../scenarios/scenario-files.ts';
import { runCommand } from '../fake-context.ts';

const fixtures = 'test/cli/check';
const folder = mkdtempSync(join(tmpdir(), 'lasteks-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...args: string[]) => runCommand(['check', ...args]);

/** Runs one file of the text. */
function checkText(text: string | Buffer, name = 'scenarios.yaml', ...args: string[]) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return runCommand(['check', file, '--reporter', 'json', ...args]);
}

const holds = `- name: whoever is seventeen is a child
  at: 2023-05-02
  case: { child: { birthDate: 2005-05-03 } }
  expect: { findings: { child: true } }
`;
const differs = holds.replace('a child', 'no child').replace('child: true', 'child: false');
const counts = (out: string) => JSON.parse(out).counts;
const issues = (out: string) => JSON.parse(out).files[0].issues;

describe('lasteks check ends with', () => {
  test('0 where all scenarios hold', async () => {
    expect((await checkText(holds)).code).toBe(0);
    expect((await check(scenarioFolder)).code).toBe(0);
  });

  test('1 where one does not', async () => {
    expect((await checkText(holds + differs)).code).toBe(1);
  });

  test('2 for bad input, also where a scenario does not hold', async () => {
    const unknownId = holds.replace('child: true', 'chlid: true');
    expect((await checkText(unknownId)).code).toBe(2);
    expect((await checkText(differs + unknownId)).code).toBe(2);
    expect((await check(`${fixtures}/broken.yaml`, `${fixtures}/good.json`)).code).toBe(2);
  });

  test('2 for an option that is none, and for a value that an option does not have', async () => {
    for (const args of [
      ['--update'],
      ['--reporter', 'tap'],
      ['--reporter', 'toString'],
      ['--lang', 'fr'],
      ['--wording', '2015'],
      ['--at', '2023-05-02'],
      ['--record', 'a', '--against', 'b'],
    ]) {
      expect((await check('test/scenarios/chapter-01.yaml', ...args)).code, args.join(' ')).toBe(2);
    }
  });

  test('0 where only what is to be done differs, if something holds beside it', async () => {
    const todo = differs.replace('- name', '- todo: not so far yet\n  name');
    const { code, out } = await checkText(holds + todo);
    expect(code).toBe(0);
    expect(counts(out)).toMatchObject({ holds: 1, differs: 0, todo: 1 });
    expect((await checkText(todo)).code).toBe(1);
    expect((await checkText(holds + todo.replace('child: false', 'chlid: false'))).code).toBe(0);
  });
});

describe('lasteks check --coverage', () => {
  const child = `- name: whoever is seventeen is a child
  at: 2023-05-02
  case: { child: { birthDate: 2005-05-03 } }
  expect: { findings: { child: true } }
`;
  const coverageIn = (out: string) => JSON.parse(out).coverage;

  test('--coverage shows how much of the law the scenarios test, and fails only below a threshold', async () => {
    const { code, out } = await checkText(child, 'child.yaml', '--coverage', '--wording', '2023');
    expect(code).toBe(0);
    expect(coverageIn(out)).toMatchObject({ holds: true, threshold: 0, scenarios: 1, norms: { covered: 1 } });
    const below = await checkText(child, 'child.yaml', '--threshold', '0.5', '--wording', '2023');
    expect([below.code, coverageIn(below.out).holds]).toEqual([1, false]);
    expect(JSON.parse(below.out).verdict).toBe('does-not-hold');
  });

  test('asks with --wording for the rules of that wording alone, and else for all since 2016', async () => {
    const of2023 = coverageIn((await checkText(child, 'child.yaml', '--coverage', '--wording', '2023')).out);
    const ofAll = coverageIn((await checkText(child, 'child.yaml', '--coverage')).out);
    expect(of2023.norms.of).toBeLessThan(ofAll.norms.of);
    expect(of2023.rules.every((rule: { until?: string }) => (rule.until ?? '9') >= '2023-04-01')).toBe(true);
  });

  test('prints scenarios which, added to the file, show what was missing', async () => {
    const { out } = await checkText(child, 'child.yaml', '--coverage', '--wording', '2023', '--reporter', 'pretty');
    const lines = out.split('\n');
    const start = lines.findIndex((line) => line.startsWith('  § 3 (2) child'));
    const end = lines.indexOf('', start);
    const first = lines.findIndex((line, index) => index > start && line.includes('- name:'));
    const added = lines.slice(first, end).map((line) => line.slice(6));
    const all = await checkText(`${child}${added.join('\n')}\n`, 'more.yaml', '--coverage', '--wording', '2023');
    const rule = coverageIn(all.out).rules.find(({ id }: { id: string }) => id === 'child');
    expect([all.code, rule.wouldCover]).toEqual([0, []]);
  });

  test('is a failed test for JUnit, an error for GitHub, and reported in Estonian too', async () => {
    const below = (...args: string[]) =>
      checkText(child, 'child.yaml', '--threshold', '50', '--wording', '2023', ...args).then(({ out }) => out);
    expect(await below('--reporter', 'junit')).toContain('<failure message="Coverage of the law by scenarios"');
    expect(await below('--reporter', 'github')).toMatch(/^::error title=Coverage of the law by scenarios::/mu);
    const estonian = await below('--reporter', 'pretty', '--lang', 'et');
    expect(estonian).toContain('Seaduse kaetus stsenaariumidega\n  Alla lävendi 50 %');
    expect(estonian).toContain('ükski stsenaarium ei kata');
  });

  test('shows with --full what is covered, by provision, and why some leaves are not counted', async () => {
    const args = [child, 'child.yaml', '--coverage', '--wording', '2023', '--reporter', 'pretty', '--full'] as const;
    const { out } = await checkText(...args);
    expect(out).toContain('    child, from 2016-01-01: applied 1, not applied 0, unknown 0; outcomes 1 of 3');
    expect(out).toContain('  Not counted');
  });

  test.each(['101', '-1', 'most', ''])('refuses %j as a threshold', async (threshold) => {
    const { code, err } = await checkText(child, 'child.yaml', `--threshold=${threshold}`);
    expect([code, err.includes('a percentage from 0 to 100')]).toEqual([2, true]);
  });
});

test('exits with 0, 1 or 2 and no internal error, whatever is in a scenario file', async () => {
  const odd = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '',
      'child',
      'unknown',
      '\ud800',
      '2023-05-02',
      1e308,
      -0,
      null,
    ),
    fc.boolean(),
    fc.constantFrom('[]', '{}', '[[]]', '{"__proto__":{"a":1}}', '{"child":true}').map((text) => JSON.parse(text)),
    fc.string(),
  );
  const inGroup = fc.dictionary(
    fc.oneof(fc.constantFrom('child', 'assess-need', '__proto__', 'constructor', 'barred-for-life'), fc.string()),
    fc.oneof(
      odd,
      fc.array(odd, { maxLength: 2 }),
      fc.record({ records: fc.array(odd), applies: odd }, { requiredKeys: [] }),
    ),
    { maxKeys: 2 },
  );
  const groups = [
    'findings',
    'norms',
    'notifications',
    'notificationsExactly',
    'deadlines',
    'missing',
    'presumed',
    'restrictions',
    'barred',
    'complyBy',
  ];
  const expectation = fc.record(
    Object.fromEntries(groups.map((group) => [group, fc.oneof(inGroup, fc.array(inGroup, { maxLength: 2 }), odd)])),
    { requiredKeys: [] },
  );
  const scenario = fc.record(
    {
      name: fc.oneof(fc.constant('x'), odd),
      at: fc.oneof(fc.constant('2023-05-02'), odd),
      wording: fc.oneof(fc.constant('2016'), odd),
      case: fc.oneof(inGroup, odd),
      person: fc.oneof(inGroup, odd),
      expect: expectation,
      todo: odd,
    },
    { requiredKeys: ['name', 'at', 'expect'] },
  );
  const ends = new Set<number>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 9, arbitrary: scenario }, odd), { maxLength: 3 }),
      async (document) => {
        const { code, err } = await runCommand(['check', '-', '--reporter', 'junit'], {
          input: JSON.stringify(document),
        });
        expect([0, 1, 2], err).toContain(code);
        ends.add(code);
      },
    ),
    { numRuns: 1000 },
  );
  expect(ends).toContain(2);
});

describe('nothing to check', () => {
  test.each([
    ['an empty list', '[]', []],
    ['only comments and an empty list', '# none yet\n[]\n', []],
    ['a filter that no name has', holds, ['--filter', 'eighteen']],
  ])('%s fails, unless it is let pass', async (_name, text, args) => {
    const { code, out, err } = await checkText(text, 'empty.yaml', ...args);
    expect([code, JSON.parse(out).verdict]).toEqual([1, 'does-not-hold']);
    expect(err).toContain('Nothing was checked');
    expect((await checkText(text, 'empty.yaml', ...args, '--fail-on-empty')).code).toBe(1);
    expect((await checkText(text, 'empty.yaml', ...args, '--no-fail-on-empty')).code).toBe(0);
  });

  test('a folder without scenario files, and a glob that matches none, fail too', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty, { recursive: true });
    for (const path of [empty, `${empty}/**/*.yaml`]) {
      for (const reporter of ['pretty', 'junit', 'github']) {
        const { code, out } = await check(path, '--reporter', reporter);
        expect([code, out]).toEqual([1, expect.stringContaining('Nothing was checked')]);
      }
      expect((await check(path, '--no-fail-on-empty')).code).toBe(0);
    }
  });

  test('an empty file is no list, and so bad input', async () => {
    const { code, out } = await checkText('');
    expect(code).toBe(2);
    expect(issues(out)).toEqual([
      { code: 'wrong-type', path: '', expected: 'a list of scenarios', place: { line: 1, column: 1 } },
    ]);
  });

  test('a file that is named and is not there is bad input, and the others still run', async () => {
    const { code, out } = await check(join(folder, 'nobody.yaml'), `${fixtures}/good.json`, '--reporter', 'json');
    expect(code).toBe(2);
    expect(counts(out)).toMatchObject({ holds: 1, unreadableFiles: 1 });
  });
});

describe('files', () => {
  test('are found in folders and by globs, each once, and run in sorted order', async () => {
    const below = join(folder, 'several', 'below');
    mkdirSync(join(below, 'node_modules'), { recursive: true });
    for (const name of ['b.yaml', 'a.yml', 'below/c.json', 'below/notes.txt', 'below/node_modules/d.yaml']) {
      writeFileSync(join(folder, 'several', name), name.endsWith('json') ? '[]' : holds);
    }
    const several = join(folder, 'several');
    const { out } = await check(several, join(several, 'b.yaml'), `${several}/**/*.json`, '--reporter', 'json');
    const names = JSON.parse(out).files.map(({ file }: { file: string }) => file.slice(several.length + 1));
    expect(names).toEqual(['a.yml', 'b.yaml', 'below/c.json']);
  });

  test('are read from standard input for -', async () => {
    const { code, out } = await runCommand(['check', '-', '--reporter', 'json'], { input: holds });
    expect([code, JSON.parse(out).files[0].file]).toEqual([0, '-']);
  });

  test('with a name that a glob would read otherwise are taken by their name', async () => {
    expect((await checkText(holds, 'a[b].yaml')).code).toBe(0);
  });

  test('may have a byte order mark and lines that end in CR LF', async () => {
    const { code, out } = await checkText(`\ufeff${(holds + differs).replaceAll('\n', '\r\n')}`);
    expect(code).toBe(1);
    expect(JSON.parse(out).files[0].scenarios.map(({ place }: { place: object }) => place)).toEqual([
      { line: 1, column: 3 },
      { line: 5, column: 3 },
    ]);
  });

  test.each([
    ['a key twice', `${holds}  at: 2023-05-02\n`, 'each key once (line 5, column 3)', { line: 5, column: 3 }],
    ['a tag', holds.replace('2023', '!!js/function 2023'), 'plain values without a tag (!)', { line: 2, column: 7 }],
    ['too many aliases', `- &a { b: 1 }\n${'- *a\n'.repeat(1001)}`, 'at most 1000 aliases', { line: 1002, column: 3 }],
    [
      'aliases of aliases',
      `- &a [${'1,'.repeat(5000)}]\n- &b [${'*a,'.repeat(60)}]\n`,
      'at most 250000 values',
      { line: 1, column: 1 },
    ],
    ['too deep', '['.repeat(100), 'fewer levels (line 1, column 65)', { line: 1, column: 65 }],
    ['two documents', `${holds}---\n${holds}`, 'one document: one list', { line: 5, column: 1 }],
    ['a name twice', holds + holds, 'a name that no other scenario of the file has', { line: 5, column: 3 }],
    ['no text', Buffer.from([0xff, 0xfe, 0x00]), 'text in UTF-8', { line: 1, column: 1 }],
    ['too long', Buffer.alloc(4 * 1024 * 1024 + 1, 32), 'a scenario file of at most 4 megabytes', undefined],
    ['a mapping', 'name: x\n', 'a list of scenarios', { line: 1, column: 1 }],
  ])('with %s are named with what would be right, and where', async (_name, text, expected, place) => {
    const { code, out, err } = await checkText(text);
    expect(code).toBe(2);
    expect(issues(out)[0].expected).toContain(expected);
    expect(issues(out)[0].place).toEqual(place);
    expect(err).toMatch(/scenarios\.yaml:(?:\d+:\d+:)? (?:1\.name: )?expected /u);
    expect(err).toContain(issues(out)[0].expected);
  });

  test('may share a case between many scenarios by an anchor', async () => {
    const first = holds.replace('case: ', 'case: &seventeen ');
    const others = Array.from({ length: 200 }, (_, number) =>
      holds.replace('whoever', `number ${number}, who`).replace(/case: .*/u, 'case: *seventeen'),
    );
    expect(counts((await checkText([first, ...others].join(''))).out)).toMatchObject({ holds: 201 });
  });
});

describe('an expectation', () => {
  test('on what does not exist is an error with the nearest names, at its place', async () => {
    const { out } = await check(`${fixtures}/mixed.yaml`, '--reporter', 'json');
    const { scenarios } = JSON.parse(out).files[0];
    expect(scenarios[3]).toMatchObject({
      outcome: 'not-runnable',
      issues: [
        {
          code: 'unknown-id',
          expected: 'an id of a norm instead of key 2 (nearest: decide-on-case-management)',
          place: { line: 43, column: 7 },
        },
      ],
    });
    expect(scenarios[4].issues).toMatchObject([{ path: 'case.child.birthDate', place: { line: 49, column: 7 } }]);
  });

  test('a difference is reported with the result, the paths that differ, and the facts and provisions behind it', async () => {
    const { out } = await check(`${fixtures}/mixed.yaml`, '--reporter', 'json', '--filter', 'NOTICE');
    const [{ differences }] = JSON.parse(out).files[0].scenarios;
    const paths = differences.map(({ path }: { path: string }) => path);
    expect(paths).toEqual([
      'expect.findings.child-in-danger',
      'expect.norms.assess-need',
      'expect.norms.maintain-child-helpline',
      'expect.notifications.0',
      'expect.notifications.1',
      'expect.deadlines.decide-on-case-management',
      'expect.missing.decide-on-case-management',
      'expect.presumed.child',
    ]);
    for (const { path, grounds } of differences) expect(grounds.length, path).toBeGreaterThan(0);
    expect(differences[1].grounds[0]).toMatchObject({
      id: 'assess-need',
      provisions: ['§ 17 (1) 3)'],
      holds: true,
      because: { holds: true, all: [{ definition: 'child-in-need-of-assistance' }, { holds: true }] },
    });
    expect(differences[0].grounds[0].missing).toContain('danger.situationEndangersLifeOrHealth');
  });

  test('a scenario passes or fails under another wording as that wording provides', async () => {
    const section41 = `- name: the data on disability
  at: 2023-05-02
  case: { need: { firstAscertainedFromDisabilityData: true, wellbeingThreatened: true }, child: { birthDate: 2012-03-04 }, localGovernment: { becameAwareAt: 2023-05-01T10:00 } }
  expect: { norms: { decide-on-case-management: false } }
`;
    expect((await checkText(section41)).code).toBe(0);
    const { code, out } = await checkText(section41, 'scenarios.yaml', '--wording', '2016');
    expect([code, JSON.parse(out).wording]).toEqual([1, '2016-01-01']);
  });
});

describe('the reporter', () => {
  const all = [
    `${fixtures}/mixed.yaml`,
    `${fixtures}/broken.yaml`,
    `${fixtures}/misspelt.yaml`,
    `${fixtures}/good.json`,
  ];

  test.each([
    ['pretty', 'en', 'txt'],
    ['pretty', 'et', 'txt'],
    ['junit', 'en', 'xml'],
    ['json', 'en', 'txt'],
    ['github', 'en', 'txt'],
    ['github', 'et', 'txt'],
  ])('%s in %s tells everything that came out', async (reporter, lang, ending) => {
    const { code, out } = await check(...all, '--reporter', reporter, '--lang', lang);
    expect(code).toBe(2);
    await expect(out).toMatchFileSnapshot(`reports/${reporter}.${lang}.${ending}`);
  });

  test('pretty and junit show how long each scenario took, and the others do not', async () => {
    const ticking = () => {
      let now = 0;
      return {
        now: () => {
          now += 12.5;
          return now;
        },
      };
    };
    const run = (reporter: string) => runCommand(['check', `${fixtures}/good.json`, '--reporter', reporter], ticking());
    expect((await run('pretty')).out).toContain('eighteenth birthday 12.5 ms');
    expect((await run('junit')).out).toContain('time="0.0125"');
    for (const reporter of ['json', 'github']) {
      expect((await run(reporter)).out).toBe((await check(`${fixtures}/good.json`, '--reporter', reporter)).out);
    }
  });

  test('junit writes valid XML for any name', async () => {
    const { out } = await checkText(
      `- name: "a \\x01 \\uD800 ]]> \\" <b> & \\n c"\n${differs.slice(differs.indexOf('\n') + 1)}`,
      'xml.yaml',
    );
    expect(counts(out).differs).toBe(1);
    const { out: xml } = await check(join(folder, 'xml.yaml'), '--reporter', 'junit');
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'testcase') names.push(attributes['name'] as string);
    });
    parser.write(xml).close();
    expect(names).toEqual(['a \ufffd \ufffd ]]> " <b> & \n c']);
  });

  test('github writes a line for each annotation, for any name', async () => {
    const name = '- name: "100 %, a: b\\r\\n::error::c"';
    await checkText(`${name}\n${differs.slice(differs.indexOf('\n') + 1)}`, 'github.yaml');
    const { out } = await check(join(folder, 'github.yaml'), '--reporter', 'github');
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toMatch(
      /^::error file=[^,]*github\.yaml,line=1,col=3,title=100 %25%2C a%3A b%0D%0A%3A%3Aerror%3A%3Ac::expect\./u,
    );
  });

  test('pretty hands no command to the terminal', async () => {
    await checkText(`- name: "a \\e[31m \\u202e"\n${differs.slice(differs.indexOf('\n') + 1)}`, 'terminal.yaml');
    const { out } = await check(join(folder, 'terminal.yaml'));
    expect(out).toContain('✗ a \ufffd[31m \ufffd');
  });

  test('colours on a terminal alone', async () => {
    const { keeping } = await import('../fake-context.ts');
    const terminal = keeping({ isTTY: true, columns: 100 });
    await runCommand(['check', `${fixtures}/good.json`], { stdout: terminal.stream });
    expect(terminal.text()).toContain('\u001b[32m✓');
    expect((await check(`${fixtures}/good.json`)).out).not.toContain('\u001b');
  });
});
