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

/** A file of scenarios with where each stands, or what is wrong with it. */
export interface ScenarioFile {
  readonly file: string;
  readonly scenarios: readonly PlacedScenario[];
  readonly issues: readonly PlacedIssue[];
}

const options = { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false, ignore: '**/node_modules/**' };

/**
 * The files that some arguments mean, sorted, each once: of a folder all in it and below it, of a glob all that match.
 * A file that is named and is not there is among them, so that it is told when it is read.
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

/** Reads a scenario file; what is wrong with it is told in the result. */
export function readScenarioFile(file: string): ScenarioFile {
  return scenarioFileOf(file, () => readTextNow(file, largestScenarioFile));
}

/**
 * Reads the text of a scenario file; what is wrong with it is told in the result.
 *
 * @param file What the file is called in reports.
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
 * What is wrong with a file, with the places that are known.
 *
 * @param placeOf Where a path of the document stands, once it could be read.
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
