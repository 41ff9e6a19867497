/** Text in one style: a colour of picocolors, or none. */
export interface Span {
  readonly text: string;
  readonly style?: (text: string) => string;
  /** Whether it stays on one line with the word before it. */
  readonly isGlued?: boolean;
  /** Follows the word before it without a space. */
  readonly isAttached?: boolean;
}

/** A space at which no line is broken; it is printed as a plain one. */
const noBreak = '\u00a0';

/** Keeps a text on one line. */
export const glued = (text: string): string => text.replaceAll(' ', noBreak);

/** Spaces within a provision or an Estonian day of the month: `§ 29¹ (1) 2)`, `§ 3 lg 2`, `1. märtsil`. */
const withinCitation = /(?<=§) | (?=\(\d)| (?=\d+\))| (?=(?:lg|p) \d)|(?<=\b(?:lg|p)) (?=\d)|(?<=\d\.) (?=\p{Ll})/gu;

/** A text of the caller's without what a terminal would obey or that would change the direction of writing. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');

/** The line width: that of the terminal, else the value of COLUMNS, from 40 to 100 characters. */
export function lineWidth(columns: number | undefined, encoded: string | undefined): number {
  const width = columns ?? Number(encoded);
  return Number.isInteger(width) && width > 0 ? Math.min(Math.max(width, 40), 100) : 80;
}

interface Word {
  readonly text: string;
  readonly style: (text: string) => string;
  readonly isAttached: boolean;
}

/** Words that are not broken across lines. */
type Piece = readonly Word[];

const plain = (text: string): string => text;

/**
 * Sets spans as a paragraph: broken at spaces but not within a provision, each line after the first indented as the first
 * one's text is.
 *
 * @param lead The unstyled text at the start of the first line; the other lines get as many spaces.
 * @param width The maximum number of characters of a line; a longer word gets a line of its own.
 * @param leadStyle How the lead looks.
 */
export function paragraph(lead: string, spans: readonly Span[], width: number, leadStyle = plain): string[] {
  const lines: Word[][] = [];
  let left = 0;
  for (const piece of piecesOf(spans)) {
    const length = piece.reduce((sum, { text, isAttached }) => sum + (isAttached ? 0 : 1) + text.length, 0);
    if (lines.length === 0 || length > left) {
      lines.push([...piece]);
      left = width - lead.length + 1 - length;
    } else {
      lines.at(-1)!.push(...piece);
      left -= length;
    }
  }
  return lines.map((line, index) => `${index === 0 ? leadStyle(lead) : ' '.repeat(lead.length)}${lineOf(line)}`);
}

function piecesOf(spans: readonly Span[]): Piece[] {
  const pieces: Word[][] = [];
  for (const { text, style = plain, isGlued = false, isAttached = false } of spans) {
    for (const [index, word] of text.replaceAll(withinCitation, noBreak).split(' ').entries()) {
      const isFirst = index === 0;
      const next = { text: word.replaceAll(noBreak, ' '), style, isAttached: isAttached && isFirst };
      if ((isGlued || isAttached) && isFirst) pieces.at(-1)!.push(next);
      else pieces.push([next]);
    }
  }
  return pieces;
}

/** The words of a line, those of one style that follow each other in one stretch of it. */
function lineOf(words: readonly Word[]): string {
  let line = '';
  for (let start = 0, end = 0; start < words.length; start = end) {
    const { style } = words[start]!;
    while (end < words.length && words[end]!.style === style) end += 1;
    const [first, ...others] = words.slice(start, end);
    const stretch = others.map((word) => `${word.isAttached ? '' : ' '}${word.text}`);
    line += `${start === 0 || first!.isAttached ? '' : ' '}${style(`${first!.text}${stretch.join('')}`)}`;
  }
  return line;
}
