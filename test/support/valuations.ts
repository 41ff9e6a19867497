import fc from 'fast-check';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import { type Axis, type Space, spaceOf } from './spaces.ts';

const setCodes = (axes: readonly Axis[], rows: readonly (readonly number[])[], length: number): Uint8Array => {
  const codes = new Uint8Array(length);
  axes.forEach(({ facts }, axis) => {
    facts.forEach((fact, place) => {
      codes[fact] = rows[axis]![place]!;
    });
  });
  return codes;
};

/** Any way in which the facts of a space can be told; those that hang together only as they can. */
export function randomCodes({ ruleSet, axes }: Space): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(...axes.map(({ states }) => fc.constantFrom(...states)))
    .map((rows) => setCodes(axes, rows, ruleSet.facts.length));
}

/** Any way in which a whole case can be told. */
export const randomCase = (ruleSet: RuleSet): fc.Arbitrary<Uint8Array> =>
  randomCodes(spaceOf(ruleSet, new Set(ruleSet.facts.map(({ name }) => name))));
