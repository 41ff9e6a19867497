import type { NormAnswer } from '../model/answer/answer.ts';
import type { EncodedInput } from '../model/entity/encoded-input.ts';
import { isActor } from '../model/rule/actor.ts';
import type { Actor } from '../model/rule/norm.ts';
import { caseEntity } from '../rules/facts/case-entity.ts';
import { caseFacts, factPosition } from '../rules/facts/case-facts.ts';
import { derivedGroups } from '../rules/facts/derived-facts.ts';
import type { NormInForce } from '../rules/law.ts';
import { roleFacts } from '../rules/role-facts.ts';
import { deadlineFor } from './deadlines.ts';
import { doneOfCase } from './done/done-of-case.ts';
import type { EntityRules, Evaluation, Mutable } from './entity-rules.ts';
import { knownMunicipality } from './notifications.ts';

/** Who has the role that a bearer is, where the case gives an actor of the Act. */
function actorInRole(bearer: readonly Actor[], { codes }: EncodedInput): Actor | undefined {
  const fact = roleFacts[bearer[0]!];
  if (fact === undefined) return undefined;
  const at = factPosition.get(fact)!;
  const value = caseFacts[at]!.values[codes[at]! - 1] as Actor | undefined;
  return isActor(value) ? value : undefined;
}

/** Who the bearer and the counterpart of a norm are in this case, and its term. */
function addFields(answer: Mutable<NormAnswer>, { encoded }: Evaluation, { version }: NormInForce): void {
  const { bearer, bearerOf, term } = version;
  const bearerActor = actorInRole(bearer, encoded);
  const bearerMunicipality = knownMunicipality(encoded, version.bearerMunicipality);
  const counterpartMunicipality = knownMunicipality(encoded, version.counterpartMunicipality);
  if (bearerActor !== undefined) answer.bearerActor = bearerActor;
  if (bearerMunicipality !== undefined) answer.bearerMunicipality = bearerMunicipality;
  if (bearerOf !== undefined) answer.bearerOf = bearerOf;
  if (counterpartMunicipality !== undefined) answer.counterpartMunicipality = counterpartMunicipality;
  if (term !== undefined) answer.term = term;
}

/** What the law has for a child's case. */
export const caseRules: EntityRules = {
  entity: caseEntity,
  definitions: (law) => law.definitions,
  norms: (law) => law.norms,
  derived: derivedGroups,
  derivations: (law) => law.derivationsOfCase,
  deadlineOf: ({ encoded }, { version: { term } }, applies, done) => deadlineFor(term, applies, encoded, done),
  addFields,
  done: doneOfCase,
};
