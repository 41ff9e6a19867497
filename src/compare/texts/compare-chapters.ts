import { compareNumerals, parseNumeral } from '../../act/numeral.ts';
import type { OfficialChapter } from '../../act/official-text/official-text.ts';
import { newerOf } from './newer-marks.ts';
import { redlineOf } from './redline.ts';
import type { ComparedChapter } from './text-comparison.ts';

/**
 * Compares the chapters of two texts by their numbers and titles.
 *
 * @param before Those of the first.
 * @param after Those of the second.
 * @param since The first day of the earlier of the two, `YYYY-MM-DD`; `undefined` where both are of one day.
 * @param isBackwards Whether the first is the later one: then its marks count.
 * @returns Every chapter of both, by number.
 */
export function compareChapters(
  before: readonly OfficialChapter[],
  after: readonly OfficialChapter[],
  since: string | undefined,
  isBackwards: boolean,
): readonly ComparedChapter[] {
  const [first, second] = [before, after].map((chapters) => new Map(chapters.map((one) => [one.number, one])));
  return [...new Set([...first!.keys(), ...second!.keys()])]
    .sort((a, b) => compareNumerals(parseNumeral(a), parseNumeral(b)))
    .map((number) => compared(number, first!.get(number), second!.get(number), since, isBackwards));
}

function compared(
  number: string,
  before: OfficialChapter | undefined,
  after: OfficialChapter | undefined,
  since: string | undefined,
  isBackwards: boolean,
): ComparedChapter {
  const [earlier, later] = isBackwards ? [after, before] : [before, after];
  const marks = newerOf(later?.marks ?? [], earlier?.marks ?? [], since);
  const isChanged = before?.title !== after?.title;
  const change =
    before === undefined ? 'added' : after === undefined ? 'repealed' : isChanged ? 'changed' : 'unchanged';
  const grade = marks.length > 0 ? 'amended' : isChanged ? 're-edited' : undefined;
  return {
    number,
    change,
    ...(grade !== undefined && { grade }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(isChanged && { redline: redlineOf(before?.title ?? '', after?.title ?? '') }),
    marks,
  };
}
