import { factLabel, truthWord } from '../../assessment/explanation/explanation-text.ts';
import { meaningStatuses } from '../../compare/comparison/wording-comparison.ts';
import type { Counterexample, MeaningDirection, RuleComparison } from '../../compare/meaning/meaning-comparison.ts';
import {
  type Block,
  type Entry,
  type Inline,
  joinInlines,
  type ListItem,
  onlyIn,
  paragraph,
  type Text,
} from '../report/document.ts';
import {
  fill,
  formatCount,
  formatDay,
  formatPlural,
  formatProvision,
  provisionAnchor,
  ruleAnchor,
} from '../report/format.ts';
import { labels, outcomeLabel, statusTones } from '../report/labels.ts';
import { reportMessages } from '../report/messages.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { counterexampleCommands, counterexampleFile, counterexampleYaml, factsOf } from './counterexample.ts';
import { formatAspect } from './format-aspect.ts';
import { comparisonMessages } from './messages.ts';

/** Every rule of both wordings: those that differ as cards; those that are the same as rows, in HTML alone. */
export function ruleEntries(context: ComparisonContext): Block {
  const { comparison, lang } = context;
  const { rules, counts } = comparison;
  const messages = comparisonMessages[lang];
  return {
    kind: 'entries',
    style: 'cards',
    id: 'rule-list',
    filter: {
      legend: messages.filterRules,
      groups: [
        {
          name: 'status',
          title: messages.byStatus,
          choices: meaningStatuses.map((value) => ({
            value,
            label: labels[lang].status[value],
            count: counts.rules[value],
          })),
        },
      ],
    },
    groups: meaningStatuses.map((status) => {
      const own = rules.filter((rule) => rule.status === status);
      const title = `${labels[lang].statusHeading[status]} (${own.length})`;
      return status === 'same'
        ? { title, style: 'rows', entries: own.map((rule) => sameRuleEntry(rule, context)) }
        : { title, entries: own.map((rule) => ruleEntry(rule, context)) };
    }),
  };
}

function sameRuleEntry(rule: RuleComparison, context: ComparisonContext): Entry {
  const { id, kind, label, status, valuations, before, after } = rule;
  const { lang } = context;
  return {
    id: ruleAnchor(id),
    term: formatProvision((after ?? before)!.provisions[0]!, lang),
    title: label[lang],
    tags: { status },
    onlyIn: ['html'],
    blocks: [
      paragraph(
        `${labels[lang].kind[kind]} · `,
        ...citedProvisions(rule, context),
        ' · ',
        { code: id },
        ` · ${formatPlural(comparisonMessages[lang].evaluated, valuations)}`,
      ),
      ...otherDifferences(rule, context),
    ],
  };
}

/** A rule that differs: what of it, under which condition, and the smallest case that shows it. */
function ruleEntry(rule: RuleComparison, context: ComparisonContext): Entry {
  const { id, kind, label, status, directions, aspects, through, replacedBy = [] } = rule;
  const { comparison, lang, ruleLabels } = context;
  const messages = comparisonMessages[lang];
  const tone = statusTones[status];
  const linkTo = (one: string): Inline => ({ link: ruleLabels.get(one) ?? factLabel(one, lang), to: ruleAnchor(one) });
  const listed = (lead: string, ids: readonly string[]): Block[] =>
    ids.length === 0 ? [] : [paragraph(`${lead}: `, ...joinInlines(ids.map(linkTo), ', '))];
  const conditions = directions.flatMap((direction) => directionBlocks(rule, direction, context));
  return {
    id: ruleAnchor(id),
    title: { strong: label[lang] },
    tone,
    tags: { status },
    blocks: [
      paragraph(
        { badge: labels[lang].status[status], tone },
        ` · ${labels[lang].kind[kind]} · `,
        ...citedProvisions(rule, context),
        ' · ',
        { code: id },
      ),
      paragraph({ quiet: combinationsOf(rule, context) }),
      ...listed(reportMessages[lang].replacedBy, replacedBy),
      ...listed(messages.through, through),
      ...(aspects.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: messages.differences,
              columns: [messages.aspect, formatDay(comparison.before.day, lang), formatDay(comparison.after.day, lang)],
              rows: aspects.map(({ aspect, before, after }) => [
                labels[lang].aspect[aspect],
                formatAspect(aspect, before, lang),
                formatAspect(aspect, after, lang),
              ]),
            } as const,
          ]),
      ...(status === 'changed' ? conditions : onlyIn(['md', 'html'], conditions)),
      ...otherDifferences(rule, context),
    ],
  };
}

/** The provisions of a rule on both sides, with links. */
function citedProvisions({ before, after }: RuleComparison, { anchors, lang }: ComparisonContext): Inline[] {
  const [one, other] = [before?.provisions ?? [], after?.provisions ?? []];
  const links = (references: readonly string[], isBefore: boolean): Inline[] =>
    joinInlines(
      references.map((reference): Inline => {
        const own = provisionAnchor(reference, isBefore);
        const to = anchors.has(own) ? own : provisionAnchor(reference);
        return { link: formatProvision(reference, lang), to };
      }),
      ', ',
    );
  if (one.join() === other.join() || one.length === 0) return links(other, false);
  return other.length === 0 ? links(one, true) : [...links(one, true), ' → ', ...links(other, false)];
}

/** For how many combinations of facts a rule was compared with itself. */
function combinationsOf(rule: RuleComparison, { lang }: ComparisonContext): string {
  const { status, valuations, differing, before, after } = rule;
  const messages = comparisonMessages[lang];
  const { when } = (after ?? before)!;
  if ('all' in when && when.all.length === 0) return messages.inEveryCase;
  return status === 'changed'
    ? formatPlural(messages.compared, valuations, { differing: formatCount(differing) })
    : formatPlural(messages.evaluated, valuations);
}

function otherDifferences({ otherDifferences: others }: RuleComparison, { lang }: ComparisonContext): Block[] {
  if (others.length === 0) return [];
  const names = others.map((one) => labels[lang].aspect[one]).join(', ');
  return onlyIn(['md', 'html'], [paragraph({ quiet: `${comparisonMessages[lang].otherDifferences}: ${names}` })]);
}

function directionBlocks(
  { id, kind }: RuleComparison,
  { before, after, words, witness }: MeaningDirection,
  { comparison, lang }: ComparisonContext,
): Block[] {
  const messages = comparisonMessages[lang];
  return [
    paragraph(
      `${formatDay(comparison.before.day, lang)}: `,
      { strong: outcomeLabel(kind, before, lang) },
      ` → ${formatDay(comparison.after.day, lang)}: `,
      { strong: outcomeLabel(kind, after, lang) },
    ),
    ...(words === undefined
      ? [paragraph(messages.onlyUnknown)]
      : [paragraph({ quiet: messages.condition }), { kind: 'list', items: conditionItems(words[lang]) } as const]),
    ...(witness === undefined ? [] : onlyIn(['md', 'html'], counterexampleBlocks(id, witness, lang))),
  ];
}

/** A condition in words as a list in lists; line by line, indented by two spaces for each level. */
function conditionItems(words: string): readonly ListItem[] {
  const lines = words.split('\n').map((line) => ({ depth: line.search(/\S|$/u) / 2, text: line.trim() }));
  const itemsAt = (part: typeof lines, depth: number): ListItem[] => {
    const starts = part.flatMap((line, index) => (line.depth === depth ? [index] : []));
    return starts.map((start, index) => {
      const items = itemsAt(part.slice(start + 1, starts[index + 1]), depth + 1);
      const { text } = part[start]!;
      return items.length === 0 ? { text } : { text: `${text}:`, items };
    });
  };
  return itemsAt(lines, 0);
}

function counterexampleBlocks(id: string, counterexample: Counterexample, lang: ComparisonContext['lang']): Block[] {
  const messages = comparisonMessages[lang];
  const file = counterexampleFile(id);
  return [
    {
      kind: 'table',
      caption: messages.counterexample[counterexample.kind],
      columns: [messages.fact, messages.value],
      rows: factsOf(counterexample).map(({ path, value }) => [formatFact(path, lang), formatValue(value, lang)]),
    },
    {
      kind: 'details',
      summary: messages.run,
      blocks: [
        paragraph(fill(messages.saveAs, { file })),
        { kind: 'code', language: 'yaml', text: counterexampleYaml(counterexample) },
        { kind: 'code', language: 'sh', text: counterexampleCommands(id, counterexample).join('\n') },
      ],
    },
  ];
}

/** A fact as a statement with its path, or its path where it has no label. */
function formatFact(path: string, lang: ComparisonContext['lang']): Text {
  const label = factLabel(path, lang);
  return label === path ? { code: path } : [`${label} `, { code: path }];
}

const formatValue = (value: string, lang: ComparisonContext['lang']): string =>
  value === 'true' || value === 'false' ? truthWord(value === 'true', lang) : value;
