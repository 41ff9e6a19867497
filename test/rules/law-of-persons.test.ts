import { expect, test } from 'vitest';
import type { InForce } from '../../src/model/rule/norm.ts';
import { formatDay, parseDay } from '../../src/model/time/civil-day.ts';
import { boundedTerms } from '../../src/rules/bounded-terms.ts';
import { derivedRecordFacts } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/section-20-records.derived-facts.ts';
import { judgments } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/section-20-restrictions.judgments.ts';
import { derivedPersonFacts } from '../../src/rules/derived-person-facts.ts';
import { lawOn } from '../../src/rules/law.ts';
import { reservationsOfPersons } from '../../src/rules/reservations-of-persons.ts';

const dated: readonly InForce[] = [
  ...derivedPersonFacts.flatMap((fact): readonly InForce[] => fact.versions),
  ...derivedRecordFacts.flatMap((fact): readonly InForce[] => fact.versions),
  ...boundedTerms,
  ...reservationsOfPersons,
  ...judgments,
];
const dayAfter = (day: string): string => formatDay(parseDay(day)! + 1);

test('a law begins on each day on which what the Act says of persons beside its norms changes', () => {
  const days = new Set(dated.flatMap(({ from, until }) => (until === undefined ? [from] : [from, dayAfter(until)])));
  expect(days.size).toBeGreaterThan(3);
  expect([...days].filter((day) => lawOn(day).since !== day)).toEqual([]);
});
