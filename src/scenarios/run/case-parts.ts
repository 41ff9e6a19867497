import { deadlineFor } from '../../assessment/deadlines.ts';
import { doneFields, doneOnDeadline } from '../../assessment/done/answer-fields.ts';
import { fulfilmentsOf } from '../../assessment/done/done-of-case.ts';
import type { Evaluation } from '../../assessment/evaluation.ts';
import { isPresumed } from '../../assessment/findings.ts';
import { missingFacts } from '../../assessment/missing.ts';
import { notificationsOf } from '../../assessment/notifications.ts';
import type { Notification } from '../../model/answer/answer.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import { fulfilledIn } from './differences.ts';

/** The parts of the answer to a case that scenarios can have expectations about. */
export interface CaseParts {
  /** The truth of a finding or a norm: an unconditional norm always applies, one that the law does not have never does. */
  readonly truthOf: (id: string) => Truth;
  readonly missingOf: (id: string) => readonly string[];
  readonly deadlineOf: (id: string) => Deadline | undefined;
  readonly fulfilledOf: (id: string) => Truth;
  readonly isPresumed: (id: string) => boolean;
  /** The notifications of norms that apply. */
  readonly applying: () => readonly Notification[];
}

const fulfilmentsIn = /* @__PURE__ */ memoizeWeak(fulfilmentsOf);

/** The parts of an answer, each computed on demand, since a scenario needs few of them. They equal those of the whole answer. */
export function partsOf(evaluation: Evaluation): CaseParts {
  const { evaluator, encoded, truths } = evaluation;
  const { definitions, norms, unconditionalNorms } = evaluator.law;
  const positionOf = (id: string): number => evaluator.positionOf.get(id)!;
  const truthOf = (id: string): Truth => truths[positionOf(id)] ?? unconditionalNorms.some((norm) => norm.id === id);
  const normOf = (id: string) => {
    const norm = norms[positionOf(id) - definitions.length];
    return norm && { norm, applies: truthOf(id), fulfilment: fulfilmentsIn(evaluation)?.get(id) };
  };
  return {
    truthOf,
    missingOf: (id) => missingFacts(evaluation, positionOf(id)).facts,
    deadlineOf(id) {
      const found = normOf(id);
      if (found === undefined) return undefined;
      const { norm, applies, fulfilment } = found;
      const deadline = deadlineFor(norm.version.term, applies, encoded, doneOnDeadline(norm, fulfilment));
      return deadline === 'out-of-range' ? undefined : deadline;
    },
    fulfilledOf(id) {
      const found = normOf(id);
      return fulfilledIn(found && { ...found, ...doneFields(found.norm, found.fulfilment, encoded.done) });
    },
    isPresumed: (id) => isPresumed(evaluation, definitions[positionOf(id)]!.version, positionOf(id)),
    applying: () => notificationsOf(evaluation, fulfilmentsIn(evaluation)).filter(({ applies }) => applies === true),
  };
}
