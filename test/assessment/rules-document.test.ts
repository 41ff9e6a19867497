import fc from 'fast-check';
import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { assess, lawFor } from '../../src/assessment/assess.ts';
import { factsOf } from '../../src/assessment/engine-facts.ts';
import { type RulesDocument, rulesDocument } from '../../src/assessment/rules-document.ts';
import { certainOperators, possibleOperators } from '../../src/engine/operators.ts';
import type { Truth } from '../../src/model/rule/truth.ts';
import { readEvaluationTime } from '../../src/model/time/evaluation-time.ts';
import { caseFacts, type Fact } from '../../src/rules/facts/case-facts.ts';
import { derivedFacts } from '../../src/rules/facts/derived-facts.ts';
import { lawOn } from '../../src/rules/law.ts';
import { exampleNames, readExample } from '../cli/examples.ts';
import { goodCase, time } from '../support/case-arbitrary.ts';
import { refusal } from '../support/input-error.ts';
import { everyLaw } from '../support/laws.ts';

type Truths = Readonly<Record<string, Truth>>;

/** A document as it comes out of a file. */
const fromFile = (document: RulesDocument): RulesDocument => JSON.parse(JSON.stringify(document));

/** What plain json-rules-engine makes of a document, by its own loading calls alone. */
function engineOf({ conditions, rules }: RulesDocument, operators: typeof certainOperators): Engine {
  const engine = new Engine(rules as unknown as RuleProperties[]);
  for (const [name, test] of Object.entries(operators)) engine.addOperator(name, test);
  for (const [name, condition] of Object.entries(conditions)) {
    engine.setCondition(name, condition as unknown as TopLevelCondition);
  }
  return engine;
}

function truthsByEngine(document: RulesDocument): (facts: Readonly<Record<string, unknown>>) => Promise<Truths> {
  const certain = engineOf(fromFile(document), certainOperators);
  const possible = engineOf(fromFile(document), possibleOperators);
  const heldBy = async (engine: Engine, facts: Readonly<Record<string, unknown>>) =>
    new Set((await engine.run({ ...facts })).events.map(({ type }) => type));
  return async (facts) => {
    const surely = await heldBy(certain, facts);
    const perhaps = await heldBy(possible, facts);
    return Object.fromEntries(
      document.rules.map(({ event: { type } }) => [
        type,
        surely.has(type) ? true : perhaps.has(type) ? 'unknown' : false,
      ]),
    );
  };
}

/** The truths of an answer; the norms that stand whatever the case hold. */
function truthsByAssess(input: object, at: string, wording: string | undefined): Truths {
  const { findings, norms } = assess(input, wording === undefined ? { at } : { at, wording });
  const { unconditionalNorms } = lawFor(readEvaluationTime(at), { wording });
  return Object.fromEntries([
    ...Object.entries(findings).map(([id, { holds }]) => [id, holds]),
    ...Object.entries(norms).map(([id, { applies }]) => [id, applies]),
    ...unconditionalNorms.map(({ id }) => [id, true]),
  ]);
}

const askByLaw = new Map<object, ReturnType<typeof truthsByEngine>>();

async function expectSame(input: object, at: string, wording?: string): Promise<void> {
  const law = lawFor(readEvaluationTime(at), { wording });
  const ask = askByLaw.get(law) ?? truthsByEngine(rulesDocument(law));
  askByLaw.set(law, ask);
  expect(await ask(factsOf(input, { at }))).toEqual(truthsByAssess(input, at, wording));
}

describe('the rules of a day in plain json-rules-engine, run with the certain and the possible operators', () => {
  it.each(exampleNames)('the document gives for the example %s the answer of assess', async (name) => {
    const { content, at, wording } = readExample(name);
    await expectSame(content, at, wording);
  });

  it('the document gives the answer of assess for cases of every kind, on days of several wordings', async () => {
    await fc.assert(
      fc.asyncProperty(goodCase, time, (input, at) => expectSame(input, at)),
      { numRuns: 60 },
    );
  });

  it('the document gives the answer of assess for the empty case, under every law there is', async () => {
    for (const { day } of everyLaw) await expectSame({}, day);
  });
});

describe('rulesDocument', () => {
  it('is plain JSON, and the same for the same law', () => {
    for (const { law } of everyLaw) {
      const document = rulesDocument(law);
      expect(fromFile(document)).toStrictEqual(document);
      expect(rulesDocument(law)).toStrictEqual(document);
    }
  });

  it('shares nothing with the library: who changes it changes nothing else', () => {
    const law = lawOn('2023-05-02');
    const before = JSON.stringify(law);
    const emptied: unknown[] = [rulesDocument(law)];
    while (emptied.length > 0) {
      const one = emptied.pop();
      if (typeof one !== 'object' || one === null) continue;
      for (const key of Object.keys(one)) {
        emptied.push((one as Record<string, unknown>)[key]);
        Reflect.deleteProperty(one, key);
      }
    }
    expect(JSON.stringify(law)).toBe(before);
  });

  it('has every definition as a named condition, and every finding and norm as a rule in the order of the law', () => {
    for (const { law } of everyLaw) {
      const { conditions, rules, personRules, wording } = rulesDocument(law);
      expect(wording).toBe(law.wording.day);
      expect(Object.keys(conditions)).toEqual(law.definitions.map(({ id }) => id));
      expect(rules.map(({ event }) => event.type)).toEqual(
        [...law.definitions, ...law.norms, ...law.unconditionalNorms].map(({ id }) => id),
      );
      expect(personRules.map(({ event }) => event.type)).toEqual(law.personNorms.map(({ id }) => id));
      expect(rules.map(({ name }) => name)).toEqual(rules.map(({ event }) => event.type));
    }
  });

  it('lists what is filled in before the rules run, with the reason', () => {
    const { implications } = rulesDocument(lawOn('2023-05-02'));
    expect(implications).toContainEqual({
      fact: 'child.sexuallyAbused',
      oneOf: ['need.suspicion.sexualAbuse'],
      because: { en: expect.any(String), et: expect.any(String) },
    });
    expect(implications).toHaveLength((caseFacts as readonly Fact[]).flatMap(({ implies = [] }) => implies).length);
  });

  it('describes each norm completely, and its condition once', () => {
    for (const { law } of everyLaw) {
      const { rules, personRules } = rulesDocument(law);
      const ruleOf = new Map([...rules, ...personRules].map((rule) => [rule.event.type, rule]));
      for (const { id, label, modality, version } of [...law.norms, ...law.unconditionalNorms, ...law.personNorms]) {
        const { conditions, event } = ruleOf.get(id)!;
        expect({ ...event.params, when: conditions }).toEqual({ kind: 'norm', label, modality, ...version });
        expect(event.params).not.toHaveProperty('when');
      }
    }
  });

  it('writes a norm that applies in every case as a rule without conditions', () => {
    const law = lawOn('2023-05-02');
    const standing = new Set(law.unconditionalNorms.map(({ id }) => id));
    const without = rulesDocument(law).rules.filter(({ conditions }) => JSON.stringify(conditions) === '{"all":[]}');
    expect(standing.size).toBeGreaterThan(0);
    expect(new Set(without.map(({ event }) => event.type))).toEqual(standing);
  });

  it('lists exactly the facts and operators that its conditions name, each fact as input or as derived', () => {
    for (const { law } of everyLaw) {
      const document = rulesDocument(law);
      const leaves = leavesIn([document.conditions, document.rules.map(({ conditions }) => conditions)]);
      const listed = [...document.facts, ...document.derivedFacts].map(({ fact }) => fact);
      expect(new Set(listed)).toEqual(new Set(leaves.map(({ fact }) => fact)));
      expect(new Set(listed).size).toBe(listed.length);
      expect(leaves.filter(({ operator }) => !(document.operators as readonly string[]).includes(operator))).toEqual(
        [],
      );
      expect([...document.operators].sort()).toEqual(Object.keys(certainOperators).sort());
      expect(Object.keys(possibleOperators)).toEqual(Object.keys(certainOperators));
    }
  });

  it('describes for each derived fact what it follows from and how', () => {
    for (const { fact, from, how } of rulesDocument(lawOn('2023-05-02')).derivedFacts) {
      expect(from).toEqual(derivedFacts.find(({ name }) => name === fact)!.from);
      expect(how.en.endsWith('.') && how.et.endsWith('.')).toBe(true);
      if (from.includes('at')) expect(how.en, fact).toContain('`at`');
    }
  });
});

describe('factsOf', () => {
  it('lists every fact that a rule of any day tests, with the values that the rules know', () => {
    const encoded = factsOf({}, { at: '2023-05-02' });
    const known = Object.entries(encoded).filter(([, value]) => value !== 'unknown');
    expect(known).toEqual([
      ['child.isDeceased', false],
      ['data.noOtherTaskIsGiven', true],
    ]); // it is about what was given: of no task, that is known
    for (const { law } of everyLaw) {
      const { facts, derivedFacts: derived } = rulesDocument(law);
      expect([...facts, ...derived].filter(({ fact }) => !(fact in encoded))).toEqual([]);
    }
  });

  it('takes no law: it reads a case on any day', () => {
    const facts = factsOf({ child: { birthDate: '2012-03-04' } }, { at: '2030-03-04' });
    expect(facts['child.isKnownUnderEighteen']).toBe(false);
  });

  it('lets out no birth date, no municipality and no time', () => {
    const names = ['0793-a', '0624-b', '0130-c'] as const;
    const facts = factsOf(
      {
        child: { birthDate: '2012-03-04', registeredResidence: names[0], placeOfStay: names[1], location: names[2] },
        notice: { receivedAt: '2023-05-02T09:31', reporter: { name: 'qyzz' } },
      },
      { at: '2023-05-02T10:00' },
    );
    const out = JSON.stringify(facts);
    for (const secret of [...names, '2012', '09:31', 'qyzz']) expect(out).not.toContain(secret);
    expect(facts['notice.isReceived']).toBe(true);
  });
});

interface LeafLike {
  readonly fact: string;
  readonly operator: string;
}

/** Every test of a fact within a value. */
function leavesIn(value: unknown): readonly LeafLike[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fact' in value && 'operator' in value) return [value as LeafLike];
  return Object.values(value).flatMap(leavesIn);
}

it('the facts for json-rules-engine follow under the law of the day: there are none before the Act', () => {
  expect(factsOf({}, { at: '2016-01-01' })['child.isDeceased']).toBe(false);
  expect(refusal(() => factsOf({}, { at: '2015-12-31' })).code).toBe('day-not-modelled');
});
