import { readReference } from '../act/reference.ts';
import type { Question } from '../model/answer/answer.ts';
import { provisionsOfFact } from '../model/entity/fact.ts';
import { caseFacts, factPosition } from '../model/facts/case-facts.ts';
import { memoizeWeak } from '../model/memoize.ts';
import type { Evaluation } from './evaluation.ts';
import type { Evaluator } from './evaluator.ts';
import { factAt, type Missing } from './missing.ts';
import { recipientsOf } from './notifications.ts';

/** Which ids stand in §§ 30–33, about a child in danger. */
const urgentIds = /* @__PURE__ */ memoizeWeak(({ law }: Evaluator): readonly boolean[] =>
  [...law.definitions, ...law.norms].map(({ version }) => {
    const section = readReference(version.provisions[0])?.section.number ?? 0;
    return section >= 30 && section <= 33;
  }),
);

/**
 * What to ask next: the facts that can change an answer of §§ 30–33 first, then by how many answers turn on them, then in
 * the order of the fact table. A municipality that must be told, but is not known, is a question of the norm that says so.
 *
 * @param missing For each id the facts that it waits for; `undefined` for an id that is not wanted.
 */
export function openQuestions(evaluation: Evaluation, missing: readonly (Missing | undefined)[]): Question[] {
  const { evaluator } = evaluation;
  const isUrgent = urgentIds(evaluator);
  const { day } = evaluator.law.wording;
  const waiting: { position: number; urgent: boolean; settles: string[] }[] = [];
  const placeOf = new Int32Array(caseFacts.length + 1).fill(-1);
  const addQuestion = (position: number, at: number): void => {
    if (placeOf[position] === -1) placeOf[position] = waiting.push({ position, urgent: false, settles: [] }) - 1;
    const question = waiting[placeOf[position]!]!;
    question.settles.push(evaluator.ids[at]!);
    question.urgent ||= isUrgent[at]!;
  };
  missing.forEach((waitsFor, at) => {
    if (waitsFor === undefined) return;
    for (const position of waitsFor.positions) addQuestion(position, at);
    for (const position of recipientsToFind(evaluation, at)) addQuestion(position, at);
  });
  return waiting
    .sort(
      (a, b) => Number(b.urgent) - Number(a.urgent) || b.settles.length - a.settles.length || a.position - b.position,
    )
    .map(({ position, settles }) => ({
      fact: factAt(position),
      provisions: position < caseFacts.length ? provisionsOfFact(caseFacts[position]!, day) : ['§ 23 (1)'],
      settles,
    }));
}

/** The untold municipalities to which a norm that applies sends a notification. */
function recipientsToFind({ evaluator, encoded, truths }: Evaluation, at: number): readonly number[] {
  const norm = evaluator.law.norms[at - evaluator.law.definitions.length];
  if (norm === undefined || truths[at] !== true) return [];
  return recipientsOf(norm, true, encoded).flatMap(({ municipality }) => {
    const position = municipality === undefined ? undefined : factPosition.get(municipality);
    return position !== undefined && encoded.codes[position] === 0 ? [position] : [];
  });
}
