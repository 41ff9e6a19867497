import type { PersonFact, recordFacts } from '../../rules/facts/person-facts.ts';
import type { EvidenceName } from './evidence.ts';
import type { FactMarginal, GroupMarginal, PartMarginal } from './marginal.ts';

/** How often each group of facts of a person is drawn; facts without a group are in the group `''`. */
export const personGroups: readonly GroupMarginal[] = [
  { group: '', asked: 1, known: 0.8, true: 0.3, evidence: 'assumed' },
  { group: 'engagement', asked: 0.05, known: 0.7, true: 0.5, within: 60, none: 0.3, evidence: 'assumed' },
  { group: 'reassessment', asked: 0.02, known: 0.8, true: 0.7, within: 200, none: 0.3, evidence: 'assumed' },
];

/** A row about a fact of a person. */
type PersonRow = FactMarginal & { readonly fact: PersonFact };

/** The facts of a person of which something else is so than of their group. */
export const personFactMarginals: readonly PersonRow[] = [
  {
    fact: 'role',
    known: 0.85,
    weights: { 'child-protection-official': 3, 'person-working-with-children': 95, neither: 2 },
    evidence: 'assumed',
  },
  { fact: 'startedOn', known: 0.9, within: 15 * 365, none: 0.15, evidence: 'assumed' },
  { fact: 'lastVerifiedOn', known: 0.8, within: 2 * 365, none: 0.1, after: 'startedOn', evidence: 'assumed' },
  { fact: 'changesNotifiedAutomatically', true: 0.1, evidence: 'assumed' },
  { fact: 'activityLicenceRequired', true: 0.1, evidence: 'assumed' },
  {
    fact: 'authority',
    known: 0.3,
    weights: { 'local-government': 3, 'social-insurance-board': 1, other: 16 },
    evidence: 'assumed',
  },
  { fact: 'tasks', known: 0.1, each: 0.15, evidence: 'assumed' },
  { fact: 'inDirectContactWithChildren', known: 0.7, true: 0.95, evidence: 'assumed' },
];

/** The number of records of a person, as weights: unknown, none, one, two. */
export const recordCounts: { readonly weights: readonly number[]; readonly evidence: EvidenceName } = {
  weights: [40, 930, 25, 5],
  evidence: 'queries',
};

type RecordFact = (typeof recordFacts)[number]['path'];

/** A row about facts of a record: an offence belongs to its code and kind. */
type RecordRow = PartMarginal & { readonly tells: Readonly<Partial<Record<RecordFact, string>>> };

/** The offences of sampled records: on each list of § 20, and on none. */
export const recordMarginals: readonly RecordRow[] = [
  { weight: 26, tells: { code: 'penal-code', offence: '§ 199 (1)', kind: 'criminal-offence' }, evidence: 'assumed' },
  { weight: 24, tells: { code: 'penal-code', offence: '§ 424 (1)', kind: 'criminal-offence' }, evidence: 'assumed' },
  { weight: 14, tells: { code: 'penal-code', offence: '§ 121 (2) 2)', kind: 'criminal-offence' }, evidence: 'queries' },
  { weight: 8, tells: { code: 'penal-code', offence: '§ 262', kind: 'misdemeanour' }, evidence: 'assumed' },
  { weight: 6, tells: { code: 'penal-code', offence: '§ 200 (1)', kind: 'criminal-offence' }, evidence: 'assumed' },
  { weight: 5, tells: { code: 'penal-code', offence: '§ 263 (1)', kind: 'criminal-offence' }, evidence: 'assumed' },
  { weight: 4, tells: { code: 'penal-code', offence: '§ 184 (1)', kind: 'criminal-offence' }, evidence: 'assumed' },
  { weight: 3, tells: { code: 'penal-code', offence: '§ 178 (1)', kind: 'criminal-offence' }, evidence: 'assumed' },
  { weight: 3, tells: { code: 'penal-code', offence: '§ 153¹', kind: 'misdemeanour' }, evidence: 'assumed' },
  { weight: 2, tells: { code: 'penal-code', offence: '§ 141 (1)', kind: 'criminal-offence' }, evidence: 'assumed' },
  { weight: 2, tells: { code: 'penal-code', offence: '§ 113', kind: 'criminal-offence' }, evidence: 'assumed' },
  { weight: 2, tells: { code: 'criminal-code', offence: '§ 202' }, evidence: 'assumed' },
  { weight: 1, tells: { code: 'criminal-code', offence: '§ 101' }, evidence: 'assumed' },
  {
    weight: 2,
    tells: { code: 'foreign', equivalentOffence: '§ 121 (1)', equivalentCode: 'penal-code' },
    evidence: 'assumed',
  },
];

/** The other facts of a record, drawn like those of a person; its kind and its code are above. */
export const recordFactMarginals: readonly (FactMarginal & { readonly fact: RecordFact })[] = [
  { fact: 'measure', known: 0.95, weights: { punishment: 97, 'coercive-treatment': 3 }, evidence: 'assumed' },
  { fact: 'register', known: 0.95, weights: { 'in-register': 50, archived: 45, neither: 5 }, evidence: 'assumed' },
  {
    fact: 'currentLaw',
    known: 0.5,
    weights: { 'not-punishable': 5, 'listed-nowhere': 50, 'list-2': 35, 'list-1': 10 },
    evidence: 'assumed',
  },
  { fact: 'movedToOtherOffence', known: 0.4, true: 0.05, evidence: 'assumed' },
  { fact: 'restrictionVoidedOn', known: 0.6, within: 365, none: 0.95, evidence: 'assumed' },
];
