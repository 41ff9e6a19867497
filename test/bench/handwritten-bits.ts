/**
 * A truth as two bits: whether it holds if everything unknown is false, and whether if it is true. `&` and `|` are then
 * Kleene's conjunction and disjunction.
 */
export type Bits = number;
export const no: Bits = 0;
export const unknown: Bits = 2;
export const yes: Bits = 3;

/** Kleene's negation. */
export const not = (bits: Bits): Bits => (bits === unknown ? unknown : yes - bits);
