import { allWordings } from '../../src/act/wordings.ts';
import { compareNorms, type MeaningComparison, type RuleComparison } from '../../src/compare.ts';

/** The days of all wordings. */
export const wordingDays: readonly string[] = allWordings.map(({ day }) => day);

/** Each wording with the next. */
export const neighbours: readonly (readonly [string, string])[] = wordingDays
  .slice(1)
  .map((day, at) => [wordingDays[at]!, day] as const);

/** A rule of a comparison. */
export function ruleOf({ rules }: MeaningComparison, id: string): RuleComparison {
  const found = rules.find((rule) => rule.id === id);
  if (found === undefined) throw new TypeError(`there is no rule ${id}`);
  return found;
}

const known = new Map<string, MeaningComparison>();

/** A comparison, made once in a test file. */
export function comparisonOf(before: string, after: string): MeaningComparison {
  const key = `${before} ${after}`;
  const made = known.get(key) ?? compareNorms(before, after);
  known.set(key, made);
  return made;
}
