/**
 * A condition as json-rules-engine writes it, in negation normal form: `all` and `any` over tests of one fact each and
 * references to named conditions. There is no `not` above a leaf: a test is either met, not met or unknown, and the
 * certain and the possible run of json-rules-engine stay apart only so.
 */
export type Condition = All | Any | Holds | Leaf;

/** Holds where each of the conditions holds. */
export interface All {
  readonly all: readonly Condition[];
}

/** Holds where at least one of the conditions holds. */
export interface Any {
  readonly any: readonly Condition[];
}

/** Holds where the named condition, a definition of the Act, holds. */
export interface Holds {
  readonly condition: string;
}

/** A test of one fact. */
export interface Leaf {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: boolean | readonly string[];
}

/** The operators of the rules: `is` for truths, `oneOf` and `noneOf` for choices. An unknown fact makes each unknown. */
export type Operator = 'is' | 'oneOf' | 'noneOf';

/**
 * The condition of what always holds: json-rules-engine finds an `all` of nothing to hold. It is written only so; every
 * other combination has parts.
 */
export const always: All = { all: [] };

/** Each of the conditions. */
export const all = (...conditions: readonly [Condition, ...Condition[]]): All => ({ all: conditions });

/** At least one of the conditions. */
export const any = (...conditions: readonly [Condition, ...Condition[]]): Any => ({ any: conditions });

/** The definition of that name holds. */
export const holds = (definition: string): Holds => ({ condition: definition });
