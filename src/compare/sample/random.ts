import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance, by a seed: the same calls give the same. */
export interface Random {
  /** From 0 up to but not 1. */
  readonly share: () => number;
  /** A whole number from 0 up to but not `limit`. */
  readonly below: (limit: number) => number;
  /** Whether something happens that happens with this share. */
  readonly happens: (share: number) => boolean;
  /** The place of one of some weights. */
  readonly weighted: (weights: readonly number[]) => number;
}

/** Chance by a seed, a whole number: xoroshiro128+. */
export function randomBy(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const share = (): number => uniformFloat32(generator);
  return {
    share,
    below: (limit) => Math.floor(share() * limit),
    happens: (part) => share() < part,
    weighted(weights) {
      let left = share() * weights.reduce((sum, weight) => sum + weight, 0);
      for (let place = 0; place < weights.length; place++) {
        left -= weights[place]!;
        if (left < 0) return place;
      }
      return weights.length - 1;
    },
  };
}
