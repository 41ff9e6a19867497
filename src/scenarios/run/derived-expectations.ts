import { evaluation } from '../../assessment/evaluation.ts';
import { evaluatorOf } from '../../assessment/evaluator.ts';
import { readPersonUnder } from '../../assessment/person/check-person.ts';
import { screeningOf } from '../../assessment/screen.ts';
import type { Notification } from '../../model/answer/answer.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import { readEvaluationTime } from '../../model/time/evaluation-time.ts';
import { readCase } from '../../rules/facts/case-entity.ts';
import type { Law } from '../../rules/law.ts';
import type { Expectations } from '../format/scenario.ts';
import { partsOf } from './case-parts.ts';
import { endsOf, formatEnd } from './expected-parts.ts';

/** The truth of one definition or norm, and the expectations that record its answer. */
export interface DerivedExpectations {
  readonly truth: Truth;
  readonly expect: Expectations;
}

/** Derives the expectations about one definition or norm from what the law answers. */
export function derivedExpectations(
  law: Law,
  id: string,
  kind: DocumentKind,
  content: object,
  at: string,
): DerivedExpectations {
  const time = readEvaluationTime(at);
  if (kind === 'person') {
    const { norms, restrictions, deadlines } = screeningOf(law, time, readPersonUnder(law, content, time));
    const { applies: truth, missing } = norms[id] ?? { applies: false as const, missing: [] };
    const restriction = restrictions[id];
    return {
      truth,
      expect: {
        norms: { [id]: truth },
        ...(restriction === undefined || truth !== true ? {} : { restrictions: { [id]: restriction } }),
        ...missingOf(id, truth, missing),
        ...deadlineOf(id, deadlines[id]),
      },
    };
  }
  const parts = partsOf(evaluation(evaluatorOf(law), time, readCase(content, time)));
  const truth = parts.truthOf(id);
  const missing = missingOf(id, truth, parts.missingOf(id));
  const definition = law.definitions.find((one) => one.id === id);
  if (definition !== undefined) {
    const isPresumable = definition.version.presumedWhen !== undefined && truth === true;
    const presumption = isPresumable ? { presumed: { [id]: parts.isPresumed(id) } } : {};
    return { truth, expect: { findings: { [id]: truth }, ...presumption, ...missing } };
  }
  return {
    truth,
    expect: {
      norms: { [id]: truth },
      ...notificationsOf(id, parts.applying()),
      ...missing,
      ...deadlineOf(id, parts.deadlineOf(id)),
    },
  };
}

const missingOf = (id: string, truth: Truth, missing: readonly string[]): Pick<Expectations, 'missing'> =>
  truth === 'unknown' ? { missing: { [id]: missing } } : {};

function deadlineOf(id: string, deadline: Deadline | undefined): Pick<Expectations, 'deadlines'> {
  if (deadline === undefined) return {};
  const ends = endsOf(deadline).map(formatEnd);
  return { deadlines: { [id]: ends.length === 1 ? ends[0]! : ends } };
}

function notificationsOf(id: string, applying: readonly Notification[]): Pick<Expectations, 'notifications'> {
  const ofNorm = applying.filter(({ norm }) => norm === id);
  return ofNorm.length === 0 ? {} : { notifications: ofNorm.map(({ applies: _applies, ...rest }) => rest) };
}
