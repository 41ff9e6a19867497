import type { Numeral } from '../../src/act/numeral.ts';
import { compareReferences, formatReference, type Reference, readReference } from '../../src/act/reference.ts';

/** The ways of writing one provision, put together here from its numbers and not by the code under test. */
export function everyStyle({ section, subsection, clause }: Reference): string[] {
  return ['¹', '^1', '.1'].flatMap((mark) => {
    const [s, l, p] = [section, subsection, clause].map((numeral) => numeral && written(numeral, mark));
    const marks = `${l ? ` (${l})` : ''}${p ? ` ${p})` : ''}`;
    const prose = `${p ? `clause ${p} of ` : ''}${l ? `subsection ${l} of ` : ''}§ ${s}`;
    const oldEnglish = p ? `clause ${s}${marks}` : l ? `subsection ${s}${marks}` : `section ${s}`;
    const estonian = (lg: string, pt: string) => `§ ${s}${l ? ` ${lg} ${l}` : ''}${p ? ` ${pt} ${p}` : ''}`;
    return [
      `§ ${s}${marks}`,
      `${s}${marks}`,
      `§\u00a0${s}${marks.replaceAll(' ', '\u00a0')}`,
      `§${s}${l ? marks.replaceAll(' ', '') : marks}`,
      prose,
      oldEnglish,
      estonian('lg', 'p'),
      estonian('lõige', 'punkt'),
      estonian('lõike', 'punkt'),
    ];
  });
}

function written({ number, superscript: raised }: Numeral, mark: string): string {
  if (raised === undefined) return String(number);
  return mark === '¹' ? `${number}${superscript(String(raised))}` : `${number}${mark.charAt(0)}${raised}`;
}

export function superscript(digit: string): string {
  return ['⁰', '¹', '²', '³', '⁴', '⁵'][Number(digit)]!;
}

export function hasSuperscript({ section, subsection, clause }: Reference): boolean {
  return [section, subsection, clause].some((numeral) => numeral?.superscript !== undefined);
}

/** The provision as the English texts print it: superscripts on the line. */
export function flattened({ section, subsection, clause }: Reference): string {
  const [s, l, p] = [section, subsection, clause].map((n) => n && `${n.number}${n.superscript ?? ''}`);
  return `§ ${s}${l ? ` (${l})` : ''}${p ? ` ${p})` : ''}`;
}

/** Provisions written in marks, in the order of the Act. */
export function sortedMarks(marks: readonly string[]): string[] {
  return marks
    .map((mark) => readReference(mark)!)
    .sort(compareReferences)
    .map((reference) => formatReference(reference));
}
