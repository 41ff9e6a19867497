import { type ComponentChild, type ComponentChildren, h } from 'preact';
import { meaningStatuses, type WordingComparison } from '../../compare/comparison/wording-comparison.ts';
import type { OffenceListComparison, RuleComparison } from '../../compare/meaning/meaning-comparison.ts';
import type { Language } from '../../model/rule/truth.ts';
import { filterForm } from '../report/filter-form.ts';
import { cited, counted } from '../report/in-words.ts';
import { anchorOf, badge, ruleAnchor, table } from '../report/parts.ts';
import {
  comparisonWords,
  kindWords,
  otherDifferencesWords,
  statusHeadings,
  statusWords,
} from '../report/report-words.ts';
import { type CardContext, citedProvisions, ruleCard } from './rule-card.ts';

/** Every rule of both wordings: what is not the same as cards, what is the same as a table. */
export function rulesPart(comparison: WordingComparison, lang: Language): ComponentChildren {
  const { rules, counts } = comparison;
  const context: CardContext = {
    comparison,
    anchors: new Set(
      comparison.provisions.map(({ before, after }) => anchorOf((after ?? before)!.reference, after === undefined)),
    ),
    labels: new Map(rules.map(({ id, label }) => [id, label[lang]])),
    lang,
  };
  const filter = {
    name: 'status',
    title: comparisonWords.byStatus[lang],
    choices: meaningStatuses.map((value) => ({ value, word: statusWords[value][lang], count: counts.rules[value] })),
  };
  return [
    filterForm('rule-list', comparisonWords.filterRules[lang], [filter], lang),
    h(
      'div',
      { id: 'rule-list' },
      meaningStatuses.flatMap((status) => {
        const own = rules.filter((rule) => rule.status === status);
        if (own.length === 0) return [];
        return h(
          'div',
          { 'data-group': '' },
          h('h3', null, `${statusHeadings[status][lang]} (${own.length})`),
          status === 'same'
            ? sameRules(own, context)
            : h(
                'div',
                { class: 'cards' },
                own.map((rule) => ruleCard(rule, context)),
              ),
        );
      }),
    ),
  ];
}

function sameRules(rules: readonly RuleComparison[], context: CardContext): ComponentChild {
  const { lang } = context;
  const columns = (['rule', 'provision', 'kind', 'valuationCount'] as const).map((word) => comparisonWords[word][lang]);
  return table(
    { class: 'grid stack', caption: h('span', { class: 'unseen' }, statusHeadings.same[lang]), columns },
    rules.map((rule) =>
      h(
        'tr',
        { id: ruleAnchor(rule.id), 'data-item': '', 'data-status': rule.status },
        h(
          'th',
          { scope: 'row' },
          rule.label[lang],
          rule.otherDifferences.length === 0
            ? null
            : h(
                'span',
                { class: 'act' },
                `${comparisonWords.otherDifferences[lang]}: ${rule.otherDifferences.map((one) => otherDifferencesWords[one][lang]).join(', ')}`,
              ),
        ),
        h('td', null, citedProvisions(rule, context)),
        h('td', null, kindWords[rule.kind][lang]),
        h('td', { class: 'number' }, counted(rule.valuations)),
      ),
    ),
  );
}

/** The lists of offences of § 20: what only one of the two wordings names. */
export function offenceListsPart(lists: readonly OffenceListComparison[], lang: Language): ComponentChild {
  const columns = (['list', 'change', 'onlyBefore', 'onlyAfter'] as const).map((word) => comparisonWords[word][lang]);
  return table(
    { class: 'grid stack', caption: h('span', { class: 'unseen' }, comparisonWords.offenceLists[lang]), columns },
    lists.map(({ provision, code, status, onlyBefore, onlyAfter }) =>
      h(
        'tr',
        null,
        h(
          'th',
          { scope: 'row' },
          `${cited(provision)}, ${comparisonWords[code === 'penal-code' ? 'penalCode' : 'criminalCode'][lang]}`,
        ),
        h('td', null, badge(status, statusWords[status][lang])),
        [onlyBefore, onlyAfter].map((spans) =>
          h('td', null, spans.length === 0 ? '—' : spans.map(({ words }) => words[lang]).join(', ')),
        ),
      ),
    ),
  );
}
