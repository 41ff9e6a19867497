import type { Summary } from '../../act/provisions/provision.ts';
import type { AmendingAct } from '../../act/wordings.ts';
import type { Modality } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import type { DependentKind } from '../../rules/dependents/dependent-rule.ts';

/** A stretch of days, and the act by which it began. */
export interface HistoryStep {
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Its last day, `YYYY-MM-DD`; left out where none is known. */
  readonly until?: string;
  /** The act that brought it about; of what the Act as passed brought, the Act itself. */
  readonly act: AmendingAct;
  /** Nothing follows it: the day after its last has no such provision or rule, under no number. */
  readonly ends?: true;
  /** Of what ends, the act that took it away; left out where none is known. */
  readonly endedBy?: AmendingAct;
  /** It lay in the future when the law was last reviewed. */
  readonly future?: true;
}

/** A provision over some days. */
export interface ProvisionStep extends HistoryStep {
  /** Its number then, as Riigi Teataja prints it. */
  readonly reference: string;
  /** Its content, in our own words. */
  readonly summary: Summary;
  /** Its number, or that of what it took over, until the day before. */
  readonly renumberedFrom?: string;
  /** The numbers that it, or a sentence of it, has from the day after. */
  readonly renumberedTo?: readonly string[];
  /** Only its number is left. */
  readonly repealed?: true;
  /** The text of these days is not available; the summary contains what is known of it. */
  readonly unsettled?: true;
}

/** A provision through time, under whatever number. */
export interface ProvisionHistory {
  /** The requested number, or that of a part of it. */
  readonly reference: string;
  /** By their first days. Two overlap where the number was given to something new and the former content moved on. */
  readonly steps: readonly ProvisionStep[];
}

/**
 * The aspects in which a version differs from the one before; `text` is the content of its provisions. `definitions`, `derived-facts`
 * and `data-lists` are named by its condition and defined by another provision.
 */
export type RuleAspect =
  | 'text'
  | 'provisions'
  | 'condition'
  | 'bearer'
  | 'counterpart'
  | 'term'
  | 'recipients'
  | 'presumption'
  | 'offence-lists'
  | 'definitions'
  | 'derived-facts'
  | 'data-lists'
  | 'reading'
  | 'unsettled';

/** Something by which a rule depends on a provision that it does not cite, or through which its answers differ. */
export interface RuleLink {
  readonly kind: DependentKind;
  readonly id: string;
}

/** A version of a rule, or days of it from which its answers can differ though its own version stays. */
export interface RuleStep extends HistoryStep {
  /** The provisions that it depends on, the most particular first. */
  readonly provisions: readonly string[];
  /** The summary of the first of them on its first day, in our own words. */
  readonly summary?: Summary;
  /** What differs from the step before; empty for the first. */
  readonly changed: readonly RuleAspect[];
  /** What its condition names that differs from the day before; left out where nothing does. */
  readonly changedThrough?: readonly RuleLink[];
  /** Those of its provisions that equal, contain or are contained in the requested one; left out where a rule was requested. */
  readonly restsOn?: readonly string[];
  /** Other links by which it depends on the requested provision without citing it; left out where there are none. */
  readonly restsThrough?: readonly RuleLink[];
}

/** A finding or a norm through time. Its id stays though its provision is renumbered. */
export interface RuleHistory {
  readonly id: string;
  readonly kind: 'finding' | 'norm';
  /** What a norm does. */
  readonly modality?: Modality;
  readonly label: Bilingual;
  /** Its versions, oldest first, each from every day on which its answers can come to differ. */
  readonly steps: readonly RuleStep[];
  /** Of one that ends, the norms that take its place. */
  readonly replacedBy?: readonly string[];
}

/** A provision or a rule through time, as plain data. */
export interface History {
  /** The version of this format. */
  readonly version: 1;
  /** The request: a provision, as Riigi Teataja prints it, or the id of a finding or norm. */
  readonly asked: string;
  /** The day on which the law was last reviewed, `YYYY-MM-DD`. */
  readonly lawCheckedOn: string;
  /** The requested provision, then its parts, in the order of the Act; empty where a rule was requested. */
  readonly provisions: readonly ProvisionHistory[];
  /** The requested rule; or every rule that depended on the provision on some day, in the order of the Act. */
  readonly rules: readonly RuleHistory[];
}
