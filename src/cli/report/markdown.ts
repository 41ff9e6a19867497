import { markdownTable } from 'markdown-table';
import { printable } from '../terminal/layout.ts';

/** A text that stands in Markdown as it is: nothing of it is taken for a mark, a tag or the edge of a cell. */
export const asMarkdown = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/u)
    .map((line) =>
      printable(line).replace(/[\\`*_{}[\]<>|~#&]/gu, (mark) => (mark in entities ? entities[mark]! : `\\${mark}`)),
    )
    .join(' ');

/** Marks that a backslash does not take from HTML or from the edge of a cell everywhere. */
const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;' };

/** A table; its cells are Markdown already. */
export const tableIn = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable(
    [columns, ...rows].map((row) => [...row]),
    { alignDelimiters: false },
  );

/** A list in lists, from lines that are indented by two spaces for each level. */
export const listIn = (words: string): string =>
  words.replace(/^( *)(.*)$/gmu, (_line, indent: string, text: string) => `${indent}- ${asMarkdown(text)}`);

/** A block of code; a line of it that would end the block is indented. */
export const codeBlock = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.replace(/^```/gmu, ' ```')}\n\`\`\``;

/** A file from its blocks. */
export const markdownFile = (blocks: readonly (string | undefined)[]): string =>
  `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;
