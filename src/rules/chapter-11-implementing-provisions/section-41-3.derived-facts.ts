import { tasksOfSection15Subsection6 } from '../chapter-03-organisation-of-child-protection/section-15-of-persons.tasks.ts';
import { ofPost, postOf } from '../chapter-04-officials-and-persons-working-with-children/section-18.derived-facts.ts';
import { hasTaskAtBoard } from '../chapter-04-officials-and-persons-working-with-children/section-18.ts';
import type { DerivedFactOfPerson } from '../facts/derived-person-fact.ts';
import { unknownOf } from '../facts/known-of-person.ts';
import type { Task } from '../facts/person-facts.ts';

/** § 41³: the tasks at the Social Insurance Board that require whoever has them to meet § 19 by 2028-01-01. */
const tasksOfSection41Superscript3: readonly Task[] = [...tasksOfSection15Subsection6, '§ 29¹', '§ 33'];

/** §§ 15 (6) and 41³: whether somebody at the Social Insurance Board has one of the tasks. */
export const hasTasksOfSection41Superscript3: DerivedFactOfPerson = {
  name: 'person.hasTasksOfSection41Superscript3',
  from: ofPost,
  versions: [
    {
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      truthOf: (person) => hasTaskAtBoard(postOf(person), tasksOfSection41Superscript3),
      waitsFor: unknownOf(...ofPost),
    },
  ],
};
