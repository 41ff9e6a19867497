import type { LawIssue } from '../../act/law-error.ts';
import type { Bilingual } from '../rule/truth.ts';
import type { EncodedInput } from './encoded-input.ts';
import type { Fact } from './fact.ts';

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

/** The position of each fact of an entity, by its path. */
export const positionsOf = (facts: readonly Fact[]): ReadonlyMap<string, number> =>
  new Map(facts.map(({ path }, position) => [path, position]));

/** The path of a fact as errors and questions name it. */
export const pathIn = (path: string, fact: string): string => (path === '' ? fact : `${path}.${fact}`);
