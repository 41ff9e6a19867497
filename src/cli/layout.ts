/** Text in one style: a colour of picocolors, or none. */
export interface Span {
  readonly text: string;
  readonly style?: (text: string) => string;
}

const noBreak = '\u00a0';

/** Keeps a text on one line: a provision, a date. */
export const glued = (text: string): string => text.replaceAll(' ', noBreak);

/** A text of the caller's without what a terminal would obey or that would change the direction of writing. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');

/** How wide the lines are: of the terminal, else as COLUMNS says, within what reads well. */
export function lineWidth(columns: number | undefined, told: string | undefined): number {
  const width = columns ?? Number(told);
  return Number.isInteger(width) && width > 0 ? Math.min(Math.max(width, 40), 100) : 80;
}

interface Word {
  readonly text: string;
  readonly style: (text: string) => string;
}

const plain = (text: string): string => text;

/**
 * Sets spans as a paragraph: broken at spaces, each line after the first indented as the first one's text is.
 *
 * @param lead What stands before the text on the first line, in plain letters; other lines get as many spaces.
 * @param width The most characters of a line; a longer word stands alone.
 * @param leadStyle How the lead looks.
 */
export function paragraph(lead: string, spans: readonly Span[], width: number, leadStyle = plain): string[] {
  const lines: Word[][] = [[]];
  let used = lead.length;
  for (const word of wordsOf(spans)) {
    const line = lines.at(-1)!;
    if (line.length > 0 && used + 1 + word.text.length > width) {
      lines.push([word]);
      used = lead.length + word.text.length;
    } else {
      used += word.text.length + (line.length > 0 ? 1 : 0);
      line.push(word);
    }
  }
  return lines.map((line, index) =>
    `${index === 0 ? leadStyle(lead) : ' '.repeat(lead.length)}${lineOf(line)}`.trimEnd(),
  );
}

const wordsOf = (spans: readonly Span[]): Word[] =>
  spans.flatMap(({ text, style = plain }) =>
    text
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ text: word.replaceAll(noBreak, ' '), style })),
  );

/** The words of a line, those of one style that follow each other in one stretch of it. */
function lineOf(words: readonly Word[]): string {
  let line = '';
  for (let start = 0, end = 0; start < words.length; start = end) {
    const { style } = words[start]!;
    while (end < words.length && words[end]!.style === style) end += 1;
    const stretch = words.slice(start, end).map((word) => word.text);
    line += `${start === 0 ? '' : ' '}${style(stretch.join(' '))}`;
  }
  return line;
}
