import { readReference } from '../act/reference.ts';
import type { Question } from '../model/answer.ts';
import { caseFacts } from '../model/facts.ts';
import { oncePerObject } from '../model/memo.ts';
import type { Evaluation } from './evaluation.ts';
import type { Evaluator } from './evaluator.ts';
import { factAt, type Missing } from './missing.ts';

/** Which ids stand in §§ 30–33, about a child in danger. */
const urgentIds = /* @__PURE__ */ oncePerObject(({ law }: Evaluator): readonly boolean[] =>
  [...law.definitions, ...law.norms].map(({ version }) => {
    const section = readReference(version.provisions[0])?.section.number ?? 0;
    return section >= 30 && section <= 33;
  }),
);

/**
 * What to ask next: the facts that can change an answer of §§ 30–33 first, then by how many answers turn on them, then in
 * the order of the fact table.
 *
 * @param missing For each id the facts that it waits for.
 */
export function openQuestions({ evaluator }: Evaluation, missing: readonly Missing[]): Question[] {
  const isUrgent = urgentIds(evaluator);
  const waiting = new Map<number, { position: number; urgent: boolean; settles: string[] }>();
  missing.forEach(({ positions }, at) => {
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
