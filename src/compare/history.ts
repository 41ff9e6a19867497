import { isLawError, LawError } from '../act/law-error.ts';
import { containsReference, formatReference, parseReference, type Reference, readReference } from '../act/reference.ts';
import { firstDayOfAct } from '../act/wording-days.ts';
import { lawCheckedOn } from '../act/wordings.ts';
import { nearest } from '../model/input/schema-issues.ts';
import type { History, ProvisionHistory } from './history/history-answer.ts';
import { allProvisions, stepsOf } from './history/provision-steps.ts';
import { allRules, ruleHistory, rulesDependingOn } from './history/rule-steps.ts';

/**
 * Gives the history of a provision or a rule: its versions, from which day to which, by which acts.
 *
 * For a provision it gives the parts too, and the rules that depend on it. Renumbering is followed both ways: § 27¹ of 2023
 * is § 27² from 2025, and each of the two numbers refers to the other. A rule depends on a provision as in `dependentsOf`: who
 * cites a part depends on the whole, and who cites a whole on each part.
 *
 * @param asked A provision in any way that `parseReference` reads, or the id of a finding or norm.
 * @returns The history, from 2016-01-01 on.
 * @throws LawError at `asked`: `unknown-id`, with the nearest; as `parseReference` does for what is no provision;
 * `unknown-provision` for one that the Act has had on no day.
 * @example
 * ```ts
 * import { historyOf } from 'lasteks/compare';
 * const { provisions, rules } = historyOf('§ 27²');
 * provisions[0].steps.map(({ reference, from, act }) => `${from} ${reference} by ${act.reference}`);
 * // => ['2023-01-01 § 27¹ by RT I, 28.04.2022, 1', '2025-01-01 § 27² by RT I, 31.12.2024, 3']
 * historyOf('decide-on-case-management').rules[0].steps.map(({ from, provisions }) => [from, provisions[0]]);
 * // => [['2016-01-01', '§ 29 (3)'], ['2023-01-01', '§ 29 (3)'], ['2025-01-01', '§ 29 (3)'], ['2027-01-01', '§ 29 (7)']]
 * ```
 */
export function historyOf(asked: string): History {
  const rule = allRules.find(({ id }) => id === asked);
  const head = { version: 1, lawCheckedOn } as const;
  if (rule !== undefined) return { ...head, asked, provisions: [], rules: [ruleHistory(rule)] };
  const place = placeOf(asked);
  const reference = formatReference(place);
  const provisions = allProvisions
    .filter((one) => containsReference(place, readReference(one.reference)!))
    .map((one): ProvisionHistory => ({ reference: one.reference, steps: stepsOf(one) }));
  const own = provisions.find((one) => one.reference === reference);
  if (own === undefined) {
    const expected = `a provision that the Act has had on some day from ${firstDayOfAct} on`;
    throw new LawError({ code: 'unknown-provision', path: 'asked', expected });
  }
  return { ...head, asked: reference, provisions, rules: rulesDependingOn(own.steps) };
}

function placeOf(asked: string): Reference {
  if (typeof asked !== 'string' || !/\d/u.test(asked)) {
    const ids = allRules.map(({ id }) => id);
    const like = typeof asked === 'string' ? ` (nearest: ${nearest(asked, ids)})` : '';
    const expected = `a provision, such as § 29 (3), or an id of a finding or a norm${like}`;
    throw new LawError({ code: 'unknown-id', path: 'asked', expected });
  }
  try {
    return parseReference(asked);
  } catch (error) {
    if (!isLawError(error)) throw error;
    throw new LawError({ code: error.code, path: 'asked', expected: error.expected });
  }
}
