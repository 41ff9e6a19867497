import type { OfficialPart } from '../../act/official-text/official-text.ts';
import type { Aligned } from './align.ts';
import { type DifferenceKind, differenceKinds } from './difference-kinds.ts';
import { likenessBy, redlineOf, swapRedline } from './redline.ts';
import type { ChangeOrigin, ComparedProvision, NewerMark, TextChange } from './text-comparison.ts';

/**
 * Gives the change of a provision from the earlier text to the later, and its origin.
 *
 * @param aligned The provision in both.
 * @param marks The newer marks that bear on it.
 * @returns The comparison, from the earlier text to the later.
 */
export function comparedProvision({ earlier, later, likeness, resembles }: Aligned, marks: readonly NewerMark[]) {
  const change = changeOf(earlier, later);
  const isLone = change === 'added' || change === 'repealed';
  const kinds = isLone ? [] : kindsOf(earlier, later);
  const grade = gradeOf(change, kinds, marks);
  const redline = {
    heading: redlineOf(earlier?.heading ?? '', later?.heading ?? ''),
    text: redlineOf(earlier?.text ?? '', later?.text ?? ''),
  };
  return {
    change,
    ...(grade !== undefined && { grade }),
    ...(earlier !== undefined && { before: earlier }),
    ...(later !== undefined && { after: later }),
    kinds,
    ...(change !== 'unchanged' && { redline }),
    marks: grade === undefined ? [] : marks,
    ...(!isLone && { likeness: rounded(likeness ?? likenessBy(redline.heading, redline.text)) }),
    ...(isLone && resembles && { resembles: { ...resembles, likeness: rounded(resembles.likeness) } }),
  } satisfies ComparedProvision;
}

/**
 * Swaps the sides of a comparison.
 *
 * @param provision A provision, from one text to another.
 * @returns The same from the other text to the one.
 */
export function swapSides({ before, after, redline, change, ...rest }: ComparedProvision): ComparedProvision {
  return {
    change: change === 'added' ? 'repealed' : change === 'repealed' ? 'added' : change,
    ...rest,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    ...(redline !== undefined && {
      redline: { heading: swapRedline(redline.heading), text: swapRedline(redline.text) },
    }),
  };
}

function changeOf(earlier: OfficialPart | undefined, later: OfficialPart | undefined): TextChange {
  const [stood, stands] = [earlier, later].map((part) => part !== undefined && part.repealed === undefined);
  if (stood !== stands) return stands ? 'added' : 'repealed';
  if (earlier !== undefined && later !== undefined && earlier.reference !== later.reference) return 'renumbered';
  if (earlier === undefined || later === undefined) return 'unchanged'; // a mere number, of what is repealed in both
  const { heading = '', text, omitted } = later;
  const isAlike = (earlier.heading ?? '') === heading && earlier.text === text && earlier.omitted === omitted;
  return isAlike ? 'unchanged' : 'changed';
}

/** In what the two differ. */
function kindsOf(earlier: OfficialPart | undefined, later: OfficialPart | undefined): readonly DifferenceKind[] {
  if (earlier === undefined || later === undefined) return [];
  if (earlier.omitted !== later.omitted) return ['omission'];
  const kinds = [
    ...differenceKinds(earlier.heading ?? '', later.heading ?? ''),
    ...differenceKinds(earlier.text, later.text),
  ];
  return ORDER.filter((kind) => kinds.includes(kind));
}

const ORDER: readonly DifferenceKind[] = ['wording', 'citation-style', 'punctuation', 'letter-case'];

function gradeOf(
  change: TextChange,
  kinds: readonly DifferenceKind[],
  marks: readonly NewerMark[],
): ChangeOrigin | undefined {
  if (marks.some(({ bearing }) => bearing !== 'may-cover')) return 'amended';
  if (change === 'unchanged') return undefined;
  if (marks.length === 0 || (change === 'changed' && !kinds.includes('wording'))) return 're-edited';
  return 'unsure';
}

/** A share to three decimals. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
