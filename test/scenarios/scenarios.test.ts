import { expect, it } from 'vitest';
import { scenarioSuite } from '../../src/vitest.ts';
import { scenarioFiles, scenarioFolder } from './scenario-files.ts';

it('there are scenarios, and no two of a name', () => {
  const names = scenarioFiles().flatMap(({ scenarios }) => scenarios.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

scenarioSuite(scenarioFolder);
