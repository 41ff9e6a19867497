import type { LawError, LawErrorCode, LawIssue } from '../../act/law-error.ts';
import { allWordings } from '../../act/wordings.ts';

/**
 * What is wrong with an input, for standard error: an issue a line, and what helps where a day is not modelled. It
 * repeats no value of the input.
 */
export function formatInputError({ issues }: LawError): string {
  return linesOf(
    'lasteks: bad input',
    issues.map(formatIssue),
    issues.map(({ code }) => code),
  );
}

/**
 * How many lines of a stream could not be answered, for standard error: what is wrong with each stands on its own line.
 *
 * @param refused How many lines, by the code of their error.
 */
export function formatRejectedLines(refused: ReadonlyMap<LawErrorCode, number>): string {
  const codes = [...refused.keys()];
  const total = [...refused.values()].reduce((sum, count) => sum + count, 0);
  const counts = codes.map((code) => `  ${refused.get(code)} ${code}`);
  return linesOf(`lasteks: ${total} ${total === 1 ? 'line' : 'lines'} could not be answered`, counts, codes);
}

function linesOf(head: string, lines: readonly string[], codes: readonly LawErrorCode[]): string {
  const hints = codes.includes('day-not-modelled') ? modelledDaysHint() : [];
  return `${[head, ...lines, ...hints].join('\n')}\n`;
}

const formatIssue = ({ code, path, expected }: LawIssue): string =>
  `  ${path === '' ? '' : `${path}: `}expected ${expected} (${code})`;

function modelledDaysHint(): string[] {
  const first = allWordings[0]!;
  const last = allWordings.at(-1)!;
  return [
    `  The rules are held for the days from ${first.day} on.`,
    `  Give a day with --at, or apply a wording whatever the day: --wording ${last.day}.`,
    `  Wordings: ${allWordings.map(({ day }) => day).join(', ')}.`,
  ];
}
