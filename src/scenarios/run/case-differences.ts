import type { Notification } from '../../model/answer/answer.ts';
import type { Expectations, ExpectedNotification } from '../format/scenario.ts';
import type { CaseParts } from './case-parts.ts';
import { deadlineDifferences, missingDifferences, type ScenarioDifference, truthDifferences } from './differences.ts';
import { isNotification, isPermutation } from './expected-parts.ts';

/** The differences between the answer to a case and the expectations of a scenario. */
export function caseDifferences(expect: Expectations, parts: CaseParts): ScenarioDifference[] {
  const applying = expectsNotifications(expect) ? parts.applying() : [];
  return [
    ...truthDifferences('findings', expect.findings, parts.truthOf),
    ...truthDifferences('norms', expect.norms, parts.truthOf),
    ...expectedNotifications(expect.notifications, applying),
    ...exactNotifications(expect.notificationsExactly, applying),
    ...deadlineDifferences(expect.deadlines, parts.deadlineOf),
    ...missingDifferences(expect.missing, parts.missingOf),
    ...truthDifferences('fulfilled', expect.fulfilled, parts.fulfilledOf),
    ...truthDifferences('presumed', expect.presumed, parts.isPresumed),
  ];
}

/** Whether a scenario has expectations about all notifications. */
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
  isPermutation(expected, applying, isNotification) ? [] : [{ path, expected, got: shownIn(applying) }];

/** Notifications as a scenario writes them. */
const shownIn = (applying: readonly Notification[]): readonly ExpectedNotification[] =>
  applying.map(({ applies, ...rest }) => rest);
