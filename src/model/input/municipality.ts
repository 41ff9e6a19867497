import { distance } from 'fastest-levenshtein';
import { memoizeBounded } from '../memoize.ts';

/** How long the code or the name of a municipality may be. */
export const longestMunicipality = 200;

/** What nearly every municipality is: a code of digits. */
const code = /^\d+$/u;

/** Characters that nobody sees, or that change how others are seen; of white space only the plain space is none. */
const invisible = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\s/u;

/** Numerals that look like the digits of a code and are others, such as full-width or Arabic ones. */
const otherNumerals = /(?![0-9])\p{N}/u;

/** Marks around or over what is no letter, or over a Latin letter that is not one with it: they are easily overlooked. */
const strayMarks = /\p{Me}|(?<![\p{L}\p{M}])\p{M}|\p{Script=Latin}\p{M}/u;

/** Scripts whose letters look alike: a text has letters of one of them at most. */
const scriptsAlike = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
];

/** How many digits a code of EHAK has: what has them with something between is a code that was not written as one. */
const digitsOfCode = 4;

/**
 * The words that say something else than a municipality, and what forms, programs and people write for nothing, letters
 * alone, in English and Estonian.
 */
const reserved = [
  ...['none', 'unknown', 'notknown', 'unascertainable', 'null', 'nil', 'undefined', 'nan', 'na'],
  ...[
    'teadmata',
    'teadmatu',
    'tundmatu',
    'puudub',
    'määramata',
    'eiole',
    'eiteata',
    'eitea',
    'poleteada',
    'eioleteada',
  ],
];
/** Longer words are reserved with two letters wrong, too, those of six with one: no municipality is called so. */
const mostMisspelt = (word: string): number => (word.length >= 7 ? 2 : word.length === 6 ? 1 : 0);
/** A digit makes no other word of these. */
const reservedBesideDigits = reserved.filter((word) => word.length >= 4);

const isReserved = (word: string): boolean =>
  reserved.some((one) => distance(word, one) <= mostMisspelt(one)) || isNearlyNone(word);

/** `none` with a letter too many, too few or in the other place; with another letter it can be a name (Nome). */
function isNearlyNone(word: string): boolean {
  if (word.length !== 'none'.length) return distance(word, 'none') === 1;
  return [0, 1, 2].some((at) => word === `${'none'.slice(0, at)}${'none'[at + 1]}${'none'[at]}${'none'.slice(at + 2)}`);
}

/** Whether a text, lower case and without marks, says that there is none: also with digits beside or instead of letters. */
function saysNothing(text: string): boolean {
  const letters = text.replaceAll(/\d/gu, '');
  if (letters === text) return isReserved(text);
  if (reservedBesideDigits.some((word) => distance(letters, word) <= mostMisspelt(word))) return true;
  const asLetters = text.replaceAll('0', 'o').replaceAll('3', 'e');
  return ['i', 'l'].some((letter) => reservedBesideDigits.includes(asLetters.replaceAll('1', letter)));
}

/**
 * What is wrong with a text as a municipality, in words that do not repeat it.
 *
 * Municipalities are opaque texts that are compared for equality, so that what looks equal has to be equal: white space
 * around them, characters that nobody sees, letters that are not composed (NFC), other digits than 0 to 9, letters of several
 * scripts and a code with something between its digits are rejected. So is what is nearly one of the words that are given for no
 * municipality, such as `None`, `NOT-KNOWN`, `n0ne`, `teadmata` or `-`.
 *
 * @param text The text, not one of the words that its fact may have instead.
 * @returns `undefined` for a municipality.
 */
export function faultOfMunicipality(text: string): string | undefined {
  if (text === '' || text.length > longestMunicipality) return `1 to ${longestMunicipality} characters`;
  return code.test(text) ? undefined : judged(text).fault;
}

/** What is wrong with a text that is no code: there are few municipalities, and streams name them again and again. */
const judged = /* @__PURE__ */ memoizeBounded((text: string): { readonly fault: string | undefined } => ({
  fault: faultOfName(text),
}));

function faultOfName(text: string): string | undefined {
  if (text.trim() !== text) return 'no white space around it';
  if (invisible.test(text) || text.normalize('NFC') !== text)
    return 'no invisible characters, and letters composed (NFC)';
  const plain = text.normalize('NFKC').toLowerCase();
  const said = plain.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (said === '') return 'a letter or a digit';
  if (otherNumerals.test(text) || strayMarks.test(text)) return 'digits from 0 to 9, and no marks beside its letters';
  if (scriptsAlike.filter((script) => script.test(text)).length > 1) return 'letters of one script';
  if (/^\d+$/u.test(said) && said.length === digitsOfCode) return 'a code in one piece, as "0793"';
  return saysNothing(said) ? 'no word that says that there is none or that it is not known' : undefined;
}
