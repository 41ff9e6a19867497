import { describe, expect, test } from 'vitest';
import type { Truth } from '../../src/model/rule/truth.ts';
import { onMissingFacts, partingsOnCompleteCases, truthIn } from './peers/agreement.ts';
import type { PeerFacts } from './peers/facts-of-cases.ts';
import { type PeerNorms, peerNorms } from './peers/norms.ts';
import { isInstalled, start, ways } from './peers/peers.ts';
import { type JsonLogic, toJsonLogic, toTwoRunsOfJsonLogic } from './peers/to-json-logic.ts';

/** Norms that between them have every kind of test and combination, over few enough facts to tell them in every way. */
const walked = ['forward-notice-to-place-of-stay', 'may-place-temporarily', 'keep-continuity-of-upbringing'] as const;

/** A norm alone, with the definitions that it names and the facts of all. */
function alone(id: string): PeerNorms {
  const text = JSON.stringify(peerNorms.norms[id]);
  const named = Object.keys(peerNorms.definitions).filter((name) => text.includes(`"condition":"${name}"`));
  const ids = peerNorms.ids.filter((one) => named.includes(one) || (one === 'child' && named.length > 0));
  const definitions = Object.fromEntries(ids.map((one) => [one, peerNorms.definitions[one]!]));
  const all = JSON.stringify([definitions, peerNorms.norms[id]]);
  const facts = peerNorms.facts.filter(({ name }) => all.includes(`"fact":"${name}"`));
  return { facts, definitions, norms: { [id]: peerNorms.norms[id]! }, ids: [...ids, id] };
}

/** Every way to tell some facts, or to leave them out. */
function* valuations([first, ...others]: PeerNorms['facts'], isComplete = false): Generator<PeerFacts> {
  if (first === undefined) return yield {};
  for (const rest of valuations(others, isComplete)) {
    if (!isComplete) yield rest;
    for (const value of first.values) yield { ...rest, [first.name]: value };
  }
}

const truths = ({ ids, definitions, norms }: PeerNorms, facts: PeerFacts): readonly Truth[] =>
  ids.map((id) => truthIn((definitions[id] ?? norms[id])!, facts));

/** JsonLogic by its documentation, as far as the norms use it: what is absent is `null`, and what is not so is `!`. */
function logicIn(rule: JsonLogic, data: Readonly<Record<string, unknown>>): unknown {
  const value = (part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? logicIn(part as JsonLogic, data) : part;
  const [[operator, encoded]] = Object.entries(rule) as [[string, unknown]];
  if (operator === 'var') return data[encoded as string] ?? null;
  const parts = encoded as readonly unknown[];
  if (operator === 'and') return parts.every((part) => value(part));
  if (operator === 'or') return parts.some((part) => value(part));
  if (operator === '!') return !value(parts[0]);
  if (operator === '===') return value(parts[0]) === value(parts[1]);
  if (operator === 'in') return (parts[1] as readonly unknown[]).includes(value(parts[0]));
  throw new Error(`JsonLogic has no ${operator} here`);
}

function logicAnswers({ definitions, norms }: ReturnType<typeof toJsonLogic>, facts: PeerFacts): readonly boolean[] {
  const data: Record<string, unknown> = { ...facts };
  for (const [id, rule] of Object.entries(definitions)) data[`definitions.${id}`] = logicIn(rule, data);
  const found = Object.keys(definitions).map((id) => data[`definitions.${id}`]);
  return [...found, ...Object.values(norms).map((rule) => logicIn(rule, data))].map(Boolean);
}

describe.each(walked)('%s in JsonLogic', (id) => {
  const norms = alone(id);

  test('the translation gives the results of the rules for every input', () => {
    for (const facts of valuations(norms.facts, true)) {
      expect(logicAnswers(toJsonLogic(norms), facts)).toEqual(truths(norms, facts));
    }
  });

  test('the translation gives the same results in two runs, whichever facts are left out', () => {
    const { certain, possible } = toTwoRunsOfJsonLogic(norms);
    for (const facts of valuations(norms.facts)) {
      const perhaps = logicAnswers(possible, facts);
      const both = logicAnswers(certain, facts).map((holds, place) => holds || (perhaps[place]! && 'unknown'));
      if (JSON.stringify(both) === JSON.stringify(truths(norms, facts))) continue;
      expect(both, JSON.stringify(facts)).toEqual(truths(norms, facts));
    }
  });
});

const absent = ways.filter((way) => !isInstalled(way));
if (absent.length > 0) {
  const names = [...new Set(absent.map((way) => way.package))].join(', ');
  console.log(
    `not installed, so not held against the rules: ${names} (npm install --prefix test/bench/peers --no-save)`,
  );
}

describe.each(ways.filter((way) => way.package !== undefined))('$name', (way) => {
  describe.runIf(isInstalled(way))('as it is installed', () => {
    test('every complete case is answered as by the rules', async () => {
      expect(await partingsOnCompleteCases(way, 30)).toEqual([]);
    });

    test('never answers otherwise where lasteks is definite, and is unknown with it if it is to be', async () => {
      const { otherwise, wronglyTrue, wronglyFalse, unknown } = await onMissingFacts(way, 30);
      expect(unknown).toBeGreaterThan(0);
      expect(otherwise).toBe(0);
      if (way.tellsUnknown) expect(wronglyTrue + wronglyFalse).toBe(0);
    });

    if (!way.tellsUnknown) return;
    test('answers a norm as the rules do on each thirty-seventh way to leave facts out', async () => {
      const norms = alone('may-place-temporarily');
      const { prepare, answer } = await start(way, norms);
      let count = 0;
      for (const facts of valuations(norms.facts)) {
        if (count++ % 37 !== 0) continue;
        expect(await answer(prepare(facts, {})), JSON.stringify(facts)).toEqual(truths(norms, facts));
      }
    });
  });
});
