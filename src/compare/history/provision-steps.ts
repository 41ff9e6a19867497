import type { Provision, ProvisionVersion } from '../../act/provisions/provision.ts';
import { chapters } from '../../act/provisions.ts';
import { compareReferences, readReference } from '../../act/reference.ts';
import { dayAfter } from '../../model/time/civil-day.ts';
import type { ProvisionStep } from './history-answer.ts';
import { periodOf } from './period.ts';

/** Every provision of every day, in the order of the Act. */
export const allProvisions: readonly Provision[] = chapters.flatMap(({ provisions }) => provisions);

const provisionNumbered = new Map(allProvisions.map((provision) => [provision.reference, provision]));

/** By a former number, the provisions with a version that had that number before. */
const movedFrom = new Map<string, readonly Provision[]>();
for (const provision of allProvisions) {
  for (const { renumberedFrom } of provision.versions) {
    if (renumberedFrom !== undefined) {
      movedFrom.set(renumberedFrom, [...(movedFrom.get(renumberedFrom) ?? []), provision]);
    }
  }
}

/**
 * Gives the versions of a provision, those that it had under earlier numbers, and those that it has under later ones.
 *
 * @param provision The provision under one of its numbers.
 * @returns The versions by their first days; those of one day in the order of the Act.
 */
export function stepsOf(provision: Provision): readonly ProvisionStep[] {
  const found = new Map<ProvisionVersion, string>();
  const add = ({ reference, versions }: Provision, isOfThis: (version: ProvisionVersion) => boolean): void => {
    for (const version of versions.filter((one) => isOfThis(one) && !found.has(one))) {
      found.set(version, reference);
      const former = provisionNumbered.get(version.renumberedFrom ?? '');
      if (former !== undefined) add(former, ({ from }) => from < version.from);
      for (const into of continuationsOf(reference, version)) add(into, ({ from }) => from > version.from);
    }
  };
  add(provision, () => true);
  return [...found]
    .map(([version, reference]) => provisionStep(reference, version))
    .sort(
      (a, b) =>
        (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) ||
        compareReferences(readReference(a.reference)!, readReference(b.reference)!),
    );
}

/** The provisions that continue a version from the day after its last. */
function continuationsOf(reference: string, { until }: ProvisionVersion): readonly Provision[] {
  if (until === undefined) return [];
  const next = dayAfter(until);
  return (movedFrom.get(reference) ?? []).filter(({ versions }) =>
    versions.some(({ renumberedFrom, from }) => renumberedFrom === reference && from === next),
  );
}

function provisionStep(reference: string, version: ProvisionVersion): ProvisionStep {
  const { summary, renumberedFrom, repealed, unsettled } = version;
  const { versions } = provisionNumbered.get(reference)!;
  const renumberedTo = continuationsOf(reference, version).map((into) => into.reference);
  return {
    reference,
    ...periodOf(version, (day) => renumberedTo.length > 0 || versions.some(({ from }) => from === day), reference),
    summary,
    ...(renumberedFrom !== undefined && { renumberedFrom }),
    ...(renumberedTo.length > 0 && { renumberedTo }),
    ...(repealed && { repealed }),
    ...(unsettled && { unsettled }),
  };
}
