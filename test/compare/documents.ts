import fc from 'fast-check';
import { type SampleOptions, sampleDocuments } from '../../src/compare/sample/sample.ts';
import { goodCase, time } from '../support/case-arbitrary.ts';

/** A document as a stream has it. */
export interface StreamDocument {
  readonly id?: string | number;
  readonly at: string;
  readonly case?: object;
  readonly person?: object;
}

/** The first synthetic documents of a seed. */
export function sampled(count: number, options: SampleOptions): StreamDocument[] {
  const documents = sampleDocuments(options);
  return Array.from({ length: count }, () => documents.next().value);
}

/** Cases of every kind that can be read, on days of several wordings. */
export function arbitraryCases(count: number, seed: number): StreamDocument[] {
  const cases = fc.sample(fc.tuple(goodCase, time), { numRuns: count, seed });
  return cases.map(([one, at], place) => ({ id: place, at, case: one }));
}

/** Cases and persons, mixed. */
export const mixed = (count: number, seed: number): StreamDocument[] =>
  sampled(count, { seed }).flatMap((one, place) =>
    place % 4 === 3 ? [one, ...sampled(1, { seed: seed + place, kind: 'person' })] : [one],
  );
