import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCommand } from './fake-surroundings.ts';

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

test('no output tells who notified or when the child was born, in any form', async () => {
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

test('a readable answer tells a municipality only where it is told something', async () => {
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
        for (const code of [placeOfStay, location, '9879', '9878']) expect(out).not.toContain(code);
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
