import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordingDays } from '../../src/act/wording-days.ts';
import { conformanceFolder, conformanceKit } from './conformance-kit.ts';

describe('the conformance kit', () => {
  const kit = conformanceKit();

  test.each(Object.entries(kit))('%s is current', (name, text) => {
    const kept = readFileSync(join(conformanceFolder, name), 'utf8');
    expect(kept === text, `renew ${conformanceFolder} with: npm run conformance-kit`).toBe(true);
  });

  test('has cases and persons of every wording, and a citation for every rule of which it expects something', () => {
    const citations = JSON.parse(kit['citations.json']) as Record<string, Record<string, string[]>>;
    type Known = { readonly true: string[]; readonly false: string[] };
    const entries = [...JSON.parse(kit['cases.json']), ...JSON.parse(kit['persons.json'])] as {
      name: string;
      at: string;
      wording: string;
      expected: { norms: Known; findings?: Known };
    }[];
    const usedWordings = new Set(entries.map(({ wording }) => wording));
    expect(usedWordings).toEqual(new Set(wordingDays.map(({ day }) => day)));
    for (const { name, at, wording, expected } of entries) {
      const { day, until = at } = wordingDays.find((one) => one.day === wording)!;
      const nearest = [day, at.slice(0, 10), until.slice(0, 10)].toSorted()[1]!;
      for (const id of [expected.norms, expected.findings].flatMap((known) => [
        ...(known?.true ?? []),
        ...(known?.false ?? []),
      ])) {
        const [, provisions] = Object.entries(citations[id] ?? {}).findLast(([from]) => from <= nearest) ?? [];
        expect(provisions?.length ?? 0, `${name}: ${id}`).toBeGreaterThan(0);
      }
    }
  });

  test('has less than 1.2 MB in all, in lines that each change for one case', () => {
    const sizes = Object.values(kit).map((text) => Buffer.byteLength(text));
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_200_000);
    for (const [name, text] of Object.entries(kit)) {
      expect(text.split('\n').length, name).toBe(Object.keys(JSON.parse(text)).length + 3);
    }
  });
});
