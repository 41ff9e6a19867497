import { personCodes, personFactSources, personRuleSetOf } from '../../assessment/screen.ts';
import { candidatesFor } from '../../assessment/told/told-candidates.ts';
import { personOf, personTold } from '../../assessment/told/told-persons.ts';
import type { Fact } from '../../model/fact.ts';
import { personFacts } from '../../model/person-facts.ts';
import { type JointSpace, jointSpace, type Laws } from './joint-space.ts';

const facts: readonly Fact[] = personFacts;
const paths = facts.map(({ path }) => path);

/** The path of the records. */
const recordsPath = 'records';

/** Whether a fact about a person follows from the records alone. */
export const isOfRecords = (fact: string): boolean => personFactSources.get(fact)?.includes(recordsPath) === true;

/** Makes the space of a person beside the records under two laws, for answers of a day. */
export function personSpace(laws: Laws, day: string): JointSpace {
  const all = personRuleSetOf(laws.before.law).facts;
  const places = all.flatMap(({ name }, place) => (isOfRecords(name) ? [] : [place]));
  const beside = places.map((place) => all[place]!);
  return jointSpace(laws, {
    facts: beside.map((domain) => ({ domain, sources: personFactSources.get(domain.name)! })),
    fromLaw: new Set(beside.map(({ name }) => name).filter((name) => !paths.includes(name))),
    together: [],
    candidates: (path) => candidatesFor(facts.find((one) => one.path === path)!, day),
    codes: (told, law) => {
      const person = personTold(personOf(told), day);
      const codes = person && personCodes(law, person);
      return codes && Uint8Array.from(places, (place) => codes[place]!);
    },
  });
}
