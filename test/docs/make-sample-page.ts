// Writes docs/sample.md: npx tsx test/docs/make-sample-page.ts
import { writeFileSync } from 'node:fs';
import { samplePage } from './sample-page.ts';

writeFileSync('docs/sample.md', samplePage());
