import { describe, expect, it } from 'vitest';
import { parsePenalRange } from '../../src/act/penal-provision.ts';
import { wordingNamed, wordingOn } from '../../src/act/wordings.ts';
import { assess } from '../../src/assessment/assess.ts';
import { readCaseData } from '../../src/assessment/data-processing/case-data-sheet.ts';
import { mayProcess } from '../../src/assessment/data-processing/may-process.ts';
import { explain } from '../../src/assessment/explanation/explain.ts';
import { screen } from '../../src/assessment/screen.ts';
import { scenarioFileOf } from '../../src/cli/check/scenario-files.ts';
import { lawOn } from '../../src/rules/law.ts';
import { readScenarios } from '../../src/scenarios/format/read-scenarios.ts';
import { runScenario } from '../../src/scenarios/run/run-scenario.ts';
import { deadlineStatus } from '../../src/timers/deadline-status.ts';
import { runCommand } from '../cli/fake-context.ts';
import { refusal } from '../support/input-error.ts';
import { hostileValue } from './hostile.ts';
import { secret, secretsIn } from './secrets.ts';

const at = '2025-02-03';
const failing = hostileValue('a mapping that fails') as never;
const deadline = { start: '2023-05-02', lastDay: '2023-05-12', endsAt: '2023-05-13T00:00:00+03:00' };

/** What fuzzing found that was no coded error, or none that came in time. */
describe('an object that fails when it is read', () => {
  it.each<[string, () => unknown]>([
    ['a case', () => assess(failing, { at })],
    ['a group of a case', () => assess({ child: failing }, { at })],
    ['a person', () => screen(failing, { at })],
    ['a record of a person', () => screen({ records: [failing] }, { at })],
    ['a list of scenarios', () => readScenarios(hostileValue('a list that fails'))],
    ['what a scenario expects', () => readScenarios([{ name: 'x', at, case: {}, expect: failing }])],
    ['a data sheet', () => readCaseData(failing, { subject: 'child', at })],
    ['a question on data', () => mayProcess(failing)],
    ['a deadline', () => deadlineStatus(failing, { now: at })],
  ])('is refused as %s, and what it threw is not told', (_, open) => {
    const error = refusal(open);
    expect(error.code).toBe('not-readable');
    expect(secretsIn(`${error.message} ${error.stack} ${JSON.stringify(error)}`)).toEqual([]);
    expect(error.cause).toBeUndefined();
  });

  it('is rejected by the name of its place', () => {
    expect(refusal(() => screen(failing, { at })).path).toBe('person');
    expect(refusal(() => deadlineStatus(failing, { now: at })).path).toBe('deadline');
  });

  it('an object that only claims to be an answer is not explained', () => {
    for (const one of [failing, hostileValue('a mapping of every key'), undefined, secret]) {
      expect(refusal(() => explain(one as never, 'child')).code).toBe('not-an-answer');
    }
  });
});

describe('an object that returns another value each time', () => {
  it('is read once: a person is screened by what was checked', () => {
    let asked = 0;
    const person = {
      get startedOn() {
        asked += 1;
        return asked === 1 ? '2024-01-01' : secret;
      },
    };
    expect(() => screen(person, { at })).not.toThrow();
    expect(asked).toBe(1);
  });

  it('is read once: a scenario is run by the expectations that were checked', () => {
    let asked = 0;
    const expected = {
      get norms() {
        asked += 1;
        return asked === 1 ? { 'notify-danger': 'unknown' } : secret;
      },
    };
    const [scenario] = readScenarios([{ name: 'x', at, case: {}, expect: expected }]);
    expect(runScenario(scenario!).outcome).toBe('holds');
    expect(asked).toBe(1);
  });
});

describe('an input of another type than TypeScript allows', () => {
  it('is rejected by a code', () => {
    expect(refusal(() => explain(assess({}, { at }), undefined as never)).code).toBe('unknown-id');
    expect(refusal(() => parsePenalRange(7 as never, 'penal-code')).code).toBe('not-a-provision');
    expect(refusal(() => lawOn(undefined as never)).code).toBe('not-a-day');
    expect(refusal(() => wordingOn(hostileValue('a mapping whose conversions throw') as never)).code).toBe('not-a-day');
    expect(refusal(() => wordingNamed(Symbol(secret) as never)).code).toBe('unknown-wording');
    expect(refusal(() => mayProcess(null as never)).code).toBe('not-an-object');
    expect(refusal(() => deadlineStatus(undefined as never, { now: at })).code).toBe('not-readable');
    const crooked = { ...deadline, alternatives: 7 } as never;
    expect(refusal(() => deadlineStatus(crooked, { now: '2023-06-01' })).code).toBe('not-readable');
  });
});

describe('a document of very many wrong values', () => {
  const many = 200_000;
  const wide = Object.fromEntries(Array.from({ length: many }, (_, index) => [`key${index}`, index]));

  it('is rejected in time, and by a thousand issues at most', () => {
    const start = performance.now();
    for (const open of [
      () => assess(wide as never, { at }),
      () => assess({ child: wide } as never, { at }),
      () => screen(wide as never, { at }),
      () => screen({ records: Array.from({ length: many }, () => ({ wrong: true })) } as never, { at }),
      () => readCaseData(wide, { subject: 'child', at }),
      () => readScenarios(Array.from({ length: many }, () => 7)),
    ]) {
      const { issues } = refusal(open);
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.length).toBeLessThanOrEqual(1000);
    }
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('a path of a file with a null character', () => {
  it('is bad input, not a fault', async () => {
    for (const command of ['assess', 'screen']) {
      const { code, err } = await runCommand([command, 'a\u0000b']);
      expect(code).toBe(2);
      expect(err).toContain('not-readable');
    }
  });
});

describe('a scenario that expects something under a key of every prototype', () => {
  it('is not runnable, since that is the id of nothing', () => {
    const expected = JSON.parse('{"findings":{"child":"unknown"},"missing":{"__proto__":{"polluted":true}}}');
    const [scenario] = readScenarios([{ name: 'x', at, case: {}, expect: expected }]);
    expect(runScenario(scenario!).error?.code).toBe('unknown-id');
  });
});

describe('a YAML text with more levels than are visible', () => {
  it('is rejected, whatever the parser makes of it', () => {
    for (const piece of ['? ', '- ', '[', '{a: ', '? - ', 'a:\n ', '&a ', '"a": ? ', '\u00a0- ', '? \n', ': ', '!a ']) {
      for (const text of [piece.repeat(5_000), `- name: ${piece.repeat(5_000)}`, `[${piece.repeat(5_000)}`]) {
        expect(scenarioFileOf('-', () => text).issues.length).toBeGreaterThan(0);
      }
    }
  });
});
