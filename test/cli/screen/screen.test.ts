import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsThatWouldBar, screen } from '../../../src/assessment/screen.ts';
import { formatPersonQuestion } from '../../../src/cli/screen/person-question.ts';
import { renderScreening } from '../../../src/cli/screen/render-screening.ts';
import type { Question } from '../../../src/model/answer/answer.ts';
import type { Screening } from '../../../src/model/answer/screening.ts';
import type { Language } from '../../../src/model/rule/truth.ts';
import type { PersonInput } from '../../../src/rules/facts/person-entity.ts';
import { personFacts, recordFacts } from '../../../src/rules/facts/person-facts.ts';
import { exampleFile, exampleNames, personExampleNames, readExample } from '../examples.ts';
import { runCommand } from '../fake-context.ts';
import { renderOptionsFor } from '../render-options.ts';

const languages: readonly Language[] = ['en', 'et'];
const at = '2023-05-02T10:00:00+03:00';
const robber: PersonInput = {
  role: 'person-working-with-children',
  records: [
    {
      code: 'penal-code',
      offence: '§ 200 (1)',
      kind: 'criminal-offence',
      measure: 'punishment',
      register: 'in-register',
    },
  ],
};
const clean: PersonInput = { role: 'person-working-with-children', records: [] };
const unknownValues: PersonInput = { role: 'person-working-with-children' };
const underFormerCode: PersonInput = {
  role: 'person-working-with-children',
  startedOn: '2012-01-01',
  records: [
    { code: 'penal-code', offence: '§ 121', measure: 'punishment', register: 'neither' },
    { code: 'criminal-code', offence: '§ 202', measure: 'punishment', register: 'archived' },
  ],
};
/** At the Social Insurance Board, no official any more in 2027, with a record that would bar one. */
const adviser: PersonInput = {
  authority: 'social-insurance-board',
  tasks: ['§ 15 (2) 3)'],
  inDirectContactWithChildren: false,
  startedOn: '2021-05-03',
  records: [{ code: 'penal-code', offence: '§ 141', measure: 'punishment', register: 'in-register' }],
};
/** Punished for an act that is no longer punishable, who has applied for re-assessment without the judgment. */
const applicant: PersonInput = {
  role: 'person-working-with-children',
  records: [
    {
      code: 'penal-code',
      offence: '§ 178',
      measure: 'punishment',
      register: 'in-register',
      currentLaw: 'not-punishable',
      restrictionVoidedOn: 'none',
    },
  ],
  reassessment: { filedOn: '2025-02-26', reasonsStated: true, judgmentEnclosed: false },
};
const engagedInCrisis: PersonInput = {
  role: 'person-working-with-children',
  startedOn: '2026-10-05',
  engagement: {
    crisisPreventsCheck: true,
    delayHindersCrisisResolution: true,
    declarationReproducibleInWriting: true,
    obstacleGoneAt: '2026-10-07T12:00',
  },
};
const lines = (text: string): object[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const ndjson = (...documents: readonly unknown[]): string => documents.map((one) => JSON.stringify(one)).join('\n');
const person = (id: string | number, of: PersonInput) => ({ id, person: of });

const screened = (name: string, wording?: string): Screening => {
  const { at: time, content } = readExample(name, 'person');
  return { id: name, ...screen(content, wording === undefined ? { at: time } : { at: time, wording }) };
};

describe.each(personExampleNames)('the example %s', (name) => {
  test('is of a day from 2016 to 2027, under an id that is its name', () => {
    const { id, at: time, wording } = readExample(name, 'person');
    expect([id, wording]).toStrictEqual([name, undefined]);
    expect(time >= '2016-01-01' && time < '2028').toBe(true);
  });

  test.each(languages)('reads in %s as it did', async (lang) => {
    await expect(renderScreening(screened(name), renderOptionsFor(lang))).toMatchFileSnapshot(
      `../readable/${name}.${lang}.txt`,
    );
  });
});

test.each(languages)('a full screening under another wording reads in %s as it did', async (lang) => {
  const name = 'person-robber-2016';
  const text = renderScreening(screened(name, '2023'), renderOptionsFor(lang, { full: true }));
  await expect(text).toMatchFileSnapshot(`../readable/${name}.wording-2023.full.${lang}.txt`);
});

describe('the answers of the stories are as described', () => {
  test('robbery is on no list in 2016, and on the second since October 2022', () => {
    expect(screened('person-robber-2016').barred).toBe(false);
    const { barred, restrictions } = screened('person-robber-2016', '2023');
    expect([barred, restrictions['barred-while-registered']]).toStrictEqual([true, { applies: true, records: [0] }]);
  });

  test('of the trainee only the subsection is left to ask', () => {
    const { barred, openQuestions } = screened('person-trainee-with-foreign-record');
    expect(barred).toBe('unknown');
    expect(openQuestions).toMatchObject([{ fact: 'person.records[0].equivalentOffence', detail: 'subsection' }]);
  });
});

describe('lasteks screen', () => {
  test('reads a file, or standard input for -', async () => {
    const file = exampleFile('person-robber-2016');
    const fromFile = await runCommand(['screen', file]);
    const fromInput = await runCommand(['screen', '-'], { input: readFileSync(file, 'utf8') });
    expect(fromFile).toStrictEqual(fromInput);
    expect(fromFile).toMatchObject({ code: 0, err: '' });
    expect(fromFile.out).toContain('§ 20 does not bar this person');
  });

  test('takes the current time where no document and no option gives one', async () => {
    const input = JSON.stringify(robber);
    const { out } = await runCommand(['screen', '-', '--json'], { input, now: () => Date.UTC(2026, 10, 22, 21, 30) });
    expect(JSON.parse(out)).toMatchObject({ at: '2026-11-22T23:30:00+02:00', wording: '2026-10-01', barred: true });
  });

  test('prints the whole answer as JSON, under the id of the document', async () => {
    const { out } = await runCommand(['screen', '-', '--json'], { input: JSON.stringify(person('a-1', robber)) });
    expect(out).toBe(`${JSON.stringify({ id: 'a-1', ...screen(robber, { at }) }, undefined, 2)}\n`);
  });

  test('takes a person alone, at the time and by the wording of the options', async () => {
    const args = ['screen', '-', '--json', '--at', '2016-06-01'];
    const input = JSON.stringify(robber);
    expect(JSON.parse((await runCommand(args, { input })).out)).toMatchObject({ at: '2016-06-01', barred: false });
    const picked = await runCommand([...args, '--wording', '2023'], { input });
    expect(JSON.parse(picked.out)).toMatchObject({ wording: '2023-04-01', barred: true });
    const own = JSON.stringify({ at: '2022-10-01', person: robber });
    expect(JSON.parse((await runCommand(args, { input: own })).out)).toMatchObject({ at: '2022-10-01', barred: true });
  });

  test('screens no case, as lasteks assess assesses no person', async () => {
    const aCase = await runCommand(['screen', '-'], { input: 'case: {}' });
    expect(aCase).toMatchObject({ code: 2, out: '' });
    expect(aCase.err).toContain('case: expected a person');
    const aPerson = await runCommand(['assess', '-'], { input: 'person: {}' });
    expect(aPerson).toMatchObject({ code: 2, out: '' });
    expect(aPerson.err).toContain('person: expected a case');
  });

  test.each([
    ['--full', '--json'],
    ['--full', '--ndjson'],
    ['--full', '--verdict-only'],
    ['--lang', 'fr'],
  ])('refuses %s with %s', async (...options) => {
    expect(await runCommand(['screen', '-', ...options], { input: '{}' })).toMatchObject({ code: 2, out: '' });
  });
});

describe('a readable screening', () => {
  const answers = [
    ...personExampleNames.map((name) => screened(name)),
    ...[robber, clean, unknownValues, {}, underFormerCode].flatMap((of) =>
      ['2016-06-01', '2021-06-01', '2023-06-01'].map((time) => screen(of, { at: time })),
    ),
    screen({ role: 'child-protection-official', startedOn: '2018-03-01' }, { at: '2023-06-01' }),
    ...[robber, {}, adviser, applicant].flatMap((of) =>
      ['2025-06-02', '2026-12-31', '2027-01-01'].map((time) => screen(of, { at: time })),
    ),
    screen(engagedInCrisis, { at: '2026-10-08' }),
  ];

  test('shows every restriction once, and every other norm that applies or may apply', () => {
    for (const answer of answers) {
      const printed = renderScreening(answer, renderOptionsFor('en', { full: true }))
        .split('\n')
        .map((line) => line.trim());
      for (const [id, { applies }] of Object.entries(answer.norms)) {
        const times = id in answer.restrictions || applies !== false ? 1 : 0;
        expect(printed.filter((line) => line === id)).toHaveLength(times);
      }
    }
  });

  test('is no wider than the terminal, and leaves no path or gap in either language', () => {
    for (const answer of answers) {
      for (const lang of languages) {
        for (const width of [60, 61, 79, 80, 100]) {
          const text = renderScreening(answer, renderOptionsFor(lang, { width, full: true }));
          const breakable = text.split('\n').filter((line) => line.trim().includes(' '));
          expect(Math.max(...breakable.map((line) => line.length))).toBeLessThanOrEqual(width);
          expect(text).not.toMatch(/undefined|person\.|records?\[/u);
        }
      }
    }
  });

  test('shows which record triggers a restriction by its index alone, counted from one', () => {
    const text = renderScreening(screen(underFormerCode, { at: '2023-06-01' }), renderOptionsFor('en', { width: 100 }));
    expect(text).toContain('§ 20 bars this person from working with children.');
    expect(text).toMatch(/§ 20 \(1¹\).* — applies \(record 2\)/u);
    expect(text).not.toMatch(/§ 121|§ 202|Criminal Code|archive/u);
    const robbed = renderScreening(screen(robber, { at: '2023-06-01' }), renderOptionsFor('et'));
    expect(robbed).toMatch(/§ 20 lg 2 [^§]* — kohaldub \(kanne 1\)/u);
    expect(robbed).not.toContain('§ 200');
  });

  test('shows the judgment of the Supreme Court to 30 September 2022, and not after', () => {
    const on = (day: string) => renderScreening(screen(underFormerCode, { at: day }), renderOptionsFor('en'));
    expect(on('2022-09-30')).toMatch(/Case law\n {2}5-22-6 +record 2: /u);
    expect(on('2022-10-01')).not.toContain('Case law');
  });

  test('shows from 2027 what would follow if § 15 (6) included the restrictions of § 20 too, and for which record', () => {
    const text = renderScreening(screen(adviser, { at: '2027-01-01' }), renderOptionsFor('en', { width: 100 }));
    expect(text).toContain('§ 20 does not bar this person');
    expect(text).toMatch(/Legal uncertainty\n {2}§ 15 \(6\) .*those of § 19/u);
    expect(text).toMatch(
      /Alternative: .*\n(?: {16}[^→]*\n)*? {16}→ Permanent restriction on working with children \(§ 20 \(1\)\): applies \(record 1\)/u,
    );
    const untold = renderScreening(
      screen({ ...adviser, records: null }, { at: '2027-01-01' }),
      renderOptionsFor('en', { width: 100 }),
    );
    expect(untold).toMatch(/→ Permanent restriction on working with children \(§ 20 \(1\)\): not known yet\n/u);
    expect(renderScreening(screen(adviser, { at: '2026-12-31' }), renderOptionsFor('en'))).not.toContain(
      'Legal uncertainty',
    );
    const et = renderScreening(screen(adviser, { at: '2027-01-01' }), renderOptionsFor('et'));
    expect(et).toMatch(/→ Alaline töötamise piirang \(§ 20 lg 1\): kohaldub \(kanne 1\)/u);
  });

  test.each(languages)(
    'shows in %s for a person in neither role that § 20 does not apply, and which records would bar',
    (lang) => {
      const records = [...clean.records!, ...robber.records!] as NonNullable<PersonInput['records']>;
      const options = { at: '2023-06-01' };
      const read = (of: PersonInput) =>
        renderScreening(screen(of, options), renderOptionsFor(lang, { width: 100 }), recordsThatWouldBar(of, options));
      const said = {
        en: {
          notBound: '§ 20 does not apply to this person in the given work.',
          bars: 'would bar',
          not: 'does not bar',
        },
        et: {
          notBound: '§ 20 ei kohaldu sellele isikule esitatud töö puhul.',
          bars: 'kehtiks talle piirang',
          not: 'ei keela',
        },
      }[lang];
      const place = `(${lang === 'en' ? 'record' : 'kanne'} ${records.length})`;
      const neither = read({ role: 'neither', records });
      expect(neither).toContain(said.notBound);
      expect(neither.replaceAll('\u00a0', ' ')).toMatch(
        new RegExp(`${said.bars}[^.]*\\${place.replace(')', '\\)')}`, 'u'),
      );
      expect(neither).not.toContain(said.not);
      expect(read({ role: 'neither', records: [] })).toContain(said.notBound);
      expect(read({ role: 'neither', records: [] })).not.toContain(said.bars);
      expect(read({ role: 'neither' })).not.toContain(said.bars);
      expect(read({ role: 'person-working-with-children', records: [] })).toContain(said.not);
      expect(read({ authority: 'other', records: [] })).not.toContain(said.notBound);
    },
  );

  test('shows whether an application for re-assessment is complete, and by when it is decided', () => {
    const text = renderScreening(screen(applicant, { at: '2025-03-01' }), renderOptionsFor('en'));
    expect(text).toMatch(/§ 20 \(5\) .*\n {16}the person\n {16}Not done yet\./u);
    expect(text).toMatch(/§ 20 \(6\) .*re-assessment.*\n.*by Mon 28 April 2025 24:00/u);
    const complete = {
      ...applicant,
      reassessment: { filedOn: '2025-02-26', reasonsStated: true, judgmentEnclosed: true },
    };
    expect(renderScreening(screen(complete, { at: '2025-03-01' }), renderOptionsFor('et'))).toContain('Täidetud.');
  });

  test('shows that a person engaged on a declaration is verified at once', () => {
    const at = { at: '2026-10-08' };
    const text = renderScreening(screen(engagedInCrisis, at), renderOptionsFor('en', { width: 100 }));
    expect(text).toMatch(/§ 20 \(3¹\) +Verify compliance once the crisis allows \*\n.* — immediately\n/u);
  });

  test('shows why a text is not settled where a restriction depends on it', () => {
    expect(renderScreening(screen(underFormerCode, { at: '2022-09-30' }), renderOptionsFor('en'))).toContain(
      'Not settled:',
    );
    expect(renderScreening(screen(clean, { at: '2022-09-30' }), renderOptionsFor('en'))).not.toContain('Not settled:');
  });

  test('shows both ends of the term to verify again, whether or not it is known to apply', () => {
    const verified: PersonInput = { ...clean, startedOn: '2020-01-01', lastVerifiedOn: '2022-05-02' };
    for (const of of [verified, { ...verified, changesNotifiedAutomatically: false }]) {
      const text = renderScreening(screen(of, { at: '2023-06-01' }), renderOptionsFor('en'));
      expect(text).toMatch(/by Sun 31 December 2023 24:00\n +alternatively by Tue 2 January 2024 24:00/u);
    }
  });

  test('shows by when a person already in service has to comply with § 20', () => {
    const before = { ...robber, startedOn: '2014-09-01' };
    const by = (lang: Language) =>
      renderScreening(screen(before, { at: '2016-06-01', wording: '2023' }), renderOptionsFor(lang));
    expect(by('en')).toContain('by Sun 1 January 2017');
    expect(by('et').replaceAll(/\s+/gu, ' ')).toContain('hiljemalt pühapäeval, 1. jaanuaril 2017');
  });

  test('asks for every fact in words, down to the subsection or clause where that is what is missing', () => {
    const ask = (fact: string, more: Partial<Question> = {}, lang: Language = 'en') =>
      formatPersonQuestion({ fact, provisions: ['§ 20 (1)'], settles: ['barred-for-life'], ...more }, lang);
    for (const { path, label } of personFacts) expect(ask(`person.${path}`)).toBe(label.en);
    for (const { path, label } of recordFacts) {
      expect(ask(`person.records[11].${path}`, {}, 'et').replace('\u00a0', ' ')).toBe(`kanne 12: ${label.et}`);
    }
    expect(ask('person.records')).toMatch(/^what the person has on record/u);
    expect(ask('person.records[0].offence', { detail: 'clause' })).toMatch(/: the provision .*, down to its clause$/u);
  });
});

describe('--verdict-only', () => {
  const verdicts = [
    [clean, 'may-work', 'may work', 'võib töötada'],
    [robber, 'may-not-work', 'may not work', 'ei või töötada'],
    [unknownValues, 'unknown', 'unknown', 'teadmata'],
  ] as const;

  test.each(verdicts)('of %j is %s and nothing else, in every form', async (of, verdict, en, et) => {
    const ask = async (...options: string[]) =>
      (await runCommand(['screen', '-', '--verdict-only', ...options], { input: JSON.stringify(person(7, of)) })).out;
    expect(await ask()).toBe(`${en}\n`);
    expect(await ask('--lang', 'et')).toBe(`${et}\n`);
    expect(JSON.parse(await ask('--json'))).toStrictEqual({ id: 7, verdict });
    expect(await ask('--ndjson')).toBe(`{"id":7,"verdict":"${verdict}"}\n`);
    const bare = await runCommand(['screen', '-', '--verdict-only', '--json'], { input: JSON.stringify(of) });
    expect(JSON.parse(bare.out)).toStrictEqual({ verdict });
  });

  test('is whether the person is barred, for every role, measure and place of the data', async () => {
    const persons = ['child-protection-official', 'person-working-with-children', 'neither', 'unknown'].flatMap(
      (role) =>
        ['punishment', 'coercive-treatment', 'unknown'].flatMap((measure) =>
          ['in-register', 'archived', 'neither', 'unknown'].flatMap((register) =>
            ['§ 113', '§ 200', '§ 121', 'unknown'].map((offence) => ({
              role,
              records: [{ code: 'penal-code', offence, measure, register }],
            })),
          ),
        ),
    ) as PersonInput[];
    const { out } = await runCommand(['screen', '-', '--ndjson', '--verdict-only'], { input: ndjson(...persons) });
    const expected = { true: 'may-not-work', false: 'may-work', unknown: 'unknown' };
    expect(lines(out)).toStrictEqual(
      persons.map((of) => ({ verdict: expected[String(screen(of, { at }).barred) as keyof typeof expected] })),
    );
    expect(new Set(lines(out).map((line) => JSON.stringify(line))).size).toBe(3);
  });
});

describe('a stream of persons', () => {
  const documents = [
    person('a', clean),
    robber,
    person('b', { records: [{ code: 'penal-code', offence: '§ 1451' }] }),
    person(3, unknownValues),
    { id: 4, case: {} },
    person(5, robber),
  ];

  test('has a line for each line, also for bad ones, and counts the results on standard error', async () => {
    const { code, out, err } = await runCommand(['screen', '-', '--ndjson'], { input: `${ndjson(...documents)}\n\n{` });
    expect(code).toBe(2);
    const answer = (of: PersonInput) => JSON.parse(JSON.stringify(screen(of, { at })));
    expect(lines(out)).toStrictEqual([
      { id: 'a', ...answer(clean) },
      answer(robber),
      { id: 'b', line: 3, error: { code: 'ambiguous-provision', path: 'person.records[0].offence' } },
      { id: 3, ...answer(unknownValues) },
      { id: 4, line: 5, error: { code: 'unknown-fact', path: 'case' } },
      { id: 5, ...answer(robber) },
      { line: 8, column: 2, error: { code: 'not-readable', path: '' } },
    ]);
    expect(err).toBe(
      [
        'lasteks: 1 may work, 2 may not work, 1 unknown, 3 rejected',
        'lasteks: 3 lines could not be answered',
        '  1 ambiguous-provision',
        '  1 unknown-fact',
        '  1 not-readable',
        '',
      ].join('\n'),
    );
  });

  test('ends with 0 where every line was answered, whatever the answers', async () => {
    const { code, err } = await runCommand(['screen', '-', '--ndjson'], { input: ndjson(robber, unknownValues) });
    expect([code, err]).toStrictEqual([0, 'lasteks: 0 may work, 1 may not work, 1 unknown, 0 rejected\n']);
  });

  test('may be empty', async () => {
    const empty = await runCommand(['screen', '-', '--ndjson']);
    expect(empty).toStrictEqual({
      code: 0,
      out: '',
      err: 'lasteks: 0 may work, 0 may not work, 0 unknown, 0 rejected\n',
    });
  });

  test('is what a file that ends in .ndjson is, and --full is rejected with it', async () => {
    const { code, err } = await runCommand(['screen', 'persons.ndjson', '--full']);
    expect([code, err]).toStrictEqual([
      2,
      'lasteks: bad input\n  --full: expected a single person: the answers of a stream are complete JSON already (not-in-list)\n  Run `lasteks help screen` for the options.\n',
    ]);
  });
});

test('no refusal repeats a key or a value of a document, in any form', async () => {
  const letters = fc.constantFrom('q', 'x', 'z', 'Q', 'X', 'Z');
  const name = fc.string({ unit: letters, minLength: 8, maxLength: 16 });
  const code = fc.integer({ min: 30_000_000_000, max: 69_999_999_999 }).map(String);
  await fc.assert(
    fc.asyncProperty(name, code, async (text, number) => {
      const documents = [
        { [text]: number },
        { role: text },
        { startedOn: `${number} ${text}` },
        { lastVerifiedOn: [number, text] },
        { records: { [text]: number } },
        { records: [text] },
        { records: [{ [text]: number }] },
        { records: [{ code: text, offence: number }] },
        { records: [{ code: 'penal-code', offence: `${text} ${number}` }] },
        { records: [{ code: 'penal-code', offence: `§ ${number}` }] },
        { records: [{ code: 'foreign', equivalentOffence: `§ ${number} ${text}` }] },
        { id: [text], person: { role: number } },
        { id: 1, [text]: number, person: {} },
        { id: 1, at: `${number} ${text}`, person: {} },
        { id: 1, at: '2023-05-02', wording: text, person: {} },
        { id: 1, case: { [text]: number } },
        [text, number],
        `${text} ${number}`,
      ];
      for (const document of documents) {
        for (const form of [[], ['--ndjson'], ['--verdict-only'], ['--ndjson', '--verdict-only']]) {
          const {
            code: exit,
            out,
            err,
          } = await runCommand(['screen', '-', ...form], { input: JSON.stringify(document) });
          expect([exit, document]).toStrictEqual([2, document]);
          expect(out + err).not.toContain(text);
          expect(out + err).not.toContain(number);
        }
      }
    }),
    { numRuns: 10 },
  );
});

test('an example of a case is of no person', async () => {
  for (const name of exampleNames) {
    expect(await runCommand(['screen', exampleFile(name)])).toMatchObject({ code: 2, out: '' });
  }
});
