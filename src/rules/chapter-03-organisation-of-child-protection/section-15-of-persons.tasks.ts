import type { Truth } from '../../model/rule/truth.ts';
import { postOf } from '../chapter-04-officials-and-persons-working-with-children/section-18.derived-facts.ts';
import { hasTaskAtBoard } from '../chapter-04-officials-and-persons-working-with-children/section-18.ts';
import type { EncodedPerson } from '../facts/person-entity.ts';
import type { Task } from '../facts/person-facts.ts';

/** § 15 (6): the tasks at the Social Insurance Board that require whoever has them to meet the requirements for officials. */
export const tasksOfSection15Subsection6: readonly Task[] = ['§ 15 (2) 3)', '§ 15 (5)'];

/** § 15 (6): whether somebody at the Social Insurance Board has one of its tasks. */
export const hasTasksOfSection15Subsection6 = (person: EncodedPerson): Truth =>
  hasTaskAtBoard(postOf(person), tasksOfSection15Subsection6);
