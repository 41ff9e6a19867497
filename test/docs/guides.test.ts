import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/cli/io/read-yaml.ts';
import { readScenarios } from '../../src/scenarios/format/read-scenarios.ts';
import { runScenario } from '../../src/scenarios/run/run-scenario.ts';
import { runCommand } from '../cli/fake-context.ts';

const textOf = (page: string): string => readFileSync(page, 'utf8');

describe.each(['docs/jurists.md', 'docs/jurists.et.md'])('%s', (page) => {
  const blocks = (language: string): string[] =>
    [...textOf(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => match[1]!);

  test('has commands that answer', async () => {
    const lines = blocks('sh').flatMap((block) => block.trim().split('\n'));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      const { code, out } = await runCommand(line.replace(/^npx lasteks /u, '').split(' '));
      expect([line, code, out.length > 100]).toEqual([line, 0, true]);
    }
  });

  test('has a scenario that holds', () => {
    const scenarios = blocks('yaml').flatMap((block) => readScenarios(readYaml(block)));
    expect(scenarios.map((scenario) => runScenario(scenario).outcome)).toEqual(['holds']);
  });

  test('shows the rule of § 31 as it is printed', () => {
    const rule = /section-31[\s\S]*?((?:^ {4}.*\n)+)/mu.exec(textOf(page))![1]!;
    const source = readFileSync('src/rules/chapter-07-child-in-danger/section-31.ts', 'utf8');
    for (const line of rule.trim().split('\n')) expect(source).toContain(line.trim());
  });
});
