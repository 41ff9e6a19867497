import { codeArrays } from '../engine/code-arrays.ts';
import { compile, evaluate, truthOf } from '../engine/compile.ts';
import { diagramsOf } from '../engine/decision-diagram.ts';
import { domainOf, type FactDomain, type RuleSet, truthDomain } from '../engine/rule-set.ts';
import { codeOfTruth } from '../model/entity/value-codes.ts';
import { memoizeWeak } from '../model/memoize.ts';
import { type Derivation, worldsOf } from '../model/rule/derived-fact.ts';
import type { Truth } from '../model/rule/truth.ts';
import type { Law } from '../rules/law.ts';
import type { EncodedDerivation, EntityRules, Evaluator } from './entity-rules.ts';

/** Everything that a condition on an entity can test, in the order of the codes. */
export const domainsOf = /* @__PURE__ */ memoizeWeak(
  ({ entity, derived, parts }: EntityRules): readonly FactDomain[] => [
    ...entity.facts.map(domainOf),
    ...derived.flatMap(({ facts }) => facts.map(({ name }) => truthDomain(name))),
    ...(parts?.conditions ?? []).map(truthDomain),
  ],
);

/** For each fact that a condition on an entity can test, by name, the paths of the provided facts that it follows from. */
export const factSources = /* @__PURE__ */ memoizeWeak(
  ({ entity, derived, parts }: EntityRules): ReadonlyMap<string, readonly string[]> =>
    new Map<string, readonly string[]>([
      ...entity.facts.map(({ path }) => [path, [path]] as const),
      ...derived.flatMap(({ facts }) => facts.map(({ name, from }) => [name, from] as const)),
      ...(parts?.conditions ?? []).map((condition) => [condition, [entity.parts!.key]] as const),
    ]),
);

/** The rules of a law for an entity as a rule set for any evaluator: definitions as named conditions, norms as rules. */
export function ruleSetFor(entityRules: EntityRules, law: Law): RuleSet {
  const { derived, derivations, definitions, norms } = entityRules;
  return {
    facts: domainsOf(entityRules),
    groups: derivations(law).map((derivation, place) => {
      const facts = derived[place]!.facts.map(({ name }) => name);
      return { facts, states: derivation.states, worlds: worldsOf(derivation) };
    }),
    definitions: Object.fromEntries(definitions(law).map(({ id, version }) => [id, version.when])),
    rules: Object.fromEntries(norms(law).map(({ id, version }) => [id, version.when])),
  };
}

/** Made once for each derivation, so that laws that share one share it. */
const encodedDerivation = /* @__PURE__ */ memoizeWeak(
  (derivation: Derivation): EncodedDerivation => ({
    ...derivation,
    codesOfStates: derivation.states.map((state) => Uint8Array.from(state, codeOfTruth)),
  }),
);

const evaluatorsOf = /* @__PURE__ */ memoizeWeak((entityRules: EntityRules) =>
  memoizeWeak((law: Law): Evaluator => {
    const [definitions, norms] = [entityRules.definitions(law), entityRules.norms(law)];
    const compiled = compile(ruleSetFor(entityRules, law));
    const ids = [...definitions, ...norms].map(({ id }) => id);
    const nodes = ids.map((id) => compiled.nodeOf.get(id)!);
    const positionOf = new Map(ids.map((id, position) => [id, position]));
    const bits = new Uint8Array(compiled.nodeCount);
    return {
      entityRules,
      law,
      definitions,
      norms,
      derivations: entityRules.derivations(law).map(encodedDerivation),
      compiled,
      ids,
      positionOf,
      nodes,
      diagrams: diagramsOf(compiled),
      newCodes: codeArrays(compiled.ruleSet.facts.length),
      bits,
    };
  }),
);

/** The evaluator of a law for an entity. */
export const evaluatorFor = (entityRules: EntityRules, law: Law): Evaluator => evaluatorsOf(entityRules)(law);

/** Evaluates codes: the truth of every definition and norm, along `ids`. */
export function truthsFor({ compiled, nodes, bits }: Evaluator, codes: Uint8Array): readonly Truth[] {
  evaluate(compiled, codes, bits);
  const truths = new Array<Truth>(nodes.length);
  for (let at = 0; at < nodes.length; at++) truths[at] = truthOf(bits[nodes[at]!]!);
  return truths;
}
