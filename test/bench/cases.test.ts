import { describe, expect, test } from 'vitest';
import { isReadable } from '../../src/model/input/read-input.ts';
import { readEvaluationTime } from '../../src/model/time/evaluation-time.ts';
import { caseEntity, readCase } from '../../src/rules/facts/case-entity.ts';
import { caseLines, casesAt } from './cases.ts';
import { factsOfForms } from './forms.ts';

const count = 3000;
const lines = (seed: number): string[] => {
  const stream = caseLines(seed);
  return Array.from({ length: count }, () => stream.next().value);
};

/** The keys of a case with those below them, values left out. */
const keysOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `{${Object.entries(value)
        .map(([key, inner]) => (key === 'reporter' ? key : key + keysOf(inner)))
        .join()}}`
    : '';

describe('the lines of the benchmark', () => {
  test('come from forty forms, each with its own set of keys', () => {
    expect(factsOfForms).toHaveLength(40);
    expect(new Set(factsOfForms.map((facts) => [...facts].sort().join())).size).toBe(40);
    expect(new Set(lines(1).map((line) => keysOf(JSON.parse(line).case))).size).toBe(40);
  });

  test('are never the same twice', () => {
    expect(new Set([...lines(1), ...lines(2)]).size).toBe(2 * count);
  });

  test('are the same for the same seed', () => {
    expect(lines(1)).toEqual(lines(1));
  });

  test('the cases are readable, and no fact is later than their time', () => {
    const time = readEvaluationTime(casesAt);
    for (const line of lines(3)) {
      const { case: input } = JSON.parse(line);
      expect(isReadable(caseEntity, input)).toBe(true);
      readCase(input, time);
    }
  });
});
