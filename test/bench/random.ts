/** A seeded source of chance: the same seed gives the same benchmark. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  readonly share: () => number;
  /** An integer from 0 up to, but not including, `below`. */
  readonly below: (below: number) => number;
  /** Whether something happens that happens with this share. */
  readonly happens: (share: number) => boolean;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

/** A generator by Marsaglia's 32-bit xorshift, whose state a first scrambling keeps from being 0. */
export function seededRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
  const share = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  return { share, below, happens: (part) => share() < part, oneOf: (items) => items[below(items.length)]! };
}
