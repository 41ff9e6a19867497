// Writes docs/reference/, a page for every section, rule and fact, for TypeDoc to take in: npm run docs
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { referencePages } from './reference-pages/reference-pages.ts';

const folder = 'docs/reference';
rmSync(folder, { recursive: true, force: true });
for (const { path, text } of referencePages()) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
