import { caseRules } from '../../assessment/case-rules.ts';
import { doneFields, doneOnDeadline } from '../../assessment/done/answer-fields.ts';
import { fulfilmentsOf } from '../../assessment/done/done-of-entity.ts';
import type { Evaluation } from '../../assessment/entity-rules.ts';
import { isPresumed } from '../../assessment/findings.ts';
import { missingFacts } from '../../assessment/missing.ts';
import { notificationsOf } from '../../assessment/notifications.ts';
import { screeningOf } from '../../assessment/screen.ts';
import type { Notification } from '../../model/answer/answer.ts';
import type { Screening } from '../../model/answer/screening.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import type { EncodedPerson } from '../../rules/facts/person-entity.ts';

/** The parts of an answer that scenarios can have expectations about. */
export interface AnswerParts {
  /** The truth of a finding or a norm: an unconditional norm always applies, one that the law does not have never does. */
  readonly truthOf: (id: string) => Truth;
  readonly missingOf: (id: string) => readonly string[];
  readonly deadlineOf: (id: string) => Deadline | undefined;
  /** Whether a norm is fulfilled, or used; unknown where nothing of it is provided, and `false` where it does not apply. */
  readonly fulfilledOf: (id: string) => Truth;
  readonly isPresumed: (id: string) => boolean;
  /** The notifications of norms that apply; only a case has any. */
  readonly applying: () => readonly Notification[];
  /** The whole answer about a person. */
  readonly screening: () => Screening;
}

const fulfilmentsIn = /* @__PURE__ */ memoizeWeak(fulfilmentsOf);

/** The parts of an answer, each computed on demand, since a scenario needs few of them. They equal those of the whole answer. */
export function partsOf(evaluation: Evaluation): AnswerParts {
  const { evaluator, encoded, truths, time } = evaluation;
  const { definitions, norms, law, entityRules } = evaluator;
  const positionOf = (id: string): number => evaluator.positionOf.get(id)!;
  const truthOf = (id: string): Truth =>
    truths[positionOf(id)] ?? law.unconditionalNorms.some((norm) => norm.id === id);
  const fulfilmentOf = (id: string) => fulfilmentsIn(evaluation)?.get(id);
  const normOf = (id: string) => norms[positionOf(id) - definitions.length];
  return {
    truthOf,
    missingOf: (id) => missingFacts(evaluation, positionOf(id)).facts,
    deadlineOf(id) {
      const norm = normOf(id);
      const deadline =
        norm && entityRules.deadlineOf(evaluation, norm, truthOf(id), doneOnDeadline(norm, fulfilmentOf(id)));
      return deadline === 'out-of-range' ? undefined : deadline;
    },
    fulfilledOf(id) {
      const norm = normOf(id);
      if (norm === undefined || truthOf(id) === false) return false;
      const { fulfilled, used } = doneFields(norm, fulfilmentOf(id), encoded.done);
      return fulfilled ?? used ?? 'unknown';
    },
    isPresumed: (id) => isPresumed(evaluation, definitions[positionOf(id)]!.version, positionOf(id)),
    applying: () =>
      entityRules === caseRules
        ? notificationsOf(evaluation, fulfilmentsIn(evaluation)).filter(({ applies }) => applies === true)
        : [],
    screening: () => screeningOf(law, time, encoded as EncodedPerson),
  };
}
