import { unlessRejected } from '../../act/law-error.ts';
import { achievableOutcomes } from '../../analysis/achievable-outcomes.ts';
import { easiestInputs } from '../../analysis/easiest-inputs.ts';
import { documentOf } from '../../analysis/entity-inputs.ts';
import type { InputFacts, InputSpace } from '../../analysis/input-axes.ts';
import { rulesByKind } from '../../analysis/rules-by-kind.ts';
import { assess } from '../../assessment/assess.ts';
import { screen } from '../../assessment/screen.ts';
import type { Assessment } from '../../model/answer/answer.ts';
import type { Screening } from '../../model/answer/screening.ts';
import type { Condition } from '../../model/rule/condition.ts';
import { type AnswerDays, answerDays, type ComparedLaw } from './compared-law.ts';
import type { ComparedKind, Counterexample, CounterexampleAnswer, MeaningOutcome } from './meaning-comparison.ts';

/** The arguments of a search for a counterexample. */
export interface CounterexampleQuery {
  readonly id: string;
  readonly kind: ComparedKind;
  readonly laws: { readonly before: ComparedLaw; readonly after: ComparedLaw };
  readonly outcomes: { readonly before: MeaningOutcome; readonly after: MeaningOutcome };
  /** The condition that it has to meet, in the facts of the input space. */
  readonly condition: Condition;
  readonly definitions: Readonly<Record<string, Condition>>;
  /** The input space for an answer of a day. */
  readonly space: (day: string) => InputSpace;
}

/**
 * The case or person with the fewest known facts for which two laws give the wanted results, each really evaluated; `undefined`
 * where none is found.
 */
export function smallestCounterexample(sought: CounterexampleQuery): Counterexample | undefined {
  const { id, laws, condition, definitions } = sought;
  for (const days of answerDays(laws.before, laws.after, (rule) => rule.id === id)) {
    const space = sought.space(days.input);
    for (const when of alternativesOf(condition)) {
      const easiest = easiestInputs({ when, definitions, space }).get(true);
      const found = easiest && counterexampleOf(sought, easiest.input, days);
      if (found !== undefined) return found;
    }
    for (const { truth, input: encoded } of achievableOutcomes({ when: condition, definitions, space })) {
      const found = truth === true ? counterexampleOf(sought, encoded, days) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A condition and, of one that has alternatives, each of them. */
const alternativesOf = (condition: Condition): readonly Condition[] =>
  'any' in condition ? [condition, ...condition.any.flatMap(alternativesOf)] : [condition];

/** An input as a counterexample, if the answers under both laws have the required outcomes. */
export function counterexampleOf(
  { id, kind: ofRule, laws, outcomes }: Omit<CounterexampleQuery, 'condition' | 'definitions' | 'space'>,
  encoded: InputFacts,
  days: AnswerDays,
): Counterexample | undefined {
  const kind = ofRule === 'definition' || ofRule === 'norm' ? 'case' : 'person';
  const document = documentOf(rulesByKind[kind].entity, encoded);
  const answer = ({ wording }: ComparedLaw, day: string): CounterexampleAnswer | undefined =>
    unlessRejected(() => {
      const at = evaluationTimeOf(encoded, day);
      const { norms, findings = {} }: Pick<Screening, 'norms'> & Partial<Pick<Assessment, 'findings'>> = (
        kind === 'case' ? assess : screen
      )(document, {
        at,
        wording,
      });
      const outcome = ofRule === 'definition' ? findings[id]?.holds : norms[id]?.applies;
      return { at, wording, outcome: outcome ?? 'not-in-force' };
    });
  const before = answer(laws.before, days.before);
  const after = answer(laws.after, days.after);
  if (before?.outcome !== outcomes.before || after?.outcome !== outcomes.after) return undefined;
  return { kind, document, before, after };
}

/** The evaluation time of an input on a day; the day alone where the input has no hour. */
function evaluationTimeOf(encoded: InputFacts, day: string): string {
  const at = encoded['at'];
  return typeof at === 'string' ? `${day}${at.slice(day.length)}` : day;
}
