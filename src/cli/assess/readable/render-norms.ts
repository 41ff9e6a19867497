import type { NormAnswer } from '../../../model/answer/answer.ts';
import { actorLabels } from '../../../model/rule/actor-labels.ts';
import type { Modality } from '../../../model/rule/norm.ts';
import type { Truth } from '../../../model/rule/truth.ts';
import { glued, type Span } from '../../terminal/layout.ts';
import { fulfilmentLabels, messages, modalityHeadings } from '../../terminal/messages.ts';
import {
  below,
  heading,
  idBelow,
  labelOf,
  notSettled,
  type RenderContext,
  row,
  type Section,
} from '../../terminal/text-blocks.ts';
import { type FormattedDeadline, formatDeadline, type TimedNorm } from './format-deadline.ts';

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
export function normsThatApply(norms: ReadableNorms, context: RenderContext): Section[] {
  return modalities.flatMap((modality) => {
    const entries = Object.entries(norms).filter(([, norm]) => norm.applies === true && norm.modality === modality);
    if (entries.length === 0) return [];
    return [
      [heading(context, modalityHeadings[modality]), ...entries.flatMap((entry) => normWithBearer(context, entry))],
    ];
  });
}

function normWithBearer(context: RenderContext, [id, norm]: Entry): string[] {
  const { lang } = context;
  const deadline = formatDeadline(norm, lang);
  return [
    ...row(context, norm.provisions[0]!, labelOf(context, id, norm.reading)),
    ...idBelow(context, id),
    ...bearerAndEnd(context, norm, deadline),
    ...(deadline?.notes ?? []).flatMap((note) => below(context, { text: note })),
    ...(norm.fulfilled === undefined ? [] : below(context, { text: fulfilmentLabels[`${norm.fulfilled}`][lang] })),
    ...notSettled(context, norm.unsettled),
  ];
}

/** Who and by when: on one line where it fits. */
function bearerAndEnd(
  context: RenderContext,
  { bearer }: ReadableNorm,
  deadline: FormattedDeadline | undefined,
): string[] {
  const { lang, colors } = context;
  const who: Span = { text: bearer.map((actor) => actorLabels[actor][lang]).join(', ') };
  if (deadline === undefined) return below(context, who);
  const when: Span = { text: deadline.when, style: colors.bold };
  const together = below(context, who, { text: '—' }, when);
  return together.length === 1 ? together : [...below(context, who), ...below(context, when)];
}

/** The norms that may still apply, an entry each. */
export function normsThatMayApply(norms: ReadableNorms, context: RenderContext): Section[] {
  const entries = Object.entries(norms).filter(([, norm]) => norm.applies === 'unknown');
  if (entries.length === 0) return [];
  return [[heading(context, messages.mayApply), ...entries.flatMap((entry) => normWithTerm(context, entry))]];
}

function normWithTerm(context: RenderContext, [id, norm]: Entry): string[] {
  const deadline = formatDeadline(norm, context.lang);
  const when: Span[] =
    deadline === undefined ? [] : [{ text: `${glued('— ')}${deadline.when}`, style: context.colors.dim }];
  return [
    ...row(context, norm.provisions[0]!, [...labelOf(context, id, norm.reading), ...when]),
    ...idBelow(context, id),
    ...(deadline?.otherEnds ?? []).flatMap((end) => below(context, { text: end, style: context.colors.dim })),
  ];
}
