import type { EncodedInput } from '../entity/encoded-input.ts';
import type { FormerProvisions } from '../entity/fact.ts';
import type { EvaluationTime } from '../time/evaluation-time.ts';
import type { Truth } from './truth.ts';

/** A fact that rules test and nobody provides: it follows, under a law, from provided facts and from the evaluation time. */
export interface DerivedFact<Name extends string = string, Path extends string = string> {
  readonly name: Name;
  /** The paths of the facts that it follows from; `at` is the evaluation time. */
  readonly from: readonly (Path | 'at')[];
  /** Facts from which it follows where those of `from` are unknown. They are not asked for: `from` settles it alone. */
  readonly elseFrom?: readonly Path[];
  /** By their latest numbers. */
  readonly provisions: readonly string[];
  /** The provisions that it came from while they had other numbers. */
  readonly formerly?: readonly FormerProvisions[];
}

/** How derived facts follow from an input. */
export interface Derivation {
  /** Every combination that can result, in the order of the facts. */
  readonly states: readonly (readonly Truth[])[];
  /** Every combination that is possible in the world, where these are not the states in which nothing is unknown. */
  readonly worlds?: readonly (readonly boolean[])[];
  /** The state of an input, as an index into `states`. */
  readonly stateOf: (input: EncodedInput, time: EvaluationTime) => number;
  /** The facts that they wait for while they are unknown, by path; those of `from` that are unknown where it is left out. */
  readonly waitsFor?: (input: EncodedInput) => readonly string[];
}

/** How derived facts follow from an input, from a day on. */
export interface DerivationVersion extends Derivation {
  readonly from: string;
}

/** Derived facts that depend on each other: they follow from the same facts, so that not every combination is possible. */
export interface DerivedGroup<Name extends string = string, Path extends string = string> {
  readonly facts: readonly DerivedFact<Name, Path>[];
  /** Oldest first, each until the next. The first also holds for the days before it, on which no rule tests the facts. */
  readonly versions: readonly [DerivationVersion, ...DerivationVersion[]];
}

/** How derived facts follow from an input on a day, given as `YYYY-MM-DD`. */
export const derivationOn = ({ versions }: Pick<DerivedGroup, 'versions'>, day: string): DerivationVersion =>
  versions.findLast(({ from }) => from <= day) ?? versions[0];

/** Every combination that is possible in the world, known or not. */
export const worldsOf = ({ states, worlds }: Derivation): readonly (readonly boolean[])[] =>
  worlds ?? (states.filter((state) => !state.includes('unknown')) as readonly (readonly boolean[])[]);

/** The states of a fact that depends on no other. */
export const threeStates: readonly (readonly Truth[])[] = [['unknown'], [false], [true]];
