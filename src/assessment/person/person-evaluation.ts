import { conjunction, disjunction, type Truth } from '../../model/rule/truth.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { isBoundBySection20 } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-18.derived-facts.ts';
import {
  conditionsOfRestrictions,
  restrictionTriggers,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-restrictions.ts';
import { derivedPersonFacts } from '../../rules/derived-person-facts.ts';
import type { EncodedPerson } from '../../rules/facts/person-entity.ts';
import type { DerivedPersonFact } from '../../rules/facts/person-facts.ts';
import type { Law } from '../../rules/law.ts';
import { lawOfPersons } from '../../rules/law-of-persons.ts';
import type { PartEvaluation } from '../entity-rules.ts';
import { codesUnder, partsUnder } from '../evaluation.ts';
import { evaluatorFor, ruleSetFor, truthsFor } from '../evaluator.ts';
import { personRules } from './person-rules.ts';

/** A person and the law by which the person is judged. */
export interface Subject {
  readonly law: Law;
  readonly person: EncodedPerson;
  readonly records: readonly PartEvaluation[] | undefined;
}

/** The norms about persons of a law, as a rule set for any evaluator. */
export const personRuleSetOf = (law: Law) => ruleSetFor(personRules, law);

/** What follows about a person under a law. */
export const derivedUnder =
  ({ law, person }: Pick<Subject, 'law' | 'person'>) =>
  (fact: DerivedPersonFact): Truth =>
    lawOfPersons(law).derivedPersonFacts[derivedPersonFacts.findIndex(({ name }) => name === fact)]!.truthOf(person);

/**
 * Whether some restriction applies: where each is open, it still does if one record meets one of them however what it
 * leaves open is completed (§ 200 of either code).
 */
export function barredBy(applies: readonly Truth[], { law, person, records }: Subject): Truth {
  const barred = disjunction(applies);
  const conditions = conditionsOfRestrictions(law);
  if (barred !== 'unknown' || records === undefined || conditions.length === 0) return barred;
  const isBound = isBoundBySection20(derivedUnder({ law, person }));
  return conjunction([isBound, disjunction(records.map((record) => record.holdsOneOf(conditions)))]);
}

/** The result of a law for a person, as truths alone. */
export interface PersonTruths {
  /** Along the norms about persons of the law. */
  readonly norms: readonly Truth[];
  readonly barred: Truth;
}

/** The truths of a person that has been read, under a law. */
export function truthsOfPerson(law: Law, time: EvaluationTime, person: EncodedPerson): PersonTruths {
  const evaluator = evaluatorFor(personRules, law);
  const records = partsUnder(evaluator, person);
  const norms = truthsFor(evaluator, codesUnder(evaluator, time, person, records));
  const isRestriction = (_: Truth, at: number): boolean => restrictionTriggers[law.personNorms[at]!.id] !== undefined;
  return { norms, barred: barredBy(norms.filter(isRestriction), { law, person, records }) };
}
