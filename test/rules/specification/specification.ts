import type { Actor, Modality } from '../../../src/model/rule/norm.ts';
import type { Term } from '../../../src/model/time/term.ts';
import type { CaseFact, ChoiceFact, ChoiceValue, TruthFact } from '../../../src/rules/facts/case-facts.ts';
import type { DerivedFactName } from '../../../src/rules/facts/derived-group.ts';

/** The definitions of the Act. */
export type Finding = 'child' | 'child-in-need-of-assistance' | 'child-in-danger';

/** A case of which everything is known. */
export interface World {
  /** Whether it is so. */
  readonly is: (fact: TruthFact | DerivedFactName) => boolean;
  /** Which of the choices it is. */
  readonly choice: <Path extends ChoiceFact>(fact: Path) => ChoiceValue<Path>;
  /** Whether a definition holds. */
  readonly finding: (definition: Finding) => boolean;
}

/** What the text of the Act says: written from the text and not from the rules, so that the rules can be held against it. */
export interface Said {
  readonly provision: string;
  /** In our own words, as the name of a test. */
  readonly says: string;
  /** Its first day. */
  readonly from: string;
  /** Its last day, where another text took its place or none did. */
  readonly until?: string;
  /** What of it the text leaves open, so that the rule has to state a reading. */
  readonly leavesOpen?: string;
  /** Whether it holds where everything is known, on a day. */
  readonly holds: (world: World, day: string) => boolean;
}

/** What the text says of a norm. */
export interface SaidNorm extends Said {
  readonly modality: Modality;
  /** Whom the text binds or entitles. */
  readonly bearer: readonly Actor[];
  /** Whom it concerns, where the text names someone. */
  readonly toward?: readonly Actor[];
  /** Whose official the text binds or entitles, where it says so. */
  readonly officialOf?: readonly Actor[];
  /** The fact that tells of which municipality it is whom it concerns, where the text says so. */
  readonly towardThatOf?: CaseFact;
  /** Until when, where the text says so. */
  readonly term?: Term;
}

/** What the text says of a norm over its days: once, or once for each of its texts, oldest first. */
export type SaidNorms = Readonly<Record<string, SaidNorm | readonly [SaidNorm, ...SaidNorm[]]>>;
