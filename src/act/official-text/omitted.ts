const OMITTED = /^\[?(?:omitted from this translation|käesolevast tekstist välja jäetud)\.?\]?$/iu;

/**
 * Whether a text states that it leaves the provision out.
 *
 * @param text The text of a provision, with single spaces.
 * @returns `true` for the words of the translation and of the Estonian text that state it.
 */
export function saysOmitted(text: string): boolean {
  return OMITTED.test(text);
}
