import { expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { explain } from '../../../src/assessment/explanation/explain.ts';

it('explains § 27 (3): a local government forwards a notice where it is not that of the registered residence', () => {
  const answer = assess(
    {
      notice: { receiver: { kind: 'private-person', municipality: 'Tartu linn' } },
      child: { registeredResidence: 'Tartu linn' },
    },
    { at: '2023-05-02' },
  );
  const { counterfactuals } = explain(answer, 'forward-notice-to-registered-residence');
  const sets = counterfactuals
    .find(({ to }) => to === true)!
    .sets.map((set) => Object.fromEntries(set.map(({ fact, to }) => [fact, to])));
  expect(sets).toEqual([
    {
      'notice.isReceived': [true],
      'notice.receiver.kind': expect.not.arrayContaining(['local-government', 'person-working-with-children']),
    },
    {
      'notice.isReceived': [true],
      'notice.receiver.kind': ['local-government'],
      'notice.receiverIsOfRegisteredResidence': [false],
    },
    {
      'notice.isReceived': [true],
      'notice.receiver.kind': ['person-working-with-children'],
      'notice.receiver.isOfficial': [true],
    },
  ]);
});
