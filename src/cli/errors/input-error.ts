import type { LawError, LawErrorCode } from '../../act/law-error.ts';
import { allWordings } from '../../act/wordings.ts';
import type { Language } from '../../model/rule/truth.ts';
import { fill } from './fill.ts';
import { errorMessages } from './messages.ts';
import { expectation } from './rejection.ts';

/** The schema that lists the keys of a command's input. */
const schemaOfCommand: Readonly<Record<string, string>> = {
  assess: 'case',
  screen: 'person',
  check: 'scenario',
  mutate: 'scenario',
};

/** The codes of errors that the schema of the input explains. */
const codesOfSchema: readonly LawErrorCode[] = ['unknown-fact', 'wrong-type', 'not-in-list', 'not-an-object'];

/**
 * What is wrong with an input, for standard error: one line for each issue, and what to do. It repeats no value of the
 * input.
 *
 * @param command The name of the command that was called.
 */
export function formatInputError(error: LawError, lang: Language, command: string | undefined): string {
  const { issues } = error;
  const lines = issues.map((issue) => {
    const where = issue.path === '' ? '' : `${issue.path}: `;
    return `${where}${errorMessages.expected[lang]} ${expectation(error, issue, lang)} (${issue.code})`;
  });
  return block(`lasteks: ${errorMessages.badInput[lang]}`, [...lines, ...hints(error, lang, command)]);
}

/**
 * How many lines of a stream could not be answered, for standard error. The output has the error of each line on that line.
 *
 * @param rejected The number of lines by the code of their error.
 */
export function formatRejectedLines(rejected: ReadonlyMap<LawErrorCode, number>, lang: Language): string {
  const total = [...rejected.values()].reduce((sum, count) => sum + count, 0);
  const message = total === 1 ? errorMessages.rejectedLine : errorMessages.rejectedLines;
  const counts = [...rejected].map(([code, count]) => `${count} ${code}`);
  const days = rejected.has('day-not-modelled') ? modelledDays(lang) : [];
  return block(`lasteks: ${fill(message[lang], total)}`, [...counts, ...days]);
}

const block = (head: string, lines: readonly string[]): string => `${[head, ...lines].join('\n  ')}\n`;

function hints({ issues }: LawError, lang: Language, command: string | undefined): readonly string[] {
  if (issues.some(({ code }) => code === 'day-not-modelled')) return modelledDays(lang);
  if (command === undefined) return [];
  const isOfCommandLine = ({ path }: { readonly path: string }): boolean => /^(?:--|[A-Z]+$)/u.test(path);
  if (issues.some(isOfCommandLine)) return [fill(errorMessages.helpOf[lang], command)];
  const schema = schemaOfCommand[command];
  const isOfSchema = issues.some(({ code }) => codesOfSchema.includes(code));
  return schema !== undefined && isOfSchema ? [fill(errorMessages.schemaOf[lang], schema)] : [];
}

function modelledDays(lang: Language): string[] {
  const first = allWordings[0]!;
  const last = allWordings.at(-1)!;
  return [
    fill(errorMessages.firstDay[lang], first.day),
    fill(errorMessages.otherDay[lang], last.day),
    fill(errorMessages.wordings[lang], allWordings.map(({ day }) => day).join(', ')),
  ];
}
