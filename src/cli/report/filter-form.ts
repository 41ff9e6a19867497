import { type ComponentChild, h } from 'preact';
import type { Language } from '../../model/rule/truth.ts';
import { pageWords } from './report-words.ts';

/** A group of what can be chosen: items whose `data-<name>` is one of the ticked values are shown. */
export interface FilterGroup {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly { readonly value: string; readonly word: string; readonly count: number }[];
}

/**
 * A form by which items of the page are chosen, by ticking and by a text. It is shown by the script that makes it work: without
 * that, all items stand there.
 *
 * @param items The id of the element in which the items are.
 */
export function filterForm(
  items: string,
  legend: string,
  groups: readonly FilterGroup[],
  lang: Language,
): ComponentChild {
  return h(
    'form',
    { class: 'filter', 'data-filters': items, 'aria-label': legend, hidden: true },
    groups.map(({ name, title, choices }) =>
      h(
        'fieldset',
        null,
        h('legend', null, title),
        choices
          .filter(({ count }) => count > 0)
          .map(({ value, word, count }) =>
            h(
              'label',
              { class: 'choice' },
              h('input', { type: 'checkbox', name, value, checked: true }),
              h('span', { class: `choice-word is-${value}` }, word),
              h('span', { class: 'choice-count' }, count),
            ),
          ),
      ),
    ),
    h(
      'div',
      { class: 'filter-end' },
      h(
        'label',
        { class: 'search' },
        `${pageWords.search[lang]} `,
        h('input', { type: 'search', name: 'text', autocomplete: 'off' }),
      ),
      h('button', { type: 'reset' }, pageWords.reset[lang]),
      h('output', { 'data-shown': pageWords.shown[lang], 'data-none': pageWords.nothingFound[lang] }),
    ),
  );
}
