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

/** Every world that a telling leaves open. */
export const worldsOf = <D extends Domains>(domains: D, telling: InputAssignment<D>): readonly World<D>[] =>
  [
    ...product(
      Object.entries(domains).map(([name, values]) => [name, telling[name] === untold ? values : [telling[name]]]),
    ),
  ] as World<D>[];

/**
 * What is so in every world that a telling leaves open; else unknown.
 *
 * @param canBe Which worlds can be; left out where all can.
 */
export function inAllWorlds<D extends Domains>(
  domains: D,
  telling: InputAssignment<D>,
  holds: (world: World<D>) => boolean,
  canBe: (world: World<D>) => boolean = () => true,
): Truth {
  const truths = new Set(worldsOf(domains, telling).filter(canBe).map(holds));
  return truths.size === 1 ? truths.has(true) : 'unknown';
}

/** The untold facts on which the outcome turns: of some world that is left open, another value of that fact changes it. */
export function turningOn<D extends Domains>(
  domains: D,
  telling: InputAssignment<D>,
  holds: (world: World<D>) => boolean,
): readonly (keyof D & string)[] {
  const worlds = worldsOf(domains, telling);
  return Object.keys(domains).filter(
    (name) =>
      telling[name] === untold &&
      worlds.some((world) => domains[name]!.some((value) => holds({ ...world, [name]: value }) !== holds(world))),
  );
}

/** The told facts alone, as a document has them. */
export const toldOf = (telling: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(telling).filter(([, value]) => value !== untold));
