import { expect } from 'vitest';
import { documentOf } from '../../src/analysis/entity-inputs.ts';
import { rulesByKind } from '../../src/analysis/rules-by-kind.ts';
import { assess } from '../../src/assessment/assess.ts';
import { screen } from '../../src/assessment/screen.ts';
import type { Counterexample, MeaningDirection, MeaningOutcome, RuleComparison } from '../../src/compare.ts';
import { comparisonOf } from './comparisons.ts';

/** How a rule comes out for a document under one of the laws of a witness. */
function outcomeOf(
  { id, kind }: RuleComparison,
  document: object,
  { at, wording }: Counterexample['before'],
): MeaningOutcome {
  if (kind === 'person-norm') return screen(document, { at, wording }).norms[id]?.applies ?? 'not-in-force';
  const { findings, norms } = assess(document, { at, wording });
  return (kind === 'definition' ? findings[id]?.holds : norms[id]?.applies) ?? 'not-in-force';
}

/** The facts of a document, by path; a list is one fact. */
function factsOf(document: object, path = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(document).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? factsOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value] as const],
  );
}

const isUnconditional = ({ before, after }: RuleComparison): boolean =>
  [before, after].some((text) => text !== undefined && 'all' in text.when && text.when.all.length === 0);

/** Holds every witness of a comparison to what it says, and to telling nothing that could be left out. */
export function holdWitnesses(before: string, after: string): number {
  let count = 0;
  for (const rule of comparisonOf(before, after).rules) {
    if (rule.kind === 'record-condition') continue;
    for (const direction of rule.directions) {
      const name = `${rule.id} ${direction.before} ${direction.after}`;
      if (isUnconditional(rule)) {
        expect(direction.witness, name).toBeUndefined();
        continue;
      }
      expect(direction.witness, name).toBeDefined();
      holdWitness(rule, direction, direction.witness!, name);
      count++;
    }
  }
  return count;
}

function holdWitness(rule: RuleComparison, direction: MeaningDirection, witness: Counterexample, name: string): void {
  const outcomes = (document: object): readonly MeaningOutcome[] => [
    outcomeOf(rule, document, witness.before),
    outcomeOf(rule, document, witness.after),
  ];
  expect(outcomes(witness.document), name).toEqual([direction.before, direction.after]);
  expect([witness.before.outcome, witness.after.outcome], name).toEqual([direction.before, direction.after]);
  expect(direction.before, name).not.toBe(direction.after);
  // What stays unknown though everything is told that could settle it takes telling all of that.
  if ([direction.before, direction.after].includes('unknown')) return;
  const facts = factsOf(witness.document);
  for (const [path] of facts) {
    const fewer = documentOf(
      rulesByKind[witness.kind].entity,
      Object.fromEntries(facts.filter(([other]) => other !== path)),
    );
    expect(outcomes(fewer), `${name} without ${path}`).not.toEqual([direction.before, direction.after]);
  }
}
