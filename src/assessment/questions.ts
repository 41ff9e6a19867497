import { readReference } from '../act/reference.ts';
import type { Question } from '../model/answer.ts';
import { caseFacts } from '../model/facts.ts';
import type { Evaluation } from './evaluation.ts';
import type { Evaluator } from './evaluator.ts';
import { factAt } from './missing.ts';

const urgent = new WeakMap<Evaluator, readonly boolean[]>();

/** Which ids stand in §§ 30–33, about a child in danger. */
function urgentIds(evaluator: Evaluator): readonly boolean[] {
  const known = urgent.get(evaluator);
  if (known !== undefined) return known;
  const { definitions, norms } = evaluator.law;
  const found = [...definitions, ...norms].map(({ version }) => {
    const section = readReference(version.provisions[0])?.section.number ?? 0;
    return section >= 30 && section <= 33;
  });
  urgent.set(evaluator, found);
  return found;
}

/**
 * What to ask next: the facts that can change an answer of §§ 30–33 first, then by how many answers turn on them, then in
 * the order of the fact table.
 *
 * @param missing For each id the positions of the facts that it waits for.
 */
export function openQuestions({ evaluator }: Evaluation, missing: readonly (readonly number[])[]): Question[] {
  const isUrgent = urgentIds(evaluator);
  const waiting = new Map<number, { position: number; urgent: boolean; settles: string[] }>();
  missing.forEach((positions, at) => {
    for (const position of positions) {
      const question = waiting.get(position) ?? { position, urgent: false, settles: [] };
      waiting.set(position, question);
      question.settles.push(evaluator.ids[at]!);
      question.urgent ||= isUrgent[at]!;
    }
  });
  return [...waiting.values()]
    .sort(
      (a, b) => Number(b.urgent) - Number(a.urgent) || b.settles.length - a.settles.length || a.position - b.position,
    )
    .map(({ position, settles }) => ({
      fact: factAt(position),
      provisions: caseFacts[position]?.provisions ?? ['§ 23 (1)'],
      settles,
    }));
}
