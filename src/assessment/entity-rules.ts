import type { Compiled } from '../engine/compile.ts';
import type { Diagrams } from '../engine/decision-diagram.ts';
import type { NormAnswer } from '../model/answer/answer.ts';
import type { EncodedInput } from '../model/entity/encoded-input.ts';
import type { Entity } from '../model/entity/entity.ts';
import type { Derivation, DerivedFact } from '../model/rule/derived-fact.ts';
import type { Truth } from '../model/rule/truth.ts';
import type { Deadline } from '../model/time/deadline.ts';
import type { EvaluationTime } from '../model/time/evaluation-time.ts';
import type { DefinitionInForce, Law, NormInForce } from '../rules/law.ts';
import type { DoneOnDeadline } from './deadlines.ts';
import type { FactsOnDone, Settled, Time } from './done/fulfilment.ts';

/** An object under construction. */
export type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What the law has for an entity: the rules that are evaluated for it, and what they need beyond its fact table. */
export interface EntityRules {
  readonly entity: Entity;
  readonly definitions: (law: Law) => readonly DefinitionInForce[];
  readonly norms: (law: Law) => readonly NormInForce[];
  /** The facts that follow from an input under a law, in the order in which codes have them. */
  readonly derived: readonly { readonly facts: readonly Pick<DerivedFact, 'name' | 'from'>[] }[];
  /** How each group of them follows, in the same order. */
  readonly derivations: (law: Law) => readonly Derivation[];
  /** How the parts of an input are judged. */
  readonly parts?: PartRules;
  /** The deadline of a norm that applies or may apply; `'out-of-range'` for one that cannot be given. */
  readonly deadlineOf: (
    under: Pick<InputUnderLaw, 'encoded' | 'evaluator' | 'time'>,
    norm: NormInForce,
    applies: Truth,
    done?: DoneOnDeadline,
  ) => Deadline | 'out-of-range' | undefined;
  /** Adds to the answer about a norm what only this entity has. */
  readonly addFields?: (answer: Mutable<NormAnswer>, evaluation: Evaluation, norm: NormInForce) => void;
  /** How what has been done is judged; left out where nothing can be given as done. */
  readonly done?: DoneTable;
}

/** How the parts of an input are judged: each condition holds of the whole where it holds of some part. */
export interface PartRules {
  readonly conditions: readonly string[];
  /** The provisions for which the list of parts is asked for. */
  readonly provisions: readonly string[];
  readonly evaluate: (law: Law, part: EncodedInput) => PartEvaluation;
}

/** A part that has been evaluated: for each condition whether it holds of the part, and what it waits for. */
export interface PartEvaluation {
  readonly holds: (condition: string) => Truth;
  /** Whether one of several conditions holds, however what is unknown of the part is completed. */
  readonly holdsOneOf: (conditions: readonly string[]) => Truth;
  readonly missing: (condition: string) => readonly MissingInPart[];
}

/** A fact of a part that is missing, and how finely where it is known too coarsely. */
export interface MissingInPart {
  readonly fact: string;
  readonly detail?: 'subsection' | 'clause';
}

/** How derived facts follow from an input, with the codes of every state. */
export interface EncodedDerivation extends Derivation {
  readonly codesOfStates: readonly Uint8Array[];
}

/** The rules of a law for an entity, compiled to evaluate inputs: made once for each law. */
export interface Evaluator {
  readonly entityRules: EntityRules;
  readonly law: Law;
  readonly definitions: readonly DefinitionInForce[];
  readonly norms: readonly NormInForce[];
  readonly derivations: readonly EncodedDerivation[];
  readonly compiled: Compiled;
  /** The ids of definitions and norms, in the order of `truths`. */
  readonly ids: readonly string[];
  /** The place of each id in `ids`. */
  readonly positionOf: ReadonlyMap<string, number>;
  /** The node of each id. */
  readonly nodes: readonly number[];
  readonly diagrams: Diagrams;
  /** Makes an array for the codes of an input and of what follows from it. */
  readonly newCodes: () => Uint8Array;
  /** A buffer for the truth of every node while an input is evaluated. */
  readonly bits: Uint8Array;
}

/** An input that has been read and evaluated: everything that an answer is built from. */
export interface Evaluation {
  readonly evaluator: Evaluator;
  readonly time: EvaluationTime;
  readonly encoded: EncodedInput;
  /** The codes of the input, and of what follows from it under the law. */
  readonly codes: Uint8Array;
  /** The parts of the input; `undefined` where they are unknown. */
  readonly parts: readonly PartEvaluation[] | undefined;
  /** The truth of every definition and norm, along `evaluator.ids`. */
  readonly truths: readonly Truth[];
}

/** An input under a law, as far as what has been done is judged by it. */
export interface InputUnderLaw extends Pick<Evaluation, 'time' | 'encoded' | 'parts'> {
  readonly evaluator: Pick<Evaluation['evaluator'], 'law'>;
}

/** How what has been done about the norms of an entity is judged. */
export interface DoneTable {
  readonly entity: Entity;
  readonly normsIn: (law: Law) => readonly NormInForce[];
  /** The deadline of a norm that applies; it runs anew from the time at which a recurring duty was last done. */
  readonly deadlineOf: (norm: NormInForce, under: InputUnderLaw, last?: Time) => Deadline | 'out-of-range' | undefined;
  readonly hadArisenAt: (norm: NormInForce, time: Time, under: InputUnderLaw) => Settled;
  /** Until when it can be done: see `DoneContext.lastDay`. */
  readonly lastDay?: (norm: NormInForce, under: InputUnderLaw) => number | string | undefined;
  /** Norms that something else than facts of the table shows to be done, and what shows it. */
  readonly beside?: {
    readonly norms: ReadonlySet<string>;
    readonly factsOn: (norm: string, under: InputUnderLaw) => FactsOnDone | undefined;
    /** The time of an event that is no fact of the table. */
    readonly eventAt: (event: string, under: InputUnderLaw) => Time | undefined;
  };
}
