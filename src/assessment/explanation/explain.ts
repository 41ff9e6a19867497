import { LawError, optionsGiven } from '../../act/law-error.ts';
import { type Change, changesFor } from '../../engine/counterfactuals.ts';
import { factsOf } from '../../engine/valuations.ts';
import type { Assessment } from '../../model/answer/answer.ts';
import { caseFacts, type Fact, factPosition } from '../../model/facts/case-facts.ts';
import { derivedFacts } from '../../model/facts/derived-facts.ts';
import { nearest } from '../../model/input/schema-issues.ts';
import type { Language } from '../../model/rule/truth.ts';
import type { Law } from '../../rules/law.ts';
import { becauseOf, evaluationOf } from '../answer.ts';
import { provisionsFor } from '../carrying-clauses.ts';
import type { Evaluation } from '../evaluation.ts';
import { missingFacts } from '../missing.ts';
import type { Explanation } from './explanation.ts';
import { explanationText } from './explanation-text.ts';

/** How an explanation is written. */
export interface ExplainOptions {
  /** English by default. */
  readonly lang?: Language;
}

/**
 * Explains one finding or norm of an answer: why it has its result, what would change the result, and which unknown facts can no
 * longer change it. A fact that identifies a person is described by a range ("under eighteen"), never by its value.
 *
 * @param answer An answer of `assess`, as it was returned (not read back from JSON).
 * @param id The id of a finding or norm, such as `notify-danger`.
 * @throws LawError `unknown-id` for an id that the wording does not have, with the nearest; `not-an-answer` for another object.
 * @example
 * ```ts
 * import { assess, explain } from 'lasteks';
 * const answer = assess({ child: { birthDate: '2012-03-04' } }, { at: '2023-05-02' });
 * const explanation = explain(answer, 'notify-danger');
 * explanation.openFacts[0]; // => 'danger.situationEndangersLifeOrHealth'
 * explanation.turns[0].sets[0]; // => [{ fact: 'danger.situationEndangersLifeOrHealth', to: [true] }]
 * ```
 */
export function explain(answer: Assessment, id: string, options?: ExplainOptions): Explanation {
  const { lang = 'en' } = optionsGiven(options);
  const evaluation = evaluationOf(answer);
  if (evaluation === undefined) {
    throw new LawError({ code: 'not-an-answer', path: 'answer', expected: 'an answer as assess returned it' });
  }
  const { evaluator, encoded, truths } = evaluation;
  const at = evaluator.ids.indexOf(id);
  if (at < 0) {
    throw new LawError({
      code: 'unknown-id',
      path: 'id',
      expected: `an id of this wording, such as ${nearest(id, evaluator.ids)}`,
    });
  }
  const { label, version } = [...evaluator.law.definitions, ...evaluator.law.norms][at]!;
  const holds = truths[at]!;
  const openFacts = missingFacts(evaluation, at).facts;
  const explanation = {
    id,
    label: label[lang],
    holds,
    provisions: provisionsFor(evaluation, version, holds),
    because: becauseOf(evaluation, id),
    counterfactuals: [true, false]
      .filter((to) => to !== holds)
      .map((to) => ({ to, sets: changesFor(evaluator.compiled, evaluator.nodes[at]!, encoded.codes, to) }))
      .map(({ to, sets }) => ({ to, sets: sets.map((set) => set.map((change) => knownOn(evaluator.law, change))) })),
    openFacts,
    irrelevantFacts: openInputFacts(evaluation, id).filter((fact) => !openFacts.includes(fact)),
  };
  return { ...explanation, text: explanationText(explanation, lang) };
}

/** A change with only the values that exist in this law: an amendment may have added others. */
function knownOn({ wording }: Law, change: Change): Change {
  const fact: Fact | undefined = caseFacts[factPosition.get(change.fact)!];
  const since = fact?.valuesSince;
  if (since === undefined) return change;
  return { ...change, to: change.to.filter((value) => (since[String(value)] ?? '') <= wording.day) };
}

/** The unknown facts that a condition tests, directly or through a derived fact. */
function openInputFacts({ evaluator, encoded, time }: Evaluation, id: string): readonly string[] {
  const { ruleSet } = evaluator.compiled;
  const tested = factsOf(ruleSet, ruleSet.definitions[id] ?? ruleSet.rules[id]!);
  const asked = [...tested].flatMap(
    (name): readonly string[] => derivedFacts.find((fact) => fact.name === name)?.from ?? [name],
  );
  const isOpen = (fact: string): boolean =>
    fact === 'at'
      ? time.minute === undefined
      : encoded.codes[ruleSet.facts.findIndex((domain) => domain.name === fact)] === 0;
  return [...new Set(asked)].filter(isOpen);
}
