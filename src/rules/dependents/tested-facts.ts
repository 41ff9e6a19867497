import { memoizeWeak } from '../../model/memoize.ts';
import { originsOfRecordFacts } from '../chapter-04-officials-and-persons-working-with-children/section-20-records.derived-facts.ts';
import { derivedPersonFacts } from '../derived-person-facts.ts';
import { fulfilling } from '../done.ts';
import { caseFacts } from '../facts/case-facts.ts';
import type { Condition } from '../facts/conditions.ts';
import { derivedFacts } from '../facts/derived-facts.ts';
import type { Law } from '../law.ts';

/** What of an answer depends on something: findings and norms by their ids, and whatever else by its key. */
export interface Affected {
  readonly rules: readonly string[];
  /** As `checklists.assessment-of-need` or `reservations.procedure-under-way`. */
  readonly answers: readonly string[];
}

/** What tests facts or names definitions: a finding, a norm, or another part of an answer. */
interface Testing {
  readonly key: string;
  readonly isRule: boolean;
  /** Facts, and definitions as `definition:child`. */
  readonly tests: ReadonlySet<string>;
}

const named = (definition: string): string => `definition:${definition}`;

function testsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  return 'condition' in condition ? [named(condition.condition)] : [condition.fact];
}

/** Tests with those of the definitions, or of the conditions on records, that they name. */
function reached(tests: readonly string[], within: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (test: string): void => {
    if (found.has(test)) return;
    found.add(test);
    for (const further of within.get(test) ?? []) add(further);
  };
  for (const test of tests) add(test);
  return found;
}

/** Everything of answers about cases that tests facts, under a law. */
function testingOfCases({ definitions, norms, unconditionalNorms, reservations, checklists }: Law): readonly Testing[] {
  const within = new Map(definitions.map(({ id, version }) => [named(id), testsIn(version.when)]));
  const rules = [...definitions, ...norms, ...unconditionalNorms].map(({ id, version }): Testing => {
    const presumed = 'presumedWhen' in version && version.presumedWhen !== undefined ? [version.presumedWhen] : [];
    return { key: id, isRule: true, tests: reached([...testsIn(version.when), ...presumed], within) };
  });
  const doubts = reservations.map(({ id, when, alternatives }): Testing => {
    const others = alternatives.flatMap((one) => one.norms.flatMap((norm) => norm.when ?? []));
    return { key: `reservations.${id}`, isRule: false, tests: reached([when, ...others].flatMap(testsIn), within) };
  });
  const versions = new Map(norms.map(({ id, version }) => [id, version]));
  const steps = checklists.flatMap(({ id, steps: all }) =>
    all.flatMap((step): readonly Testing[] => {
      const version = versions.get(step.norm);
      if (version === undefined) return [];
      const tests = new Set(fulfilling(caseFacts, step.norm, version).map(({ fact }) => fact.path));
      return [{ key: `checklists.${id}`, isRule: false, tests }];
    }),
  );
  return [...rules, ...doubts, ...steps];
}

/** Everything of answers about persons that tests facts, under a law. */
function testingOfPersons({ personNorms, recordConditions }: Law): readonly Testing[] {
  const within = new Map(Object.entries(recordConditions).map(([name, when]) => [name, testsIn(when)]));
  return personNorms.map(({ id, version }) => ({
    key: id,
    isRule: true,
    tests: reached(testsIn(version.when), within),
  }));
}

function affectedOf(testing: readonly Testing[]): Affected {
  const keys = (isRule: boolean) => [...new Set(testing.filter((one) => one.isRule === isRule).map(({ key }) => key))];
  return { rules: keys(true), answers: keys(false) };
}

const testing = memoizeWeak((law: Law) => ({ cases: testingOfCases(law), persons: testingOfPersons(law) }));

const derivedOfPersons: readonly { readonly name: string; readonly from: readonly string[] }[] = [
  ...derivedPersonFacts,
  ...Object.entries(originsOfRecordFacts).map(([name, { from }]) => ({ name, from })),
];

/** An input fact of a case with the derived facts that follow from it. */
const withDerived = (fact: string): readonly string[] => [
  fact,
  ...derivedFacts
    .filter(({ from, elseFrom = [] }) => ([...from, ...elseFrom] as readonly string[]).includes(fact))
    .map(({ name }) => name),
];

/** An input fact of a person, by its path below `person`, with the derived facts that follow from it. */
const withDerivedOfPerson = (fact: string): readonly string[] => [
  fact,
  ...derivedOfPersons.filter(({ from }) => from.includes(fact)).map(({ name }) => name),
];

/**
 * The rules that depend on an input or derived fact of a case under a law: those that test it, or name a definition that does.
 */
export function affectedByCaseFact(law: Law, fact: string): Affected {
  const facts = withDerived(fact);
  return affectedOf(testing(law).cases.filter(({ tests }) => facts.some((one) => tests.has(one))));
}

/** The rules that depend on a fact of a person or of a record: an input fact by its path below `person`, a derived one by its name. */
export function affectedByPersonFact(law: Law, fact: string): Affected {
  const facts = withDerivedOfPerson(fact);
  return affectedOf(testing(law).persons.filter(({ tests }) => facts.some((one) => tests.has(one))));
}

/** What depends on a definition: its finding, and whatever names it. */
export function affectedByDefinition(law: Law, id: string): Affected {
  return affectedOf(testing(law).cases.filter(({ key, tests }) => key === id || tests.has(named(id))));
}
