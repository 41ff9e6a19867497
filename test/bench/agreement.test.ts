import { expect, test } from 'vitest';
import { disagreementsOfEngine, disagreementsOfHandwritten } from './agreement.ts';

test('hand-written code gives the same three values as the rules, for every finding and norm', () => {
  expect(disagreementsOfHandwritten(300)).toEqual([]);
});

test('json-rules-engine gives the same three values as the compiled rules', async () => {
  expect(await disagreementsOfEngine(20)).toEqual([]);
});
