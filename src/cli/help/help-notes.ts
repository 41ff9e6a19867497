import type { Bilingual, Language } from '../../model/rule/truth.ts';
import { paragraph } from '../terminal/layout.ts';
import { exitCodeTexts, sectionTitles } from './messages.ts';

/**
 * What a help text has below its options: notes, examples and the exit codes.
 *
 * @param width The maximum number of characters of a line; an example is not broken.
 */
export function helpNotes(
  notes: readonly Bilingual[],
  examples: readonly string[],
  lang: Language,
  width: number,
): string {
  const blocks: readonly (readonly string[])[] = [
    ...notes.map((note) => paragraph('', [{ text: note[lang] }], width)),
    [sectionTitles.examples[lang], ...examples.map((example) => `  $ ${example}`)],
    [
      sectionTitles.exitCodes[lang],
      ...Object.entries(exitCodeTexts).flatMap(([code, text]) =>
        paragraph(`  ${code.padEnd(4)}`, [{ text: text[lang] }], width),
      ),
    ],
  ];
  return `\n${blocks.map((lines) => lines.join('\n')).join('\n\n')}`;
}
