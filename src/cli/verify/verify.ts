import { lawErrorOf } from '../../act/law-error.ts';
import { readWording } from '../../act/official-text/read-wording.ts';
import { verifyText } from '../../act/verify-text.ts';
import { dependentsOf } from '../../rules/dependents.ts';
import type { Scenario } from '../../scenarios/format/scenario.ts';
import { scenariosOn } from '../../scenarios/format/scenarios-on.ts';
import { readScenarioFile, scenarioPaths } from '../check/scenario-files.ts';
import { exitCode } from '../errors/exit-code.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { largestOfficialText, readText } from '../io/read-input.ts';
import { languageFor } from '../terminal/language.ts';
import { renderOptionsFor } from '../terminal/render-options.ts';
import { renderVerification } from './render-verification.ts';

/** The options of `lasteks verify`, as they stand on the command line. */
export interface VerifyCommandOptions {
  readonly wording: string;
  readonly json?: boolean;
  readonly full?: boolean;
  readonly lang?: string;
  /** Scenario files, folders and globs; of their scenarios those that rest on what is not the same are told. */
  readonly scenarios?: readonly string[];
}

/**
 * `lasteks verify`: holds an official text against what is encoded.
 *
 * @param file The path of a file, or `-` for standard input.
 * @returns The exit code: whether the text is the same.
 * @throws LawError for a text that cannot be read, and for a wording that is none.
 */
export async function verifyCommand(
  file: string,
  { wording, json = false, full = false, lang, scenarios: files = [] }: VerifyCommandOptions,
  surroundings: ProcessContext,
): Promise<number> {
  const language = languageFor(lang, surroundings.env);
  const text = readWording(await readText(file, surroundings, largestOfficialText));
  const scenarios = scenarioPaths(files).flatMap(scenariosOf);
  const verification = verifyText(text, wording, (reference, against) => {
    const dependents = dependentsOf(reference, against);
    return { ...dependents, scenarios: scenariosOn(scenarios, dependents.rules) };
  });
  surroundings.stdout.write(
    json
      ? `${JSON.stringify(verification, undefined, 2)}\n`
      : renderVerification(verification, renderOptionsFor(surroundings, language, full)),
  );
  return verification.same ? exitCode.success : exitCode.failed;
}

function scenariosOf(path: string): readonly Scenario[] {
  const { scenarios, issues } = readScenarioFile(path);
  if (issues.length > 0) throw lawErrorOf(issues);
  return scenarios.map(({ scenario }) => scenario);
}
