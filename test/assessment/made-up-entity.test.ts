import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/assessment/answer.ts';
import { fulfilmentsOf } from '../../src/assessment/done/done-of-entity.ts';
import type { DoneTable, EntityRules } from '../../src/assessment/entity-rules.ts';
import { evaluation } from '../../src/assessment/evaluation.ts';
import { evaluatorFor } from '../../src/assessment/evaluator.ts';
import { becauseOf } from '../../src/assessment/explanation/because-of.ts';
import { missingFacts } from '../../src/assessment/missing.ts';
import { deadlinesOf, findingsOf, normsOf } from '../../src/assessment/norm-answers.ts';
import { openQuestions } from '../../src/assessment/questions.ts';
import { receiptOf } from '../../src/assessment/receipt.ts';
import { entityCounter } from '../../src/compare/outcomes/entity-counter.ts';
import { countedCells } from '../../src/compare/outcomes/tally.ts';
import { randomBy } from '../../src/compare/sample/random.ts';
import { sampler } from '../../src/compare/sample/sample-input.ts';
import type { Entity } from '../../src/model/entity/entity.ts';
import { choice, event, identifying, truth } from '../../src/model/entity/fact.ts';
import { inputJsonSchema } from '../../src/model/input/input-schema.ts';
import { isReadable, readInput } from '../../src/model/input/read-input.ts';
import { all, holds, type Leaf } from '../../src/model/rule/condition.ts';
import { type Derivation, threeStates } from '../../src/model/rule/derived-fact.ts';
import { formatDay } from '../../src/model/time/civil-day.ts';
import { readEvaluationTime } from '../../src/model/time/evaluation-time.ts';
import { lawOn } from '../../src/rules/law.ts';
import { deadlineOf } from '../../src/timers/deadline.ts';

/** A swimming pool that nobody legislates about: an entity is a table of facts and rules, and no second pipeline. */
const visitor: Entity = {
  key: 'visitor',
  facts: [
    truth('canSwim', '§ 3 (2)', 'the visitor can swim', 'külastaja oskab ujuda'),
    choice(
      'ticket',
      { day: { en: 'a day ticket', et: 'päevapilet' }, none: { en: 'none', et: 'puudub' } },
      '§ 3 (2)',
      'the ticket',
      'pilet',
    ),
  ],
  root: 'visitor',
  hasDone: false,
};
const pool: Entity = {
  key: 'pool',
  facts: [
    identifying('keeper.bornOn', 'date', [], '§ 3 (2)', 'when the keeper was born', 'millal valvur sündis'),
    event('openedOn', 'date', '§ 3 (2)', 'when the pool was opened', 'millal bassein avati'),
    truth('hasDeepEnd', '§ 3 (2)', 'the pool has a deep end', 'basseinil on sügav ots'),
  ],
  root: 'pool',
  hasDone: true,
  beginsOn: 'keeper.bornOn',
  parts: { key: 'visitors', label: { en: 'the visitors', et: 'külastajad' }, entity: visitor },
};

const is = (fact: string): Leaf => ({ fact, operator: 'is', value: true });
const version = { from: '2016-01-01', provisions: ['§ 3 (2)'] as const };
const open: Derivation = {
  states: threeStates,
  stateOf: ({ codes }) => [0, 2, 1][codes[1]!]!,
};
const rules: EntityRules = {
  entity: pool,
  definitions: () => [
    {
      id: 'dangerous-pool',
      label: { en: 'Dangerous pool', et: 'Ohtlik bassein' },
      version: { ...version, when: all(is('pool.isOpen'), is('hasDeepEnd')) },
    },
  ],
  norms: () => [
    {
      id: 'watch-the-pool',
      modality: 'obligation',
      label: { en: 'Watch the pool', et: 'Basseini valvamine' },
      version: {
        ...version,
        when: all(holds('dangerous-pool'), is('pool.hasVisitorWhoCannotSwim')),
        bearer: ['child-care-institution'],
        term: { length: { days: 10 }, from: 'openedOn' },
      },
    },
  ],
  derived: [{ facts: [{ name: 'pool.isOpen', from: ['openedOn'] }] }],
  derivations: () => [open],
  parts: {
    conditions: ['pool.hasVisitorWhoCannotSwim'],
    provisions: ['§ 3 (2)'],
    evaluate: (_law, { codes }) => {
      const truthOf = () => (codes[0] === 0 ? ('unknown' as const) : codes[0] === 1);
      return {
        holds: truthOf,
        holdsOneOf: truthOf,
        missing: () => (codes[0] === 0 ? [{ fact: 'canSwim' }] : []),
      };
    },
  },
  deadlineOf({ encoded: { codes, numbers } }, { version: { term } }, applies) {
    if (applies === false || term === undefined || codes[1] !== 1) return undefined;
    return deadlineOf(term, { day: numbers[1]! });
  },
};

const done: DoneTable = {
  entity: pool,
  normsIn: rules.norms,
  deadlineOf: (norm, under) => rules.deadlineOf(under, norm, true),
  hadArisenAt: (_, at, { encoded }) => ({ truth: at.day >= encoded.numbers[1]!, missing: [] }),
};

const day = '2023-05-02';
const time = readEvaluationTime(day);
const evaluated = (document: unknown) =>
  evaluation(evaluatorFor(rules, lawOn(day)), time, readInput(pool, document, time));

/** An answer of the sections that an entity like this one needs. */
function answerTo(document: unknown) {
  const one = evaluated(document);
  const missing = one.evaluator.ids.map((_, at) => missingFacts(one, at));
  const norms = normsOf(one, missing, undefined);
  return {
    ...headOf(one),
    findings: findingsOf(one, missing),
    norms,
    deadlines: deadlinesOf(norms),
    openQuestions: openQuestions(one, missing),
    receipt: receiptOf(one),
  };
}

const deepPool = { openedOn: '2023-05-01', hasDeepEnd: true };

describe('an entity that is added as a table and rules', () => {
  it('is read, and what is wrong with it is named by its path', () => {
    expect(isReadable(pool, { ...deepPool, visitors: [{ canSwim: true, ticket: 'day' }] })).toBe(true);
    expect(isReadable(pool, { ...deepPool, visitors: [{ canSwim: 'yes' }] })).toBe(false);
    expect(() => readInput(pool, { visitors: [{ ticket: 'season' }] }, time)).toThrow(
      expect.objectContaining({ code: 'not-in-list', path: 'pool.visitors[0].ticket' }),
    );
    expect(() => readInput(pool, { depth: 2 }, time)).toThrow(
      expect.objectContaining({ code: 'unknown-fact', path: 'pool' }),
    );
  });

  it('an input reports all errors at once: an event after the evaluation time, and one before everything began', () => {
    const wrong = () => readInput(pool, { keeper: { bornOn: '2023-05-05' }, openedOn: '2023-05-03' }, time);
    expect(wrong).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: 'after-at', path: 'pool.keeper.bornOn' }),
          expect.objectContaining({ code: 'after-at', path: 'pool.openedOn' }),
          expect.objectContaining({ code: 'before-birth', path: 'pool.openedOn' }),
        ],
      }),
    );
  });

  it('has a JSON Schema with its parts', () => {
    const { properties } = inputJsonSchema(pool) as { properties: Record<string, unknown> };
    expect(Object.keys(properties)).toEqual(['keeper', 'openedOn', 'hasDeepEnd', 'visitors', 'done']);
  });

  it('is evaluated: the norm applies where some visitor cannot swim, and not where every one can', () => {
    const applies = (visitors: unknown) => answerTo({ ...deepPool, visitors }).norms['watch-the-pool']!.applies;
    expect(applies([{ canSwim: true }, { canSwim: false }])).toBe(true);
    expect(applies([{ canSwim: true }])).toBe(false);
    expect(applies([])).toBe(false);
    expect(applies([{ canSwim: true }, {}])).toBe('unknown');
    expect(applies(undefined)).toBe('unknown');
  });

  it('asks for what is missing: of the whole, of the list of parts, and of one part', () => {
    const questions = (document: unknown) => answerTo(document).openQuestions.map(({ fact }) => fact);
    expect(questions({})).toEqual(['pool.openedOn', 'pool.hasDeepEnd', 'pool.visitors']);
    expect(questions({ ...deepPool, visitors: [{}, { canSwim: true }, {}] })).toEqual([
      'pool.visitors[0].canSwim',
      'pool.visitors[2].canSwim',
    ]);
    expect(questions({ openedOn: 'none' })).toEqual([]);
  });

  it('has deadlines and a receipt', () => {
    const { deadlines, receipt } = answerTo({ ...deepPool, visitors: [{ canSwim: false }] });
    expect(deadlines['watch-the-pool']?.lastDay).toBe(formatDay(time.day + 9));
    expect(receipt.input).not.toBe(answerTo(deepPool).receipt.input);
  });

  it('is explained by whole paths', () => {
    expect(becauseOf(evaluated({ ...deepPool, visitors: [{ canSwim: false }] }), 'watch-the-pool')).toEqual({
      holds: true,
      all: [
        {
          holds: true,
          definition: 'dangerous-pool',
          provision: '§ 3 (2)',
          all: [
            { holds: true, fact: 'pool.isOpen', test: { is: true } },
            { holds: true, fact: 'pool.hasDeepEnd', test: { is: true } },
          ],
        },
        { holds: true, fact: 'pool.hasVisitorWhoCannotSwim', test: { is: true } },
      ],
    });
  });

  it('is fulfilled by what is given as done, from the start of the term on', () => {
    const fulfilled = (at: string) =>
      fulfilmentsOf(
        evaluation(
          evaluatorFor({ ...rules, done }, lawOn(day)),
          time,
          readInput(pool, { ...deepPool, visitors: [{ canSwim: false }], done: { 'watch-the-pool': { at } } }, time),
        ),
      )?.get('watch-the-pool')?.fulfilled;
    expect([fulfilled('2023-05-02'), fulfilled('2023-04-30')]).toEqual([true, false]);
  });

  it('is counted under two laws, of which only one has the norm', () => {
    const [before, after] = [lawOn('2016-06-01'), lawOn(day)];
    const onlyAfter: EntityRules = { ...rules, norms: (law) => (law === before ? [] : rules.norms(law)) };
    const kinds = { definition: 'finding', norm: 'norm', deadline: 'deadline', shift: 'shift' } as const;
    const counter = entityCounter({ rules: onlyAfter, kinds }, before, after, 1);
    const visitors = [[{ canSwim: false }], [{ canSwim: true }], [{}], [{ canSwim: false }]];
    visitors.forEach((some, place) => {
      counter.add({ ...deepPool, visitors: some }, time, place, `pool ${place}`);
    });
    const cells = Object.fromEntries(
      counter.finish().map(({ kind, id, tally }) => [`${kind} ${id}`, countedCells([tally], 1)]),
    );
    expect(cells['finding dangerous-pool']).toEqual({ 'true true': { count: 4, examples: [] } });
    expect(cells['norm watch-the-pool']).toEqual({
      'absent false': { count: 1, examples: ['pool 1'] },
      'absent true': { count: 2, examples: ['pool 0'] },
      'absent unknown': { count: 1, examples: ['pool 2'] },
    });
    expect(cells['deadline watch-the-pool']).toEqual({ new: { count: 3, examples: ['pool 0'] } });
  });

  it('is sampled, with its parts, and read', () => {
    const sample = sampler({
      entity: pool,
      groups: [{ group: '', asked: 1, known: 0.8, evidence: 'assumed' }],
      facts: [{ fact: 'openedOn', within: 20, evidence: 'assumed' }],
      leftOut: [],
      parts: {
        counts: [1, 1, 2, 2],
        together: [{ weight: 1, tells: { ticket: 'day' }, evidence: 'assumed' }],
        facts: [{ fact: 'canSwim', known: 0.9, true: 0.5, evidence: 'assumed' }],
      },
      begin: () => time.day - 100,
    });
    const random = randomBy(1);
    const pools = Array.from({ length: 200 }, () => readInput(pool, sample(random, time), time));
    expect(new Set(pools.map(({ parts }) => parts?.length))).toEqual(new Set([undefined, 0, 1, 2]));
    expect(new Set(pools.map(({ codes }) => codes[2]))).toEqual(new Set([0, 1, 2]));
  });
});
