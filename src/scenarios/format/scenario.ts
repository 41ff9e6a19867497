import type { Withheld } from '../../model/answer/answer.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import type { Actor, Modality } from '../../model/rule/norm.ts';
import type { Truth } from '../../model/rule/truth.ts';

/** A notification as a scenario expects it: only the keys that are given count. */
export interface ExpectedNotification {
  readonly norm?: string;
  /** In any way that `parseReference` reads. */
  readonly provision?: string;
  /** All who have to tell, in any order. */
  readonly bearer?: readonly Actor[];
  readonly to?: { readonly body?: Actor; readonly municipality?: string };
  readonly anyRecipientSuffices?: true;
  /** Whether its norm is fulfilled; `unknown` also where nothing of it is provided. */
  readonly fulfilled?: Truth;
  /** All that is withheld, in any order. */
  readonly withhold?: readonly Withheld[];
}

/** What a restriction of § 20 is expected to say of a person. */
export interface ExpectedRestriction {
  readonly applies?: Truth;
  /** The indices of the records that trigger it. */
  readonly records?: readonly number[];
}

/** What the law is expected to say of a norm, whatever the case; of a definition only its provisions. */
export interface ExpectedSayings {
  readonly modality?: Modality;
  /** All of them in their order, as Riigi Teataja prints them. */
  readonly provisions?: readonly string[];
  /** All of them, in any order. */
  readonly bearer?: readonly Actor[];
  /** All of them, in any order; an empty list says that there is none. */
  readonly counterpart?: readonly Actor[];
  /** The fact that tells of which municipality the bearer is. */
  readonly bearerMunicipality?: string;
  /** The bodies of which the bearer is an official: all of them, in any order. */
  readonly bearerOf?: readonly Actor[];
  /** The fact that tells of which municipality the counterpart is. */
  readonly counterpartMunicipality?: string;
  /** The term as the rules have it: see `Term`; `none` says that there is none. */
  readonly term?: Readonly<Record<string, unknown>> | 'none';
}

/** What a scenario expects of an answer: each key is checked alone, and within it only what is named. */
export interface Expectations {
  /** By definition: whether it holds. */
  readonly findings?: Readonly<Record<string, Truth>>;
  /** By norm: whether it applies. */
  readonly norms?: Readonly<Record<string, Truth>>;
  /** Each is among the notifications that apply; an empty list says that none does. */
  readonly notifications?: readonly ExpectedNotification[];
  /** All notifications that apply, in any order. */
  readonly notificationsExactly?: readonly ExpectedNotification[];
  /** By norm: the last day (`YYYY-MM-DD`) or the instant of the end; of a deadline with two ends the earlier, or both. */
  readonly deadlines?: Readonly<Record<string, string | readonly string[]>>;
  /** By definition or norm: all facts that it is missing, in any order. */
  readonly missing?: Readonly<Record<string, readonly string[]>>;
  /** By norm: whether it is fulfilled; `unknown` also where nothing of it is provided. */
  readonly fulfilled?: Readonly<Record<string, Truth>>;
  /** By definition: whether it rests on a presumption. */
  readonly presumed?: Readonly<Record<string, boolean>>;
  /** By definition or norm: what the law of the day says of it. */
  readonly says?: Readonly<Record<string, ExpectedSayings>>;
  /** Of a person: by restriction. */
  readonly restrictions?: Readonly<Record<string, ExpectedRestriction>>;
  /** Of a person: the day of a transition under § 41, `YYYY-MM-DD`. */
  readonly complyBy?: string;
  /** Of a person: whether § 20 bars from the work. */
  readonly barred?: Truth;
}

/** A case or a person with what is expected of the answer: an entry of a scenario file. */
export interface Scenario {
  readonly name: string;
  /** The moment of the answer, as for `assess`. */
  readonly at: string;
  /** Apply this wording whatever the day. */
  readonly wording?: string;
  readonly kind: DocumentKind;
  /** The case or the person itself, as it was given: it is checked when the scenario runs. */
  readonly content: unknown;
  readonly expect: Expectations;
  /** Why the scenario is shown and not counted. */
  readonly todo?: string;
}
