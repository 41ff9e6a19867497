import type { Task } from '../../../assessment/done/tasks.ts';
import type { Assessment } from '../../../model/answer/answer.ts';
import type { Screening } from '../../../model/answer/screening.ts';
import type { Bilingual } from '../../../model/rule/truth.ts';
import type { Span } from '../../terminal/layout.ts';
import { fulfilmentLabels, messages, modalityHeadings } from '../../terminal/messages.ts';
import type { RenderOptions } from '../../terminal/render-options.ts';
import { below, fromMargin, heading, type RenderContext, row, type Section } from '../../terminal/text-blocks.ts';
import type { ActorOption } from '../actor-option.ts';
import { header } from '../answer-header.ts';
import { formatDeadline } from './format-deadline.ts';
import { formatActor, recipientLines } from './norm-rows.ts';
import { timeLeft } from './time-left.ts';

/** The groups of a list of tasks, in the order in which they are printed. */
const groups: readonly (readonly [heading: Bilingual, has: (task: Task) => boolean])[] = [
  [messages.overdue, ({ kind, status }) => kind !== 'permission' && (status === 'past-due' || status === 'missed')],
  [messages.dueNow, ({ kind, status }) => kind !== 'permission' && (status === 'due-now' || status === 'due-today')],
  [messages.running, ({ kind, status }) => kind !== 'permission' && status === 'running'],
  [messages.withoutTerm, ({ kind, status, lasts }) => kind !== 'permission' && isWithoutTerm(status) && lasts !== true],
  [messages.lasting, ({ kind, status, lasts }) => kind !== 'permission' && isWithoutTerm(status) && lasts === true],
  [modalityHeadings.permission, ({ kind }) => kind === 'permission'],
];

const isWithoutTerm = (status: Task['status']): boolean =>
  status === undefined || status === 'met' || status === 'done';

/**
 * The tasks of one actor as a person reads them, the most urgent first.
 *
 * @param tasks As `tasksFor` lists them.
 * @param about The kind of the subject, a case or a person, and its id.
 */
export function renderTasks(
  answer: Assessment | Screening,
  tasks: readonly Task[],
  actor: ActorOption,
  about: { readonly what: Bilingual; readonly id: string | number | undefined },
  renderOptions: RenderOptions,
): string {
  const context: RenderContext = { ...renderOptions, readings: new Map() };
  const title = messages.tasksOf[renderOptions.lang].replace(
    '{}',
    formatActor(actor.actor, actor.municipality, context),
  );
  const sections: Section[] = [
    [
      ...header(answer, about.what, about.id, context),
      ...fromMargin(context, { text: title, style: context.colors.bold }),
    ],
    ...groups.flatMap(([title, has]) => {
      const entries = tasks.filter(has);
      return entries.length === 0
        ? []
        : [[heading(context, title), ...entries.flatMap((task) => taskLines(task, answer.at, context))]];
    }),
    ...(tasks.length === 0 ? [fromMargin(context, { text: messages.noTasks[renderOptions.lang] })] : []),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function taskLines(task: Task, at: string, context: RenderContext): string[] {
  const { label, provision, deadline, as, reading, fulfilled, to = [] } = task;
  const { lang, colors } = context;
  const timed = deadline === undefined ? undefined : formatDeadline({ deadline }, lang);
  const left = deadline === undefined ? undefined : timeLeft(deadline, at, lang);
  const everybodys = task.kind === 'permission' ? messages.everybodysRight : messages.everybodysDuty;
  const when: Span[] = timed === undefined ? [] : [{ text: timed.when, style: colors.bold }];
  return [
    ...row(context, provision, [{ text: label[lang] }]),
    ...(timed === undefined ? [] : below(context, ...when, ...(left === undefined ? [] : [{ text: `— ${left}` }]))),
    ...(timed?.notes ?? []).flatMap((note) => below(context, { text: note })),
    ...recipientLines(to, context),
    ...(as === 'anyone' ? below(context, { text: everybodys[lang], style: colors.dim }) : []),
    ...(reading === undefined ? [] : below(context, { text: reading[lang], style: colors.dim })),
    ...(fulfilled === undefined
      ? []
      : below(context, { text: fulfilmentLabels[`${fulfilled}`][lang], style: colors.yellow })),
  ];
}
