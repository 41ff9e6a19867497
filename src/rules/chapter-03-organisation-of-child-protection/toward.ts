import type { Actor, Norm } from '../../model/rule/norm.ts';

/** The same function, toward those whom its text names. */
export const toward = (counterpart: readonly Actor[], norm: Norm): Norm => ({
  ...norm,
  versions: norm.versions.map((version) => ({ ...version, counterpart })),
});
