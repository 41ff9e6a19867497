import { screen } from '../../src/assessment/screen.ts';
import type { PersonNorm, Screening } from '../../src/model/answer/screening.ts';
import type { PersonInput, RecordInput } from '../../src/rules/facts/person-entity.ts';

/** The days around the rewriting of § 20. */
export const [lastOfOldText, firstOfNewText] = ['2022-09-30', '2022-10-01'];

/** A punishment under the Penal Code, in the register. */
export const penal = (offence: string, more: RecordInput = {}): RecordInput => ({
  code: 'penal-code',
  offence,
  measure: 'punishment',
  register: 'in-register',
  ...more,
});
/** A punishment under the Criminal Code. */
export const former = (offence: string, more: RecordInput = {}): RecordInput => ({
  code: 'criminal-code',
  offence,
  measure: 'punishment',
  ...more,
});
/** A punishment under foreign law, for a criminal offence. */
export const foreign = (more: RecordInput = {}): RecordInput => ({
  code: 'foreign',
  kind: 'criminal-offence',
  measure: 'punishment',
  ...more,
});

/** The screening of a person working with children who has these records. */
export const screened = (at: string, records: readonly RecordInput[], more: PersonInput = {}): Screening =>
  screen({ role: 'person-working-with-children', records, ...more }, { at });
/** The screening of a child protection official with a clean record. */
export const official = (at: string, more: PersonInput = {}): Screening =>
  screen({ role: 'child-protection-official', records: [], ...more }, { at });
/** The screening of a person working with children with a clean record. */
export const worker = (at: string, more: PersonInput = {}): Screening => screened(at, [], more);

/** The restrictions that one record triggers for sure. */
export const triggeredBy = (at: string, record: RecordInput): readonly string[] =>
  Object.entries(screened(at, [record]).restrictions).flatMap(([id, { applies }]) => (applies === true ? [id] : []));

/** What a screening says of a norm that it has. */
export const norm = (answer: Screening, id: string): PersonNorm => {
  const found = answer.norms[id];
  if (found === undefined) throw new Error(`no norm ${id}`);
  return found;
};

/** The last days of a deadline, the earliest first. */
export const ends = (answer: Screening, id: string): readonly (string | undefined)[] => {
  const deadline = answer.deadlines[id];
  return deadline === undefined
    ? []
    : [deadline.lastDay, ...(deadline.alternatives ?? []).map(({ lastDay }) => lastDay)];
};

/** What is asked about records. */
export const asked = ({ openQuestions }: Screening): readonly string[] =>
  openQuestions
    .filter(({ fact }) => fact.startsWith('person.records'))
    .map(({ fact, detail }) => (detail === undefined ? fact : `${fact} (${detail})`));
