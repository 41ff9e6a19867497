import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficialText } from '../../../src/act/official-text/official-text.ts';
import { readWording } from '../../../src/act/official-text/read-wording.ts';
import { actTextsFolder } from '../../support/act-texts.ts';

/** The official texts at hand, oldest first. */
export const officialFiles = [
  'child-protection-act.2016-01-01.en.txt',
  'child-protection-act.2023-04-01.en.txt',
  'RT-I-31.12.2024-23.et.xml',
  'RT-I-11.07.2026-42.et.xml',
  'RT-I-11.07.2026-43.et.xml',
] as const;

/** An official text as it is published. */
export function published(file: (typeof officialFiles)[number]): string {
  if (actTextsFolder === undefined) throw new Error('LASTEKS_ACT_TEXTS names no folder with the official texts');
  return readFileSync(join(actTextsFolder, file), 'utf8');
}

/** Every official text at hand, as it is read. */
export function officialTexts(): { readonly file: (typeof officialFiles)[number]; readonly text: OfficialText }[] {
  return officialFiles.map((file) => ({ file, text: readWording(published(file)) }));
}
