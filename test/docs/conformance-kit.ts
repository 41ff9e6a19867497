import { everyLaw } from '../../src/analysis/rule-versions.ts';
import { assess } from '../../src/assessment/assess.ts';
import { screen } from '../../src/assessment/screen.ts';
import type { CaseInput } from '../../src/model/facts/case-entity.ts';
import type { PersonInput } from '../../src/model/facts/person-entity.ts';
import type { Truth } from '../../src/model/rule/truth.ts';
import type { Scenario } from '../../src/scenarios/format/scenario.ts';
import { scenarioFiles } from '../scenarios/scenario-files.ts';

/** The files of the conformance kit: plain JSON for other implementations, by name. */
export type Kit = Readonly<Record<'cases.json' | 'persons.json' | 'citations.json', string>>;

type Entries = Readonly<Record<string, { readonly applies: Truth }>>;

/** Truths by id; what is not listed is false. */
const notFalse = (entries: Entries): Readonly<Record<string, Truth>> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([id, { applies }]) => (applies === false ? [] : [[id, applies]])),
  );

function caseEntry({ name, at, wording, content }: Scenario): object {
  const answer = assess(content as CaseInput, wording === undefined ? { at } : { at, wording });
  return {
    name,
    at,
    wording: answer.wording,
    case: content,
    expected: {
      findings: Object.fromEntries(Object.entries(answer.findings).map(([id, { holds }]) => [id, holds])),
      norms: notFalse(answer.norms),
      deadlines: answer.deadlines,
      notifications: answer.notifications,
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
      norms: notFalse(answer.norms),
      restrictions: answer.restrictions,
      ...(answer.complyBy === undefined ? {} : { complyBy: answer.complyBy }),
      deadlines: answer.deadlines,
    },
  };
}

/** The provisions of every finding and norm, by the first day of a wording and then by id; of whatever day of the wording. */
function citations(): object {
  const byWording = new Map<string, Map<string, readonly string[]>>();
  for (const { law } of everyLaw()) {
    const { wording, definitions, norms, unconditionalNorms, personNorms } = law;
    const cited = byWording.get(wording.day) ?? new Map<string, readonly string[]>();
    for (const { id, version } of [...definitions, ...norms, ...unconditionalNorms, ...personNorms]) {
      cited.set(id, [...new Set([...(cited.get(id) ?? []), ...version.provisions])]);
    }
    byWording.set(wording.day, cited);
  }
  return Object.fromEntries([...byWording].map(([day, cited]) => [day, Object.fromEntries(cited)]));
}

/** A list as JSON with an entry a line, so that a change of one is seen as one. */
const linesOf = (entries: readonly object[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;

/** The kit as it would be written now: every scenario of the Act that can be run, with the whole answer to it. */
export function conformanceKit(): Kit {
  const scenarios = scenarioFiles()
    .flatMap((file) => file.scenarios)
    .filter(({ todo }) => todo === undefined);
  return {
    'cases.json': linesOf(scenarios.filter(({ kind }) => kind === 'case').map(caseEntry)),
    'persons.json': linesOf(scenarios.filter(({ kind }) => kind === 'person').map(personEntry)),
    'citations.json': `${JSON.stringify(citations(), undefined, 1)}\n`,
  };
}

/** Where the kit is kept. */
export const conformanceFolder = 'docs/conformance';
