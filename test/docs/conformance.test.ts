import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conformanceFolder, conformanceKit } from './conformance-kit.ts';

describe('the conformance kit', () => {
  const kit = conformanceKit();

  test.each(Object.entries(kit))('%s is current', (name, text) => {
    const kept = readFileSync(join(conformanceFolder, name), 'utf8');
    expect(kept === text, `renew ${conformanceFolder} with: npm run conformance-kit`).toBe(true);
  });

  test('has cases and persons of every wording, and a citation for every rule that it expects', () => {
    const citations = JSON.parse(kit['citations.json']) as Record<string, Record<string, string[]>>;
    const entries = [...JSON.parse(kit['cases.json']), ...JSON.parse(kit['persons.json'])] as {
      name: string;
      wording: string;
      expected: { norms: object; findings?: object };
    }[];
    expect(new Set(entries.map(({ wording }) => wording))).toEqual(new Set(Object.keys(citations)));
    for (const { name, wording, expected } of entries) {
      for (const id of [...Object.keys(expected.norms), ...Object.keys(expected.findings ?? {})]) {
        expect(citations[wording]![id]?.length ?? 0, `${name}: ${id}`).toBeGreaterThan(0);
      }
    }
  });
});
