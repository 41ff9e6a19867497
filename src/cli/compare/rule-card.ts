import { type ComponentChild, type ComponentChildren, h } from 'preact';
import { factLabel, truthWord } from '../../assessment/explanation/explanation-text.ts';
import type { WordingComparison } from '../../compare/comparison/wording-comparison.ts';
import type {
  Counterexample,
  MeaningDirection,
  MeaningOutcome,
  RuleComparison,
} from '../../compare/meaning/meaning-comparison.ts';
import type { Language } from '../../model/rule/truth.ts';
import { cited, counted, dayIn } from '../report/in-words.ts';
import { anchorOf, badge, listed, ruleAnchor, table } from '../report/parts.ts';
import {
  aspectWords,
  comparisonWords,
  filled,
  kindWords,
  otherDifferencesWords,
  outcomeInWords,
  statusWords,
} from '../report/report-words.ts';
import { aspectInWords } from './aspect-words.ts';
import { conditionPart } from './condition-part.ts';
import { factsTold, witnessAsYaml, witnessCommands, witnessFile } from './counterexample.ts';

/** What a card needs of the comparison that it is of. */
export interface CardContext {
  readonly comparison: WordingComparison;
  /** The anchors of the provisions that stand on the page. */
  readonly anchors: ReadonlySet<string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly lang: Language;
}

/** A rule that is not the same: what differs before and after, exactly when, and the smallest case that shows it. */
export function ruleCard(rule: RuleComparison, context: CardContext): ComponentChild {
  const { id, kind, label, status, directions, aspects, through, otherDifferences, replacedBy = [] } = rule;
  const { lang } = context;
  return h(
    'article',
    { id: ruleAnchor(id), class: `card is-${status}`, 'data-item': '', 'data-status': status },
    h('h4', null, label[lang]),
    h(
      'p',
      { class: 'card-line' },
      badge(status, statusWords[status][lang]),
      h('span', null, kindWords[kind][lang]),
      h('span', null, citedProvisions(rule, context)),
      h('code', null, id),
    ),
    h('p', { class: 'remark' }, valuationsOf(rule, lang)),
    replacedBy.length === 0
      ? null
      : h(
          'p',
          null,
          `${comparisonWords.replacedBy[lang]}: `,
          listed(replacedBy.map((one) => h('a', { href: `#${ruleAnchor(one)}` }, context.labels.get(one)))),
        ),
    through.length === 0
      ? null
      : h('p', null, `${comparisonWords.through[lang]}: `, listed(through.map((one) => throughPart(one, context)))),
    aspects.length === 0
      ? null
      : table(
          {
            class: 'stack',
            caption: comparisonWords.differsIn[lang],
            columns: [
              comparisonWords.aspect[lang],
              dayIn(context.comparison.before.day, lang),
              dayIn(context.comparison.after.day, lang),
            ],
          },
          aspects.map(({ aspect, before, after }) =>
            h(
              'tr',
              null,
              h('th', { scope: 'row' }, aspectWords[aspect][lang]),
              h('td', null, aspectInWords(aspect, before, lang)),
              h('td', null, aspectInWords(aspect, after, lang)),
            ),
          ),
        ),
    directions.map((direction) => directionPart(rule, direction, context)),
    otherDifferences.length === 0
      ? null
      : h(
          'p',
          { class: 'remark' },
          `${comparisonWords.otherDifferences[lang]}: `,
          otherDifferences.map((one) => otherDifferencesWords[one][lang]).join(', '),
        ),
  );
}

/** The provisions of a rule on both sides, with links to those of the page. */
export function citedProvisions({ before, after }: RuleComparison, { anchors }: CardContext): ComponentChildren {
  const [one, other] = [before?.provisions ?? [], after?.provisions ?? []];
  const links = (references: readonly string[], isBefore: boolean): ComponentChildren =>
    listed(
      references.map((reference) => {
        const anchor = [anchorOf(reference, isBefore), anchorOf(reference)].find((name) => anchors.has(name));
        return anchor === undefined ? cited(reference) : h('a', { href: `#${anchor}` }, cited(reference));
      }),
    );
  if (one.join() === other.join() || one.length === 0) return links(other, false);
  return other.length === 0 ? links(one, true) : [links(one, true), ' → ', links(other, false)];
}

/** On how many valuations a rule was held against itself, in words. */
function valuationsOf({ status, valuations, differing, before, after }: RuleComparison, lang: Language): string {
  const when = (after ?? before)!.when;
  if ('all' in when && when.all.length === 0) return comparisonWords.standing[lang];
  const words = status === 'added' || status === 'removed' ? comparisonWords.walked : comparisonWords.valuations;
  return filled(words[lang], { all: counted(valuations), differing: counted(differing) });
}

/** A definition, a fact or a list through which a rule changed. */
function throughPart(name: string, { labels, lang }: CardContext): ComponentChild {
  const label = labels.get(name);
  return label === undefined ? factLabel(name, lang) : h('a', { href: `#${ruleAnchor(name)}` }, label);
}

function directionPart(
  { id, kind }: RuleComparison,
  { before, after, words, witness }: MeaningDirection,
  { comparison, lang }: CardContext,
): ComponentChild {
  const outcome = (day: string, holds: MeaningOutcome): ComponentChildren => [
    `${dayIn(day, lang)}: `,
    h('strong', null, outcomeInWords(kind, holds, lang)),
  ];
  return h(
    'div',
    { class: 'direction' },
    h('p', { class: 'turn' }, outcome(comparison.before.day, before), ' → ', outcome(comparison.after.day, after)),
    h(
      'div',
      null,
      h('p', { class: 'small-heading' }, comparisonWords.condition[lang]),
      words === undefined ? h('p', null, comparisonWords.onlyUnknown[lang]) : conditionPart(words[lang]),
    ),
    witness === undefined ? null : witnessPart(id, witness, lang),
  );
}

/** A fact as a statement with its path below, or its path where it has no words. */
function factPart(path: string, lang: Language): ComponentChildren {
  const label = factLabel(path, lang);
  return label === path ? h('code', null, path) : [label, h('code', { class: 'path' }, path)];
}

const valueIn = (value: string, lang: Language): string =>
  value === 'true' || value === 'false' ? truthWord(value === 'true', lang) : value;

function witnessPart(id: string, witness: Counterexample, lang: Language): ComponentChild {
  return h(
    'div',
    { class: 'witness' },
    table(
      {
        caption: comparisonWords[witness.kind === 'case' ? 'witnessCase' : 'witnessPerson'][lang],
        columns: [comparisonWords.fact[lang], comparisonWords.value[lang]],
      },
      factsTold(witness).map(({ path, value }) =>
        h('tr', null, h('th', { scope: 'row' }, factPart(path, lang)), h('td', null, valueIn(value, lang))),
      ),
    ),
    h(
      'details',
      { open: true, 'data-closed': '' },
      h('summary', null, comparisonWords.tryIt[lang]),
      h('p', { class: 'small-heading' }, filled(comparisonWords.saveAs[lang], { '': witnessFile(id) })),
      h('pre', null, h('code', null, witnessAsYaml(witness))),
      h('pre', null, h('code', null, witnessCommands(id, witness).join('\n'))),
    ),
  );
}
