import { isLawError } from '../../act/law-error.ts';
import { achievableOutcomes } from '../../analysis/achievable-outcomes.ts';
import { nestedInput } from '../../analysis/case-inputs.ts';
import { easiestInputs } from '../../analysis/easiest-inputs.ts';
import type { InputFacts, InputSpace } from '../../analysis/input-axes.ts';
import { personOf } from '../../analysis/person-inputs.ts';
import { assess } from '../../assessment/assess.ts';
import { screen } from '../../assessment/screen.ts';
import type { Condition } from '../../model/rule/condition.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { type AnswerDays, answerDays, type ComparedLaw } from './compared-law.ts';
import type { ComparedKind, Counterexample, MeaningOutcome, WitnessAnswer } from './meaning-comparison.ts';

/** What a witness is to show of a rule. */
export interface WitnessSought {
  readonly id: string;
  readonly kind: ComparedKind;
  readonly laws: { readonly before: ComparedLaw; readonly after: ComparedLaw };
  readonly outcomes: { readonly before: MeaningOutcome; readonly after: MeaningOutcome };
  /** What has to hold of it, in the facts of the told space. */
  readonly condition: Condition;
  readonly definitions: Readonly<Record<string, Condition>>;
  /** How facts are told for an answer of a day. */
  readonly space: (day: string) => InputSpace;
}

/**
 * The case or person with the fewest told facts of which two laws say what is sought, each really asked for its answer; `undefined`
 * where none is found.
 */
export function smallestWitness(sought: WitnessSought): Counterexample | undefined {
  const { id, laws, condition, definitions } = sought;
  for (const days of answerDays(laws.before, laws.after, (rule) => rule.id === id)) {
    const space = sought.space(days.encoded);
    for (const when of alternativesOf(condition)) {
      const easiest = easiestInputs({ when, definitions, space }).get(true);
      const found = easiest && witnessOf(sought, easiest.input, days);
      if (found !== undefined) return found;
    }
    for (const { truth, input: encoded } of achievableOutcomes({ when: condition, definitions, space })) {
      const found = truth === true ? witnessOf(sought, encoded, days) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A condition and, of one that has alternatives, each of them. */
const alternativesOf = (condition: Condition): readonly Condition[] =>
  'any' in condition ? [condition, ...condition.any.flatMap(alternativesOf)] : [condition];

/** What is told as a witness, if the answers under both laws are those that are sought. */
export function witnessOf(
  { id, kind, laws, outcomes }: Omit<WitnessSought, 'condition' | 'definitions' | 'space'>,
  encoded: InputFacts,
  days: AnswerDays,
): Counterexample | undefined {
  const isPerson = kind === 'person-norm' || kind === 'record-condition';
  const document = isPerson ? personOf(encoded) : nestedInput(encoded);
  const answer = ({ wording }: ComparedLaw, day: string): WitnessAnswer | undefined => {
    const at = momentOf(encoded, day);
    const outcome = isPerson
      ? outcomeOfPerson(id, document, at, wording)
      : outcomeOfCase(id, kind, document, at, wording);
    return outcome === 'refused' ? undefined : { at, wording, outcome };
  };
  const before = answer(laws.before, days.before);
  const after = answer(laws.after, days.after);
  if (before?.outcome !== outcomes.before || after?.outcome !== outcomes.after) return undefined;
  return { kind: isPerson ? 'person' : 'case', document, before, after };
}

/** The moment that is told, on a day; the day alone where no hour is told. */
function momentOf(encoded: InputFacts, day: string): string {
  const at = encoded['at'];
  return typeof at === 'string' ? `${day}${at.slice(day.length)}` : day;
}

function outcomeOfCase(
  id: string,
  kind: ComparedKind,
  document: object,
  at: string,
  wording: string,
): MeaningOutcome | 'refused' {
  return unlessRefused(() => {
    const { findings, norms } = assess(document, { at, wording });
    const found: Truth | undefined = kind === 'definition' ? findings[id]?.holds : norms[id]?.applies;
    return found ?? 'not-in-force';
  });
}

const outcomeOfPerson = (id: string, document: object, at: string, wording: string): MeaningOutcome | 'refused' =>
  unlessRefused(() => screen(document, { at, wording }).norms[id]?.applies ?? 'not-in-force');

/** An outcome, or that the library does not take the document. */
function unlessRefused(ask: () => MeaningOutcome): MeaningOutcome | 'refused' {
  try {
    return ask();
  } catch (error) {
    if (isLawError(error)) return 'refused';
    throw error;
  }
}
