import type { Assessment } from '../../../model/answer/answer.ts';
import type { Bilingual } from '../../../model/rule/truth.ts';
import type { Deadline } from '../../../model/time/deadline.ts';
import { deadlineStatus } from '../../../timers/deadline-status.ts';
import { formatTime } from '../../terminal/dates.ts';
import { paragraph, type Span } from '../../terminal/layout.ts';
import { messages, modalityHeadings } from '../../terminal/messages.ts';
import { below, heading, idBelow, labelOf, type RenderContext, row, type Section } from '../../terminal/text-blocks.ts';
import type { BearerGroup, Entry } from './arrange.ts';
import { formatDeadline, formatEnd } from './format-deadline.ts';
import { formatBearers, normRow, shortRow } from './norm-rows.ts';
import { timeLeft } from './time-left.ts';

/** A section of one entry after the other; nothing where there are none. */
const section = (
  context: RenderContext,
  title: Bilingual,
  entries: readonly Entry[],
  lines: (entry: Entry) => string[],
): Section[] => (entries.length === 0 ? [] : [[heading(context, title), ...entries.flatMap(lines)]]);

/** What must happen now for a child in danger; permissions are marked as such. */
export const nowSection = (answer: Assessment, entries: readonly Entry[], context: RenderContext): Section[] =>
  section(context, messages.now, entries, (entry) => {
    const isPermission = entry[1].modality === 'permission';
    return normRow(
      answer,
      entry,
      context,
      isPermission ? [{ text: messages.may[context.lang], style: context.colors.dim }] : [],
    );
  });

/** The other duties, a group for each bearer. */
export function dutiesByBearer(answer: Assessment, groups: readonly BearerGroup[], context: RenderContext): Section[] {
  if (groups.length === 0) return [];
  const lines = groups.flatMap((group) => [
    ...paragraph('  ', [{ text: formatBearers(group.bearers, context), style: context.colors.bold }], context.width),
    ...group.entries.flatMap((entry) => shortRow(answer, entry, context)),
  ]);
  return [[heading(context, modalityHeadings.obligation), ...lines]];
}

/** Who has to notify whom, by when, and what must not be disclosed. */
export const notifyingSection = (answer: Assessment, entries: readonly Entry[], context: RenderContext): Section[] =>
  section(context, messages.notify, entries, (entry) => normRow(answer, entry, context));

/** The terms that end on a day or at an hour, the next one first: by their end, with the notes on each. */
export function deadlinesSection({ at }: Assessment, entries: readonly Entry[], context: RenderContext): Section[] {
  const byEnd = new Map<number, Entry[]>();
  for (const entry of entries) {
    const { deadline } = entry[1];
    if (deadline === undefined || deadline.endsAt === deadline.start) continue;
    const end = Date.parse(deadline.endsAt);
    byEnd.set(end, [...(byEnd.get(end) ?? []), entry]);
  }
  if (byEnd.size === 0) return [];
  const lines = [...byEnd]
    .sort(([one], [other]) => one - other)
    .flatMap(([, ending]) => [
      ...endLine(ending[0]![1].deadline!, at, context),
      ...ending.flatMap(([id, norm]) => [
        ...row(context, norm.provisions[0]!, labelOf(context, id, norm.reading)),
        ...formatDeadline(norm, context.lang)!.notes.flatMap((note) => below(context, { text: note })),
      ]),
    ]);
  return [[heading(context, messages.deadlines), ...lines]];
}

function endLine(deadline: Deadline, at: string, { lang, colors, width }: RenderContext): string[] {
  const left = timeLeft(deadline, at, lang);
  const end: Span = { text: formatEnd(deadline, lang), style: colors.bold };
  return paragraph('  ', left === undefined ? [end] : [end, { text: `— ${left}` }], width);
}

/** Permissions or prohibitions. */
export const normsOf = (
  modality: 'permission' | 'prohibition',
  answer: Assessment,
  entries: readonly Entry[],
  context: RenderContext,
): Section[] => section(context, modalityHeadings[modality], entries, (entry) => normRow(answer, entry, context));

/** What has been done, and whether in time. */
export const doneSection = (entries: readonly Entry[], context: RenderContext): Section[] =>
  section(context, messages.done, entries, ([id, norm]) => {
    const mark: Span = { text: '✓', style: context.colors.green };
    const { doneAt } = norm.deadline ?? {};
    const when = doneAt === undefined || doneAt === true ? '' : `— ${formatTime(doneAt, context.lang)}`;
    const isLate = norm.deadline !== undefined && doneStatus(norm.deadline) === 'missed';
    const late: Span[] = isLate ? [{ text: messages.late[context.lang], style: context.colors.yellow }] : [];
    return [
      ...row(context, norm.provisions[0]!, [
        mark,
        ...labelOf(context, id, norm.reading),
        ...(when === '' ? [] : [{ text: when }]),
        ...late,
      ]),
      ...idBelow(context, id),
    ];
  });

/** The status of a deadline whose duty is done: the time of the answer does not matter. */
const doneStatus = (deadline: Deadline) => deadlineStatus(deadline, { now: deadline.start });
