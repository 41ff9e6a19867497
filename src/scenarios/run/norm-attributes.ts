import type { Modality, NormVersion, Version } from '../../model/rule/norm.ts';
import type { Law } from '../../rules/law.ts';
import type { Expectations, ExpectedSayings } from '../format/scenario.ts';
import type { ScenarioDifference } from './differences.ts';
import { pairUp } from './expected-parts.ts';

/**
 * What a law says of one of its definitions or norms, whatever the case: whom it binds, toward whom, by which provisions,
 * with which term.
 *
 * @returns `undefined` for an id that the law does not have.
 */
export function sayingsOf(law: Law, id: string): ExpectedSayings | undefined {
  const norm = [...law.norms, ...law.unconditionalNorms, ...law.personNorms].find((one) => one.id === id);
  if (norm !== undefined) return sayingsOfNorm(norm);
  const definition = law.definitions.find((one) => one.id === id);
  return definition === undefined ? undefined : sayingsOfVersion(definition.version);
}

/** What a version of a definition says. */
export const sayingsOfVersion = ({ provisions }: Version): ExpectedSayings => ({ provisions });

/** What a version of a norm says. */
export function sayingsOfNorm({
  modality,
  version,
}: {
  readonly modality: Modality;
  readonly version: NormVersion;
}): ExpectedSayings {
  const { provisions, bearer, counterpart = [], bearerMunicipality, bearerOf, counterpartMunicipality, term } = version;
  return {
    modality,
    provisions,
    bearer,
    counterpart,
    ...(bearerMunicipality === undefined ? {} : { bearerMunicipality }),
    ...(bearerOf === undefined ? {} : { bearerOf }),
    ...(counterpartMunicipality === undefined ? {} : { counterpartMunicipality }),
    term: term ?? 'none',
  };
}

const inAnyOrder: readonly (keyof ExpectedSayings)[] = ['bearer', 'bearerOf', 'counterpart'];

/** Where what the law says differs, by id and key. */
export function sayingDifferences(expected: Expectations['says'], law: Law): ScenarioDifference[] {
  return Object.entries(expected ?? {}).flatMap(([id, sayings]) => {
    const said = sayingsOf(law, id) ?? {};
    return (Object.keys(sayings) as (keyof ExpectedSayings)[]).flatMap((key) =>
      isSaid(key, sayings[key], said[key])
        ? []
        : [{ path: `expect.says.${id}.${key}`, expected: sayings[key], got: said[key] ?? null }],
    );
  });
}

function isSaid(key: keyof ExpectedSayings, expected: unknown, said: unknown): boolean {
  if (Array.isArray(expected) && Array.isArray(said) && inAnyOrder.includes(key)) {
    return pairUp(expected, said, (one, other) => one === other);
  }
  return inOneForm(expected) === inOneForm(said);
}

/** JSON in which the order of keys does not matter. */
const inOneForm = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
