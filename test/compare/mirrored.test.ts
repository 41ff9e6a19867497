import { expect, it } from 'vitest';
import { compareNorms, type MeaningDirection } from '../../src/compare.ts';

const turned = { same: 'same', changed: 'changed', added: 'removed', removed: 'added' } as const;

it.each([
  ['2016', '2023'],
  ['2022-08-16', '2022-10-01'],
  ['2022-11-20', '2023-01-01'],
])('from %s to %s and back say the same with both sides exchanged', (one, other) => {
  const forth = compareNorms(one, other);
  const back = compareNorms(other, one);
  expect([back.before, back.after]).toEqual([forth.after, forth.before]);
  expect(back.rules.map(({ id }) => id)).toEqual(forth.rules.map(({ id }) => id));
  forth.rules.forEach((rule, at) => {
    const mirror = back.rules[at]!;
    expect(mirror.status).toBe(turned[rule.status]);
    expect([mirror.before, mirror.after]).toEqual([rule.after, rule.before]);
    expect([mirror.valuations, mirror.differing]).toEqual([rule.valuations, rule.differing]);
    expect(mirror.directions).toHaveLength(rule.directions.length);
    for (const direction of rule.directions) {
      const isMirror = ({ before, after }: MeaningDirection): boolean =>
        before === direction.after && after === direction.before;
      const found = mirror.directions.find(isMirror)!;
      expect(found.condition).toEqual(direction.condition);
      expect(found.witness?.document).toEqual(direction.witness?.document);
      expect(found.witness?.before).toEqual(direction.witness?.after);
    }
    rule.aspects.forEach((aspect, place) => {
      const { before, after } = mirror.aspects[place]!;
      expect([before, after]).toEqual([aspect.after, aspect.before]);
    });
  });
  forth.offenceLists.forEach((list, at) => {
    const mirror = back.offenceLists[at]!;
    expect(mirror.status).toBe(turned[list.status]);
    expect([mirror.onlyBefore, mirror.added]).toEqual([list.onlyAfter, list.removed]);
    expect([mirror.before, mirror.after]).toEqual([list.after, list.before]);
  });
});
