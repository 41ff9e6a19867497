import type { NormAnswer, Notification } from '../../model/answer/answer.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import type { Deadline, DeadlineEnd } from '../../model/time/deadline.ts';
import { parseInstant } from '../../model/time/instant.ts';
import { municipalityNames, withoutMunicipalities } from '../format/municipalities.ts';
import { type Answerable, type Answered, answerScenario } from '../run/answer-scenario.ts';

/** The name and version of the format of a {@link Snapshot}. */
export const snapshotFormat = 'lasteks-record/1';

/** The key of an answer: the file, and the caller's name of the scenario or case in it. */
export interface SnapshotKey {
  readonly file: string;
  /** The name of a scenario, the id of a case, or its index in the file where it has neither. */
  readonly name: string | number;
  /** A counter, present for the second and later ones of a name in one file. */
  readonly repeated?: number;
}

/** The recorded result of a rule: whether it holds or applies, its provisions, its bearer, and the missing facts. */
export interface RecordedRule {
  readonly holds: Truth;
  readonly provisions: readonly string[];
  readonly presumed?: true;
  readonly bearer?: readonly string[];
  readonly missing?: readonly string[];
  /** For a restriction on a person: the indices of the records that trigger it. */
  readonly records?: readonly number[];
  readonly deadline?: RecordedDeadline;
}

/** A deadline without its dates: the distance of its ends from its start, which is a fact of the case. */
export interface RecordedDeadline {
  readonly immediately?: true;
  readonly ifApplies?: true;
  /** The fact that would start the term, where it is unknown and an earlier event counts provisionally. */
  readonly provisionalUntil?: string;
  readonly outOfRange?: true;
  /** The ends, earliest first: in days or in hours from the start. */
  readonly ends?: readonly RecordedEnd[];
}

/** An end of a deadline, counted from its start. */
export interface RecordedEnd {
  readonly days?: number;
  readonly hours?: number;
  /** By how many days it moved from a day that is not a working day. */
  readonly moved?: number;
}

/** The answer to a case or about a person, without a value that can identify anybody. */
export interface RecordedAnswer extends SnapshotKey {
  /** The wording that was applied. */
  readonly wording: string;
  /** By finding and norm, in the order of the Act; norms that do not apply are left out. */
  readonly rules: Readonly<Record<string, RecordedRule>>;
  /** The required notifications; a municipality is replaced by the path of the fact that names it. */
  readonly notifications?: readonly object[];
  readonly barred?: Truth;
  readonly complyBy?: string;
}

/** Recorded answers, to be compared with those of another day, wording or version of the library. */
export interface Snapshot {
  readonly format: typeof snapshotFormat;
  /** The version of the library that answered. */
  readonly library: string;
  /** The evaluation time of the cases that have none of their own. */
  readonly at?: string;
  /** The wording under which all were answered, where the caller chose one. */
  readonly wording?: string;
  readonly answers: readonly RecordedAnswer[];
}

/** A case or person to answer, with its key. */
export interface SnapshotInput extends Answerable {
  readonly key: SnapshotKey;
}

/**
 * Answers a case or a person for a snapshot.
 *
 * @throws LawError for what cannot be read.
 */
export const recordedAnswer = ({ key, ...answerable }: SnapshotInput): RecordedAnswer => ({
  ...key,
  ...recordedParts(answerScenario(answerable)),
});

function recordedParts({ kind, answer }: Answered): Omit<RecordedAnswer, keyof SnapshotKey> {
  const findings = Object.entries(kind === 'case' ? answer.findings : {}).map(
    ([id, { holds, provisions, presumed, missing }]) =>
      [id, { holds, provisions, ...(presumed === true ? { presumed } : {}), ...unlessEmpty({ missing }) }] as const,
  );
  const norms = Object.entries<NormAnswer>(answer.norms).flatMap(([id, norm]) => {
    const { applies: holds, provisions, bearer, missing, deadline, deadlineOutOfRange = false } = norm;
    const { records = [] } = kind === 'person' ? (answer.restrictions[id] ?? {}) : {};
    const open = { ...unlessEmpty({ missing }), ...unlessEmpty({ records }) };
    const rule = { holds, provisions, bearer, ...open, ...recordedDeadline(deadline, deadlineOutOfRange) };
    return holds === false ? [] : [[id, rule] as const];
  });
  const rules = Object.fromEntries<RecordedRule>([...findings, ...norms]);
  const { wording } = answer;
  if (kind === 'case') {
    const notifications = withoutMunicipalities(answer.notifications, municipalityNames(answer));
    return { wording, rules, notifications: notifications as Notification[] };
  }
  const { barred, complyBy } = answer;
  return { wording, rules, barred, ...(complyBy === undefined ? {} : { complyBy }) };
}

/** An object of one list; an empty one where the list is empty. */
const unlessEmpty = <Listed extends Readonly<Record<string, readonly unknown[]>>>(listed: Listed): Partial<Listed> =>
  Object.values(listed).every(({ length }) => length === 0) ? {} : listed;

function recordedDeadline(deadline: Deadline | undefined, outOfRange: boolean): Pick<RecordedRule, 'deadline'> {
  if (outOfRange) return { deadline: { outOfRange } };
  if (deadline === undefined) return {};
  const { start, immediately, ifApplies, provisionalUntil, alternatives = [], ...earliest } = deadline;
  return {
    deadline: {
      ...(immediately === undefined ? {} : { immediately }),
      ...(ifApplies === undefined ? {} : { ifApplies }),
      ...(provisionalUntil === undefined ? {} : { provisionalUntil }),
      ends: [earliest, ...alternatives].map((end) => recordedEnd(start, end)),
    },
  };
}

const msPerHour = 3_600_000;

/** The distance of an end from the start: in days for a last day, or where only days are known; else in hours. */
function recordedEnd(start: string, { lastDay, endsAt, moved }: DeadlineEnd): RecordedEnd {
  const [from, to] = [parseInstant(start), parseInstant(endsAt)];
  if (lastDay === undefined && from !== undefined && to !== undefined) return { hours: (to - from) / msPerHour };
  const end = lastDay ?? endsAt;
  const days = daysBetween(start, end);
  return moved === undefined ? { days } : { days, moved: daysBetween(moved.from, end) };
}

/** Days and instants of answers begin with their day in Tallinn. */
const daysBetween = (from: string, to: string): number => parseDay(to.slice(0, 10))! - parseDay(from.slice(0, 10))!;
