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

const rowsOf = ({ findings, norms }: Pick<Assessment, 'findings' | 'norms'>): readonly Row[] => [
  ...Object.entries(findings),
  ...Object.entries(norms),
];

/** An answer with some reasons; without its receipt, which names the version of the library. */
function answered({ assess }: Build, { content, options, picks }: SampleInput): object {
  const { receipt: _receipt, ...answer } = assess(content as CaseInput, options);
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

function screened({ screen }: Build, { content, options }: SampleInput): object {
  const { receipt: _receipt, ...screening } = screen(content as PersonInput, options);
  return screening;
}

/** An answer as JSON, in parts: Node.js writes and encodes one long text several times more slowly than many short ones. */
type Parts = readonly string[];

/** A value as `JSON.stringify` writes it, in parts down to a depth. */
function jsonParts(value: object | null, depth: number, parts: string[] = []): string[] {
  if (depth === 0 || value === null || typeof value !== 'object' || Array.isArray(value)) {
    parts.push(JSON.stringify(value));
    return parts;
  }
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  entries.forEach(([key, one], at) => {
    parts.push(`${at === 0 ? '{' : ','}${JSON.stringify(key)}:`);
    jsonParts(one, depth - 1, parts);
  });
  parts.push(entries.length === 0 ? '{}' : '}');
  return parts;
}

/** An answer, or why it is refused: codes and paths, in order. */
function partsOf(build: Build, input: SampleInput, answerTo: (build: Build, input: SampleInput) => object): Parts {
  try {
    return jsonParts(answerTo(build, input), 3);
  } catch (error) {
    if (!isLawError(error)) throw error;
    return [JSON.stringify({ refused: error.issues.map(({ code, path }) => ({ code, path })) })];
  }
}

/**
 * What a build answers to each input of a batch, as JSON in parts.
 *
 * @param build The build.
 * @param wording One of the frozen wordings.
 * @param batch The number of the batch.
 */
export async function answersOfBatch(
  build: Build,
  wording: string,
  batch: number,
): Promise<Readonly<Record<FrozenKind, readonly Parts[]>>> {
  const cases = sampleBatch('case', wording, batch);
  const persons = sampleBatch('person', wording, batch);
  const lines = cases.map(({ content, options }, id) => JSON.stringify({ id, ...options, case: content }));
  const answers = await build.compactLines(`${lines.join('\n')}\n`);
  return {
    case: cases.map((input) => partsOf(build, input, answered)),
    explanation: cases.slice(0, explainedInBatch).map((input) => partsOf(build, input, explained)),
    line: answers
      .trimEnd()
      .split('\n')
      .map((line) => [line]),
    person: persons.map((input) => partsOf(build, input, screened)),
  };
}

const encoder = new TextEncoder();

const lengthOf = (parts: Parts): number => parts.reduce((sum, { length }) => sum + length, 0);

/** SHA-256 of answers, each on a line of its own. */
function digestOf(answers: readonly Parts[]): string {
  const digest = createHash('sha256');
  const buffer = new Uint8Array(1 + 3 * Math.max(0, ...answers.map(lengthOf)));
  for (const parts of answers) {
    let end = 0;
    for (const part of parts) end += encoder.encodeInto(part, buffer.subarray(end)).written;
    buffer[end] = '\n'.charCodeAt(0);
    digest.update(buffer.subarray(0, end + 1));
  }
  return digest.digest('hex');
}

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
