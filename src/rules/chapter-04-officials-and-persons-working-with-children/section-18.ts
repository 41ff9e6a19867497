import type { InForce } from '../../model/rule/norm.ts';
import { isInForce } from '../../model/rule/norm.ts';
import { disjunction, type Truth } from '../../model/rule/truth.ts';
import { any, is } from '../facts/conditions.ts';
import type { Authority, Task } from '../facts/person-facts.ts';

/** § 18: a child protection official, or a person working with children in whatever capacity. § 20 is about both. */
export const officialOrPersonWorkingWithChildren = any(
  is('person.isChildProtectionOfficial'),
  is('person.isPersonWorkingWithChildren'),
);

/**
 * Which officials of an authority are child protection officials: those with one of the tasks listed, those with any task
 * for the rights and well-being of children, or some that the fact `person.authority` does not distinguish.
 */
export type Officials = readonly Task[] | 'with-any-task' | 'not-distinguished';

/** § 18 (1) in one of its versions. */
export interface OfficialsInForce extends InForce {
  readonly of: Readonly<Record<Authority, Officials>>;
}

/** § 18 (1): who is a child protection official. Until 2017-12-31 `other` includes officials of county governments. */
export const officials: readonly OfficialsInForce[] = [
  {
    from: '2016-01-01',
    until: '2017-12-31',
    of: { 'local-government': 'with-any-task', 'social-insurance-board': 'with-any-task', other: 'not-distinguished' },
  },
  {
    from: '2018-01-01',
    until: '2026-12-31',
    amendedBy: 'RT I, 28.11.2017, 2',
    of: { 'local-government': 'with-any-task', 'social-insurance-board': 'with-any-task', other: [] },
  },
  {
    from: '2027-01-01',
    amendedBy: 'RT I, 11.07.2026, 8',
    of: { 'local-government': ['§ 17 (1) 3)', '§ 17 (1) 4)'], 'social-insurance-board': ['§ 29¹', '§ 33'], other: [] },
  },
];

/** What is known of somebody's post: `undefined` where it is not known. */
export interface Post {
  readonly authority: Authority | undefined;
  /** All tasks for the rights and well-being of children. */
  readonly tasks: readonly Task[] | undefined;
}

const hasOneOf = (wanted: readonly Task[], tasks: Post['tasks']): Truth => {
  if (wanted.length === 0) return false;
  return tasks === undefined ? 'unknown' : tasks.some((task) => wanted.includes(task));
};

function isAmong(officials: Officials, tasks: Post['tasks']): Truth {
  if (typeof officials !== 'string') return hasOneOf(officials, tasks);
  if (tasks === undefined) return 'unknown';
  return tasks.length > 0 && (officials === 'with-any-task' || 'unknown');
}

/**
 * Whether somebody is a child protection official under a version of § 18 (1). Where it lists tasks, one of them is enough: a
 * reading, since the text joins them by "and" (`section-19.readings.ts`).
 *
 * @param post What is known of the post.
 */
export function isOfficialUnder({ authority, tasks }: Post, { of }: OfficialsInForce): Truth {
  if (authority !== undefined) return isAmong(of[authority], tasks);
  return disjunction(Object.values(of).map((officials) => isAmong(officials, tasks))) === false ? false : 'unknown';
}

/**
 * Whether somebody is a child protection official under § 18 (1) on a day: see {@link isOfficialUnder}.
 *
 * @param day The day whose text is applied, `YYYY-MM-DD`.
 */
export const isChildProtectionOfficial = (post: Post, day: string): Truth =>
  isOfficialUnder(post, officials.find((version) => isInForce(version, day))!);

/**
 * Whether somebody at the Social Insurance Board carries out one of some tasks.
 *
 * @param post What is known of the post.
 * @param wanted The tasks.
 */
export function hasTaskAtBoard({ authority, tasks }: Post, wanted: readonly Task[]): Truth {
  if (authority !== undefined && authority !== 'social-insurance-board') return false;
  const has = hasOneOf(wanted, tasks);
  return authority === undefined && has === true ? 'unknown' : has;
}
