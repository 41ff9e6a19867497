import { formatReference, parseReference } from '../../act/reference.ts';
import type { Notification } from '../../model/answer/answer.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import type { Deadline, DeadlineEnd } from '../../model/time/deadline.ts';
import { parseInstant } from '../../model/time/instant.ts';
import type { ExpectedNotification } from '../format/scenario.ts';

/**
 * Whether two lists match one to one in any order (a perfect bipartite matching by augmenting paths). The number of steps grows
 * with the cube of the length.
 */
export function isPermutation<Expected, Got>(
  expected: readonly Expected[],
  got: readonly Got[],
  matches: (expected: Expected, got: Got) => boolean = (one: unknown, other: unknown) => one === other,
): boolean {
  if (expected.length !== got.length) return false;
  const takenBy: (number | undefined)[] = got.map(() => undefined);
  const takes = (index: number, tried: Set<number>): boolean =>
    got.some((one, at) => {
      if (tried.has(at) || !matches(expected[index]!, one)) return false;
      tried.add(at);
      const other = takenBy[at];
      if (other !== undefined && !takes(other, tried)) return false;
      takenBy[at] = index;
      return true;
    });
  return expected.every((_, index) => takes(index, new Set()));
}

/** Whether a notification matches the expected one on the given keys. */
export function isNotification(expected: ExpectedNotification, got: Notification): boolean {
  const { norm, provision, bearer, to, anyRecipientSuffices, fulfilled, withhold } = expected;
  return (
    (norm === undefined || norm === got.norm) &&
    (provision === undefined || formatReference(parseReference(provision)) === got.provision) &&
    (bearer === undefined || isPermutation(bearer, got.bearer)) &&
    (fulfilled === undefined || fulfilled === (got.fulfilled ?? 'unknown')) &&
    (to?.body === undefined || to.body === got.to.body) &&
    (to?.municipality === undefined || to.municipality === got.to.municipality) &&
    (anyRecipientSuffices === undefined || got.anyRecipientSuffices === true) &&
    (withhold === undefined || isPermutation(withhold, got.withhold))
  );
}

/** The ends of a deadline, earliest first. */
export const endsOf = (deadline: Deadline | undefined): readonly DeadlineEnd[] =>
  deadline === undefined ? [] : [deadline, ...(deadline.alternatives ?? [])];

/** An end as a scenario writes it: the last day, or the instant of a term in hours. */
export const formatEnd = ({ lastDay, endsAt }: DeadlineEnd): string => lastDay ?? endsAt;

/** Whether an end is the expected one: a day as the last day, an instant as an instant. */
export function isEnd(expected: string, end: DeadlineEnd): boolean {
  if (parseDay(expected) !== undefined) return expected === formatEnd(end);
  const instant = parseInstant(expected);
  return instant !== undefined && instant === parseInstant(end.endsAt);
}
