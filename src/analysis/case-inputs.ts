import { isLawError } from '../act/law-error.ts';
import { ruleSetOf } from '../assessment/evaluator.ts';
import { readCase } from '../model/facts/case-entity.ts';
import { caseFacts, type Fact } from '../model/facts/case-facts.ts';
import { derivedFacts } from '../model/facts/derived-facts.ts';
import { readEvaluationTime } from '../model/time/evaluation-time.ts';
import type { Law } from '../rules/law.ts';
import { candidatesFor, momentsOn } from './candidate-values.ts';
import { type EncodedFacts, type ToldSpace, toldSpaceOf } from './input-axes.ts';

const facts: readonly Fact[] = caseFacts;
const factAt = new Map(facts.map((fact) => [fact.path, fact]));

/** Facts as a caller writes them: group within group, in the order of the fact table. */
export function nested(encoded: EncodedFacts, order: readonly string[] = facts.map(({ path }) => path)): object {
  const root: Record<string, unknown> = {};
  const paths = Object.keys(encoded).filter((path) => path !== 'at');
  for (const path of paths.sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
    const keys = path.split('.');
    let group = root;
    for (const key of keys.slice(0, -1)) {
      group[key] ??= {};
      group = group[key] as Record<string, unknown>;
    }
    group[keys.at(-1)!] = encoded[path];
  }
  return root;
}

/** The codes of what is told of a case; `undefined` where it cannot be told so. */
export function codesOfCase(encoded: EncodedFacts, day: string): Uint8Array | undefined {
  try {
    return readCase(nested(encoded), readEvaluationTime((encoded['at'] as string | undefined) ?? day)).codes;
  } catch (error) {
    if (isLawError(error)) return undefined;
    throw error;
  }
}

/** Facts that a fact table says imply each other. */
const implications: readonly (readonly string[])[] = facts.flatMap(({ path, implies = [] }) =>
  implies.map(({ oneOf }) => [path, ...oneOf]),
);

/** How everything that conditions on a case test is told for an answer of a day. */
export function toldCases(law: Law, day: string): ToldSpace {
  const moments = momentsOn(day).slice(1);
  return toldSpaceOf({
    ruleSet: ruleSetOf(law),
    sources: new Map<string, readonly string[]>([
      ...facts.map(({ path }) => [path, [path]] as const),
      ...derivedFacts.map(({ name, from }) => [name, from] as const),
    ]),
    together: implications,
    candidates: (path) => (path === 'at' ? moments : candidatesFor(factAt.get(path)!, day, true)),
    read: (encoded) => codesOfCase(encoded, day),
  });
}
