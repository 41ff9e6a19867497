import type { Condition, Leaf } from '../model/rule/condition.ts';
import { combineTruths, type Truth } from '../model/rule/truth.ts';

import {
  type ConditionInSpace,
  distinctOptions,
  type InputFacts,
  type InputSpace,
  inputOf,
  type Option,
} from './input-axes.ts';

/**
 * An achievable outcome of a condition, with the smallest input that produces it.
 *
 * Its goals are what it covers: the result `true`, `false` or `unknown`; `2:true` when leaf 2 is true and independently decides
 * the result (see `independentConditions`), `2:false` when it is false and decides; `2:unknown` when leaf 2 is unknown and the
 * result depends on it; and where values are asked for, the value too: `2:true:police`.
 */
export interface AchievableOutcome {
  readonly truth: Truth;
  readonly goals: ReadonlySet<string>;
  readonly input: InputFacts;
  readonly cost: number;
}

/** A leaf, or a combination; a named definition is a leaf of its own that contains the definition's condition. */
type Node = LeafNode | NamedNode | JoinNode;
interface LeafNode extends TestedFacts {
  readonly leaf: Leaf;
  /** The index of the leaf in the condition, from left to right; absent within a definition, whose own scenarios cover its leaves. */
  readonly index?: number;
}
interface NamedNode extends TestedFacts {
  readonly inside: Node;
  readonly index?: number;
}
interface JoinNode extends TestedFacts {
  readonly isAll: boolean;
  readonly parts: readonly Node[];
}

/** The facts that a node tests, and their axes. */
interface TestedFacts {
  readonly facts: ReadonlySet<string>;
  readonly axes: ReadonlySet<number>;
}

/** A result of a node; `others` counts the parts of a join, up to two, that are not neutral (true in an `all`, false in an `any`). */
interface State {
  readonly truth: Truth;
  readonly others: 0 | 1 | 2;
  readonly goals: readonly string[];
  readonly chosen: readonly Option[];
  readonly cost: number;
}

type Fixed = ReadonlyMap<number, Option>;

/** The parameters of a search, and its caches. */
interface Search {
  readonly space: InputSpace;
  readonly values: boolean;
  /** The states of a node, by how its axes are fixed. */
  readonly states: Map<Node, Map<string, readonly State[]>>;
  /** The options of an axis that differ in some of its facts, by axis and facts. */
  readonly options: Map<string, readonly Option[]>;
}

/** The arguments of {@link achievableOutcomes}. */
export interface OutcomeQuery extends ConditionInSpace {
  /** Distinguish the values of choices too. */
  readonly values?: boolean;
}

/**
 * Every achievable outcome of a condition that covers different goals, each with its smallest input. The search works from the
 * leaves upwards, part by part; parts that share facts are evaluated together, for each option of a shared axis.
 */
export function achievableOutcomes({
  when,
  definitions,
  space,
  values = false,
}: OutcomeQuery): readonly AchievableOutcome[] {
  const root = nodeOf(when, definitions, space);
  return statesOf(root, new Map(), { space, values, states: new Map(), options: new Map() }).map(
    ({ truth, goals, chosen, cost }) => ({
      truth,
      goals: new Set([String(truth), ...goals]),
      input: inputOf(chosen),
      cost,
    }),
  );
}

function nodeOf(when: Condition, definitions: OutcomeQuery['definitions'], { axisOf }: InputSpace): Node {
  let next = 0;
  const visit = (part: Condition, isInside: boolean): Node => {
    if ('fact' in part) {
      const tested = { facts: new Set([part.fact]), axes: new Set([axisOf.get(part.fact)!]) };
      return { leaf: part, ...tested, ...(isInside ? {} : { index: next++ }) };
    }
    if ('condition' in part) {
      const index = isInside ? {} : { index: next++ };
      const inside = visit(definitions[part.condition]!, true);
      return { inside, facts: inside.facts, axes: inside.axes, ...index };
    }
    const isAll = 'all' in part;
    const parts = (isAll ? part.all : part.any).map((one) => visit(one, isInside));
    return {
      isAll,
      parts,
      facts: new Set(parts.flatMap(({ facts }) => [...facts])),
      axes: new Set(parts.flatMap(({ axes }) => [...axes])),
    };
  };
  return visit(when, false);
}

function statesOf(node: Node, fixed: Fixed, search: Search): readonly State[] {
  const { axes } = search.space;
  const key = [...node.axes]
    .map((axis) => (fixed.has(axis) ? axes[axis]!.options.indexOf(fixed.get(axis)!) : ''))
    .join();
  const found = search.states.get(node) ?? new Map<string, readonly State[]>();
  search.states.set(node, found);
  const states = found.get(key) ?? findStates(node, fixed, search);
  found.set(key, states);
  return states;
}

function findStates(node: Node, fixed: Fixed, search: Search): readonly State[] {
  if ('leaf' in node) return statesOfLeaf(node, fixed, search);
  if ('parts' in node)
    return cheapest(join(node.isAll, node.parts, fixed, search).map((state) => ({ ...state, others: 0 })));
  const inside = statesOf(node.inside, fixed, search);
  return cheapest(inside.map((state) => ({ ...state, goals: goalsAt(node.index, state.truth) })));
}

const goalsAt = (index: number | undefined, truth: Truth): readonly string[] =>
  index === undefined ? [] : [`${index}:${truth}`];

function statesOfLeaf({ leaf, index, axes }: LeafNode, fixed: Fixed, { space, values }: Search): readonly State[] {
  const [axis] = axes;
  const { facts, options } = space.axes[axis!]!;
  const position = facts.indexOf(leaf.fact);
  const domain = space.domainOf.get(leaf.fact)!;
  const isFixed = fixed.get(axis!);
  return cheapest(
    (isFixed === undefined ? options : [isFixed]).map((option): State => {
      const value = domain.values[option.codes[position]! - 1];
      const truth = truthOfLeaf(leaf, value);
      const withValue = values && value !== undefined && leaf.operator !== 'is' && index !== undefined;
      const goals = [...goalsAt(index, truth), ...(withValue ? [`${index}:${truth}:${value}`] : [])];
      return {
        truth,
        others: 0,
        goals,
        chosen: isFixed === undefined ? [option] : [],
        cost: isFixed === undefined ? option.cost : 0,
      };
    }),
  );
}

/** The truth of a test of a value; unknown for `undefined`. */
export function truthOfLeaf({ operator, value: wanted }: Leaf, value: boolean | string | undefined): Truth {
  if (value === undefined) return 'unknown';
  if (operator === 'is') return value === wanted;
  return (wanted as readonly string[]).includes(value as string) === (operator === 'oneOf');
}

/** The states of a join: groups of parts that share no open axis are combined one after the other, parts that do are joined at once. */
function join(isAll: boolean, parts: readonly Node[], fixed: Fixed, search: Search): readonly State[] {
  const neutral: State = { truth: isAll, others: 0, goals: [], chosen: [], cost: 0 };
  return independentGroups(parts, fixed).reduce<readonly State[]>(
    (before, together) => {
      const states =
        together.length === 1
          ? statesOf(together[0]!, fixed, search).map(
              (state): State => ({ ...state, others: state.truth === isAll ? 0 : 1 }),
            )
          : joinShared(isAll, together, fixed, search);
      return cheapest(before.flatMap((one) => states.map((other) => joinIndependent(isAll, one, other))));
    },
    [neutral],
  );
}

/** The combined state of two groups of parts of a join that share no open axis. */
function joinIndependent(isAll: boolean, one: State, other: State): State {
  const others = Math.min(2, one.others + other.others) as State['others'];
  const truth = combineTruths(isAll, [one, other], (state) => state.truth);
  const goals =
    others === 0 ? [...one.goals, ...other.goals] : others === 2 ? [] : one.others === 1 ? one.goals : other.goals;
  return { truth, others, goals, chosen: [...one.chosen, ...other.chosen], cost: one.cost + other.cost };
}

/** The states of parts that share axes: joined once for each option of the axis that most of them share. */
function joinShared(isAll: boolean, parts: readonly Node[], fixed: Fixed, search: Search): readonly State[] {
  const open = [...new Set(parts.flatMap(({ axes }) => [...axes]))].filter((axis) => !fixed.has(axis));
  const usersOf = (axis: number): number => parts.filter(({ axes }) => axes.has(axis)).length;
  const axis = open.reduce((best, one) => (usersOf(one) > usersOf(best) ? one : best));
  return cheapest(
    distinctOptionsOf(axis, parts, search).flatMap((option) =>
      join(isAll, parts, new Map([...fixed, [axis, option]]), search).map((state) => ({
        ...state,
        chosen: [option, ...state.chosen],
        cost: option.cost + state.cost,
      })),
    ),
  );
}

/** The options of an axis that differ for some parts: of equal ones the cheapest. */
function distinctOptionsOf(axis: number, parts: readonly Node[], { space, options: known }: Search): readonly Option[] {
  const { facts } = space.axes[axis]!;
  const tested = facts.filter((fact) => parts.some((part) => part.facts.has(fact)));
  const key = `${axis} ${tested.join()}`;
  const distinct = known.get(key) ?? distinctOptions(space.axes[axis]!, new Set(tested));
  known.set(key, distinct);
  return distinct;
}

/** Parts in groups that share no open axis with each other. */
function independentGroups(parts: readonly Node[], fixed: Fixed): readonly (readonly Node[])[] {
  let groups: readonly (readonly Node[])[] = [];
  for (const part of parts) {
    const open = [...part.axes].filter((axis) => !fixed.has(axis));
    const touching = groups.filter((group) => group.some(({ axes }) => open.some((axis) => axes.has(axis))));
    groups = [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), part]];
  }
  return groups;
}

/** Of the states that cover the same goals the cheapest, in the order of their cost. */
function cheapest(states: readonly State[]): readonly State[] {
  const found = new Map<string, State>();
  for (const state of states) {
    const key = `${state.others} ${state.truth} ${[...state.goals].sort().join()}`;
    const known = found.get(key);
    if (known === undefined || state.cost < known.cost) found.set(key, state);
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}
