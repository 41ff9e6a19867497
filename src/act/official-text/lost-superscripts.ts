import { formatNumeral, fromSuperscript, parseNumeral, toSuperscript } from '../numeral.ts';
import type { LostSuperscript, OfficialPart } from './official-text.ts';

/** Sections cited one after another: `§§ 89–93, 1181 or 187`. */
const CITED = /§§? ?\d+(?:(?:[-–—]|, (?:(?:and|or) )?| (?:and|or) )(?:§§? ?)?\d+)*/gu;

/** Another act that a sentence names; "this Act" is none. */
const OTHER_ACT = /(?<!\bthis )\b(?:Act|Code)\b/gu;

/** No act has so many sections: of a longer number the last digits were raised. */
const MOST_DIGITS = 3;

/**
 * Names the citations in running text whose superscripts were lost: of a section of the act itself that it has only with
 * a superscript (`§ 291` of this Act), and of a section of another act whose number no act reaches (`§ 1331`).
 *
 * @param parts What was read.
 * @returns What is there and what it probably is, in the order of the text.
 */
export function lostInCitations(parts: readonly OfficialPart[]): LostSuperscript[] {
  const sections = parts.flatMap(({ reference }) => /^§ (\S+)$/u.exec(reference)?.[1] ?? []);
  const own = new Map(sections.map((section) => [fromSuperscript(section), section]));
  return parts.flatMap(({ heading = '', text, line }) =>
    `${heading}. ${text}`.split(/[.;]/u).flatMap((sentence) => {
      const otherActs = [...sentence.matchAll(OTHER_ACT)].map(({ index }) => index);
      return [...sentence.matchAll(CITED)].flatMap(({ 0: cited, index }) => {
        const isOfOther = (otherActs.at(-1) ?? -1) > index;
        return cited.match(/\d+/gu)!.flatMap((printed): LostSuperscript[] => {
          const probably = printed.length > MOST_DIGITS ? raised(printed) : isOfOther ? undefined : own.get(printed);
          if (probably === undefined || probably === printed) return [];
          return [{ line, printed: `§ ${printed}`, probably: `§ ${probably}` }];
        });
      });
    }),
  );
}

/** A number of four or five digits with what comes after the first three raised: `1331` is 133¹. */
function raised(printed: string): string | undefined {
  const numeral = parseNumeral(`${printed.slice(0, MOST_DIGITS)}${toSuperscript(printed.slice(MOST_DIGITS))}`);
  return numeral && formatNumeral(numeral);
}
