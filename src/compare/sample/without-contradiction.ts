import { caseFacts, type Fact } from '../../rules/facts/case-facts.ts';

/** Facts as groups within groups. */
export type Facts = Record<string, unknown>;

const rows: readonly Fact[] = caseFacts;
const rowOf: ReadonlyMap<string, Fact> = new Map(rows.map((fact) => [fact.path, fact]));
const implying = rows.filter(({ implies }) => implies !== undefined);

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
function deniedThoughImplied(facts: Facts): string | undefined {
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

/** What given facts imply is so, or for an event left out, whatever chance has given of it; the facts are changed. */
export function withoutContradiction(facts: Facts): Facts {
  for (let denied = deniedThoughImplied(facts); denied !== undefined; denied = deniedThoughImplied(facts)) {
    put(facts, denied.split('.'), rowOf.get(denied)!.type === 'truth' ? true : null);
  }
  leaveOutExcluded(facts);
  return facts;
}

/** Removes facts that exclude each other together, by `src/rules/facts/case-contradictions.ts`. */
function leaveOutExcluded(facts: Facts): void {
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
