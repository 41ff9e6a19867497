import { readdirSync, readFileSync } from 'node:fs';
import { readYaml } from '../../src/cli/read-yaml.ts';
import { readDocument } from '../../src/model/document.ts';

const suffix = '.yaml';

/** The names of the examples, in the order of the alphabet. */
export const exampleNames: readonly string[] = readdirSync('examples')
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length))
  .sort();

/** The path of an example. */
export const exampleFile = (name: string): string => `examples/${name}${suffix}`;

/** An example, read; each is an envelope that tells its own moment. */
export function readExample(name: string) {
  const { id, at, content, kind, wording } = readDocument(readYaml(readFileSync(exampleFile(name), 'utf8')));
  if (at === undefined || kind !== 'case') throw new Error(`${name} is no case with a moment of its own`);
  return { id, at, wording, content: content as object };
}
