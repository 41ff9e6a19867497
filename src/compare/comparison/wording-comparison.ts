import type { Summary } from '../../act/provisions/provision.ts';
import type { AmendingAct } from '../../act/wordings.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import type { DependentKind } from '../../rules/dependents/dependent-rule.ts';
import type {
  ComparedWording,
  MeaningStatus,
  OffenceListComparison,
  RuleComparison,
} from '../meaning/meaning-comparison.ts';
import type { ComparedChapter, ComparedProvision, TextComparison } from '../texts/text-comparison.ts';

/** The format of a {@link WordingComparison}; a change that its readers would notice changes its number. */
export const comparisonFormat = 'lasteks-compare/1';

/** The changes of a provision, in the order of reports. */
export const provisionChanges = ['amended', 'added', 'repealed', 'renumbered', 're-edited', 'unchanged'] as const;

/**
 * What became of a provision from one wording to the other, by the amending acts. `repealed` is also what the other wording
 * does not have. `re-edited`: no act amended it, yet its official texts differ, since it was translated or edited anew; that is
 * known only where texts or digests of both are at hand.
 */
export type ProvisionChange = (typeof provisionChanges)[number];

/** The changes of a rule, in the order of reports. */
export const meaningStatuses = ['changed', 'added', 'removed', 'same'] as const satisfies readonly MeaningStatus[];

/** A provision in one of the wordings. */
export interface ProvisionInWording {
  /** As Riigi Teataja prints it: `§ 29 (3)`. */
  readonly reference: string;
  /** First day of this version, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until?: string;
  /** The act of this version; left out for the Act as passed. */
  readonly amendedBy?: string;
  /** Only its number is left. */
  readonly repealed?: true;
  /** The text of these days is not available; the summary contains what is known of it. */
  readonly unsettled?: true;
  /** Its content, in our own words. */
  readonly summary: Summary;
  /** The digest of its official text, where the library was verified against one; 64 hexadecimal digits. */
  readonly digest?: { readonly language: 'en' | 'et'; readonly sha256: string };
}

/** A rule that depends on a provision. */
export interface Dependent {
  readonly id: string;
  readonly status: MeaningStatus;
  /** Of a rule that does not cite it: the ids of those of `links` by which it depends on it. */
  readonly through?: readonly [string, ...string[]];
  /** Other differences without an effect on outcomes: another reading, or a text that is not settled. */
  readonly otherDifferences?: readonly ('reading' | 'unsettled')[];
}

/** Something that is no rule and depends on a provision, on either side. */
export interface DependentLinkCompared {
  /** Such as `derived-fact`, `term`, `offence-list`, `reading`: as `linksOn` gives them. */
  readonly kind: DependentKind;
  readonly id: string;
  /** Whether it is the same on both sides. */
  readonly status: MeaningStatus;
  /** The parts of answers that depend on it beside findings and norms, as in `supervisorsOf`; left out where there are none. */
  readonly answers?: readonly [string, ...string[]];
}

/** A provision in two wordings. */
export interface ProvisionComparison {
  /** The number of its chapter: `8¹`. */
  readonly chapter: string;
  /** Left out where that wording has nothing that became of this, or that this came from. */
  readonly before?: ProvisionInWording;
  readonly after?: ProvisionInWording;
  readonly change: ProvisionChange;
  /** The acts that amended it between the two wordings, the oldest first. */
  readonly amendedBy: readonly string[];
  /** Whether its official text differs; left out where that is not known. */
  readonly textDiffers?: boolean;
  /** The source of `textDiffers`: the given texts, or the digests of the library. */
  readonly judgedBy?: 'texts' | 'digests';
  /** The two texts compared word by word; only where texts were given. */
  readonly text?: ComparedProvision;
  /** The definitions and norms that depend on it, on either side; empty where none does. */
  readonly rules: readonly Dependent[];
  /** Other dependents on either side: derived facts, terms, lists and everything else that an answer can depend on. */
  readonly links: readonly DependentLinkCompared[];
  /** The facts that get their meaning from it: a reader of the text has to judge whether their words still mean the same. */
  readonly facts: readonly string[];
  /**
   * The text was changed, but every rule that cites it has the same outcome on every valuation and the same reading, and all other
   * dependents are the same. Left out where nothing depends on it.
   */
  readonly noEffect?: true;
}

/** A wording that began after the earlier of the two compared, up to the later. */
export interface WordingBetween {
  readonly day: string;
  readonly amendingActs: readonly AmendingAct[];
  /** What changed with it, in our own words. */
  readonly note: Bilingual;
}

/** A chapter in two wordings. */
export interface ChapterComparison {
  readonly number: string;
  readonly title: Summary;
  /** Its title in the two texts; only where texts were given. */
  readonly text?: ComparedChapter;
}

/** The headers of the given texts, and what was not parsed of them. */
export type GivenTexts = Pick<TextComparison, 'language' | 'before' | 'after' | 'unread'>;

/** Two wordings of the Act, provision by provision and rule by rule. Plain data. */
export interface WordingComparison {
  readonly format: typeof comparisonFormat;
  readonly before: ComparedWording;
  readonly after: ComparedWording;
  /** The wordings by which the earlier became the later, the oldest first. */
  readonly between: readonly WordingBetween[];
  /** The official texts, where they were given. */
  readonly texts?: GivenTexts;
  readonly counts: {
    readonly provisions: Readonly<Record<ProvisionChange, number>>;
    readonly rules: Readonly<Record<MeaningStatus, number>>;
    /** Provisions whose text was changed without any effect on a rule. */
    readonly noEffect: number;
    /** Provisions whose text was changed and on which no rule rests. */
    readonly changedWithoutRule: number;
  };
  readonly chapters: readonly ChapterComparison[];
  /** Every provision of both wordings, in the order of the Act. */
  readonly provisions: readonly ProvisionComparison[];
  /** Every definition and norm of both wordings, and the conditions on records. */
  readonly rules: readonly RuleComparison[];
  /** The lists of § 20. */
  readonly offenceLists: readonly OffenceListComparison[];
}

/** Whether something of a rule that depends on a provision differs by it: of itself, or by a link through which it does. */
export function differsBy({ links }: Pick<ProvisionComparison, 'links'>, rule: Dependent): boolean {
  const { status, through, otherDifferences = [] } = rule;
  if (through === undefined) return status !== 'same' || otherDifferences.length > 0;
  return status !== 'same' && links.some((link) => link.status !== 'same' && through.includes(link.id));
}

/** The dependents of a provision that differ and those that do not: rules that cite it, and rules that depend on it through a link. */
export interface RestingShown {
  /** Rules that differ of themselves or through a link that does. */
  readonly differing: readonly Dependent[];
  /** Links that differ. */
  readonly links: readonly DependentLinkCompared[];
  /** Rules that cite it and are the same. */
  readonly same: readonly Dependent[];
  /** The number of other rules that depend on it through links that are the same. */
  readonly others: number;
}

/** What of a provision a report shows of what depends on it. */
export function restingShown(provision: Pick<ProvisionComparison, 'rules' | 'links'>): RestingShown {
  const { rules, links } = provision;
  const differing = rules.filter((rule) => differsBy(provision, rule));
  const same = rules.filter((rule) => rule.through === undefined && !differing.includes(rule));
  const ownTexts = new Set(['term', 'reading']); // of a rule: reported with it
  return {
    differing,
    links: links.filter(({ kind, status }) => status !== 'same' && !ownTexts.has(kind)),
    same,
    others: rules.length - differing.length - same.length,
  };
}
