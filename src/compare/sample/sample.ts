import type { DocumentKind } from '../../model/input/document.ts';
import { readEvaluationTime } from '../../model/time/evaluation-time.ts';
import { randomBy } from './random.ts';
import { samplers } from './sample-input.ts';

/** What is sampled. */
export interface SampleOptions {
  /** A whole number; the same seed gives the same documents. */
  readonly seed: number;
  /** `case` by default. */
  readonly kind?: DocumentKind;
  /** The evaluation time of every document, a day or an ISO 8601 date and time: no event in them is later. */
  readonly at?: string;
}

/** A synthetic document in an envelope of its own. */
export interface SampledDocument {
  /** `sample-` with the seed and the document's number. */
  readonly id: string;
  readonly at: string;
  readonly case?: Readonly<Record<string, unknown>>;
  readonly person?: Readonly<Record<string, unknown>>;
}

/** The default evaluation time of sampled documents: a Monday under the latest wording that is modelled. */
const sampledAt = '2027-06-14T10:00';

/**
 * Synthetic cases or persons without end, from the fact tables and the marginals of `case-marginals.ts` and
 * `person-marginals.ts`: nobody's data, for trying out what a change of the Act would do. Each is accepted by the reader.
 *
 * @param options The seed, the kind and the evaluation time.
 * @throws LawError `not-an-instant`.
 * @example
 * ```ts
 * import { sampleDocuments } from 'lasteks/compare';
 * const [first] = sampleDocuments({ seed: 1 });
 * first.id; // => 'sample-1-1'
 * first.at; // => '2027-06-14T10:00'
 * ```
 */
export function* sampleDocuments({
  seed,
  kind = 'case',
  at = sampledAt,
}: SampleOptions): Generator<SampledDocument, never> {
  const time = readEvaluationTime(at);
  const random = randomBy(seed);
  for (let number = 1; ; number++) {
    yield { id: `sample-${seed}-${number}`, at, [kind]: samplers[kind](random, time) };
  }
}
