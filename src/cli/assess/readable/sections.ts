import type { Assessment } from '../../../model/answer/answer.ts';
import type { Bilingual } from '../../../model/rule/truth.ts';
import type { Deadline } from '../../../model/time/deadline.ts';
import { deadlineStatus } from '../../../timers/deadline-status.ts';
import { momentInWords } from '../../terminal/dates.ts';
import { paragraph, type Span } from '../../terminal/layout.ts';
import { below, heading, idBelow, labelOf, type Page, row, type Section } from '../../terminal/text-blocks.ts';
import { modalityHeadings, words } from '../../terminal/words.ts';
import type { Entry, OfBearer } from './arrange.ts';
import { deadlineInWords, endInWords } from './deadline-words.ts';
import { bearerInWords, normRow, shortRow } from './norm-rows.ts';
import { timeLeft } from './time-left.ts';

/** A section of one entry after the other; nothing where there are none. */
const section = (
  page: Page,
  title: Bilingual,
  entries: readonly Entry[],
  lines: (entry: Entry) => string[],
): Section[] => (entries.length === 0 ? [] : [[heading(page, title), ...entries.flatMap(lines)]]);

/** What must happen now for a child in danger; the permission among it says that it is one. */
export const nowSection = (answer: Assessment, entries: readonly Entry[], page: Page): Section[] =>
  section(page, words.now, entries, (entry) => {
    const isPermission = entry[1].modality === 'permission';
    return normRow(answer, entry, page, isPermission ? [{ text: words.may[page.lang], style: page.colors.dim }] : []);
  });

/** The other duties, a group for each bearer. */
export function dutiesByBearer(answer: Assessment, groups: readonly OfBearer[], page: Page): Section[] {
  if (groups.length === 0) return [];
  const lines = groups.flatMap((group) => [
    ...paragraph('  ', [{ text: bearerInWords(group.bearers, page), style: page.colors.bold }], page.width),
    ...group.entries.flatMap((entry) => shortRow(answer, entry, page)),
  ]);
  return [[heading(page, modalityHeadings.obligation), ...lines]];
}

/** Who has to notify whom, by when, and what to keep back. */
export const notifyingSection = (answer: Assessment, entries: readonly Entry[], page: Page): Section[] =>
  section(page, words.notify, entries, (entry) => normRow(answer, entry, page));

/** The terms that end on a day or at an hour, the next one first: by their end, with what else can be said of each. */
export function deadlinesSection({ at }: Assessment, entries: readonly Entry[], page: Page): Section[] {
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
      ...endLine(ending[0]![1].deadline!, at, page),
      ...ending.flatMap(([id, norm]) => [
        ...row(page, norm.provisions[0]!, labelOf(page, id, norm.reading)),
        ...deadlineInWords(norm, page.lang)!.notes.flatMap((note) => below(page, { text: note })),
      ]),
    ]);
  return [[heading(page, words.deadlines), ...lines]];
}

function endLine(deadline: Deadline, at: string, { lang, colors, width }: Page): string[] {
  const left = timeLeft(deadline, at, lang);
  const end: Span = { text: endInWords(deadline, lang), style: colors.bold };
  return paragraph('  ', left === undefined ? [end] : [end, { text: `— ${left}` }], width);
}

/** Permissions or prohibitions. */
export const normsOf = (
  modality: 'permission' | 'prohibition',
  answer: Assessment,
  entries: readonly Entry[],
  page: Page,
): Section[] => section(page, modalityHeadings[modality], entries, (entry) => normRow(answer, entry, page));

/** What has been done, and whether in time. */
export const doneSection = (entries: readonly Entry[], page: Page): Section[] =>
  section(page, words.done, entries, ([id, norm]) => {
    const mark: Span = { text: '✓', style: page.colors.green };
    const { doneAt } = norm.deadline ?? {};
    const when = doneAt === undefined || doneAt === true ? '' : `— ${momentInWords(doneAt, page.lang)}`;
    const isLate = norm.deadline !== undefined && doneStatus(norm.deadline) === 'missed';
    const late: Span[] = isLate ? [{ text: words.late[page.lang], style: page.colors.yellow }] : [];
    return [
      ...row(page, norm.provisions[0]!, [
        mark,
        ...labelOf(page, id, norm.reading),
        ...(when === '' ? [] : [{ text: when }]),
        ...late,
      ]),
      ...idBelow(page, id),
    ];
  });

/** How a deadline stands of which it is known when it was done: the time of judging plays no part. */
const doneStatus = (deadline: Deadline) => deadlineStatus(deadline, { now: deadline.start });
