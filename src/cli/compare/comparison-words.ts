import type { WordingComparison } from '../../compare/comparison/wording-comparison.ts';
import type { ComparedWording } from '../../compare/meaning/meaning-comparison.ts';
import type { Language } from '../../model/rule/truth.ts';
import { dayIn } from '../report/in-words.ts';
import { comparisonWords, filled } from '../report/report-words.ts';

/** A wording by its day, and the day of it that was looked at where that is another. */
export function namedWording({ wording, day }: ComparedWording, lang: Language): string {
  const name = filled(comparisonWords.wordingOf[lang], { '': dayIn(wording, lang) });
  return day === wording ? name : `${name}, ${filled(comparisonWords.lawOf[lang], { '': dayIn(day, lang) })}`;
}

/** What a comparison comes to, in sentences. */
export function ledeOf({ counts, provisions, rules }: WordingComparison, lang: Language): readonly string[] {
  const numbers = {
    changed: provisions.length - counts.provisions.unchanged,
    provisions: provisions.length,
    differing: rules.length - counts.rules.same,
    rules: rules.length,
    same: counts.rules.same,
    noEffect: counts.noEffect,
  };
  const words = [comparisonWords.lede, ...(counts.noEffect === 0 ? [] : [comparisonWords.ledeNoEffect])];
  return words.map((text) => filled(text[lang], numbers));
}
