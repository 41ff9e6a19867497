import { unlessRejected } from '../act/law-error.ts';
import { codesUnder, partsUnder } from '../assessment/evaluation.ts';
import { evaluatorFor } from '../assessment/evaluator.ts';
import { readPersonUnder } from '../assessment/person/check-person.ts';
import type { EncodedInput } from '../model/entity/encoded-input.ts';
import type { Entity } from '../model/entity/entity.ts';
import type { DocumentKind } from '../model/input/document.ts';
import { memoizeWeak } from '../model/memoize.ts';
import { type EvaluationTime, readEvaluationTime } from '../model/time/evaluation-time.ts';
import { readCase } from '../rules/facts/case-entity.ts';
import type { Law } from '../rules/law.ts';
import { candidatesFor, evaluationTimesOn } from './candidate-values.ts';
import type { InputFacts } from './input-axes.ts';
import { rulesByKind } from './rules-by-kind.ts';

/** By path, the place in the order of a document and the keys of its groups. */
const layoutOf = /* @__PURE__ */ memoizeWeak(
  ({ facts, parts }: Entity) =>
    new Map(
      [...facts.map(({ path }) => path), ...(parts === undefined ? [] : [parts.key])].map(
        (path, place) => [path, { place, keys: path.split('.') }] as const,
      ),
    ),
);

/** An input document about an entity: the facts nested in their groups, in the order of the fact table, without `at`. */
export function documentOf(entity: Entity, input: InputFacts): object {
  const layout = layoutOf(entity);
  const root: Record<string, unknown> = {};
  const paths = Object.keys(input).filter((path) => path !== 'at');
  for (const path of paths.sort((a, b) => layout.get(a)!.place - layout.get(b)!.place)) {
    const { keys } = layout.get(path)!;
    let group = root;
    for (let depth = 0; depth < keys.length - 1; depth++) {
      group[keys[depth]!] ??= {};
      group = group[keys[depth]!] as Record<string, unknown>;
    }
    group[keys.at(-1)!] = input[path];
  }
  return root;
}

/** Reads an input under a law; `undefined` where the reader rejects it, such as for a contradiction. */
export const readInputFacts = (
  kind: DocumentKind,
  law: Law,
  input: InputFacts,
  day: string,
): EncodedInput | undefined =>
  unlessRejected(() => {
    const document = documentOf(rulesByKind[kind].entity, input);
    const time = timeOfInput(input, day);
    return kind === 'case' ? readCase(document, time) : readPersonUnder(law, document, time);
  });

/** The evaluation time of an input: its own, or the day. */
const timeOfInput = (input: InputFacts, day: string): EvaluationTime =>
  readEvaluationTime((input['at'] as string | undefined) ?? day);

/** The codes of an input, and of what follows from it under a law; `undefined` where the reader rejects it. */
export function codesOfInput(kind: DocumentKind, law: Law, input: InputFacts, day: string): Uint8Array | undefined {
  const encoded = readInputFacts(kind, law, input, day);
  const evaluator = evaluatorFor(rulesByKind[kind], law);
  return encoded && codesUnder(evaluator, timeOfInput(input, day), encoded, partsUnder(evaluator, encoded));
}

/** The values to try for a fact of an entity, and for the evaluation time; its table has all but the parts. */
export function candidatesIn(kind: DocumentKind, day: string): (path: string) => readonly unknown[] {
  const factAt = new Map(rulesByKind[kind].entity.facts.map((fact) => [fact.path, fact]));
  const times = evaluationTimesOn(day).slice(1);
  return (path) => (path === 'at' ? times : candidatesFor(factAt.get(path)!, day, kind === 'case'));
}

/** The paths of facts about an entity that imply each other. */
export const pathsTogether = (kind: DocumentKind): readonly (readonly string[])[] =>
  rulesByKind[kind].entity.facts.flatMap(({ path, implies = [] }) => implies.map(({ oneOf }) => [path, ...oneOf]));
