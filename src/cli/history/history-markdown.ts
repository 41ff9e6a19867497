import { markdownTable } from 'markdown-table';
import type { History, RuleHistory } from '../../compare.ts';
import type { Language } from '../../model/rule/truth.ts';
import { actsOf, aspectsInWords, natureOf, remarksOn, stepsOfAll, throughInWords } from './history-text.ts';
import { historyWords } from './history-words.ts';

/**
 * A history as a Markdown page: a table of the versions of the provision and its parts, and one of each rule.
 *
 * @param lang The language of what stands in it.
 * @returns The page, with a line break at the end.
 */
export function historyMarkdown(history: History, lang: Language): string {
  const { asked, lawCheckedOn, provisions, rules } = history;
  const blocks = [
    `# ${historyWords.history[lang]}: ${asked}`,
    historyWords.asKnown[lang].replace('{}', lawCheckedOn),
    ...(provisions.length === 0 ? [] : [provisionTable(history, lang), `## ${historyWords.rules[lang]}`]),
    ...(rules.length === 0 ? [historyWords.noRules[lang]] : rules.flatMap((rule) => ruleBlocks(rule, lang))),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function provisionTable(history: History, lang: Language): string {
  const rows = stepsOfAll(history).map((step) => {
    const remarks = remarksOn(step, lang);
    const says = remarks.length === 0 ? step.summary[lang] : `${step.summary[lang]} (${remarks.join('; ')})`;
    return [step.from, step.until ?? '', step.reference, actsOf([step], lang), says];
  });
  return tableOf(['from', 'until', 'provision', 'act', 'inOurWords'], rows, lang);
}

function ruleBlocks(rule: RuleHistory, lang: Language): readonly string[] {
  const rows = rule.steps.map((step) => [
    step.from,
    step.until ?? '',
    step.provisions.join(', '),
    actsOf([step], lang),
    aspectsInWords(step, lang),
  ]);
  const through = throughInWords(rule, lang);
  return [
    `### ${rule.label[lang]}`,
    `\`${rule.id}\`, ${natureOf(rule, lang)}`,
    ...(through === '' ? [] : [`${historyWords.through[lang]}: ${through}`]),
    ...(rule.replacedBy === undefined
      ? []
      : [`${historyWords.replacedBy[lang]}: ${rule.replacedBy.map((id) => `\`${id}\``).join(', ')}`]),
    tableOf(['from', 'until', 'provision', 'act', 'changed'], rows, lang),
  ];
}

function tableOf(
  head: readonly (keyof typeof historyWords)[],
  rows: readonly (readonly string[])[],
  lang: Language,
): string {
  const inCell = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('|', '\\|');
  return markdownTable([head.map((name) => historyWords[name][lang]), ...rows.map((cells) => cells.map(inCell))]);
}
