/** Where a text is wrong as JSON: `doubled-key` for a key that its object already has, `syntax` for anything else. */
export interface JsonFault {
  readonly kind: 'doubled-key' | 'syntax';
  /** The offset at which the text is wrong; of a doubled key, where the second one begins. */
  readonly offset: number;
}

/** What a scan found. */
interface JsonScan {
  readonly fault?: JsonFault;
  readonly idAsWritten?: string;
}

/** The first fault of a text; `undefined` where it is JSON and has each key once. */
export const faultInJson = (text: string): JsonFault | undefined => scanned(text, false).fault;

/** The `id` of the outermost object as it is written, where that is a number; the text after it is not read. */
export const idAsWritten = (text: string): string | undefined => scanned(text, true).idAsWritten;

/** What may come next. */
type Next = 'value' | 'value or end' | 'key' | 'key or end' | 'comma or end';

const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
const hexDigits = /[0-9a-fA-F]{4}/y;

/**
 * Reads a text as JSON and finds its first fault. It takes a time that grows with the text, and calls itself for no level of
 * it. Keys are compared as what they mean: `"a"` and `"\u0061"` are one key.
 */
function scanned(text: string, toId: boolean): JsonScan {
  /** The keys of each object that is open, outermost first; `undefined` for a list. */
  const open: (Set<string> | undefined)[] = [];
  let next: Next = 'value';
  let idAt: number | undefined;

  for (let at = afterSpace(text, 0); ; at = afterSpace(text, at)) {
    const char = text[at];
    const isEnd = next === 'comma or end' || next === 'key or end' || next === 'value or end';
    if (next === 'comma or end' && open.length === 0) {
      return at < text.length ? syntax(at) : {};
    }
    const keys = open.at(-1);
    if (isEnd && open.length > 0 && char === (keys === undefined ? ']' : '}')) {
      open.pop();
      next = 'comma or end';
      at += 1;
    } else if (next === 'comma or end') {
      if (char !== ',') return syntax(at);
      next = keys === undefined ? 'value' : 'key';
      at += 1;
    } else if (next === 'key' || next === 'key or end') {
      const end = endOfString(text, at);
      if (end < 0) return syntax(~end);
      const key = JSON.parse(text.slice(at, end)) as string;
      if (keys!.has(key)) return { fault: { kind: 'doubled-key', offset: at } };
      keys!.add(key);
      at = afterSpace(text, end);
      if (text[at] !== ':') return syntax(at);
      at = afterSpace(text, at + 1);
      if (key === 'id' && open.length === 1) idAt = at;
      next = 'value';
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : undefined);
      next = char === '{' ? 'key or end' : 'value or end';
      at += 1;
    } else {
      const end = char === '"' ? endOfString(text, at) : endOfScalar(text, at);
      if (end < 0) return syntax(~end);
      if (at === idAt && toId) return { idAsWritten: text.slice(at, end) };
      next = 'comma or end';
      at = end;
    }
  }
}

const syntax = (offset: number): JsonScan => ({ fault: { kind: 'syntax', offset } });

function afterSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; ) {
    at += 1;
    code = text.charCodeAt(at);
  }
  return at;
}

/** The offset after a number or a word that begins at an offset; where none does, the complement of the offset. */
function endOfScalar(text: string, at: number): number {
  scalar.lastIndex = at;
  return scalar.test(text) ? scalar.lastIndex : ~at;
}

/** The offset after a string that begins at an offset; where it is none, the complement of the offset at which it is wrong. */
function endOfString(text: string, start: number): number {
  if (text[start] !== '"') return ~start;
  for (let at = start + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (!(code >= 32)) return ~at; // a control character, or NaN after the end
    if (code !== 92) continue;
    at += 1;
    if (text[at] === 'u') {
      hexDigits.lastIndex = at + 1;
      if (!hexDigits.test(text)) return ~(at - 1);
      at += 4;
    } else if (at >= text.length || !'"\\/bfnrt'.includes(text[at]!)) return ~(at - 1);
  }
}
