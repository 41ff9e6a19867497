import { truthOf } from '../engine/compile.ts';
import { conditionsBeside } from '../engine/conditions-beside.ts';
import { memoizeWeak } from '../model/memoize.ts';
import type { CaseReservation, Consequence } from '../model/rule/reservation.ts';
import type { Truth } from '../model/rule/truth.ts';
import type { Law } from '../rules/law.ts';
import type { NormByOtherReading } from '../rules/reservations.ts';
import { ruleSetOf } from './case-evaluator.ts';
import { deadlineFor } from './deadlines.ts';
import { codesWithDone } from './done/done-of-entity.ts';
import type { Evaluation } from './entity-rules.ts';

/** The conditions under which a law's reservations touch a case, in the order of the law. */
const conditionsOfTouching = /* @__PURE__ */ memoizeWeak((law: Law) =>
  conditionsBeside(
    ruleSetOf(law),
    law.reservations.map(({ when }) => when),
  ),
);

/** And those under which something would follow by another reading, with the node of each. */
const conditionsOfAlternatives = /* @__PURE__ */ memoizeWeak((law: Law) => {
  const all = law.reservations.flatMap(({ alternatives }) => alternatives.flatMap(({ norms }) => norms));
  const conditional = all.flatMap((norm) => (norm.when === undefined ? [] : [{ norm, when: norm.when }]));
  const { bitsFor, nodes } = conditionsBeside(
    ruleSetOf(law),
    conditional.map(({ when }) => when),
  );
  return { bitsFor, nodeOf: new Map(conditional.map(({ norm }, place) => [norm, nodes[place]!])) };
});

/**
 * Whether each reservation of a law touches a case, in the order of the law: `true` if it does for sure, `'unknown'` if it
 * may; where one counts only for sure, what may be is `false`.
 */
export function truthsOfReservations(evaluation: Evaluation): readonly Truth[] {
  const { law } = evaluation.evaluator;
  if (law.reservations.length === 0) return [];
  const { bitsFor, nodes } = conditionsOfTouching(law);
  const bits = bitsFor(codesWithDone(evaluation));
  const truths = new Array<Truth>(nodes.length);
  for (let place = 0; place < nodes.length; place++) {
    const truth = truthOf(bits[nodes[place]!]!);
    truths[place] = truth === 'unknown' && law.reservations[place]!.onlyForSure === true ? false : truth;
  }
  return truths;
}

/** The reservations that touch a case, or may, with what would follow for it from each reading that was not chosen. */
export function reservationsOf(evaluation: Evaluation): readonly CaseReservation[] {
  const { encoded, evaluator } = evaluation;
  const touching = truthsOfReservations(evaluation);
  if (touching.every((truth) => truth === false)) return [];
  const { bitsFor, nodeOf } = conditionsOfAlternatives(evaluator.law);
  const bits = bitsFor(codesWithDone(evaluation));
  const followsFor = (byOther: NormByOtherReading): Consequence => {
    const { norm, provisions, when, term } = byOther;
    const applies = when === undefined ? false : truthOf(bits[nodeOf.get(byOther)!]!);
    const deadline = deadlineFor(term, applies, encoded);
    return typeof deadline === 'object' ? { norm, applies, provisions, deadline } : { norm, applies, provisions };
  };
  return evaluator.law.reservations.flatMap(({ id, kind, provisions, chosen, because, alternatives }, place) => {
    const applies = touching[place]!;
    if (applies === false) return [];
    const others = alternatives.map(({ says, norms }) => ({ says, wouldFollow: norms.map(followsFor) }));
    return [{ id, kind, applies, provisions, chosen, because, alternatives: others }];
  });
}
