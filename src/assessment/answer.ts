import { asKnown } from '../act/as-known.ts';
import { because as becauseTree } from '../engine/because.ts';
import { truthOf } from '../engine/compile.ts';
import type { Assessment, Because, Finding, NormAnswer } from '../model/answer/answer.ts';
import type { EncodedInput } from '../model/entity/encoded-input.ts';
import { caseFacts, factPosition } from '../model/facts/case-facts.ts';
import { isActor } from '../model/rule/actor.ts';
import type { Condition, Leaf } from '../model/rule/condition.ts';
import type { Actor, Clause } from '../model/rule/norm.ts';
import { formatDay } from '../model/time/civil-day.ts';
import type { Deadline } from '../model/time/deadline.ts';
import type { DefinitionInForce, NormInForce } from '../rules/law.ts';
import { roleFacts } from '../rules/role-facts.ts';
import { provisionsFor } from './carrying-clauses.ts';
import { checklistsOf } from './checklists.ts';
import { deadlineFor } from './deadlines.ts';
import { doneFields, doneOnDeadline } from './done/answer-fields.ts';
import { fulfilmentsOf } from './done/done-of-case.ts';
import type { Fulfilment } from './done/fulfilment.ts';
import type { Evaluation } from './evaluation.ts';
import { isPresumed } from './findings.ts';
import { missingFacts } from './missing.ts';
import { knownMunicipality, notificationsOf } from './notifications.ts';
import { openQuestions } from './questions.ts';
import { receiptOfCase } from './receipt.ts';
import { reservationsOf } from './reservations.ts';

/** Where an answer keeps what it was built from, for {@link evaluationOf}: not part of its JSON. */
const source: unique symbol = Symbol('evaluation');

interface Sourced {
  readonly [source]?: Evaluation;
}

/** What an answer was built from, or `undefined` for an object that this library did not make. */
export function evaluationOf(answer: object): Evaluation | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined; // outside TypeScript it can be anything
  try {
    const found = (answer as Sourced)[source];
    return typeof found === 'object' ? found : undefined; // a proxy has an answer to everything
  } catch {
    return undefined;
  }
}

const noClauses: readonly Clause[] = [];

/** Builds the explanation of a finding or norm. */
export function becauseOf({ evaluator, encoded }: Evaluation, id: string): Because {
  const { compiled, law, positionOf } = evaluator;
  const { ruleSet, leafOf, leafFact, leafRow, bitsOfCode } = compiled;
  const condition = ruleSet.definitions[id] ?? ruleSet.rules[id]!;
  const holdsLeaf = (leaf: Leaf) => {
    const node = leafOf(leaf);
    return truthOf(bitsOfCode[leafRow[node]! + encoded.codes[leafFact[node]!]!]!);
  };
  const provisionOf = (definition: string) => law.definitions[positionOf.get(definition)!]!.version.provisions[0];
  const clauses = law.norms[positionOf.get(id)! - law.definitions.length]?.version.clauses ?? noClauses;
  const clauseOf = (part: Condition) => clauses.find(({ when }) => when === part)?.provision;
  return becauseTree(ruleSet, condition, holdsLeaf, provisionOf, clauseOf);
}

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
  const { bearer, bearerOf, counterpart = [], term, reading, unsettled } = version;
  const { encoded } = evaluation;
  const applies = evaluation.truths[at]!;
  const provisions = provisionsFor(evaluation, version, applies);
  const bearerMunicipality = knownMunicipality(encoded, version.bearerMunicipality);
  const counterpartMunicipality = knownMunicipality(encoded, version.counterpartMunicipality);
  const deadline = deadlineFor(term, applies, encoded, doneOnDeadline(norm, fulfilment));
  const fields = new Explained(evaluation, id) as Explained & Mutable<NormAnswer>;
  fields.applies = applies;
  fields.modality = modality;
  fields.provisions = provisions;
  fields.bearer = bearer;
  fields.counterpart = counterpart;
  fields.missing = missing;
  const bearerActor = actorInRole(bearer, encoded);
  if (bearerActor !== undefined) fields.bearerActor = bearerActor;
  if (bearerMunicipality !== undefined) fields.bearerMunicipality = bearerMunicipality;
  if (bearerOf !== undefined) fields.bearerOf = bearerOf;
  if (counterpartMunicipality !== undefined) fields.counterpartMunicipality = counterpartMunicipality;
  if (term !== undefined) fields.term = term;
  if (deadline === 'out-of-range') fields.deadlineOutOfRange = true;
  else if (deadline !== undefined) fields.deadline = deadline;
  if (reading !== undefined) fields.reading = reading;
  if (unsettled !== undefined) fields.unsettled = unsettled;
  if (fulfilment !== undefined || (encoded.done !== undefined && applies !== false))
    Object.assign(fields, doneFields(norm, fulfilment, encoded.done));
  return fields;
}

/** Who has the role that a bearer is, where the case gives an actor of the Act. */
function actorInRole(bearer: readonly Actor[], { codes }: EncodedInput): Actor | undefined {
  const fact = roleFacts[bearer[0]!];
  if (fact === undefined) return undefined;
  const at = factPosition.get(fact)!;
  const value = caseFacts[at]!.values[codes[at]! - 1] as Actor | undefined;
  return isActor(value) ? value : undefined;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

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

/** Puts an answer together from an evaluated case. */
export function answerOf(evaluation: Evaluation): Assessment {
  const { evaluator, time } = evaluation;
  const { definitions, norms, wording } = evaluator.law;
  const missing = evaluator.ids.map((_, at) => missingFacts(evaluation, at));
  const fulfilments = fulfilmentsOf(evaluation);
  const normAnswers = byId(norms, (norm, index) => {
    const at = definitions.length + index;
    return normAnswerOf(evaluation, norm, at, missing[at]!.facts, fulfilments?.get(norm.id));
  });
  const known = asKnown(wording, formatDay(time.day));
  const reservations = reservationsOf(evaluation);
  const answer: Assessment = {
    at: time.text,
    wording: wording.day,
    ...(known === undefined ? {} : { asKnown: known }),
    findings: byId(definitions, (definition, at) => findingOf(evaluation, definition, at, missing[at]!.facts)),
    norms: normAnswers,
    notifications: notificationsOf(evaluation, fulfilments),
    deadlines: Object.fromEntries(
      norms.flatMap(({ id }): readonly (readonly [string, Deadline])[] => {
        const { deadline } = normAnswers[id]!;
        return deadline === undefined ? [] : [[id, deadline]];
      }),
    ),
    checklists: checklistsOf(evaluation, fulfilments),
    ...(reservations.length === 0 ? {} : { reservations }),
    openQuestions: openQuestions(evaluation, missing),
    get receipt() {
      return receiptOfCase(evaluator.law, evaluation.encoded);
    },
  };
  return Object.defineProperty(answer, source, { value: evaluation });
}
