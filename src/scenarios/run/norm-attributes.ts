import type { Modality, NormVersion, Version } from '../../model/rule/norm.ts';
import type { Law } from '../../rules/law.ts';
import type { Expectations, NormAttributes } from '../format/scenario.ts';
import type { ScenarioDifference } from './differences.ts';
import { isPermutation } from './expected-parts.ts';

/**
 * The attributes of a definition or norm in a law, which do not depend on the case: its provisions, and for a norm its modality,
 * bearer, counterpart and term.
 *
 * @returns `undefined` for an id that the law does not have.
 */
export function attributesOf(law: Law, id: string): NormAttributes | undefined {
  const norm = [...law.norms, ...law.unconditionalNorms, ...law.personNorms].find((one) => one.id === id);
  if (norm !== undefined) return attributesOfNorm(norm);
  const definition = law.definitions.find((one) => one.id === id);
  return definition === undefined ? undefined : attributesOfDefinition(definition.version);
}

/** The attributes of a version of a definition. */
const attributesOfDefinition = ({ provisions }: Version): NormAttributes => ({ provisions });

/** The attributes of a version of a norm. */
function attributesOfNorm({
  modality,
  version,
}: {
  readonly modality: Modality;
  readonly version: NormVersion;
}): NormAttributes {
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

const inAnyOrder: readonly (keyof NormAttributes)[] = ['bearer', 'bearerOf', 'counterpart'];

/** The differences between expected and actual attributes, by id and key. */
export function attributeDifferences(expected: Expectations['says'], law: Law): ScenarioDifference[] {
  return Object.entries(expected ?? {}).flatMap(([id, attributes]) => {
    const actual = attributesOf(law, id) ?? {};
    return (Object.keys(attributes) as (keyof NormAttributes)[]).flatMap((key) =>
      isEqualAttribute(key, attributes[key], actual[key])
        ? []
        : [{ path: `expect.says.${id}.${key}`, expected: attributes[key], got: actual[key] ?? null }],
    );
  });
}

function isEqualAttribute(key: keyof NormAttributes, expected: unknown, actual: unknown): boolean {
  if (Array.isArray(expected) && Array.isArray(actual) && inAnyOrder.includes(key)) {
    return isPermutation(expected, actual);
  }
  return canonicalJson(expected) === canonicalJson(actual);
}

/** Plain data as a text that does not depend on the order of keys. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
