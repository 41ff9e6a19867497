import { distance } from 'fastest-levenshtein';

/** How long the code or the name of a municipality may be. */
export const longestMunicipality = 200;

/** What nearly every municipality is: printable ASCII with a digit in it, such as a code, single spaces inside. */
const plain = /^(?=.*\d)[!-~]+(?: [!-~]+)*$/u;

/** Characters that nobody sees, or that change how others are seen; of white space only the plain space is none. */
const invisible = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\s/u;

/** The words that say something else than a municipality, and what forms and programs write for nothing, letters alone. */
const reserved = ['none', 'unknown', 'notknown', 'unascertainable', 'null', 'nil', 'undefined', 'nan', 'na'];
/** Longer words are reserved with two letters wrong, too: no municipality is called so. */
const reservedWhenMisspelt = reserved.filter((word) => word.length >= 7);
const mostMisspelt = 2;

/**
 * What is wrong with a text as a municipality, in words that do not repeat it.
 *
 * Municipalities are opaque texts that are compared for equality, so that what looks equal has to be equal: white space
 * around them, characters that nobody sees and letters that are not composed (NFC) are rejected. So is what nearly is one of
 * the words that stand for no municipality, such as `None`, `NOT-KNOWN` or `-`.
 *
 * @param text The text, not one of the words that its fact may have instead.
 * @returns `undefined` for a municipality.
 */
export function faultOfMunicipality(text: string): string | undefined {
  if (text === '' || text.length > longestMunicipality) return `1 to ${longestMunicipality} characters`;
  if (plain.test(text)) return undefined;
  if (text.trim() !== text) return 'no white space around it';
  if (invisible.test(text) || text.normalize('NFC') !== text)
    return 'no invisible characters, and letters composed (NFC)';
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return 'a letter or a digit';
  const isReserved =
    reserved.includes(letters) || reservedWhenMisspelt.some((word) => distance(letters, word) <= mostMisspelt);
  return isReserved ? 'no word that says that there is none or that it is not known' : undefined;
}
