import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { renderAssessment } from '../../src/cli/assess/readable/render-assessment.ts';
import { readYaml } from '../../src/cli/io/read-yaml.ts';
import { readDocument } from '../../src/model/input/document.ts';
import { renderOptionsFor } from '../cli/render-options.ts';

test.each([
  ['README.md', 'en'],
  ['README.et.md', 'et'],
] as const)('the answer shown in %s is what the command prints', (page, lang) => {
  const shown = /```text\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8'))![1]!;
  const { id, at, content } = readDocument(readYaml(readFileSync('examples/separated-on-friday-evening.yaml', 'utf8')));
  const printed = renderAssessment(assess(content as object, { at: at! }), id, renderOptionsFor(lang));
  for (const part of shown.split('…\n')) expect(printed).toContain(part);
});
