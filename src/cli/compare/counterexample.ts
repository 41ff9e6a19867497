import { stringify } from 'yaml';
import type { Counterexample } from '../../compare/meaning/meaning-comparison.ts';

/** A fact that a witness tells: where it stands, and the value. */
export interface InputFact {
  readonly path: string;
  readonly value: string;
}

/** Every fact that a witness tells, one after the other. */
export const factsTold = ({ document }: Counterexample): readonly InputFact[] => factsIn(document, '');

function factsIn(value: unknown, path: string): readonly InputFact[] {
  if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object') {
    return value.flatMap((one, index) => factsIn(one, `${path}[${index}]`));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, one]) => factsIn(one, path === '' ? key : `${path}.${key}`));
  }
  return [{ path, value: Array.isArray(value) ? value.join(', ') || '[]' : `${value}` }];
}

/** The file in which a reader keeps a witness to run it. */
export const witnessFile = (id: string): string => `${id.replace(/[^\w-]/gu, '-')}.yaml`;

/** A witness as a document to keep. */
export const witnessAsYaml = ({ document }: Counterexample): string => stringify(document).trimEnd();

/** The commands that answer a witness under both laws. */
export function witnessCommands(id: string, { kind, before, after }: Counterexample): readonly string[] {
  const command = kind === 'case' ? 'assess' : 'screen';
  return [before, after].map(
    ({ at, wording }) => `lasteks ${command} ${witnessFile(id)} --at ${at} --wording ${wording}`,
  );
}
