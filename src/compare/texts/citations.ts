import { fromSuperscript } from '../../act/numeral.ts';

/** A citation in running text. */
export interface Citation {
  /** Where it begins, and where it has ended. */
  readonly start: number;
  readonly end: number;
  /** The same for every way of citing the same provisions, in the same order; it is not meant to be read. */
  readonly key: string;
}

/** A cited provision, as far as the citation itself names it. */
interface Cited {
  section?: string;
  subsection?: string;
  clause?: string;
}

type Kind = 'word' | 'sign' | 'bracketed' | 'closed' | 'number' | 'joiner' | 'of';

interface Token {
  readonly kind: Kind;
  /** Its number or numbers; of a word, which level it names. */
  readonly text: string;
  readonly end: number;
}

const NUMBER = '\\d{1,6}[⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}';
const DASH = '\\s?[-–—]\\s?';

/** What citations are made of, in the English of 2016 (`clauses (1) 5)–7)`) and of 2023 (`clauses 5–7 of subsection 1`). */
const KINDS: readonly (readonly [Kind, RegExp])[] = (
  [
    ['word', '(subsection|clause|section)s?(?!\\p{L})'],
    ['sign', '(§)§?'],
    ['bracketed', `(\\(${NUMBER}\\)(?:${DASH}\\(${NUMBER}\\))?)`],
    ['closed', `(${NUMBER}\\)(?:${DASH}${NUMBER}\\))?)`],
    ['number', `(${NUMBER}(?:${DASH}${NUMBER})?)(?![\\p{L}\\p{N}])`],
    ['of', '(of)(?!\\p{L})'],
    ['joiner', '(,(?: (?:and|or)(?!\\p{L}))?|and(?!\\p{L})|or(?!\\p{L}))'],
  ] as const
).map(([kind, source]) => [kind, new RegExp(`\\s*${source}`, 'iuy')]);

const BEGINS = /(?<!\p{L})(?:(?:sub)?section|clause)s?(?=\s?[(\d])|§(?=§?\s?\d)/giu;

/** A range of more than so many numbers is kept as it is: with a flattened superscript it may be anything. */
const LONGEST_RANGE = 50;

/**
 * Finds the citations of provisions in an English text, in the ways in which the official translations cite.
 *
 * @param text The text.
 * @returns The citations in their order; what is not written as they are, such as `this section`, is none.
 */
export function citationsIn(text: string): readonly Citation[] {
  const citations: Citation[] = [];
  let end = 0;
  for (const { index: start } of text.matchAll(BEGINS)) {
    if (start < end) continue;
    const tokens = tokensFrom(text, start);
    const cited = citedBy(tokens);
    if (cited === undefined) continue;
    end = tokens.at(-1)!.end;
    const alternative = tokens.some(({ kind, text: joiner }) => kind === 'joiner' && /or/iu.test(joiner));
    citations.push({ start, end, key: `${cited.flatMap(keysOf).join(' ')}${alternative ? ' or' : ''}` });
  }
  return citations;
}

/** The longest list of the Act, that of § 20 (2), has a hundred pieces; a longer one is taken for several. */
const MOST_TOKENS = 300;

/** The pieces of a citation, as far as it goes; what only joins it to something else is left out. */
function tokensFrom(text: string, start: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = start; tokens.length < MOST_TOKENS; at = tokens.at(-1)!.end) {
    const token = tokenAt(text, at);
    if (token === undefined) break;
    tokens.push(token);
  }
  while (tokens.length > 0 && !/\d/u.test(tokens.at(-1)!.text)) tokens.pop();
  return tokens;
}

function tokenAt(text: string, at: number): Token | undefined {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return { kind, text: found[1]!.toLowerCase(), end: at + found[0].length };
  }
  return undefined;
}

/** What the pieces cite together; `undefined` where they are not put together as citations are. */
function citedBy(tokens: readonly Token[]): readonly Cited[] | undefined {
  const cited: Cited[] = [];
  let lastSection: string | undefined;
  let at = 0;
  /** The numbers of a kind from here on, as a list: `1, 2 and 4`. */
  const listOf = (kind: Kind): string[] => {
    const numbers: string[] = [];
    while (tokens[at]?.kind === kind) {
      numbers.push(tokens[at]!.text);
      const isFollowed = tokens[at + 1]?.kind === 'joiner' && tokens[at + 2]?.kind === kind;
      const isLast = kind === 'number' && isFollowed && tokens[at + 3]?.kind === 'bracketed';
      at += 1;
      if (!isFollowed || isLast) break;
      at += 1;
    }
    return numbers;
  };
  while (at < tokens.length) {
    const { kind, text } = tokens[at]!;
    const isWithin = tokens[at - 1]?.kind === 'of';
    at += 1;
    if (kind === 'joiner' || kind === 'of') continue;
    if (kind !== 'word' && kind !== 'sign') return undefined;
    const level = kind === 'sign' ? 'section' : (text as keyof Cited);
    const isBefore = tokens[at + 1]?.kind === 'bracketed' || tokens[at + 1]?.kind === 'closed';
    if (tokens[at]?.kind === 'number' && !isBefore) {
      const numbers = listOf('number');
      if (!isWithin || level === 'clause') cited.push(...numbers.map((number) => ({ [level]: number })));
      else if (!put(cited, level, numbers)) return undefined;
      if (level === 'section') lastSection = numbers.at(-1);
      continue;
    }
    if (tokens[at]?.kind === 'number') lastSection = tokens[at++]!.text; // subsection 24 (3)
    const section = lastSection === undefined ? {} : { section: lastSection };
    const subsections = listOf('bracketed');
    const clauses = listOf('closed');
    if (subsections.length + clauses.length === 0 || (clauses.length > 0 && subsections.length > 1)) return undefined;
    if (level !== 'clause' && subsections.length === 0) return undefined; // (see § 5)
    const subsection = subsections.length === 0 ? {} : { subsection: subsections[0]! };
    if (clauses.length > 0) cited.push(...clauses.map((clause) => ({ ...section, ...subsection, clause })));
    else cited.push(...subsections.map((one) => ({ ...section, subsection: one })));
  }
  return cited.length === 0 ? undefined : cited;
}

/** States for what was cited before in which subsection or section it is: `clauses 1 and 2 of subsection 5 of § 32`. */
function put(
  cited: readonly Cited[],
  level: 'subsection' | 'section',
  [number, ...others]: readonly string[],
): boolean {
  if (number === undefined || others.length > 0) return false;
  for (const one of cited.toReversed()) {
    if (one.section !== undefined) break;
    if (level === 'section') one.section = number;
    else if (one.subsection === undefined) one.subsection = number;
    else break;
  }
  return true;
}

/** A key for each provision cited: a range of clauses is as many of them. */
function keysOf({ section, subsection, clause }: Cited): readonly string[] {
  return numbersOf(section).flatMap((s) =>
    numbersOf(subsection).flatMap((l) => numbersOf(clause).map((p) => `${s}/${l}/${p}`)),
  );
}

function numbersOf(printed: string | undefined): readonly string[] {
  if (printed === undefined) return [''];
  const plain = fromSuperscript(printed).replace(/[()\s]/gu, '');
  const [first, last] = plain.split(/[-–—]/u).map(Number);
  if (first === undefined || last === undefined || last <= first || last - first > LONGEST_RANGE) {
    return [plain.replace(/[-–—]/u, '-')];
  }
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
