import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import {
  type DataPermission,
  type DataQuestion,
  mayProcess,
} from '../../../src/assessment/data-processing/may-process.ts';
import type { Truth } from '../../../src/model/rule/truth.ts';
import { dataCategories } from '../../../src/rules/chapter-08-1-processing-of-personal-data/section-34-2.data.ts';
import { caseFacts } from '../../../src/rules/facts/case-facts.ts';
import { lawOn } from '../../../src/rules/law.ts';
import { refusal } from '../../support/input-error.ts';

const valuesOf = (path: string): readonly string[] => caseFacts.find((fact) => fact.path === path)!.values;
const processors = valuesOf('data.processor');
const subjects = valuesOf('data.subject');
const tasks = valuesOf('data.task');
const days = ['2025-01-10', '2027-01-01'];
const clauses = dataCategories.map(({ clause }) => clause);
const ask = (question: Record<string, unknown>): DataPermission => mayProcess(question as unknown as DataQuestion);

/** § 34² (1), (7), (8), read anew: for which tasks who may process; (1) has one aim, which tasks of the Board do not serve. */
function tasksOf(processor: string, day: string): readonly string[] {
  if (processor === 'local-government') return ['§ 17 (1) 3)', '§ 29¹', '§ 33'];
  if (processor === 'involved-party') return ['§ 17 (1) 3)', '§ 15 (3) 6¹)', '§ 29¹', '§ 33'];
  const always = ['§ 15 (2) 2)', '§ 15 (2) 3)', '§ 15 (3) 6)', '§ 15 (3) 6¹)', '§ 15 (3) 7)', '§ 29¹', '§ 33'];
  return day < '2027-01-01' ? [...always, '§ 15 (2) 4)'] : always;
}

/** § 34² (3)–(6): whose data each list has. */
const listOf: Readonly<Record<string, string>> = {
  child: '(3)',
  parent: '(4)',
  'person-raising-child': '(4)',
  'family-member': '(5)',
  'network-member': '(6)',
};
const tiedToChild = [3, 4, 6, 7, 8, 9].map((clause) => `§ 34² (5) ${clause})`);

describe('every clause, for everyone, by everyone, for every task, on the first day of every text', () => {
  const provisionOf: Readonly<Record<string, string>> = {
    'local-government': '§ 34² (1)',
    'social-insurance-board': '§ 34² (7)',
    'involved-party': '§ 34² (8)',
  };

  it.each(days.flatMap((at) => processors.map((processor) => ({ at, processor }))))(
    'on $at by $processor',
    ({ at, processor }) => {
      const parted: unknown[] = [];
      for (const subject of subjects) {
        for (const category of clauses) {
          const isListed = category.startsWith(`§ 34² ${listOf[subject]} `);
          const isTied = isListed && tiedToChild.includes(category);
          for (const task of tasks) {
            const isTask = tasksOf(processor, at).includes(task);
            const isOpen = processor === 'involved-party' && task === '§ 15 (3) 6)' && isListed;
            const question = { at, processor, subject, category, task, necessary: true };
            const answer = ask({ ...question, mayAffectChildsWellbeing: true });
            const { allowed, clause, onlyAsFarAsItAffectsChild, provisions, missing } = answer;
            const own = isListed ? [category] : [];
            // an `expect` for each would take longer than the answers
            const isSo =
              allowed === (isOpen ? 'unknown' : isListed && isTask) &&
              clause === own[0] &&
              onlyAsFarAsItAffectsChild === (isTied ? true : undefined) &&
              provisions.join() === [...own, provisionOf[processor]].join() &&
              missing.join() === (isOpen ? 'data.task' : '');
            if (!isSo) parted.push({ subject, category, task, answer });
          }
        }
      }
      expect(parted).toEqual([]);
    },
  );

  it('the norms of § 34² are the same on the last day before the next text', () => {
    const normsOn = (day: string) =>
      lawOn(day)
        .norms.filter(({ version }) => version.provisions[0].startsWith('§ 34² '))
        .map(({ version }) => version);
    expect(normsOn('2025-01-10')).toHaveLength(4);
    for (const [at, version] of normsOn('2025-01-10').entries()) expect(normsOn('2026-12-31')[at]).toBe(version);
    for (const [at, version] of normsOn('2027-01-01').entries()) expect(normsOn('2027-12-31')[at]).toBe(version);
  });

  it.each(days)(
    'data may be processed on %s only as far as it may affect the child, where the clause requires it',
    (at) => {
      for (const category of clauses.filter((clause) => clause.startsWith('§ 34² (5)'))) {
        const question = { at, processor: 'local-government', task: '§ 17 (1) 3)', subject: 'family-member', category };
        const isTied = tiedToChild.includes(category);
        const encoded = (mayAffectChildsWellbeing: Truth) =>
          ask({ ...question, necessary: true, mayAffectChildsWellbeing });
        expect(encoded(false).allowed, category).toBe(!isTied);
        expect(encoded('unknown').allowed, category).toBe(isTied ? 'unknown' : true);
        expect(encoded('unknown').missing, category).toEqual(isTied ? ['data.mayAffectChildsWellbeing'] : []);
      }
    },
  );

  it('nobody may process what the task does not require', () => {
    for (const category of clauses) {
      const subject = subjects.find((one) => category.startsWith(`§ 34² ${listOf[one]} `));
      for (const processor of processors) {
        const question = {
          at: '2025-01-10',
          processor,
          subject,
          category,
          task: '§ 33',
          mayAffectChildsWellbeing: true,
        };
        expect(ask({ ...question, necessary: false }).allowed).toBe(false);
        expect(ask(question)).toMatchObject({ allowed: 'unknown', missing: ['data.necessary'] });
      }
    }
  });
});

describe('a key of a data sheet', () => {
  it('a key means the clause of the list of its subject', () => {
    const question = { at: '2025-01-10', processor: 'local-government', task: '§ 17 (1) 3)', necessary: true };
    for (const subject of subjects) {
      for (const { key } of dataCategories) {
        const own = dataCategories.find((one) => one.key === key && one.clause.startsWith(`§ 34² ${listOf[subject]} `));
        const answer = ask({ ...question, subject, category: key, mayAffectChildsWellbeing: true });
        expect([answer.allowed, answer.clause], `${subject} ${key}`).toEqual([own !== undefined, own?.clause]);
      }
    }
  });

  it('a key leaves the clause open while the subject is unknown', () => {
    const question = { at: '2025-01-10', processor: 'local-government', task: '§ 17 (1) 3)', necessary: true };
    const answer = ask({ ...question, category: 'healthData' });
    expect(answer.allowed).toBe('unknown');
    expect(answer.missing).toContain('data.subject');
    expect(answer.missing).not.toContain('data.category');
    expect(answer.clause).toBeUndefined();
  });
});

describe('a clause or a task', () => {
  const question: DataQuestion = {
    at: '2025-01-10',
    processor: 'social-insurance-board',
    subject: 'parent',
    category: '§ 34² (4) 6)',
    task: '§ 33',
    necessary: true,
  };

  it('is any provision of the Act, in any way of writing it', () => {
    expect(mayProcess({ ...question, category: '34^2 (4) 6)', task: 'subsection 33 (1)' })).toEqual(
      mayProcess(question),
    );
    expect(mayProcess({ ...question, category: '§ 27² (2) 5)' }).allowed).toBe(false);
    expect(mayProcess({ ...question, task: '§ 36' }).allowed).toBe(false);
  });

  it('the clause is still missing where a whole list or subsection is named', () => {
    expect(mayProcess({ ...question, category: '§ 34² (4)' })).toMatchObject({
      allowed: 'unknown',
      missing: ['data.category'],
    });
    expect(mayProcess({ ...question, task: '§ 15' })).toMatchObject({ allowed: 'unknown', missing: ['data.task'] });
  });

  it('a clause or task of a local government need not be given', () => {
    const { task: _task, ...untold } = question;
    expect(mayProcess({ ...untold, processor: 'local-government' }).allowed).toBe(true);
    expect(mayProcess(untold)).toMatchObject({ allowed: 'unknown', missing: ['data.task'] });
  });
});

describe('the result for every input', () => {
  const orNot = (values: readonly unknown[]) => fc.constantFrom(undefined, null, 'unknown', ...values);
  const question = fc.record({
    at: fc.constantFrom(...days),
    processor: orNot(processors),
    subject: orNot(subjects),
    category: orNot([...clauses, 'other']),
    task: orNot(tasks),
    necessary: orNot([true, false]),
    mayAffectChildsWellbeing: orNot([true, false]),
  });
  const normOf: Readonly<Record<string, string>> = {
    'local-government': 'may-process-case-data',
    'social-insurance-board': 'board-may-process-case-data',
    'involved-party': 'involved-may-process-case-data',
  };

  it('the answer is that of the norm on the case', () => {
    fc.assert(
      fc.property(question, ({ at, ...data }) => {
        const isKnown = processors.includes(data.processor as string);
        const answers = (isKnown ? [data.processor as string] : processors).map((processor) => {
          const encoded = { child: { birthDate: '2014-02-03' }, data: { ...data, processor } };
          return assess(encoded as never, { at }).norms[normOf[processor]!]!.applies;
        });
        const same = answers.every((one) => one === answers[0]) ? answers[0] : 'unknown';
        expect(ask({ at, ...data }).allowed).toBe(same);
      }),
      { numRuns: 2000 },
    );
  });

  it('the answer has missing facts exactly while it is open, and gives its reason in two languages', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { allowed, missing, because } = ask(asked);
        expect(missing.length > 0).toBe(allowed === 'unknown');
        expect(because.en).not.toBe('');
        expect(because.et).not.toBe('');
        expect(`${because.en}${because.et}`).not.toContain('undefined');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('why', () => {
  const question: DataQuestion = {
    at: '2025-02-01',
    processor: 'local-government',
    task: '§ 17 (1) 3)',
    subject: 'family-member',
    category: 'disability',
    necessary: true,
    mayAffectChildsWellbeing: true,
  };
  const because = (change: Partial<DataQuestion>): string => mayProcess({ ...question, ...change }).because.en;

  it('is the clause that allows the data to be processed, and how far', () => {
    expect(because({})).toBe(
      '§ 34² (1) allows the data of § 34² (5) 6) to be processed for assessing the need and helping, as far as they may affect the child’s well-being.',
    );
    expect(because({ category: 'generalData' })).toBe(
      '§ 34² (1) allows the data of § 34² (5) 1) to be processed for assessing the need and helping.',
    );
    expect(because({ category: 'generalData', processor: 'social-insurance-board', task: '§ 33' })).toBe(
      '§ 34² (7) allows the data of § 34² (5) 1) to be processed for this task.',
    );
  });

  it('is what closes them', () => {
    const unlisted = 'No clause of § 34² lists data of this kind about this person.';
    expect(because({ category: 'parentingSkills' })).toBe(unlisted);
    expect(because({ category: 'other' })).toBe(unlisted);
    expect(because({ subject: 'other' })).toBe(unlisted);
    expect(because({ necessary: false })).toBe('Only what the task requires may be processed (§ 34² (1)).');
    expect(because({ mayAffectChildsWellbeing: false })).toBe(
      '§ 34² (5) 6) allows these data to be processed only as far as they may affect the child’s well-being.',
    );
    expect(because({ task: 'other', processor: 'social-insurance-board' })).toBe(
      '§ 34² (7) does not allow the data to be processed for this task.',
    );
  });

  it('the reason is what is not known yet', () => {
    expect(because({ necessary: undefined })).toBe(
      'Not known yet: the data are necessary for the task, of a local government for assessing the need and helping, and processed no further than it requires.',
    );
  });

  it('is before 2025-01-10 that chapter 8¹ is not in force', () => {
    for (const at of ['2016-01-01', '2024-12-31', '2025-01-09', '2025-01-09T23:59']) {
      const answer = mayProcess({ ...question, at });
      expect(answer).toMatchObject({ allowed: 'unknown', provisions: [], missing: [] });
      expect(answer.because.en).toContain('2025-01-10');
    }
    expect(mayProcess({ ...question, at: '2025-01-10T00:00' }).allowed).toBe(true);
  });

  it('carries the reading of the norm, that on home visits among it', () => {
    expect(mayProcess(question).reading?.alternatives.length).toBeGreaterThan(0);
    for (const [processor, task] of [
      ['local-government', '§ 17 (1) 3)'],
      ['social-insurance-board', '§ 33'],
      ['involved-party', '§ 33'],
    ] as const) {
      const ofCarer = mayProcess({
        ...question,
        processor,
        task,
        subject: 'person-raising-child',
        category: 'homeVisits',
      });
      expect([ofCarer.allowed, ofCarer.clause]).toEqual([true, '§ 34² (4) 5)']);
      expect(ofCarer.reading?.chosen.en).toContain('§ 34² (4) 5)');
    }
  });

  it('is another task than the one for which a local government has the right', () => {
    for (const task of ['other', '§ 17 (1) 7)', '§ 15 (2) 3)'] as const) {
      expect(because({ task })).toBe('§ 34² (1) does not allow the data to be processed for this task.');
    }
  });
});

describe('what is no question is rejected without being repeated', () => {
  it.each([
    [{ at: 'yesterday' }, 'not-an-instant', 'at'],
    [{ at: '2015-12-31' }, 'day-not-modelled', 'at'],
    [{ at: '2025-02-01', category: 'F84 autism' }, 'not-in-list', 'category'],
    [{ at: '2025-02-01', category: '§ 34² (3) 15)' }, 'not-in-list', 'category'],
    [{ at: '2025-02-01', subject: 'Mari Maasikas' }, 'not-in-list', 'data.subject'],
    [{ at: '2025-02-01', processor: 'Mari Maasikas' }, 'not-in-list', 'data.processor'],
    [{ at: '2025-02-01', task: 'Mari Maasikas' }, 'not-a-provision', 'data.task'],
    [{ at: '2025-02-01', task: '§ 291' }, 'ambiguous-provision', 'data.task'],
    [{ at: '2025-02-01', task: 291 }, 'wrong-type', 'data.task'],
    [{ at: '2025-02-01', necessary: 'yes' }, 'wrong-type', 'data.necessary'],
    [{ at: '2025-02-01', 'Mari Maasikas': true }, 'unknown-fact', 'data'],
  ])('%o', (question, code, path) => {
    const error = refusal(() => ask(question));
    expect([error.code, error.path]).toEqual([code, path]);
    expect(`${error.message}${JSON.stringify(error.issues)}`).not.toMatch(/yesterday|autism|Maasikas/u);
  });
});

describe('answers that depend on no unknown fact', () => {
  const separation = { task: '§ 33', subject: 'child', category: '§ 34² (3) 1)', at: '2025-02-01' } as const;

  it('is answered without the processor, where the Act provides the same for each', () => {
    expect(mayProcess({ ...separation, necessary: true })).toMatchObject({ allowed: true, missing: [] });
    expect(mayProcess({ ...separation, necessary: false })).toMatchObject({ allowed: false, missing: [] });
    const onlyTaskDiffers = mayProcess({ ...separation, task: '§ 15 (2) 2)', necessary: true });
    expect([onlyTaskDiffers.allowed, onlyTaskDiffers.missing]).toEqual(['unknown', ['data.processor']]);
    expect(mayProcess({ ...separation, task: 'other', necessary: true })).toMatchObject({
      allowed: false,
      missing: [],
    });
    expect(mayProcess(separation).missing).toEqual(['data.necessary']);
  });

  it('a key asks only for what its clauses depend on', () => {
    const ofKey = (category: 'generalData' | 'healthData') =>
      mayProcess({ processor: 'local-government', task: '§ 33', necessary: true, category, at: '2025-02-01' });
    expect([ofKey('generalData').allowed, ofKey('generalData').missing]).toEqual(['unknown', ['data.subject']]);
    expect(ofKey('healthData').missing).toEqual(['data.subject', 'data.mayAffectChildsWellbeing']);
    expect(mayProcess({ ...separation, subject: undefined, category: 'generalData', necessary: false })).toMatchObject({
      allowed: false,
      missing: [],
    });
  });
});
