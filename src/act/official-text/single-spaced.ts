/**
 * Writes a text with single spaces, non-breaking ones and line ends included.
 *
 * @param text The text.
 * @returns The text on one line, without space around it.
 */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
