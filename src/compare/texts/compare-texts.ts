import { LawError } from '../../act/law-error.ts';
import { notReadable } from '../../act/official-text/not-readable.ts';
import type { OfficialText } from '../../act/official-text/official-text.ts';
import { isChildProtectionAct } from '../../act/official-text/title.ts';
import { type Aligned, align } from './align.ts';
import { compareChapters } from './compare-chapters.ts';
import { comparedProvision, swapSides } from './compared-provision.ts';
import { newerMarks } from './newer-marks.ts';
import type { TextComparison, TextHead } from './text-comparison.ts';

/**
 * Compares two official texts of the Act, provision by provision: what was added, repealed, renumbered, changed, with the
 * words that differ, and where the change comes from.
 *
 * Provisions are joined by their numbers, never by lines. What is left on both sides and is alike (a likeness of 0.75 and
 * more) is taken for renumbered; the same number is never given up for that. Where a number has been given to something
 * new and what had it moved on, the text under the new number is reported as added, with `resembles`.
 *
 * A change is `amended` where an amendment mark newer than the earlier text covers it, `re-edited` where none does, and
 * `unsure` where one may. A change of citation style, punctuation or capital letters alone is `re-edited` unless the
 * provision's own mark shows otherwise. A provision with a newer mark is reported also where its text is the same.
 *
 * The texts may be given in either order. From the later to the earlier everything is the same with its sides swapped:
 * `added` is `repealed`, what is removed is added; grades and marks are those of the same amendments, seen backwards.
 *
 * @param before What `readWording` gave for the one.
 * @param after What it gave for the other, in the same language.
 * @returns The comparison, as plain data.
 * @throws LawError `different-languages` at `after` for an English text and an Estonian one, of which no word can be laid
 * over another; `not-readable` at `before` or `after` for the text of another act.
 * @example
 * ```ts
 * import { compareTexts } from 'lasteks/compare';
 * import { readWording } from 'lasteks/texts';
 * const text = (day, ...lines) => readWording(['Child Protection Act', `In force from:${day}`, ...lines].join('\n'));
 * const { provisions } = compareTexts(
 *   text('01.01.2016', '§ 1.  Hedgehogs', ' (1) Hedgehogs are let be.', ' (2) See subsection (1) of this section.'),
 *   text(
 *     '01.01.2023',
 *     '§ 1.  Hedgehogs',
 *     ' (1) Hedgehogs and badgers are let be.',
 *     '[RT I, 07.07.2021, 7 – entry into force 08.08.2021]',
 *     ' (2) See subsection 1 of this section.',
 *   ),
 * );
 * provisions.map(({ change, grade }) => [change, grade]);
 * // => [['unchanged', undefined], ['changed', 'amended'], ['changed', 're-edited']]
 * provisions[1].redline.text[1]; // => { kind: 'added', text: 'and badgers ' }
 * provisions[2].kinds; // => ['citation-style']
 * ```
 */
export function compareTexts(before: OfficialText, after: OfficialText): TextComparison {
  assertComparable(before, after);
  const isBackwards = before.inForceFrom > after.inForceFrom;
  const [earlier, later] = isBackwards ? [after, before] : [before, after];
  const since = earlier.inForceFrom === later.inForceFrom ? undefined : earlier.inForceFrom;
  const aligned = align(earlier.parts, later.parts);
  const marksOf = newerMarks(aligned, later.parts, since);
  const forwards = aligned.map((one: Aligned) => comparedProvision(one, marksOf(one)));
  const provisions = isBackwards ? forwards.map(swapSides) : forwards;
  const chapters = compareChapters(before.chapters, after.chapters, since, isBackwards);
  const unread = { before: before.unread, after: after.unread };
  return {
    version: 1,
    language: before.language,
    before: headOf(before),
    after: headOf(after),
    ...(since !== undefined && { later: isBackwards ? 'before' : 'after' }),
    chapters,
    provisions,
    unread,
    same:
      [...chapters, ...provisions].every(({ grade }) => grade === undefined) &&
      unread.before.length + unread.after.length === 0,
  };
}

function assertComparable(before: OfficialText, after: OfficialText): void {
  for (const [path, { title }] of Object.entries({ before, after })) {
    if (!isChildProtectionAct(title)) throw notReadable('the Child Protection Act (Lastekaitseseadus)', path);
  }
  if (before.language === after.language) return;
  throw new LawError({
    code: 'different-languages',
    path: 'after',
    expected: 'two texts in the same language: both in English, or both in Estonian',
  });
}

function headOf({ title, inForceFrom, inForceUntil, published, consolidated }: OfficialText): TextHead {
  return {
    title,
    inForceFrom,
    ...(inForceUntil !== undefined && { inForceUntil }),
    ...(published !== undefined && { published }),
    ...(consolidated !== undefined && { consolidated }),
  };
}
