import { LawError, optionsGiven } from '../../act/law-error.ts';
import { type Change, changesFor } from '../../engine/counterfactuals.ts';
import { factsOf } from '../../engine/valuations.ts';
import type { Assessment } from '../../model/answer/answer.ts';
import type { Screening } from '../../model/answer/screening.ts';
import { nearest } from '../../model/input/schema-issues.ts';
import type { Language } from '../../model/rule/truth.ts';
import { evaluationOf } from '../answer.ts';
import { provisionsFor } from '../carrying-clauses.ts';
import type { Evaluation, Evaluator } from '../entity-rules.ts';
import { factSources } from '../evaluator.ts';
import { missingFacts } from '../missing.ts';
import { becauseOf, nameInAnswers } from './because-of.ts';
import type { Explanation } from './explanation.ts';
import { explanationText } from './explanation-text.ts';

/** How an explanation is given. */
export interface ExplainOptions {
  /** English by default. */
  readonly lang?: Language;
}

/**
 * Explains one finding or norm of an answer about a case or a person: why it is so, what would have to be different for
 * another result, and which unknown facts no longer matter. Of facts that identify a person it gives a range ("under
 * eighteen"), never the value.
 *
 * @param answer An answer of `assess` or `screen`, as it was returned (not read back from JSON).
 * @param id The id of a finding or norm, such as `notify-danger`.
 * @throws LawError `unknown-id` for an id that the wording does not have, with the nearest; `not-an-answer` for another object.
 * @example
 * ```ts
 * import { assess, explain, screen } from 'lasteks';
 * const answer = assess({ child: { birthDate: '2012-03-04' } }, { at: '2023-05-02' });
 * const explanation = explain(answer, 'notify-danger');
 * explanation.openFacts[0]; // => 'danger.situationEndangersLifeOrHealth'
 * explanation.counterfactuals[0].sets[0]; // => [{ fact: 'danger.situationEndangersLifeOrHealth', to: [true] }]
 * const screening = screen({ role: 'neither' }, { at: '2023-05-02' });
 * explain(screening, 'barred-for-life').because.holds; // => false
 * ```
 */
export function explain(answer: Assessment | Screening, id: string, options?: ExplainOptions): Explanation {
  const { lang = 'en' } = optionsGiven(options);
  const evaluation = evaluationOf(answer);
  if (evaluation === undefined) {
    throw new LawError({
      code: 'not-an-answer',
      path: 'answer',
      expected: 'an answer as assess or screen returned it',
    });
  }
  const { evaluator, codes, truths } = evaluation;
  const at = evaluator.ids.indexOf(id);
  if (at < 0) {
    throw new LawError({
      code: 'unknown-id',
      path: 'id',
      expected: `an id of this wording, such as ${nearest(id, evaluator.ids)}`,
    });
  }
  const { label, version } = [...evaluator.definitions, ...evaluator.norms][at]!;
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
      .map((to) => ({ to, sets: changesFor(evaluator.compiled, evaluator.nodes[at]!, codes, to) }))
      .map(({ to, sets }) => ({ to, sets: sets.map((set) => set.map((change) => changeInAnswer(evaluator, change))) })),
    openFacts,
    irrelevantFacts: unknownFacts(evaluation, id).filter(
      (fact) => !openFacts.some((open) => open === fact || open.startsWith(`${fact}[`)),
    ),
  };
  return { ...explanation, text: explanationText(explanation, lang) };
}

/** A change as an answer names it, with only those values that the law knows: a choice may have got others since. */
function changeInAnswer({ entityRules, law }: Evaluator, { fact: name, to }: Change): Change {
  const fact = nameInAnswers(entityRules)(name);
  const since = entityRules.entity.facts.find(({ path }) => path === name)?.valuesSince;
  if (since === undefined) return { fact, to };
  return { fact, to: to.filter((value) => (since[String(value)] ?? '') <= law.wording.day) };
}

/** The unknown facts that a condition reads, itself or through a derived fact. */
function unknownFacts({ evaluator, encoded, time }: Evaluation, id: string): readonly string[] {
  const { compiled, entityRules } = evaluator;
  const { ruleSet, positionOf } = compiled;
  const { parts } = entityRules.entity;
  const sources = factSources(entityRules);
  const read = [...factsOf(ruleSet, ruleSet.definitions[id] ?? ruleSet.rules[id]!)].flatMap(
    (name) => sources.get(name)!,
  );
  const isUnknown = (path: string): boolean => {
    if (path === 'at') return time.minute === undefined;
    return path === parts?.key ? encoded.parts === undefined : encoded.codes[positionOf.get(path)!] === 0;
  };
  const nameOf = nameInAnswers(entityRules);
  return [...new Set(read)]
    .filter(isUnknown)
    .map((path) => (path === parts?.key ? `${entityRules.entity.root}.${path}` : nameOf(path)));
}
