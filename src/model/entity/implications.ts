import type { LawIssue } from '../../act/law-error.ts';
import { isTimeType } from './encoded-input.ts';
import type { Fact } from './fact.ts';

/** What a code states about a fact, where it does not leave it open (0). */
const notSo = 1;
const so = 2;

/** A fact in an implication: what each of its codes says, and the codes that it is filled in with; 0 where none can be. */
interface Part {
  readonly at: number;
  readonly states: Uint8Array;
  readonly codeWhenSo: number;
  readonly codeWhenNotSo: number;
}

/** An implication of a fact table, ready to be applied to codes. */
interface Clause {
  readonly premise: Part;
  /** At least one of them is so where the premise is. */
  readonly conclusions: readonly Part[];
}

/** The implications of a fact table. */
export interface Implications {
  readonly facts: readonly Fact[];
  readonly clauses: readonly Clause[];
  /** The position of the premise of each clause, and of its first conclusion: where neither is known, nothing follows. */
  readonly premises: Uint16Array;
  readonly firsts: Uint16Array;
}

/** The codes of `false` and `none`, and of `true`. */
const no = 1;
const yes = 2;
const none = 2;

function partOf(fact: Fact, at: number, when: readonly string[] | undefined): Part {
  const states = new Uint8Array(256);
  if (isTimeType(fact.type)) {
    states.fill(so, 1);
    states[none] = notSo;
    return { at, states, codeWhenSo: 0, codeWhenNotSo: none }; // that it happened does not show when
  }
  if (fact.type === 'truth') {
    states[no] = notSo;
    states[yes] = so;
    return { at, states, codeWhenSo: yes, codeWhenNotSo: no };
  }
  states.fill(notSo, 1);
  for (const value of when ?? []) states[fact.values.indexOf(value) + 1] = so;
  return { at, states, codeWhenSo: 0, codeWhenNotSo: 0 };
}

/**
 * Reads the implications out of a fact table.
 *
 * @throws TypeError for one that names no fact of the table, or a fact or a value that nothing can follow from.
 */
export function implicationsOf(facts: readonly Fact[]): Implications {
  const positionOf = new Map(facts.map(({ path }, position) => [path, position]));
  const clauses = facts.flatMap((fact, at) =>
    (fact.implies ?? []).map(({ when, oneOf }): Clause => {
      const isChoice = fact.type === 'choice';
      const isUnusable = !(isChoice || fact.type === 'truth' || isTimeType(fact.type));
      if (
        isUnusable ||
        isChoice !== (when !== undefined) ||
        !(when ?? []).every((value) => fact.values.includes(value))
      )
        throw new TypeError(`nothing can follow from ${fact.path} so`);
      const conclusions = oneOf.map((path) => {
        const position = positionOf.get(path);
        const implied = facts[position ?? -1];
        if (implied === undefined || !(implied.type === 'truth' || isTimeType(implied.type)))
          throw new TypeError(`${fact.path} implies ${path}, which is neither a truth nor an event`);
        return partOf(implied, position!, undefined);
      });
      return { premise: partOf(fact, at, when), conclusions };
    }),
  );
  return {
    facts,
    clauses,
    premises: Uint16Array.from(clauses, ({ premise }) => premise.at),
    firsts: Uint16Array.from(clauses, ({ conclusions }) => conclusions[0]!.at),
  };
}

/** What was filled in, in its order: the position of a fact, and the clause that it followed from. */
type Reasons = { readonly at: number; readonly clause: Clause }[];

/**
 * Fills in what the known facts imply: what follows from them, and what cannot be since what would follow is not so. An event
 * that is implied stays open, since nothing says when it happened.
 *
 * It only ever fills in what is open, and more facts only ever fill in more: the order of the implications plays no part.
 *
 * @param codes Codes along the fact table, as in `EncodedInput`; they are changed.
 * @param root What comes before every path in an issue, such as `person.`.
 * @returns What contradicts each other, each time with all facts that were given; nothing where all can be.
 */
export function propagateImplications(implications: Implications, codes: Uint8Array, root = ''): readonly LawIssue[] {
  const { facts, clauses, premises, firsts } = implications;
  let reasons: Reasons | undefined;
  let violated: Set<Clause> | undefined;
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (let place = 0; place < clauses.length; place++) {
      if ((codes[premises[place]!]! | codes[firsts[place]!]!) === 0) continue; // of most facts nothing is known
      const clause = clauses[place]!;
      const { premise, conclusions } = clause;
      const isSo = premise.states[codes[premise.at]!];
      if (isSo === notSo) continue;
      let openOne: Part | undefined;
      let openCount = 0;
      for (let one = 0; one < conclusions.length; one++) {
        const conclusion = conclusions[one]!;
        const state = conclusion.states[codes[conclusion.at]!];
        if (state === notSo) continue;
        openOne = conclusion;
        openCount += state === so ? conclusions.length + 1 : 1;
      }
      let part: Part | undefined;
      let code = 0;
      if (openCount === 0) {
        if (isSo === so) {
          violated ??= new Set();
          violated.add(clause);
        } else {
          part = premise;
          code = premise.codeWhenNotSo;
        }
      } else if (openCount === 1 && isSo === so) {
        part = openOne;
        code = openOne!.codeWhenSo;
      }
      if (part === undefined || code === 0) continue;
      codes[part.at] = code;
      reasons ??= [];
      reasons.push({ at: part.at, clause });
      hasChanged = true;
    }
  }
  return violated === undefined
    ? noIssues
    : [...violated].map((clause) => issueOf(clause, facts, codes, reasons, root));
}

const noIssues: readonly LawIssue[] = [];

/** The facts that were given among those of a clause, and among those that its facts were filled in from. */
function givenIn({ premise, conclusions }: Clause, reasons: Reasons | undefined, found: Set<number>): Set<number> {
  for (const { at } of [premise, ...conclusions]) {
    const reason = reasons?.find((one) => one.at === at)?.clause;
    if (reason === undefined) found.add(at);
    else if (!found.has(-1 - at)) givenIn(reason, reasons, found.add(-1 - at)); // marked, so that it is followed once
  }
  return found;
}

/** What is wrong, at a fact that is given as not so: facts that are so contradict nothing. */
function issueOf(
  clause: Clause,
  facts: readonly Fact[],
  codes: Uint8Array,
  reasons: Reasons | undefined,
  root: string,
): LawIssue {
  const given = [...givenIn(clause, reasons, new Set())].filter((at) => at >= 0);
  const isDenied = (at: number): boolean =>
    isTimeType(facts[at]!.type) ? codes[at] === none : facts[at]!.type === 'truth' && codes[at] === no;
  const denied = given.find(isDenied)!;
  const pathOf = (at: number): string => `${root}${facts[at]!.path}`;
  const others = given.filter((at) => at !== denied && codes[at] !== 0).map(pathOf);
  const contrary = isTimeType(facts[denied]!.type) ? 'none' : 'false';
  const expected = `not ${contrary} beside what is given in ${others.join(' and ')}`;
  return { code: 'contradiction', path: pathOf(denied), expected };
}
