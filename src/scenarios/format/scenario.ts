import type { Withheld } from '../../model/answer/answer.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import type { Actor, Modality } from '../../model/rule/norm.ts';
import type { Truth } from '../../model/rule/truth.ts';

/** An expected notification: only the given keys are compared. */
export interface ExpectedNotification {
  readonly norm?: string;
  /** In any form that `parseReference` reads. */
  readonly provision?: string;
  /** All who have to notify, in any order. */
  readonly bearer?: readonly Actor[];
  readonly to?: { readonly body?: Actor; readonly municipality?: string };
  readonly anyRecipientSuffices?: true;
  /** Whether its norm is fulfilled; `unknown` also where nothing of it is provided. */
  readonly fulfilled?: Truth;
  /** All that is withheld, in any order. */
  readonly withhold?: readonly Withheld[];
}

/** The expected result of a restriction of § 20 for a person. */
export interface ExpectedRestriction {
  readonly applies?: Truth;
  /** The indices of the records that trigger it. */
  readonly records?: readonly number[];
}

/** The expected attributes of a norm, which do not depend on the case; a definition has only `provisions`. */
export interface NormAttributes {
  readonly modality?: Modality;
  /** All of them in their order, as Riigi Teataja prints them. */
  readonly provisions?: readonly string[];
  /** All of them, in any order. */
  readonly bearer?: readonly Actor[];
  /** All of them, in any order; an empty list expects none. */
  readonly counterpart?: readonly Actor[];
  /** The path of the fact that names the bearer's municipality. */
  readonly bearerMunicipality?: string;
  /** The bodies of which the bearer is an official: all of them, in any order. */
  readonly bearerOf?: readonly Actor[];
  /** The path of the fact that names the counterpart's municipality. */
  readonly counterpartMunicipality?: string;
  /** The term as the rules have it: see `Term`; `none` expects no term. */
  readonly term?: Readonly<Record<string, unknown>> | 'none';
}

/** The expectations of a scenario: each key is compared independently, and within it only the given ids. */
export interface Expectations {
  /** By definition: whether it holds. */
  readonly findings?: Readonly<Record<string, Truth>>;
  /** By norm: whether it applies. */
  readonly norms?: Readonly<Record<string, Truth>>;
  /** Each is among the notifications that apply; an empty list expects none. */
  readonly notifications?: readonly ExpectedNotification[];
  /** All notifications that apply, in any order. */
  readonly notificationsExactly?: readonly ExpectedNotification[];
  /** By norm: the last day (`YYYY-MM-DD`) or the instant of the end; of a deadline with two ends the earlier, or both. */
  readonly deadlines?: Readonly<Record<string, string | readonly string[]>>;
  /** By definition or norm: all facts that it is missing, in any order. */
  readonly missing?: Readonly<Record<string, readonly string[]>>;
  /** By norm: whether it is fulfilled; `unknown` also where nothing of it is provided. */
  readonly fulfilled?: Readonly<Record<string, Truth>>;
  /** By definition: whether it depends on a presumption. */
  readonly presumed?: Readonly<Record<string, boolean>>;
  /** By definition or norm: its attributes in the law of the day. */
  readonly says?: Readonly<Record<string, NormAttributes>>;
  /** Of a person: by restriction. */
  readonly restrictions?: Readonly<Record<string, ExpectedRestriction>>;
  /** Of a person: the day of a transition under § 41, `YYYY-MM-DD`. */
  readonly complyBy?: string;
  /** Of a person: whether § 20 bars from the work. */
  readonly barred?: Truth;
}

/** A case or a person with expectations about the answer: an entry of a scenario file. */
export interface Scenario {
  readonly name: string;
  /** The evaluation time, as for `assess`. */
  readonly at: string;
  /** Apply this wording whatever the day. */
  readonly wording?: string;
  readonly kind: DocumentKind;
  /** The case or the person as given: it is validated when the scenario runs. */
  readonly content: unknown;
  readonly expect: Expectations;
  /** The reason why the scenario is shown but not counted. */
  readonly todo?: string;
}
