import type { NormAnswer } from '../../../model/answer/answer.ts';
import { actorLabels } from '../../../model/rule/actor-labels.ts';
import type { Modality } from '../../../model/rule/norm.ts';
import type { Truth } from '../../../model/rule/truth.ts';
import { glued, type Span } from '../../terminal/layout.ts';
import {
  below,
  heading,
  idBelow,
  labelOf,
  notSettled,
  type Page,
  row,
  type Section,
} from '../../terminal/text-blocks.ts';
import { metWords, modalityHeadings, words } from '../../terminal/words.ts';
import { type DeadlineWords, deadlineInWords, type TimedNorm } from './deadline-words.ts';

const modalities: readonly Modality[] = ['obligation', 'prohibition', 'permission'];

type ReadableNorm = TimedNorm &
  Pick<NormAnswer, 'applies' | 'modality' | 'provisions' | 'bearer' | 'reading' | 'unsettled'> & {
    /** Whether it is fulfilled, where something of that is provided. */
    readonly fulfilled?: Truth;
  };

/** The norms of an answer, by id: of a case or of a person. */
export type ReadableNorms = Readonly<Record<string, ReadableNorm>>;

type Entry = readonly [id: string, norm: ReadableNorm];

/** The norms that apply: duties, prohibitions and permissions, each a section in the order of the Act. */
export function normsThatApply(norms: ReadableNorms, page: Page): Section[] {
  return modalities.flatMap((modality) => {
    const entries = Object.entries(norms).filter(([, norm]) => norm.applies === true && norm.modality === modality);
    if (entries.length === 0) return [];
    return [[heading(page, modalityHeadings[modality]), ...entries.flatMap((entry) => normWithBearer(page, entry))]];
  });
}

function normWithBearer(page: Page, [id, norm]: Entry): string[] {
  const { lang } = page;
  const deadline = deadlineInWords(norm, lang);
  return [
    ...row(page, norm.provisions[0]!, labelOf(page, id, norm.reading)),
    ...idBelow(page, id),
    ...bearerAndEnd(page, norm, deadline),
    ...(deadline?.notes ?? []).flatMap((note) => below(page, { text: note })),
    ...(norm.fulfilled === undefined ? [] : below(page, { text: metWords[`${norm.fulfilled}`][lang] })),
    ...notSettled(page, norm.unsettled),
  ];
}

/** Who and by when: on one line where that has room. */
function bearerAndEnd(page: Page, { bearer }: ReadableNorm, deadline: DeadlineWords | undefined): string[] {
  const { lang, colors } = page;
  const who: Span = { text: bearer.map((actor) => actorLabels[actor][lang]).join(', ') };
  if (deadline === undefined) return below(page, who);
  const when: Span = { text: deadline.when, style: colors.bold };
  const together = below(page, who, { text: '—' }, when);
  return together.length === 1 ? together : [...below(page, who), ...below(page, when)];
}

/** The norms that may still apply, an entry each. */
export function normsThatMayApply(norms: ReadableNorms, page: Page): Section[] {
  const entries = Object.entries(norms).filter(([, norm]) => norm.applies === 'unknown');
  if (entries.length === 0) return [];
  return [[heading(page, words.mayApply), ...entries.flatMap((entry) => normWithTerm(page, entry))]];
}

function normWithTerm(page: Page, [id, norm]: Entry): string[] {
  const deadline = deadlineInWords(norm, page.lang);
  const when: Span[] =
    deadline === undefined ? [] : [{ text: `${glued('— ')}${deadline.when}`, style: page.colors.dim }];
  return [
    ...row(page, norm.provisions[0]!, [...labelOf(page, id, norm.reading), ...when]),
    ...idBelow(page, id),
    ...(deadline?.otherEnds ?? []).flatMap((end) => below(page, { text: end, style: page.colors.dim })),
  ];
}
