import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { safeAssess } from '../../../src/assessment/assess.ts';
import { safeScreen } from '../../../src/assessment/screen.ts';
import { isMapping } from '../../../src/model/input/mapping.ts';

const at = { at: '2025-03-01' };
const issuesOf = (outcome: ReturnType<typeof safeAssess> | ReturnType<typeof safeScreen>) =>
  outcome.ok ? [] : outcome.error.issues.map(({ code, path }) => [code, path]);

/** Objects that keep what they hold in no key of their own. */
const unmapped: readonly (readonly [string, () => unknown])[] = [
  ['a Map', () => new Map([['child', {}]])],
  ['a Set', () => new Set(['child'])],
  ['a Date', () => new Date(0)],
  ['a regular expression', () => /child/u],
  ['an array of bytes', () => new Uint8Array(2)],
  ['a promise', () => Promise.resolve({})],
  ['an address', () => new URL('https://example.org')],
  ['a text that is an object', () => Object('child')],
  [
    'a class that keeps all in private fields',
    () =>
      new (class {
        #birthDate = '2012-03-04';
        toJSON() {
          return { birthDate: this.#birthDate };
        }
      })(),
  ],
  [
    'a class that tells by accessors',
    () =>
      new (class {
        role = 'neither';
        get birthDate() {
          return '2012-03-04';
        }
      })(),
  ],
];

describe('an object with contents that its keys do not show', () => {
  it.each(unmapped)('is no case, no person and no group of either: %s', (_name, make) => {
    expect(isMapping(make())).toBe(false);
    expect(issuesOf(safeAssess(make(), at))).toEqual([['not-an-object', '']]);
    expect(issuesOf(safeScreen(make(), at))).toEqual([['not-an-object', 'person']]);
    for (const group of ['child', 'notice', 'done']) {
      expect(issuesOf(safeAssess({ [group]: make() }, at)), group).toEqual([['not-an-object', group]]);
    }
    expect(issuesOf(safeAssess({ need: { suspicion: make() } }, at))).toEqual([['not-an-object', 'need.suspicion']]);
    for (const group of ['engagement', 'reassessment', 'done']) {
      expect(issuesOf(safeScreen({ [group]: make() }, at)), group).toEqual([['not-an-object', `person.${group}`]]);
    }
    expect(issuesOf(safeScreen({ records: [{}, make()] }, at))).toEqual([['not-an-object', 'person.records[1]']]);
    expect(issuesOf(safeScreen({ records: make() }, at))).toEqual([['not-an-object', 'person.records']]);
    expect(issuesOf(safeAssess({ done: { 'notify-danger': make() } }, at))).toEqual([['wrong-type', 'done']]);
    expect(issuesOf(safeScreen({ done: { 'verify-again': make() } }, at))).toEqual([['wrong-type', 'person.done']]);
  });
});

describe('a mapping', () => {
  class Row {
    readonly birthDate = '2012-03-04';
    isOld(): boolean {
      return false;
    }
  }

  it.each<[string, unknown]>([
    ['a plain object', { child: { birthDate: '2012-03-04' } }],
    ['one without a prototype', Object.assign(Object.create(null), { child: { birthDate: '2012-03-04' } })],
    ['one of another realm', vm.runInNewContext('({ child: { birthDate: "2012-03-04" } })')],
    ['one with a row of a class that keeps all in fields', { child: new Row() }],
  ])('is read: %s', (_name, input) => {
    const answer = safeAssess(input, at);
    expect(answer.ok && answer.answer.findings['child']?.holds).toBe(true);
  });

  it('a mapping of a person is read like one of a case', () => {
    const person: unknown = vm.runInNewContext('({ role: "neither", records: [{ code: "foreign" }] })');
    const answer = safeScreen(person, at);
    expect(answer.ok && answer.answer.barred).toBe(false);
  });
});

describe('the key __proto__ among what is done', () => {
  it('is an unknown id, of a case and of a person', () => {
    for (const value of ['true', '"none"', '{"at":"2025-02-01"}', '5']) {
      const input: unknown = JSON.parse(`{"done":{"__proto__":${value}}}`);
      expect(issuesOf(safeAssess(input, at))).toEqual([['unknown-id', 'done']]);
      expect(issuesOf(safeScreen(input, at))).toEqual([['unknown-id', 'person.done']]);
    }
  });
});

describe('what is wrong', () => {
  it.each<[string, unknown]>([
    ['a month that no year has', { child: { birthDate: '2012-13' } }],
    ['an hour that no day has', { notice: { receivedAt: '2025-02-01T25:00' } }],
    ['a municipality with white space', { child: { placeOfStay: ' 0793' } }],
  ])('is said once: %s', (_name, input) => {
    expect(issuesOf(safeAssess(input, at))).toHaveLength(1);
  });

  it('what is wrong with a person is reported once', () => {
    expect(issuesOf(safeScreen({ startedOn: '2012-13-01' }, at))).toHaveLength(1);
    expect(issuesOf(safeScreen({ records: [{ restrictionVoidedOn: '2012-13-01' }] }, at))).toHaveLength(1);
  });
});
