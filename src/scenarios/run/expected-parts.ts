import { formatReference, parseReference } from '../../act/reference.ts';
import type { Notification } from '../../model/answer/answer.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import type { Deadline, DeadlineEnd } from '../../model/time/deadline.ts';
import { parseInstant } from '../../model/time/instant.ts';
import type { ExpectedNotification } from '../format/scenario.ts';

/**
 * Whether what is expected and what there is can be put into pairs, each of them into one, in any order. Each expected one
 * takes what matches it, also from another that can take something else instead, so that the steps grow with the cube of
 * the length and not with all orders of it.
 */
export function pairUp<Expected, Got>(
  expected: readonly Expected[],
  got: readonly Got[],
  matches: (expected: Expected, got: Got) => boolean,
): boolean {
  if (expected.length !== got.length) return false;
  const takenBy: (number | undefined)[] = got.map(() => undefined);
  const takes = (index: number, tried: Set<number>): boolean =>
    got.some((one, place) => {
      if (tried.has(place) || !matches(expected[index]!, one)) return false;
      tried.add(place);
      const other = takenBy[place];
      if (other !== undefined && !takes(other, tried)) return false;
      takenBy[place] = index;
      return true;
    });
  return expected.every((_, index) => takes(index, new Set()));
}

/** Whether a notification is the expected one, on the keys that are given. */
export function isNotification(expected: ExpectedNotification, got: Notification): boolean {
  const { norm, provision, bearer, to, anyRecipientSuffices, fulfilled, withhold } = expected;
  return (
    (norm === undefined || norm === got.norm) &&
    (provision === undefined || formatReference(parseReference(provision)) === got.provision) &&
    (bearer === undefined || pairUp(bearer, got.bearer, (one, other) => one === other)) &&
    (fulfilled === undefined || fulfilled === (got.fulfilled ?? 'unknown')) &&
    (to?.body === undefined || to.body === got.to.body) &&
    (to?.municipality === undefined || to.municipality === got.to.municipality) &&
    (anyRecipientSuffices === undefined || got.anyRecipientSuffices === true) &&
    (withhold === undefined || pairUp(withhold, got.withhold, (one, other) => one === other))
  );
}

/** The ends of a deadline, earliest first. */
export const endsOf = ({ alternatives = [], ...earliest }: Deadline): readonly DeadlineEnd[] => [
  earliest,
  ...alternatives,
];

/** An end as a scenario writes it: the last day, or the instant of a term in hours. */
export const endInWords = ({ lastDay, endsAt }: DeadlineEnd): string => lastDay ?? endsAt;

/** Whether an end is the expected one: a day as the last day, an instant as an instant. */
export function isEnd(expected: string, end: DeadlineEnd): boolean {
  if (parseDay(expected) !== undefined) return expected === endInWords(end);
  const instant = parseInstant(expected);
  return instant !== undefined && instant === parseInstant(end.endsAt);
}
