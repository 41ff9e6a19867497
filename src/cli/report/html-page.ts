import { createHash } from 'node:crypto';
import { type ComponentChildren, Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { libraryVersion } from '../../model/answer/library-version.ts';
import type { Language } from '../../model/rule/truth.ts';
import { filled, pageWords } from './report-words.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/** A part of a report, with a heading to which the contents lead. */
export interface PagePart {
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

/** A report as a page. */
export interface ReportPage {
  readonly lang: Language;
  /** What the page is called in lists of windows and by screen readers. */
  readonly title: string;
  /** What stands at its head, its first heading among it. */
  readonly head: ComponentChildren;
  readonly parts: readonly PagePart[];
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const written = (content: ComponentChildren): string => renderToString(h(Fragment, null, content));

/**
 * Writes a report as one HTML file: nothing is fetched, since the policy of the page forbids it, and nothing runs but the
 * script that it holds.
 *
 * @param page The report; every text in it is escaped.
 * @returns The file, from the document type on.
 */
export function htmlFile({ lang, title, head, parts }: ReportPage): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const body = h(
    'body',
    null,
    h('a', { class: 'skip', href: '#report' }, pageWords.skip[lang]),
    h('header', { class: 'masthead' }, head),
    h(
      'nav',
      { class: 'contents', 'aria-label': pageWords.contents[lang] },
      h(
        'ul',
        null,
        parts.map((part) => h('li', null, h('a', { href: `#${part.id}` }, part.title))),
      ),
    ),
    h(
      'main',
      { id: 'report', tabindex: -1 },
      parts.map(({ id, title: name, content }) =>
        h('section', { id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, name), content),
      ),
    ),
    h('footer', null, h('p', null, filled(pageWords.madeBy[lang], { '': libraryVersion }))),
  );
  const start = [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    written(h('title', null, title)),
    `<style>${style}</style>`,
    '</head>',
  ];
  const rendered = written(body).replace(/<\/body>$/u, `<script>${script}</script></body>`);
  return `${start.join('\n')}\n${rendered}\n</html>\n`;
}
