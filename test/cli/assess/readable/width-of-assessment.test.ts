import { expect, test } from 'vitest';
import { assess } from '../../../../src/assessment/assess.ts';
import { renderAssessment } from '../../../../src/cli/assess/readable/render-assessment.ts';
import { exampleNames, readExample } from '../../examples.ts';
import { renderOptionsFor } from '../../render-options.ts';

const examples = exampleNames.map((name) => {
  const { at, content } = readExample(name);
  return { name, answer: assess(content, { at }) };
});

// Not run in further time zones: there, the snapshots of the examples show that each text is the same.
test('no line of any example is wider than the terminal, at any width', () => {
  for (const { name, answer } of examples) {
    for (const lang of ['en', 'et'] as const) {
      for (const full of [false, true]) {
        for (let width = 60; width <= 100; width++) {
          const text = renderAssessment(answer, name, renderOptionsFor(lang, { width, full }));
          const breakable = text.split('\n').filter((line) => line.trim().includes(' '));
          const longest = breakable.reduce((a, b) => (a.length > b.length ? a : b));
          expect(longest.length, longest).toBeLessThanOrEqual(width);
        }
      }
    }
  }
});
