import type { Truth } from '../../model/rule/truth.ts';
import { type EncodedPerson, isKnown, knownNumber, personPosition } from './person-entity.ts';
import { type PersonFact, personFacts } from './person-facts.ts';

const valuesOf = (path: PersonFact): readonly string[] => personFacts[personPosition(path)]!.values;

/** The value of a choice; `undefined` where it is unknown. */
export const knownChoice = ({ codes }: EncodedPerson, path: PersonFact): string | undefined =>
  valuesOf(path)[codes[personPosition(path)]! - 1];

/** The values of a list; `undefined` where it is unknown. */
export function knownList(person: EncodedPerson, path: PersonFact): readonly string[] | undefined {
  const bits = knownNumber(person, path);
  return bits === undefined ? undefined : valuesOf(path).filter((_, place) => (bits & (1 << place)) !== 0);
}

/** Whether a fact is given as so. */
export function knownTruth({ codes }: EncodedPerson, path: PersonFact): Truth {
  const code = codes[personPosition(path)];
  return code === 0 ? 'unknown' : code === 2;
}

/** Whether an event has happened: a given one has, since none is later than the evaluation time; one given as `none` has not. */
export function hasHappened(person: EncodedPerson, path: PersonFact): Truth {
  return isKnown(person, path) ? knownNumber(person, path) !== undefined : 'unknown';
}

/** Those of some facts that are unknown of a person. */
export const unknownOf =
  (...paths: readonly PersonFact[]) =>
  (person: EncodedPerson): readonly PersonFact[] =>
    paths.filter((path) => !isKnown(person, path));
