import { type Compiled, compile, evaluate, truthOf } from '../engine/compile.ts';
import { type Diagrams, diagramsOf } from '../engine/decision-diagram.ts';
import { domainOf, type FactDomain, type RuleSet, truthDomain } from '../engine/rule-set.ts';
import { caseFacts } from '../model/facts/case-facts.ts';
import { derivedFacts, derivedGroups } from '../model/facts/derived-facts.ts';
import { memoizeWeak } from '../model/memoize.ts';
import type { Truth } from '../model/rule/truth.ts';
import type { Law } from '../rules/law.ts';

/** A law made ready to answer cases: made once for each law. */
export interface Evaluator {
  readonly law: Law;
  readonly compiled: Compiled;
  /** The ids of findings and norms, in the order of `truths`. */
  readonly ids: readonly string[];
  /** The place of each id in `ids`. */
  readonly positionOf: ReadonlyMap<string, number>;
  /** The node of each id. */
  readonly nodes: readonly number[];
  readonly diagrams: Diagrams;
  /** Where the truth of every node stands while a case is evaluated. */
  readonly bits: Uint8Array;
}

/** Everything that a condition of a case can test, in the order of the codes that a case is read into. */
export const factDomains: readonly FactDomain[] = [
  ...caseFacts.map(domainOf),
  ...derivedFacts.map(({ name }) => truthDomain(name)),
];

const factGroups = derivedGroups.map(({ facts, states, worlds }) => ({
  facts: facts.map((fact) => fact.name),
  states,
  worlds,
}));

/** A law as a rule set for any evaluator: its definitions as named conditions, its norms as rules. */
export function ruleSetOf(law: Law): RuleSet {
  return {
    facts: factDomains,
    groups: factGroups,
    definitions: Object.fromEntries(law.definitions.map(({ id, version }) => [id, version.when])),
    rules: Object.fromEntries(law.norms.map(({ id, version }) => [id, version.when])),
  };
}

/** The evaluator of a law. */
export const evaluatorOf = /* @__PURE__ */ memoizeWeak((law: Law): Evaluator => {
  const compiled = compile(ruleSetOf(law));
  const ids = [...law.definitions, ...law.norms].map(({ id }) => id);
  const nodes = ids.map((id) => compiled.nodeOf.get(id)!);
  const positionOf = new Map(ids.map((id, position) => [id, position]));
  const bits = new Uint8Array(compiled.nodeCount);
  return { law, compiled, ids, positionOf, nodes, diagrams: diagramsOf(compiled), bits };
});

/** Evaluates a case's codes: the truth of every finding and norm, along `ids`. */
export function truthsFor({ compiled, nodes, bits }: Evaluator, codes: Uint8Array): readonly Truth[] {
  evaluate(compiled, codes, bits);
  const truths = new Array<Truth>(nodes.length);
  for (let at = 0; at < nodes.length; at++) truths[at] = truthOf(bits[nodes[at]!]!);
  return truths;
}
