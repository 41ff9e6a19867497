import { tasksFor } from '../../assessment/done/tasks.ts';
import type { Assessment } from '../../model/answer/answer.ts';
import type { Screening } from '../../model/answer/screening.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { Rejection } from '../errors/rejection.ts';
import type { RenderOptions } from '../terminal/render-options.ts';
import { readActorOption } from './actor-option.ts';
import { expectedOptions } from './messages.ts';
import { renderTasks } from './readable/render-tasks.ts';

/**
 * The tasks of one actor, as `--as` asks for them: text, or a list as JSON.
 *
 * @param as `ACTOR` or `ACTOR:MUNICIPALITY`.
 * @throws LawError for what is no actor.
 */
export function formatTasks(
  answer: Assessment | Screening,
  as: string,
  about: { readonly what: Bilingual; readonly id: string | number | undefined },
  json: boolean,
  renderOptions: RenderOptions,
): string {
  const actor = readActorOption(as);
  const tasks = tasksFor(answer, { ...actor, now: answer.at });
  return json ? `${JSON.stringify(tasks, undefined, 2)}\n` : renderTasks(answer, tasks, actor, about, renderOptions);
}

/** @throws LawError where the tasks of an actor are asked for with a stream. */
export function rejectTasksOfStream(as: string | undefined): void {
  if (as === undefined) return;
  throw new Rejection('not-in-list', '--as', expectedOptions.singleDocument);
}
