import type { All, Any, Condition, Leaf } from '../model/rule/condition.ts';
import { compile, evaluate, truthOf } from './compile.ts';
import { branchesOf, combinedAs } from './condition-forms.ts';
import { codeOfValue, type FactDomain, type FactGroup, type RuleSet } from './rule-set.ts';
import { condensed } from './simplify-conditions.ts';

/** The facts that a condition tests, including those of the definitions that it names. */
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
 * Every distinguishable combination of the facts of a condition: the product of the states of its facts, with linked facts
 * only in combinations that can occur. Facts that the condition does not test stay unknown.
 *
 * @returns The codes of one valuation after another; the same array each time, so copy what is to be kept.
 */
export function valuations(ruleSet: RuleSet, facts: ReadonlySet<string>): Generator<Uint8Array> {
  const position = new Map(ruleSet.facts.map((fact, index) => [fact.name, index]));
  const axes = axesOf(ruleSet, facts).map(({ names, states }) => ({
    positions: names.map((name) => position.get(name)!),
    states,
  }));
  return combinations(axes, new Uint8Array(ruleSet.facts.length));
}

/**
 * Every combination of one state of each of some axes.
 *
 * @param axes The positions of codes, and the codes that they have together in each state.
 * @param codes Where the codes are written.
 * @param places Where the state of each axis is written, by its index.
 * @returns `codes`, once for each combination.
 */
export function* combinations(
  axes: readonly { readonly positions: readonly number[]; readonly states: readonly (readonly number[])[] }[],
  codes: Uint8Array,
  places: number[] = [],
): Generator<Uint8Array> {
  if (axes.some(({ states }) => states.length === 0)) return;
  const put = (axis: number, place: number): void => {
    const { positions, states } = axes[axis]!;
    const state = states[place]!;
    places[axis] = place;
    for (let at = 0; at < positions.length; at++) codes[positions[at]!] = state[at]!;
  };
  axes.forEach((_, axis) => {
    put(axis, 0);
  });
  for (;;) {
    yield codes;
    let axis = 0;
    while (axis < axes.length && places[axis]! + 1 === axes[axis]!.states.length) put(axis++, 0);
    if (axis === axes.length) return;
    put(axis, places[axis]! + 1);
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
  const domainOf = new Map(ruleSet.facts.map((fact) => [fact.name, fact]));
  const grouped = ruleSet.groups
    .map((group) => projected(group, facts, domainOf))
    .filter(({ names }) => names.length > 0);
  const inGroups = new Set(ruleSet.groups.flatMap((group) => group.facts));
  const alone = ruleSet.facts
    .filter(({ name }) => facts.has(name) && !inGroups.has(name))
    .map(({ name, values }) => ({ names: [name], states: [[0], ...values.map((_, index) => [index + 1])] }));
  return [...grouped, ...alone];
}

function projected(group: FactGroup, facts: ReadonlySet<string>, domainOf: ReadonlyMap<string, FactDomain>): Axis {
  const places = group.facts.flatMap((name, place) => (facts.has(name) ? [place] : []));
  const states = group.states.map((state) =>
    places.map((place) => codeOfValue(domainOf.get(group.facts[place]!)!, state[place]!)),
  );
  const distinct = new Map(states.map((state) => [state.join(), state]));
  return { names: places.map((place) => group.facts[place]!), states: [...distinct.values()] };
}

/**
 * The composed form of a rule: a rule set in which the definitions that the rule names are facts of their own, in every
 * combination of truths that they can have together. Its space is small enough for any evaluator to enumerate. A
 * definition that shares a fact with the rule's own tests is written out instead; of the tests that it combines, those that
 * share nothing with the rest become one fact. So do the rule's own alternatives that a definition has too, also where
 * none of them may be true: that definition is enumerated by itself.
 */
export function composed(ruleSet: RuleSet, id: string): RuleSet {
  return composedWithParts(ruleSet, id).ruleSet;
}

/** A rule in its composed form. */
export interface ComposedRule {
  readonly ruleSet: RuleSet;
  /** The conditions that became facts of their own, by the names of those facts. */
  readonly parts: ReadonlyMap<string, Condition>;
}

/** The composed form of a rule as {@link composed} gives it, with the conditions that became facts. */
export function composedWithParts(ruleSet: RuleSet, id: string): ComposedRule {
  const { rule, parts } = composedAround(ruleSet, ruleSet.rules[id]!, new Set());
  const names = [...parts.keys()];
  const partFacts: FactDomain[] = names.map((name) => ({ name, values: [false, true] }));
  const composedSet: RuleSet = {
    facts: [...ruleSet.facts, ...partFacts],
    groups: names.length === 0 ? ruleSet.groups : [...ruleSet.groups, toldTogether(ruleSet, parts)],
    definitions: {},
    rules: { [id]: rule },
  };
  return { ruleSet: composedSet, parts };
}

/** A rule in its composed form, with the conditions that became facts of their own, by the names of those facts. */
interface Composed {
  readonly rule: Condition;
  readonly parts: ReadonlyMap<string, Condition>;
}

/** Composes a rule; what is linked with a fact of `own`, or with a test that stays in the rule, becomes no part. */
function composedAround(ruleSet: RuleSet, rule: Condition, own: ReadonlySet<string>): Composed {
  const parts = new Map<string, Condition>();
  const asPart = (name: string, condition: Condition): Leaf => {
    parts.set(name, condition);
    return { fact: name, operator: 'is', value: true };
  };
  const hangTogether = (fact: string): readonly string[] =>
    ruleSet.groups.find((group) => group.facts.includes(fact))?.facts ?? [fact];
  const sharesOwn = (condition: Condition): boolean =>
    [...factsOf(ruleSet, condition)].flatMap(hangTogether).some((fact) => own.has(fact));
  const definitions = Object.values(ruleSet.definitions);
  const defined = new Set(definitions.includes(rule) ? [] : definitions.flatMap((one) => [...factsOf(ruleSet, one)]));
  /** The branches of a combination that a definition has as alternatives: of `any` those tests, of `all` that none is met. */
  const ofDefinition = (condition: All | Any): readonly Leaf[] => {
    const found = branchesOf(condition).filter(
      (one): one is Leaf =>
        'fact' in one && one.value === 'any' in condition && defined.has(one.fact) && !sharesOwn(one),
    );
    return found.length < 2 ? [] : found;
  };
  const written = (condition: Condition): Condition => {
    if ('fact' in condition) return condition;
    if ('condition' in condition) {
      const { condition: name } = condition;
      return sharesOwn(condition)
        ? withinDefinition(ruleSet.definitions[name]!)
        : asPart(`definition ${name}`, condition);
    }
    const tests = ofDefinition(condition);
    if (tests.length > 0) {
      const alternatives: Any = { any: tests.map((test) => ({ ...test, value: true })) };
      const part = { ...asPart(namesOf(alternatives), alternatives), value: 'any' in condition };
      const rest = branchesOf(condition).filter((one) => !tests.some((test) => test === one));
      return rest.length === 0 ? part : combinedAs(condition, [part, ...rest.map(written)]);
    }
    return combinedAs(condition, branchesOf(condition).map(written));
  };
  const withinDefinition = (condition: Condition): Condition => {
    if (!('all' in condition || 'any' in condition)) return written(condition);
    const tests = branchesOf(condition).filter((branch): branch is Leaf => 'fact' in branch && !sharesOwn(branch));
    if (tests.length < 2) return combinedAs(condition, branchesOf(condition).map(withinDefinition));
    const others = branchesOf(condition).filter((branch) => !tests.some((test) => test === branch));
    const together = combinedAs(condition, tests);
    const part = asPart(namesOf(together), together);
    return combinedAs(condition, [part, ...others.map(withinDefinition)]);
  };
  const composedRule = written(rule);
  const staying = [...factsOf({ ...ruleSet, definitions: {} }, composedRule)].filter((fact) => !parts.has(fact));
  return staying.every((fact) => own.has(fact))
    ? { rule: composedRule, parts }
    : composedAround(ruleSet, rule, new Set([...own, ...staying]));
}

/** The name of tests that became one fact, different for different tests: `any of a, not b`. */
const namesOf = (condition: All | Any): string =>
  `${'all' in condition ? 'all' : 'any'} of ${branchesOf(condition)
    .map((test) => nameOf(test as Leaf))
    .join(', ')}`;

function nameOf({ fact, operator, value }: Leaf): string {
  if (operator === 'is') return value === true ? fact : `not ${fact}`;
  return `${fact} ${operator} ${(value as readonly string[]).join(' or ')}`;
}

/** Parts of a rule as facts of one group, in the combinations of truths that they can have together. */
function toldTogether(ruleSet: RuleSet, parts: ReadonlyMap<string, Condition>): FactGroup {
  const names = [...parts.keys()];
  const definitions = condensed(ruleSet, Object.fromEntries(parts));
  const within: RuleSet = { ...ruleSet, definitions, rules: {} };
  const facts = new Set(names.flatMap((name) => [...factsOf(within, definitions[name]!)]));
  const compiled = compile(within);
  const nodes = names.map((name) => compiled.nodeOf.get(name)!);
  const bits = new Uint8Array(compiled.nodeCount);
  const found = new Map<string, FactGroup['states'][number]>();
  for (const codes of valuations(ruleSet, facts)) {
    evaluate(compiled, codes, bits);
    const truths = nodes.map((node) => truthOf(bits[node]!));
    found.set(truths.join(), truths);
  }
  const states = [...found.values()];
  return { facts: names, states, worlds: states.filter((state) => !state.includes('unknown')) };
}
