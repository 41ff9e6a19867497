import { createHash } from 'node:crypto';
import { isLawError } from '../../src/act/law-error.ts';
import type { AssessOptions } from '../../src/assessment/assess.ts';
import type { Explanation } from '../../src/assessment/explanation/explanation.ts';
import type { Assessment, Because } from '../../src/model/answer/answer.ts';
import type { Screening } from '../../src/model/answer/screening.ts';
import type { CaseInput } from '../../src/rules/facts/case-entity.ts';
import type { PersonInput } from '../../src/rules/facts/person-entity.ts';
import { type SampleInput, sampleBatch } from './frozen-sample.ts';

/** One build of this library: the sources of a test, or a built package. */
export interface Build {
  readonly assess: (input: CaseInput, options: AssessOptions) => Assessment;
  readonly explain: (answer: Assessment, id: string) => Explanation;
  readonly screen: (input: PersonInput, options: AssessOptions) => Screening;
  /** The compact answers of the command to a stream of cases, a line for a line. */
  readonly compactLines: (lines: string) => Promise<string>;
}

/**
 * What is frozen: the whole answers to cases with the reasons of some findings and norms; explanations of a few; the
 * compact lines of the command to the same cases; the whole answers about persons.
 */
export type FrozenKind = 'case' | 'explanation' | 'line' | 'person';

/** The frozen answers: for each wording and each batch of the sample the digests by kind. */
export type FrozenAnswers = Readonly<Record<string, readonly Readonly<Record<FrozenKind, string>>[]>>;

/** How many cases of a batch are explained: it takes longer than to answer them. */
const explainedInBatch = 10;

type Row = readonly [string, { readonly because: Because }];

const rowsOf = ({ findings, norms }: Assessment): readonly Row[] => [
  ...Object.entries(findings),
  ...Object.entries(norms),
];

function answered({ assess }: Build, { content, options, picks }: SampleInput): object {
  const answer = assess(content as CaseInput, options);
  const rows = rowsOf(answer);
  const because = picks.map((pick) => {
    const [id, row] = rows[Math.floor(pick * rows.length)]!;
    return { id, because: row.because };
  });
  return { answer, because };
}

/** An explanation without its words: a better label is no other law. */
function explained({ assess, explain }: Build, { content, options, picks: [pick] }: SampleInput): object {
  const answer = assess(content as CaseInput, options);
  const rows = rowsOf(answer);
  const { label: _label, text: _text, ...explanation } = explain(answer, rows[Math.floor(pick! * rows.length)]![0]);
  return explanation;
}

const screened = ({ screen }: Build, { content, options }: SampleInput): object =>
  screen(content as PersonInput, options);

/** A receipt names the version of the library: it is another with each release. */
const withoutReceipt = (key: string, value: unknown): unknown => (key === 'receipt' ? undefined : value);

/** An answer as JSON, or why it is refused: codes and paths, in order. */
function jsonOf(build: Build, input: SampleInput, answerTo: (build: Build, input: SampleInput) => object): string {
  try {
    return JSON.stringify(answerTo(build, input), withoutReceipt);
  } catch (error) {
    if (!isLawError(error)) throw error;
    return JSON.stringify({ refused: error.issues.map(({ code, path }) => ({ code, path })) });
  }
}

/**
 * What a build says to each input of a batch, as JSON.
 *
 * @param build The build.
 * @param wording One of the frozen wordings.
 * @param batch The number of the batch.
 */
export async function answersOfBatch(
  build: Build,
  wording: string,
  batch: number,
): Promise<Readonly<Record<FrozenKind, readonly string[]>>> {
  const cases = sampleBatch('case', wording, batch);
  const persons = sampleBatch('person', wording, batch);
  const lines = cases.map(({ content, options }, id) => JSON.stringify({ id, ...options, case: content }));
  const answers = await build.compactLines(`${lines.join('\n')}\n`);
  return {
    case: cases.map((input) => jsonOf(build, input, answered)),
    explanation: cases.slice(0, explainedInBatch).map((input) => jsonOf(build, input, explained)),
    line: answers.trimEnd().split('\n'),
    person: persons.map((input) => jsonOf(build, input, screened)),
  };
}

const digestOf = (answers: readonly string[]): string => {
  const digest = createHash('sha256');
  for (const answer of answers) digest.update(`${answer}\n`);
  return digest.digest('hex');
};

/** The digests of one batch: SHA-256 of its answers, each on a line of its own. See {@link answersOfBatch}. */
export async function digestsOfBatch(
  build: Build,
  wording: string,
  batch: number,
): Promise<FrozenAnswers[string][number]> {
  const answers = await answersOfBatch(build, wording, batch);
  return {
    case: digestOf(answers.case),
    explanation: digestOf(answers.explanation),
    line: digestOf(answers.line),
    person: digestOf(answers.person),
  };
}
