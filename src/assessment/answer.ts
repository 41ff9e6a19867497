import { asKnown } from '../act/as-known.ts';
import type { Assessment } from '../model/answer/answer.ts';
import type { Screening } from '../model/answer/screening.ts';
import { formatDay } from '../model/time/civil-day.ts';
import { checklistsOf } from './checklists.ts';
import { fulfilmentsOf } from './done/done-of-entity.ts';
import type { Evaluation } from './entity-rules.ts';
import { missingFacts } from './missing.ts';
import { deadlinesOf, findingsOf, normsOf } from './norm-answers.ts';
import { notificationsOf } from './notifications.ts';
import { openQuestions } from './questions.ts';
import { receiptOf } from './receipt.ts';
import { reservationsOf } from './reservations.ts';

/** Where an answer keeps what it was built from, for {@link evaluationOf}: not part of its JSON. */
const source: unique symbol = Symbol('evaluation');

interface Sourced {
  readonly [source]?: Evaluation;
}

/** What an answer was built from, or `undefined` for an object that this library did not make. */
export function evaluationOf(answer: object): Evaluation | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined; // outside TypeScript it can be anything
  try {
    const found = (answer as Sourced)[source];
    return typeof found === 'object' ? found : undefined; // a proxy has an answer to everything
  } catch {
    return undefined;
  }
}

/** Connects an answer with what it was built from. */
export const withSource = <Answer extends Assessment | Screening>(answer: Answer, evaluation: Evaluation): Answer =>
  Object.defineProperty(answer, source, { value: evaluation });

/** What every answer begins with: when it is for, and by which law. */
export function headOf({ evaluator: { law }, time }: Evaluation): Pick<Assessment, 'at' | 'wording' | 'asKnown'> {
  const known = asKnown(law.wording, formatDay(time.day));
  const head = { at: time.text, wording: law.wording.day };
  return known === undefined ? head : { ...head, asKnown: known };
}

/** Builds the answer to an evaluated case, section by section. */
export function answerOf(evaluation: Evaluation): Assessment {
  const { evaluator } = evaluation;
  const missing = evaluator.ids.map((_, at) => missingFacts(evaluation, at));
  const fulfilments = fulfilmentsOf(evaluation);
  const norms = normsOf(evaluation, missing, fulfilments);
  const reservations = reservationsOf(evaluation);
  const answer: Assessment = {
    ...headOf(evaluation),
    findings: findingsOf(evaluation, missing),
    norms,
    notifications: notificationsOf(evaluation, fulfilments),
    deadlines: deadlinesOf(norms),
    checklists: checklistsOf(evaluation, fulfilments),
    ...(reservations.length === 0 ? {} : { reservations }),
    openQuestions: openQuestions(evaluation, missing),
    get receipt() {
      return receiptOf(evaluation);
    },
  };
  return withSource(answer, evaluation);
}
