import { everyLaw } from '../../src/analysis/rule-versions.ts';
import { assess } from '../../src/assessment/assess.ts';
import { screen } from '../../src/assessment/screen.ts';
import type { Truth } from '../../src/model/rule/truth.ts';
import type { CaseInput } from '../../src/rules/facts/case-entity.ts';
import type { PersonInput } from '../../src/rules/facts/person-entity.ts';
import type { Scenario } from '../../src/scenarios/format/scenario.ts';
import { scenarioFiles } from '../scenarios/scenario-files.ts';

/** The files of the conformance kit: plain JSON for other implementations, by name. */
export type Kit = Readonly<Record<'cases.json' | 'persons.json' | 'citations.json', string>>;

type Entries = Readonly<Record<string, { readonly applies: Truth }>>;

/** The ids of what is so and of what is not so; what is unknown is in neither list, which keeps the files small. */
interface Known {
  readonly true: readonly string[];
  readonly false: readonly string[];
}

function known(truths: Readonly<Record<string, Truth>>): Known {
  const idsThatAre = (wanted: Truth): string[] =>
    Object.entries(truths).flatMap(([id, truth]) => (truth === wanted ? [id] : []));
  return { true: idsThatAre(true), false: idsThatAre(false) };
}

const knownNorms = (norms: Entries): Known =>
  known(Object.fromEntries(Object.entries(norms).map(([id, { applies }]) => [id, applies])));

/** The deadlines of norms that apply, or with a term of which nothing else is open. */
const knownDeadlines = <D extends { readonly ifApplies?: true }>(deadlines: Readonly<Record<string, D>>): object =>
  Object.fromEntries(Object.entries(deadlines).filter(([, { ifApplies }]) => ifApplies === undefined));

function caseEntry({ name, at, wording, content }: Scenario): object {
  const answer = assess(content as CaseInput, wording === undefined ? { at } : { at, wording });
  return {
    name,
    at,
    wording: answer.wording,
    case: content,
    expected: {
      findings: known(Object.fromEntries(Object.entries(answer.findings).map(([id, { holds }]) => [id, holds]))),
      norms: knownNorms(answer.norms),
      deadlines: knownDeadlines(answer.deadlines),
      notifications: answer.notifications.filter(({ applies }) => applies !== 'unknown'),
    },
  };
}

function personEntry({ name, at, wording, content }: Scenario): object {
  const answer = screen(content as PersonInput, wording === undefined ? { at } : { at, wording });
  return {
    name,
    at,
    wording: answer.wording,
    person: content,
    expected: {
      barred: answer.barred,
      norms: knownNorms(answer.norms),
      restrictions: answer.restrictions,
      ...(answer.complyBy === undefined ? {} : { complyBy: answer.complyBy }),
      deadlines: knownDeadlines(answer.deadlines),
    },
  };
}

/**
 * The provisions of every finding and norm by the first day from which it rests on them, none from the day on which it is no
 * longer in force.
 */
function citations(): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> {
  const cited = new Map<string, Map<string, readonly string[]>>();
  for (const { day, law } of everyLaw()) {
    const inForce = [...law.definitions, ...law.norms, ...law.unconditionalNorms, ...law.personNorms];
    const ofDay = new Map(inForce.map(({ id, version }) => [id, version.provisions]));
    for (const id of new Set([...ofDay.keys(), ...cited.keys()])) {
      const byDay = cited.get(id) ?? new Map<string, readonly string[]>();
      const provisions = ofDay.get(id) ?? [];
      if (String(provisions) !== String([...byDay.values()].at(-1) ?? [])) byDay.set(day, provisions);
      cited.set(id, byDay);
    }
  }
  return Object.fromEntries([...cited].map(([id, byDay]) => [id, Object.fromEntries(byDay)]));
}

/** JSON with one entry per line, so that a change of one entry changes one line. */
const listOf = (entries: readonly object[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
const mapOf = (entries: Readonly<Record<string, object>>): string =>
  `{\n${Object.entries(entries)
    .map(([id, entry]) => `${JSON.stringify(id)}:${JSON.stringify(entry)}`)
    .join(',\n')}\n}\n`;

/** The kit as it would be written now: every scenario of the Act that can be run, with what is known of its answer. */
export function conformanceKit(): Kit {
  const scenarios = scenarioFiles()
    .flatMap((file) => file.scenarios)
    .filter(({ todo }) => todo === undefined);
  return {
    'cases.json': listOf(scenarios.filter(({ kind }) => kind === 'case').map(caseEntry)),
    'persons.json': listOf(scenarios.filter(({ kind }) => kind === 'person').map(personEntry)),
    'citations.json': mapOf(citations()),
  };
}

/** Where the kit is kept. */
export const conformanceFolder = 'docs/conformance';
