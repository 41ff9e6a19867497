// Writes docs/law-status.md and docs/law-status.et.md: npm run law-status-page
import { writeFileSync } from 'node:fs';
import { lawStatusFiles, lawStatusPage } from './law-status-page.ts';

for (const lang of ['en', 'et'] as const) writeFileSync(lawStatusFiles[lang], lawStatusPage(lang));
