import type { Question } from '../model/answer/answer.ts';
import { memoizeWeak } from '../model/memoize.ts';
import { isOfDanger } from '../rules/chapter-07-child-in-danger/danger.ts';
import type { Evaluation, Evaluator } from './entity-rules.ts';
import { factToAsk, type Missing, type MissingFact, rankCount } from './missing.ts';
import { recipientsOf } from './notifications.ts';

/** Which ids are about a child in danger. */
const urgentIds = /* @__PURE__ */ memoizeWeak(({ definitions, norms }: Evaluator): readonly boolean[] =>
  [...definitions, ...norms].map(({ version }) => isOfDanger(version.provisions[0])),
);

/**
 * What to ask next: the facts that can change an answer about a child in danger first, then by how many answers wait for them, then in
 * the order of the fact table. A municipality that must be notified, but is unknown, is a question of the norm that requires it.
 *
 * @param missing For each id the facts that it waits for; `undefined` for an id that is not wanted.
 */
export function openQuestions(evaluation: Evaluation, missing: readonly (Missing | undefined)[]): Question[] {
  const { evaluator } = evaluation;
  const isUrgent = urgentIds(evaluator);
  const waiting: { fact: MissingFact; urgent: boolean; settles: string[] }[] = [];
  const placeOf = new Int32Array(rankCount(evaluation)).fill(-1);
  const addQuestion = (fact: MissingFact, at: number): void => {
    const { rank } = fact;
    if (placeOf[rank] === -1) placeOf[rank] = waiting.push({ fact, urgent: false, settles: [] }) - 1;
    const question = waiting[placeOf[rank]!]!;
    question.settles.push(evaluator.ids[at]!);
    question.urgent ||= isUrgent[at]!;
  };
  missing.forEach((waitsFor, at) => {
    if (waitsFor === undefined) return;
    for (const fact of waitsFor.all) addQuestion(fact, at);
    for (const fact of municipalitiesToFind(evaluation, at)) addQuestion(fact, at);
  });
  return waiting
    .sort(
      (a, b) => Number(b.urgent) - Number(a.urgent) || b.settles.length - a.settles.length || a.fact.rank - b.fact.rank,
    )
    .map(({ fact: { fact, detail, provisions }, settles }) =>
      detail === undefined ? { fact, provisions, settles } : { fact, detail, provisions, settles },
    );
}

/** The unknown municipalities to which a norm that applies sends a notification. */
function municipalitiesToFind({ evaluator, encoded, truths }: Evaluation, at: number): readonly MissingFact[] {
  const norm = evaluator.norms[at - evaluator.definitions.length];
  if (norm?.version.notifies === undefined || truths[at] !== true) return [];
  return recipientsOf(norm, true, encoded).flatMap(({ municipality }) => {
    const fact = municipality === undefined ? undefined : factToAsk(evaluator, municipality);
    return fact !== undefined && encoded.codes[fact.rank] === 0 ? [fact] : [];
  });
}
