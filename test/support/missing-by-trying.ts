import { differsOver, openWorlds, type Space, strideOf } from './spaces.ts';

/** Two worlds of an axis that come out differently in some completion of everything else. */
interface Pair {
  readonly one: number;
  readonly other: number;
  /** The facts of the axis in which the two differ. */
  readonly facts: readonly number[];
  /** For each telling of the space whether there is such a completion. */
  readonly parts: Uint8Array;
}

/** An axis of a space with its pairs of worlds, and what {@link missingByTrying} needs of it for every telling. */
export interface AxisPairs {
  readonly stride: number;
  /** For each state of the axis, which of its worlds it leaves open. */
  readonly open: readonly ReadonlySet<number>[];
  readonly pairs: readonly Pair[];
}

/** The pairs of worlds of each axis of a space, with what comes out in its worlds. */
export function pairsOf(space: Space, inWorlds: Uint8Array): readonly AxisPairs[] {
  return space.axes.map((axis, at) => ({
    stride: strideOf(space, at),
    open: openWorlds(axis).map((worlds) => new Set(worlds)),
    pairs: axis.worlds.flatMap((world, one) =>
      axis.worlds.slice(0, one).map((otherWorld, other) => ({
        one,
        other,
        facts: axis.facts.filter((_, place) => world[place] !== otherWorld[place]),
        parts: differsOver(space, inWorlds, at, one, other),
      })),
    ),
  }));
}

/**
 * The facts that an answer waits for, by trying everything: a fact is missing if two completions that differ only in it
 * come out differently; of facts that hang together, if they differ in as few of them as can make that difference.
 *
 * @param index Which telling of the space.
 */
export function missingByTrying(axes: readonly AxisPairs[], index: number): readonly number[] {
  return axes.flatMap(({ stride, open, pairs }) => {
    const worlds = open[Math.floor(index / stride) % open.length]!;
    const apart = pairs
      .filter(({ one, other, parts }) => parts[index] && worlds.has(one) && worlds.has(other))
      .map(({ facts }) => facts);
    if (apart.length < 2) return apart[0] ?? [];
    const isLeast = (set: readonly number[]): boolean =>
      !apart.some((less) => less.length < set.length && less.every((fact) => set.includes(fact)));
    return [...new Set(apart.filter(isLeast).flat())];
  });
}
