import { type LawIssue, lawErrorOf } from '../../act/law-error.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { type EncodedPerson, readPerson } from '../../rules/facts/person-entity.ts';
import type { Law } from '../../rules/law.ts';
import { contradictionsUnderLaw } from '../../rules/person-contradictions-under-law.ts';
import { wrongWithDoneOfPerson } from '../done/done-of-person.ts';
import { namingNorms } from '../done/naming-norms.ts';

function refuse(issues: readonly LawIssue[]): void {
  if (issues.length > 0) throw lawErrorOf(issues);
}

/**
 * Checks that the kind of each offence is one that its section allows, and that the role is one that the post has under a law.
 *
 * @throws LawError `contradiction`, with every issue.
 */
export const refuseContradictions = (law: Law, person: EncodedPerson): void =>
  refuse(contradictionsUnderLaw(law, person));

/**
 * Checks what only the rules can decide of a person: what contradicts each other, and what is given as done.
 *
 * @throws LawError with every issue: of {@link refuseContradictions} and of {@link wrongWithDoneOfPerson}.
 */
export const checkPerson = (law: Law, time: EvaluationTime, person: EncodedPerson): void =>
  refuse([...contradictionsUnderLaw(law, person), ...wrongWithDoneOfPerson(law, time, person)]);

/** Reads a person who is answered under a law. */
export function readPersonUnder(law: Law, input: unknown, time: EvaluationTime): EncodedPerson {
  const person = namingNorms(() => readPerson(input, time), input, 'person.done');
  checkPerson(law, time, person);
  return person;
}
