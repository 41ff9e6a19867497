import type { Term } from '../time/term.ts';
import type { Actor } from './actor.ts';
import { type All, type Any, always, type Condition, type Holds } from './condition.ts';
import type { Bilingual } from './truth.ts';

export type { Actor } from './actor.ts';

/** What a norm does: it obliges, prohibits or permits. */
export type Modality = 'obligation' | 'prohibition' | 'permission';

/** An open reading of the law: what was chosen, why, and what else could be defended. */
export interface Reading {
  readonly chosen: Bilingual;
  readonly because: Bilingual;
  readonly alternatives: readonly Bilingual[];
}

/** The days on which a version is in force. */
export interface InForce {
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day in force; absent while it is in force. */
  readonly until?: string;
  /** The act that made this version; absent for the Act as first passed. */
  readonly amendedBy?: string;
}

/**
 * One of several clauses (or subsections) of which each is enough: its provision, and when it holds. An answer names first
 * the clauses that carry it. Where the text lists alternatives, the condition of the norm is made of them, by `anyOf`.
 */
export interface Clause {
  readonly provision: string;
  readonly when: Condition;
}

/** At least one of the clauses: the part of a condition that they are. Clauses that share a condition are one part of it. */
export function anyOf(clauses: readonly [Clause, ...Clause[]]): Any {
  const [first, ...others] = new Set(clauses.map(({ when }) => when));
  return { any: [first!, ...others] };
}

/** A version of a definition or a norm: its text's days, its provisions and its condition. */
export interface Version extends InForce {
  /** The provisions that the condition depends on, the most particular first. */
  readonly provisions: readonly [string, ...string[]];
  /** Unlike a bare test, a whole condition always starts with `all`, `any` or a definition: json-rules-engine asks so. */
  readonly when: All | Any | Holds;
  /** Those of the provisions that are alternatives, with what makes each hold. */
  readonly clauses?: readonly [Clause, ...Clause[]];
  readonly reading?: Reading;
  /** Why the text of these days is not settled; every answer that depends on it says so. */
  readonly unsettled?: Bilingual;
}

/** A definition of the Act: a named condition that norms refer to and answers list as a finding. */
export interface Definition {
  readonly id: string;
  readonly label: Bilingual;
  readonly versions: readonly DefinitionVersion[];
}

/** A version of a definition. */
export interface DefinitionVersion extends Version {
  /** The fact that makes the finding, where it holds, a presumption. */
  readonly presumedWhen?: string;
}

/** Someone who must be notified, as the norm says. */
export interface Recipient {
  readonly body: Actor;
  /** The fact that gives the municipality, where the body is a local government. */
  readonly municipality?: string;
  /** The choice that makes it this recipient and not another, where the text says which of several it is. */
  readonly where?: { readonly fact: string; readonly is: string };
}

/** A version of a norm. */
export interface NormVersion extends Version {
  readonly bearer: readonly [Actor, ...Actor[]];
  readonly counterpart?: readonly Actor[];
  readonly term?: Term;
  /** The provisions that the length of the term comes from, where it is not the first of `provisions` alone. */
  readonly termProvisions?: readonly string[];
  /** The norms that take its place where it no longer applies: of the last version of one that ends, what comes after it. */
  readonly replacedBy?: readonly [string, ...string[]];
  /** Who must be notified because of this norm; where there are several without a choice between them, notifying one is enough. */
  readonly notifies?: readonly [Recipient, ...Recipient[]];
  /** The fact that gives the municipality of the bearer. */
  readonly bearerMunicipality?: string;
  /** The bodies of which the bearer is an official, where the text names them. */
  readonly bearerOf?: readonly [Actor, ...Actor[]];
  /** The fact that gives the municipality of the counterpart, where it belongs to one. */
  readonly counterpartMunicipality?: string;
  /** Of a norm about a person: clauses of which a record that meets the condition has to meet one; they test facts of records. */
  readonly clausesOfRecord?: {
    readonly of: string;
    readonly clauses: readonly [Clause, ...Clause[]];
  };
}

/** A norm of the Act under one id, with its versions side by side, oldest first. */
export interface Norm {
  readonly id: string;
  readonly modality: Modality;
  readonly label: Bilingual;
  readonly versions: readonly NormVersion[];
}

/** Whether a norm applies in every case: a permanent duty of a body, such as keeping the child helpline. */
export const isUnconditional = ({ when }: NormVersion): boolean => when === always;

/** Whether a version is in force on a day, given as `YYYY-MM-DD`. */
export function isInForce(version: InForce, day: string): boolean {
  return version.from <= day && (version.until === undefined || day <= version.until);
}
