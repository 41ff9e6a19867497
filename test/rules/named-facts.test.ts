import { expect, test } from 'vitest';
import type { NormVersion } from '../../src/model/rule/norm.ts';
import { caseFacts } from '../../src/rules/facts/case-facts.ts';
import { derivedFacts } from '../../src/rules/facts/derived-facts.ts';
import { everyLaw } from '../support/laws.ts';

const paths = new Set<string>(caseFacts.map(({ path }) => path));
const derived = new Set<string>(derivedFacts.map(({ name }) => name));
const recordConditionsOf = (law: (typeof everyLaw)[number]['law']) => new Set(Object.keys(law.recordConditions));

/** The facts that a version names outside its condition. */
const factsBesideCondition = (version: NormVersion): string[] =>
  [
    version.bearerMunicipality,
    version.counterpartMunicipality,
    ...(version.notifies ?? []).flatMap(({ municipality, where }) => [municipality, where?.fact]),
  ].filter((fact) => fact !== undefined);

test('every fact that a norm names outside its condition is in the table of facts', () => {
  const named = everyLaw.flatMap(({ law }) =>
    [...law.norms, ...law.personNorms].flatMap(({ id, version }) =>
      factsBesideCondition(version).map((fact) => ({ id, fact })),
    ),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ fact }) => !paths.has(fact))).toEqual([]);
});

test('every presumption of a definition is a derived fact', () => {
  const named = everyLaw.flatMap(({ law }) => law.definitions.flatMap(({ version }) => version.presumedWhen ?? []));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((fact) => !derived.has(fact))).toEqual([]);
});

test('every norm with clauses about records names a condition of records', () => {
  const named = everyLaw.flatMap(({ law }) =>
    law.personNorms.flatMap(({ version }) =>
      version.clausesOfRecord === undefined ? [] : [{ law, of: version.clausesOfRecord.of }],
    ),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ law, of }) => !recordConditionsOf(law).has(of))).toEqual([]);
});
