import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromSuperscript } from '../../src/act/numeral.ts';
import { chapters } from '../../src/act/provisions.ts';
import { everyRuleVersion, type RuleVersion } from '../../src/analysis/rule-versions.ts';
import { readYaml } from '../../src/cli/io/read-yaml.ts';
import { generatedScenariosAsYaml } from '../../src/cli/witness/witness-yaml.ts';
import { readScenarios } from '../../src/scenarios/format/read-scenarios.ts';
import { generateScenarios } from '../../src/scenarios/generate/generate-scenarios.ts';
import type { ScenarioFile } from './scenario-files.ts';

/** Where the witness files are: `npm run witness-files` renews them. */
export const witnessFolder = 'test/scenarios/witness';

/** The reasons why some changes of the rules go unnoticed. */
export const explainedFile = 'test/mutants/explained.yaml';

/** The witness files that are kept, as they are read. */
export const witnessFiles = (): readonly ScenarioFile[] =>
  keptFiles().map(({ name, text }) => ({ name, scenarios: readScenarios(readYaml(text)) }));

/** The witness files that are kept, as they stand. */
export const keptFiles = (): readonly WitnessFile[] =>
  (existsSync(witnessFolder) ? readdirSync(witnessFolder) : [])
    .sort()
    .map((name) => ({ name, text: readFileSync(join(witnessFolder, name), 'utf8') }));

/** A witness file as text. */
export interface WitnessFile {
  readonly name: string;
  readonly text: string;
}

const head = `# Written by: npm run witness-files. What the rules answer, smallest sets first, then what notices every change of them.
# A difference here is a change of what the Act is read to say: review it against the Act before you keep it.

`;

/** The witness files as they would be written now: a chapter of the Act each. */
export function witnessFilesNow(): readonly WitnessFile[] {
  const byChapter = new Map<string, RuleVersion[]>();
  for (const rule of everyRuleVersion()) {
    const chapter = chapterOf(rule);
    byChapter.set(chapter, [...(byChapter.get(chapter) ?? []), rule]);
  }
  return [...byChapter]
    .map(([chapter, rules]) => ({
      name: `chapter-${chapter}.yaml`,
      text: head + generatedScenariosAsYaml(rules.map((rule) => generateScenarios(rule, { mutants: true }))),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The name of each section's chapter: two digits, and behind them the superscript of one that was put between others. */
const sections = new Map(
  chapters.flatMap(({ number, provisions }) => provisions.map(({ reference }) => [reference, nameOf(String(number))])),
);

function nameOf(chapter: string): string {
  const [digits = '', superscript] = chapter.split(/(?=[¹²³⁴⁵⁶⁷⁸⁹])/u);
  return `${digits.padStart(2, '0')}${superscript === undefined ? '' : `-${fromSuperscript(superscript)}`}`;
}

/** The chapter of a rule: of the section of its first provision. */
function chapterOf({ version, key }: RuleVersion): string {
  const chapter = sections.get(version.provisions[0].split(' ').slice(0, 2).join(' '));
  if (chapter === undefined) throw new TypeError(`${key} is of no chapter`);
  return chapter;
}
