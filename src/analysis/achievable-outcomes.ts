import type { Condition, Leaf } from '../model/rule/condition.ts';
import type { Truth } from '../model/rule/truth.ts';
import type { EncodedFacts, Option, ToldSpace } from './input-axes.ts';

/**
 * A way in which a condition can come out, in its easiest telling.
 *
 * Its goals are what it shows: `true`, `false` or `unknown`; `2:true` that the leaf at place 2 is met and alone turns the outcome
 * (see `turningOf`), `2:false` that it is not met and does; `2:unknown` that all turns on this leaf, of which nothing is known; and where
 * values are asked for, `2:true:police` with which value.
 */
export interface Reachable {
  readonly truth: Truth;
  readonly goals: ReadonlySet<string>;
  readonly encoded: EncodedFacts;
  readonly cost: number;
}

/** A leaf, or a combination; a definition that is named is a leaf of its own, with what it says inside. */
type Node = LeafNode | NamedNode | JoinNode;
interface LeafNode extends Looking {
  readonly leaf: Leaf;
  /** Left out within a definition: its leaves are shown by the definition itself. */
  readonly place?: number;
}
interface NamedNode extends Looking {
  readonly inside: Node;
  readonly place?: number;
}
interface JoinNode extends Looking {
  readonly isAll: boolean;
  readonly parts: readonly Node[];
}

/** What a node looks at. */
interface Looking {
  readonly facts: ReadonlySet<string>;
  readonly axes: ReadonlySet<number>;
}

/** A node as it comes out; `others` counts the parts of a join, up to two, that do not leave it to the rest. */
interface State {
  readonly truth: Truth;
  readonly others: 0 | 1 | 2;
  readonly goals: readonly string[];
  readonly chosen: readonly Option[];
  readonly cost: number;
}

type Fixed = ReadonlyMap<number, Option>;

/** What holds for a whole search, and what it found before. */
interface Search {
  readonly space: ToldSpace;
  readonly values: boolean;
  /** The states of a node, by how its axes are fixed. */
  readonly states: Map<Node, Map<string, readonly State[]>>;
  /** The options of an axis that some of its facts tell apart, by axis and facts. */
  readonly options: Map<string, readonly Option[]>;
}

/** What {@link reachable} looks at. */
export interface Question {
  readonly when: Condition;
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly space: ToldSpace;
  /** Tell apart the values of choices too. */
  readonly values?: boolean;
}

/**
 * Every way in which a condition can come out, as far as it shows something else, each in its easiest telling: worked out from the
 * leaves upwards, part by part; parts that share facts are looked at together, for each way to tell what they share.
 */
export function reachable({ when, definitions, space, values = false }: Question): readonly Reachable[] {
  const root = nodeOf(when, definitions, space);
  return statesOf(root, new Map(), { space, values, states: new Map(), options: new Map() }).map(
    ({ truth, goals, chosen, cost }) => ({
      truth,
      goals: new Set([String(truth), ...goals]),
      encoded: Object.assign({}, ...chosen.map(({ encoded }) => encoded)) as EncodedFacts,
      cost,
    }),
  );
}

function nodeOf(when: Condition, definitions: Question['definitions'], { axisOf }: ToldSpace): Node {
  let next = 0;
  const visit = (part: Condition, isInside: boolean): Node => {
    if ('fact' in part) {
      const looking = { facts: new Set([part.fact]), axes: new Set([axisOf.get(part.fact)!]) };
      return { leaf: part, ...looking, ...(isInside ? {} : { place: next++ }) };
    }
    if ('condition' in part) {
      const place = isInside ? {} : { place: next++ };
      const inside = visit(definitions[part.condition]!, true);
      return { inside, facts: inside.facts, axes: inside.axes, ...place };
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
  const states = found.get(key) ?? statesAnew(node, fixed, search);
  found.set(key, states);
  return states;
}

function statesAnew(node: Node, fixed: Fixed, search: Search): readonly State[] {
  if ('leaf' in node) return statesOfLeaf(node, fixed, search);
  if ('parts' in node)
    return easiest(joined(node.isAll, node.parts, fixed, search).map((state) => ({ ...state, others: 0 })));
  const inside = statesOf(node.inside, fixed, search);
  return easiest(inside.map((state) => ({ ...state, goals: goalsAt(node.place, state.truth) })));
}

const goalsAt = (place: number | undefined, truth: Truth): readonly string[] =>
  place === undefined ? [] : [`${place}:${truth}`];

function statesOfLeaf({ leaf, place, axes }: LeafNode, fixed: Fixed, { space, values }: Search): readonly State[] {
  const [axis] = axes;
  const { facts, options } = space.axes[axis!]!;
  const position = facts.indexOf(leaf.fact);
  const domain = space.domainOf.get(leaf.fact)!;
  const isFixed = fixed.get(axis!);
  return easiest(
    (isFixed === undefined ? options : [isFixed]).map((option): State => {
      const value = domain.values[option.codes[position]! - 1];
      const truth = truthOfLeaf(leaf, value);
      const withValue = values && value !== undefined && leaf.operator !== 'is' && place !== undefined;
      const goals = [...goalsAt(place, truth), ...(withValue ? [`${place}:${truth}:${value}`] : [])];
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

/** The truth of a test of a value; `undefined` for one that is not known. */
export function truthOfLeaf({ operator, value: wanted }: Leaf, value: boolean | string | undefined): Truth {
  if (value === undefined) return 'unknown';
  if (operator === 'is') return value === wanted;
  return (wanted as readonly string[]).includes(value as string) === (operator === 'oneOf');
}

/** The parts of a join together: those that share no axis that is still open one after the other, the others at once. */
function joined(isAll: boolean, parts: readonly Node[], fixed: Fixed, search: Search): readonly State[] {
  const neutral: State = { truth: isAll, others: 0, goals: [], chosen: [], cost: 0 };
  return partsApart(parts, fixed).reduce<readonly State[]>(
    (before, together) => {
      const states =
        together.length === 1
          ? statesOf(together[0]!, fixed, search).map(
              (state): State => ({ ...state, others: state.truth === isAll ? 0 : 1 }),
            )
          : sharing(isAll, together, fixed, search);
      return easiest(before.flatMap((one) => states.map((other) => beside(isAll, one, other))));
    },
    [neutral],
  );
}

/** Two groups of parts of a join that have nothing to do with each other. */
function beside(isAll: boolean, one: State, other: State): State {
  const others = Math.min(2, one.others + other.others) as State['others'];
  const truths = [one.truth, other.truth];
  const truth = truths.includes(!isAll) ? !isAll : truths.includes('unknown') ? 'unknown' : isAll;
  const goals =
    others === 0 ? [...one.goals, ...other.goals] : others === 2 ? [] : one.others === 1 ? one.goals : other.goals;
  return { truth, others, goals, chosen: [...one.chosen, ...other.chosen], cost: one.cost + other.cost };
}

/** Parts that share something: for each way to tell what most of them share. */
function sharing(isAll: boolean, parts: readonly Node[], fixed: Fixed, search: Search): readonly State[] {
  const open = [...new Set(parts.flatMap(({ axes }) => [...axes]))].filter((axis) => !fixed.has(axis));
  const usersOf = (axis: number): number => parts.filter(({ axes }) => axes.has(axis)).length;
  const axis = open.reduce((best, one) => (usersOf(one) > usersOf(best) ? one : best));
  return easiest(
    optionsApart(axis, parts, search).flatMap((option) =>
      joined(isAll, parts, new Map([...fixed, [axis, option]]), search).map((state) => ({
        ...state,
        chosen: [option, ...state.chosen],
        cost: option.cost + state.cost,
      })),
    ),
  );
}

/** The options of an axis, as far as some parts tell them apart: of those that are alike the easiest. */
function optionsApart(axis: number, parts: readonly Node[], { space, options: known }: Search): readonly Option[] {
  const { facts, options } = space.axes[axis]!;
  const places = facts.flatMap((fact, place) => (parts.some((part) => part.facts.has(fact)) ? [place] : []));
  const key = `${axis} ${places.join()}`;
  const apart = known.get(key) ?? apartBy(places, options);
  known.set(key, apart);
  return apart;
}

function apartBy(places: readonly number[], options: readonly Option[]): readonly Option[] {
  const found = new Map<string, Option>();
  for (const option of options) {
    const codes = places.map((place) => option.codes[place]).join();
    if (!found.has(codes)) found.set(codes, option);
  }
  return [...found.values()];
}

/** Parts in groups that share no open axis with each other. */
function partsApart(parts: readonly Node[], fixed: Fixed): readonly (readonly Node[])[] {
  let groups: readonly (readonly Node[])[] = [];
  for (const part of parts) {
    const open = [...part.axes].filter((axis) => !fixed.has(axis));
    const touching = groups.filter((group) => group.some(({ axes }) => open.some((axis) => axes.has(axis))));
    groups = [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), part]];
  }
  return groups;
}

/** Of the states that show the same the easiest, in the order of their cost. */
function easiest(states: readonly State[]): readonly State[] {
  const found = new Map<string, State>();
  for (const state of states) {
    const key = `${state.others} ${state.truth} ${[...state.goals].sort().join()}`;
    const known = found.get(key);
    if (known === undefined || state.cost < known.cost) found.set(key, state);
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}
