import { Lexer } from 'yaml';

/** A case has three levels and those of the reporter; a deeper document is a mistake or an attack. */
const deepest = 64;

/** Marks that the lexer puts between the tokens of the text: of a document, a scalar, an error in brackets. */
const marks: readonly string[] = ['\u0002', '\u001f', '\u0018'];

/**
 * Where a YAML text goes too deep. The parser calls itself for each level, and too many would end the process.
 *
 * The depth is overestimated: by open brackets, and outside them by the indentation of a line with the indicators (`-`,
 * `?`, `:`) on it, since each level takes a column more, an indicator or, for a list below a key, half of one.
 *
 * @returns The offset at which the limit is exceeded first, or `undefined` for a text within the limit.
 */
export function tooDeepAt(text: string): number | undefined {
  let offset = 0;
  let brackets = 0;
  let onLine = 0;
  let isLineStart = true;
  for (const token of new Lexer().lex(text)) {
    if (marks.includes(token)) continue;
    if (token === '[' || token === '{') brackets += 1;
    else if (token === ']' || token === '}') brackets -= 1;
    else if (brackets === 0 && isIndicator(token)) onLine += 1;
    const indentation = isLineStart && token.trim() === '' ? token.length : 0;
    if (brackets > deepest || (onLine > deepest && isIndicator(token))) return offset;
    onLine += indentation;
    isLineStart = token.endsWith('\n');
    if (isLineStart) onLine = 0;
    offset += token.length;
  }
  return undefined;
}

const isIndicator = (token: string): boolean => token === '-' || token === '?' || token === ':';
