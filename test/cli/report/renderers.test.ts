import { describe, expect, test } from 'vitest';
import { comparisonMessages } from '../../../src/cli/compare/messages.ts';
import { historyMessages } from '../../../src/cli/history/messages.ts';
import { impactMessages } from '../../../src/cli/impact/messages.ts';
import { entries, paragraph, type ReportDocument } from '../../../src/cli/report/document.ts';
import { formatPlural, formatProvision } from '../../../src/cli/report/format.ts';
import { labels } from '../../../src/cli/report/labels.ts';
import { reportMessages } from '../../../src/cli/report/messages.ts';
import { renderHtml } from '../../../src/cli/report/render-html.ts';
import { renderMarkdown } from '../../../src/cli/report/render-markdown.ts';
import { renderText } from '../../../src/cli/report/render-text.ts';
import { verificationMessages } from '../../../src/cli/verify/messages.ts';
import { renderOptionsFor } from '../render-options.ts';

const report: ReportDocument = {
  lang: 'en',
  subject: 'Act',
  title: 'Report',
  subtitle: 'of a day',
  summary: [],
  sections: [
    {
      id: 'one',
      title: 'Section',
      blocks: [
        paragraph('See ', { link: 'a rule', to: 'r-a' }, ', ', { link: 'another', to: 'r-b' }, '.'),
        entries('rows', [
          {
            id: 'r-a',
            term: '§ 1',
            title: { badge: 'changed', tone: 'changed' },
            blocks: [paragraph('<b>*bold*</b>')],
          },
          { id: 'r-b', term: '§ 2', title: 'same', onlyIn: ['html'], blocks: [] },
        ]),
        {
          kind: 'redline',
          title: 'Texts',
          language: 'en',
          before: { title: 'before' },
          after: { title: 'after' },
          paragraphs: [
            [
              { kind: 'same', text: 'of ' },
              { kind: 'removed', text: 'ten' },
              { kind: 'added', text: 'thirty' },
              { kind: 'same', text: ' days' },
            ],
          ],
        },
      ],
    },
  ],
};

describe('one document is printed', () => {
  test('as a text, without what only HTML prints', () => {
    expect(renderText(report, renderOptionsFor('en'))).toBe(
      [
        'Act: Report',
        'of a day',
        '',
        'Section',
        'See a rule, another.',
        '  § 1           changed',
        '                <b>*bold*</b>',
        'Texts:',
        '  of [-ten-]{+thirty+} days',
        '',
      ].join('\n'),
    );
  });

  test('as Markdown, with links to the entries that it prints and nothing taken for a mark', () => {
    expect(renderMarkdown(report)).toBe(
      [
        '# Act: Report',
        'of a day',
        '## Section',
        'See [a rule](#r-a), another.',
        '- <a id="r-a"></a>**§ 1** changed\n\n  &lt;b&gt;\\*bold\\*&lt;/b&gt;',
        '**Texts**',
        '> of <del>ten</del><ins>thirty</ins> days\n',
      ].join('\n\n'),
    );
  });

  test('as HTML, with every entry, and each side of a redline', () => {
    const html = renderHtml(report);
    expect(html).toContain('<a href="#r-a">a rule</a>, <a href="#r-b">another</a>.');
    expect(html).toContain('&lt;b>*bold*&lt;/b>');
    expect(html).toMatch(/<p>of <del>.*ten.*<\/del> days<\/p>.*<p>of <ins>.*thirty.*<\/ins> days<\/p>/u);
  });
});

/** The paths of the messages in a value, and the messages. */
function messagesIn(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => messagesIn(part, `${path}/${key}`));
}

const all = { comparisonMessages, historyMessages, impactMessages, labels, reportMessages, verificationMessages };

test.each(Object.entries(all))(
  '%s has the same messages with the same places in both languages',
  (_name, { en, et }) => {
    const places = (messages: unknown) =>
      messagesIn(messages).map(([path, text]) => [path, [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort()]);
    expect(places(et)).toEqual(places(en));
    expect(messagesIn(et).filter(([, text]) => text.includes('§ '))).toEqual([]); // a no-break space follows the sign
  },
);

test('numbers and provisions are written as each language writes them', () => {
  expect([0, 1, 2].map((count) => formatPlural(impactMessages.et.cases, count))).toEqual([
    '0 juhtumit',
    '1 juhtum',
    '2 juhtumit',
  ]);
  expect([0, 1, 2].map((count) => formatPlural(impactMessages.en.cases, count))).toEqual([
    '0 cases',
    '1 case',
    '2 cases',
  ]);
  expect(formatProvision('§ 29¹ (3) 1)', 'et').replaceAll('\u00a0', ' ')).toBe('§ 29¹ lg 3 p 1');
  expect(formatProvision('§ 29¹ (3) 1)', 'en').replaceAll('\u00a0', ' ')).toBe('§ 29¹ (3) 1)');
});
