import type { Truth } from '../../src/model/rule/truth.ts';

/** Stands for a fact that is not told. */
export const untold = Symbol('untold');

/** The values that each fact of a walk can have. */
export type Domains = Readonly<Record<string, readonly unknown[]>>;
/** A value for each fact, or that it is not told. */
export type InputAssignment<D extends Domains> = { readonly [Name in keyof D]: D[Name][number] | typeof untold };
/** A value for each fact: a world in which everything is known. */
export type World<D extends Domains> = { readonly [Name in keyof D]: D[Name][number] };

function* product(rows: readonly (readonly [string, readonly unknown[]])[]): Generator<Record<string, unknown>> {
  const [first, ...others] = rows;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const rest of product(others)) for (const value of first[1]) yield { ...rest, [first[0]]: value };
}

/** Every way to tell or not to tell the facts of a walk. */
export const everyTelling = <D extends Domains>(domains: D): Iterable<InputAssignment<D>> =>
  product(Object.entries(domains).map(([name, values]) => [name, [untold, ...values]])) as Iterable<InputAssignment<D>>;

/** All worlds of a walk, each made once, with what is known of them already. */
interface Grid {
  readonly names: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  /** How far apart two worlds are that differ in one step of a fact. The first fact changes fastest. */
  readonly strides: readonly number[];
  readonly worlds: readonly Readonly<Record<string, unknown>>[];
  /** Of each predicate its truth in each world: 0 is not asked yet, 1 false, 2 true. */
  readonly truths: WeakMap<Predicate, Uint8Array>;
}

type Predicate = (world: never) => boolean;

const grids = new WeakMap<Domains, Grid>();

function gridOf(domains: Domains): Grid {
  const known = grids.get(domains);
  if (known !== undefined) return known;
  const names = Object.keys(domains);
  const values = Object.values(domains);
  const strides = values.map((_, at) => values.slice(0, at).reduce((size, { length }) => size * length, 1));
  const grid = { names, values, strides, worlds: [...product(Object.entries(domains))], truths: new WeakMap() };
  grids.set(domains, grid);
  return grid;
}

/** The truth of a predicate in a world, which is asked once: a telling leaves open many worlds of other tellings. */
function truthIn({ worlds, truths }: Grid, holds: Predicate): (place: number) => boolean {
  const known = truths.get(holds) ?? new Uint8Array(worlds.length);
  truths.set(holds, known);
  return (place) => {
    if (known[place] === 0) known[place] = holds(worlds[place] as never) ? 2 : 1;
    return known[place] === 2;
  };
}

/** The places of the worlds that a telling leaves open. */
function placesOf({ names, values, strides }: Grid, telling: Readonly<Record<string, unknown>>): readonly number[] {
  return names.reduce<readonly number[]>(
    (places, name, at) => {
      const stride = strides[at]!;
      if (telling[name] !== untold) {
        const step = values[at]!.indexOf(telling[name]) * stride;
        return places.map((place) => place + step);
      }
      return values[at]!.flatMap((_, step) => places.map((place) => place + step * stride));
    },
    [0],
  );
}

/** Every world that a telling leaves open. */
export function worldsOf<D extends Domains>(domains: D, telling: InputAssignment<D>): readonly World<D>[] {
  const grid = gridOf(domains);
  return placesOf(grid, telling).map((place) => grid.worlds[place]) as World<D>[];
}

const always = (): boolean => true;

/**
 * What is so in every world that a telling leaves open; else unknown.
 *
 * @param canBe Which worlds can be; left out where all can.
 */
export function inAllWorlds<D extends Domains>(
  domains: D,
  telling: InputAssignment<D>,
  holds: (world: World<D>) => boolean,
  canBe: (world: World<D>) => boolean = always,
): Truth {
  const grid = gridOf(domains);
  const [isPossible, isTrue] = [truthIn(grid, canBe), truthIn(grid, holds)];
  const truths = new Set(
    placesOf(grid, telling)
      .filter((place) => isPossible(place))
      .map((place) => isTrue(place)),
  );
  return truths.size === 1 ? truths.has(true) : 'unknown';
}

/** The untold facts on which the outcome turns: of some world that is left open, another value of that fact changes it. */
export function turningOn<D extends Domains>(
  domains: D,
  telling: InputAssignment<D>,
  holds: (world: World<D>) => boolean,
): readonly (keyof D & string)[] {
  const grid = gridOf(domains);
  const isTrue = truthIn(grid, holds);
  const places = placesOf(grid, telling);
  return grid.names.filter((name, at) => {
    if (telling[name] !== untold) return false;
    const stride = grid.strides[at]!;
    const width = grid.values[at]!.length;
    return places.some((place) => {
      const first = place - (Math.floor(place / stride) % width) * stride;
      const here = isTrue(place);
      return grid.values[at]!.some((_, step) => isTrue(first + step * stride) !== here);
    });
  });
}

/** The told facts alone, as a document has them. */
export const toldOf = (telling: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(telling).filter(([, value]) => value !== untold));
