import type { Screening } from '../../model/answer/screening.ts';
import type { Expectations } from '../format/scenario.ts';
import {
  deadlineDifferences,
  fulfilledIn,
  missingDifferences,
  type ScenarioDifference,
  truthDifferences,
} from './differences.ts';
import { isPermutation } from './expected-parts.ts';

/** The differences between a screening and the expectations of a scenario. */
export function personDifferences(expect: Expectations, answer: Screening): ScenarioDifference[] {
  const { barred, complyBy } = expect;
  return [
    ...(barred === undefined || barred === answer.barred
      ? []
      : [{ path: 'expect.barred', expected: barred, got: answer.barred }]),
    ...truthDifferences('norms', expect.norms, (id) => answer.norms[id]?.applies ?? false),
    ...truthDifferences('fulfilled', expect.fulfilled, (id) => fulfilledIn(answer.norms[id])),
    ...restrictionDifferences(expect.restrictions, answer),
    ...(complyBy === undefined || complyBy === answer.complyBy
      ? []
      : [{ path: 'expect.complyBy', expected: complyBy, got: answer.complyBy ?? null }]),
    ...deadlineDifferences(expect.deadlines, (id) => answer.deadlines[id]),
    ...missingDifferences(expect.missing, (id) => answer.norms[id]?.missing ?? []),
  ];
}

function restrictionDifferences(
  expected: Expectations['restrictions'],
  { restrictions }: Screening,
): ScenarioDifference[] {
  return Object.entries(expected ?? {}).flatMap(([id, { applies, records }]) => {
    const got = restrictions[id] ?? { applies: false, records: [] };
    const holds =
      (applies === undefined || applies === got.applies) &&
      (records === undefined || isPermutation(records, got.records, (one, other) => one === other));
    return holds ? [] : [{ path: `expect.restrictions.${id}`, expected: expected![id], got }];
  });
}
