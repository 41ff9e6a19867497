import { type ComponentChild, h } from 'preact';
import type { Language } from '../../model/rule/truth.ts';
import { badge } from './parts.ts';
import { pageWords } from './report-words.ts';

/** A kind of what is counted, in the order of the bar. */
export interface BarShare {
  /** As the style names its colour: `amended`. */
  readonly kind: string;
  readonly word: string;
  /** What the word means, beside it. */
  readonly meaning: string;
  readonly count: number;
}

/** From this share of the bar on a number fits in. */
const leastForNumber = 6;

/**
 * A drawn bar of how many are of which kind, with a table of the same that is its legend. Its places are told in percent, so
 * that it is as wide as the page and its numbers keep their size.
 *
 * @param id What the page has of this name alone.
 */
export function overviewBar(id: string, title: string, shares: readonly BarShare[], lang: Language): ComponentChild {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  const drawn = shares.filter(({ count }) => count > 0);
  let start = 0;
  const segments = drawn.map(({ kind, word, count }) => {
    const width = (100 * count) / total;
    const segment = h(
      'g',
      { class: `segment is-${kind}` },
      h('title', null, `${word}: ${count}`),
      h('rect', { x: `${start}%`, y: 0, width: `${width}%`, height: 40 }),
      width < leastForNumber
        ? null
        : h('text', { x: `${start + width / 2}%`, y: 26, 'text-anchor': 'middle' }, `${count}`),
    );
    start += width;
    return segment;
  });
  const encoded = drawn.map(({ word, count }) => `${word} ${count}`).join(', ');
  return h(
    'figure',
    { class: 'overview', 'aria-labelledby': `${id}-caption` },
    h('figcaption', { id: `${id}-caption` }, title, ' ', h('span', { class: 'total' }, `${total}`)),
    h('svg', { class: 'bar', role: 'img', 'aria-label': `${title}: ${encoded}`, width: '100%', height: 40 }, segments),
    h(
      'table',
      { class: 'legend' },
      h('caption', { class: 'unseen' }, title),
      h(
        'thead',
        { class: 'unseen' },
        h(
          'tr',
          null,
          [title, pageWords.meaning[lang], pageWords.number[lang]].map((word) => h('th', { scope: 'col' }, word)),
        ),
      ),
      h(
        'tbody',
        null,
        shares.map(({ kind, word, meaning, count }) =>
          h(
            'tr',
            { class: count === 0 ? 'is-none' : undefined },
            h('th', { scope: 'row' }, badge(kind, word)),
            h('td', { class: 'meaning' }, meaning),
            h('td', { class: 'number' }, count),
          ),
        ),
      ),
    ),
  );
}
