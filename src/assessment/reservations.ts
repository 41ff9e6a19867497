import { type Compiled, compile, evaluate, truthOf } from '../engine/compile.ts';
import { oncePerObject } from '../model/memo.ts';
import type { CaseReservation, WouldFollow } from '../model/reservation.ts';
import type { Truth } from '../model/truth.ts';
import type { Law } from '../rules/law.ts';
import type { NormByOtherReading } from '../rules/reservations.ts';
import { deadlineFor } from './deadlines.ts';
import { codesWithDone } from './done/done-of-case.ts';
import type { Evaluation } from './evaluation.ts';
import { ruleSetOf } from './evaluator.ts';

const ruleOf = (id: string): string => `reservation ${id}`;
const ruleOfNorm = (id: string, alternative: number, norm: string): string => `${ruleOf(id)} ${alternative} ${norm}`;

/** The conditions under which a law's reservations touch a case, made ready. */
const compiledTouching = /* @__PURE__ */ oncePerObject((law: Law): Compiled => {
  const rules = law.reservations.map(({ id, when }) => [ruleOf(id), when] as const);
  return compile({ ...ruleSetOf(law), rules: Object.fromEntries(rules) });
});

/** And those under which something would follow by another reading. */
const compiledAlternatives = /* @__PURE__ */ oncePerObject((law: Law): Compiled => {
  const rules = law.reservations.flatMap(({ id, alternatives }) =>
    alternatives.flatMap(({ norms }, place) =>
      norms.flatMap((norm) =>
        norm.when === undefined ? [] : [[ruleOfNorm(id, place, norm.norm), norm.when] as const],
      ),
    ),
  );
  return compile({ ...ruleSetOf(law), rules: Object.fromEntries(rules) });
});

function truthsOf(compiled: Compiled, evaluation: Evaluation): (rule: string) => Truth {
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, codesWithDone(evaluation), bits);
  return (rule) => truthOf(bits[compiled.nodeOf.get(rule)!]!);
}

/** Which reservations touch a case, by id: those that do for sure, and those that may. */
export function reservationsTouching(evaluation: Evaluation): readonly (readonly [string, true | 'unknown'])[] {
  const { reservations } = evaluation.evaluator.law;
  if (reservations.length === 0) return [];
  const truthOfRule = truthsOf(compiledTouching(evaluation.evaluator.law), evaluation);
  return reservations.flatMap(({ id, onlyForSure }) => {
    const applies = truthOfRule(ruleOf(id));
    return applies === false || (applies === 'unknown' && onlyForSure === true) ? [] : [[id, applies] as const];
  });
}

/** The reservations that touch a case, or may, with what would follow for it from each reading that was not chosen. */
export function reservationsOf(evaluation: Evaluation): readonly CaseReservation[] {
  const { told, evaluator } = evaluation;
  const touching = new Map(reservationsTouching(evaluation));
  if (touching.size === 0) return [];
  const truthOfRule = truthsOf(compiledAlternatives(evaluator.law), evaluation);
  const followsFor = (rule: string, { norm, provisions, when, term }: NormByOtherReading): WouldFollow => {
    const applies = when === undefined ? false : truthOfRule(rule);
    const deadline = deadlineFor(term, applies, told);
    return { norm, applies, provisions, ...(typeof deadline === 'object' ? { deadline } : {}) };
  };
  return evaluator.law.reservations.flatMap(({ id, kind, provisions, chosen, because, alternatives }) => {
    const applies = touching.get(id);
    if (applies === undefined) return [];
    const others = alternatives.map(({ says, norms }, place) => ({
      says,
      wouldFollow: norms.map((norm) => followsFor(ruleOfNorm(id, place, norm.norm), norm)),
    }));
    return [{ id, kind, applies, provisions, chosen, because, alternatives: others }];
  });
}
