import type { RuleSet } from '../../src/engine/rule-set.ts';

/** One group of facts that hang together, or one fact alone, as a direction of a space. */
export interface Axis {
  /** The positions of its facts. */
  readonly facts: readonly number[];
  /** The codes in which it can be told, unknown included. */
  readonly states: readonly (readonly number[])[];
  /** The codes that it can have in the world, where everything is known. */
  readonly worlds: readonly (readonly number[])[];
}

/** Every way in which some facts can be told, and every way in which they can be. */
export interface Space {
  readonly ruleSet: RuleSet;
  readonly axes: readonly Axis[];
}

/** What is possible for a conclusion: bit 0, that it is not so; bit 1, that it is so. Both together: it is not known. */
export const NOT_SO = 1;
export const SO = 2;
export const EITHER = NOT_SO | SO;

const codeOf = (truth: boolean | string): number => (truth === 'unknown' ? 0 : truth ? 2 : 1);

function distinct(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}

/** The space of some facts of a rule set: written apart from `src/engine/valuations.ts`, to hold it too. */
export function spaceOf(ruleSet: RuleSet, facts: ReadonlySet<string>): Space {
  const positionOf = new Map(ruleSet.facts.map(({ name }, position) => [name, position]));
  const grouped = ruleSet.groups.flatMap((group): Axis[] => {
    const places = group.facts.flatMap((name, place) => (facts.has(name) ? [place] : []));
    if (places.length === 0) return [];
    const kept = (rows: readonly (readonly (boolean | string)[])[]) =>
      distinct(rows.map((row) => places.map((place) => codeOf(row[place]!))));
    return [
      {
        facts: places.map((place) => positionOf.get(group.facts[place]!)!),
        states: kept(group.states),
        worlds: kept(group.worlds),
      },
    ];
  });
  const inGroups = new Set(ruleSet.groups.flatMap((group) => group.facts));
  const alone = ruleSet.facts.flatMap(({ name, values }, position): Axis[] => {
    if (!facts.has(name) || inGroups.has(name)) return [];
    const worlds = values.map((_, value) => [value + 1]);
    return [{ facts: [position], states: [[0], ...worlds], worlds }];
  });
  return { ruleSet, axes: [...grouped, ...alone] };
}

/** How many ways there are to tell the facts of a space. */
export const sizeOf = ({ axes }: Space): number => axes.reduce((size, { states }) => size * states.length, 1);

type Rows = 'states' | 'worlds';

const widths = ({ axes }: Space, rows: Rows): number[] => axes.map((axis) => axis[rows].length);

/**
 * Walks a space and keeps what a function makes of each point. The first axis turns fastest; the codes handed over are
 * the same array each time.
 */
export function overAll(space: Space, rows: Rows, result: (codes: Uint8Array) => number): Uint8Array {
  const { ruleSet, axes } = space;
  const size = widths(space, rows).reduce((product, width) => product * width, 1);
  const codes = new Uint8Array(ruleSet.facts.length);
  const results = new Uint8Array(size);
  for (let index = 0; index < size; index++) {
    writeCodes(axes, rows, index, codes);
    results[index] = result(codes);
  }
  return results;
}

/** Writes the codes of the point with that index. */
export function writeCodes(axes: readonly Axis[], rows: Rows, index: number, codes: Uint8Array): void {
  let rest = index;
  for (const axis of axes) {
    const row = axis[rows][rest % axis[rows].length]!;
    rest = Math.floor(rest / axis[rows].length);
    axis.facts.forEach((fact, place) => {
      codes[fact] = row[place]!;
    });
  }
}

/** For each state of an axis the places of the worlds that it leaves open. */
export function openWorlds({ states, worlds }: Axis): readonly (readonly number[])[] {
  return states.map((state) =>
    worlds.flatMap((world, at) => (state.every((code, place) => code === 0 || code === world[place]) ? [at] : [])),
  );
}

/**
 * From what is so in each world to what is possible in each state: a state can come out in each way in which one of the
 * worlds that it leaves open comes out.
 */
export function possibleOver(space: Space, inWorlds: Uint8Array): Uint8Array {
  const dims = widths(space, 'worlds');
  let values = inWorlds;
  space.axes.forEach((axis, at) => {
    const open = openWorlds(axis);
    const inner = dims.slice(0, at).reduce((product, width) => product * width, 1);
    const outer = dims.slice(at + 1).reduce((product, width) => product * width, 1);
    const folded = new Uint8Array(inner * open.length * outer);
    for (let o = 0; o < outer; o++) {
      open.forEach((worlds, state) => {
        for (const world of worlds) {
          const to = (o * open.length + state) * inner;
          const from = (o * dims[at]! + world) * inner;
          for (let i = 0; i < inner; i++) folded[to + i]! |= values[from + i]!;
        }
      });
    }
    dims[at] = open.length;
    values = folded;
  });
  return values;
}

/** How far apart two neighbours along an axis lie among the states. */
export function strideOf({ axes }: Space, axis: number): number {
  return axes.slice(0, axis).reduce((product, { states }) => product * states.length, 1);
}

/**
 * For one axis and two of its worlds: for which tellings of everything else some world outside the axis makes the two come
 * out differently. Indexed by the states of the space; along the axis itself every place holds the same.
 */
export function differsOver(space: Space, inWorlds: Uint8Array, axis: number, one: number, other: number): Uint8Array {
  const { axes } = space;
  const stride = axes.slice(0, axis).reduce((product, { worlds }) => product * worlds.length, 1);
  const width = axes[axis]!.worlds.length;
  const apart = new Uint8Array(inWorlds.length);
  for (let index = 0; index < apart.length; index++) {
    const start = index - (Math.floor(index / stride) % width) * stride;
    apart[index] = inWorlds[start + one * stride] === inWorlds[start + other * stride] ? 0 : 1;
  }
  return possibleOver(space, apart);
}
