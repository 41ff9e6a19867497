import { deadlineFor } from '../assessment/deadlines.ts';
import { doneFields, doneOnDeadline } from '../assessment/done/answer-fields.ts';
import { fulfilmentsOf } from '../assessment/done/done-of-case.ts';
import type { Evaluation } from '../assessment/evaluation.ts';
import { isPresumed } from '../assessment/findings.ts';
import { missingFacts } from '../assessment/missing.ts';
import { notificationsOf } from '../assessment/notifications.ts';
import type { Notification } from '../model/answer.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Truth } from '../model/truth.ts';
import {
  deadlineDifferences,
  fulfilledIn,
  missingDifferences,
  type ScenarioDifference,
  truthDifferences,
} from './differences.ts';
import { isNotification, pairUp } from './expected-parts.ts';
import type { Expectations, ExpectedNotification } from './scenario.ts';

/**
 * Where the answer of a case is not as a scenario expects it. Of the answer only those parts are worked out of which something
 * is expected, each as a whole answer has it: most scenarios expect little.
 */
export function caseDifferences(expect: Expectations, evaluation: Evaluation): ScenarioDifference[] {
  const { evaluator, told, truths } = evaluation;
  const { definitions, norms, standingNorms } = evaluator.law;
  const truthOf = (id: string): Truth | undefined => truths[evaluator.positionOf.get(id)!];
  const normOf = (id: string) => norms[evaluator.positionOf.get(id)! - definitions.length];
  const areNotificationsAsked = expectsNotifications(expect);
  const isDoneAsked = areNotificationsAsked || expect.deadlines !== undefined || expect.fulfilled !== undefined;
  const fulfilments = isDoneAsked ? fulfilmentsOf(evaluation) : undefined;
  const all = areNotificationsAsked ? notificationsOf(evaluation, fulfilments) : [];
  const applying = all.filter(({ applies }) => applies === true);
  const deadlineOf = (id: string): Deadline | undefined => {
    const norm = normOf(id);
    if (norm === undefined) return undefined;
    const done = doneOnDeadline(norm, fulfilments?.get(id));
    const deadline = deadlineFor(norm.version.term, truthOf(id)!, told, done);
    return deadline === 'out-of-range' ? undefined : deadline;
  };
  const fulfilledOf = (id: string): Truth => {
    const norm = normOf(id);
    return fulfilledIn(norm && { applies: truthOf(id)!, ...doneFields(norm, fulfilments?.get(id), told.done) });
  };
  const missingOf = (id: string) => missingFacts(evaluation, evaluator.positionOf.get(id)!).facts;
  const isPresumedIn = (id: string): boolean => {
    const at = evaluator.positionOf.get(id)!;
    return isPresumed(evaluation, definitions[at]!.version, at);
  };
  return [
    ...truthDifferences('findings', expect.findings, (id) => truthOf(id)!),
    // A norm that stands always applies; one that the law does not have never does.
    ...truthDifferences('norms', expect.norms, (id) => truthOf(id) ?? standingNorms.some((norm) => norm.id === id)),
    ...expectedNotifications(expect.notifications, applying),
    ...exactNotifications(expect.notificationsExactly, applying),
    ...deadlineDifferences(expect.deadlines, deadlineOf),
    ...missingDifferences(expect.missing, missingOf),
    ...truthDifferences('fulfilled', expect.fulfilled, fulfilledOf),
    ...truthDifferences('presumed', expect.presumed, isPresumedIn),
  ];
}

/** Whether something is expected of all notifications. */
export const expectsNotifications = ({ notifications, notificationsExactly }: Expectations): boolean =>
  notifications !== undefined || notificationsExactly !== undefined;

function expectedNotifications(
  expected: readonly ExpectedNotification[] | undefined,
  applying: readonly Notification[],
): ScenarioDifference[] {
  if (expected?.length === 0) return exactlyAt('expect.notifications', [], applying);
  return (expected ?? []).flatMap((one, index) =>
    applying.some((got) => isNotification(one, got))
      ? []
      : [{ path: `expect.notifications.${index}`, expected: one, got: shownIn(applying) }],
  );
}

const exactNotifications = (
  expected: readonly ExpectedNotification[] | undefined,
  applying: readonly Notification[],
): ScenarioDifference[] => (expected === undefined ? [] : exactlyAt('expect.notificationsExactly', expected, applying));

const exactlyAt = (
  path: string,
  expected: readonly ExpectedNotification[],
  applying: readonly Notification[],
): ScenarioDifference[] =>
  pairUp(expected, applying, isNotification) ? [] : [{ path, expected, got: shownIn(applying) }];

/** Notifications as a scenario writes them. */
const shownIn = (applying: readonly Notification[]): readonly ExpectedNotification[] =>
  applying.map(({ applies, ...rest }) => rest);
