import { candidatesIn, codesOfInput } from '../../analysis/entity-inputs.ts';
import { factSources } from '../../assessment/evaluator.ts';
import { personRuleSetOf } from '../../assessment/person/person-evaluation.ts';
import { personRules } from '../../assessment/person/person-rules.ts';
import { personFacts } from '../../rules/facts/person-facts.ts';
import { type JointSpace, jointSpace, type Laws, testedBy } from './joint-space.ts';

const paths: readonly string[] = personFacts.map(({ path }) => path);

/** The path of the records. */
const recordsPath = 'records';

/** Whether a fact about a person follows from the records alone. */
export const isOfRecords = (fact: string): boolean =>
  factSources(personRules).get(fact)?.includes(recordsPath) === true;

/** What norms about persons of some law test. */
const testedUnder = ({ before, after }: Laws): ReadonlySet<string> =>
  new Set([before, after].flatMap(({ law }) => law.personNorms.flatMap(({ version }) => [...testedBy(version.when)])));

/** Makes the space of a person beside the records under two laws, for answers of a day; of what norms of either test. */
export function personSpace(laws: Laws, day: string): JointSpace {
  const all = personRuleSetOf(laws.before.law).facts;
  const tested = testedUnder(laws);
  const places = all.flatMap(({ name }, place) => (tested.has(name) && !isOfRecords(name) ? [place] : []));
  const beside = places.map((place) => all[place]!);
  return jointSpace(laws, {
    facts: beside.map((domain) => ({ domain, sources: factSources(personRules).get(domain.name)! })),
    fromLaw: new Set(beside.map(({ name }) => name).filter((name) => !paths.includes(name))),
    together: [],
    candidates: candidatesIn('person', day),
    codes: (encoded, law) => {
      const codes = codesOfInput('person', law, encoded, day);
      return codes && Uint8Array.from(places, (place) => codes[place]!);
    },
  });
}
