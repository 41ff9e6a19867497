import type { LawIssue } from '../../act/law-error.ts';
import type { Bilingual, Truth } from '../rule/truth.ts';
import type { EvaluationTime } from '../time/evaluation-time.ts';
import type { EncodedInput } from './encoded-input.ts';
import type { Fact, FormerProvisions } from './fact.ts';

/**
 * A kind of thing that the law answers about, described by its table of facts: a child's case, a person, one record of a
 * person. Reading, schemas, evaluation, missing facts, questions and explanations are made from this description.
 */
export interface Entity {
  readonly key: string;
  /** The facts that can be provided; their order is the order of questions. */
  readonly facts: readonly Fact[];
  /** What comes before every path in errors and questions: nothing, or a word such as `person`. */
  readonly root: string;
  /** The groups of facts that may be given as `none` as a whole: the event that they are about has not happened. */
  readonly groupsThatMayBeNone?: readonly string[];
  /** Whether it can be given what has been done about its norms. */
  readonly hasDone: boolean;
  /** The provisions for which the hour of the evaluation is asked for, where only its day is known. */
  readonly provisionsOfTime?: readonly string[];
  /** The date at which everything about it begins: no event is earlier. */
  readonly beginsOn?: string;
  /** A list of further entities inside it; a list that is not given is unknown, an empty one means that there are none. */
  readonly parts?: Parts;
  /** What follows from the facts and the time of the answer, whatever the law. */
  readonly derived: readonly DerivedGroup[];
  /**
   * Checks several facts together, beyond `implies` of the table, and completes what the table alone cannot encode, in place.
   *
   * @param path Where the input is in the document, such as `person.records[0]`.
   * @returns Facts that exclude each other, and values that cannot be read.
   */
  readonly check?: (input: EncodedInput, path: string) => readonly LawIssue[];
}

/** A list of entities inside another one. */
export interface Parts {
  /** The key of the list in the document. */
  readonly key: string;
  /** The list as a statement, as explanations and questions show it. */
  readonly label: Bilingual;
  readonly entity: Entity;
}

/** A fact that rules test and nobody provides: it follows from provided facts and from the evaluation time. */
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

/** Derived facts that depend on each other: they follow from the same facts, so that not every combination is possible. */
export interface DerivedGroup<Name extends string = string, Path extends string = string> {
  readonly facts: readonly DerivedFact<Name, Path>[];
  /** Every combination that can result, in the order of `facts`. */
  readonly states: readonly (readonly Truth[])[];
  /** Every combination that is possible in the world, known or not. */
  readonly worlds: readonly (readonly boolean[])[];
  /** The state of an input, as an index into `states`. */
  readonly stateOf: (input: EncodedInput, time: EvaluationTime) => number;
}

/** The position of each fact of an entity, by its path. */
export const positionsOf = (facts: readonly Fact[]): ReadonlyMap<string, number> =>
  new Map(facts.map(({ path }, position) => [path, position]));

/** The path of a fact as errors and questions name it. */
export const pathIn = (path: string, fact: string): string => (path === '' ? fact : `${path}.${fact}`);
