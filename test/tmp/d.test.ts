import { test } from 'vitest';
import { compareNorms } from '../../src/compare/compare.ts';
test('m', () => {
  for (let i = 0; i < 2; i++) { for (const [a, b] of [['2026-10-01','2027-01-01'],['2027-01-01','2027-01-01']] as const) {
    const t = performance.now();
    compareNorms(a, b);
    console.log(a, b, Math.round(performance.now() - t), 'ms'); } }
});
