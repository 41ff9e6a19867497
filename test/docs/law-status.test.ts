import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { definitions, norms, personNorms } from '../../src/rules/child-protection-act.ts';
import { reservations } from '../../src/rules/reservations.ts';
import { lawStatusFiles, lawStatusPage } from './law-status-page.ts';

describe.each(['en', 'et'] as const)('the page of doubts in %s', (lang) => {
  const page = lawStatusPage(lang);

  test('is current', () => {
    const isCurrent = readFileSync(lawStatusFiles[lang], 'utf8') === page;
    expect(isCurrent, `renew ${lawStatusFiles[lang]} with: npm run law-status-page`).toBe(true);
  });

  test('has every reading of every version with all its alternatives, and whatever is not settled', () => {
    for (const { id, versions } of [...definitions, ...norms, ...personNorms]) {
      for (const { reading, unsettled } of versions) {
        const said = [reading?.chosen, reading?.because, ...(reading?.alternatives ?? []), unsettled];
        for (const one of said) if (one !== undefined) expect(page, id).toContain(one[lang].replaceAll('|', '\\|'));
      }
    }
    for (const { chosen, alternatives } of reservations) {
      for (const one of [chosen, ...alternatives.map(({ says }) => says)]) expect(page).toContain(one[lang]);
    }
  });

  test('has a row of seven cells for each', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) expect(row.split(/(?<!\\)\|/u)).toHaveLength(9);
  });
});
