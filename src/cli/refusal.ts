import type { LawError, LawIssue } from '../act/law-error.ts';
import { modelledWordings } from '../act/wordings.ts';

/**
 * What is wrong with an input, for standard error: an issue a line, and what helps where a day is not modelled. It
 * repeats no value of the input.
 */
export function refusalInWords({ issues }: LawError): string {
  const hints = issues.some(({ code }) => code === 'day-not-modelled') ? modelledDays() : [];
  return `${['lasteks: bad input', ...issues.map(issueInWords), ...hints].join('\n')}\n`;
}

const issueInWords = ({ code, path, expected }: LawIssue): string =>
  `  ${path === '' ? '' : `${path}: `}expected ${expected} (${code})`;

function modelledDays(): string[] {
  const first = modelledWordings[0]!;
  const last = modelledWordings.at(-1)!;
  return [
    `  The rules are held for the days from ${first.day}${last.until === undefined ? ' on' : ` to ${last.until}`}.`,
    `  Give a day with --at, or apply a wording whatever the day: --wording ${last.day}.`,
    `  Wordings: ${modelledWordings.map(({ day }) => day).join(', ')}.`,
  ];
}
