import { endingAct } from '../../act/ending-act.ts';
import { chapters, type ProvisionInForce, provisionsOn } from '../../act/provisions.ts';
import { compareReferences, containsReference, parseReference } from '../../act/reference.ts';
import { dayAfter, formatDay, parseDay } from '../../model/time/civil-day.ts';
import type { ProvisionChange } from './wording-comparison.ts';

/** What became of a provision between two days. */
export interface ProvisionPair {
  readonly before?: ProvisionInForce;
  readonly after?: ProvisionInForce;
  readonly change: Exclude<ProvisionChange, 're-edited'>;
  /** The acts that amended it, the oldest first. */
  readonly amendedBy: readonly string[];
}

/**
 * Joins the provisions of two days: those with one number, and those that a renumbering joins. A number that was given to
 * something new is reported twice, as what left it and as what came to it.
 *
 * @param before A day, `YYYY-MM-DD`.
 * @param after Another, earlier or later.
 * @returns Every provision of both, in the order of the Act.
 */
export function provisionPairs(before: string, after: string): readonly ProvisionPair[] {
  if (before <= after) return forward(before, after);
  return forward(after, before).map(({ before: earlier, after: later, change, amendedBy }) => ({
    ...(later !== undefined && { before: later }),
    ...(earlier !== undefined && { after: earlier }),
    change: change === 'added' ? 'repealed' : change === 'repealed' ? 'added' : change,
    amendedBy,
  }));
}

function forward(earlierDay: string, laterDay: string): readonly ProvisionPair[] {
  const earlier = provisionsOn(earlierDay);
  const kept = new Set<string>();
  const pairs = provisionsOn(laterDay).map((after): ProvisionPair => {
    const { origin, amendedBy } = originOf(after, earlierDay);
    if (origin !== undefined) kept.add(origin.reference);
    return { ...(origin !== undefined && { before: origin }), after, change: changeOf(origin, after), amendedBy };
  });
  const gone = earlier.filter(({ reference }) => !kept.has(reference)).map((before) => goneFrom(before, laterDay));
  return [...pairs, ...gone].sort((a, b) => compareReferences(placeOf(a), placeOf(b)));
}

const placeOf = ({ before, after }: ProvisionPair) => parseReference((after ?? before)!.reference);

function changeOf(before: ProvisionInForce | undefined, after: ProvisionInForce): ProvisionPair['change'] {
  const wasThere = before !== undefined && before.version.repealed !== true;
  const isThere = after.version.repealed !== true;
  if (wasThere !== isThere) return isThere ? 'added' : 'repealed';
  if (before === undefined) return 'unchanged'; // came and went in between: only the number remains
  if (before.reference !== after.reference) return 'renumbered';
  return before.version === after.version ? 'unchanged' : isThere ? 'amended' : 'unchanged';
}

/** The earlier content of a provision on a day, followed back through its versions and numbers. */
function originOf(
  { reference, version, chapter }: ProvisionInForce,
  day: string,
): { readonly origin?: ProvisionInForce; readonly amendedBy: readonly string[] } {
  if (version.from <= day) return { origin: { reference, version, chapter }, amendedBy: [] };
  const before = provisionBefore(version.from, version.renumberedFrom ?? reference);
  const hasMovedOn = version.renumberedFrom === undefined && movedAwayFrom(reference, version.from);
  const further = before === undefined || hasMovedOn ? { amendedBy: [] } : originOf(before, day);
  const own = version.amendedBy === undefined ? [] : [version.amendedBy];
  return { ...further, amendedBy: [...new Set([...further.amendedBy, ...own])] };
}

const provisionBefore = (day: string, reference: string): ProvisionInForce | undefined =>
  provisionNumbered(formatDay(parseDay(day)! - 1), reference);

function provisionNumbered(day: string, reference: string): ProvisionInForce | undefined {
  return allVersions.get(reference)?.find(({ version: { from, until } }) => from <= day && (until ?? day) >= day);
}

const allVersions: ReadonlyMap<string, readonly ProvisionInForce[]> = new Map(
  chapters.flatMap(({ number: chapter, provisions }) =>
    provisions.map(({ reference, versions }) => [
      reference,
      versions.map((version): ProvisionInForce => ({ reference, chapter, version })),
    ]),
  ),
);

/** Whether on a day another number takes over what was under this one; what a part of it takes over stays within it. */
function movedAwayFrom(reference: string, day: string): boolean {
  const whole = parseReference(reference);
  return [...allVersions.values()]
    .flat()
    .some(
      ({ reference: other, version: { from, renumberedFrom } }) =>
        from === day && renumberedFrom === reference && !containsReference(whole, parseReference(other)),
    );
}

/** A provision that nothing came from, with the act that ended it. */
function goneFrom(before: ProvisionInForce, laterDay: string): ProvisionPair {
  const { until } = before.version;
  const by = until === undefined || until >= laterDay ? undefined : endingAct(before.reference, dayAfter(until));
  const wasThere = before.version.repealed !== true;
  return { before, change: wasThere ? 'repealed' : 'unchanged', amendedBy: by === undefined ? [] : [by] };
}
