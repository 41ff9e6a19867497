import { LawError, type LawErrorCode } from '../act/law-error.ts';
import { engineFacts } from '../engine/engine-facts.ts';
import { jsonRulesEngine } from '../engine/json-rules-engine.ts';
import { factsOf } from '../engine/valuations.ts';
import type { Assessment } from '../model/answer/answer.ts';
import type { EncodedInput } from '../model/entity/encoded-input.ts';
import { provisionsOfFact } from '../model/entity/fact.ts';
import { memoizeWeak } from '../model/memoize.ts';
import { type EvaluationTime, readEvaluationTime } from '../model/time/evaluation-time.ts';
import type { CaseInput } from '../rules/facts/case-entity.ts';
import { type CaseFact, caseFacts, type Fact, factPosition } from '../rules/facts/case-facts.ts';
import { factAssumedFalse, factLeftOut } from '../rules/facts/facts-never-missing.ts';
import type { Law } from '../rules/law.ts';
import { answerOf } from './answer.ts';
import { type AssessOptions, lawFor, readCaseUnder } from './assess.ts';
import { evaluatorOf, ruleSetOf } from './case-evaluator.ts';
import type { Evaluation, Evaluator } from './entity-rules.ts';
import { evaluation } from './evaluation.ts';
import { furtherFacts } from './further-facts.ts';
import { missingFacts } from './missing.ts';
import { openQuestions } from './questions.ts';

/** Gives a fact: its value, or `undefined`, `null` or `'unknown'` where it is not available. */
export type Source = (options: { readonly signal?: AbortSignal }) => unknown;

/** Where facts come from, by the path of the fact. */
export type Sources = { readonly [Path in CaseFact]?: Source };

/** How {@link assessFrom} answers. */
export interface AssessFromOptions extends AssessOptions {
  /** Ends the queries: what has not been given by then stays unknown, and the call is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Only these findings and norms are wanted: no source is asked that cannot change one of them. All, unless given. */
  readonly wanted?: readonly string[];
}

/** A source that was asked. */
export interface Query {
  readonly fact: CaseFact;
  /** The provisions that the fact was needed for. */
  readonly provisions: readonly string[];
  /** The findings and norms that turned on it. */
  readonly settles: readonly string[];
  /** Whether it gave the fact. Why a source failed stays with the source: its own words may hold personal data. */
  readonly outcome: 'found' | 'not-found' | 'failed';
  /** What is wrong with a failed source: `source-failed` if it threw, else the code for what it gave. */
  readonly code?: LawErrorCode;
}

/** An answer with the record of what was asked for it. */
export interface LiveAssessment extends Assessment {
  /** The sources that were asked, in the order of asking. */
  readonly queried: readonly Query[];
}

const engineOf = memoizeWeak((evaluator: Evaluator) => jsonRulesEngine(ruleSetOf(evaluator.law)));

/**
 * Answers a child's case as `assess` does, asking sources for the facts that the case does not give: one at a time, the
 * most urgent question first, each at most once, and none that can no longer change an answer. Whether the child has died is asked
 * before all else where a source can give it. What settles whether a norm applies
 * comes first, then whether it is fulfilled, by when it is due and whose it is.
 *
 * The compiled rules choose the next question; json-rules-engine evaluates what was collected, in its certain and its
 * possible run. A source that fails, or gives what the fact cannot be, leaves its fact unknown and is reported in
 * `queried`; the answer still comes.
 *
 * @param input What is known already; known facts are not asked for.
 * @param sources Functions, synchronous or not, by the path of the fact.
 * @throws LawError for a case, an evaluation time or a wording that cannot be read, `unknown-id` for a wanted id that the wording
 *   does not have, `unknown-fact` for a source of no fact; the reason of the signal when it is aborted.
 * @example
 * ```ts
 * import { assessFrom } from 'lasteks/live';
 * const answer = await assessFrom(
 *   { child: { birthDate: '2012-03-04' } },
 *   { 'danger.situationEndangersLifeOrHealth': async () => true },
 *   { at: '2023-05-02T10:00', wanted: ['notify-danger'] },
 * );
 * answer.norms['notify-danger'].applies; // => true
 * answer.queried[0].provisions; // => ['§ 30', '§ 31 (2)', '§ 31 (1)']
 * ```
 */
export async function assessFrom(
  input: CaseInput,
  sources: Sources,
  options: AssessFromOptions,
): Promise<LiveAssessment> {
  const time = readEvaluationTime(options.at);
  const evaluator = evaluatorOf(lawFor(time, options));
  const wanted = placesOf(evaluator, options.wanted);
  checkSources(sources);

  let encoded = readCaseUnder(evaluator.law, input, time);
  let collected: object = input;
  const queried: Query[] = [];
  for (;;) {
    options.signal?.throwIfAborted();
    const question = nextQuestion(evaluation(evaluator, time, encoded), wanted, sources, queried);
    if (question === undefined) break;
    const { query, value } = await ask(question, sources, options.signal);
    if (query.outcome !== 'found') {
      queried.push(query);
      continue;
    }
    const extended = withFact(collected, question.fact, value);
    const outcome = readExtended(evaluator.law, extended, time);
    if (typeof outcome === 'string') {
      queried.push({ ...query, outcome: 'failed', code: outcome });
      continue;
    }
    queried.push(query);
    collected = extended;
    encoded = outcome;
  }

  const evaluated = evaluation(evaluator, time, encoded);
  const truths = await engineOf(evaluator)(engineFacts(evaluator.compiled.ruleSet, evaluated.codes));
  const answer = answerOf({ ...evaluated, truths: evaluator.ids.map((id) => truths.get(id)!) });
  return Object.assign(answer, { queried });
}

type AskedFor = Pick<Query, 'fact' | 'provisions' | 'settles'>;

/** The places of the wanted ids among all ids. */
function placesOf({ ids, positionOf }: Evaluator, wanted: readonly string[] | undefined): ReadonlySet<number> {
  return new Set(
    (wanted ?? ids).map((id) => {
      const place = positionOf.get(id);
      if (place === undefined)
        throw new LawError({ code: 'unknown-id', path: 'wanted', expected: 'ids of this wording' });
      return place;
    }),
  );
}

function checkSources(sources: Sources): void {
  const known = new Set<string>(caseFacts.map((fact) => fact.path));
  const foreign = Object.keys(sources).findIndex((path) => !known.has(path));
  if (foreign >= 0) {
    throw new LawError({
      code: 'unknown-fact',
      path: 'sources',
      expected: `the path of a fact instead of key ${foreign + 1}`,
    });
  }
}

/** The facts that imply a fact, or that it implies, by its path. */
const linked: ReadonlyMap<string, readonly string[]> = linkedBy(caseFacts);

function linkedBy(facts: readonly Fact[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const link = (one: string, other: string): void => void found.set(one, [...(found.get(one) ?? []), other]);
  for (const { path, implies = [] } of facts) {
    for (const other of implies.flatMap(({ oneOf }) => oneOf)) {
      link(path, other);
      link(other, path);
    }
  }
  return found;
}

/** A fact, and those from which it may follow by what facts imply, the nearest first. */
function factsThatSettle(fact: string): readonly string[] {
  const found = [fact];
  for (const one of found) found.push(...(linked.get(one) ?? []).filter((other) => !found.includes(other)));
  return found;
}

/** The first of some values of which something is found, with what it is. */
function firstOf<One, Found>(
  all: readonly One[],
  find: (one: One) => Found | undefined,
): readonly [One, Found] | readonly [undefined, undefined] {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return [one, found];
  }
  return [undefined, undefined];
}

/** The most urgent open question that a source has not been asked yet. */
function nextQuestion(
  evaluated: Evaluation,
  wanted: ReadonlySet<number>,
  sources: Sources,
  queried: readonly Query[],
): AskedFor | undefined {
  const { evaluator } = evaluated;
  const missing = evaluator.ids.map((_, at) => (wanted.has(at) ? missingFacts(evaluated, at) : undefined));
  const isUnknown = (fact: string): boolean => evaluated.encoded.codes[factPosition.get(fact)!] === 0;
  const canBeAsked = (fact: string): boolean =>
    Object.hasOwn(sources, fact) && !queried.some((query) => query.fact === fact);
  const assumed = questionOfAssumption(evaluated, wanted);
  if (assumed !== undefined && canBeAsked(assumed.fact)) return assumed;
  const [open, fact] = firstOf(openQuestions(evaluated, missing), ({ fact: asked }) =>
    factsThatSettle(asked).find((one) => canBeAsked(one) && (one === asked || isUnknown(one))),
  );
  const leftOut = open === undefined ? questionOfFactLeftOut(evaluated, wanted) : undefined;
  if (leftOut !== undefined && canBeAsked(leftOut.fact)) return leftOut;
  const [settles, asked, ownProvisions] =
    open === undefined ? furtherQuestion(evaluated, wanted, canBeAsked) : [open.settles, fact, open.provisions];
  if (asked === undefined) return undefined;
  const rules = [...evaluator.law.definitions, ...evaluator.law.norms];
  const provisions = settles.flatMap((id) => rules[evaluator.positionOf.get(id)!]!.version.provisions);
  return { fact: asked as CaseFact, provisions: [...new Set([...ownProvisions, ...provisions])], settles };
}

/** A question about a fact of which nothing given counts as something, so that no open question names it. */
function questionOf(
  path: CaseFact,
  { evaluator, encoded, truths }: Evaluation,
  counterfactuals: (at: number) => boolean,
): AskedFor | undefined {
  const position = factPosition.get(path)!;
  const settles = evaluator.ids.filter((_, at) => truths[at] !== false && counterfactuals(at));
  if (encoded.codes[position] !== 0 || settles.length === 0) return undefined;
  return { fact: path, provisions: provisionsOfFact(caseFacts[position]!, evaluator.law.wording.day), settles };
}

/** What is assumed not to be so while it is unknown: whatever applies depends on it. */
const questionOfAssumption = (evaluated: Evaluation, wanted: ReadonlySet<number>): AskedFor | undefined =>
  questionOf(factAssumedFalse, evaluated, (at) => wanted.has(at));

/** What may be left out: it is asked for where a rule tests what follows from it. */
function questionOfFactLeftOut(evaluated: Evaluation, wanted: ReadonlySet<number>): AskedFor | undefined {
  const { ruleSet } = evaluated.evaluator.compiled;
  return questionOf(factLeftOut.fact, evaluated, (at) => {
    const rule = ruleSet.rules[evaluated.evaluator.ids[at]!];
    return wanted.has(at) && rule !== undefined && factsOf(ruleSet, rule).has(factLeftOut.testedBy);
  });
}

/**
 * What is left to ask once it is settled, as far as sources go, what applies: whether it has been done, by when it is due,
 * whose it is and who is notified. The norms that depend on it, the fact, and the provisions of the fact.
 */
function furtherQuestion(
  evaluated: Evaluation,
  wanted: ReadonlySet<number>,
  canBeAsked: (fact: string) => boolean,
): readonly [settles: readonly string[], fact: string | undefined, provisions: readonly string[]] {
  const { evaluator } = evaluated;
  const facts = evaluator.ids.map((_, at) => (wanted.has(at) ? furtherFacts(evaluated, at) : []));
  const position = facts.flat().find((one) => canBeAsked(caseFacts[one]!.path));
  if (position === undefined) return [[], undefined, []];
  const fact = caseFacts[position]!;
  const settles = evaluator.ids.filter((_, at) => facts[at]!.includes(position));
  return [settles, fact.path, provisionsOfFact(fact, evaluator.law.wording.day)];
}

async function ask(
  question: AskedFor,
  sources: Sources,
  signal: AbortSignal | undefined,
): Promise<{ readonly query: Query; readonly value?: unknown }> {
  try {
    const value = await sources[question.fact]!(signal === undefined ? {} : { signal });
    const isKnown = value !== undefined && value !== null && value !== 'unknown';
    return { query: { ...question, outcome: isKnown ? 'found' : 'not-found' }, value };
  } catch {
    signal?.throwIfAborted();
    return { query: { ...question, outcome: 'failed', code: 'source-failed' } };
  }
}

/** A case that has been read, or the code of what is wrong with it. */
function readExtended(law: Law, input: object, time: EvaluationTime): EncodedInput | LawErrorCode {
  try {
    return readCaseUnder(law, input, time);
  } catch (error) {
    if (error instanceof LawError) return error.code;
    throw error;
  }
}

/** A copy of a case with one more fact. */
function withFact(input: object, path: string, value: unknown): object {
  const [key = '', ...rest] = path.split('.');
  const inner = (input as Record<string, unknown>)[key];
  const below = typeof inner === 'object' && inner !== null ? inner : {};
  return { ...input, [key]: rest.length === 0 ? value : withFact(below, rest.join('.'), value) };
}
