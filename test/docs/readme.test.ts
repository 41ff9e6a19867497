import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { readYaml } from '../../src/cli/read-yaml.ts';
import { renderAssessment } from '../../src/cli/render-assessment.ts';
import { readDocument } from '../../src/model/document.ts';
import { lookFor } from '../cli/look.ts';

test('the picture of an answer in the README is what the command prints', () => {
  const picture = /```text\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!;
  const { id, at, content } = readDocument(readYaml(readFileSync('examples/separated-on-friday-evening.yaml', 'utf8')));
  const printed = renderAssessment(assess(content as object, { at: at! }), id, lookFor('en'));
  for (const part of picture.split('…\n')) expect(printed).toContain(part);
});
