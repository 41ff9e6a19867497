const OMITTED = /^\[?(?:omitted from this translation|käesolevast tekstist välja jäetud)\.?\]?$/iu;

/**
 * Whether a text says that the provision is left out of it.
 *
 * @param text The text of a provision, with single spaces.
 * @returns `true` for the words of the translation and of the Estonian text that say so.
 */
export function saysOmitted(text: string): boolean {
  return OMITTED.test(text);
}
