import {
  meaningStatuses,
  provisionChanges,
  type WordingComparison,
} from '../../compare/comparison/wording-comparison.ts';
import type { ComparedWording, OffenceListComparison } from '../../compare/meaning/meaning-comparison.ts';
import type { Language } from '../../model/rule/truth.ts';
import {
  type Entry,
  entries,
  paragraph,
  present,
  type ReportDocument,
  type ReportSection,
} from '../report/document.ts';
import { fill, formatDay, formatPlural, formatProvision, provisionAnchor } from '../report/format.ts';
import { changeTones, labels, statusTones } from '../report/labels.ts';
import { reportMessages } from '../report/messages.ts';
import { glued } from '../terminal/layout.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { comparisonMessages } from './messages.ts';
import { provisionEntries } from './provision-entries.ts';
import { ruleEntries } from './rule-entries.ts';

/** The report of a comparison: what changed of the provisions, and of the rules; official texts stay in their language. */
export function comparisonDocument(comparison: WordingComparison, lang: Language): ReportDocument {
  const messages = comparisonMessages[lang];
  const common = reportMessages[lang];
  const { before, after, provisions, rules, offenceLists } = comparison;
  const context: ComparisonContext = {
    comparison,
    lang,
    anchors: new Set(provisions.map((one) => provisionAnchor((one.after ?? one.before)!.reference, !one.after))),
    ruleLabels: new Map(rules.map(({ id, label }) => [id, label[lang]])),
  };

  function formatWording({ wording, day }: ComparedWording): string {
    const name = fill(common.wording, { day: formatDay(wording, lang) });
    return day === wording ? name : fill(messages.lawOf, { wording: name, day: formatDay(day, lang) });
  }

  return {
    lang,
    subject: common.act,
    title: messages.title,
    subtitle: `${formatWording(before)} → ${formatWording(after)}`,
    summary: summaryOf(comparison, lang),
    sections: present(
      overview(comparison, lang),
      amendingActs(comparison, lang),
      provisions.length === 0
        ? undefined
        : { id: 'provisions', title: messages.provisions, blocks: provisionEntries(context) },
      rules.length === 0 ? undefined : { id: 'rules', title: messages.rules, blocks: [ruleEntries(context)] },
      offenceLists.length === 0
        ? undefined
        : {
            id: 'lists',
            title: messages.offenceLists,
            blocks: [
              entries(
                'rows',
                offenceLists.map((list) => offenceListEntry(list, lang)),
              ),
            ],
          },
      howToRead(comparison, lang),
    ),
  };
}

/** What a comparison amounts to, in sentences. */
function summaryOf({ counts, provisions, rules }: WordingComparison, lang: Language): string[] {
  const messages = comparisonMessages[lang];
  const changed = fill(messages.changed, {
    provisions: formatPlural(messages.changedProvisions, provisions.length - counts.provisions.unchanged, {
      all: provisions.length,
    }),
    rules: formatPlural(messages.changedRules, rules.length - counts.rules.same, { all: rules.length }),
  });
  return [
    `${changed} ${formatPlural(messages.sameRules, counts.rules.same)}`,
    ...(counts.noEffect === 0 ? [] : [formatPlural(messages.unaffected, counts.noEffect)]),
  ];
}

function overview({ counts }: WordingComparison, lang: Language): ReportSection {
  const messages = comparisonMessages[lang];
  const { change, changeMeaning, status, statusMeaning } = labels[lang];
  return {
    id: 'overview',
    title: messages.overview,
    blocks: [
      {
        kind: 'bar',
        id: 'bar-provisions',
        title: messages.provisions,
        shares: provisionChanges.map((one) => ({
          tone: changeTones[one],
          label: change[one],
          meaning: changeMeaning[one],
          count: counts.provisions[one],
        })),
      },
      {
        kind: 'bar',
        id: 'bar-rules',
        title: messages.rules,
        shares: meaningStatuses.map((one) => ({
          tone: statusTones[one],
          label: status[one],
          meaning: statusMeaning[one],
          count: counts.rules[one],
        })),
      },
    ],
  };
}

function amendingActs({ before, after, between }: WordingComparison, lang: Language): ReportSection {
  const messages = comparisonMessages[lang];
  const acts = between.map(
    ({ day, amendingActs: passed, note }): Entry => ({
      term: formatDay(day, lang),
      title: passed.map(({ reference }) => glued(reference)).join('; '),
      blocks: [paragraph(note[lang])],
    }),
  );
  return {
    id: 'between',
    title: messages.between,
    blocks: [
      ...(before.day > after.day ? [paragraph({ warning: messages.backwards })] : []),
      between.length === 0 ? paragraph(messages.noneBetween) : entries('rows', acts),
    ],
  };
}

/** A list of § 20: what only one of the two wordings names. */
function offenceListEntry(
  { provision, code, status, onlyBefore, onlyAfter }: OffenceListComparison,
  lang: Language,
): Entry {
  const messages = comparisonMessages[lang];
  const sides = [
    { label: messages.onlyBefore, ranges: onlyBefore },
    { label: messages.onlyAfter, ranges: onlyAfter },
  ].filter(({ ranges }) => ranges.length > 0);
  return {
    term: formatProvision(provision, lang),
    title: [`${messages.codes[code]} — `, { badge: labels[lang].status[status], tone: statusTones[status] }],
    blocks:
      sides.length === 0
        ? []
        : [
            {
              kind: 'list',
              items: sides.map(({ label, ranges }) => ({
                text: `${label}: ${ranges.map(({ words }) => words[lang]).join(', ')}`,
              })),
            },
          ],
  };
}

function howToRead({ texts }: WordingComparison, lang: Language): ReportSection {
  const messages = comparisonMessages[lang];
  const unread = [...(texts?.unread.before ?? []), ...(texts?.unread.after ?? [])];
  const lines = unread.map(({ line }) => fill(reportMessages[lang].line, { line })).join(', ');
  return {
    id: 'how',
    title: reportMessages[lang].how,
    blocks: [
      paragraph(messages.howSame),
      paragraph(messages.howDepends),
      ...(unread.length === 0 ? [] : [paragraph(`${messages.unread}: ${lines}.`)]),
    ],
  };
}
