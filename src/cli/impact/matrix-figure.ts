import { type ComponentChild, h } from 'preact';
import type { Language } from '../../model/rule/truth.ts';
import { counted } from '../report/in-words.ts';
import { table } from '../report/parts.ts';
import { filled } from '../report/report-words.ts';
import { examplesInWords, type Figure, shownCount, statesMet } from './impact-figures.ts';
import { impactPageWords } from './impact-page-words.ts';
import { outcomeWords } from './impact-words.ts';

const cellWidth = 92;
const cellHeight = 62;
const leftMargin = 92;
const topMargin = 24;
const gap = 4;

/**
 * A matrix of outcomes, drawn: a cell for what comes out before and after, with its number and a disc that grows with it. The
 * same stands below as a table; what is kept back is told as such, and drawn without a disc.
 */
export function matrixFigure(figure: Figure, below: number | null, lang: Language): ComponentChild {
  const { label, provisions, changes, roundedDownTo } = figure;
  const met = statesMet(figure);
  const encoded = changes
    .map(
      ({ before, after, count }) =>
        `${outcomeWords[`${before}`][lang]} → ${outcomeWords[`${after}`][lang]}: ${counted(count)}`,
    )
    .join('; ');
  return h(
    'figure',
    { class: 'matrix' },
    h(
      'figcaption',
      null,
      h('span', { class: 'label' }, label),
      h(
        'span',
        { class: 'of' },
        [provisions, impactPageWords.matrixOf[lang]].filter((text) => text !== '').join(' · '),
      ),
    ),
    drawn(figure, met, { name: `${label}. ${encoded}`, below, lang }),
    changes.length === 0
      ? null
      : h(
          'ul',
          null,
          changes.map(({ before, after, count, examples }) =>
            h(
              'li',
              null,
              `${outcomeWords[`${before}`][lang]} → ${outcomeWords[`${after}`][lang]}: `,
              h('strong', null, counted(count)),
              examples.length === 0 ? null : `, ${examplesInWords(examples, lang)}`,
            ),
          ),
        ),
    h(
      'details',
      { class: 'table-of', open: true, 'data-closed': '' },
      h('summary', null, impactPageWords.asTable[lang]),
      table(
        {
          caption: h('span', { class: 'unseen' }, `${label}: ${impactPageWords.matrix[lang]}`),
          columns: [impactPageWords.matrixOf[lang], ...met.after.map((state) => outcomeWords[state][lang])],
        },
        met.before.map((before) =>
          h(
            'tr',
            null,
            h('th', { scope: 'row' }, outcomeWords[before][lang]),
            met.after.map((after) =>
              h('td', { class: 'number' }, shownCount(figure.matrix[before]?.[after], below, lang)),
            ),
          ),
        ),
      ),
      roundedDownTo > 1 ? h('p', null, filled(impactPageWords.rounded[lang], { '': roundedDownTo })) : null,
    ),
  );
}

function drawn(
  { matrix }: Figure,
  met: ReturnType<typeof statesMet>,
  { name, below, lang }: { readonly name: string; readonly below: number | null; readonly lang: Language },
): ComponentChild {
  const shown = met.before.flatMap((before) => met.after.map((after) => matrix[before]?.[after]));
  const most = Math.max(1, ...shown.map((count) => (typeof count === 'number' ? count : 0)));
  const width = leftMargin + met.after.length * cellWidth;
  const height = topMargin + met.before.length * cellHeight;
  return h(
    'svg',
    { width, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': name },
    met.after.map((after, column) =>
      h(
        'text',
        { x: leftMargin + (column + 0.5) * cellWidth, y: topMargin - 8, 'text-anchor': 'middle' },
        outcomeWords[after][lang],
      ),
    ),
    met.before.map((before, row) => [
      h(
        'text',
        { x: leftMargin - 8, y: topMargin + (row + 0.5) * cellHeight + 4, 'text-anchor': 'end' },
        outcomeWords[before][lang],
      ),
      met.after.map((after, column) => {
        const count = matrix[before]?.[after];
        const [x, y] = [leftMargin + column * cellWidth, topMargin + row * cellHeight];
        const [middle, centre] = [x + cellWidth / 2, y + cellHeight / 2];
        const isMoved = before !== after && count !== undefined && count !== 0;
        const turn = `${outcomeWords[before][lang]} → ${outcomeWords[after][lang]}`;
        return h(
          'g',
          { class: isMoved ? 'moved' : undefined },
          h('title', null, `${turn}: ${shownCount(count, below, lang)}`),
          h('rect', {
            class: count === undefined ? 'cell is-off' : 'cell',
            x: x + gap / 2,
            y: y + gap / 2,
            width: cellWidth - gap,
            height: cellHeight - gap,
            rx: 3,
          }),
          typeof count === 'number' && radiusOf(count / most) > leastRadius
            ? h('circle', { class: 'disc', cx: middle, cy: centre, r: radiusOf(count / most) })
            : null,
          cellText(count, { x: middle, y: centre + 5 }, below, lang),
        );
      }),
    ]),
  );
}

/** So that the area grows with the share. */
const radiusOf = (share: number): number => Math.sqrt(share) * (cellHeight / 2 - 4);

/** A smaller disc would be lost behind its number. */
const leastRadius = 9;

function cellText(
  count: number | 'suppressed' | undefined,
  place: { readonly x: number; readonly y: number },
  below: number | null,
  lang: Language,
): ComponentChild {
  if (count === undefined) return null;
  if (count === 'suppressed') {
    return [
      h('text', { ...place, y: place.y - 9, class: 'kept', 'text-anchor': 'middle' }, impactPageWords.kept[lang]),
      h('text', { ...place, y: place.y + 9, class: 'kept', 'text-anchor': 'middle' }, `< ${below}`),
    ];
  }
  return h('text', { ...place, class: 'count', 'text-anchor': 'middle' }, counted(count));
}
