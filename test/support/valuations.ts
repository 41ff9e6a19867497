import fc from 'fast-check';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import { type Axis, spaceOf } from './spaces.ts';

const setCodes = (axes: readonly Axis[], rows: readonly (readonly number[])[], length: number): Uint8Array => {
  const codes = new Uint8Array(length);
  axes.forEach(({ facts }, axis) => {
    facts.forEach((fact, place) => {
      codes[fact] = rows[axis]![place]!;
    });
  });
  return codes;
};

/** Any way in which the facts of a rule set, or some of them, can be told: facts that hang together only as they can. */
export function randomCodes(ruleSet: RuleSet, facts?: ReadonlySet<string>): fc.Arbitrary<Uint8Array> {
  const { axes } = spaceOf(ruleSet, facts ?? new Set(ruleSet.facts.map(({ name }) => name)));
  return fc
    .tuple(...axes.map(({ states }) => fc.constantFrom(...states)))
    .map((rows) => setCodes(axes, rows, ruleSet.facts.length));
}
