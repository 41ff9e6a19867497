import { type ComponentChild, type ComponentChildren, h } from 'preact';
import type { Language } from '../../model/rule/truth.ts';
import type { Block, BlockOf, Entry, Filter, Inline, ListItem, RedlineSide, Run, Text } from './document.ts';
import { barFigure, matrixFigure, table } from './html-figures.ts';
import { reportMessages } from './messages.ts';

/** A text of a report as HTML. */
export const renderText = (text: Text): ComponentChildren =>
  typeof text === 'object' && 'length' in text ? text.map(inlinePart) : inlinePart(text);

function inlinePart(inline: Inline): ComponentChild {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return h('strong', null, inline.strong);
  if ('code' in inline) return h('code', { title: inline.full }, inline.code);
  if ('link' in inline) return h('a', { href: `#${inline.to}` }, inline.link);
  if ('badge' in inline) return h('span', { class: `badge is-${inline.tone}` }, inline.badge);
  if ('quiet' in inline) return h('span', { class: 'quiet' }, inline.quiet);
  return 'positive' in inline
    ? h('span', { class: 'positive' }, inline.positive)
    : h('span', { class: 'warning' }, inline.warning);
}

/** Blocks of a report as HTML. */
export const renderBlocks = (blocks: readonly Block[], lang: Language): ComponentChildren =>
  blocks.map((block) => blockPart(block, lang));

/** What can be closed: it is open without the script of the page, and on paper. */
const details = (className: string | undefined, summary: string, content: ComponentChildren): ComponentChild =>
  h('details', { class: className, open: true, 'data-closed': '' }, h('summary', null, summary), content);

function blockPart(block: Block, lang: Language): ComponentChild {
  switch (block.kind) {
    case 'paragraph':
      return h('p', null, renderText(block.text));
    case 'heading':
      return h('h3', null, block.text);
    case 'list':
      return listPart(block.items);
    case 'code':
      return h('pre', null, h('code', null, block.text));
    case 'details':
      return details(undefined, block.summary, renderBlocks(block.blocks, lang));
    case 'table':
      return table(
        block.caption,
        block.columns,
        block.rows.map((row) => row.map(renderText)),
        true,
      );
    case 'entries':
      return entriesPart(block, lang);
    case 'bar':
      return barFigure(block, lang);
    case 'matrix':
      return matrixFigure(
        block,
        listPart(block.changes),
        (summary, content) => details('table-of', summary, content),
        lang,
      );
    case 'redline':
      return redlinePart(block, lang);
  }
}

const listPart = (items: readonly ListItem[]): ComponentChild =>
  items.length === 0
    ? null
    : h(
        'ul',
        null,
        items.map(({ text, items: below = [] }) => h('li', null, renderText(text), listPart(below))),
      );

function entriesPart({ style, id, filter, groups, openEnd }: BlockOf<'entries'>, lang: Language): ComponentChild {
  const shown = groups.filter(({ entries }) => entries.length > 0);
  return [
    filter === undefined || id === undefined ? null : filterForm(id, filter, lang),
    h(
      'div',
      { id, class: style },
      shown.map(({ title, entries, style: own = style }) =>
        h(
          'div',
          { 'data-group': '' },
          title === undefined ? null : h('h3', null, title),
          own === 'cards'
            ? entries.map((entry) => cardPart(entry, title === undefined ? 'h3' : 'h4', lang))
            : h(
                'dl',
                null,
                entries.map((entry) => rowPart(entry, lang)),
              ),
        ),
      ),
      openEnd === undefined ? null : h('p', { class: 'quiet open-end' }, openEnd),
    ),
  ];
}

const attributesOf = ({ id, tone, tags }: Entry, className: string) => ({
  id,
  class: tone === undefined ? className : `${className} is-${tone}`,
  ...(tags !== undefined && { 'data-item': '' }),
  ...Object.fromEntries(Object.entries(tags ?? {}).map(([name, value]) => [`data-${name}`, value])),
});

const rowPart = (entry: Entry, lang: Language): ComponentChild =>
  h(
    'div',
    attributesOf(entry, 'row'),
    h('dt', null, entry.term),
    h('dd', null, h('p', { class: 'title' }, renderText(entry.title)), renderBlocks(entry.blocks, lang)),
  );

const cardPart = (entry: Entry, heading: 'h3' | 'h4', lang: Language): ComponentChild =>
  h(
    'article',
    attributesOf(entry, 'card'),
    h(heading, null, renderText(entry.title)),
    renderBlocks(entry.blocks, lang),
  );

/** A form that filters entries. The script of the page shows it and makes it work: without that, all entries are shown. */
function filterForm(entries: string, { legend, groups }: Filter, lang: Language): ComponentChild {
  const words = reportMessages[lang];
  return h(
    'form',
    { class: 'filter', 'data-filters': entries, 'aria-label': legend, hidden: true },
    groups.map(({ name, title, choices }) =>
      h(
        'fieldset',
        null,
        h('legend', null, title),
        choices
          .filter(({ count }) => count > 0)
          .map(({ value, label, count }) =>
            h(
              'label',
              { class: 'choice' },
              h('input', { type: 'checkbox', name, value, checked: true }),
              h('span', null, label),
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
        `${words.search} `,
        h('input', { type: 'search', name: 'text', autocomplete: 'off' }),
      ),
      h('button', { type: 'reset' }, words.reset),
      h('output', { 'data-shown': words.shown, 'data-none': words.nothingFound }),
      h('button', { type: 'button', 'data-open': 'true' }, words.openTexts),
      h('button', { type: 'button', 'data-open': 'false' }, words.closeTexts),
    ),
  );
}

/** Two texts side by side, what only one of them has marked in it: by colour and line for the eye, by words for the ear. */
function redlinePart(redline: BlockOf<'redline'>, lang: Language): ComponentChild {
  const { title, language, before, after, paragraphs, note } = redline;
  const side = (at: RedlineSide | undefined, kind: 'removed' | 'added'): ComponentChild =>
    at === undefined
      ? null
      : h(
          'div',
          { class: 'side' },
          h('p', { class: 'side-day' }, at.title),
          h(
            'div',
            { lang: language },
            paragraphs
              .map((runs) => runs.filter((run) => run.kind === 'same' || run.kind === kind))
              .filter((runs) => runs.length > 0)
              .map((runs) =>
                h(
                  'p',
                  null,
                  runs.map((run) => runPart(run, lang)),
                ),
              ),
          ),
          at.remark === undefined ? null : h('p', { class: 'quiet' }, at.remark),
        );
  return details('texts', title, [
    h('div', { class: 'sides' }, side(before, 'removed'), side(after, 'added')),
    note === undefined ? null : h('p', { class: 'quiet' }, note),
  ]);
}

function runPart({ kind, text }: Run, lang: Language): ComponentChild {
  if (kind === 'same') return text;
  const words = reportMessages[lang];
  const unseen = (word: string): ComponentChild => h('span', { class: 'unseen', lang }, word);
  const start = kind === 'removed' ? words.removedStart : words.addedStart;
  return h(kind === 'removed' ? 'del' : 'ins', null, unseen(`${start} `), text, unseen(` ${words.end} `));
}
