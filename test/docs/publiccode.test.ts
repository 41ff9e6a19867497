import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };

test('publiccode.yml agrees with package.json, in both languages', () => {
  const { name, softwareVersion, legal, localisation, description } = parse(readFileSync('publiccode.yml', 'utf8'));
  expect({ name, version: softwareVersion, license: legal.license }).toEqual({
    name: packageJson.name,
    version: packageJson.version,
    license: packageJson.license,
  });
  expect(Object.keys(description)).toEqual(localisation.availableLanguages);
  for (const { shortDescription, longDescription } of Object.values<Record<string, string>>(description)) {
    expect(shortDescription!.length).toBeLessThanOrEqual(150);
    expect(longDescription!.length).toBeGreaterThanOrEqual(150);
  }
});
