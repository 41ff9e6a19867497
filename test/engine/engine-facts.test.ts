import { expect, it } from 'vitest';
import { engineFacts } from '../../src/engine/engine-facts.ts';

const facts = [
  { name: 'remark', values: [] },
  { name: 'rain', values: [false, true] },
  { name: 'season', values: ['spring', 'summer'] },
];

it('the facts for json-rules-engine are the values behind the codes, without what no condition can test', () => {
  expect(engineFacts({ facts }, Uint8Array.of(0, 1, 2))).toEqual({ rain: false, season: 'summer' });
  expect(engineFacts({ facts }, Uint8Array.of(1, 2, 1))).toEqual({ rain: true, season: 'spring' });
});

it('a fact that is unknown is given to json-rules-engine as unknown', () => {
  expect(engineFacts({ facts }, new Uint8Array(3))).toEqual({ rain: 'unknown', season: 'unknown' });
});
