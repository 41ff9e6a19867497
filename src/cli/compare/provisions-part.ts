import { type ComponentChild, type ComponentChildren, h } from 'preact';
import {
  type Dependent,
  type ProvisionComparison,
  type ProvisionInWording,
  provisionChanges,
  restingShown,
  type WordingComparison,
} from '../../compare/comparison/wording-comparison.ts';
import type { Language } from '../../model/rule/truth.ts';
import { filterForm } from '../report/filter-form.ts';
import { dayIn, namedAs } from '../report/in-words.ts';
import { anchorOf, badge, ruleAnchor } from '../report/parts.ts';
import { changeWords, comparisonWords, filled, restingStatus } from '../report/report-words.ts';
import { digestsPart, redlinePart } from './redline-part.ts';

/** What a provision's change means for the rules that rest on it, in the order of the filter. */
export const effects = ['rule-differs', 'without-effect', 'all-same', 'without-rule'] as const;
export type Effect = (typeof effects)[number];

/** What a provision's change means for the rules that rest on it. */
export function effectOf(provision: ProvisionComparison): Effect {
  if (provision.rules.length + provision.links.length === 0) return 'without-rule';
  if (provision.noEffect) return 'without-effect';
  const { differing, links } = restingShown(provision);
  return differing.length + links.length > 0 ? 'rule-differs' : 'all-same';
}

const effectWords = {
  'rule-differs': comparisonWords.ruleDiffers,
  'without-effect': comparisonWords.withoutEffect,
  'all-same': comparisonWords.allSame,
  'without-rule': comparisonWords.withoutRule,
};

/** Every provision of both wordings as a table, chapter by chapter, with a form to choose among them. */
export function provisionsPart(comparison: WordingComparison, lang: Language): ComponentChildren {
  const { provisions, chapters, counts, texts } = comparison;
  const labels = new Map(comparison.rules.map(({ id, label }) => [id, label[lang]]));
  const choices = <Name extends string>(
    names: readonly Name[],
    words: Readonly<Record<Name, Readonly<Record<Language, string>>>>,
    countOf: (name: Name) => number,
  ) => names.map((value) => ({ value, word: words[value][lang], count: countOf(value) }));
  return [
    texts === undefined ? h('p', { class: 'hint' }, comparisonWords.withoutTexts[lang]) : null,
    filterForm(
      'provision-table',
      comparisonWords.filterProvisions[lang],
      [
        {
          name: 'change',
          title: comparisonWords.byChange[lang],
          choices: choices(provisionChanges, changeWords, (change) => counts.provisions[change]),
        },
        {
          name: 'effect',
          title: comparisonWords.byMeaning[lang],
          choices: choices(
            effects,
            effectWords,
            (effect) => provisions.filter((one) => effectOf(one) === effect).length,
          ),
        },
      ],
      lang,
    ),
    texts === undefined
      ? null
      : h(
          'p',
          { class: 'tools', hidden: true },
          h('button', { type: 'button', 'data-open': 'true' }, comparisonWords.openTexts[lang]),
          ' ',
          h('button', { type: 'button', 'data-open': 'false' }, comparisonWords.closeTexts[lang]),
        ),
    h(
      'table',
      { id: 'provision-table', class: 'provisions', role: 'table' },
      h('caption', { class: 'unseen' }, comparisonWords.changeOfProvisions[lang]),
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          (['provision', 'change', 'saying', 'restingRules'] as const).map((word) =>
            h('th', { scope: 'col', role: 'columnheader', class: `of-${word}` }, comparisonWords[word][lang]),
          ),
        ),
      ),
      chapters.map(({ number, title }) =>
        h(
          'tbody',
          { role: 'rowgroup', 'data-group': '' },
          h(
            'tr',
            { role: 'row', class: 'chapter' },
            h(
              'th',
              { scope: 'rowgroup', colspan: 4, role: 'rowheader' },
              h('span', { class: 'chapter-number' }, filled(comparisonWords.chapter[lang], { '': number })),
              ` ${title[lang]}`,
            ),
          ),
          provisions
            .filter(({ chapter }) => chapter === number)
            .map((provision) => provisionRow(provision, comparison, labels, lang)),
        ),
      ),
    ),
  ];
}

function provisionRow(
  provision: ProvisionComparison,
  comparison: WordingComparison,
  labels: ReadonlyMap<string, string>,
  lang: Language,
): ComponentChild {
  const { before, after, change, amendedBy, text, textDiffers } = provision;
  const id = anchorOf((after ?? before)!.reference, after === undefined);
  return h(
    'tr',
    { id, role: 'row', 'data-item': '', 'data-change': change, 'data-effect': effectOf(provision) },
    h(
      'th',
      { scope: 'row', role: 'rowheader', class: `reference ${depthOf((after ?? before)!.reference)}` },
      namedAs(before?.reference, after?.reference),
    ),
    h(
      'td',
      { role: 'cell', class: 'change' },
      badge(change, changeWords[change][lang]),
      amendedBy.map((act) => h('span', { class: 'act' }, act)),
    ),
    h(
      'td',
      { role: 'cell', class: 'saying' },
      summaries(provision, comparison, lang),
      text !== undefined && text.change !== 'unchanged' ? redlinePart(text, comparison, lang) : null,
      text === undefined && textDiffers
        ? digestsPart([before?.digest?.sha256, after?.digest?.sha256], lang, true)
        : null,
    ),
    h('td', { role: 'cell', class: 'rules' }, restingPart(provision, labels, lang)),
  );
}

/** How far in its section a provision stands: a section, what is in it, what is in that. */
const depthOf = (reference: string): string =>
  /\d\)$/u.test(reference.replace(/\(\S+\)/u, '')) ? 'clause' : /\(/u.test(reference) ? 'subsection' : 'section';

/** What a provision says: once where it says the same, else on both sides. */
function summaries(
  { before, after }: ProvisionComparison,
  comparison: WordingComparison,
  lang: Language,
): ComponentChildren {
  const one = saying(before, lang);
  const other = saying(after, lang);
  if (after !== undefined && (before === undefined || one === other))
    return h('p', null, other, unsettledOf(after, lang));
  const side = (day: string, text: string | undefined, at: ProvisionInWording | undefined): ComponentChildren => [
    h('dt', null, dayIn(day, lang)),
    h(
      'dd',
      { class: text === undefined ? 'remark' : undefined },
      text ?? comparisonWords.notThere[lang],
      unsettledOf(at, lang),
    ),
  ];
  return h(
    'dl',
    { class: 'gists' },
    h('div', null, side(comparison.before.day, one, before)),
    h('div', null, side(comparison.after.day, other, after)),
  );
}

const saying = (provision: ProvisionInWording | undefined, lang: Language): string | undefined =>
  provision?.repealed ? comparisonWords.repealed[lang] : provision?.summary[lang];

const unsettledOf = (provision: ProvisionInWording | undefined, lang: Language): ComponentChild =>
  provision?.unsettled ? h('span', { class: 'remark' }, ` ${comparisonWords.unsettled[lang]}`) : null;

/** The rules that rest on a provision, those that are not the same first, and what that tells of it. */
function restingPart(
  provision: ProvisionComparison,
  labels: ReadonlyMap<string, string>,
  lang: Language,
): ComponentChildren {
  const { rules, links: all, noEffect } = provision;
  if (rules.length + all.length === 0) return h('p', { class: 'remark' }, comparisonWords.noRule[lang]);
  const { differing: other, links, same, others } = restingShown(provision);
  const list = (some: readonly Dependent[]): ComponentChild =>
    h(
      'ul',
      { class: 'resting' },
      some.map((one) =>
        h(
          'li',
          null,
          h('a', { href: `#${ruleAnchor(one.id)}` }, labels.get(one.id)),
          ' ',
          badge(one.status, restingStatus(one, lang)),
        ),
      ),
    );
  const linked = links.map((one) =>
    h('li', null, h('code', null, one.id), ' ', badge(one.status, restingStatus(one, lang))),
  );
  return [
    noEffect ? h('p', { class: 'no-effect' }, comparisonWords.noEffect[lang]) : null,
    other.length === 0 ? null : list(other),
    linked.length === 0 ? null : h('ul', { class: 'resting' }, linked),
    same.length > mostSameRules
      ? closedUp(filled(comparisonWords.sameRules[lang], { '': same.length }), list(same))
      : null,
    same.length > 0 && same.length <= mostSameRules ? list(same) : null,
    others === 0 ? null : h('p', { class: 'remark' }, filled(comparisonWords.otherRules[lang], { '': others })),
  ];
}

/** More rules that are the same than this are closed up. */
const mostSameRules = 2;

const closedUp = (summary: string, content: ComponentChild): ComponentChild =>
  h('details', { open: true, 'data-closed': '' }, h('summary', null, summary), content);
