import { readdirSync, readFileSync } from 'node:fs';
import { readYaml } from '../../src/cli/io/read-yaml.ts';
import { type DocumentKind, readDocument } from '../../src/model/input/document.ts';

const suffix = '.yaml';

const allNames: readonly string[] = readdirSync('examples')
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length))
  .sort();
const isOfPerson = (name: string): boolean => name.startsWith('person-');

/** The names of the examples of cases, in the order of the alphabet. */
export const exampleNames: readonly string[] = allNames.filter((name) => !isOfPerson(name));

/** The names of the examples of persons, in the order of the alphabet. */
export const personExampleNames: readonly string[] = allNames.filter(isOfPerson);

/** The path of an example. */
export const exampleFile = (name: string): string => `examples/${name}${suffix}`;

/** An example, read; each is an envelope that tells its own moment. */
export function readExample(name: string, asked: DocumentKind = 'case') {
  const { id, at, content, kind, wording } = readDocument(readYaml(readFileSync(exampleFile(name), 'utf8')));
  if (at === undefined || kind !== asked) throw new Error(`${name} is no ${asked} with a moment of its own`);
  return { id, at, wording, content: content as object };
}
