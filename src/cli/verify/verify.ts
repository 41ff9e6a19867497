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
import { printReport, readFormat } from '../report/print-report.ts';
import { languageFor } from '../terminal/language.ts';
import { renderOptionsFor } from '../terminal/render-options.ts';
import { verificationDocument } from './verification-document.ts';

/** The options of `lasteks verify`, as the command line has them. */
export interface VerifyCommandOptions {
  readonly wording: string;
  readonly json?: boolean;
  readonly format?: string;
  readonly full?: boolean;
  readonly lang?: string;
  /** Scenario files, folders and globs; of their scenarios the report lists those that depend on what differs. */
  readonly scenarios?: readonly string[];
}

/**
 * `lasteks verify`: checks an official text against the encoding.
 *
 * @param file The path of a file, or `-` for standard input.
 * @returns The exit code: whether the text is the same.
 * @throws LawError for a text that cannot be read, for an unknown wording or format.
 */
export async function verifyCommand(
  file: string,
  {
    wording,
    json = false,
    format = json ? 'json' : 'text',
    full = false,
    lang,
    scenarios: files = [],
  }: VerifyCommandOptions,
  surroundings: ProcessContext,
): Promise<number> {
  const look = renderOptionsFor(surroundings, languageFor(lang, surroundings.env), full);
  const reportFormat = readFormat(format);
  const text = readWording(await readText(file, surroundings, largestOfficialText));
  const scenarios = scenarioPaths(files).flatMap(scenariosOf);
  const verification = verifyText(text, wording, (reference, against) => {
    const dependents = dependentsOf(reference, against);
    return { ...dependents, scenarios: scenariosOn(scenarios, dependents.rules) };
  });
  const report = await printReport(
    verification,
    (data, language) => verificationDocument(data, language, full),
    reportFormat,
    look,
  );
  surroundings.stdout.write(report);
  return verification.same ? exitCode.success : exitCode.failed;
}

function scenariosOf(path: string): readonly Scenario[] {
  const { scenarios, issues } = readScenarioFile(path);
  if (issues.length > 0) throw lawErrorOf(issues);
  return scenarios.map(({ scenario }) => scenario);
}
