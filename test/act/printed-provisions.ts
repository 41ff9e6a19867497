import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Numeral } from '../../src/act/numeral.ts';
import type { Reference } from '../../src/act/reference.ts';
import { actTextsFolder } from '../support/act-texts.ts';

/** The lines of an English text. */
export function englishLines(file: string): string[] {
  return readFileSync(join(actTextsFolder!, file), 'utf8').split('\n');
}

/**
 * The provisions of an English text in the order printed. Its superscripts are flattened; a number that does not
 * follow the one before it, but begins with its digits, carries a superscript.
 */
export function englishProvisions(file: string): Reference[] {
  const provisions: Reference[] = [];
  for (const line of englishLines(file)) {
    const last = provisions.at(-1);
    const [, section, subsection, clause] = /^(?:§\s(\d+)\.|\s\((\d+)\)\s|\s(\d+)\)\s)/u.exec(line) ?? [];
    if (section) provisions.push({ section: following(last?.section, section) });
    else if (subsection && last) {
      provisions.push({ section: last.section, subsection: following(last.subsection, subsection) });
    } else if (clause && last) provisions.push({ ...last, clause: following(last.clause, clause) });
  }
  return provisions;
}

function following(before: Numeral | undefined, printed: string): Numeral {
  const base = String(before?.number ?? 0);
  const continues = Number(printed) > Number(base) + 2 && printed.startsWith(base);
  return continues
    ? { number: Number(base), superscript: Number(printed.slice(base.length)) }
    : { number: Number(printed) };
}

/** Riigi Teataja's XML. */
export function estonianText(file: string): string {
  return readFileSync(join(actTextsFolder!, file), 'utf8');
}

/** The provisions of Riigi Teataja's XML in the order printed; superscripts stand in their own attribute. */
export function estonianProvisions(file: string): Reference[] {
  const text = estonianText(file);
  const provisions: Reference[] = [];
  const numbers = /<(paragrahvNr|loigeNr|alampunktNr)(?: kehtiv="0")?(?: ylaIndeks="(\d+)")?>(\d+)</gu;
  for (const [, level, raised, number] of text.matchAll(numbers)) {
    const numeral: Numeral = { number: Number(number), ...(raised && { superscript: Number(raised) }) };
    const last = provisions.at(-1);
    if (level === 'paragrahvNr') provisions.push({ section: numeral });
    else if (level === 'loigeNr') provisions.push({ section: last!.section, subsection: numeral });
    else provisions.push({ ...last!, clause: numeral });
  }
  return provisions;
}
