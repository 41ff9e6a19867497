import type { DocumentKind } from '../../model/input/document.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import type { Expectations, ExpectedNotification } from '../format/scenario.ts';
import type { AnswerParts } from './answer-parts.ts';
import { endsOf, formatEnd, isEnd, isNotification, isPermutation } from './expected-parts.ts';

/** A part of an answer that differs from the scenario's expectation. */
export interface ScenarioDifference {
  /** The expectation: `expect.norms.assess-need`. */
  readonly path: string;
  readonly expected: unknown;
  /** The actual value; `null` for a deadline that the answer does not have. */
  readonly got: unknown;
}

/** The expectations about an answer, in the order in which their differences are reported. */
const inOrder = {
  case: ['findings', 'norms', 'notifications', 'notificationsExactly', 'deadlines', 'missing', 'fulfilled', 'presumed'],
  person: ['barred', 'norms', 'fulfilled', 'restrictions', 'complyBy', 'deadlines', 'missing'],
} as const satisfies Readonly<Record<DocumentKind, readonly (keyof Expectations)[]>>;

type Compared = (typeof inOrder)[DocumentKind][number];

/** The differences between an answer and the expectations of a scenario. */
export const answerDifferences = (kind: DocumentKind, expect: Expectations, parts: AnswerParts): ScenarioDifference[] =>
  inOrder[kind].flatMap((group) => (expect[group] === undefined ? [] : comparisons[group](expect, parts)));

const comparisons: Readonly<
  Record<Compared, (expect: Expectations, parts: AnswerParts) => readonly ScenarioDifference[]>
> = {
  findings: ({ findings }, { truthOf }) => truthDifferences('findings', findings, truthOf),
  norms: ({ norms }, { truthOf }) => truthDifferences('norms', norms, truthOf),
  fulfilled: ({ fulfilled }, { fulfilledOf }) => truthDifferences('fulfilled', fulfilled, fulfilledOf),
  presumed: ({ presumed }, { isPresumed }) => truthDifferences('presumed', presumed, isPresumed),
  notifications: notificationDifferences,
  notificationsExactly: ({ notificationsExactly }, parts) =>
    exactlyAt('expect.notificationsExactly', notificationsExactly!, parts),
  deadlines: ({ deadlines }, { deadlineOf }) => deadlineDifferences(deadlines, deadlineOf),
  missing: ({ missing }, { missingOf }) =>
    differencesById('missing', missing, missingOf, (facts, got) => isPermutation(facts, got)),
  restrictions: ({ restrictions }, { screening }) =>
    differencesById(
      'restrictions',
      restrictions,
      (id) => screening().restrictions[id] ?? { applies: false, records: [] },
      ({ applies, records }, got) =>
        (applies === undefined || applies === got.applies) &&
        (records === undefined || isPermutation(records, got.records)),
    ),
  barred: ({ barred }, { screening }) => wholeDifference('barred', barred, screening().barred),
  complyBy: ({ complyBy }, { screening }) => wholeDifference('complyBy', complyBy, screening().complyBy ?? null),
};

const isEqual = (one: unknown, other: unknown): boolean => one === other;

const wholeDifference = (group: string, expected: unknown, got: unknown): readonly ScenarioDifference[] =>
  expected === got ? [] : [{ path: `expect.${group}`, expected, got }];

/** The differences between expected and actual values, by id. */
function differencesById<Expected, Got>(
  group: string,
  expected: Readonly<Record<string, Expected>> | undefined,
  of: (id: string) => Got,
  matches: (expected: Expected, got: Got) => boolean,
  shown: (got: Got) => unknown = (got) => got,
): ScenarioDifference[] {
  return Object.entries(expected ?? {}).flatMap(([id, wanted]) => {
    const got = of(id);
    return matches(wanted, got) ? [] : [{ path: `expect.${group}.${id}`, expected: wanted, got: shown(got) }];
  });
}

const truthDifferences = (
  group: string,
  expected: Readonly<Record<string, Truth>> | undefined,
  of: (id: string) => Truth,
): ScenarioDifference[] => differencesById(group, expected, of, isEqual);

/** The differences between expected and actual deadlines, by norm. */
export const deadlineDifferences = (
  expected: Expectations['deadlines'],
  of: (id: string) => Deadline | undefined,
): ScenarioDifference[] =>
  differencesById(
    'deadlines',
    expected,
    (id) => endsOf(of(id)),
    (wanted, ends) =>
      typeof wanted === 'string' ? ends[0] !== undefined && isEnd(wanted, ends[0]) : isPermutation(wanted, ends, isEnd),
    (ends) => (ends.length > 1 ? ends.map(formatEnd) : (ends.map(formatEnd)[0] ?? null)),
  );

/** Whether a scenario has expectations about all notifications. */
export const expectsNotifications = ({ notifications, notificationsExactly }: Expectations): boolean =>
  notifications !== undefined || notificationsExactly !== undefined;

function notificationDifferences({ notifications = [] }: Expectations, parts: AnswerParts): ScenarioDifference[] {
  if (notifications.length === 0) return exactlyAt('expect.notifications', [], parts);
  const applying = parts.applying();
  return notifications.flatMap((one, index) =>
    applying.some((got) => isNotification(one, got))
      ? []
      : [{ path: `expect.notifications.${index}`, expected: one, got: shownIn(applying) }],
  );
}

function exactlyAt(path: string, expected: readonly ExpectedNotification[], parts: AnswerParts): ScenarioDifference[] {
  const applying = parts.applying();
  return isPermutation(expected, applying, isNotification) ? [] : [{ path, expected, got: shownIn(applying) }];
}

/** Notifications as a scenario writes them. */
const shownIn = (applying: ReturnType<AnswerParts['applying']>): readonly ExpectedNotification[] =>
  applying.map(({ applies, ...rest }) => rest);
