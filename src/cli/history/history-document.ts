import { compareReferences, parseReference, type Reference } from '../../act/reference.ts';
import type { History, HistoryStep, ProvisionStep, RuleHistory, RuleStep } from '../../compare.ts';
import type { Language } from '../../model/rule/truth.ts';
import {
  type Block,
  type Entry,
  entries,
  type Inline,
  joinInlines,
  paragraph,
  type ReportDocument,
  type ReportSection,
} from '../report/document.ts';
import { fill, formatDay, formatProvision, formatProvisions } from '../report/format.ts';
import { labels, modalityLabel } from '../report/labels.ts';
import { reportMessages } from '../report/messages.ts';
import { glued } from '../terminal/layout.ts';
import { historyMessages } from './messages.ts';

/** The report of a history: the versions of a provision down a line of time, then the rules that depend on it, likewise. */
export function historyDocument(history: History, lang: Language): ReportDocument {
  const messages = historyMessages[lang];
  const common = reportMessages[lang];
  const { asked, lawCheckedOn, provisions, rules } = history;
  const isProvision = provisions.length > 0;

  /** The acts by which something began on one day, and when they were passed. */
  function actsOf(steps: readonly HistoryStep[]): Inline[] {
    const acts = new Map(steps.map(({ act }) => [act.reference, act]));
    const named = [...acts.values()].map(({ reference, passed }) => {
      const when = passed === undefined ? '' : ` ${fill(messages.passed, { day: formatDay(passed, lang) })}`;
      return `${glued(reference)}${when}`;
    });
    const isFuture = steps.some(({ future }) => future);
    return [{ strong: named.join('; ') }, ...(isFuture ? [' ', { warning: messages.future }] : [])];
  }

  /** What there is to know of a version of a provision besides its summary: `was § 27¹; repealed`. */
  function remarksOn({ renumberedFrom, renumberedTo = [], repealed, unsettled, endedBy }: ProvisionStep): string {
    const becomes = formatProvisions(renumberedTo, lang);
    return [
      ...(renumberedFrom === undefined
        ? []
        : [fill(messages.was, { provision: formatProvision(renumberedFrom, lang) })]),
      ...(becomes === '' ? [] : [fill(messages.becomes, { provision: becomes })]),
      ...(repealed ? [messages.repealed] : []),
      ...(unsettled ? [messages.notAvailable] : []),
      ...(endedBy === undefined ? [] : [fill(messages.endedBy, { act: glued(endedBy.reference) })]),
    ].join('; ');
  }

  function provisionEntry(step: ProvisionStep): Entry {
    const { until } = step;
    const remarks = remarksOn(step);
    const lastDay = until === undefined ? undefined : fill(messages.until, { day: formatDay(until, lang) });
    return {
      term: formatProvision(step.reference, lang),
      title: [step.summary[lang], ...(remarks === '' ? [] : [' ', { warning: `(${remarks})` }])],
      blocks: lastDay === undefined ? [] : [{ kind: 'paragraph', text: { quiet: lastDay }, onlyIn: ['md', 'html'] }],
    };
  }

  const endEntry = (day: string, what: string): Entry => ({
    term: day,
    title: { quiet: what === '' ? messages.lastDay : `${messages.lastDay}: ${what}` },
    isEnd: true,
    blocks: [],
  });

  /** The days in their order, with what is open at the end where something is. */
  function timeline(days: readonly Entry[], steps: readonly HistoryStep[]): Block {
    const isOpen = steps.some(({ until }) => until === undefined);
    const inOrder = days.toSorted((a, b) => (a.term! < b.term! ? -1 : a.term! > b.term! ? 1 : 0));
    return entries('timeline', inOrder, isOpen ? messages.openEnd : undefined);
  }

  function provisionTimeline(): Block {
    const steps = allSteps(history);
    const beginnings = daysOf(steps.map(({ from }) => from)).map((day): Entry => {
      const begun = steps.filter(({ from }) => from === day);
      return { term: day, title: actsOf(begun), blocks: [entries('rows', begun.map(provisionEntry))] };
    });
    const ended = steps.filter(({ ends }) => ends);
    const ends = daysOf(ended.map(({ until }) => until!)).map((day) => {
      const references = ended.filter(({ until }) => until === day).map(({ reference }) => reference);
      return endEntry(day, formatProvisions(references, lang));
    });
    return timeline([...beginnings, ...ends], steps);
  }

  /** What changed with a version of a rule. */
  function changesIn({ changed, changedThrough = [] }: RuleStep): string {
    const aspects = changed.map((aspect) => labels[lang].aspect[aspect]).join(', ');
    const through = changedThrough.map(({ id }) => glued(id)).join(', ');
    return through === '' ? aspects : `${aspects} (${through})`;
  }

  /** A version of a rule; one that does not depend on the provision that was asked about is dimmed. */
  function ruleStepEntry(step: RuleStep): Entry {
    const { from, until, provisions: cited, summary, changed, restsOn, restsThrough } = step;
    const isAside = restsOn?.length === 0 && restsThrough === undefined;
    const citations = formatProvisions(cited, lang);
    const days = until === undefined ? [] : [` (${fill(messages.until, { day: formatDay(until, lang) })})`];
    return {
      term: from,
      title: actsOf([step]),
      blocks: [
        paragraph(isAside ? { quiet: citations } : citations, ...days),
        ...(isProvision || summary === undefined ? [] : [paragraph(summary[lang])]),
        ...(changed.length === 0 ? [] : [paragraph(`${messages.changed}: ${changesIn(step)}`)]),
      ],
    };
  }

  function ruleEntry(rule: RuleHistory): Entry {
    const { id, label, modality, steps, replacedBy = [] } = rule;
    const through = throughNames(rule).map((name): Inline => (name === id ? messages.itsTerm : { code: glued(name) }));
    const days = steps.map(ruleStepEntry);
    const ends = steps.flatMap(({ until, ends: isLast }) => (isLast ? [endEntry(until!, '')] : []));
    return {
      title: [{ strong: label[lang] }, ` — ${modalityLabel(modality, lang)}`],
      blocks: [
        paragraph({ code: id }),
        ...(through.length === 0 ? [] : [paragraph(`${messages.through}: `, ...joinInlines(through, ', '))]),
        ...(replacedBy.length === 0
          ? []
          : [
              paragraph(
                `${common.replacedBy}: `,
                ...joinInlines(
                  replacedBy.map((one) => ({ code: one })),
                  ', ',
                ),
              ),
            ]),
        timeline([...days, ...ends], steps),
      ],
    };
  }

  const rulesSection: ReportSection = {
    id: 'rules',
    title: isProvision ? messages.rules : messages.rule,
    blocks: rules.length === 0 ? [paragraph(common.noRule)] : [entries('cards', rules.map(ruleEntry))],
  };
  return {
    lang,
    subject: common.act,
    title: isProvision
      ? fill(messages.title, { provision: formatProvision(asked, lang) })
      : fill(messages.titleOfRule, { rule: asked }),
    subtitle: fill(messages.asKnown, { day: formatDay(lawCheckedOn, lang) }),
    summary: [],
    sections: [
      ...(isProvision ? [{ id: 'versions', title: messages.versions, blocks: [provisionTimeline()] }] : []),
      rulesSection,
    ],
  };
}

const daysOf = (days: readonly string[]): readonly string[] => [...new Set(days)].sort();

/** Every version of a provision and of its parts, each once; those of one day in the order of the Act. */
function allSteps({ provisions }: History): readonly ProvisionStep[] {
  const steps = provisions.flatMap((provision) => provision.steps);
  return [...new Map(steps.map((step) => [`${step.from} ${step.reference}`, step])).values()].sort(
    (a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) || compareReferences(placeOf(a), placeOf(b)),
  );
}

const placeOf = ({ reference }: ProvisionStep): Reference => parseReference(reference);

/** By what a rule that does not cite a provision depends on it, on some day; nothing for one that cites it on every day. */
function throughNames({ steps }: RuleHistory): readonly string[] {
  const through = steps.flatMap(({ restsOn = [], restsThrough = [] }) => (restsOn.length > 0 ? [] : restsThrough));
  return [...new Set(through.map(({ id }) => id))];
}
