import { type AmendingAct, allWordings, lawCheckedOn } from '../../act/wordings.ts';
import { dayAfter } from '../../model/civil-day.ts';
import type { InForce } from '../../model/norm.ts';
import type { HistoryStep } from './history-answer.ts';

const firstAct = allWordings[0]!.amendingActs[0]!;

const acts: ReadonlyMap<string, AmendingAct> = new Map(
  allWordings.flatMap(({ amendingActs }) => amendingActs.map((act) => [act.reference, act] as const)),
);

/**
 * Gives the days of a version, and the act that brought it about.
 *
 * @param version The version of a provision or a rule.
 * @param isFollowed Whether something follows it that begins on a day, `YYYY-MM-DD`.
 * @returns Its stretch of days.
 */
export function stretchOf({ from, until, amendedBy }: InForce, isFollowed: (day: string) => boolean): HistoryStep {
  return {
    from,
    ...(until !== undefined && { until }),
    act: amendedBy === undefined ? firstAct : (acts.get(amendedBy) ?? { reference: amendedBy }),
    ...(until !== undefined && !isFollowed(dayAfter(until)) && { ends: true as const }),
    ...(from > lawCheckedOn && { future: true as const }),
  };
}
