import type { Condition, Leaf } from '../../model/condition.ts';
import type { Truth } from '../../model/truth.ts';
import type { Option, ToldFacts, ToldSpace } from './told-axes.ts';

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
  readonly told: ToldFacts;
  readonly cost: number;
}

/** A leaf, or a combination; a definition that is named is a leaf of its own, with what it says inside. */
type Node = LeafNode | NamedNode | JoinNode;
interface LeafNode {
  readonly leaf: Leaf;
  /** Left out within a definition: its leaves are shown by the definition itself. */
  readonly place?: number;
  readonly axes: ReadonlySet<number>;
}
interface NamedNode {
  readonly inside: Node;
  readonly place?: number;
  readonly axes: ReadonlySet<number>;
}
interface JoinNode {
  readonly isAll: boolean;
  readonly parts: readonly Node[];
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

/** What {@link reachable} looks at. */
export interface Question {
  readonly when: Condition;
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly space: ToldSpace;
  /** Tell apart the values of choices too. */
  readonly values?: boolean;
  /** Only how the condition comes out, whatever its leaves show: the easiest way to each truth, found much sooner. */
  readonly truthsAlone?: boolean;
}

/**
 * Every way in which a condition can come out, as far as it shows something else, each in its easiest telling: worked out from the
 * leaves upwards, part by part; parts that share facts are looked at together, for each way to tell what they share.
 */
export function reachable({
  when,
  definitions,
  space,
  values = false,
  truthsAlone = false,
}: Question): readonly Reachable[] {
  const root = nodeOf(when, definitions, space, truthsAlone);
  return statesOf(root, new Map(), space, values).map(({ truth, goals, chosen, cost }) => ({
    truth,
    goals: new Set([String(truth), ...goals]),
    told: Object.assign({}, ...chosen.map(({ told }) => told)) as ToldFacts,
    cost,
  }));
}

function nodeOf(when: Condition, definitions: Question['definitions'], { axisOf }: ToldSpace, isInside: boolean): Node {
  let next = 0;
  const visit = (part: Condition, isInside: boolean): Node => {
    if ('fact' in part) {
      const axes = new Set([axisOf.get(part.fact)!]);
      return { leaf: part, axes, ...(isInside ? {} : { place: next++ }) };
    }
    if ('condition' in part) {
      const place = isInside ? {} : { place: next++ };
      const inside = visit(definitions[part.condition]!, true);
      return { inside, axes: inside.axes, ...place };
    }
    const isAll = 'all' in part;
    const parts = (isAll ? part.all : part.any).map((one) => visit(one, isInside));
    return { isAll, parts, axes: new Set(parts.flatMap(({ axes }) => [...axes])) };
  };
  return visit(when, isInside);
}

function statesOf(node: Node, fixed: Fixed, space: ToldSpace, values: boolean): readonly State[] {
  if ('leaf' in node) return statesOfLeaf(node, fixed, space, values);
  if ('parts' in node)
    return easiest(joined(node.isAll, node.parts, fixed, space, values).map((state) => ({ ...state, others: 0 })));
  const inside = statesOf(node.inside, fixed, space, values);
  return easiest(inside.map((state) => ({ ...state, goals: goalsAt(node.place, state.truth) })));
}

const goalsAt = (place: number | undefined, truth: Truth): readonly string[] =>
  place === undefined ? [] : [`${place}:${truth}`];

function statesOfLeaf(
  { leaf, place, axes }: LeafNode,
  fixed: Fixed,
  space: ToldSpace,
  values: boolean,
): readonly State[] {
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
function joined(
  isAll: boolean,
  parts: readonly Node[],
  fixed: Fixed,
  space: ToldSpace,
  values: boolean,
): readonly State[] {
  const neutral: State = { truth: isAll, others: 0, goals: [], chosen: [], cost: 0 };
  return partsApart(parts, fixed).reduce<readonly State[]>(
    (before, together) => {
      const states =
        together.length === 1
          ? statesOf(together[0]!, fixed, space, values).map(
              (state): State => ({ ...state, others: state.truth === isAll ? 0 : 1 }),
            )
          : sharing(isAll, together, fixed, space, values);
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
function sharing(
  isAll: boolean,
  parts: readonly Node[],
  fixed: Fixed,
  space: ToldSpace,
  values: boolean,
): readonly State[] {
  const open = [...new Set(parts.flatMap(({ axes }) => [...axes]))].filter((axis) => !fixed.has(axis));
  const usersOf = (axis: number): number => parts.filter(({ axes }) => axes.has(axis)).length;
  const axis = open.reduce((best, one) => (usersOf(one) > usersOf(best) ? one : best));
  return easiest(
    optionsApart(space, axis, parts).flatMap((option) =>
      joined(isAll, parts, new Map([...fixed, [axis, option]]), space, values).map((state) => ({
        ...state,
        chosen: [option, ...state.chosen],
        cost: option.cost + state.cost,
      })),
    ),
  );
}

/** The options of an axis, as far as some parts tell them apart: of those that are alike the easiest. */
function optionsApart({ axes }: ToldSpace, axis: number, parts: readonly Node[]): readonly Option[] {
  const { facts, options } = axes[axis]!;
  const looked = new Set<string>();
  const visit = (node: Node): void => {
    if ('leaf' in node) looked.add(node.leaf.fact);
    else if ('inside' in node) visit(node.inside);
    else node.parts.forEach(visit);
  };
  parts.forEach(visit);
  const places = facts.flatMap((fact, place) => (looked.has(fact) ? [place] : []));
  const found = new Map<string, Option>();
  for (const option of options) {
    const key = places.map((place) => option.codes[place]).join();
    if (!found.has(key)) found.set(key, option);
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
