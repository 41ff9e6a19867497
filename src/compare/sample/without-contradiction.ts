import type { Entity } from '../../model/entity/entity.ts';
import type { Fact } from '../../model/entity/fact.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { contradictionsOfPerson } from '../../rules/facts/person-contradictions.ts';

/** Facts as groups within groups. */
export type Facts = Record<string, unknown>;

const implyingAmong = /* @__PURE__ */ memoizeWeak((rows: readonly Fact[]) =>
  rows.filter(({ implies }) => implies !== undefined),
);

/** Puts a value at a path, by its keys; the groups above it are made where they lack. */
export function put(facts: Facts, keys: readonly string[], value: unknown): void {
  let at = facts;
  for (const key of keys.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Facts;
  }
  at[keys.at(-1)!] = value;
}

const valueAt = (facts: Facts, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Facts | undefined)?.[key], facts);

/** Whether a fact is given as so: as true, as an event that has happened, or as one of the values that imply something. */
function isSo({ type }: Fact, given: unknown, when: readonly string[] | undefined): boolean {
  if (when !== undefined) return when.includes(given as string);
  return type === 'truth' ? given === true : typeof given === 'string' && given !== 'none' && given !== 'unknown';
}

/** The fact that is given as not so though others imply it, also along what they imply; of several that could be so the first. */
function deniedThoughImplied(implying: readonly Fact[], facts: Facts): string | undefined {
  const implied = new Set<string>();
  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false;
    for (const fact of implying) {
      for (const { when, oneOf } of fact.implies!) {
        if (!implied.has(fact.path) && !isSo(fact, valueAt(facts, fact.path), when)) continue;
        const left = oneOf.filter((path) => ![false, 'none'].includes(valueAt(facts, path) as string));
        const [only] = left;
        if (only === undefined) return oneOf[0];
        if (left.length > 1 || implied.has(only)) continue;
        implied.add(only);
        hasGrown = true;
      }
    }
  }
  return undefined;
}

/**
 * What given facts imply is so, or for an event left out, whatever chance has given of it; of facts that exclude each other one is
 * left out. The facts are changed.
 */
export function withoutContradiction({ key, facts: rows }: Entity, facts: Facts): Facts {
  const implying = implyingAmong(rows);
  for (let denied = deniedThoughImplied(implying, facts); denied !== undefined; ) {
    const { type } = rows.find(({ path }) => path === denied)!;
    put(facts, denied.split('.'), type === 'truth' ? true : null);
    denied = deniedThoughImplied(implying, facts);
  }
  (key === 'person' ? leaveOutExcludedInPerson : leaveOutExcludedInCase)(facts);
  return facts;
}

/** Removes facts that exclude each other together, by `src/rules/facts/case-contradictions.ts`. */
function leaveOutExcludedInCase(facts: Facts): void {
  if (valueAt(facts, 'localGovernment.becameAwareAt') === 'none' && responsibleReceivedNotice(facts)) {
    put(facts, ['localGovernment', 'becameAwareAt'], null);
  }
  if (Array.isArray(valueAt(facts, 'need.measureFields')) && valueAt(facts, 'need.measureFieldsInTurn') !== undefined) {
    put(facts, ['need', 'measureFieldsInTurn'], null);
  }
  const [startedOn, awareAt] = ['procedure.startedOn', 'localGovernment.becameAwareAt'].map((path) =>
    valueAt(facts, path),
  );
  const bothAreDays = [startedOn, awareAt].every((value) => /^\d/u.test(String(value)));
  // An instant of another offset can be of the next day in Estonia.
  if (bothAreDays && String(startedOn) <= String(awareAt).slice(0, '2023-05-02'.length)) {
    put(facts, ['procedure', 'startedOn'], 'none');
  }
}

/** Whether the local government of § 27 (3) or (4) received the notice, and so cannot be unaware of the child. */
function responsibleReceivedNotice(facts: Facts): boolean {
  if (valueAt(facts, 'notice.receiver.kind') !== 'local-government') return false;
  const receiver = valueAt(facts, 'notice.receiver.municipality');
  const homes = ['child.registeredResidence', 'child.placeOfStay'].map((path) => valueAt(facts, path));
  return typeof receiver === 'string' && homes.includes(receiver);
}

/** Removes facts of a person that others exclude, by `src/rules/facts/person-contradictions.ts` or by some wording of § 18 (1). */
function leaveOutExcludedInPerson(person: Facts): void {
  for (const { path } of contradictionsOfPerson((path) => valueAt(person, path), '')) person[path] = null;
  const { role, authority, records } = person;
  if (role !== null && role !== undefined && role !== 'unknown') {
    const isOfficial = role === 'child-protection-official';
    if (isOfficial && authority === 'other') person['authority'] = null;
    if (isOfficial || authority === 'local-government' || authority === 'social-insurance-board')
      person['tasks'] = null;
  }
  if (valueAt(person, 'reassessment.filedOn') !== 'none' || !Array.isArray(records)) return;
  for (const record of records) record.restrictionVoidedOn = 'none';
}
