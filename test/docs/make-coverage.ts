// Writes docs/coverage.md: npx tsx test/docs/make-coverage.ts
import { writeFileSync } from 'node:fs';
import { chapters } from '../../src/act/provisions.ts';
import { scenarioFiles } from '../scenarios/scenario-files.ts';
import { coveragePage } from './coverage-page.ts';

const scenarios = scenarioFiles().flatMap((file) => file.scenarios);
writeFileSync('docs/coverage.md', coveragePage(chapters, scenarios));
