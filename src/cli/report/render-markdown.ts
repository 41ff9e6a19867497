import { markdownTable } from 'markdown-table';
import { printable } from '../terminal/layout.ts';
import {
  type Block,
  type Entry,
  forFormat,
  type Inline,
  type ListItem,
  type ReportDocument,
  type Run,
  type Text,
} from './document.ts';
import { formatCount } from './format.ts';
import { reportMessages } from './messages.ts';

/** A report as Markdown, in which nothing of its texts is taken for a mark, a tag or the edge of a cell. */
export function renderMarkdown(report: ReportDocument): string {
  const { lang, subject, title, subtitle, summary, sections } = forFormat(report, 'md');
  const words = reportMessages[lang];
  const linked = new Set<string>();
  collectLinks(sections, linked);

  const anchorOf = ({ id }: Entry): string => (id !== undefined && linked.has(id) ? `<a id="${id}"></a>` : '');

  const cardBlocks = (entry: Entry, mark: string): string[] => [
    `${mark} ${anchorOf(entry)}${inlines(entry.title)}`,
    ...entry.blocks.flatMap(blocksOf),
  ];

  function rowItem(entry: Entry): string {
    const lead = entry.term === undefined ? '' : `**${escaped(entry.term)}** `;
    const blocks = [`${anchorOf(entry)}${lead}${inlines(entry.title)}`, ...entry.blocks.flatMap(blocksOf)];
    return `- ${blocks.join('\n\n').replace(/\n(?=[^\n])/gu, '\n  ')}`;
  }

  function blocksOf(block: Block): string[] {
    switch (block.kind) {
      case 'paragraph':
        return [inlines(block.text)];
      case 'heading':
        return [`### ${escaped(block.text)}`];
      case 'list':
        return [listOf(block.items, '')];
      case 'code':
        return [`\`\`\`${block.language}\n${block.text.replace(/^```/gmu, ' ```')}\n\`\`\``];
      case 'details':
        return [
          `<details>\n<summary>${escaped(block.summary)}</summary>`,
          ...block.blocks.flatMap(blocksOf),
          '</details>',
        ];
      case 'table':
        return [`${escaped(block.caption)}:`, tableOf(block.columns, block.rows)];
      case 'entries':
        return [
          ...block.groups
            .filter(({ entries }) => entries.length > 0)
            .flatMap(({ title: name, entries, style = block.style }) => [
              ...(name === undefined ? [] : [`### ${escaped(name)}`]),
              ...(style === 'cards'
                ? entries.flatMap((entry) => cardBlocks(entry, name === undefined ? '###' : '####'))
                : [tight(entries.map((entry) => rowItem(entry)))]),
            ]),
          ...(block.openEnd === undefined ? [] : [`- ${escaped(block.openEnd)}`]),
        ];
      case 'bar': {
        const hasMeanings = block.shares.some(({ meaning }) => meaning !== undefined);
        const columns = [block.title, ...(hasMeanings ? [words.meaning] : []), words.number];
        return [
          tableOf(
            columns,
            block.shares.map(({ label, meaning = '', count }) => [
              label,
              ...(hasMeanings ? [meaning] : []),
              formatCount(count),
            ]),
          ),
        ];
      }
      case 'matrix': {
        const { term, title: name, axes, rows, columns, cells, changes, note } = block;
        return [
          `### ${escaped(name)}${term === '' ? '' : ` (${escaped(term)})`}`,
          tableOf(
            [axes, ...columns],
            rows.map((row, index) => [row, ...cells[index]!.map((cell) => cell?.text ?? '—')]),
          ),
          ...(changes.length === 0 ? [] : [listOf(changes, '')]),
          ...(note === undefined ? [] : [escaped(note)]),
        ];
      }
      case 'redline':
        return [
          `**${escaped(block.title)}**`,
          ...block.paragraphs.map((runs) => `> ${runs.map(runIn).join('').trim()}`),
          ...(block.note === undefined ? [] : [escaped(block.note)]),
        ];
    }
  }

  const parts = sections.flatMap((section) => [`## ${escaped(section.title)}`, ...section.blocks.flatMap(blocksOf)]);
  const head = [`# ${escaped(`${subject}: ${title}`)}`, escaped(subtitle), ...summary.map(inlines)];
  return `${[...head, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}

/** Marks that a backslash does not take from HTML or from the edge of a cell everywhere. */
const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;' };

const escaped = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/u)
    .map((line) =>
      printable(line).replace(/[\\`*_{}[\]<>|~#&]/gu, (mark) => (mark in entities ? entities[mark]! : `\\${mark}`)),
    )
    .join(' ');

const inlines = (text: Text): string =>
  typeof text === 'object' && 'length' in text ? text.map(inlineIn).join('') : inlineIn(text);

function inlineIn(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline);
  if ('strong' in inline) return `**${escaped(inline.strong)}**`;
  if ('code' in inline) return `\`${printable(inline.code).replaceAll('`', '')}\``;
  if ('link' in inline) return `[${escaped(inline.link)}](#${inline.to})`;
  if ('badge' in inline) return escaped(inline.badge);
  if ('quiet' in inline) return escaped(inline.quiet);
  return escaped('positive' in inline ? inline.positive : inline.warning);
}

const listOf = (items: readonly ListItem[], indent: string): string =>
  items
    .map(({ text, items: below = [] }) =>
      [`${indent}- ${inlines(text)}`, ...(below.length === 0 ? [] : [listOf(below, `${indent}  `)])].join('\n'),
    )
    .join('\n');

/** Items of a list, with space between them where one has more than a line. */
const tight = (items: readonly string[]): string =>
  items.join(items.some((item) => item.includes('\n')) ? '\n\n' : '\n');

const tableOf = (columns: readonly string[], rows: readonly (readonly Text[])[]): string =>
  markdownTable([columns.map(escaped), ...rows.map((row) => row.map(inlines))], { alignDelimiters: false });

/** A stretch with the marks of HTML, which Markdown hands on: its own need spaces around them. */
function runIn({ kind, text }: Run): string {
  const [, start, words, end] = /^(\s*)(.*?)(\s*)$/su.exec(text)!;
  const own = escaped(words!);
  if (kind === 'same' || own === '') return `${start}${own}${end}`;
  return kind === 'removed' ? `${start}<del>${own}</del>${end}` : `${start}<ins>${own}</ins>${end}`;
}

function collectLinks(value: unknown, links: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('link' in value && 'to' in value) links.add(value.to as string);
  for (const part of Object.values(value)) collectLinks(part, links);
}
