import { compareReferences, parseReference, type Reference } from '../../act/reference.ts';
import type { History, HistoryStep, ProvisionStep, RuleHistory, RuleStep } from '../../compare.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';
import { glued } from '../terminal/layout.ts';
import { modalityLabels } from '../terminal/messages.ts';
import { aspectWords, historyWords } from './history-words.ts';

/** The days on which something begins, each once, and what begins. */
export function beginnings<Step extends HistoryStep>(steps: readonly Step[]): readonly (readonly [Step, ...Step[]])[] {
  const days = [...new Set(steps.map(({ from }) => from))].sort();
  return days.map((day) => {
    const [first, ...others] = steps.filter(({ from }) => from === day);
    return [first!, ...others] as const;
  });
}

/** Every version that a history of a provision tells, its parts' too, each once; those of one day in the order of the Act. */
export function stepsOfAll({ provisions }: History): readonly ProvisionStep[] {
  const steps = provisions.flatMap((provision) => provision.steps);
  return [...new Map(steps.map((step) => [`${step.from} ${step.reference}`, step])).values()].sort(
    (a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) || compareReferences(placeOf(a), placeOf(b)),
  );
}

const placeOf = ({ reference }: ProvisionStep): Reference => parseReference(reference);

/** What there is to say of a version of a provision besides its gist: `was § 27¹`, `repealed`. */
export function remarksOn(
  { renumberedFrom, renumberedTo = [], repealed, unsettled, endedBy }: ProvisionStep,
  lang: Language,
): readonly string[] {
  const renumbered = (words: Bilingual, references: readonly string[]): string[] =>
    references.length === 0 ? [] : [words[lang].replace('{}', references.map(glued).join(', '))];
  return [
    ...renumbered(historyWords.was, renumberedFrom === undefined ? [] : [renumberedFrom]),
    ...renumbered(historyWords.becomes, renumberedTo),
    ...(repealed ? [historyWords.repealed[lang]] : []),
    ...(unsettled ? [historyWords.notAtHand[lang]] : []),
    ...(endedBy === undefined ? [] : [historyWords.endedBy[lang].replace('{}', glued(endedBy.reference))]),
  ];
}

/** The acts by which something began on one day, and when they were passed. */
export function actsOf(steps: readonly HistoryStep[], lang: Language): string {
  const acts = new Map(steps.map(({ act }) => [act.reference, act]));
  return [...acts.values()]
    .map(({ reference, passed }) => {
      const when = passed === undefined ? '' : ` (${glued(historyWords.passed[lang].replace('{}', passed))})`;
      return `${glued(reference)}${when}`;
    })
    .join('; ');
}

/** What a rule is: `finding`, `duty`. */
export const natureOf = ({ modality }: RuleHistory, lang: Language): string =>
  (modality === undefined ? historyWords.finding : modalityLabels[modality])[lang];

/** What changed with a version of a rule, as a list. */
export function aspectsInWords({ changed, changedThrough = [] }: RuleStep, lang: Language): string {
  const aspects = changed.map((aspect) => aspectWords[aspect][lang]).join(', ');
  return changedThrough.length === 0 ? aspects : `${aspects} (${changedThrough.map(({ id }) => glued(id)).join(', ')})`;
}

/** By what a rule that does not cite a provision rests on it, on some day; nothing for one that cites it on every day. */
export function throughInWords({ id: rule, steps }: RuleHistory, lang: Language): string {
  const through = steps.flatMap(({ restsOn = [], restsThrough = [] }) => (restsOn.length > 0 ? [] : restsThrough));
  return [...new Set(through.map(({ id }) => (id === rule ? historyWords.itsTerm[lang] : glued(id))))].join(', ');
}
