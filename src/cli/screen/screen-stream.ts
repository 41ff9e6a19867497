import type { LawErrorCode } from '../../act/law-error.ts';
import type { Screening } from '../../model/answer/screening.ts';
import type { Language } from '../../model/rule/truth.ts';
import { fill } from '../errors/fill.ts';
import { type Defaults, screenDocument } from '../io/answer-document.ts';
import { answerStream } from '../io/answer-stream.ts';
import type { Output } from '../io/process-context.ts';
import { screeningMessages, verdictLabels } from './messages.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** How the lines of a stream are answered. */
export interface ScreenStreamSettings {
  readonly defaults: Defaults;
  /** The part of an answer to print, as plain data. */
  readonly encoded: (answer: Screening) => object;
}

/** The outcome of a stream of persons. */
export interface ScreenStreamOutcome {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** How many lines could not be answered, by the code of their error. */
  readonly rejected: ReadonlyMap<LawErrorCode, number>;
}

/**
 * Screens a stream of persons.
 *
 * @param chunks NDJSON in UTF-8: a person or an envelope on each line.
 */
export async function screenStream(
  chunks: AsyncIterable<Buffer>,
  stdout: Output,
  { defaults, encoded }: ScreenStreamSettings,
): Promise<ScreenStreamOutcome> {
  const verdicts = { 'may-work': 0, 'may-not-work': 0, unknown: 0 };
  const rejected = await answerStream(chunks, stdout, (document) => {
    const answer = screenDocument(document, defaults);
    const line = JSON.stringify(encoded(answer));
    verdicts[verdictOf(answer.barred)] += 1;
    return line;
  });
  return { verdicts, rejected };
}

/** How many persons have which verdict, and how many lines were rejected, for standard error. */
export function formatVerdictCounts({ verdicts, rejected }: ScreenStreamOutcome, lang: Language): string {
  const counts = Object.entries(verdictLabels).map(
    ([verdict, label]) => `${verdicts[verdict as Verdict]} ${label[lang]}`,
  );
  const total = [...rejected.values()].reduce((sum, count) => sum + count, 0);
  return `lasteks: ${[...counts, fill(screeningMessages.rejected[lang], total)].join(', ')}\n`;
}
