import { rulesByKind } from '../../analysis/rules-by-kind.ts';
import { evaluation } from '../../assessment/evaluation.ts';
import { evaluatorFor } from '../../assessment/evaluator.ts';
import { checkPerson } from '../../assessment/person/check-person.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import type { EncodedPerson } from '../../rules/facts/person-entity.ts';
import type { Law } from '../../rules/law.ts';
import type { Expectations } from '../format/scenario.ts';
import { type AnswerParts, partsOf } from './answer-parts.ts';
import { endsOf, formatEnd } from './expected-parts.ts';
import { readContent } from './run-scenario.ts';

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
  const { encoded, time } = readContent({ kind, at, content });
  if (kind === 'person') checkPerson(law, time, encoded as EncodedPerson);
  const parts = partsOf(evaluation(evaluatorFor(rulesByKind[kind], law), time, encoded));
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
      ...(kind === 'person' ? restrictionOf(id, truth, parts) : notificationsOf(id, parts)),
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

function restrictionOf(id: string, truth: Truth, { screening }: AnswerParts): Pick<Expectations, 'restrictions'> {
  const restriction = truth === true ? screening().restrictions[id] : undefined;
  return restriction === undefined ? {} : { restrictions: { [id]: restriction } };
}

function notificationsOf(id: string, { applying }: AnswerParts): Pick<Expectations, 'notifications'> {
  const ofNorm = applying().filter(({ norm }) => norm === id);
  return ofNorm.length === 0 ? {} : { notifications: ofNorm.map(({ applies: _applies, ...rest }) => rest) };
}
