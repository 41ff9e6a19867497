import { type ComponentChild, type ComponentChildren, h } from 'preact';
import type { Language } from '../../model/rule/truth.ts';
import type { BlockOf, MatrixCell } from './document.ts';
import { formatCount } from './format.ts';
import { reportMessages } from './messages.ts';

/** A table; the first cell of each row is its heading. */
export const table = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly ComponentChildren[])[],
  isCaptionShown = false,
): ComponentChild =>
  h(
    'table',
    null,
    h('caption', { class: isCaptionShown ? undefined : 'unseen' }, caption),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        columns.map((column) => h('th', { scope: 'col' }, column)),
      ),
    ),
    h(
      'tbody',
      null,
      rows.map(([first, ...cells]) =>
        h(
          'tr',
          null,
          h('th', { scope: 'row' }, first),
          cells.map((cell) => h('td', null, cell)),
        ),
      ),
    ),
  );

/** From this share of the bar on a number fits in. */
const leastForNumber = 6;

/**
 * A bar of how many are of which kind, with a table of the same that is its legend. Its places are in percent, so that it is
 * as wide as the page and its numbers keep their size.
 */
export function barFigure({ id, title, shares }: BlockOf<'bar'>, lang: Language): ComponentChild {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  const drawn = shares.filter(({ count }) => count > 0);
  let start = 0;
  const segments = drawn.map(({ tone, label, count }) => {
    const width = (100 * count) / total;
    const segment = h(
      'g',
      { class: `segment is-${tone}` },
      h('title', null, `${label}: ${count}`),
      h('rect', { x: `${start}%`, y: 0, width: `${width}%`, height: 40 }),
      width < leastForNumber
        ? null
        : h('text', { x: `${start + width / 2}%`, y: 26, 'text-anchor': 'middle' }, formatCount(count)),
    );
    start += width;
    return segment;
  });
  const counts = drawn.map(({ label, count }) => `${label} ${count}`).join(', ');
  const words = reportMessages[lang];
  const hasMeanings = shares.some(({ meaning }) => meaning !== undefined);
  return h(
    'figure',
    { class: 'overview', 'aria-labelledby': `${id}-caption` },
    h('figcaption', { id: `${id}-caption` }, title, ' ', h('span', { class: 'quiet' }, formatCount(total))),
    h('svg', { class: 'bar', role: 'img', 'aria-label': `${title}: ${counts}`, width: '100%', height: 40 }, segments),
    table(
      title,
      [title, ...(hasMeanings ? [words.meaning] : []), words.number],
      shares.map(({ tone, label, meaning, count }) => [
        h('span', { class: `badge is-${tone}` }, label),
        ...(hasMeanings ? [meaning] : []),
        formatCount(count),
      ]),
    ),
  );
}

const cellWidth = 92;
const cellHeight = 62;
const leftMargin = 92;
const topMargin = 24;
const gap = 4;

/**
 * A matrix of results, drawn: a cell for each result before and after, with its number and a disc that grows with it; the same
 * below as a table.
 *
 * @param changes What is off the diagonal, as a list.
 * @param details Makes what can be closed.
 */
export function matrixFigure(
  matrix: BlockOf<'matrix'>,
  changes: ComponentChild,
  details: (summary: string, content: ComponentChildren) => ComponentChild,
  lang: Language,
): ComponentChild {
  const { term, title, axes, rows, columns, cells, note } = matrix;
  return h(
    'figure',
    { class: 'matrix' },
    h(
      'figcaption',
      null,
      h('span', { class: 'label' }, title),
      h('span', { class: 'quiet' }, term === '' ? axes : `${term} · ${axes}`),
    ),
    drawing(matrix),
    changes,
    details(reportMessages[lang].asTable, [
      table(
        `${title}: ${axes}`,
        [axes, ...columns],
        rows.map((row, index) => [row, ...cells[index]!.map((cell) => cell?.text ?? '—')]),
      ),
      note === undefined ? null : h('p', null, note),
    ]),
  );
}

function drawing({ title, rows, columns, cells }: BlockOf<'matrix'>): ComponentChild {
  const most = Math.max(1, ...cells.flat().map((cell) => cell?.count ?? 0));
  const width = leftMargin + columns.length * cellWidth;
  const height = topMargin + rows.length * cellHeight;
  const changes = rows.flatMap((row, line) =>
    columns.flatMap((column, index) => {
      const { count = 0, text = '' } = cells[line]![index] ?? {};
      return row !== column && count > 0 ? [`${row} → ${column}: ${text}`] : [];
    }),
  );
  return h(
    'svg',
    { width, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `${title}. ${changes.join('; ')}` },
    columns.map((column, index) =>
      h('text', { x: leftMargin + (index + 0.5) * cellWidth, y: topMargin - 8, 'text-anchor': 'middle' }, column),
    ),
    rows.map((row, line) => [
      h('text', { x: leftMargin - 8, y: topMargin + (line + 0.5) * cellHeight + 4, 'text-anchor': 'end' }, row),
      columns.map((column, index) => {
        const cell = cells[line]![index];
        const place = { x: leftMargin + index * cellWidth, y: topMargin + line * cellHeight };
        const isChange = row !== column && cell !== undefined && cell.count !== 0;
        return h(
          'g',
          { class: isChange ? 'moved' : undefined },
          h('title', null, `${row} → ${column}: ${cell?.text ?? '—'}`),
          cellPart(cell, place, most),
        );
      }),
    ]),
  );
}

/** So that the area grows with the share. */
const radiusOf = (share: number): number => Math.sqrt(share) * (cellHeight / 2 - 4);

/** A smaller disc would be lost behind its number. */
const leastRadius = 9;

function cellPart(
  cell: MatrixCell | undefined,
  { x, y }: { readonly x: number; readonly y: number },
  most: number,
): ComponentChild {
  const [middle, centre] = [x + cellWidth / 2, y + cellHeight / 2];
  const radius = radiusOf((cell?.count ?? 0) / most);
  const lines = cell === undefined ? [] : (cell.short ?? [cell.text]);
  return [
    h('rect', {
      class: cell === undefined ? 'cell is-off' : 'cell',
      x: x + gap / 2,
      y: y + gap / 2,
      width: cellWidth - gap,
      height: cellHeight - gap,
      rx: 3,
    }),
    radius > leastRadius ? h('circle', { class: 'disc', cx: middle, cy: centre, r: radius }) : null,
    lines.map((line, index) =>
      h(
        'text',
        {
          x: middle,
          y: centre + 5 + 18 * (index - (lines.length - 1) / 2),
          class: cell!.count === undefined ? 'kept' : 'count',
          'text-anchor': 'middle',
        },
        line,
      ),
    ),
  ];
}
