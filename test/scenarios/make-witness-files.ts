// Writes test/scenarios/witness: npm run witness-files
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { witnessFilesNow, witnessFolder } from './witness-files.ts';

const files = witnessFilesNow();
rmSync(witnessFolder, { recursive: true, force: true });
mkdirSync(witnessFolder, { recursive: true });
for (const { name, text } of files) writeFileSync(join(witnessFolder, name), text);
