import type { ChecklistStep } from '../model/answer.ts';
import { checklists } from '../rules/checklists.ts';
import { factsOnDone } from './done/done-of-case.ts';
import type { Fulfilment } from './done/fulfilment.ts';
import type { Evaluation } from './evaluation.ts';

/**
 * The duties of each process read as a checklist: which steps the Act requires, and which of them are done. What is not
 * provided is unknown in both.
 *
 * @param fulfilments What is fulfilled, where something is provided as done.
 * @returns By process its steps, in the order of the Act; a step whose norm is not in force is left out.
 */
export function checklistsOf(
  { evaluator, told, truths }: Evaluation,
  fulfilments?: ReadonlyMap<string, Fulfilment>,
): Record<string, readonly ChecklistStep[]> {
  const byProcess: Record<string, readonly ChecklistStep[]> = {};
  for (const { id, steps } of checklists) {
    byProcess[id] = steps.flatMap(({ norm }) => {
      const at = evaluator.positionOf.get(norm);
      if (at === undefined) return [];
      const byEntry = told.done?.has(norm) === true ? fulfilments?.get(norm)?.fulfilled : undefined;
      return [
        { norm, required: truths[at]!, done: byEntry ?? factsOnDone(evaluator.law, told, norm)?.truth ?? 'unknown' },
      ];
    });
  }
  return byProcess;
}
