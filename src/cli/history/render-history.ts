import type { History, HistoryStep, ProvisionStep, RuleHistory } from '../../compare.ts';
import { glued, paragraph, type Span } from '../terminal/layout.ts';
import type { RenderOptions } from '../terminal/render-options.ts';
import { fromMargin, heading, type RenderContext, type Section } from '../terminal/text-blocks.ts';
import { actsOf, aspectsInWords, beginnings, natureOf, remarksOn, stepsOfAll, throughInWords } from './history-text.ts';
import { historyWords } from './history-words.ts';

/** What is told of one day, below each other. */
interface DayOnLine {
  readonly day: string;
  /** Something begins on it, or has its last day. */
  readonly mark: '●' | '○';
  readonly paragraphs: readonly (readonly string[])[];
}

/** How wide a day and the line beside it are: `2023-01-01  ●  `. */
const marginWidth = 15;

/** How wide provisions are set, as `§ 29¹ (3) 1)`. */
const provisionWidth = 12;

/**
 * A history as a person reads it: a line of time down the margin, with a mark for each day on which something begins or
 * ends; then the rules that rest on the provision, each with its own line.
 *
 * @returns Lines of text, with a line break at the end.
 */
export function renderHistory(history: History, look: RenderOptions): string {
  const page: RenderContext = { ...look, readings: new Map() };
  const sections = [header(history, page), ...provisionSection(history, page), ...ruleSections(history, page)];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function header({ asked, lawCheckedOn }: History, page: RenderContext): Section {
  const { lang, colors } = page;
  return [
    ...fromMargin(page, { text: `${historyWords.history[lang]}:`, style: colors.bold }, { text: glued(asked) }),
    ...fromMargin(page, { text: historyWords.asKnown[lang].replace('{}', lawCheckedOn), style: colors.dim }),
  ];
}

function provisionSection(history: History, page: RenderContext): Section[] {
  if (history.provisions.length === 0) return [];
  const steps = stepsOfAll(history);
  const begin = beginnings(steps).map((begun): DayOnLine => {
    const entries = begun.map((step) => entryOf(step, page));
    return { day: begun[0].from, mark: '●', paragraphs: [actLines(begun, page), ...entries] };
  });
  const ended = steps.filter(({ ends }) => ends);
  const end = [...new Set(ended.map(({ until }) => until!))].map((day): DayOnLine => {
    const references = ended.filter(({ until }) => until === day).map(({ reference }) => glued(reference));
    return endOf(day, references.join(', '), page);
  });
  return [lineOfTime([...begin, ...end], steps, page)];
}

/** A version of a provision: its number, what it says, and what there is to remark. */
function entryOf(step: ProvisionStep, { lang, colors, width }: RenderContext): readonly string[] {
  const spans: Span[] = [{ text: step.summary[lang] }];
  const remarks = remarksOn(step, lang);
  if (remarks.length > 0) spans.push({ text: `(${remarks.join('; ')})`, style: colors.yellow });
  return paragraph(`${step.reference.padEnd(provisionWidth)} `, spans, width - marginWidth, colors.cyan);
}

function actLines(steps: readonly HistoryStep[], { lang, colors, width }: RenderContext): readonly string[] {
  const spans: Span[] = [{ text: actsOf(steps, lang), style: colors.bold }];
  if (steps.some(({ future }) => future)) {
    spans.push({ text: `— ${historyWords.future[lang]}`, style: colors.yellow });
  }
  return paragraph('', spans, width - marginWidth);
}

function endOf(day: string, what: string, { lang, colors, width }: RenderContext): DayOnLine {
  const text = what === '' ? historyWords.lastDay[lang] : `${historyWords.lastDay[lang]}: ${what}`;
  return { day, mark: '○', paragraphs: [paragraph('', [{ text, style: colors.dim }], width - marginWidth)] };
}

function ruleSections(history: History, page: RenderContext): Section[] {
  const { asked, provisions, rules } = history;
  const { lang } = page;
  if (provisions.length === 0) return rules.map((rule) => ruleLines(rule, page));
  const title = heading(page, historyWords.rules);
  if (rules.length === 0) return [[title, ...fromMargin(page, { text: historyWords.noRules[lang] })]];
  const [first, ...others] = rules.map((rule) => ruleLines(rule, page, asked));
  return [[title, ...first!], ...others];
}

/** A rule, and its versions down the line; those that do not rest on the provision asked about are dimmed. */
function ruleLines(rule: RuleHistory, page: RenderContext, asked?: string): Section {
  const { lang, colors, width } = page;
  const days = rule.steps.map((step): DayOnLine => {
    const isAside = step.restsOn?.length === 0 && step.restsThrough === undefined;
    const citing = { text: step.provisions.map(glued).join(', '), style: isAside ? colors.dim : colors.cyan };
    const changed = { text: `${historyWords.changed[lang]}: ${aspectsInWords(step, lang)}` };
    const summary = asked === undefined && step.summary !== undefined ? [[{ text: step.summary[lang] }]] : [];
    const paragraphs = [[citing], ...summary, ...(step.changed.length === 0 ? [] : [[changed]])];
    return {
      day: step.from,
      mark: '●',
      paragraphs: [actLines([step], page), ...paragraphs.map((spans) => paragraph('', spans, width - marginWidth))],
    };
  });
  const through = throughInWords(rule, lang);
  const ends = rule.steps.flatMap(({ until, ends: isLast }) => (isLast ? [endOf(until!, '', page)] : []));
  return [
    ...fromMargin(page, { text: rule.label[lang], style: colors.bold }, { text: `— ${natureOf(rule, lang)}` }),
    ...fromMargin(page, { text: rule.id, style: colors.dim }),
    ...(through === ''
      ? []
      : fromMargin(page, { text: `${historyWords.through[lang]}: ${through}`, style: colors.dim })),
    ...(rule.replacedBy === undefined
      ? []
      : fromMargin(page, { text: `${historyWords.replacedBy[lang]}: ${rule.replacedBy.map(glued).join(', ')}` })),
    ...lineOfTime([...days, ...ends], rule.steps, page),
  ];
}

/** The days down the margin, in their order; below them an arrow where something has no known end. */
function lineOfTime(
  days: readonly DayOnLine[],
  steps: readonly HistoryStep[],
  { lang, colors }: RenderContext,
): Section {
  const beside = (day: string, mark: string): string => `${day.padEnd(10)}  ${colors.cyan(mark)}  `;
  const lines = days
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .flatMap(({ day, mark, paragraphs }) =>
      paragraphs.flat().map((line, index) => (index === 0 ? beside(day, mark) : beside('', '│')) + line),
    );
  const isOpen = steps.some(({ until }) => until === undefined);
  return isOpen ? [...lines, `${beside('', '▼')}${colors.dim(historyWords.inForce[lang])}`] : lines;
}
