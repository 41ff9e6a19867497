import { type Replay, replay } from '../../assessment/replay.ts';
import { readDocument } from '../../model/input/document.ts';
import { readJson } from '../../model/input/json-text.ts';
import { UnreadableText } from '../../model/input/unreadable-text.ts';
import type { Language } from '../../model/rule/truth.ts';
import { exitCode } from '../errors/exit-code.ts';
import { Rejection, UnreadableInput } from '../errors/rejection.ts';
import { fileOfAtMost, kindsOfFiles } from '../io/messages.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { type Largest, readText } from '../io/read-input.ts';
import { readYaml } from '../io/read-yaml.ts';
import { languageFor } from '../terminal/language.ts';
import { messages } from './messages.ts';

/** The options of `lasteks replay`, as given on the command line. */
export interface ReplayCommandOptions {
  readonly json?: boolean;
  readonly lang?: string;
}

/** A full answer has some hundred kilobytes. */
const largestAnswer: Largest = { bytes: 4 * 1024 * 1024, expected: fileOfAtMost(4, kindsOfFiles.answer) };

/**
 * `lasteks replay`: re-evaluates a stored answer and compares the results.
 *
 * @param answerFile The answer as `--json` prints it.
 * @param inputFile The case or the person, alone or in an envelope; the time and the wording are those of the answer.
 * @returns The exit code: whether the answer is the same.
 * @throws LawError for a document that is no answer, and for input that cannot be read.
 */
export async function replayCommand(
  answerFile: string,
  inputFile: string,
  { json = false, lang: asked }: ReplayCommandOptions,
  context: ProcessContext,
): Promise<number> {
  if (answerFile === '-' && inputFile === '-') {
    throw new Rejection('not-in-list', 'CASE', messages.oneFromInput);
  }
  const lang = languageFor(asked, context.env);
  const answer = readAnswer(await readText(answerFile, context, largestAnswer));
  const isPerson = typeof answer === 'object' && answer !== null && 'restrictions' in answer;
  const { content } = readDocument(readYaml(await readText(inputFile, context)), isPerson ? 'person' : 'case');
  const outcome = replay(answer, content);
  context.stdout.write(json ? `${JSON.stringify(outcome, undefined, 2)}\n` : formatReplay(outcome, lang));
  return outcome.same ? exitCode.success : exitCode.failed;
}

function readAnswer(text: string): unknown {
  try {
    return readJson(text, { path: 'ANSWER', expected: messages.anAnswer.en });
  } catch (error) {
    const isNoAnswer = error instanceof UnreadableText && error.expected.startsWith(messages.anAnswer.en);
    if (!isNoAnswer) throw error; // a repeated key, for instance
    throw new UnreadableInput(messages.anAnswer, error.place, 'ANSWER');
  }
}

function formatReplay({ same, receipt, differences }: Replay, lang: Language): string {
  if (same) return `${messages.same[lang]}\n`;
  const { library } = receipt;
  const reasons = [
    ...(library === undefined ? [] : [`${messages.library[lang]}: ${library.now}`]),
    ...(receipt.rules === undefined ? [] : [messages.rules[lang]]),
    ...(receipt.input === undefined ? [] : [messages.input[lang]]),
  ];
  const lines = [
    messages.differs[lang],
    ...(reasons.length === 0 ? [messages.values[lang]] : reasons).map((reason) => `  - ${reason}`),
    ...(differences.length === 0 ? [] : [messages.parts[lang], ...differences.map((path) => `  ${path}`)]),
  ];
  return `${lines.join('\n')}\n`;
}
