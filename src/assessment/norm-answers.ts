import type { Because, Finding, NormAnswer } from '../model/answer/answer.ts';
import type { Deadline } from '../model/time/deadline.ts';
import type { DefinitionInForce, NormInForce } from '../rules/law.ts';
import { provisionsFor } from './carrying-clauses.ts';
import { doneFields, doneOnDeadline } from './done/answer-fields.ts';
import type { Fulfilment } from './done/fulfilment.ts';
import type { Evaluation, Mutable } from './entity-rules.ts';
import { becauseOf } from './explanation/because-of.ts';
import { isPresumed } from './findings.ts';
import type { Missing } from './missing.ts';

/**
 * What a finding and a norm have in common: the explanation, as a getter of the prototype, so that it is built only when
 * it is read and stays out of JSON.
 */
class Explained {
  readonly #evaluation: Evaluation;
  readonly #id: string;

  constructor(evaluation: Evaluation, id: string) {
    this.#evaluation = evaluation;
    this.#id = id;
  }

  get because(): Because {
    return becauseOf(this.#evaluation, this.#id);
  }
}

function findingOf(
  evaluation: Evaluation,
  { id, version }: DefinitionInForce,
  at: number,
  missing: readonly string[],
): Finding {
  const { provisions, reading, unsettled } = version;
  const fields = new Explained(evaluation, id) as Explained & Mutable<Finding>;
  fields.holds = evaluation.truths[at]!;
  fields.provisions = provisions;
  fields.missing = missing;
  if (isPresumed(evaluation, version, at)) fields.presumed = true;
  if (reading !== undefined) fields.reading = reading;
  if (unsettled !== undefined) fields.unsettled = unsettled;
  return fields;
}

function normAnswerOf(
  evaluation: Evaluation,
  norm: NormInForce,
  at: number,
  missing: readonly string[],
  fulfilment: Fulfilment | undefined,
): NormAnswer {
  const { id, modality, version } = norm;
  const { bearer, counterpart = [], reading, unsettled } = version;
  const { encoded, evaluator } = evaluation;
  const { deadlineOf, addFields } = evaluator.entityRules;
  const applies = evaluation.truths[at]!;
  const fields = new Explained(evaluation, id) as Explained & Mutable<NormAnswer>;
  fields.applies = applies;
  fields.modality = modality;
  fields.provisions = provisionsFor(evaluation, version, applies);
  fields.bearer = bearer;
  fields.counterpart = counterpart;
  fields.missing = missing;
  addFields?.(fields, evaluation, norm);
  const deadline = deadlineOf(evaluation, norm, applies, doneOnDeadline(norm, fulfilment));
  if (deadline === 'out-of-range') fields.deadlineOutOfRange = true;
  else if (deadline !== undefined) fields.deadline = deadline;
  if (reading !== undefined) fields.reading = reading;
  if (unsettled !== undefined) fields.unsettled = unsettled;
  if (fulfilment !== undefined || (encoded.done !== undefined && applies !== false))
    Object.assign(fields, doneFields(norm, fulfilment, encoded.done));
  return fields;
}

/** An object with a member for each of some rules, in their order: always the same ones, so that it is made fast. */
function byId<Rule extends { readonly id: string }, Member>(
  rules: readonly Rule[],
  memberFor: (rule: Rule, index: number) => Member,
): Record<string, Member> {
  const members: Record<string, Member> = {};
  for (let index = 0; index < rules.length; index++) {
    members[rules[index]!.id] = memberFor(rules[index]!, index);
  }
  return members;
}

/** The findings of an answer, by id. */
export const findingsOf = (evaluation: Evaluation, missing: readonly Missing[]): Record<string, Finding> =>
  byId(evaluation.evaluator.definitions, (definition, at) => findingOf(evaluation, definition, at, missing[at]!.facts));

/** The norms of an answer, by id. */
export function normsOf(
  evaluation: Evaluation,
  missing: readonly Missing[],
  fulfilments: ReadonlyMap<string, Fulfilment> | undefined,
): Record<string, NormAnswer> {
  const { definitions, norms } = evaluation.evaluator;
  return byId(norms, (norm, index) => {
    const at = definitions.length + index;
    return normAnswerOf(evaluation, norm, at, missing[at]!.facts, fulfilments?.get(norm.id));
  });
}

/** The deadlines of an answer, by norm. */
export function deadlinesOf(norms: Readonly<Record<string, NormAnswer>>): Record<string, Deadline> {
  const deadlines: Record<string, Deadline> = {};
  for (const id in norms) {
    const { deadline } = norms[id]!;
    if (deadline !== undefined) deadlines[id] = deadline;
  }
  return deadlines;
}
