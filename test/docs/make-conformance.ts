// Writes the files of docs/conformance/: npm run conformance-kit
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformanceFolder, conformanceKit } from './conformance-kit.ts';

for (const [name, text] of Object.entries(conformanceKit())) writeFileSync(join(conformanceFolder, name), text);
