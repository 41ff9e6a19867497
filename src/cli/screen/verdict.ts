import type { Bilingual, Truth } from '../../model/rule/truth.ts';

/** What may be told of a person where nothing else may: whether § 20 leaves the person free to work with children. */
export type Verdict = 'may-work' | 'may-not-work' | 'unknown';

/** The verdicts in words. */
export const verdictLabels: Readonly<Record<Verdict, Bilingual>> = {
  'may-work': { en: 'may work', et: 'võib töötada' },
  'may-not-work': { en: 'may not work', et: 'ei või töötada' },
  unknown: { en: 'unknown', et: 'teadmata' },
};

/** The verdict on a person, from whether some restriction bars the person. */
export function verdictOf(barred: Truth): Verdict {
  if (barred === 'unknown') return 'unknown';
  return barred ? 'may-not-work' : 'may-work';
}
