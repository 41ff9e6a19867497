import type { Question } from '../../../model/answer/answer.ts';
import type { CaseFact } from '../../../rules/facts/case-facts.ts';

/**
 * The facts that decide who acts tonight, where the child can be, and whom to notify: those that a worker on call finds out
 * first, in that order.
 */
const factsOfTonight: readonly CaseFact[] = [
  'danger.situationEndangersLifeOrHealth',
  'danger.situationDirectlyEndangersLifeOrHealth',
  'danger.behaviourEndangersOwnLifeOrHealth',
  'danger.behaviourDirectlyEndangersOwnLifeOrHealth',
  'danger.behaviourEndangersOthersLifeOrHealth',
  'danger.behaviourDirectlyEndangersOthersLifeOrHealth',
  'child.birthDate',
  'child.believedUnderEighteen',
  'danger.causedByCustodian',
  'danger.fromCustodianHasCeased',
  'danger.remainingWithFamilyEndangers',
  'custodian.reachable',
  'custodian.childCanBeDelivered',
  'custodian.placementAnswer',
  'separation.startedAt',
  'separation.courtRulingMade',
  'child.location',
  'child.registeredResidence',
  'child.placeOfStay',
  'localGovernment.municipality',
  'localGovernment.becameAwareAt',
  'need.wellbeingThreatened',
];

const ranks: ReadonlyMap<string, number> = new Map(factsOfTonight.map((fact, rank) => [fact, rank]));

/** The number of questions of a short answer. */
const mostQuestions = 5;

/** The few open questions that decide what happens next: those of tonight, else those that settle most. */
export function decisiveQuestions(questions: readonly Question[]): readonly Question[] {
  const ofTonight = questions
    .filter(({ fact }) => ranks.has(fact))
    .sort((one, other) => ranks.get(one.fact)! - ranks.get(other.fact)!);
  return [...ofTonight, ...questions.filter((question) => !ofTonight.includes(question))].slice(0, mostQuestions);
}
