import type { ChecklistStep } from '../model/answer/answer.ts';
import { memoizeWeak } from '../model/memoize.ts';
import { isDoneByFacts } from './done/done-of-entity.ts';
import type { Fulfilment } from './done/fulfilment.ts';
import type { Evaluation, Evaluator } from './entity-rules.ts';

/** The checklists under a law: of each the steps whose norm is in force, with its place among the truths of an evaluation. */
const stepsOf = /* @__PURE__ */ memoizeWeak(({ law, positionOf }: Evaluator) =>
  law.checklists.map(({ id, steps }) => ({
    id,
    steps: steps.flatMap(({ norm }) => {
      const at = positionOf.get(norm);
      return at === undefined ? [] : [{ norm, at }];
    }),
  })),
);

/**
 * The duties of each process read as a checklist: which steps the Act requires, and which of them are done. What is not
 * provided is unknown in both.
 *
 * @param fulfilments What is fulfilled, where something is provided as done.
 * @returns By process its steps, in the order of the Act; a step whose norm is not in force is left out.
 */
export function checklistsOf(
  evaluation: Evaluation,
  fulfilments?: ReadonlyMap<string, Fulfilment>,
): Record<string, readonly ChecklistStep[]> {
  const { evaluator, encoded, truths } = evaluation;
  const byProcess: Record<string, readonly ChecklistStep[]> = {};
  for (const { id, steps } of stepsOf(evaluator)) {
    byProcess[id] = steps.map(({ norm, at }) => {
      const byEntry = encoded.done?.has(norm) === true ? fulfilments?.get(norm)?.fulfilled : undefined;
      return { norm, required: truths[at]!, done: byEntry ?? isDoneByFacts(evaluation, norm) };
    });
  }
  return byProcess;
}
