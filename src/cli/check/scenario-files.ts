import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { isLawError, type LawError } from '../../act/law-error.ts';
import { UnreadableText } from '../../model/input/unreadable-text.ts';
import { readScenarios } from '../../scenarios/format/read-scenarios.ts';
import type { PlacedIssue } from '../../scenarios/report/check-report.ts';
import { type PlacedScenario, placeOfIssue } from '../../scenarios/report/check-scenario.ts';
import { expectedInsteadOf, type Largest, largestScenarioFile, notReadable } from '../io/read-input.ts';
import { ofScenarios, readLocatedYaml } from '../io/read-yaml.ts';
import { textOf } from '../io/utf8.ts';

/** A file of scenarios with their locations, or its issues. */
export interface ScenarioFile {
  readonly file: string;
  readonly scenarios: readonly PlacedScenario[];
  readonly issues: readonly PlacedIssue[];
}

const options = { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false, ignore: '**/node_modules/**' };

/**
 * The files that some arguments mean, sorted, each once: of a folder all in it and below it, of a glob all that match.
 * A named file that does not exist is among them: reading it reports the error.
 *
 * @param endings Of the files that are taken from folders: `yaml`.
 */
export function pathsOf(patterns: readonly string[], endings: readonly string[]): string[] {
  const found = patterns.flatMap((pattern) => {
    if (existsSync(pattern)) {
      if (!statSync(pattern).isDirectory()) return [pattern];
      const globs = endings.map((ending) => `**/*.${ending}`);
      return globSync(globs, { ...options, cwd: pattern }).map((file) => join(pattern, file));
    }
    if (!isDynamicPattern(pattern)) return [pattern];
    return globSync(pattern, { ...options, absolute: isAbsolute(pattern) });
  });
  return [...new Set(found.map((file) => normalize(file).split(sep).join('/')))].sort();
}

/** The scenario files that some arguments mean: see {@link pathsOf}. */
export const scenarioPaths = (patterns: readonly string[]): string[] => pathsOf(patterns, ['yaml', 'yml', 'json']);

/** Reads a scenario file; its issues are in the result. */
export function readScenarioFile(file: string): ScenarioFile {
  return scenarioFileOf(file, () => readTextNow(file, largestScenarioFile));
}

/**
 * Reads the text of a scenario file; its issues are in the result.
 *
 * @param file The name of the file in reports.
 */
export function scenarioFileOf(file: string, read: () => string): ScenarioFile {
  let placeOf: PlacedScenario['placeOf'] | undefined;
  try {
    const placed = readLocatedYaml(read(), ofScenarios);
    placeOf = placed.locationOf;
    const scenarios = readScenarios(placed.document).map((scenario, index) => ({
      scenario,
      placeOf: (path: string) => placed.locationOf(`${index}.${path}`),
    }));
    return { file, scenarios, issues: [] };
  } catch (error) {
    if (!isLawError(error)) throw error;
    return { file, scenarios: [], issues: issuesOfFile(error, placeOf) };
  }
}

/**
 * The issues of a file, with the known locations.
 *
 * @param placeOf The location of a path of the document, if the document could be read.
 */
export function issuesOfFile(error: LawError, placeOf?: PlacedScenario['placeOf']): readonly PlacedIssue[] {
  const ofText = error instanceof UnreadableText ? error.place : undefined;
  return error.issues.map((issue) => {
    const place = ofText ?? (placeOf && placeOfIssue(issue, placeOf));
    return place === undefined ? issue : { ...issue, place };
  });
}

/**
 * Reads a whole file as text, without waiting for it.
 *
 * @throws LawError `not-readable` for what cannot be read, is too large or is not UTF-8.
 */
export function readTextNow(file: string, largest: Largest): string {
  let bytes: Buffer;
  try {
    if (statSync(file).size > largest.bytes) throw notReadable(largest.expected);
    bytes = readFileSync(file);
  } catch (error) {
    if (isLawError(error)) throw error;
    throw notReadable(expectedInsteadOf(error));
  }
  return textOf(bytes);
}
