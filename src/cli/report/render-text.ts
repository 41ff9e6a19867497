import { paragraph, printable, type Span } from '../terminal/layout.ts';
import type { RenderOptions } from '../terminal/render-options.ts';
import {
  type Block,
  type BlockOf,
  type Entry,
  forFormat,
  type Inline,
  type ListItem,
  type ReportDocument,
  type Run,
  type Text,
  type Tone,
} from './document.ts';

type Colors = RenderOptions['colors'];

/** The least and the most characters of the terms beside entries; a longer one takes what it needs. */
const termWidths = [12, 16] as const;

/** How wide a day and the line beside it are: `2023-01-01  ●  `. */
const timelineWidth = 15;

/**
 * A report as a text for the terminal.
 *
 * @param look Its width and its colours.
 * @returns Lines of text, with a line break at the end.
 */
export function renderText(report: ReportDocument, { colors, width }: Pick<RenderOptions, 'colors' | 'width'>): string {
  const { subject, title, subtitle, summary, sections } = forFormat(report, 'text');
  const { render, spansOf } = textRenderer(colors);
  const head = [[{ strong: `${subject}: ${title}` }], subtitle, ...summary].flatMap((text) =>
    paragraph('', spansOf(text), width),
  );
  const parts = sections.map((section) => [
    '',
    colors.bold(colors.underline(section.title)),
    ...render(section.blocks, width),
  ]);
  return `${[...head, ...parts.flat()].join('\n').replace(/\n{3,}/gu, '\n\n')}\n`;
}

/** Lines with something before the first and as many spaces, or something else, before the others. */
const prefixed = (lines: readonly string[], first: string, others: string): string[] =>
  lines.map((line, index) => (line === '' && others.trim() === '' ? '' : `${index === 0 ? first : others}${line}`));

function textRenderer(colors: Colors) {
  const toneColors: Readonly<Record<Tone, (text: string) => string>> = {
    changed: colors.yellow,
    added: colors.green,
    removed: colors.red,
    moved: colors.magenta,
    edited: colors.blue,
    same: colors.dim,
  };

  function styledText(inline: Inline): Span {
    if (typeof inline === 'string') return { text: inline };
    if ('strong' in inline) return { text: inline.strong, style: colors.bold };
    if ('quiet' in inline) return { text: inline.quiet, style: colors.dim };
    if ('positive' in inline) return { text: inline.positive, style: colors.green };
    if ('warning' in inline) return { text: inline.warning, style: colors.yellow };
    if ('code' in inline) return { text: inline.code, style: colors.dim };
    if ('badge' in inline) return { text: inline.badge, style: toneColors[inline.tone] };
    return { text: inline.link };
  }

  /** The stretches of a text without the spaces between them, which the layout of a paragraph sets. */
  function spansFrom(stretches: readonly Span[]): Span[] {
    const spans: Span[] = [];
    let isAttached = false;
    for (const { text: raw, ...span } of stretches) {
      const text = printable(raw);
      const words = text.replace(/^ +| +$/gu, '');
      if (words !== '') {
        spans.push({ ...span, text: words, isAttached: isAttached && !text.startsWith(' ') });
        isAttached = true;
      }
      if (text.endsWith(' ')) isAttached = false;
    }
    return spans;
  }

  const spansOf = (text: Text): Span[] =>
    spansFrom((typeof text === 'object' && 'length' in text ? text : [text]).map(styledText));

  const listLines = (items: readonly ListItem[], width: number): string[] =>
    items.flatMap(({ text, items: below = [] }) => [
      ...paragraph('- ', spansOf(text), width),
      ...prefixed(listLines(below, width - 2), '  ', '  '),
    ]);

  /** `[-removed-]` and `{+added+}`, as word diffs are printed. */
  const runSpan = ({ kind, text }: Run): Span[] => {
    if (kind === 'same') return [{ text }];
    const [, start, words, end] = /^( *)(.*?)( *)$/su.exec(text)!;
    const marked: Span =
      kind === 'removed' ? { text: `[-${words}-]`, style: colors.red } : { text: `{+${words}+}`, style: colors.green };
    return [{ text: start! }, ...(words === '' ? [] : [marked]), { text: end! }];
  };

  const timeMark = (day: string, mark: string): string => `${day.padEnd(10)}  ${colors.cyan(mark)}  `;

  function timelineLines({ term = '', title, isEnd, blocks }: Entry, width: number): string[] {
    const lines = [...paragraph('', spansOf(title), width), ...render(blocks, width, true)];
    return prefixed(lines, timeMark(term, isEnd ? '○' : '●'), timeMark('', '│'));
  }

  /** An entry with its term beside it, or from the margin. */
  function entryLines({ term, title, blocks }: Entry, width: number, termWidth: number, isNested: boolean): string[] {
    if (term === undefined) return ['', ...paragraph('', spansOf(title), width), ...render(blocks, width)];
    const [margin, gap] = isNested ? ['', ' '] : ['  ', '  '];
    const indent = ' '.repeat(margin.length + termWidth + gap.length);
    const isLong = term.length > termWidth;
    const lead = `${margin}${printable(term).replaceAll('\u00a0', ' ').padEnd(termWidth)}${gap}`; // a lead is set as it is
    return [
      ...(isLong ? paragraph(margin, [{ text: term, style: colors.cyan }], width) : []),
      ...paragraph(isLong ? indent : lead, spansOf(title), width, colors.cyan),
      ...prefixed(render(blocks, width - indent.length), indent, indent),
    ];
  }

  function entriesLines({ style, groups, openEnd }: BlockOf<'entries'>, width: number, isNested: boolean): string[] {
    const terms = groups.flatMap(({ entries }) => entries.map(({ term = '' }) => term.length));
    const [least, most] = termWidths;
    const termWidth = Math.max(least, Math.min(most, Math.max(0, ...terms)));
    const lines = groups
      .filter(({ entries }) => entries.length > 0)
      .flatMap(({ title, entries, style: own = style }) => [
        ...(title === undefined ? [] : headingLines(title, width)),
        ...entries.flatMap((entry) =>
          own === 'timeline'
            ? timelineLines(entry, width - timelineWidth)
            : entryLines(entry, width, termWidth, isNested),
        ),
      ]);
    return openEnd === undefined ? lines : [...lines, `${timeMark('', '▼')}${colors.dim(openEnd)}`];
  }

  const headingLines = (text: string, width: number): string[] => [
    '',
    ...paragraph('', [{ text, style: colors.bold }], width),
  ];

  function blockLines(block: Block, width: number, isNested: boolean): string[] {
    switch (block.kind) {
      case 'paragraph':
        return paragraph('', spansOf(block.text), width);
      case 'heading':
        return headingLines(block.text, width);
      case 'list':
        return listLines(block.items, width);
      case 'code':
        return prefixed(block.text.split('\n').map(printable), '  ', '  ');
      case 'details':
        return [
          ...paragraph('', [{ text: `${block.summary}:` }], width),
          ...prefixed(render(block.blocks, width - 2), '  ', '  '),
        ];
      case 'table':
        return tableLines(block, width);
      case 'entries':
        return entriesLines(block, width, isNested);
      case 'bar': {
        const counts = block.shares.filter(({ count }) => count > 0);
        const text = counts.map(({ label, count }) => `${label}\u00a0${count}`).join(', ');
        return paragraph('', [{ text: `${block.title}: ${text}` }], width);
      }
      case 'matrix': {
        const { term, title, changes } = block;
        return entryLines({ term, title, blocks: [{ kind: 'list', items: changes }] }, width, termWidths[0], isNested);
      }
      case 'redline':
        return [
          ...paragraph('', [{ text: `${block.title}:`, style: colors.dim }], width),
          ...block.paragraphs.flatMap((runs) => paragraph('  ', spansFrom(runs.flatMap(runSpan)), width)),
          ...(block.note === undefined ? [] : paragraph('  ', [{ text: block.note, style: colors.dim }], width)),
        ];
    }
  }

  /** Of two columns `heading: cell`; of more, each cell after the title of its column. */
  function tableLines({ caption, columns, rows }: BlockOf<'table'>, width: number): string[] {
    const lines = rows.flatMap(([first, ...cells]) => {
      const lead = [...spansOf(first!), { text: ':', isAttached: true }];
      if (cells.length === 1) return paragraph('', [...lead, ...spansOf(cells[0]!)], width - 2);
      const titled = cells.flatMap((cell, index) => {
        const title = { text: `${columns[index + 1]}:`, style: colors.dim };
        return paragraph('  ', [title, ...spansOf(cell)], width - 2);
      });
      return [...paragraph('', lead, width - 2), ...titled];
    });
    return [...paragraph('', [{ text: `${caption}:` }], width), ...prefixed(lines, '  ', '  ')];
  }

  const render = (blocks: readonly Block[], width: number, isNested = false): string[] =>
    blocks.flatMap((block) => blockLines(block, width, isNested));

  return { render, spansOf };
}
