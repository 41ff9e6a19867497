import type { Random } from './random.ts';

/** As many codes as Estonia has municipalities, of the form of EHAK's but none of its codes: those have digits alone. */
const syntheticMunicipalities: readonly string[] = Array.from(
  { length: 79 },
  (_, place) => `S${String(place + 1).padStart(3, '0')}`,
);

/** One of them, a large one more often than a small one. */
export const someMunicipality = (random: Random): string =>
  syntheticMunicipalities[Math.floor(random.share() * random.share() * syntheticMunicipalities.length)]!;
