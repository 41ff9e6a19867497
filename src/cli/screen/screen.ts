import { LawError } from '../../act/law-error.ts';
import type { Screening } from '../../model/answer/screening.ts';
import { underId } from '../assess/full-answer.ts';
import { refuseTasksOfStream, tasksInForm } from '../assess/tasks-of-actor.ts';
import { exitCode } from '../errors/exit-code.ts';
import { refusedLinesInWords } from '../errors/input-error.ts';
import { recordsThatWouldBarIn, screenDocument } from '../io/answer-document.ts';
import { type DocumentOptions, documentSettings } from '../io/document-settings.ts';
import type { Surroundings } from '../io/process-context.ts';
import { chunksOf, readText } from '../io/read-input.ts';
import { readYaml } from '../io/read-yaml.ts';
import { lookFor } from '../terminal/render-options.ts';
import { renderScreening } from './render-screening.ts';
import { screenStream, verdictsInWords } from './screen-stream.ts';
import { screeningWords } from './screening-words.ts';
import { verdictOf, verdictWords } from './verdict.ts';

/** The options of `lasteks screen`, as they stand on the command line. */
export interface ScreenCommandOptions extends DocumentOptions {
  readonly verdictOnly?: boolean;
  /** Whose tasks alone to print: `ACTOR` or `ACTOR:MUNICIPALITY`. */
  readonly as?: string;
}

/**
 * `lasteks screen`: screens a person, or a stream of persons.
 *
 * @param file The path of a file, or `-` for standard input.
 * @returns The exit code: it says whether every person could be screened, not how that came out.
 * @throws LawError for bad input; a bad line of a stream is told on its own line instead.
 */
export async function screenCommand(
  file: string,
  options: ScreenCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { stdout, stderr } = surroundings;
  const { defaults, lang, isStream } = documentSettings(file, options, surroundings);
  const { full = false, json = false, verdictOnly = false } = options;
  const encoded = verdictOnly ? verdictAlone : wholeAnswer;
  if (isStream) {
    refuseWithStream(full);
    refuseTasksOfStream(options.as);
    const outcome = await screenStream(chunksOf(file, surroundings), stdout, { defaults, encoded });
    stderr.write(verdictsInWords(outcome));
    if (outcome.refused.size === 0) return exitCode.done;
    stderr.write(refusedLinesInWords(outcome.refused));
    return exitCode.badInput;
  }
  const document = readYaml(await readText(file, surroundings));
  const answer = screenDocument(document, defaults);
  const look = lookFor(surroundings, lang, full);
  if (options.as !== undefined) {
    stdout.write(tasksInForm(answer, options.as, { what: screeningWords.person, id: answer.id }, json, look));
  } else if (json) stdout.write(`${JSON.stringify(encoded(answer), undefined, 2)}\n`);
  else if (verdictOnly) stdout.write(`${verdictWords[verdictOf(answer.barred)][lang]}\n`);
  else {
    const wouldBar = recordsThatWouldBarIn(document, defaults);
    stdout.write(renderScreening(answer, look, wouldBar));
  }
  return exitCode.done;
}

const wholeAnswer = (answer: Screening): Screening => answer;

const verdictAlone = ({ id, barred }: Screening): object => underId({ verdict: verdictOf(barred) }, id);

function refuseWithStream(full: boolean): void {
  if (full) {
    throw new LawError({
      code: 'not-in-list',
      path: '--full',
      expected: 'a single person: a stream is JSON, and whole',
    });
  }
}
