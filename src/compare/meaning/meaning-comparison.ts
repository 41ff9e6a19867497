import type { PenalCode } from '../../act/penal-provision.ts';
import type { Condition } from '../../model/rule/condition.ts';
import type { Actor, Modality, Reading, Recipient } from '../../model/rule/norm.ts';
import type { Bilingual, Truth } from '../../model/rule/truth.ts';
import type { Term } from '../../model/time/term.ts';
import type { ListingProvision } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';

/** A law that is compared: a wording, on a day of it. */
export interface ComparedWording {
  /** The day the wording entered into force, `YYYY-MM-DD`. */
  readonly wording: string;
  /** The day whose law is compared, `YYYY-MM-DD`: the first of the wording, unless another was given. */
  readonly day: string;
}

/**
 * The change of a definition, a norm or a list between two laws. `same`: the outcome is the same on every valuation of its facts, and
 * no attribute differs. `changed`: both laws have it, and something differs.
 */
export type MeaningStatus = 'same' | 'added' | 'removed' | 'changed';

/**
 * The kind of a rule: a definition (a finding of an assessment); a norm that depends on a case or is unconditional; a norm about
 * persons; or a condition on records that some norm about persons tests.
 */
export type ComparedKind = 'definition' | 'norm' | 'person-norm' | 'record-condition';

/**
 * What of a rule can differ. `applies`: when it applies, or holds. `presumed`: when a finding is presumed. The others are those
 * of a norm; `bearer` and `counterpart` include the fact that names the municipality of each, `bearer` the bodies that it serves.
 */
export type Aspect = 'applies' | 'presumed' | 'modality' | 'bearer' | 'counterpart' | 'term' | 'notifies';

/** The content of a rule in one law. */
export interface RuleText {
  readonly provisions: readonly string[];
  /** First day of this version, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until?: string;
  readonly amendedBy?: string;
  /** Its condition as in the law; `{ all: [] }` for an unconditional norm. */
  readonly when: Condition;
  readonly presumedWhen?: string;
  readonly modality?: Modality;
  readonly bearer?: readonly Actor[];
  readonly bearerMunicipality?: string;
  readonly bearerOf?: readonly Actor[];
  readonly counterpart?: readonly Actor[];
  readonly counterpartMunicipality?: string;
  readonly term?: Term;
  /** The provisions that the length of the term comes from, where it is not the first of `provisions` alone. */
  readonly termProvisions?: readonly string[];
  /** The norms that take its place where it no longer applies. */
  readonly replacedBy?: readonly string[];
  readonly notifies?: readonly Recipient[];
  readonly reading?: Reading;
  readonly unsettled?: Bilingual;
}

/** The outcome of a rule under one law; `not-in-force` where that law does not have it. */
export type MeaningOutcome = Truth | 'not-in-force';

/** An answer about a counterexample under one law. */
export interface CounterexampleAnswer {
  /** What the answer is for, to be given to `assess` or `screen` as `at`. */
  readonly at: string;
  /** The wording to be given with it. */
  readonly wording: string;
  readonly outcome: MeaningOutcome;
}

/** A case or a person with different outcomes under two laws: the one with the fewest known facts. */
export interface Counterexample {
  readonly kind: 'case' | 'person';
  /** The case, for `assess`, or the person, for `screen`. */
  readonly document: object;
  readonly before: CounterexampleAnswer;
  readonly after: CounterexampleAnswer;
}

/**
 * One way in which the result of a rule differs: from one outcome to another. Where the two laws mean different things, an outcome
 * that is unknown is one that no further fact would settle, and its witness gives all facts that could; where they mean the same, one
 * law leaves unknown what the other settles.
 */
export interface MeaningDirection {
  readonly before: MeaningOutcome;
  readonly after: MeaningOutcome;
  /**
   * Exactly when, in every world: prime implicants of which none can be left out, with what they share written once. A fact that
   * gets its meaning from the law is named with the day of the law: `person.hasRecordBarringForLife@2016-01-01`. Left out where
   * only what is not known differs.
   */
  readonly condition?: Condition;
  /** The condition in words, line by line, indented by two spaces. */
  readonly words?: Bilingual;
  /** Left out where no case or person with different answers could be found. */
  readonly witness?: Counterexample;
}

/** An aspect of a rule that differs, other than when it applies, before and after; `null` where one side has none. */
export interface AspectDifference {
  readonly aspect: Exclude<Aspect, 'applies'>;
  readonly before: unknown;
  readonly after: unknown;
}

/** A definition, a norm or a condition on records under two laws. */
export interface RuleComparison {
  readonly id: string;
  readonly kind: ComparedKind;
  readonly label: Bilingual;
  readonly status: MeaningStatus;
  /** The rule in the law before; left out where that law does not have it. */
  readonly before?: RuleText;
  readonly after?: RuleText;
  /** The number of valuations of the composed space on which the two were compared, or the one was evaluated. */
  readonly valuations: number;
  /** On how many of them the outcomes differ; unknown is an outcome of its own. */
  readonly differing: number;
  /** What differs; empty where the rule is the same, added or removed. */
  readonly differs: readonly Aspect[];
  /** The directions in which it differs; for a rule that one law does not have, where it applies in the other. */
  readonly directions: readonly MeaningDirection[];
  /** What differs beside, before and after. */
  readonly aspects: readonly AspectDifference[];
  /** Whether the rule changed of itself, not only through what it names. */
  readonly isOwnChange: boolean;
  /** The definitions, the facts that get their meaning from the law, or the lists of § 20, through which it changed. */
  readonly through: readonly string[];
  /** Other differences without an effect on an outcome. */
  readonly otherDifferences: readonly ('provisions' | 'reading' | 'unsettled')[];
  /** The rules of the law after that take its place where it no longer applies; left out where none is known. */
  readonly replacedBy?: readonly [string, ...string[]];
}

/** An entry of a list of § 20. */
export interface ComparedListItem {
  /** As the Act prints it: `133–133³`. */
  readonly as: string;
  readonly name?: Bilingual;
}

/** Offences that one of two lists names and the other does not: sections of the code in their order, or a part of one. */
export interface OffenceRange {
  /** Where it begins: `176`, `134 (2) 2)`; the span begins right after it where `isFirstIn` is false. */
  readonly first: string;
  readonly last: string;
  readonly isFirstIn: boolean;
  readonly isLastIn: boolean;
  /** Parts of its sections that the other list names as well. */
  readonly except: readonly string[];
  readonly words: Bilingual;
}

/** A list of § 20, of one code, under two laws. */
export interface OffenceListComparison {
  readonly provision: ListingProvision;
  readonly code: PenalCode;
  /** `same`: both name the same offences, however they print them. */
  readonly status: MeaningStatus;
  readonly before?: readonly ComparedListItem[];
  readonly after?: readonly ComparedListItem[];
  /** Entries that only the list after prints. */
  readonly added: readonly ComparedListItem[];
  /** Entries that only the list before prints. */
  readonly removed: readonly ComparedListItem[];
  /** The offences that only the list before names. */
  readonly onlyBefore: readonly OffenceRange[];
  /** The offences that only the list after names. */
  readonly onlyAfter: readonly OffenceRange[];
  /** Entries that the list may have had besides, where its whole text is not at hand. */
  readonly mayAlsoBefore: readonly ComparedListItem[];
  readonly mayAlsoAfter: readonly ComparedListItem[];
}

/** The number of rules by status. */
export type StatusCounts = Readonly<Record<MeaningStatus, number>>;

/** Two laws compared in their meaning. */
export interface MeaningComparison {
  readonly before: ComparedWording;
  readonly after: ComparedWording;
  /** Definitions, norms, norms about persons and conditions on records; each kind in the order of the Act. */
  readonly rules: readonly RuleComparison[];
  readonly offenceLists: readonly OffenceListComparison[];
  /** The rules by status. */
  readonly counts: StatusCounts;
}
