import { LawError, type LawErrorCode } from '../../act/law-error.ts';
import { compareReferences, containsReference, parseReference, type Reference } from '../../act/reference.ts';
import { memoizeWeak } from '../memoize.ts';
import type { Truth } from '../rule/truth.ts';

/** A provision of the Act, in any way of writing it that `parseReference` reads. */
export type ProvisionText = string & Record<never, never>;

/** Whether the values of a choice or a list are provisions: it can then be given as any provision of the Act. */
export const areProvisions = (values: readonly string[]): boolean => values.some((value) => value.startsWith('§'));

/** The provisions among the values, each with the code of its value. */
const listedAmong = /* @__PURE__ */ memoizeWeak((values: readonly string[]) =>
  values.flatMap((value, index) =>
    value.startsWith('§') ? [{ code: index + 1, provision: parseReference(value) }] : [],
  ),
);

/**
 * The code of a word that is given for a choice or in a list, as in `EncodedInput`: `n` for its `n`th value.
 *
 * Where the values are provisions, the word is any provision of the Act. A part of a listed one counts as the finest that
 * has it in it (`§ 33 (1)` as `§ 33`), and one that has nothing to do with any counts as `other`. One that is wider than
 * what is listed (`§ 15 (3)`) leaves open which is meant: 0, as if nothing were given.
 *
 * @returns `undefined` for a word that the fact cannot be given as.
 */
export function codeOfWord(values: readonly string[], word: unknown): number | undefined {
  const index = values.indexOf(word as string);
  if (index >= 0) return index + 1;
  if (typeof word !== 'string' || !areProvisions(values)) return undefined;
  const encoded = readProvision(word);
  if ('expected' in encoded) return undefined;
  const listed = listedAmong(values);
  const [finest] = listed
    .filter(({ provision }) => containsReference(provision, encoded))
    .sort((a, b) => compareReferences(b.provision, a.provision));
  if (finest !== undefined) return finest.code;
  return listed.some(({ provision }) => containsReference(encoded, provision)) ? 0 : values.indexOf('other') + 1;
}

/**
 * The values of a given list as one number, bit `n` for the `n`th value; a value given twice counts once.
 *
 * @param codeOf The code of a word, as {@link codeOfWord} returns it.
 * @returns `'open'` where a word leaves open which value is meant: the list then counts as unknown. `undefined` where a word is
 *   none that the fact can be given as.
 */
export function bitsOfWords(
  words: readonly unknown[],
  codeOf: (word: unknown) => number | undefined,
): number | 'open' | undefined {
  let bits = 0;
  let isOpen = false;
  for (const word of words) {
    const code = codeOf(word);
    if (code === undefined) return undefined;
    if (code === 0) isOpen = true;
    else bits |= 1 << (code - 1);
  }
  return isOpen ? 'open' : bits;
}

/** What is wrong with a text as a provision of the Act, in words that do not repeat it; `undefined` for a provision. */
export function faultOfProvision(text: string): { readonly code: LawErrorCode; readonly expected: string } | undefined {
  const read = readProvision(text);
  return 'expected' in read ? read : undefined;
}

function readProvision(text: string): Reference | LawError {
  try {
    return parseReference(text);
  } catch (error) {
    if (error instanceof LawError) return error;
    throw error;
  }
}

/** The code of a truth, which is also its place among unknown, false and true. */
export const codeOfTruth = (truth: Truth): number => (truth === 'unknown' ? 0 : truth ? 2 : 1);
