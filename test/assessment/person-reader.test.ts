import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeScreen } from '../../src/assessment/screen.ts';
import { readEvaluationTime } from '../../src/model/time/evaluation-time.ts';
import { knownNumber, type PersonInput, personJsonSchema, readPerson } from '../../src/rules/facts/person-entity.ts';
import { personFacts, recordFacts } from '../../src/rules/facts/person-facts.ts';
import { secret } from '../support/case-arbitrary.ts';
import { refusal } from '../support/input-error.ts';

const at = readEvaluationTime('2023-05-02');
const refused = (person: unknown) => refusal(() => readPerson(person, at));
/** A value at a path, in the groups that the path names. */
const under = (path: string, value: unknown): object =>
  path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;
/** A value at each of some paths. */
const underEach = (facts: readonly { readonly path: string }[], value: unknown): object => {
  const groups = new Map<string, object>();
  for (const { path } of facts) {
    const [key = ''] = path.split('.');
    groups.set(key, { ...groups.get(key), ...(under(path, value) as Record<string, object>)[key] });
  }
  return Object.fromEntries(
    facts
      .map(({ path }) => path.split('.'))
      .map(([key = '', inner]) => [key, inner === undefined ? value : groups.get(key)]),
  );
};
const refusedRecord = (record: unknown) => refused({ records: [{}, record] });

describe('a person that cannot be read is rejected with a code and a path', () => {
  it.each<[string, unknown, string, string]>([
    ['no mapping', 'a text', 'not-an-object', 'person'],
    ['a list', [], 'not-an-object', 'person'],
    ['nothing', null, 'not-an-object', 'person'],
    ['a key that is no fact', { rol: 'neither' }, 'unknown-fact', 'person'],
    ['a role that is none', { role: 'teacher' }, 'not-in-list', 'person.role'],
    ['a role that is no text', { role: 1 }, 'wrong-type', 'person.role'],
    ['a truth as text', { changesNotifiedAutomatically: 'yes' }, 'wrong-type', 'person.changesNotifiedAutomatically'],
    ['a truth as a number', { activityLicenceRequired: 0 }, 'wrong-type', 'person.activityLicenceRequired'],
    ['a day that no calendar has', { startedOn: '2023-02-29' }, 'not-a-day', 'person.startedOn'],
    ['an instant for a day', { lastVerifiedOn: '2023-02-01T10:00' }, 'not-a-day', 'person.lastVerifiedOn'],
    ['a day as a number', { startedOn: 20230201 }, 'wrong-type', 'person.startedOn'],
    ['a start later than `at`', { startedOn: '2023-05-03' }, 'after-at', 'person.startedOn'],
    ['a verification later than `at`', { lastVerifiedOn: '2023-05-03' }, 'after-at', 'person.lastVerifiedOn'],
    ['an authority that is none', { authority: 'the police' }, 'not-in-list', 'person.authority'],
    ['a task as a text', { tasks: '§ 33' }, 'wrong-type', 'person.tasks'],
    ['a task that is no provision', { tasks: ['§ 33', 'teaching'] }, 'not-a-provision', 'person.tasks'],
    ['a task whose superscript was flattened', { tasks: ['§ 291'] }, 'ambiguous-provision', 'person.tasks'],
    ['a task that the Act does not have', { tasks: ['§ 48'] }, 'unknown-provision', 'person.tasks'],
    ['a task that is no text', { tasks: [33] }, 'not-in-list', 'person.tasks'],
    ['a group as a list', { engagement: [] }, 'not-an-object', 'person.engagement'],
    ['a group as none', { reassessment: 'none' }, 'not-an-object', 'person.reassessment'],
    ['a key that is no fact of a group', { engagement: { kinds: 'hiring' } }, 'unknown-fact', 'person.engagement'],
    ['a kind that is none', { engagement: { kind: 'lease' } }, 'not-in-list', 'person.engagement.kind'],
    [
      'a truth of a group as text',
      { engagement: { crisisPreventsCheck: 'yes' } },
      'wrong-type',
      'person.engagement.crisisPreventsCheck',
    ],
    [
      'a day for an instant',
      { engagement: { obstacleGoneAt: '2023-04-01' } },
      'not-an-instant',
      'person.engagement.obstacleGoneAt',
    ],
    [
      'an event later than `at`',
      { engagement: { immediateDangerAvertedAt: '2023-05-03T00:00' } },
      'after-at',
      'person.engagement.immediateDangerAvertedAt',
    ],
    [
      'a filing later than `at`',
      { reassessment: { filedOn: '2023-05-03' } },
      'after-at',
      'person.reassessment.filedOn',
    ],
    ['records as a mapping', { records: {} }, 'not-an-object', 'person.records'],
    ['records as a number', { records: 0 }, 'not-an-object', 'person.records'],
    ['records as false', { records: false }, 'not-an-object', 'person.records'],
  ])('%s', (_, person, code, path) => {
    expect(refused(person)).toMatchObject({ code, path });
  });

  it.each<[string, unknown, string, string]>([
    ['no mapping', '§ 121', 'not-an-object', ''],
    ['nothing', null, 'not-an-object', ''],
    ['a key that is no fact', { codes: 'penal-code' }, 'unknown-fact', ''],
    ['a code that is none', { code: 'karistusseadustik' }, 'not-in-list', '.code'],
    ['an equal code that is foreign', { equivalentCode: 'foreign' }, 'not-in-list', '.equivalentCode'],
    ['a kind that is none', { kind: 'crime' }, 'not-in-list', '.kind'],
    ['a measure that is none', { measure: 'warning' }, 'not-in-list', '.measure'],
    ['a register as a truth', { register: true }, 'wrong-type', '.register'],
    ['a move as text', { movedToOtherOffence: 'no' }, 'wrong-type', '.movedToOtherOffence'],
    ['a voiding in words', { restrictionVoidedOn: 'last year' }, 'not-a-day', '.restrictionVoidedOn'],
    ['a voiding later than `at`', { restrictionVoidedOn: '2023-05-03' }, 'after-at', '.restrictionVoidedOn'],
    ['an empty offence', { code: 'penal-code', offence: '' }, 'wrong-type', '.offence'],
    ['an endless offence', { code: 'penal-code', offence: '§'.repeat(201) }, 'wrong-type', '.offence'],
    ['a number that was not quoted', { code: 'penal-code', offence: 121 }, 'wrong-type', '.offence'],
    ['an equal number that was not quoted', { equivalentOffence: 113 }, 'wrong-type', '.equivalentOffence'],
    ['no provision', { code: 'penal-code', offence: 'robbery' }, 'not-a-provision', '.offence'],
    ['a range', { code: 'penal-code', offence: '§§ 133–133³' }, 'not-a-provision', '.offence'],
    ['a flattened number', { code: 'penal-code', offence: '§ 1451' }, 'ambiguous-provision', '.offence'],
    ['one of the former code', { code: 'criminal-code', offence: '§ 2024' }, 'ambiguous-provision', '.offence'],
    ['a section beyond the code', { code: 'criminal-code', offence: '§ 310' }, 'unknown-provision', '.offence'],
    [
      'a flattened number of an unnamed code',
      { code: 'foreign', equivalentOffence: '§ 1331' },
      'ambiguous-provision',
      '.equivalentOffence',
    ],
    [
      'no provision of the code named',
      { code: 'foreign', equivalentCode: 'criminal-code', equivalentOffence: '§ 403' },
      'ambiguous-provision',
      '.equivalentOffence',
    ],
  ])('a record: %s', (_, record, code, path) => {
    expect(refusedRecord(record)).toMatchObject({ code, path: `person.records[1]${path}` });
  });

  it('the error asks to quote a number, and names the superscript that was probably meant', () => {
    expect(refusedRecord({ code: 'penal-code', offence: 121 }).expected).toContain('quote it');
    expect(refusedRecord({ code: 'penal-code', offence: '§ 1451' }).expected).toContain('§ 145¹');
    expect(refusedRecord({ code: 'penal-code', offence: '§ 2373' }).expected).toContain('§ 237³');
  });

  it('names the place of an unknown key and the nearest fact', () => {
    expect(refused({ role: 'neither', startOn: '2020-01-01' }).expected).toContain('key 2 (nearest: person.startedOn)');
    expect(refused({ record: [] }).expected).toContain('nearest: person.records');
    expect(refusedRecord({ offense: '§ 121' }).expected).toContain('key 1 (nearest: person.records[1].offence)');
  });

  it('reports every error of shape at once', () => {
    const { issues } = refused({ role: 'x', startedOn: 'y', records: [{ code: 'z' }, 3, { register: 4, q: 5 }] });
    expect(issues.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'not-a-day person.startedOn',
      'not-an-object person.records[1]',
      'not-in-list person.records[0].code',
      'not-in-list person.role',
      'unknown-fact person.records[2]',
      'wrong-type person.records[2].register',
    ]);
  });
});

describe('a person of whom several things are wrong is rejected with all of them', () => {
  it('that contradict each other, are late, or are no provision, of the person and of each record', () => {
    const person = {
      role: 'neither',
      inDirectContactWithChildren: true,
      startedOn: '2023-05-03',
      reassessment: { filedOn: 'none' },
      records: [
        { code: 'penal-code', offence: '§ 1451', restrictionVoidedOn: '2023-01-01' },
        {
          code: 'foreign',
          equivalentOffence: 'theft',
          equivalentCode: 'penal-code',
          restrictionVoidedOn: '2023-05-03',
        },
      ],
    };
    expect(refused(person).issues.map(({ code, path }) => [code, path])).toEqual([
      ['after-at', 'person.startedOn'],
      ['ambiguous-provision', 'person.records[0].offence'],
      ['after-at', 'person.records[1].restrictionVoidedOn'],
      ['not-a-provision', 'person.records[1].equivalentOffence'],
      ['contradiction', 'person.inDirectContactWithChildren'],
      ['contradiction', 'person.records[0].restrictionVoidedOn'],
      ['contradiction', 'person.records[1].restrictionVoidedOn'],
    ]);
  });
});

describe('no refusal repeats a value or a key', () => {
  const paths = [...personFacts.map(({ path }) => [path]), ...recordFacts.map(({ path }) => ['records', path])];
  const codes = ['penal-code', 'criminal-code', 'foreign', 'unknown'];

  it('wherever it is', () => {
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom(...paths, ['records'], ['key'], ['records', 'key'], ['records', 'record'], []),
        fc.constantFrom(...codes),
        (text, path, code) => {
          const [first, second] = path;
          const recordOf = (): unknown => {
            if (second === 'record') return text;
            return { ...(second === 'code' ? {} : { code }), [second === 'key' ? text : second!]: text };
          };
          const person: unknown =
            first === undefined
              ? text
              : under(first === 'key' ? text : first, second === undefined ? text : [recordOf()]);
          const outcome = safeScreen(person, { at: '2023-05-02' });
          const said = outcome.ok ? outcome.answer : [outcome.error.message, outcome.error.stack, outcome.error.issues];
          expect(JSON.stringify(said)).not.toContain(text);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('not even of an offence that is given finely', () => {
    const offence = '§ 200 (2) 7)';
    const answer = safeScreen(
      {
        records: [
          { code: 'foreign', offence },
          { code: 'penal-code', offence },
        ],
      },
      { at: '2023-05-02' },
    );
    expect(JSON.stringify(answer)).not.toContain(offence);
  });
});

describe('what is unknown', () => {
  it.each([undefined, null, 'unknown'])('can be told as %s, everywhere', (value) => {
    const encoded = { ...underEach(personFacts, value), records: [underEach(recordFacts, value)] };
    expect(readPerson(encoded, at)).toEqual(readPerson({ records: [{}] }, at));
    expect(readPerson({ engagement: value, reassessment: value }, at)).toEqual(readPerson({}, at));
    expect(readPerson({ records: value }, at)).toEqual(readPerson({}, at));
  });

  it('is not the same as none, nor as an empty list', () => {
    expect(readPerson({ startedOn: 'none' }, at)).not.toEqual(readPerson({}, at));
    for (const { path } of personFacts.filter(({ values }) => (values as readonly string[]).includes('none'))) {
      expect(readPerson(under(path, 'none'), at)).not.toEqual(readPerson({}, at));
      expect(knownNumber(readPerson(under(path, 'none'), at), path)).toBeUndefined();
    }
    expect(readPerson({ tasks: [] }, at)).not.toEqual(readPerson({}, at));
    expect([readPerson({ records: [] }, at).parts, readPerson({}, at).parts]).toEqual([[], undefined]);
  });
});

describe('what is given', () => {
  it('may be of the day of `at` itself', () => {
    for (const path of ['startedOn', 'lastVerifiedOn', 'reassessment.filedOn'] as const) {
      expect(knownNumber(readPerson(under(path, '2023-05-02'), at), path)).toBe(at.day);
    }
    expect(() => readPerson({ engagement: { obstacleGoneAt: '2023-05-02T23:59' } }, at)).not.toThrow();
    const noon = readEvaluationTime('2023-05-02T12:00');
    expect(() => readPerson({ engagement: { obstacleGoneAt: '2023-05-02T12:00' } }, noon)).not.toThrow();
    expect(refusal(() => readPerson({ engagement: { obstacleGoneAt: '2023-05-02T12:01' } }, noon)).code).toBe(
      'after-at',
    );
  });

  it('a list counts each task once, in any order', () => {
    const encoded = (tasks: PersonInput['tasks']) => readPerson({ tasks }, at);
    expect(encoded(['§ 33', '§ 29¹', '§ 33'])).toEqual(encoded(['§ 29¹', '§ 33']));
    expect(encoded(['§ 33'])).not.toEqual(encoded(['§ 29¹']));
  });

  it('a list accepts each task as any provision of the Act', () => {
    const encoded = (tasks: PersonInput['tasks']) => readPerson({ tasks }, at);
    expect(encoded(['§ 33 (1)', '29^1 (1) 2)', '§ 17 lg 1 p 3'])).toEqual(encoded(['§ 33', '§ 29¹', '§ 17 (1) 3)']));
    expect(encoded(['§ 34', '§ 33'])).toEqual(encoded(['other', '§ 33']));
  });

  it('a list in which a task is ambiguous is unknown', () => {
    const encoded = (tasks: PersonInput['tasks']) => readPerson({ tasks }, at);
    expect(encoded(['§ 17 (1)', '§ 33'])).toEqual(encoded('unknown'));
  });

  it.each(['§ 145¹', '145^1', 'KarS § 145¹', '§ 145.1'])('reads %s as one offence', (offence) => {
    const [record] = readPerson({ records: [{ code: 'penal-code', offence }] }, at).parts!;
    expect(record!.offence).toEqual({ 'penal-code': [{ section: { number: 145, superscript: 1 } }] });
  });

  it('reads an equal offence in each code that may have it', () => {
    const equivalents = (equivalentOffence: string, more = {}) =>
      Object.keys(
        readPerson({ records: [{ code: 'foreign', equivalentOffence, ...more }] }, at).parts![0]!.equivalent!,
      );
    expect(equivalents('§ 113')).toEqual(['penal-code', 'criminal-code']);
    expect(equivalents('§ 403')).toEqual(['penal-code']);
    expect(equivalents('§ 113', { equivalentCode: 'criminal-code' })).toEqual(['criminal-code']);
  });

  it('takes any text for an offence of foreign law', () => {
    expect(readPerson({ records: [{ code: 'foreign', offence: 'Art. 211 StGB' }] }, at).parts![0]!.offence).toBe(
      undefined,
    );
  });
});

describe('facts that exclude each other', () => {
  const at = readEvaluationTime('2025-03-01');
  it.each<[string, PersonInput, string, string]>([
    [
      'direct contact of who is neither (§ 18 (2))',
      { role: 'neither', inDirectContactWithChildren: true },
      'person.inDirectContactWithChildren',
      'person.role',
    ],
    [
      'no direct contact of who works with children (§ 18 (2))',
      { role: 'person-working-with-children', inDirectContactWithChildren: false },
      'person.inDirectContactWithChildren',
      'person.role',
    ],
    [
      'a licence that is given where none is required (§ 20 (3))',
      { activityLicenceRequired: false, engagement: { kind: 'activity-licence' } },
      'person.activityLicenceRequired',
      'person.engagement.kind',
    ],
    [
      'a restriction that was voided where no application was ever filed (§ 20 (6))',
      { records: [{}, { restrictionVoidedOn: '2025-02-01' }], reassessment: { filedOn: 'none' } },
      'person.records[1].restrictionVoidedOn',
      'person.reassessment.filedOn',
    ],
  ])('are refused with both paths: %s', (_name, person, path, beside) => {
    const error = refusal(() => readPerson(person, at));
    expect(error).toMatchObject({ code: 'contradiction', path });
    expect(error.expected).toContain(beside);
  });

  it('are no others: an official meets children or does not', () => {
    for (const inDirectContactWithChildren of [true, false]) {
      expect(() => readPerson({ role: 'child-protection-official', inDirectContactWithChildren }, at)).not.toThrow();
    }
  });
});

describe('a citation whose code is not given', () => {
  const read = (offence: string) => readPerson({ records: [{ offence }] }, readEvaluationTime('2025-03-01')).parts![0]!;

  it('is read in each code that can have it', () => {
    expect(Object.keys(read('§ 113').offence!)).toEqual(['penal-code', 'criminal-code']);
    expect(Object.keys(read('§ 403').offence!)).toEqual(['penal-code']);
  });

  it('names its code where it begins with the abbreviation of one', () => {
    expect([read('KarS § 113').law, read('KrK § 101').law, read('§ 113').law]).toEqual([
      'penal-code',
      'criminal-code',
      undefined,
    ]);
  });

  it('leaves everything open where no code can read it', () => {
    expect([read('robbery').offence, read('§ 1451').offence]).toEqual([undefined, undefined]);
  });
});

describe('the JSON Schema of a person', () => {
  it('has every fact, with its words in both languages and its provisions', () => {
    type Shown = { properties: Record<string, Shown & { anyOf?: Shown[]; items?: Shown; 'x-et'?: string }> };
    const schema = personJsonSchema() as unknown as Shown & { additionalProperties: boolean };
    expect(schema.additionalProperties).toBe(false);
    const keys = [...new Set(personFacts.map(({ path }) => path.split('.')[0]))];
    expect(Object.keys(schema.properties)).toEqual([...keys, 'records', 'done']);
    for (const { path, label } of personFacts) {
      const [key = '', inner] = path.split('.');
      const shown = schema.properties[key]!;
      const fact = inner === undefined ? shown : shown.anyOf![0]!.properties[inner];
      expect(fact).toMatchObject({ description: label.en, 'x-et': label.et });
    }
    const [list] = schema.properties['records']!.anyOf as unknown as [{ items: Shown }];
    for (const { path, label, provisions } of recordFacts) {
      expect(list.items.properties[path]).toMatchObject({ description: label.en, 'x-provisions': provisions });
    }
  });
});
