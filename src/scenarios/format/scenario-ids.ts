import type { LawIssue } from '../../act/law-error.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import { nearest } from '../../model/input/schema-issues.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { InForce } from '../../model/rule/norm.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import { caseFacts } from '../../rules/facts/case-facts.ts';
import { personFacts, recordFacts } from '../../rules/facts/person-facts.ts';
import type { Law } from '../../rules/law.ts';
import type { Expectations } from './scenario.ts';

interface Rule {
  readonly id: string;
  readonly versions: readonly InForce[];
}

/** The rules that a group of expectations can refer to, and the name of such an id in messages. */
interface Kind {
  readonly name: string;
  readonly rules: ReadonlyMap<string, Rule>;
}

const byId = (rules: readonly Rule[]): Kind['rules'] => new Map(rules.map((rule) => [rule.id, rule]));

const ofDefinition: Kind = { name: 'an id of a finding', rules: byId(definitions) };

/** The rules and facts that the expectations of a document of one kind can refer to. */
interface Known {
  readonly norm: Kind;
  readonly either: Kind;
  /** Facts as written in `missing`, without the index of a record. */
  readonly facts: readonly string[];
}

const ofPersons: Kind = { name: 'an id of a norm about persons', rules: byId(personNorms) };
const known: Readonly<Record<DocumentKind, Known>> = {
  case: {
    norm: { name: 'an id of a norm', rules: byId(norms) },
    either: { name: 'an id of a finding or a norm', rules: byId([...definitions, ...norms]) },
    facts: [...caseFacts.map(({ path }) => path), 'at'],
  },
  person: {
    norm: ofPersons,
    either: ofPersons,
    facts: [
      'person.records',
      ...personFacts.map(({ path }) => `person.${path}`),
      ...recordFacts.map(({ path }) => `person.records[].${path}`),
    ],
  },
};

/** The ids of all definitions and norms in force in a law. */
const idsIn = /* @__PURE__ */ memoizeWeak(
  ({ definitions, norms, unconditionalNorms, personNorms }: Law): ReadonlySet<string> =>
    new Set([...definitions, ...norms, ...unconditionalNorms, ...personNorms].map(({ id }) => id)),
);

/**
 * The issues of the ids and facts in expectations. An unknown id is identified by its position, with the nearest known id; an id
 * that the law of the scenario does not have is reported with the days on which it is in force. A scenario may expect `false` for
 * such a norm.
 */
export function idIssues(kind: DocumentKind, expect: Expectations, law: Law): LawIssue[] {
  const { findings, norms, deadlines, missing, presumed, says, restrictions, fulfilled } = expect;
  const { notifications, notificationsExactly } = expect;
  const { norm: ofNorm, either: ofEither, facts } = known[kind];
  const keys = (group: string, kind: Kind, ids: object | undefined, mayBeAbsent: (value: unknown) => boolean) =>
    Object.entries(ids ?? {}).flatMap(([id, value], index) =>
      idIssue(id, kind, law, mayBeAbsent(value), {
        ofRule: `expect.${group}.${id}`,
        ofGroup: `expect.${group}`,
        stead: ` instead of key ${index + 1}`,
      }),
    );
  const notificationIds = (group: string, list: Expectations['notifications']) =>
    (list ?? []).flatMap(({ norm }, index) => {
      const path = `expect.${group}.${index}.norm`;
      return norm === undefined ? [] : idIssue(norm, ofNorm, law, false, { ofRule: path, ofGroup: path, stead: '' });
    });
  const never = (): boolean => false;
  return [
    ...keys('findings', ofDefinition, findings, never),
    ...keys('norms', ofNorm, norms, (value) => value === false),
    ...notificationIds('notifications', notifications),
    ...notificationIds('notificationsExactly', notificationsExactly),
    ...keys('deadlines', ofNorm, deadlines, never),
    ...keys('missing', ofEither, missing, never),
    ...keys('fulfilled', ofNorm, fulfilled, never),
    ...keys('presumed', ofDefinition, presumed, never),
    ...keys('says', ofEither, says, never),
    ...keys('restrictions', ofNorm, restrictions, never),
    ...factIssues(missing, facts),
  ];
}

/** The path of an issue of an id: an unknown id can be a person's name and is in no path. */
interface Place {
  readonly ofRule: string;
  readonly ofGroup: string;
  readonly stead: string;
}

/** The periods of a rule's versions; consecutive ones are joined. */
function spansOf(versions: readonly InForce[]): readonly InForce[] {
  return versions.reduce<readonly InForce[]>((spans, { from, until }) => {
    const last = spans.at(-1);
    const followsOn = last?.until !== undefined && parseDay(from) === parseDay(last.until)! + 1;
    const whole = { from: followsOn ? last.from : from, ...(until === undefined ? {} : { until }) };
    return [...(followsOn ? spans.slice(0, -1) : spans), whole];
  }, []);
}

function idIssue(id: string, kind: Kind, law: Law, mayBeAbsent: boolean, place: Place): LawIssue[] {
  const rule = kind.rules.get(id);
  if (rule === undefined) {
    const expected = `${kind.name}${place.stead} (nearest: ${nearest(id, [...kind.rules.keys()])})`;
    return [{ code: 'unknown-id', path: place.ofGroup, expected }];
  }
  if (mayBeAbsent || idsIn(law).has(id)) return [];
  const days = spansOf(rule.versions).map(
    ({ from, until }) => `from ${from}${until === undefined ? '' : ` to ${until}`}`,
  );
  const expected = `a rule of the wording of ${law.wording.day} (this one is in force ${days.join(', ')})`;
  return [{ code: 'unknown-id', path: place.ofRule, expected }];
}

/** The issues of facts in `missing`. No schema has validated a value under the key `__proto__`, so its type is checked here. */
function factIssues(missing: Expectations['missing'], facts: readonly string[]): LawIssue[] {
  return Object.values(missing ?? {}).flatMap((paths, index) =>
    (Array.isArray(paths) ? (paths as readonly string[]) : []).flatMap((path, position): LawIssue[] => {
      if (facts.includes(path.replace(/\[\d+\]/u, '[]'))) return [];
      const expected = `a fact as item ${position + 1} of key ${index + 1} (nearest: ${nearest(path, facts)})`;
      return [{ code: 'unknown-fact', path: 'expect.missing', expected }];
    }),
  );
}
