import { parseReference } from '../../../act/reference.ts';
import { notifyingNorms } from '../../../assessment/done/tasks.ts';
import type { Assessment, NormAnswer, Notification } from '../../../model/answer/answer.ts';
import type { Actor } from '../../../model/rule/norm.ts';
import { whoActsByNorm } from '../../../rules/who-acts.ts';

/** A norm of an answer with its id. */
export type Entry = readonly [id: string, norm: NormAnswer];

/** Whom a norm binds or entitles. */
export interface Bearers {
  readonly bearer: readonly Actor[];
  readonly municipality?: string | undefined;
  /** Who can act by a reading, where the Act names nobody. */
  readonly byReading?: readonly Actor[] | undefined;
}

/** The norms of one bearer, or of the same bearers together. */
export interface BearerGroup {
  readonly bearers: Bearers;
  readonly entries: readonly Entry[];
}

/** Whom a norm of an answer binds or entitles. */
export function bearersOf([id, { bearer, bearerMunicipality }]: Entry): Bearers {
  const byReading = bearer.includes('not-named') ? whoActsByNorm[id]?.actors : undefined;
  return { bearer, municipality: bearerMunicipality, byReading };
}

/** The norms that apply, each once, in the order in which somebody reads who has to act. */
export interface Arranged {
  /** A child in danger: duties, and what may be done without consent or before a court ruling. */
  readonly now: readonly Entry[];
  /** Other duties, by whose hand, those that are due at once first. */
  readonly duties: readonly BearerGroup[];
  /** Duties to notify that are not among what is urgent. */
  readonly notifying: readonly Entry[];
  readonly permissions: readonly Entry[];
  readonly prohibitions: readonly Entry[];
  /** What has been done. */
  readonly done: readonly Entry[];
}

/** Whether a norm that applies notifies nobody any more, since a recipient has received the notice: it is not urgent then. */
export const recipientHasNotice = (norm: string, recipientsLeft: number): boolean =>
  recipientsLeft === 0 && notifyingNorms.has(norm);

/** The chapter of the Act on a child in danger: what it asks comes before everything else. */
const dangerSections = { first: 31, last: 33 } as const;

/** Whether a norm is of the provisions on a child in danger. */
export function isOfDanger({ provisions }: Pick<NormAnswer, 'provisions'>): boolean {
  const { number } = parseReference(provisions[0]!).section;
  return number >= dangerSections.first && number <= dangerSections.last;
}

/** The notifications of a norm that applies. */
export const notificationsOf = ({ notifications }: Assessment, norm: string): readonly Notification[] =>
  notifications.filter((one) => one.norm === norm && one.applies === true);

/** Arranges the norms of an answer that apply. */
export function arranged(answer: Assessment): Arranged {
  const applying: readonly Entry[] = Object.entries(answer.norms).filter(([, { applies }]) => applies === true);
  const isDone = ([, { fulfilled, used }]: Entry): boolean => fulfilled === true || used === true;
  const recipientsLeft = (id: string): number => notificationsOf(answer, id).length;
  const notifies = ([id]: Entry): boolean => recipientsLeft(id) > 0;
  const duties = applying.filter(([, { modality }]) => modality === 'obligation');
  const open = duties.filter((entry) => !isDone(entry));
  const now = applying.filter(
    (entry) =>
      isOfDanger(entry[1]) &&
      !isDone(entry) &&
      entry[1].modality !== 'prohibition' &&
      (entry[1].modality === 'permission' || !recipientHasNotice(entry[0], recipientsLeft(entry[0]))),
  );
  const isOther = (entry: Entry): boolean => !now.includes(entry);
  return {
    now,
    duties: byBearer(open.filter((entry) => isOther(entry) && !notifies(entry))),
    notifying: open.filter((entry) => isOther(entry) && notifies(entry)),
    permissions: applying.filter((entry) => entry[1].modality === 'permission' && isOther(entry) && !isDone(entry)),
    prohibitions: applying.filter(([, { modality }]) => modality === 'prohibition'),
    done: applying.filter(isDone),
  };
}

const isImmediate = ([, { term }]: Entry): boolean => term !== undefined && 'immediately' in term;

/** Groups by bearer and municipality, in the order in which each comes first; what is due at once leads its group. */
function byBearer(entries: readonly Entry[]): readonly BearerGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = JSON.stringify(bearersOf(entry));
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map((group) => ({
    bearers: bearersOf(group[0]!),
    entries: [...group.filter(isImmediate), ...group.filter((entry) => !isImmediate(entry))],
  }));
}
