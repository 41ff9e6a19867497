import { endingAct } from '../../act/ending-act.ts';
import { type AmendingAct, allWordings, lawCheckedOn } from '../../act/wordings.ts';
import type { InForce } from '../../model/rule/norm.ts';
import { dayAfter } from '../../model/time/civil-day.ts';
import type { HistoryStep } from './history-answer.ts';

const firstAct = allWordings[0]!.amendingActs[0]!;

const acts: ReadonlyMap<string, AmendingAct> = new Map(
  allWordings.flatMap(({ amendingActs }) => amendingActs.map((act) => [act.reference, act] as const)),
);

const actOf = (reference: string): AmendingAct => acts.get(reference) ?? { reference };

/**
 * Gives the days of a version, and the act that brought it about.
 *
 * @param version The version of a provision or a rule.
 * @param isFollowed Whether something follows it that begins on a day, `YYYY-MM-DD`.
 * @param provision The provision, or the first that the rule depends on.
 * @returns Its stretch of days.
 */
export function periodOf(
  { from, until, amendedBy }: InForce,
  isFollowed: (day: string) => boolean,
  provision: string,
): HistoryStep {
  const next = until === undefined || isFollowed(dayAfter(until)) ? undefined : dayAfter(until);
  const endedBy = next === undefined ? undefined : endingAct(provision, next);
  return {
    from,
    ...(until !== undefined && { until }),
    act: amendedBy === undefined ? firstAct : actOf(amendedBy),
    ...(next !== undefined && { ends: true as const }),
    ...(endedBy !== undefined && { endedBy: actOf(endedBy) }),
    ...(from > lawCheckedOn && { future: true as const }),
  };
}
