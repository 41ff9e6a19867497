import { formatReference, readReference } from './reference.ts';

/**
 * A provision as a text in a language cites it: `§ 29¹ (1) 2)` in English, `§ 29¹ lg 1 p 2` in Estonian.
 *
 * @param provision A provision in marks. Any other text, such as the number of a judgment, comes back as it is.
 */
export function cite(provision: string, lang: 'en' | 'et'): string {
  const reference = lang === 'et' ? readReference(provision) : undefined;
  return reference === undefined ? provision : formatReference(reference, 'et');
}
