import fc from 'fast-check';
import { deadlineStatus } from '../../src/timers/deadline-status.ts';
import { knock, type Said } from './fuzz-target.ts';
import { loose, passed } from './hostile.ts';
import { made, mutantsOf } from './mutants.ts';

const deadlines = mutantsOf([
  { start: '2023-12-14T10:00:00+02:00', lastDay: '2023-12-27', endsAt: '2023-12-28T00:00:00+02:00' },
  { start: '2023-10-27T18:00', endsAt: '2023-10-30T17:00:00+02:00' },
  { start: '2023-05-02', endsAt: '2023-05-02', immediately: true },
  {
    start: '2023-05-02',
    lastDay: '2024-05-04',
    endsAt: '2024-05-05T00:00:00+03:00',
    atFirstOpportunity: true,
    alternatives: [{ lastDay: '2024-05-06', endsAt: '2024-05-07T00:00:00+03:00' }],
  },
]);
const time = loose(fc.constantFrom('2023-12-27T23:59', '2024-05-05', '2000-01-01', 'none', 'unknown'));

knock(
  'deadlineStatus tells of any deadline how it stands, or refuses it',
  fc.tuple(deadlines, time, time),
  ([deadline, now, doneAt]): Said => [
    deadlineStatus(made(deadline) as never, { now: passed(now), doneAt: passed(doneAt) }),
  ],
);
