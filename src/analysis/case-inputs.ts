import { isLawError } from '../act/law-error.ts';
import { ruleSetOf } from '../assessment/evaluator.ts';
import { readEvaluationTime } from '../model/time/evaluation-time.ts';
import { readCase } from '../rules/facts/case-entity.ts';
import { caseFacts, type Fact } from '../rules/facts/case-facts.ts';
import { derivedFacts } from '../rules/facts/derived-facts.ts';
import type { Law } from '../rules/law.ts';
import { candidatesFor, evaluationTimesOn } from './candidate-values.ts';
import { type InputFacts, type InputSpace, inputSpaceOf } from './input-axes.ts';

const facts: readonly Fact[] = caseFacts;
const factAt = new Map(facts.map((fact) => [fact.path, fact]));

/** An input document: the facts nested in their groups, in the order of the fact table, without `at`. */
export function nestedInput(input: InputFacts, order: readonly string[] = facts.map(({ path }) => path)): object {
  const root: Record<string, unknown> = {};
  const paths = Object.keys(input).filter((path) => path !== 'at');
  for (const path of paths.sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
    const keys = path.split('.');
    let group = root;
    for (const key of keys.slice(0, -1)) {
      group[key] ??= {};
      group = group[key] as Record<string, unknown>;
    }
    group[keys.at(-1)!] = input[path];
  }
  return root;
}

/** The codes of the facts of a case; `undefined` where the reader rejects them, such as a contradiction. */
export function codesOfCase(input: InputFacts, day: string): Uint8Array | undefined {
  try {
    return readCase(nestedInput(input), readEvaluationTime((input['at'] as string | undefined) ?? day)).codes;
  } catch (error) {
    if (isLawError(error)) return undefined;
    throw error;
  }
}

/** The paths of facts that imply each other by the fact table. */
const implications: readonly (readonly string[])[] = facts.flatMap(({ path, implies = [] }) =>
  implies.map(({ oneOf }) => [path, ...oneOf]),
);

/** The input space of everything that conditions on a case test, for an answer of a day. */
export function caseInputSpace(law: Law, day: string): InputSpace {
  const times = evaluationTimesOn(day).slice(1);
  return inputSpaceOf({
    ruleSet: ruleSetOf(law),
    sources: new Map<string, readonly string[]>([
      ...facts.map(({ path }) => [path, [path]] as const),
      ...derivedFacts.map(({ name, from }) => [name, from] as const),
    ]),
    together: implications,
    candidates: (path) => (path === 'at' ? times : candidatesFor(factAt.get(path)!, day, true)),
    read: (input) => codesOfCase(input, day),
  });
}
