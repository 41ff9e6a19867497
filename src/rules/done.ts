import type { Fact, Fulfils } from '../model/entity/fact.ts';
import type { Actor, InForce } from '../model/rule/norm.ts';
import type { Bilingual } from '../model/rule/truth.ts';

/** How a duty is fulfilled, where doing it after it arose is not enough or not required. */
export interface DoneRule {
  /** Why the duty is lasting and never ends by being done. Facts may still show that it is observed. */
  readonly lasts?: Bilingual;
  /** What the Act requires may already have been done before the duty arose. */
  readonly mayBeEarlier?: true;
  /** Done once, it has to be done again: the next term starts at what was done. */
  readonly recurs?: true;
  /** Each of those whom the Act names has to do it: what one has done fulfils the duty of that one alone. */
  readonly ofEach?: true;
  /** The norm before which it has to be done. */
  readonly before?: string;
  /** The norm after which it is done: nobody can do it where that one has not been done. */
  readonly after?: string;
  /** The fact of a person on whose day it has to be done at the latest. */
  readonly beforeFact?: string;
  /** The fact of a person on whose day it can be done at the earliest; `records`: when a restriction was declared void. */
  readonly afterFact?: string;
  /** It may not be done before the last day of its term, or before the day from which it is due. */
  readonly notBeforeEnd?: true;
}

const cooperation: Bilingual = {
  en: 'cooperation lasts as long as it is needed',
  et: 'koostöö kestab seni, kuni seda on vaja',
};
const possibility: Bilingual = {
  en: 'the possibility has to exist at all times',
  et: 'võimalus peab olema kogu aeg tagatud',
};
const help: Bilingual = {
  en: 'it lasts as long as the child is helped',
  et: 'kohustus kestab seni, kuni last abistatakse',
};

/**
 * By norm, how a duty is fulfilled where a special rule applies. A norm that is not listed is fulfilled by what was done
 * from the start of its term on.
 */
export const doneRules: Readonly<Partial<Record<string, DoneRule>>> = {
  // § 11 (2)
  'support-child-protection-in-field': { lasts: help },
  // § 22 (3)
  'seek-assistance': { ofEach: true },
  'cooperate-on-need-of-assistance': { lasts: cooperation },
  // § 28 (1): first the need is assessed, then a measure is applied.
  'assess-before-measure': { before: 'provide-measures' },
  // § 28 (5): before the decision on case management.
  'pre-assess-need': { before: 'decide-on-case-management' },
  // § 29 (2)
  'apply-networking': { lasts: help },
  'do-share-of-joint-decisions': { ofEach: true },
  // § 29 (3): at every stage of the help.
  'involve-in-help': {
    lasts: { en: 'it applies at every stage of the help', et: 'kohustus kehtib abi osutamise igas etapis' },
  },
  'help-within-field': { ofEach: true },
  'cooperate-for-victims-child': { lasts: cooperation },
  'review-case-plan': { recurs: true },
  'enable-complaints': { lasts: possibility },
  // § 29¹ (3)
  'provide-child-friendly-environment': { lasts: help },
  'support-and-counsel-child': { lasts: help },
  'monitor-effect-of-measures': { lasts: help },
  // § 33 (2): the decision determines the place of stay.
  'determine-place-of-stay': { after: 'decide-temporary-separation' },
  // § 33 (2¹): the operative part of a decision that has been made.
  'send-operative-part': { after: 'decide-temporary-separation' },
  // § 34 (2)
  'maintain-family-relations': {
    lasts: { en: 'it lasts as long as the separation', et: 'kohustus kestab kuni eraldamise lõpuni' },
  },
  // § 34 (4): periodically, without a term.
  'review-separated-childs-case-plan': { recurs: true, after: 'prepare-case-plan' },
  'amend-case-plan': { after: 'prepare-case-plan' },
  // § 34⁵ (3): kept for six months, and deleted then.
  'keep-helpline-recording': {
    lasts: { en: 'keeping lasts for the six months', et: 'säilitamine kestab kuus kuud' },
  },
  'delete-helpline-recording': { notBeforeEnd: true, mayBeEarlier: true, after: 'record-helpline-call' },
  // §§ 36, 36¹
  'enable-complaints-in-institution': { lasts: possibility },
  'enable-network-participation': { lasts: possibility },
  // §§ 15 (6), 19: whoever has the qualification already has it.
  'meet-official-requirements': { mayBeEarlier: true },
  'have-qualification-and-higher-education': { mayBeEarlier: true },
  'acquire-profession': { mayBeEarlier: true },
  // § 20 (3): before the person is engaged, and then at least every twelve months.
  'verify-before-engaging': { beforeFact: 'startedOn', mayBeEarlier: true },
  'verify-again': { recurs: true },
  // § 20 (6): the restriction is declared void by the decision on the application.
  'lift-restriction': { after: 'decide-reassessment' },
  // § 20 (8): a decision that has been made.
  'transmit-lifting-decision': { afterFact: 'records', after: 'lift-restriction' },
  'filter-register-answer': {
    lasts: { en: 'every later answer leaves the data out', et: 'andmed jäetakse välja igast hilisemast vastusest' },
  },
};

/** Whether a fact shows that a version of a norm has been done. */
const isAskedBy = ({ from = '', until }: Fulfils, version: InForce): boolean =>
  from <= version.from && (until === undefined || version.from <= until);

/** The facts of a table that show whether a version of a norm has been done, each with how. */
export const fulfilling = (
  facts: readonly Fact[],
  norm: string,
  version: InForce,
): readonly { readonly fact: Fact; readonly fulfils: Fulfils }[] =>
  facts.flatMap((fact) =>
    (fact.fulfils ?? [])
      .filter((fulfils) => fulfils.norm === norm && isAskedBy(fulfils, version))
      .map((fulfils) => ({ fact, fulfils })),
  );

/** Why nothing can be done about a norm that applies whatever the case. */
export const standingLasts: Bilingual = {
  en: 'it applies whatever the case',
  et: 'kohustus kehtib juhtumist sõltumata',
};

/**
 * By bearer, who else can fulfil its duty: an official acts for the authority, and a role can be held by several.
 */
const actingAs: Readonly<Partial<Record<Actor, readonly Actor[]>>> = {
  'local-government': ['child-protection-official', 'official'],
  'social-insurance-board': ['child-protection-official', 'official', 'child-helpline'],
  'child-protection-official': ['local-government', 'social-insurance-board'],
  'child-care-institution': ['head-of-child-care-institution'],
  'service-provider': ['child-care-institution'],
  'person-raising-child': ['parent', 'person-exercising-custody'],
  'person-working-with-children': [
    'professional',
    'child-care-institution',
    'head-of-child-care-institution',
    'service-provider',
  ],
};

/** Bearers that are a role which anybody can have: whoever does it has that role. */
const openRoles: ReadonlySet<Actor> = new Set([
  'anyone',
  'receiver',
  'decision-maker',
  'not-named',
  'professional',
  'involved-party',
  'person',
  'competent-authority',
  'employer-or-licensor',
  'person-enabling-work-with-children',
  'issuer-of-activity-licence',
]);

/** Whether what an actor has done counts as done by a bearer. */
export const actsAs = (actor: Actor, bearer: Actor): boolean =>
  actor === bearer || openRoles.has(bearer) || actingAs[bearer]?.includes(actor) === true;
