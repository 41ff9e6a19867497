import type { Truth } from '../../model/rule/truth.ts';

/** The result of a screening in its shortest form: whether § 20 leaves the person free to work with children. */
export type Verdict = 'may-work' | 'may-not-work' | 'unknown';

/** The verdict on a person, from whether a restriction bars the person. */
export function verdictOf(barred: Truth): Verdict {
  if (barred === 'unknown') return 'unknown';
  return barred ? 'may-not-work' : 'may-work';
}
