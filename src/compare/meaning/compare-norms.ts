import { caseRulesCompared } from './case-rules.ts';
import { type ComparedLaw, comparedLaw } from './compared-law.ts';
import type { Laws } from './joint-space.ts';
import type { ComparedWording, MeaningComparison, MeaningStatus, RuleComparison } from './meaning-comparison.ts';
import { offenceListsCompared } from './offence-lists-compared.ts';
import { daysOfPersons, personRulesCompared, personSpacesOf } from './person-rules.ts';
import { recordConditionsCompared } from './record-conditions-compared.ts';
import { swapSides } from './swap-sides.ts';

/**
 * Compares two wordings of the Act in their meaning: for each definition and norm whether it is the same, added, removed or
 * changed; of a changed one the exact condition under which the two differ, a smallest case or person for each direction, really
 * asked for both answers, and other differences. `same` was proven on every valuation of the composed space, whose number is given.
 *
 * What is compared is what the rules of this library say: conditions, bearers, counterparts, terms, whom to notify, the lists of § 20.
 * Duties that are no rules, and words that change nothing, are for comparing texts.
 *
 * @param before The wording before: the day it entered into force, `2016` or `2023`, compared by the law of its first day; or any day
 *   inside a wording, `YYYY-MM-DD`, compared by the law of that day.
 * @param after The wording after, likewise; it may be the earlier one.
 * @returns Plain JSON; each rule has the provisions of both sides.
 * @throws LawError `unknown-wording`, or `day-not-modelled` for a day before the Act.
 * @example
 * ```ts
 * import { compareNorms } from 'lasteks/compare';
 * const { rules, offenceLists } = compareNorms('2016', '2023');
 * const rule = (id) => rules.find((one) => one.id === id);
 * rule('notify-danger').status; // => 'same'
 * rule('decide-on-case-management').differs; // => ['applies']
 * rule('decide-on-case-management').directions[0].witness.after.outcome; // => false
 * offenceLists[0].onlyAfter.map(({ words }) => words.en); // => ['§§ 89–93', '§§ 95–112', '§ 118¹', 'between § 175¹ and § 178', '§ 187']
 * ```
 */
export function compareNorms(before: string, after: string): MeaningComparison {
  const [one, other] = [comparedLaw(before), comparedLaw(after)];
  const meaning =
    one.day <= other.day ? compared({ before: one, after: other }) : swapSides(compared({ before: other, after: one }));
  return { ...meaning, rules: withReplacements(meaning.rules) };
}

/**
 * Joins to each rule those of the law after that take its place: to one that is gone, those that its text names, or of which the
 * text names it; to one that changed, those that only its text after names.
 */
function withReplacements(rules: readonly RuleComparison[]): readonly RuleComparison[] {
  const isAfter = (id: string): boolean => rules.some((rule) => rule.id === id && rule.after !== undefined);
  return rules.map((rule) => {
    const { id, status, before, after } = rule;
    const named =
      status === 'removed'
        ? [
            ...(before!.replacedBy ?? []),
            ...rules.flatMap((other) =>
              other.before?.replacedBy?.includes(id) || other.after?.replacedBy?.includes(id) ? [other.id] : [],
            ),
          ]
        : status === 'changed'
          ? (after!.replacedBy ?? []).filter((one) => before!.replacedBy?.includes(one) !== true)
          : [];
    const [first, ...others] = [...new Set(named)].filter(isAfter);
    return first === undefined ? rule : { ...rule, replacedBy: [first, ...others] };
  });
}

function compared(laws: Laws): MeaningComparison {
  const spacesOn = personSpacesOf(laws);
  const [days] = daysOfPersons(laws);
  const rules = [
    ...caseRulesCompared(laws),
    ...personRulesCompared(laws, spacesOn),
    ...recordConditionsCompared(laws, spacesOn(days!).record),
  ];
  const count = (status: MeaningStatus): number => rules.filter((rule) => rule.status === status).length;
  return {
    before: namedBy(laws.before),
    after: namedBy(laws.after),
    rules,
    offenceLists: offenceListsCompared(laws),
    counts: { same: count('same'), added: count('added'), removed: count('removed'), changed: count('changed') },
  };
}

const namedBy = ({ wording, day }: ComparedLaw): ComparedWording => ({ wording, day });
