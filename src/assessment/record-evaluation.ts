import type { Offence, PenalCode } from '../act/penal-provision.ts';
import { compile, evaluate } from '../engine/compile.ts';
import { diagramsOf } from '../engine/decision-diagram.ts';
import type { FactDomain, RuleSet } from '../engine/rule-set.ts';
import { parseDay } from '../model/civil-day.ts';
import type { Fact } from '../model/fact.ts';
import { oncePerObject } from '../model/memo.ts';
import { type DerivedRecordFact, recordFacts } from '../model/person-facts.ts';
import type { RecordTold } from '../model/person-reader.ts';
import { conjunction, type Truth } from '../model/truth.ts';
import { kindOf } from '../rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import {
  type ListingProvision,
  type OffenceList,
  offenceListOn,
} from '../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { type Detail, listed } from '../rules/chapter-04-officials-and-persons-working-with-children/offence-match.ts';
import { recordConditions } from '../rules/chapter-04-officials-and-persons-working-with-children/section-20-records.ts';
import type { Law } from '../rules/law.ts';

/** What a record still has to tell: a fact below `person.records[n]`, and how finely. */
export interface MissingFromRecord {
  readonly fact: (typeof recordFacts)[number]['path'];
  /** The offence is told, but less finely than the list names it. */
  readonly detail?: Detail;
}

/** A truth about a record, with what it waits for while it is unknown. */
interface Derived {
  readonly truth: Truth;
  readonly missing: readonly MissingFromRecord[];
}

const so: Derived = { truth: true, missing: [] };
const notSo: Derived = { truth: false, missing: [] };
const waitsFor = (...missing: MissingFromRecord[]): Derived => ({ truth: 'unknown', missing });

/** The list of a subsection of § 20, of one code, that a law reads: that of the version of the norm that it has. */
export function offenceListIn(law: Law, provision: ListingProvision, code: PenalCode): OffenceList | undefined {
  const norm = law.personNorms.find(({ version }) => version.provisions[0] === provision);
  return norm && offenceListOn(provision, code, norm.version.from, law.offenceLists);
}

/** Whether a list of § 20, as it stood, names an offence. */
function onList(law: Law, provision: ListingProvision, offence: Offence, fact: MissingFromRecord['fact']): Derived {
  const list = offenceListIn(law, provision, offence.code);
  if (list === undefined) return notSo;
  const found = listed(list, offence);
  if (typeof found === 'boolean') return found ? so : notSo;
  return found.unknown === 'list' ? waitsFor() : waitsFor({ fact, detail: found.unknown });
}

/** Whether an offence of Estonian law is on a list; a foreign one is on none. */
function estonianOnList(law: Law, provision: ListingProvision, { law: told, offence, codes }: RecordTold): Derived {
  if (told === 'foreign') return notSo;
  const isOffenceTold = codes[offenceAt] !== 0;
  if (told === undefined) return waitsFor({ fact: 'code' }, ...(isOffenceTold ? [] : [{ fact: 'offence' } as const]));
  if (offenceListOn(provision, told, '9999-12-31', law.offenceLists) === undefined) return notSo; // no list of this code, told or not
  return offence === undefined ? waitsFor({ fact: 'offence' }) : onList(law, provision, offence, 'offence');
}

const offenceAt = recordFacts.findIndex((fact) => fact.path === 'offence');

/** § 20 (1¹): under the former Code, or equal abroad. A reading: equality with the first list counts too. */
function underFormerOrForeignLaw(law: Law, record: RecordTold): Derived {
  if (record.law !== 'foreign') return estonianOnList(law, '§ 20 (1¹)', record);
  if (record.equivalents.length === 0) return waitsFor({ fact: 'equivalentOffence' });
  const outcomes = record.equivalents.map((offence) =>
    onList(law, offence.code === 'criminal-code' ? '§ 20 (1¹)' : '§ 20 (1)', offence, 'equivalentOffence'),
  );
  const { truth } = outcomes[0]!;
  const missing = outcomes.flatMap((outcome) => outcome.missing);
  if (outcomes.every((outcome) => outcome.truth === truth)) return { truth, missing };
  return waitsFor({ fact: 'equivalentCode' }, ...missing);
}

/** Whether the offence is a criminal offence: as told, else as its section allows. */
function criminalOffence({ codes, law, offence, equivalents }: RecordTold): Derived {
  const told = codes[kindAt];
  if (told !== 0) return told === 1 ? so : notSo;
  const kinds = [...(offence === undefined ? [] : [offence]), ...equivalents].map(kindOf);
  if (law === 'criminal-code') return so;
  if (kinds.length > 0 && kinds.every((kind) => kind === kinds[0]) && kinds[0] !== 'either') {
    return kinds[0] === 'criminal-offence' ? so : notSo;
  }
  return waitsFor({ fact: 'kind' });
}

const kindAt = recordFacts.findIndex((fact) => fact.path === 'kind');

/**
 * Whether the restriction that rests on a record was declared void: only one of the list of § 20 (4) can be, and only from
 * the first day of § 20 (6).
 */
function restrictionIsVoid(law: Law, record: RecordTold): Derived {
  if (!law.personNorms.some(({ id }) => id === 'lift-restriction')) return notSo;
  const listed = estonianOnList(law, '§ 20 (4)', record);
  const code = record.codes[voidedAt];
  const voided: Derived = code === 0 ? waitsFor({ fact: 'restrictionVoidedOn' }) : code === 1 ? so : notSo;
  const truth = conjunction([listed.truth, voided.truth]);
  return truth === 'unknown' ? waitsFor(...listed.missing, ...voided.missing) : truth ? so : notSo;
}

/** The first day of § 20 (6) and (8). */
const voidingInForce = /* @__PURE__ */ parseDay('2025-01-10')!;

/** On which day the restriction that rests on a record is told to have been declared void. */
export const voidedOn = ({ codes, numbers }: RecordTold): number | undefined =>
  codes[voidedAt] === 1 ? numbers[voidedAt] : undefined;

/** What § 20 (8) is about: voided on a day from its first one on. */
function restrictionWasVoidedUnderSubsection6(law: Law, record: RecordTold): Derived {
  const day = voidedOn(record);
  return day !== undefined && day < voidingInForce ? notSo : restrictionIsVoid(law, record);
}

const voidedAt = recordFacts.findIndex((fact) => fact.path === 'restrictionVoidedOn');

const derivations: Readonly<Record<DerivedRecordFact, (law: Law, record: RecordTold) => Derived>> = {
  'record.isOnFirstList': (law, record) => estonianOnList(law, '§ 20 (1)', record),
  'record.isUnderFormerOrForeignLaw': underFormerOrForeignLaw,
  'record.isOnSecondList': (law, record) => estonianOnList(law, '§ 20 (2)', record),
  'record.isOnReassessmentList': (law, record) => estonianOnList(law, '§ 20 (4)', record),
  'record.isCriminalOffence': (_law, record) => criminalOffence(record),
  'record.restrictionIsVoid': restrictionIsVoid,
  'record.restrictionWasVoidedUnderSubsection6': restrictionWasVoidedUnderSubsection6,
};
const derivedNames = Object.keys(derivations) as DerivedRecordFact[];

const domains: readonly FactDomain[] = [
  ...recordFacts.map(({ path, type, values }: Fact) => ({
    name: path,
    values: type === 'truth' ? [false, true] : type === 'choice' ? values : [],
  })),
  ...derivedNames.map((name) => ({ name, values: [false, true] })),
];

/** All told facts that what is derived of a record follows from. */
export const sourcesOfDerived: readonly MissingFromRecord['fact'][] = [
  'code',
  'offence',
  'equivalentOffence',
  'equivalentCode',
  'kind',
  'restrictionVoidedOn',
];

/** The conditions on records as a rule set for any evaluator: the same under every law, since only what is derived differs. */
export const recordRuleSet: RuleSet = { facts: domains, groups: [], definitions: {}, rules: recordConditions };

const recordRules = /* @__PURE__ */ oncePerObject((rules: Law['recordConditions']) => {
  const compiled = compile({ ...recordRuleSet, rules });
  return { compiled, diagrams: diagramsOf(compiled) };
});

/** The codes of a record along the facts of {@link recordRuleSet}: what is told, and what follows under a law. */
export function recordCodes(law: Law, record: RecordTold): Uint8Array {
  return codesOf(
    record,
    derivedNames.map((name) => derivations[name](law, record)),
  );
}

function codesOf(record: RecordTold, derived: readonly Derived[]): Uint8Array {
  const codes = new Uint8Array(domains.length);
  codes.set(record.codes);
  derived.forEach(({ truth }, place) => {
    codes[recordFacts.length + place] = truth === 'unknown' ? 0 : truth ? 2 : 1;
  });
  return codes;
}

/** A record that has been evaluated: for each condition on records whether it meets it, and what it waits for. */
export interface RecordEvaluation {
  readonly holds: (condition: string) => Truth;
  readonly missing: (condition: string) => readonly MissingFromRecord[];
}

/** Evaluates one record under a law. */
export function evaluateRecord(law: Law, record: RecordTold): RecordEvaluation {
  const { compiled, diagrams } = recordRules(law.recordConditions);
  const derived = derivedNames.map((name) => derivations[name](law, record));
  const codes = codesOf(record, derived);
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, codes, bits);
  const nodeOf = (condition: string): number => compiled.nodeOf.get(condition)!;
  return {
    holds: (condition) => {
      const found = bits[nodeOf(condition)]!;
      return found === 2 ? 'unknown' : found === 3;
    },
    missing: (condition) =>
      diagrams
        .openFacts(diagrams.of(nodeOf(condition)), codes)
        .flatMap((fact) =>
          fact < recordFacts.length ? [{ fact: recordFacts[fact]!.path }] : derived[fact - recordFacts.length]!.missing,
        ),
  };
}
