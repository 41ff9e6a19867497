import {
  type Dependent,
  type DependentLinkCompared,
  type ProvisionComparison,
  type ProvisionInWording,
  provisionChanges,
  restingShown,
} from '../../compare/comparison/wording-comparison.ts';
import type { ComparedProvision } from '../../compare/texts/text-comparison.ts';
import {
  type Block,
  type Entry,
  type Inline,
  type ListItem,
  onlyIn,
  paragraph,
  type RedlineSide,
  type Run,
} from '../report/document.ts';
import {
  fill,
  formatChange,
  formatDay,
  formatPlural,
  formatProvision,
  provisionAnchor,
  ruleAnchor,
} from '../report/format.ts';
import { changeTones, labels, statusTones } from '../report/labels.ts';
import { reportMessages } from '../report/messages.ts';
import { glued } from '../terminal/layout.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { comparisonMessages, type Effect, effects } from './messages.ts';

/** Every provision of both wordings, chapter by chapter; HTML alone lists those of which there is nothing to report. */
export function provisionEntries(context: ComparisonContext): Block[] {
  const { comparison, lang } = context;
  const { provisions, chapters, counts, texts } = comparison;
  const messages = comparisonMessages[lang];
  return [
    ...(texts === undefined ? [paragraph({ quiet: messages.withoutTexts })] : []),
    {
      kind: 'entries',
      style: 'rows',
      id: 'provision-list',
      filter: {
        legend: messages.filterProvisions,
        groups: [
          {
            name: 'change',
            title: messages.byChange,
            choices: provisionChanges.map((value) => ({
              value,
              label: labels[lang].change[value],
              count: counts.provisions[value],
            })),
          },
          {
            name: 'effect',
            title: messages.byEffect,
            choices: effects.map((value) => ({
              value,
              label: messages.effect[value],
              count: provisions.filter((one) => effectOf(one) === value).length,
            })),
          },
        ],
      },
      groups: chapters.map(({ number, title }) => ({
        title: fill(messages.chapter, { number, title: title[lang] }),
        entries: provisions.filter(({ chapter }) => chapter === number).map((one) => provisionEntry(one, context)),
      })),
    },
  ];
}

/** What a provision's change means for the rules that depend on it. */
function effectOf(provision: ProvisionComparison): Effect {
  if (provision.rules.length + provision.links.length === 0) return 'without-rule';
  if (provision.noEffect) return 'without-effect';
  const { differing, links } = restingShown(provision);
  return differing.length + links.length > 0 ? 'rule-differs' : 'all-same';
}

function provisionEntry(provision: ProvisionComparison, context: ComparisonContext): Entry {
  const { before, after, change, amendedBy, text } = provision;
  const { lang } = context;
  const effect = effectOf(provision);
  const [one, other] = [before, after].map((side) => (side === undefined ? '' : formatProvision(side.reference, lang)));
  const acts = amendedBy.map(glued).join('; ');
  return {
    id: provisionAnchor((after ?? before)!.reference, after === undefined),
    term: formatChange(one!, other!),
    title: [
      { badge: labels[lang].change[change], tone: changeTones[change] },
      ...(acts === '' ? [] : [' ', { quiet: `(${acts})` }]),
    ],
    tags: { change, effect },
    ...(change === 'unchanged' && effect !== 'rule-differs' && { onlyIn: ['html'] as const }),
    blocks: [
      ...summaryBlocks(provision, context),
      ...(text === undefined ? digestBlocks(provision, context) : redlineBlocks(text, context)),
      ...dependentBlocks(provision, context),
    ],
  };
}

/** What a provision is about: once where it is the same or new, else on both sides. */
function summaryBlocks({ before, after }: ProvisionComparison, { comparison, lang }: ComparisonContext): Block[] {
  const messages = comparisonMessages[lang];
  function summaryOf(side: ProvisionInWording | undefined): string {
    if (side === undefined) return messages.notThere;
    const summary = side.repealed ? messages.repealed : side.summary[lang];
    return side.unsettled ? `${summary} ${messages.unsettled}` : summary;
  }
  const [one, other] = [summaryOf(before), summaryOf(after)];
  if (after !== undefined && (before === undefined || one === other)) return [paragraph(other)];
  const items = [
    { text: [{ quiet: `${formatDay(comparison.before.day, lang)}:` }, ` ${one}`] },
    { text: [{ quiet: `${formatDay(comparison.after.day, lang)}:` }, ` ${other}`] },
  ];
  return [{ kind: 'list', items }];
}

const digestLength = 12;

/** Where no texts were given: the digests of those that differ, shortened. */
function digestBlocks({ before, after, textDiffers }: ProvisionComparison, { lang }: ComparisonContext): Block[] {
  const digests = [before?.digest, after?.digest].flatMap((digest) => digest?.sha256 ?? []);
  const [one, other] = digests.map((full): Inline => ({ code: full.slice(0, digestLength), full }));
  if (!textDiffers || one === undefined) return [];
  const { digest, digestsDiffer } = comparisonMessages[lang];
  return onlyIn(
    ['html'],
    [other === undefined ? paragraph(`${digest} `, one) : paragraph(`${digestsDiffer} `, one, ' → ', other)],
  );
}

/** The official texts of a provision, with what only one of them has marked in it. */
function redlineBlocks(text: ComparedProvision, { comparison, lang }: ComparisonContext): Block[] {
  const { before, after, redline, marks } = text;
  if (text.change === 'unchanged') return [];
  const messages = comparisonMessages[lang];
  const own = (after ?? before)!;
  const { heading, text: body } = redline ?? { heading: sameRun(own.heading ?? ''), text: sameRun(own.text) };
  const paragraphs = [heading, body].filter((runs) => runs.length > 0);

  function sideOf(name: 'before' | 'after', without: Run['kind']): RedlineSide | undefined {
    const part = text[name];
    if (part === undefined) return undefined;
    const title = formatDay(comparison[name].wording, lang);
    if (part.repealed) return { title, remark: messages.repealed };
    const isEmpty = !paragraphs.flat().some(({ kind }) => kind !== without);
    return isEmpty ? { title, remark: messages.noOwnText } : { title };
  }

  const sides = { before: sideOf('before', 'added'), after: sideOf('after', 'removed') };
  const note = marks.map(({ act, inForce }) => `[${glued(act)}; ${formatDay(inForce, lang)}]`).join(' ');
  return [
    {
      kind: 'redline',
      title: fill(messages.officialText, { difference: differenceOf(text, lang) }),
      language: comparison.texts!.language,
      ...(sides.before !== undefined && { before: sides.before }),
      ...(sides.after !== undefined && { after: sides.after }),
      paragraphs,
      ...(note !== '' && { note }),
    },
  ];
}

const sameRun = (text: string): readonly Run[] => (text === '' ? [] : [{ kind: 'same', text }]);

/** In what the two texts differ. */
function differenceOf({ change, kinds }: ComparedProvision, lang: ComparisonContext['lang']): string {
  const messages = comparisonMessages[lang];
  if (kinds.length > 0) return kinds.map((kind) => labels[lang].difference[kind]).join(', ');
  if (change === 'added') return messages.onlyAfter;
  return change === 'repealed' ? messages.onlyBefore : messages.identical;
}

/** The rules that depend on a provision, those that differ first, and what that means. */
function dependentBlocks(provision: ProvisionComparison, { lang, ruleLabels }: ComparisonContext): Block[] {
  const { rules, links: all, noEffect } = provision;
  const messages = comparisonMessages[lang];
  if (rules.length + all.length === 0) return [paragraph({ quiet: reportMessages[lang].noRule })];
  const { differing, links, same, others } = restingShown(provision);

  function itemOf(
    name: Inline,
    { status, otherDifferences = [] }: Pick<Dependent, 'status' | 'otherDifferences'>,
  ): ListItem {
    const badge =
      status === 'same' && otherDifferences.length > 0 ? messages.otherReading : labels[lang].status[status];
    return { text: [name, ' — ', { badge, tone: statusTones[status] }] };
  }
  const ruleItem = (rule: Dependent): ListItem =>
    itemOf({ link: ruleLabels.get(rule.id) ?? rule.id, to: ruleAnchor(rule.id) }, rule);
  const linkItem = (link: DependentLinkCompared): ListItem => itemOf({ code: link.id }, link);
  const listOf = (items: readonly ListItem[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);
  return [
    ...(noEffect ? [paragraph({ positive: messages.noEffect })] : []),
    ...listOf([...differing.map(ruleItem), ...links.map(linkItem)]),
    ...onlyIn(
      ['md', 'html'],
      [
        ...(same.length === 0
          ? []
          : [
              {
                kind: 'details',
                summary: formatPlural(messages.sameDependents, same.length),
                blocks: listOf(same.map(ruleItem)),
              } as const,
            ]),
        ...(others === 0 ? [] : [paragraph({ quiet: formatPlural(messages.otherDependents, others) })]),
      ],
    ),
  ];
}
