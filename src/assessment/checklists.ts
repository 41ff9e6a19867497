import { type Compiled, compile, evaluate, truthOf } from '../engine/compile.ts';
import type { ChecklistStep } from '../model/answer.ts';
import { oncePerObject } from '../model/memo.ts';
import { checklists, isStepOf } from '../rules/checklists.ts';
import type { Evaluation } from './evaluation.ts';
import type { Evaluator } from './evaluator.ts';

/** The checklists under a law: of each the steps whose norm is in force. */
interface Steps {
  readonly compiled: Compiled;
  readonly processes: readonly {
    readonly id: string;
    /** Where the norm of each step stands among the truths of an evaluation, and the node that tells whether it is done. */
    readonly steps: readonly { readonly norm: string; readonly at: number; readonly node: number }[];
  }[];
}

const stepsOf = /* @__PURE__ */ oncePerObject(({ compiled: { ruleSet }, law, positionOf }: Evaluator): Steps => {
  const versions = new Map(law.norms.map(({ id, version }) => [id, version]));
  const all = checklists.flatMap(({ id, steps }) =>
    steps.flatMap((step) => {
      const version = versions.get(step.norm);
      return version !== undefined && isStepOf(step, version) ? [{ ...step, id, key: `${id} ${step.norm}` }] : [];
    }),
  );
  const done = Object.fromEntries(all.map((step) => [step.key, step.done]));
  const compiled = compile({ ...ruleSet, definitions: {}, rules: done });
  const processes = checklists.map(({ id }) => ({
    id,
    steps: all
      .filter((step) => step.id === id)
      .map(({ norm, key }) => ({ norm, at: positionOf.get(norm)!, node: compiled.nodeOf.get(key)! })),
  }));
  return { compiled, processes };
});

/**
 * The duties of each process read as a checklist: which steps the Act requires, and which of them are done. What is not
 * told is unknown in both.
 *
 * @returns By process its steps, in the order of the Act; a step whose norm is not in force is left out.
 */
export function checklistsOf({ evaluator, told, truths }: Evaluation): Record<string, readonly ChecklistStep[]> {
  const { compiled, processes } = stepsOf(evaluator);
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, told.codes, bits);
  const byProcess: Record<string, readonly ChecklistStep[]> = {};
  for (const { id, steps } of processes) {
    byProcess[id] = steps.map(({ norm, at, node }) => ({ norm, required: truths[at]!, done: truthOf(bits[node]!) }));
  }
  return byProcess;
}
