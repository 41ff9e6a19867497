import { estonianDay } from '../../act/estonian-day.ts';
import { combinationWord, factLabel, testInWords } from '../../assessment/explanation/explanation-text.ts';
import { factTest } from '../../engine/because.ts';
import type { Condition } from '../../model/rule/condition.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';

/** Between the name of a fact and the day of the law that gives it its meaning: `person.hasRecordBarringForLife@2016-01-01`. */
export const ofLaw = '@';

const asOfLaw = (day: string): Bilingual => ({ en: `by the law of ${day}`, et: `${estonianDay(day)} õiguse järgi` });

const whatever: Bilingual = { en: 'whatever the case', et: 'igal juhul' };

/** A condition in words: a line for each test, those that a heading combines below it, indented by two spaces. */
export const formatCondition = (condition: Condition): Bilingual => ({
  en: linesOf(condition, 0, 'en').join('\n'),
  et: linesOf(condition, 0, 'et').join('\n'),
});

function linesOf(condition: Condition, depth: number, lang: Language): readonly string[] {
  const line = (text: string): string => `${'  '.repeat(depth)}${text}`;
  if ('condition' in condition) return [line(factLabel(condition.condition, lang))];
  if ('fact' in condition) {
    const [fact = '', day] = condition.fact.split(ofLaw);
    const label = factLabel(fact, lang);
    const named = day === undefined ? label : `${label} (${asOfLaw(day)[lang]})`;
    return [line(testInWords(fact, factTest(condition), lang, named))];
  }
  const parts = 'all' in condition ? condition.all : condition.any;
  if (parts.length === 0) return [line(whatever[lang])];
  const heading = combinationWord('all' in condition ? 'all' : 'any', lang);
  return [line(heading), ...parts.flatMap((part) => linesOf(part, depth + 1, lang))];
}
