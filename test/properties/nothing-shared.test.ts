import { describe, expect, it } from 'vitest';
import * as comparing from '../../src/compare.ts';
import type { CaseInput, PersonInput } from '../../src/index.ts';
import * as library from '../../src/index.ts';

/** Everything that can be reached from a value, by the first path to it. */
function reached(value: unknown, path = '', found: Map<object, string> = new Map()): Map<object, string> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.set(value, path);
  for (const [key, part] of Object.entries(value)) reached(part, `${path}.${key}`, found);
  return found;
}

/** What two results have in common that a caller could change in one of them. */
function changeableInBoth(one: unknown, other: unknown): string[] {
  const ofOther = reached(other);
  return [...reached(one)].flatMap(([part, path]) => (ofOther.has(part) && !Object.isFrozen(part) ? [path] : []));
}

const at = '2023-05-02T10:00';
const inSeparation: CaseInput = {
  child: { birthDate: '2015-03-04', location: '0624', registeredResidence: '0793' },
  need: { wellbeingThreatened: true },
  danger: { situationEndangersLifeOrHealth: true, causedByCustodian: true },
  separation: { startedAt: '2023-05-01T18:00' },
  localGovernment: { becameAwareAt: '2023-04-28', municipality: '0793' },
  done: { 'notify-danger': { by: 'police' } },
};
const punished: PersonInput = {
  role: 'person-working-with-children',
  startedOn: '2015-02-01',
  records: [{ code: 'penal-code', offence: '§ 113', register: 'in-register' }],
};
/** Persons, each of whom the law is in doubt about in its own way, with the day. */
const role = 'person-working-with-children';
const inDoubt: readonly (readonly [PersonInput, string])[] = [
  [
    {
      engagement: { kind: 'activity-licence' },
      reassessment: { filedOn: '2019-09-07' },
      records: [{ code: 'criminal-code', restrictionVoidedOn: '2026-07-24' }],
    },
    '2026-12-30',
  ],
  [
    {
      role,
      reassessment: { filedOn: '2024-03-01' },
      records: [{ code: 'penal-code', offence: '§ 178', register: 'in-register', restrictionVoidedOn: '2024-05-01' }],
    },
    '2024-06-01',
  ],
  [{ role, records: [{ code: 'criminal-code', offence: '§ 202', measure: 'punishment' }] }, '2022-09-30'],
  [
    {
      role: 'child-protection-official',
      authority: 'social-insurance-board',
      startedOn: '2020-02-03',
      tasks: ['§ 29¹'],
    },
    '2027-02-03',
  ],
];
const { assess, screen } = library;
const screening = { at: '2025-02-03' };
const ofGrandmother = { subject: 'family-member', at: '2025-02-01' } as const;
const ofApplication = { at: '2025-02-01', basis: 'application-filed' } as const;

/** Every function of the library that gives objects, asked one thing; an answer of each is made anew. */
const asked: Readonly<Record<string, () => unknown>> = {
  assess: () => assess(inSeparation, { at }),
  safeAssess: () => library.safeAssess({ child: { birthDate: 5 } } as never, { at }),
  screen: () => [screen(punished, screening), ...inDoubt.map(([person, day]) => screen(person, { at: day }))],
  safeScreen: () => library.safeScreen({ role: 'judge' } as never, screening),
  tasksFor: () =>
    (['local-government', 'police', 'child-protection-official'] as const).map((actor) =>
      library.tasksFor(assess(inSeparation, { at }), { actor, now: at }),
    ),
  factsOf: () => library.factsOf(inSeparation, { at }),
  explain: () =>
    ['child', 'notify-danger', 'end-separation'].map((id) => library.explain(assess(inSeparation, { at }), id)),
  mayProcess: () =>
    library.mayProcess({ processor: 'local-government', subject: 'parent', category: 'healthData', at: '2025-02-01' }),
  replay: () => library.replay(assess(inSeparation, { at }), inSeparation),
  rulesDocument: () => library.rulesDocument(library.lawOn('2023-05-02')),
  lawOn: () => library.lawOn('2023-05-02'),
  provisionOn: () => library.provisionOn('§ 33 (1)', '2023-05-02'),
  provisionsOn: () => library.provisionsOn('2023-05-02'),
  parseReference: () => library.parseReference('§ 33 (1)'),
  wordingNamed: () => library.wordingNamed('2023'),
  wordingOn: () => library.wordingOn('2023-05-02'),
  supervisorsOf: () => library.supervisorsOf('§ 33 (1)', '2023-05-02'),
  encodingStatusOf: () => library.encodingStatusOf('§ 33 (2)', '2023-05-02'),
  linksOn: () => library.linksOn('§ 33 (2)', '2023-05-02'),
  dependentsOf: () => library.dependentsOf('§ 33 (2)', '2023-04-01'),
  caseJsonSchema: () => library.caseJsonSchema(),
  personJsonSchema: () => library.personJsonSchema(),
  caseDataJsonSchema: () => library.caseDataJsonSchema(ofGrandmother),
  disabilityScreeningJsonSchema: () => library.disabilityScreeningJsonSchema(ofApplication),
  readCaseData: () => library.readCaseData({ generalData: { name: 'Mari' } }, ofGrandmother),
  readDisabilityScreeningData: () =>
    library.readDisabilityScreeningData({ disability: { established: false } }, ofApplication),
  compareNorms: () => comparing.compareNorms('2023', '2025-01-10'),
  compareWordings: () => comparing.compareWordings('2023', '2025-01-10'),
  compareOutcomes: () =>
    comparing.compareOutcomes([{ case: inSeparation }], '2023', '2025-01-10', { at: screening.at }),
  historyOf: () => comparing.historyOf('§ 33 (2)'),
};
/** What gives nothing that could be changed. */
const withoutObjects = [
  'isLawError',
  'LawError',
  'compareReferences',
  'containsReference',
  'formatReference',
  'deadlineStatus',
];

describe('what the library gives out', () => {
  it('legal uncertainties are listed for each of the persons concerned', () => {
    expect(inDoubt.map(([person, day]) => screen(person, { at: day }).reservations.length > 0)).toEqual(
      inDoubt.map(() => true),
    );
  });

  it.each(Object.entries(asked))('%s: nothing that a caller can change is in two answers', (_, ask) => {
    const [one, other] = [ask(), ask()];
    expect(reached(one).size).toBeGreaterThan(0);
    expect(changeableInBoth(one, other)).toEqual([]);
  });

  it('constants cannot be changed', () => {
    const constants = Object.entries(library).filter(([, value]) => typeof value === 'object');
    for (const [name, value] of constants) expect([name, changeableInBoth(value, value)]).toEqual([name, []]);
  });

  it('every function of the main entry is asked, or gives no object', () => {
    const functions = Object.entries(library).filter(([, value]) => typeof value === 'function');
    expect(
      functions.map(([name]) => name).filter((name) => !(name in asked) && !withoutObjects.includes(name)),
    ).toEqual([]);
  });

  it('no answer has an object of the input in it', () => {
    for (const [input, answer] of [
      [inSeparation, assess(inSeparation, { at })],
      [punished, screen(punished, screening)],
    ] as const)
      expect(changeableInBoth(answer, input)).toEqual([]);
  });
});
