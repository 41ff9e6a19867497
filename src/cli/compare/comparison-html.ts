import { type ComponentChildren, h } from 'preact';
import {
  meaningStatuses,
  provisionChanges,
  type WordingComparison,
} from '../../compare/comparison/wording-comparison.ts';
import type { Language } from '../../model/rule/truth.ts';
import { htmlFile, type PagePart } from '../report/html-page.ts';
import { cited, dayIn } from '../report/in-words.ts';
import { overviewBar } from '../report/overview-bar.ts';
import { table } from '../report/parts.ts';
import {
  changeMeanings,
  changeWords,
  comparisonWords,
  filled,
  pageWords,
  statusMeanings,
  statusWords,
} from '../report/report-words.ts';
import { ledeOf, namedWording } from './comparison-words.ts';
import { provisionsPart } from './provisions-part.ts';
import { offenceListsPart, rulesPart } from './rules-part.ts';

/**
 * Writes a comparison of wordings as one HTML file that a jurist can read on a screen of any width, print, and have read out.
 *
 * @param comparison What `compareWordings` gave.
 * @param lang The language of the report; official texts stay in theirs.
 */
export function comparisonAsHtml(comparison: WordingComparison, lang: Language): string {
  const { before, after, provisions, rules, offenceLists } = comparison;
  const name = `${pageWords.act[lang]}: ${comparisonWords.title[lang]}`;
  const parts: (PagePart | undefined)[] = [
    { id: 'overview', title: pageWords.overview[lang], content: overview(comparison, lang) },
    { id: 'between', title: comparisonWords.between[lang], content: wordingsBetween(comparison, lang) },
    provisions.length === 0
      ? undefined
      : { id: 'provisions', title: comparisonWords.provisions[lang], content: provisionsPart(comparison, lang) },
    rules.length === 0
      ? undefined
      : { id: 'rules', title: comparisonWords.rules[lang], content: rulesPart(comparison, lang) },
    offenceLists.length === 0
      ? undefined
      : { id: 'lists', title: comparisonWords.offenceLists[lang], content: offenceListsPart(offenceLists, lang) },
    { id: 'how', title: comparisonWords.how[lang], content: howToRead(comparison, lang) },
  ];
  return htmlFile({
    lang,
    title: `${name}, ${dayIn(before.day, lang)} → ${dayIn(after.day, lang)}`,
    head: [
      h('p', { class: 'kicker' }, pageWords.act[lang]),
      h('h1', null, capitalised(comparisonWords.title[lang])),
      h(
        'p',
        { class: 'wordings' },
        h('span', null, namedWording(before, lang)),
        h('span', { class: 'arrow' }, '→'),
        h('span', null, namedWording(after, lang)),
      ),
      ledeOf(comparison, lang).map((text) => h('p', { class: 'lede' }, text)),
    ],
    parts: parts.filter((part) => part !== undefined),
  });
}

const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function overview({ counts }: WordingComparison, lang: Language): ComponentChildren {
  return h(
    'div',
    { class: 'figures' },
    overviewBar(
      'bar-provisions',
      comparisonWords.provisions[lang],
      provisionChanges.map((kind) => ({
        kind,
        word: changeWords[kind][lang],
        meaning: changeMeanings[kind][lang],
        count: counts.provisions[kind],
      })),
      lang,
    ),
    overviewBar(
      'bar-rules',
      comparisonWords.rules[lang],
      meaningStatuses.map((kind) => ({
        kind,
        word: statusWords[kind][lang],
        meaning: statusMeanings[kind][lang],
        count: counts.rules[kind],
      })),
      lang,
    ),
  );
}

function wordingsBetween({ before, after, between }: WordingComparison, lang: Language): ComponentChildren {
  if (between.length === 0) return h('p', null, comparisonWords.noneBetween[lang]);
  return [
    before.day > after.day ? h('p', { class: 'hint' }, comparisonWords.backwards[lang]) : null,
    table(
      {
        class: 'grid stack',
        caption: h('span', { class: 'unseen' }, comparisonWords.between[lang]),
        columns: (['inForce', 'actOf', 'note'] as const).map((word) => comparisonWords[word][lang]),
      },
      between.map(({ day, amendingActs, note }) =>
        h(
          'tr',
          null,
          h('th', { scope: 'row', class: 'day' }, dayIn(day, lang)),
          h(
            'td',
            null,
            amendingActs.map(({ reference }) => h('span', { class: 'act' }, cited(reference))),
          ),
          h('td', null, note[lang]),
        ),
      ),
    ),
  ];
}

function howToRead({ texts }: WordingComparison, lang: Language): ComponentChildren {
  const unread = [...(texts?.unread.before ?? []), ...(texts?.unread.after ?? [])];
  return [
    h('p', null, comparisonWords.howSame[lang]),
    h('p', null, comparisonWords.howRests[lang]),
    unread.length === 0
      ? null
      : h(
          'p',
          null,
          `${comparisonWords.unread[lang]}: ${unread.map(({ line }) => filled(comparisonWords.line[lang], { '': line })).join(', ')}.`,
        ),
  ];
}
