import { type Axis, differsOver, openWorlds, type Space, strideOf } from './spaces.ts';

/** Two worlds of an axis that come out differently in some completion of everything else. */
export interface Pair {
  readonly axis: Axis;
  readonly one: number;
  readonly other: number;
  /** For each telling of the space whether there is such a completion. */
  readonly parts: Uint8Array;
}

/** The pairs of worlds of each axis of a space, with what comes out in its worlds. */
export function pairsOf(space: Space, inWorlds: Uint8Array): readonly Pair[] {
  return space.axes.flatMap((axis, at) =>
    axis.worlds.flatMap((_, one) =>
      axis.worlds
        .slice(0, one)
        .map((_world, other) => ({ axis, one, other, parts: differsOver(space, inWorlds, at, one, other) })),
    ),
  );
}

/**
 * The facts that an answer waits for, by trying everything: a fact is missing if two completions that differ only in it
 * come out differently; of facts that hang together, if they differ in as few of them as can make that difference.
 *
 * @param index Which telling of the space.
 */
export function missingByTrying(space: Space, pairs: readonly Pair[], index: number): readonly number[] {
  return space.axes.flatMap((axis, at) => {
    const state = Math.floor(index / strideOf(space, at)) % axis.states.length;
    const open = openWorlds(axis)[state]!;
    const apart = pairs
      .filter((pair) => pair.axis === axis && open.includes(pair.one) && open.includes(pair.other) && pair.parts[index])
      .map(({ one, other }) =>
        axis.facts.filter((_, place) => axis.worlds[one]![place] !== axis.worlds[other]![place]),
      );
    const isLeast = (set: readonly number[]): boolean =>
      !apart.some((less) => less.length < set.length && less.every((fact) => set.includes(fact)));
    return [...new Set(apart.filter(isLeast).flat())];
  });
}
