import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { explain } from '../../src/assessment/explanation/explain.ts';
import { screen } from '../../src/assessment/screen.ts';
import { assessStream } from '../../src/cli/assess/assess-stream.ts';
import { keeping } from '../cli/fake-context.ts';
import { type Build, digestsOfBatch, type FrozenAnswers } from './frozen-build.ts';
import { batchSize, frozenWordings, sampleBatch } from './frozen-sample.ts';

/**
 * What is answered for 2016 to 2024 is frozen: a later law is added beside it and moves nothing, not even the order of
 * keys. A change of these answers on purpose renews `frozen-answers.json` (see `make-frozen-answers.ts`) together with
 * an entry of CHANGELOG.md that names the provisions and the first day on which answers differ.
 */
const frozen: FrozenAnswers = JSON.parse(readFileSync(new URL('frozen-answers.json', import.meta.url), 'utf8'));

const sources: Build = {
  assess,
  explain,
  screen,
  compactLines: async (lines) => {
    const { stream, text } = keeping();
    await assessStream(Readable.from([Buffer.from(lines)]), stream, { defaults: { at: '2023-05-02' }, full: false });
    return text();
  },
};

const howToFind =
  'build both states and run: npx tsx test/frozen/compare-builds.ts OLD/dist/index.js dist/index.js --count 20000';

describe('the answers of 2016 to 2024 are what they were before the law of 2025 was added', () => {
  test('at least 20,000 cases and 20,000 persons are held, of every wording', () => {
    expect(Object.keys(frozen)).toEqual(frozenWordings);
    for (const batches of Object.values(frozen)) {
      expect(batches.length * batchSize * frozenWordings.length).toBeGreaterThanOrEqual(20_000);
    }
  });

  test.each(frozenWordings)('every case and every person under the wording of %s', async (wording) => {
    for (const [batch, digests] of frozen[wording]!.entries()) {
      const now = await digestsOfBatch(sources, wording, batch);
      expect(now, `the first batch of ${wording} that differs is ${batch}; ${howToFind}`).toEqual(digests);
    }
  });
});

test('the sample is the same each time, and every batch of it another', () => {
  expect(sampleBatch('case', '2023-04-01', 1)).toEqual(sampleBatch('case', '2023-04-01', 1));
  expect(sampleBatch('person', '2016-01-01', 0)).toEqual(sampleBatch('person', '2016-01-01', 0));
  expect(sampleBatch('case', '2023-04-01', 1)).not.toEqual(sampleBatch('case', '2023-04-01', 2));
});
