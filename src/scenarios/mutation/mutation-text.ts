import type { ExplainedReport } from './ignored-mutants.ts';
import type { MutantReport } from './mutate.ts';

/** A mutation report as text: the number of detected changes, then the undetected ones by rule. */
export function formatMutationReport(report: ExplainedReport): string {
  const { mutants, noticed, same, unexplained, explained, needless, notHolding } = report;
  const share = mutants === 0 ? 100 : (100 * noticed) / mutants;
  const parts = [
    [
      `${noticed} of ${mutants} rule changes are detected (${share.toFixed(1)} %)`,
      `  ${same} more changes are equivalent to the law and not counted`,
      ...(explained.length === 0 ? [] : [`  ${explained.length} are not detected, for a given reason`]),
    ].join('\n'),
    ...(unexplained.length === 0 ? [] : [formatSurvivors(unexplained)]),
    ...formatList('These scenarios fail under the law and were left out:', notHolding),
    ...formatList('These have a reason, but are no undetected change:', needless),
  ];
  return `${parts.join('\n\n')}\n`;
}

function formatSurvivors(survivors: readonly MutantReport[]): string {
  const rules = [...new Set(survivors.map(({ rule, from }) => `${rule} from ${from}`))];
  const blocks = rules.map((name) => {
    const own = survivors.filter(({ rule, from }) => `${rule} from ${from}` === name);
    return [`${own[0]!.provisions[0]} ${name}`, ...own.map(({ id }) => `  ${id}`)].join('\n');
  });
  return ['No scenario detects:', ...blocks].join('\n');
}

const formatList = (head: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [[head, ...items.map((item) => `  ${item}`)].join('\n')];
