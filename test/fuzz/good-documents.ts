import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { caseOf, facts, goodCase } from '../support/case-arbitrary.ts';
import { reporterSecret } from './secrets.ts';

const yamlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** Some cases with many facts, and some with a reporter that must not come out. */
export const goodCases: readonly object[] = [
  ...fc.sample(goodCase, 200),
  ...fc.sample(facts, 50).map((encoded) => caseOf({ ...encoded, 'notice.reporter': { name: reporterSecret } })),
  {},
];

/** Whole scenario files as data: those of this repository, in pieces. */
export const scenarioLists: readonly (readonly unknown[])[] = ['test/scenarios', 'examples/policy'].flatMap((folder) =>
  yamlIn(folder).flatMap((text) => {
    const list: unknown = parse(text);
    if (!Array.isArray(list)) return [];
    return Array.from({ length: Math.ceil(list.length / 3) }, (_, index) => list.slice(index * 3, index * 3 + 3));
  }),
);

/** Persons, as the scenarios tell them. */
export const goodPersons: readonly object[] = [
  {},
  { role: 'child-protection-official', records: [] },
  ...scenarioLists.flat().flatMap((scenario) => {
    const { person } = scenario as { person?: object };
    return person === undefined ? [] : [person];
  }),
];

/** The examples of the command, as text. */
export const exampleTexts: readonly string[] = yamlIn('examples');
