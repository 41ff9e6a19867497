import { type ComponentChild, type ComponentChildren, h } from 'preact';
import { deadlineChanges } from '../../compare/outcomes/deadline-change.ts';
import type { DeadlineOutcome, OutcomeReport } from '../../compare/outcomes/outcome-report.ts';
import type { Language } from '../../model/rule/truth.ts';
import { htmlFile, type PagePart } from '../report/html-page.ts';
import { counted, dayIn } from '../report/in-words.ts';
import { table } from '../report/parts.ts';
import { comparisonWords, filled, pageWords } from '../report/report-words.ts';
import { printable } from '../terminal/layout.ts';
import {
  examplesInWords,
  figureGroups,
  isChanging,
  mayChange,
  provisionsInWords,
  shownCount,
} from './impact-figures.ts';
import {
  bodiesInWords,
  documentsInWords,
  isMoving,
  ledeOfImpact,
  mostMoves,
  suppressionInWords,
} from './impact-in-words.ts';
import { impactPageWords } from './impact-page-words.ts';
import { deadlineChangeWords, impactWords } from './impact-words.ts';
import { matrixFigure } from './matrix-figure.ts';

/**
 * Writes what two wordings make of cases and persons as one HTML file, with a drawn matrix for whatever comes out otherwise.
 *
 * @param report What `compareOutcomes` or `lasteks impact` gave; of a case it holds the id that was given, and nothing else.
 * @param lang The language of the report.
 */
export function impactAsHtml(report: OutcomeReport, lang: Language): string {
  const { from, to, routing, deadlines, persons, suppressedBelow } = report;
  const words = impactPageWords;
  const groups = figureGroups(report, lang);
  const moving = [...deadlines, ...persons.deadlines].filter(isMoving);
  const hidden = groups.flatMap(({ figures }) => figures.filter(mayChange));
  const parts: (PagePart | undefined)[] = [
    { id: 'documents', title: words.documents[lang], content: documentsPart(report, lang) },
    {
      id: 'outcomes',
      title: words.outcomes[lang],
      content: groups.flatMap(({ title, figures }): ComponentChildren => {
        const own = figures.filter(isChanging);
        if (own.length === 0) return [];
        return [
          h('h3', null, title),
          h(
            'div',
            { class: 'matrices' },
            own.map((figure) => matrixFigure(figure, suppressedBelow, lang)),
          ),
        ];
      }),
    },
    routing.moves.length === 0
      ? undefined
      : { id: 'moves', title: words.moves[lang], content: movesPart(report, lang) },
    moving.length === 0
      ? undefined
      : { id: 'deadlines', title: impactWords.deadlines[lang], content: deadlinesPart(moving, suppressedBelow, lang) },
    {
      id: 'same',
      title: words.same[lang],
      content: [
        hidden.length === 0 || suppressedBelow === null
          ? null
          : h(
              'p',
              null,
              `${filled(words.mayChange[lang], { '': suppressedBelow })} ${hidden.map(({ label }) => label).join('; ')}.`,
            ),
        groups.map(({ title, figures }) => {
          const own = figures.filter((figure) => !isChanging(figure) && !mayChange(figure));
          return own.length === 0
            ? null
            : [h('h3', null, `${title} (${own.length})`), h('p', null, own.map(({ label }) => label).join('; '))];
        }),
      ],
    },
    {
      id: 'how',
      title: words.how[lang],
      content: [words.howMatrix, words.howIds].map((text) => h('p', null, text[lang])),
    },
  ];
  return htmlFile({
    lang,
    title: `${pageWords.act[lang]}: ${words.title[lang]}, ${dayIn(from, lang)} → ${dayIn(to, lang)}`,
    head: [
      h('p', { class: 'kicker' }, pageWords.act[lang]),
      h('h1', null, words.title[lang]),
      h(
        'p',
        { class: 'wordings' },
        h('span', null, filled(comparisonWords.wordingOf[lang], { '': dayIn(from, lang) })),
        h('span', { class: 'arrow' }, '→'),
        h('span', null, filled(comparisonWords.wordingOf[lang], { '': dayIn(to, lang) })),
      ),
      h('p', { class: 'lede' }, ledeOfImpact(report, lang)),
      suppressedBelow === null ? null : h('p', { class: 'lede' }, suppressionInWords(suppressedBelow, lang)),
    ],
    parts: parts.filter((part) => part !== undefined),
  });
}

function documentsPart(report: OutcomeReport, lang: Language): ComponentChild {
  return table(
    {
      class: 'grid',
      caption: h('span', { class: 'unseen' }, impactPageWords.documents[lang]),
      columns: [impactPageWords.documents[lang], pageWords.number[lang]],
    },
    documentsInWords(report, lang).map(([name, count]) =>
      h('tr', null, h('th', { scope: 'row' }, name), h('td', { class: 'number' }, count)),
    ),
  );
}

function movesPart({ routing }: OutcomeReport, lang: Language): ComponentChildren {
  const words = impactPageWords;
  const more = routing.moves.length - mostMoves;
  return [
    table(
      {
        class: 'grid stack',
        caption: h('span', { class: 'unseen' }, words.moves[lang]),
        columns: [words.encoded[lang], words.toldAfter[lang], words.count[lang], words.examples[lang]],
      },
      routing.moves
        .slice(0, mostMoves)
        .map(({ before, after, count, examples }) =>
          h(
            'tr',
            null,
            h('th', { scope: 'row' }, bodiesInWords(before, lang)),
            h('td', null, bodiesInWords(after, lang)),
            h('td', { class: 'number' }, counted(count)),
            h('td', null, examples.map((id) => printable(`${id}`)).join(', ')),
          ),
        ),
    ),
    more > 0 ? h('p', { class: 'hint' }, filled(words.tooMany[lang], { '': more })) : null,
  ];
}

function deadlinesPart(deadlines: readonly DeadlineOutcome[], below: number | null, lang: Language): ComponentChild {
  const words = impactPageWords;
  return table(
    {
      class: 'grid stack',
      caption: h('span', { class: 'unseen' }, impactWords.deadlines[lang]),
      columns: [
        words.norm[lang],
        ...deadlineChanges.map((change) => deadlineChangeWords[change][lang]),
        words.shifts[lang],
      ],
    },
    deadlines.map(({ label, provisions, counts, shifts, examples }) =>
      h(
        'tr',
        null,
        h(
          'th',
          { scope: 'row' },
          label[lang],
          h('span', { class: 'act' }, provisionsInWords(provisions)),
          h('span', { class: 'act' }, examplesInWords(Object.values(examples).flat().slice(0, 3), lang)),
        ),
        deadlineChanges.map((change) => h('td', { class: 'number' }, shownCount(counts[change], below, lang))),
        h('td', null, shifts.map(({ days, count }) => `${days > 0 ? '+' : ''}${days}: ${counted(count)}`).join('; ')),
      ),
    ),
  );
}
