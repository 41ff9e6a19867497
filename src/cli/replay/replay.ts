import { LawError } from '../../act/law-error.ts';
import { type Replay, replay } from '../../assessment/replay.ts';
import { readDocument } from '../../model/input/document.ts';
import { readJson } from '../../model/input/json-text.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';
import { exitCode } from '../errors/exit-code.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { readText } from '../io/read-input.ts';
import { readYaml } from '../io/read-yaml.ts';
import { languageFor } from '../terminal/language.ts';

/** The options of `lasteks replay`, as they stand on the command line. */
export interface ReplayCommandOptions {
  readonly json?: boolean;
  readonly lang?: string;
}

/** A full answer has some hundred kilobytes. */
const largestAnswer = { bytes: 4 * 1024 * 1024, expected: 'an answer of at most 4 megabytes' };

/**
 * `lasteks replay`: answers a case again, and tells whether the answer that was kept comes out.
 *
 * @param answerFile The answer as `--json` gave it.
 * @param inputFile The case or the person, alone or in an envelope; the moment and the wording are those of the answer.
 * @returns The exit code: whether the same comes out.
 * @throws LawError for what is no answer, and for input that cannot be read.
 */
export async function replayCommand(
  answerFile: string,
  inputFile: string,
  { json = false, lang: asked }: ReplayCommandOptions,
  context: ProcessContext,
): Promise<number> {
  if (answerFile === '-' && inputFile === '-') {
    throw new LawError({ code: 'not-in-list', path: 'CASE', expected: 'only one of the two from standard input' });
  }
  const lang = languageFor(asked, context.env);
  const answer = readJson(await readText(answerFile, context, largestAnswer), storedAnswer);
  const isPerson = typeof answer === 'object' && answer !== null && 'restrictions' in answer;
  const { content } = readDocument(readYaml(await readText(inputFile, context)), isPerson ? 'person' : 'case');
  const outcome = replay(answer, content);
  context.stdout.write(json ? `${JSON.stringify(outcome, undefined, 2)}\n` : formatReplay(outcome, lang));
  return outcome.same ? exitCode.success : exitCode.failed;
}

const storedAnswer = { path: 'ANSWER', expected: 'an answer as --json prints it' };

const messages = {
  same: { en: 'The same answer comes out.', et: 'Vastus on sama.' },
  differs: {
    en: 'Another answer comes out, or from something else:',
    et: 'Vastus või see, millest ta tuleneb, on teine:',
  },
  library: { en: 'another version of the library', et: 'teegi teine versioon' },
  rules: {
    en: 'other rules: the law or how it is encoded has changed',
    et: 'teised reeglid: muutunud on seadus või selle esitus',
  },
  input: { en: 'another input: other facts are told', et: 'teine sisend: teada on teised asjaolud' },
  values: {
    en: 'rules and facts are the same: a day, a municipality or another value that the receipt does not hold is another, or the answer was changed',
    et: 'reeglid ja asjaolud on samad: teine on päev, omavalitsus või muu väärtus, mida kviitung ei sisalda, või on vastust muudetud',
  },
  parts: { en: 'What differs in the answer:', et: 'Mis vastuses erineb:' },
} satisfies Record<string, Bilingual>;

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
