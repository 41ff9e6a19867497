import { createHash } from 'node:crypto';
import { type ComponentChild, type ComponentChildren, Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { libraryVersion } from '../../model/answer/library-version.ts';
import { forFormat, type ReportDocument } from './document.ts';
import { fill } from './format.ts';
import { renderBlocks, renderText } from './html-blocks.ts';
import { reportMessages } from './messages.ts';
import { script } from './script.ts';
import { style } from './style.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const written = (content: ComponentChildren): string => renderToString(h(Fragment, null, content));

/**
 * A report as one HTML file: nothing is fetched, since the policy of the page forbids it, and nothing runs but the script that
 * it contains. Every text in it is escaped.
 *
 * @returns The file, from the document type on.
 */
export function renderHtml(report: ReportDocument): string {
  const { lang, subject, title, subtitle, summary, sections } = forFormat(report, 'html');
  const words = reportMessages[lang];
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const sectionPart = ({ id, title: name, blocks }: (typeof sections)[number]): ComponentChild =>
    h(
      'section',
      { id, 'aria-labelledby': `${id}-title` },
      h('h2', { id: `${id}-title` }, name),
      renderBlocks(blocks, lang),
    );
  const body = h(
    'body',
    null,
    h('a', { class: 'skip', href: '#report' }, words.skip),
    h(
      'header',
      { class: 'masthead' },
      h('p', { class: 'kicker' }, subject),
      h('h1', null, title),
      h('p', { class: 'subtitle' }, subtitle),
      summary.map((text) => h('p', { class: 'lede' }, renderText(text))),
    ),
    h(
      'nav',
      { class: 'contents', 'aria-label': words.contents },
      h(
        'ul',
        null,
        sections.map(({ id, title: name }) => h('li', null, h('a', { href: `#${id}` }, name))),
      ),
    ),
    h('main', { id: 'report', tabindex: -1 }, sections.map(sectionPart)),
    h('footer', null, h('p', null, fill(words.madeBy, { version: libraryVersion }))),
  );
  const start = [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    written(h('title', null, `${subject}: ${title}, ${subtitle}`)),
    `<style>${style}</style>`,
    '</head>',
  ];
  const rendered = written(body).replace(/<\/body>$/u, `<script>${script}</script></body>`);
  return `${start.join('\n')}\n${rendered}\n</html>\n`;
}
