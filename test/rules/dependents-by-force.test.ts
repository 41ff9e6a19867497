import { describe, expect, it, vi } from 'vitest';
import { provisionsOn } from '../../src/act/provisions.ts';
import { evaluatorOf } from '../../src/assessment/case-evaluator.ts';
import { checklistsOf } from '../../src/assessment/checklists.ts';
import { deadlineFor } from '../../src/assessment/deadlines.ts';
import type { Evaluation } from '../../src/assessment/entity-rules.ts';
import { codesUnder, partsUnder } from '../../src/assessment/evaluation.ts';
import { evaluatorFor, truthsFor } from '../../src/assessment/evaluator.ts';
import { personRuleSetOf, truthsOfPerson } from '../../src/assessment/person/person-evaluation.ts';
import { personRules } from '../../src/assessment/person/person-rules.ts';
import { recordCodes, recordRuleSet } from '../../src/assessment/person/record-evaluation.ts';
import { reservationsOf } from '../../src/assessment/reservations.ts';
import { screeningOf } from '../../src/assessment/screen.ts';
import { compile, evaluate, truthOf } from '../../src/engine/compile.ts';
import type { EncodedInput } from '../../src/model/entity/encoded-input.ts';
import type { Fulfils } from '../../src/model/entity/fact.ts';
import { memoizeWeak } from '../../src/model/memoize.ts';
import type { Truth } from '../../src/model/rule/truth.ts';
import { type EvaluationTime, readEvaluationTime } from '../../src/model/time/evaluation-time.ts';
import { offenceLists } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { originsOfRecordFacts } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/section-20-records.derived-facts.ts';
import { provisionsOfRecordConditions } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/section-20-records.ts';
import { dataLists } from '../../src/rules/chapter-08-1-processing-of-personal-data/section-34-2.data.ts';
import {
  administrativeSupervision,
  stateSupervision,
} from '../../src/rules/chapter-10-state-and-administrative-supervision/section-38-supervised-provisions.ts';
import { supervisorsOf } from '../../src/rules/chapter-10-state-and-administrative-supervision/supervisors.ts';
import { allTransitions, transitionDays } from '../../src/rules/chapter-11-implementing-provisions/transitions.ts';
import { checklists } from '../../src/rules/checklists.ts';
import { personNorms } from '../../src/rules/child-protection-act.ts';
import type { DependentKind, DependentRule } from '../../src/rules/dependents/dependent-rule.ts';
import { allThings } from '../../src/rules/dependents/dependent-rules.ts';
import { linksOn } from '../../src/rules/dependents.ts';
import { provisionsOfDerivedPersonFacts } from '../../src/rules/derived-person-facts.ts';
import { readCase } from '../../src/rules/facts/case-entity.ts';
import { caseFacts } from '../../src/rules/facts/case-facts.ts';
import { derivedFacts } from '../../src/rules/facts/derived-facts.ts';
import { derivedPersonLabels } from '../../src/rules/facts/derived-person-labels.ts';
import { type EncodedPerson, readPerson } from '../../src/rules/facts/person-entity.ts';
import { type Law, lawOn } from '../../src/rules/law.ts';
import { readContent } from '../../src/scenarios/run/run-scenario.ts';
import { seededRandom } from '../bench/random.ts';
import { scenarioFiles } from '../scenarios/scenario-files.ts';
import { witnessFiles } from '../scenarios/witness-files.ts';

// What is reported is tried by changing the law in memory, which is frozen else.
vi.mock('../../src/act/frozen.ts', () => ({ frozen: (data: unknown) => data }));

/** Days of the five official texts, and one between. */
const days = ['2016-06-01', '2018-06-01', '2023-05-02', '2025-02-01', '2026-11-01', '2027-02-01'] as const;

const scenarios = [...scenarioFiles(), ...witnessFiles()].flatMap((file) => file.scenarios);
const contents = scenarios.map((scenario) => ({ at: scenario.at, ...readContent(scenario) }));
/** A case, and the codes of all that conditions on it test. */
type Case = Pick<Evaluation, 'encoded' | 'codes'>;

const withCodes = (law: Law, time: EvaluationTime, encoded: EncodedInput): Case => ({
  encoded,
  codes: codesUnder(evaluatorOf(law), time, encoded, undefined),
});

const cases = contents.flatMap(({ kind, time, encoded }) =>
  kind === 'case' ? [withCodes(lawOn('2027-02-01'), time, encoded)] : [],
);
const persons = contents.flatMap(({ kind, at, encoded }) =>
  kind === 'person' ? [{ at, person: encoded as EncodedPerson }] : [],
);

/** Cases of which every tested fact is anything at all: what no scenario happens to show is found there. */
function anyCases(count: number): readonly Case[] {
  const random = seededRandom(2027);
  const { facts } = evaluatorOf(lawOn('2027-02-01')).compiled.ruleSet;
  return Array.from({ length: count }, () => {
    const codes = Uint8Array.from(facts, ({ values }, place) => {
      const isEvent = ['date', 'instant'].includes(caseFacts[place]?.type ?? '');
      return isEvent ? random.below(2) : values.length === 0 ? 0 : random.below(values.length + 1);
    });
    const given = codes.subarray(0, caseFacts.length);
    return { codes, encoded: { codes: given, numbers: new Float64Array(given.length), texts: [] } };
  });
}

const subjects: readonly Case[] = [...cases, ...anyCases(3000)];

/** How many more subjects are tried, once all that is reported was seen to change, for what is not reported. */
const tries = 20;

const thingsOf = (kind: DependentKind, id: string, day: string): readonly DependentRule[] =>
  allThings().filter(
    (thing) => thing.kind === kind && thing.id === id && thing.from <= day && (thing.until ?? '9999') >= day,
  );

const reported = (kind: DependentKind, id: string, day: string): readonly string[] => {
  const law = lawOn(day);
  const affected = thingsOf(kind, id, day).map((thing) => thing.affected(law));
  return [...new Set(affected.flatMap(({ rules, answers }) => [...rules, ...answers]))].sort();
};

/** What changes over subjects: tried until all that is expected has changed, and over some more. */
function changedOver<Subject>(
  subjects: readonly Subject[],
  expected: readonly string[],
  changed: (subject: Subject) => Iterable<string>,
): readonly string[] {
  const found = new Set<string>();
  let left = tries;
  for (const subject of subjects) {
    for (const one of changed(subject)) found.add(one);
    if (expected.every((one) => found.has(one)) && left-- === 0) break;
  }
  return [...found].sort();
}

/** The findings and norms of an answer about a case, by id. */
function rulesOf(law: Law, { codes }: Case): ReadonlyMap<string, string> {
  const evaluator = evaluatorOf(law);
  const truths = truthsFor(evaluator, codes);
  return new Map(evaluator.ids.map((id, at) => [id, String(truths[at])]));
}

/** Its checklists and reservations, by their keys. */
function besidesOf(law: Law, { encoded, codes }: Case): ReadonlyMap<string, string> {
  const evaluator = evaluatorOf(law);
  const time = readEvaluationTime('2027-06-01');
  const made: Evaluation = { evaluator, time, encoded, codes, parts: undefined, truths: truthsFor(evaluator, codes) };
  const doubts = reservationsOf(made);
  return new Map([
    ...Object.entries(checklistsOf(made)).map(
      ([id, all]) => [`checklists.${id}`, JSON.stringify(all.map(({ done }) => done))] as const,
    ),
    ...law.reservations.map(
      ({ id }) => [`reservations.${id}`, JSON.stringify(doubts.find((one) => one.id === id))] as const,
    ),
  ]);
}

/** Whether a key is that of no finding or norm. */
const isBeside = (key: string): boolean => key.includes('.');

const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
  [...one.keys()].filter((key) => one.get(key) !== other.get(key));

describe('what is reported to depend on a derived fact is exactly what another outcome of it changes', () => {
  it.each(days)(
    'the rules that depend on a derived fact of a case are those that change with it, by the law of %s',
    (day) => {
      const law = lawOn(day);
      const evaluator = evaluatorOf(law);
      const truthsBefore = memoizeWeak(({ codes }: Case) => truthsFor(evaluator, codes));
      const besidesBefore = memoizeWeak((one: Case) => besidesOf(law, one));
      for (const { name } of derivedFacts) {
        const expected = reported('derived-fact', name, day);
        const place = evaluator.compiled.ruleSet.facts.findIndex((fact) => fact.name === name);
        const flipped = (one: Case): readonly Case[] =>
          [1, 2].flatMap((code) => {
            if (one.codes[place] === code) return [];
            const codes = Uint8Array.from(one.codes);
            codes[place] = code;
            return [{ ...one, codes }];
          });
        const rules = expected.filter((one) => !isBeside(one));
        const besides = expected.filter(isBeside);
        const changed = [
          ...changedOver(subjects, rules, (one) => {
            const before = truthsBefore(one);
            return flipped(one).flatMap(({ codes }) => {
              const after = truthsFor(evaluator, codes);
              return evaluator.ids.filter((_, at) => before[at] !== after[at]);
            });
          }),
          ...changedOver(besides.length === 0 ? cases.slice(0, 40) : subjects, besides, (one) => {
            const before = besidesBefore(one);
            return flipped(one).flatMap((other) => differing(before, besidesOf(law, other)));
          }),
        ];
        expect(changed.sort(), name).toEqual(expected);
      }
    },
  );

  it.each(days)(
    'the rules that depend on a derived fact of a person or a record are those that change with it, by the law of %s',
    (day) => {
      const law = lawOn(day);
      const { norms, ofRecords } = evaluatedPersons(law);
      const normsBefore = memoizeWeak((person: EncodedPerson) => norms(person, {}));
      for (const name of Object.keys(derivedPersonLabels)) {
        if (thingsOf('derived-fact', name, day).length === 0) continue; // cannot be so yet
        const expected = reported('derived-fact', name, day);
        const changed = changedOver(persons, expected, ({ person }) => {
          const before = normsBefore(person);
          return [1, 2].flatMap((code) => differing(before, norms(person, { [name]: code })));
        });
        expect(changed, name).toEqual(expected);
        expect(ofRecords.has(name) || personFactNames.has(name), name).toBe(true);
      }
    },
  );
});

const personFactNames = new Set(personRuleSetOf(lawOn('2027-02-01')).facts.map(({ name }) => name));

/** The norms about persons of a law, with outcomes of what is derived of them or of their records taken otherwise. */
function evaluatedPersons(law: Law) {
  const rules = compile(personRuleSetOf(law));
  const records = compile({ ...recordRuleSet, rules: law.recordConditions });
  const placeIn = (facts: readonly { readonly name: string }[], name: string) =>
    facts.findIndex((fact) => fact.name === name);
  const codeOf = (truths: readonly Truth[]) =>
    truths.includes(true) ? 2 : truths.every((truth) => truth === false) ? 1 : 0;
  const personEvaluator = evaluatorFor(personRules, law);
  const ofRecords = new Set(recordRuleSet.facts.map(({ name }) => name));
  const norms = (person: EncodedPerson, taken: Readonly<Record<string, number>>): ReadonlyMap<string, string> => {
    const codes = codesUnder(
      personEvaluator,
      readEvaluationTime(law.since),
      person,
      partsUnder(personEvaluator, person),
    );
    const found = (person.parts ?? []).map((record) => {
      const own = recordCodes(law, record);
      for (const [name, code] of Object.entries(taken))
        if (ofRecords.has(name)) own[placeIn(recordRuleSet.facts, name)] = code;
      const bits = new Uint8Array(records.nodeCount);
      evaluate(records, own, bits);
      return (condition: string) => truthOf(bits[records.nodeOf.get(condition)!]!);
    });
    if (person.parts !== undefined) {
      for (const condition of Object.keys(law.recordConditions)) {
        codes[placeIn(rules.ruleSet.facts, condition)] = codeOf(found.map((truth) => truth(condition)));
      }
    }
    for (const [name, code] of Object.entries(taken)) {
      if (!ofRecords.has(name)) codes[placeIn(rules.ruleSet.facts, name)] = code;
    }
    const bits = new Uint8Array(rules.nodeCount);
    evaluate(rules, codes, bits);
    return new Map(law.personNorms.map(({ id }) => [id, String(truthOf(bits[rules.nodeOf.get(id)!]!))]));
  };
  return { norms, ofRecords };
}

describe('what is reported to depend on a term is exactly what another length of it changes', () => {
  it('the 72 hours of § 33 (2) bound what § 33 (3) asks for too, and so for every other term', () => {
    for (const day of days) {
      const law = lawOn(day);
      for (const { reference } of provisionsOn(day)) {
        const terms = linksOn(reference, day).filter(({ kind }) => kind === 'term');
        const ids = terms.flatMap(({ rules }) => rules);
        expect(
          ids.every((id) =>
            [...law.norms, ...law.unconditionalNorms, ...law.personNorms].some((norm) => norm.id === id),
          ),
        ).toBe(true);
      }
      const hours = law.norms.filter(({ version: { term } }) => JSON.stringify(term)?.includes('"hours":72'));
      const encoded = readCase(
        { separation: { startedAt: '2016-03-01T10:00' } },
        readEvaluationTime('2016-03-02T10:00'),
      );
      const ends = hours.filter(({ version: { term } }) => {
        const longer = JSON.parse(JSON.stringify(term).replace('"hours":72', '"hours":96'));
        return JSON.stringify(deadlineFor(longer, true, encoded)) !== JSON.stringify(deadlineFor(term, true, encoded));
      });
      const ofSubsection2 = linksOn('§ 33 (2)', day).filter(({ kind }) => kind === 'term');
      expect(
        ofSubsection2.flatMap(({ rules }) => rules),
        day,
      ).toEqual(ends.map(({ id }) => id));
    }
  });
});

describe('what is reported to depend on a list is exactly what another entry changes', () => {
  it.each(days)('an offence list of § 20, by the law of %s', (day) => {
    const law = lawOn(day);
    const inForce = offenceLists.filter(({ from, until = '9999' }) => from <= day && day <= until);
    for (const list of inForce) {
      const expected = reported('offence-list', `${list.provision} ${list.code}`, day);
      const others = law.offenceLists.filter((one) => one !== list);
      const emptied: Law = { ...law, offenceLists: [...others, { ...list, items: [], mayAlsoList: [] }] };
      const wider = offenceLists.filter(({ code }) => code === list.code).flatMap(({ items }) => items);
      const widened: Law = { ...law, offenceLists: [...others, { ...list, items: wider, mayAlsoList: [] }] };
      const truths = (by: Law, person: EncodedPerson) => {
        const { norms } = truthsOfPerson(by, readEvaluationTime(day), person);
        return new Map(by.personNorms.map(({ id }, at) => [id, String(norms[at])]));
      };
      const changed = changedOver(persons, expected, ({ person }) => [
        ...differing(truths(law, person), truths(emptied, person)),
        ...differing(truths(law, person), truths(widened, person)),
      ]);
      expect(changed, `${list.provision} ${list.code}`).toEqual(expected);
    }
  });

  it.each(['2025-02-01', '2027-02-01'])('a kind of data of § 34², by the law of %s', (day) => {
    const law = lawOn(day);
    const processors = [
      ['local-government', '§ 17 (1) 3)'],
      ['social-insurance-board', '§ 33'],
      ['social-insurance-board', '§ 15 (2) 3)'],
      ['social-insurance-board', '§ 15 (2) 4)'],
      ['involved-party', undefined],
    ] as const;
    const answers = (subject: string, category: string): ReadonlyMap<string, string> => {
      const askers = processors.flatMap((one) => ['2020-01-01', '1990-01-01'].map((birthDate) => [...one, birthDate]));
      const all = askers.flatMap(([processor, task, birthDate]) =>
        [true, false].map((mayAffectChildsWellbeing) => {
          const data = {
            subject,
            category,
            processor,
            ...(task && { task }),
            necessary: true,
            mayAffectChildsWellbeing,
          };
          const input = {
            child: { birthDate },
            data,
            involvedParty: { informed: true, lawAllowsDisclosure: true, disclosureAgreed: true },
          };
          const time = readEvaluationTime(day);
          const one = withCodes(law, time, readCase(input as never, time));
          return new Map([...rulesOf(law, one), ...besidesOf(law, one)]);
        }),
      );
      return new Map([...all[0]!.keys()].map((key) => [key, all.map((parts) => parts.get(key)).join()]));
    };
    for (const { categories, subjects } of dataLists) {
      for (const category of [...categories]) {
        const before = subjects.map((subject) => answers(subject, category.clause));
        const list = categories as unknown as unknown[];
        const place = list.indexOf(category);
        list.splice(place, 1);
        const after = subjects.map((subject) => answers(subject, category.clause));
        list.splice(place, 0, category);
        const changed = [...new Set(before.flatMap((one, at) => differing(one, after[at]!)))].sort();
        const expected = reported('data-list', category.clause, day);
        expect([...changed, 'mayProcess', 'readCaseData'].sort(), category.clause).toEqual(expected);
      }
    }
  });
});

describe('what is reported to depend on a step, supervision, a transition or a doubt is exactly what another one changes', () => {
  it.each(['2016-06-01', '2027-02-01'])('a step of a checklist, by the law of %s', (day) => {
    const law = lawOn(day);
    const besidesBefore = memoizeWeak((one: Case) => besidesOf(law, one));
    for (const { id, steps } of checklists) {
      for (const step of steps) {
        const expected = reported('checklist', `${id} ${step.norm}`, day);
        if (expected.length === 0) continue;
        const other: Law = { ...law };
        besidesOf(law, cases[0]!); // whose steps are compiled with the facts that fulfil them
        const rows = caseFacts as readonly { fulfils?: readonly Fulfils[] }[];
        const kept = rows.map(({ fulfils }) => fulfils);
        for (const row of rows) {
          if (row.fulfils !== undefined) row.fulfils = row.fulfils.filter(({ norm }) => norm !== step.norm);
        }
        besidesOf(other, cases[0]!);
        rows.forEach((row, place) => {
          const fulfils = kept[place];
          if (fulfils !== undefined) row.fulfils = fulfils;
        });
        const changed = changedOver(subjects, expected, (one) => differing(besidesBefore(one), besidesOf(other, one)));
        const withIt = checklists.filter((one) => one.steps.some(({ norm }) => norm === step.norm));
        expect(changed, step.norm).toEqual(withIt.map((one) => `checklists.${one.id}`).sort());
        expect(changed).toEqual(expect.arrayContaining([...expected]));
      }
    }
  });

  it.each(['2016-06-01', '2027-02-01'])('an entry of supervision, by the law of %s', (day) => {
    const all = provisionsOn(day).flatMap(({ reference }) => (reference.includes('(') ? [] : [reference]));
    const answers = () => JSON.stringify(all.map((reference) => supervisorsOf(reference, day)));
    const before = answers();
    for (const entries of [stateSupervision, administrativeSupervision] as unknown as DependentEntry[][]) {
      for (const entry of [...entries]) {
        const isInForce = entry.from <= day && day <= (entry.until ?? '9999');
        const place = entries.indexOf(entry);
        entries.splice(place, 1);
        const after = answers();
        entries.splice(place, 0, entry);
        expect(before !== after, `${entry.provision} from ${entry.from}`).toBe(isInForce);
        if (!isInForce) continue;
        const links = linksOn(entry.provision, day).filter(({ kind }) => kind === 'supervision');
        expect(links.some(({ answers: given }) => given.includes('supervisorsOf'))).toBe(true);
      }
    }
  });

  it('the day of a transition', () => {
    const murder = { code: 'criminal-code', offence: '§ 101', measure: 'punishment', register: 'archived' };
    const rape = { code: 'penal-code', offence: '§ 141', measure: 'punishment', register: 'in-register' };
    const ofBoard = { authority: 'social-insurance-board', tasks: ['§ 15 (5)'] };
    const ofLocalGovernment = { role: 'child-protection-official' };
    const workers = ['2016-06-01', '2018-06-01', '2020-06-01', '2023-06-01', '2027-06-01'].flatMap((at) =>
      ['2015-06-01', '2016-03-01', '2019-06-01', '2022-06-01'].flatMap((startedOn) =>
        [ofBoard, ofLocalGovernment, { role: 'person-working-with-children', lastVerifiedOn: startedOn }].flatMap(
          (who) =>
            [murder, rape].flatMap((record) =>
              startedOn > at
                ? []
                : [
                    {
                      at,
                      person: readPerson({ ...who, startedOn, records: [record] } as never, readEvaluationTime(at)),
                    },
                  ],
            ),
        ),
      ),
    );
    const parts = ({ at, person }: (typeof persons)[number]) => {
      const time = readEvaluationTime(at);
      const { deadlines, complyBy } = screeningOf(lawOn(at.slice(0, 10)), time, person);
      return new Map([
        ...personNorms.map(({ id }) => [id, JSON.stringify(deadlines[id])] as const),
        ['complyBy', String(complyBy)] as const,
      ]);
    };
    const rows = Object.values(transitionDays);
    expect(allTransitions().map(({ from, day }) => ({ from, day }))).toEqual(rows);
    for (const [place, { provision, day, norms, tells }] of allTransitions().entries()) {
      const transition = rows[place]!;
      const changed = new Set(
        personNorms.flatMap(({ id, versions }) => (versions[0]!.from === day && day > '2016-01-01' ? [id] : [])),
      );
      for (const subject of workers) {
        const before = parts(subject);
        for (const other of ['2014-01-01', '2031-01-01']) {
          (transition as { day: string }).day = other;
          for (const one of differing(before, parts(subject))) changed.add(one);
          (transition as { day: string }).day = day;
        }
      }
      expect([...changed].sort(), provision).toEqual([...norms, ...(tells ? [tells] : [])].sort());
    }
  });

  it('a reading or a reservation, which is given with its own answers and changes no other', () => {
    for (const day of days) {
      const law = lawOn(day);
      const read = [...law.definitions, ...law.norms, ...law.unconditionalNorms, ...law.personNorms].filter(
        ({ version: { reading, unsettled } }) => reading ?? unsettled,
      );
      const links = new Set(
        provisionsOn(day).flatMap(({ reference }) =>
          linksOn(reference, day).flatMap(({ kind, rules }) => (kind === 'reading' ? rules : [])),
        ),
      );
      expect([...links].sort(), day).toEqual(read.map(({ id }) => id).sort());
      for (const { id } of law.reservations) expect(reported('reservation', id, day)).toEqual([`reservations.${id}`]);
    }
  });
});

interface DependentEntry {
  readonly provision: string;
  readonly from: string;
  readonly until?: string;
}

describe('the table of what is derived of a person', () => {
  it('names for each fact provisions that the Act has', () => {
    const references = new Set(provisionsOn('2027-02-01').map(({ reference }) => reference));
    const all = [
      ...Object.entries(provisionsOfDerivedPersonFacts),
      ...Object.entries(originsOfRecordFacts).map(([name, { provisions }]) => [name, provisions] as const),
      ...Object.entries(provisionsOfRecordConditions),
    ];
    for (const [name, provisions] of all)
      for (const provision of provisions) expect(references.has(provision), `${name}: ${provision}`).toBe(true);
    expect(all.map(([name]) => name).sort()).toEqual(Object.keys(derivedPersonLabels).sort());
  });
});
