import type { Reading } from '../model/rule/norm.ts';

/** Several readings of one text as one: what was chosen and why one after the other, and every alternative. */
export const joinReadings = (first: Reading, ...others: readonly Reading[]): Reading =>
  others.reduce(
    (one, other) => ({
      chosen: { en: `${one.chosen.en} ${other.chosen.en}`, et: `${one.chosen.et} ${other.chosen.et}` },
      because: { en: `${one.because.en} ${other.because.en}`, et: `${one.because.et} ${other.because.et}` },
      alternatives: [...one.alternatives, ...other.alternatives],
    }),
    first,
  );
