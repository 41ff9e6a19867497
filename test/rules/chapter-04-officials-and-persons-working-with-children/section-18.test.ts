import { describe, expect, it } from 'vitest';
import { tasksOfSection15Subsection6 } from '../../../src/rules/chapter-03-organisation-of-child-protection/section-15-of-persons.tasks.ts';
import {
  hasTaskAtBoard,
  isChildProtectionOfficial,
  type Post,
} from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/section-18.ts';
import type { Authority, Task } from '../../../src/rules/facts/person-facts.ts';

const encoded: readonly Post['tasks'][] = [
  undefined,
  [],
  ['other'],
  ['§ 17 (1) 3)'],
  ['other', '§ 17 (1) 4)'],
  ['§ 29¹', 'other'],
  ['§ 33'],
];
const authorities: readonly Post['authority'][] = ['local-government', 'social-insurance-board', 'other', undefined];

/** The truths of the tellings of tasks, in the order of `encoded`, for each authority. */
const walked = (day: string) =>
  authorities.map((authority) => encoded.map((tasks) => isChildProtectionOfficial({ authority, tasks }, day)));
const [yes, no, open] = [true, false, 'unknown'] as const;

describe('a child protection official by § 18 (1)', () => {
  it('has any task for children, and at a county government may have: until 2017-12-31', () => {
    for (const day of ['2016-01-01', '2017-12-31']) {
      expect(walked(day)).toEqual([
        [open, no, yes, yes, yes, yes, yes],
        [open, no, yes, yes, yes, yes, yes],
        [open, no, open, open, open, open, open],
        [open, no, open, open, open, open, open],
      ]);
    }
  });

  it('has any task for children at a local government or the Board, and nowhere else: until 2026-12-31', () => {
    for (const day of ['2018-01-01', '2026-12-31']) {
      expect(walked(day)).toEqual([
        [open, no, yes, yes, yes, yes, yes],
        [open, no, yes, yes, yes, yes, yes],
        [no, no, no, no, no, no, no],
        [open, no, open, open, open, open, open],
      ]);
    }
  });

  it('has one of the tasks that it lists for that authority: from 2027-01-01', () => {
    expect(walked('2027-01-01')).toEqual([
      [open, no, no, yes, yes, no, no],
      [open, no, no, no, no, yes, yes],
      [no, no, no, no, no, no, no],
      [open, no, no, open, open, open, open],
    ]);
  });
});

describe('a task at the Social Insurance Board', () => {
  const has = (authority: Authority | undefined, tasks: readonly Task[] | undefined) =>
    hasTaskAtBoard({ authority, tasks }, tasksOfSection15Subsection6);

  it('is one of those asked for, of somebody who is there', () => {
    const here = 'social-insurance-board';
    expect([has(here, ['§ 15 (5)', 'other']), has(here, ['§ 33']), has(here, []), has(here, undefined)]).toEqual([
      yes,
      no,
      no,
      open,
    ]);
  });

  it('somebody at another authority is no official, whatever the tasks', () => {
    for (const tasks of [undefined, ['§ 15 (5)'] as const]) {
      expect([has('local-government', tasks), has('other', tasks)]).toEqual([no, no]);
    }
  });

  it('is unknown where the authority is unknown, unless the tasks rule it out', () => {
    expect([has(undefined, ['§ 15 (5)']), has(undefined, undefined), has(undefined, ['§ 33'])]).toEqual([
      open,
      open,
      no,
    ]);
  });

  it('is never one of none', () => {
    expect(hasTaskAtBoard({ authority: 'social-insurance-board', tasks: undefined }, [])).toBe(no);
  });
});
