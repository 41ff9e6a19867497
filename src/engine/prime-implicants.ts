import { ALWAYS, type Diagrams, NEVER } from './decision-diagram.ts';

/**
 * Worlds in which something holds, as a product: for some variables, by their places, the worlds that it allows, ascending;
 * every other variable may be in any of its worlds.
 */
export type Cube = ReadonlyMap<number, readonly number[]>;

/**
 * A diagram as a sum of cubes: each is prime (none can be widened without reaching where the diagram does not hold), none
 * can be left out, and together they hold exactly where the diagram does. Those that ask for less come first.
 */
export function coverOf(diagrams: Diagrams, diagram: number): readonly Cube[] {
  const found = new Map<string, Cube>();
  for (const path of pathsOf(diagrams, diagram)) {
    for (const order of [[...path.keys()], [...path.keys()].reverse()]) {
      const prime = widened(diagrams, diagram, path, order);
      found.set(keyOf(prime), prime);
    }
  }
  const primes = [...found.entries()].sort(([one, a], [other, b]) => a.size - b.size || (one < other ? -1 : 1));
  return irredundant(
    diagrams,
    primes.map(([, prime]) => prime),
  );
}

const keyOf = (cube: Cube): string => JSON.stringify([...cube].sort(([a], [b]) => a - b));

const everyWorld = ({ variables }: Diagrams, variable: number): readonly number[] =>
  variables[variable]!.worlds.map((_, world) => world);

/** The ways through a diagram to where it holds; no two of them share a world. */
function pathsOf(diagrams: Diagrams, diagram: number): readonly Cube[] {
  if (diagram === NEVER) return [];
  if (diagram === ALWAYS) return [new Map()];
  const variable = diagrams.askedFirst(diagram);
  const worldsTo = new Map<number, number[]>();
  for (const world of everyWorld(diagrams, variable)) {
    const next = diagrams.within(diagram, variable, world);
    worldsTo.set(next, [...(worldsTo.get(next) ?? []), world]);
  }
  return [...worldsTo].flatMap(([next, worlds]) =>
    pathsOf(diagrams, next).map((rest): Cube => new Map([[variable, worlds], ...rest])),
  );
}

/** Whether a diagram holds in all worlds of a cube. */
function holdsThroughout(diagrams: Diagrams, diagram: number, cube: Cube): boolean {
  if (diagram <= ALWAYS) return diagram === ALWAYS;
  const variable = diagrams.askedFirst(diagram);
  const worlds = cube.get(variable) ?? everyWorld(diagrams, variable);
  const next = new Set(worlds.map((world) => diagrams.within(diagram, variable, world)));
  return [...next].every((branch) => holdsThroughout(diagrams, branch, cube));
}

/** A cube as wide as the diagram allows: variable after variable in an order, first without it, then with more worlds. */
function widened(diagrams: Diagrams, diagram: number, cube: Cube, order: readonly number[]): Cube {
  const wide = new Map(cube);
  for (const variable of order) {
    const worlds = wide.get(variable)!;
    wide.delete(variable);
    if (holdsThroughout(diagrams, diagram, wide)) continue;
    wide.set(variable, worlds);
    for (const world of everyWorld(diagrams, variable)) {
      const before = wide.get(variable)!;
      if (before.includes(world)) continue;
      wide.set(
        variable,
        [...before, world].sort((a, b) => a - b),
      );
      if (!holdsThroughout(diagrams, diagram, wide)) wide.set(variable, before);
    }
  }
  return wide;
}

/** Leaves out, from the end, every cube that the others hold together. */
function irredundant(diagrams: Diagrams, cubes: readonly Cube[]): readonly Cube[] {
  return cubes.reduceRight<readonly Cube[]>((kept, cube) => {
    const others = kept.filter((other) => other !== cube);
    return isCovered(diagrams, cube, others) ? others : kept;
  }, cubes);
}

/** Whether each world of a cube lies in one of others. */
function isCovered(diagrams: Diagrams, cube: Cube, others: readonly Cube[]): boolean {
  const [first, ...rest] = others.filter((other) => intersects(diagrams, cube, other));
  return first !== undefined && outside(diagrams, cube, first).every((piece) => isCovered(diagrams, piece, rest));
}

const allowed = (diagrams: Diagrams, cube: Cube, variable: number): readonly number[] =>
  cube.get(variable) ?? everyWorld(diagrams, variable);

const intersects = (diagrams: Diagrams, one: Cube, other: Cube): boolean =>
  [...other].every(([variable, worlds]) => allowed(diagrams, one, variable).some((world) => worlds.includes(world)));

/** What of a cube lies outside another, in pieces. */
function outside(diagrams: Diagrams, cube: Cube, other: Cube): readonly Cube[] {
  const pieces: Cube[] = [];
  let left = cube;
  for (const [variable, worlds] of other) {
    const own = allowed(diagrams, left, variable);
    const beyond = own.filter((world) => !worlds.includes(world));
    if (beyond.length > 0) pieces.push(new Map(left).set(variable, beyond));
    left = new Map(left).set(
      variable,
      own.filter((world) => worlds.includes(world)),
    );
  }
  return pieces;
}
