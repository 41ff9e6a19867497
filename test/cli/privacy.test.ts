import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCommand } from './fake-context.ts';

/** Values that identify a person, each easy to find again in an output. */
const identifying = fc.record({
  name: fc.string({ unit: fc.constantFrom('q', 'x', 'z', 'Q', 'X', 'Z'), minLength: 8, maxLength: 16 }),
  birthDate: fc
    .tuple(fc.integer({ min: 1990, max: 2015 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
  placeOfStay: fc.constantFrom('9871', '9872', '9873'),
  location: fc.constantFrom('9874', '9875', '9876'),
});

const reporterOf = (name: string) =>
  fc.constantFrom<unknown>({ name }, [name], name, { who: { is: { name } } }, { [name]: true });

const everyForm = [
  ['--lang', 'en'],
  ['--lang', 'et'],
  ['--full', '--lang', 'en'],
  ['--full', '--lang', 'et'],
  ['--json'],
  ['--json', '--full'],
  ['--ndjson'],
  ['--ndjson', '--full'],
  ['--why', 'child'],
  ['--why', 'child-in-need-of-assistance', '--lang', 'et'],
  ['--why', 'forward-notice-to-place-of-stay'],
  ['--why', 'night-restriction'],
  ['--why', 'may-place-in-safety', '--lang', 'et'],
  ['--why', 'withhold-reporter-identity'],
];

const all = { numRuns: 25 };

test('no output shows who notified or when the child was born, in any form', async () => {
  await fc.assert(
    fc.asyncProperty(
      identifying.chain((values) => fc.record({ values: fc.constant(values), reporter: reporterOf(values.name) })),
      async ({ values, reporter }) => {
        const document = {
          child: { birthDate: values.birthDate, registeredResidence: '0793', placeOfStay: values.placeOfStay },
          notice: { receivedAt: '2023-05-02T09:00', receiver: { kind: 'police' }, reporter },
        };
        for (const form of everyForm) {
          const { code, out, err } = await runCommand(['assess', '-', ...form], { input: JSON.stringify(document) });
          expect(code).toBe(0);
          for (const value of [values.name, values.birthDate]) expect(out + err).not.toContain(value);
        }
      },
    ),
    all,
  );
});

/** A municipality behind whoever acts for it. */
const behindBearer =
  /(?:local\s+government|official|appointed\s+by\s+the\s+local\s+government|omavalitsuse\s+üksus|lastekaitsetöötaja|ametnik)\s+\d{4}/gu;

test('a readable answer shows a municipality only behind whoever acts for it or is notified', async () => {
  await fc.assert(
    fc.asyncProperty(identifying, async ({ placeOfStay, location }) => {
      const document = {
        child: { birthDate: '2012-03-04', registeredResidence: '0793', placeOfStay, location },
        danger: { situationEndangersLifeOrHealth: true },
        notice: { receivedAt: '2023-05-02T09:00', receiver: { kind: 'local-government', municipality: '9879' } },
        localGovernment: { municipality: '9878', becameAwareAt: '2023-05-02T09:30' },
      };
      for (const form of everyForm.filter((form) => !form.some((option) => option.includes('json')))) {
        const { out } = await runCommand(['assess', '-', ...form], { input: JSON.stringify(document) });
        const others = out.replaceAll(behindBearer, '');
        for (const code of [placeOfStay, location, '9879', '9878']) expect(others).not.toContain(code);
        for (const code of [placeOfStay, '9879']) expect(out).not.toContain(code);
        if (!form.includes('--why')) expect(out).toContain('0793');
      }
    }),
    all,
  );
});

test('no refusal repeats a key or a value of a document, in any form', async () => {
  await fc.assert(
    fc.asyncProperty(identifying, async ({ name, birthDate }) => {
      const documents = [
        { child: { [name]: birthDate } },
        { [name]: { birthDate } },
        { child: { birthDate: `${birthDate} ${name}` } },
        { child: { birthDate: [birthDate, name] } },
        { child: { placeOfStay: { [name]: birthDate } } },
        { id: [name], case: { child: birthDate } },
        { id: 1, at: `${birthDate} ${name}`, case: {} },
        { id: 1, at: birthDate, wording: name, case: {} },
        { id: 1, [name]: birthDate, case: {} },
        { person: { [name]: birthDate } },
        [name, birthDate],
        `${name} ${birthDate}`,
      ];
      for (const document of documents) {
        for (const form of [[], ['--ndjson']]) {
          const { code, out, err } = await runCommand(['assess', '-', ...form], { input: JSON.stringify(document) });
          expect(code).toBe(2);
          expect(out + err).not.toContain(name);
          expect(out + err).not.toContain(birthDate);
        }
      }
      for (const text of [
        `${name}: [${birthDate}`,
        `a: *${name}`,
        `${name}: 1\n${name}: 2`,
        `a: !${name} b`,
        `"${name}`,
      ]) {
        const { code, out, err } = await runCommand(['assess', '-'], { input: text });
        expect(code).toBe(2);
        expect(out + err).not.toContain(name);
        expect(out + err).not.toContain(birthDate);
      }
    }),
    all,
  );
});

const everyReport = ['pretty', 'junit', 'json', 'github'].flatMap((reporter) =>
  ['en', 'et'].map((lang) => ['--reporter', reporter, '--lang', lang]),
);

test('no report of a check and no record repeats a value of a case', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lasteks-privacy-'));
  const file = join(folder, 'scenarios.json');
  const record = join(folder, 'record.json');
  await fc.assert(
    fc.asyncProperty(identifying, fc.boolean(), async ({ name, birthDate, placeOfStay, location }, isReadable) => {
      const ofChild = {
        child: { birthDate, registeredResidence: '9877', placeOfStay, location },
        danger: { situationEndangersLifeOrHealth: true },
        notice: {
          receivedAt: '2023-05-02T09:17',
          receiver: { kind: 'local-government', municipality: '9879' },
          reporter: { [name]: name },
        },
        localGovernment: { municipality: '9878', becameAwareAt: '2023-05-02T09:37' },
        ...(isReadable ? {} : { [name]: name, need: name }),
      };
      const differing = {
        findings: { child: 'unknown', 'child-in-danger': false, 'child-in-need-of-assistance': 'unknown' },
        norms: { 'decide-on-case-management': 'unknown', 'notify-danger': false, 'night-restriction': true },
        notifications: [
          { to: { municipality: placeOfStay } },
          { norm: 'notify-danger', to: { municipality: location } },
        ],
        notificationsExactly: [{ to: { municipality: '9877' } }],
        missing: { child: ['child.birthDate'] },
        presumed: { child: true },
      };
      const records = [{ code: 'penal-code', offence: '§ 113', measure: 'punishment', register: 'in-register' }];
      const person = { role: 'person-working-with-children', startedOn: birthDate, records };
      const at = '2023-05-02T10:00';
      const scenarios = [
        { name: 'a child', at, case: ofChild, expect: differing },
        {
          name: 'an id that is a name',
          at,
          case: ofChild,
          expect: { norms: { [name]: true }, missing: { child: [name] } },
        },
        { name: 'a person', at, person: isReadable ? person : { ...person, [name]: name }, expect: { barred: false } },
      ];
      writeFileSync(file, JSON.stringify(scenarios));
      const encoded: string[] = [];
      for (const form of everyReport) {
        const { code, out, err } = await runCommand(['check', file, ...form]);
        expect(code).toBe(2);
        encoded.push(out, err);
        if (isReadable) expect(out).toContain('expect.barred');
      }
      const recorded = await runCommand(['check', file, '--record', record]);
      expect(recorded.code).toBe(isReadable ? 0 : 2);
      if (isReadable) {
        encoded.push(readFileSync(record, 'utf8'));
        const { name: called, expect: expected } = scenarios[2]!;
        writeFileSync(file, JSON.stringify([{ name: called, at, person: {}, expect: expected }]));
        for (const form of everyReport) {
          const { code, out, err } = await runCommand(['check', file, '--against', record, ...form]);
          expect(code).toBe(1);
          encoded.push(out, err);
        }
      }
      for (const text of encoded) {
        for (const value of [
          name,
          birthDate,
          placeOfStay,
          location,
          '9877',
          '9878',
          '9879',
          '09:17',
          '09:37',
          '§ 113',
        ]) {
          expect(text).not.toContain(value);
        }
      }
    }),
    { numRuns: 15 },
  );
  rmSync(folder, { recursive: true });
});

test('no report repeats a key or a value of a scenario file that cannot be read', async () => {
  await fc.assert(
    fc.asyncProperty(identifying, async ({ name, birthDate }) => {
      const scenario = { name: 'x', at: '2023-05-02', case: {}, expect: { findings: { child: 'unknown' } } };
      const texts = [
        ...[
          { ...scenario, [name]: birthDate },
          { ...scenario, at: name },
          { ...scenario, expect: { [name]: birthDate } },
          { ...scenario, expect: { findings: { [name]: birthDate } } },
          { ...scenario, expect: { deadlines: { [name]: name } } },
          { ...scenario, expect: { notifications: [{ provision: name, [name]: 1 }] } },
          { ...scenario, wording: name },
          name,
        ].map((one) => JSON.stringify([one])),
        `- ${name}: [${birthDate}`,
        `- a: *${name}`,
        `- ${name}: 1\n  ${name}: 2`,
        `- a: !${name} b`,
      ];
      for (const text of texts) {
        for (const form of everyReport) {
          const { code, out, err } = await runCommand(['check', '-', ...form], { input: text });
          expect(code, text).toBe(2);
          expect(out + err).not.toContain(name);
          expect(out + err).not.toContain(birthDate);
        }
      }
    }),
    { numRuns: 5 },
  );
});
