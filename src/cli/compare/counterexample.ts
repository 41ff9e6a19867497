import { stringify } from 'yaml';
import type { Counterexample } from '../../compare/meaning/meaning-comparison.ts';

/** A fact of a counterexample: its path, and the value. */
export interface InputFact {
  readonly path: string;
  readonly value: string;
}

/** Every fact of a counterexample, one after the other. */
export const factsOf = ({ document }: Counterexample): readonly InputFact[] => factsIn(document, '');

function factsIn(value: unknown, path: string): readonly InputFact[] {
  if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object') {
    return value.flatMap((one, index) => factsIn(one, `${path}[${index}]`));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, one]) => factsIn(one, path === '' ? key : `${path}.${key}`));
  }
  return [{ path, value: Array.isArray(value) ? value.join(', ') || '[]' : `${value}` }];
}

/** The file in which a reader saves a counterexample to run it. */
export const counterexampleFile = (id: string): string => `${id.replace(/[^\w-]/gu, '-')}.yaml`;

/** A counterexample as a document to save. */
export const counterexampleYaml = ({ document }: Counterexample): string => stringify(document).trimEnd();

/** The commands that evaluate a counterexample under both laws. */
export function counterexampleCommands(id: string, { kind, before, after }: Counterexample): readonly string[] {
  const command = kind === 'case' ? 'assess' : 'screen';
  return [before, after].map(
    ({ at, wording }) => `lasteks ${command} ${counterexampleFile(id)} --at ${at} --wording ${wording}`,
  );
}
