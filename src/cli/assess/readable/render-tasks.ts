import type { Task } from '../../../assessment/done/tasks.ts';
import type { Assessment } from '../../../model/answer/answer.ts';
import type { Screening } from '../../../model/answer/screening.ts';
import type { Bilingual } from '../../../model/rule/truth.ts';
import type { Span } from '../../terminal/layout.ts';
import { below, fromMargin, heading, type Look, type Page, row, type Section } from '../../terminal/text-blocks.ts';
import { metWords, modalityHeadings, words } from '../../terminal/words.ts';
import type { ActorOption } from '../actor-option.ts';
import { header } from '../answer-header.ts';
import { deadlineInWords } from './deadline-words.ts';
import { actorInWords, recipientLines } from './norm-rows.ts';
import { timeLeft } from './time-left.ts';

/** The groups of a list of tasks, in the order in which they are printed. */
const groups: readonly (readonly [heading: Bilingual, has: (task: Task) => boolean])[] = [
  [words.overdue, ({ kind, status }) => kind !== 'permission' && (status === 'past-due' || status === 'missed')],
  [words.dueNow, ({ kind, status }) => kind !== 'permission' && (status === 'due-now' || status === 'due-today')],
  [words.running, ({ kind, status }) => kind !== 'permission' && status === 'running'],
  [words.withoutTerm, ({ kind, status, lasts }) => kind !== 'permission' && isWithoutTerm(status) && lasts !== true],
  [words.lasting, ({ kind, status, lasts }) => kind !== 'permission' && isWithoutTerm(status) && lasts === true],
  [modalityHeadings.permission, ({ kind }) => kind === 'permission'],
];

const isWithoutTerm = (status: Task['status']): boolean =>
  status === undefined || status === 'met' || status === 'done';

/**
 * The tasks of one actor as a person reads them, the most urgent first.
 *
 * @param tasks As `tasksFor` lists them.
 * @param about What the answer is about, in words.
 */
export function renderTasks(
  answer: Assessment | Screening,
  tasks: readonly Task[],
  actor: ActorOption,
  about: { readonly what: Bilingual; readonly id: string | number | undefined },
  look: Look,
): string {
  const page: Page = { ...look, readings: new Map() };
  const title = words.tasksOf[look.lang].replace('{}', actorInWords(actor.actor, actor.municipality, page));
  const sections: Section[] = [
    [...header(answer, about.what, about.id, page), ...fromMargin(page, { text: title, style: page.colors.bold })],
    ...groups.flatMap(([title, has]) => {
      const entries = tasks.filter(has);
      return entries.length === 0
        ? []
        : [[heading(page, title), ...entries.flatMap((task) => taskLines(task, answer.at, page))]];
    }),
    ...(tasks.length === 0 ? [fromMargin(page, { text: words.noTasks[look.lang] })] : []),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function taskLines(task: Task, at: string, page: Page): string[] {
  const { label, provision, deadline, as, reading, fulfilled, to = [] } = task;
  const { lang, colors } = page;
  const timed = deadline === undefined ? undefined : deadlineInWords({ deadline }, lang);
  const left = deadline === undefined ? undefined : timeLeft(deadline, at, lang);
  const everybodys = task.kind === 'permission' ? words.everybodysRight : words.everybodysDuty;
  const when: Span[] = timed === undefined ? [] : [{ text: timed.when, style: colors.bold }];
  return [
    ...row(page, provision, [{ text: label[lang] }]),
    ...(timed === undefined ? [] : below(page, ...when, ...(left === undefined ? [] : [{ text: `— ${left}` }]))),
    ...(timed?.notes ?? []).flatMap((note) => below(page, { text: note })),
    ...recipientLines(to, page),
    ...(as === 'anyone' ? below(page, { text: everybodys[lang], style: colors.dim }) : []),
    ...(reading === undefined ? [] : below(page, { text: reading[lang], style: colors.dim })),
    ...(fulfilled === undefined ? [] : below(page, { text: metWords[`${fulfilled}`][lang], style: colors.yellow })),
  ];
}
