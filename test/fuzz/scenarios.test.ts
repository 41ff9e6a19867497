import { stringify } from 'yaml';
import { scenarioFileOf } from '../../src/cli/check/scenario-files.ts';
import { readScenarios } from '../../src/scenarios/format/read-scenarios.ts';
import { runScenario } from '../../src/scenarios/run/run-scenario.ts';
import { allOf, knock, type Said } from './fuzz-target.ts';
import { scenarioLists } from './good-documents.ts';
import { made, makesPlain, mutantsOf } from './mutants.ts';
import { textMutantsOf } from './text-mutants.ts';

const document = mutantsOf(scenarioLists);

knock(
  'readScenarios and runScenario take any document: each scenario is run or refused',
  document,
  (recipe): Said =>
    readScenarios(made(recipe)).flatMap((scenario) => {
      const { error } = runScenario(scenario);
      if (error === undefined) return [];
      if (makesPlain(recipe) && error.code === 'not-readable')
        throw new Error('plain data were refused as not readable');
      return allOf(error);
    }),
);

const yamlTexts = scenarioLists.filter((_, index) => index % 9 === 0).map((list) => stringify(list));
const bombs = [
  `a: &a [zqxwv]\n${Array.from({ length: 20 }, (_, level) => `l${level}: &l${level} [*${level === 0 ? 'a' : `l${level - 1}`}, *${level === 0 ? 'a' : `l${level - 1}`}]`).join('\n')}`,
  '&a [*a]',
  '- &zqxwv\n  name: *zqxwv',
  '? ? ? zqxwv\n: zqxwv',
  '- !zqxwv {zqxwv: 1}',
  '%YAML 1.1\n---\nzqxwv: 0o17\n...\n---\nzqxwv',
  '- name: |\n   zqxwv\n  at: >-\n   2023-05-02\n\n\n',
  '{"zqxwv": {"zqxwv": [}',
  `${'['.repeat(200)}zqxwv`,
  `${'- '.repeat(200)}zqxwv`,
];
const text = textMutantsOf([...yamlTexts, ...scenarioLists.slice(0, 5).map((list) => JSON.stringify(list)), ...bombs]);

knock('a scenario file of any text is read, or refused with lines and columns of it', text, (file): Said => {
  const { scenarios, issues } = scenarioFileOf('-', () => file);
  const places = [
    ...issues.map(({ place }) => place),
    ...scenarios.flatMap(({ placeOf }) => ['', 'at', 'case.child.birthDate', 'expect.norms.key 1'].map(placeOf)),
  ];
  const lines = file.split('\n').length;
  for (const place of places) {
    if (place === undefined) continue;
    if (!(place.line >= 1 && place.line <= lines && place.column >= 1)) throw new Error('a place outside the text');
  }
  return [JSON.stringify(issues)];
});
