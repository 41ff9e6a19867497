import { isTimeKnown } from '../../model/entity/encoded-input.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import { dayOfInstant } from '../../model/time/instant.ts';
import { type DerivedGroup, position, unknownCode, value } from '../facts/derived-group.ts';

const startedOn = position('procedure.startedOn');
const becameAwareAt = position('localGovernment.becameAwareAt');

/** The first days on which rules of procedure in a child's case came or changed after 2016, latest first. */
const changesOfProcedure = [
  {
    name: 'procedure.beganBefore2027',
    day: '2027-01-01',
    provisions: ['§ 28 (5)', '§ 28 (6)', '§ 29 (7)'],
  },
  {
    name: 'procedure.beganBefore2025',
    day: '2025-01-01',
    provisions: ['§ 41¹', '§ 27²'],
  },
  {
    name: 'procedure.beganBeforeApril2023',
    day: '2023-04-01',
    provisions: ['§ 29 (6)'],
    formerly: [{ until: '2026-12-31', provisions: ['§ 29 (3¹)'] }],
  },
  {
    name: 'procedure.beganBefore2023',
    day: '2023-01-01',
    provisions: ['§ 41¹'],
  },
] as const;
const firstDays = /* @__PURE__ */ changesOfProcedure.map(({ day }) => parseDay(day)!);

/** Before how many of the first days a day is, counted from the latest. */
function changesAfter(day: number): number {
  let changes = 0;
  while (changes < firstDays.length && day < firstDays[changes]!) changes++;
  return changes;
}

/** Who began before the first `before` of the changes, and may have begun before the next up to `atMost`. */
const begun = (before: number, atMost: number): readonly Truth[] =>
  changesOfProcedure.map((_, place) => (place < before ? true : place < atMost ? 'unknown' : false));

/**
 * Under which rules of procedure the case began: by the day of its first act or, where that is not known, by what awareness
 * rules out, since no procedure in the child's case begins before it. Awareness before a day leaves open when the first act
 * followed.
 */
export const formerProcedure: DerivedGroup = {
  facts: changesOfProcedure.map(({ day: _day, ...fact }) => ({
    ...fact,
    from: ['procedure.startedOn', 'localGovernment.becameAwareAt'],
  })),
  versions: [
    {
      from: '2023-01-01',
      states: [
        ...[0, 1, 2, 3, 4].map((before) => begun(before, before)),
        ...[1, 2, 3, 4].map((atMost) => begun(0, atMost)),
      ],
      stateOf(encoded) {
        const { codes, numbers } = encoded;
        if (codes[startedOn] === value) return changesAfter(numbers[startedOn]!);
        if (codes[startedOn] !== unknownCode) return 0;
        const atMost = isTimeKnown(becameAwareAt, encoded) ? changesAfter(dayOfInstant(numbers[becameAwareAt]!)) : 4;
        return atMost === 0 ? 0 : 4 + atMost;
      },
    },
  ],
};
