import type { Condition } from '../model/condition.ts';
import { type Compiled, compile, evaluate, truthOf } from './compile.ts';
import type { FactDomain, FactGroup, RuleSet } from './rule-set.ts';

/** The facts that a condition looks at, definitions that it names included. */
export function factsOf(ruleSet: RuleSet, condition: Condition, found: Set<string> = new Set()): ReadonlySet<string> {
  if ('fact' in condition) found.add(condition.fact);
  else if ('condition' in condition) factsOf(ruleSet, ruleSet.definitions[condition.condition]!, found);
  else for (const part of 'all' in condition ? condition.all : condition.any) factsOf(ruleSet, part, found);
  return found;
}

/** The definitions that a condition names itself. */
export function definitionsNamedBy(condition: Condition): readonly string[] {
  if ('fact' in condition) return [];
  if ('condition' in condition) return [condition.condition];
  return [...new Set(('all' in condition ? condition.all : condition.any).flatMap(definitionsNamedBy))];
}

/**
 * Every distinguishable way in which the facts of a condition can be told: the product of the states of its facts, those
 * that hang together only in combinations that can occur. Facts that the condition does not look at stay unknown.
 *
 * @returns The codes of one valuation after another; the same array each time, so copy what is to be kept.
 */
export function* valuations(ruleSet: RuleSet, facts: ReadonlySet<string>): Generator<Uint8Array> {
  const position = new Map(ruleSet.facts.map((fact, index) => [fact.name, index]));
  const axes = axesOf(ruleSet, facts);
  const codes = new Uint8Array(ruleSet.facts.length);
  const places = axes.map(() => 0);
  for (;;) {
    axes.forEach(({ names, states }, axis) => {
      names.forEach((name, place) => {
        codes[position.get(name)!] = states[places[axis]!]![place]!;
      });
    });
    yield codes;
    let axis = 0;
    while (axis < axes.length && ++places[axis]! === axes[axis]!.states.length) places[axis++] = 0;
    if (axis === axes.length) return;
  }
}

/** How many valuations {@link valuations} gives. */
export function spaceSize(ruleSet: RuleSet, facts: ReadonlySet<string>): number {
  return axesOf(ruleSet, facts).reduce((product, { states }) => product * states.length, 1);
}

interface Axis {
  readonly names: readonly string[];
  /** Codes, state by state. */
  readonly states: readonly (readonly number[])[];
}

function axesOf(ruleSet: RuleSet, facts: ReadonlySet<string>): readonly Axis[] {
  const grouped = ruleSet.groups.map((group) => projected(group, facts)).filter(({ names }) => names.length > 0);
  const inGroups = new Set(ruleSet.groups.flatMap((group) => group.facts));
  const alone = ruleSet.facts
    .filter(({ name }) => facts.has(name) && !inGroups.has(name))
    .map(({ name, values }) => ({ names: [name], states: [[0], ...values.map((_, index) => [index + 1])] }));
  return [...grouped, ...alone];
}

function projected(group: FactGroup, facts: ReadonlySet<string>): Axis {
  const places = group.facts.flatMap((name, place) => (facts.has(name) ? [place] : []));
  const states = group.states.map((state) =>
    places.map((place) => (state[place] === 'unknown' ? 0 : state[place] === true ? 2 : 1)),
  );
  const distinct = new Map(states.map((state) => [state.join(), state]));
  return { names: places.map((place) => group.facts[place]!), states: [...distinct.values()] };
}

const asFact = (definition: string): string => `definition ${definition}`;

/**
 * The composed form of a rule: a rule set in which the definitions that the rule names are facts of their own, told in
 * every combination of truths that they can really have together. Its space is small enough to walk whole with any
 * evaluator. A definition that shares a fact with the rule's own tests is written out instead.
 */
export function composed(ruleSet: RuleSet, id: string): RuleSet {
  const rule = ruleSet.rules[id]!;
  const named = definitionsNamedBy(rule);
  const own = factsOf({ ...ruleSet, definitions: Object.fromEntries(named.map((name) => [name, { any: [] }])) }, rule);
  const groupsOf = (facts: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...facts].map((fact) => ruleSet.groups.find((group) => group.facts.includes(fact))?.facts.join() ?? fact));
  const ownGroups = groupsOf(own);
  const apart = named.filter((name) => {
    const touched = groupsOf(factsOf(ruleSet, ruleSet.definitions[name]!));
    return ![...touched].some((group) => ownGroups.has(group));
  });
  const replaced = (condition: Condition): Condition => {
    if ('fact' in condition) return condition;
    if ('condition' in condition) {
      const { condition: name } = condition;
      return apart.includes(name)
        ? { fact: asFact(name), operator: 'is', value: true }
        : replaced(ruleSet.definitions[name]!);
    }
    return 'all' in condition ? { all: condition.all.map(replaced) } : { any: condition.any.map(replaced) };
  };
  const together: FactGroup = {
    facts: apart.map(asFact),
    states: apart.length === 0 ? [] : jointTruths(compile(ruleSet), apart),
    worlds: [],
  };
  const definitionFacts: FactDomain[] = apart.map((name) => ({ name: asFact(name), values: [false, true] }));
  return {
    facts: [...ruleSet.facts, ...definitionFacts],
    groups: apart.length === 0 ? ruleSet.groups : [...ruleSet.groups, together],
    definitions: {},
    rules: { [id]: replaced(rule) },
  };
}

/** The combinations of truths that some definitions can have together. */
function jointTruths(compiled: Compiled, definitions: readonly string[]): FactGroup['states'] {
  const { ruleSet } = compiled;
  const facts = new Set(definitions.flatMap((name) => [...factsOf(ruleSet, ruleSet.definitions[name]!)]));
  const nodes = definitions.map((name) => compiled.nodeOf.get(name)!);
  const bits = new Uint8Array(compiled.nodeCount);
  const found = new Map<string, FactGroup['states'][number]>();
  for (const codes of valuations(ruleSet, facts)) {
    evaluate(compiled, codes, bits);
    const truths = nodes.map((node) => truthOf(bits[node]!));
    found.set(truths.join(), truths);
  }
  return [...found.values()];
}
