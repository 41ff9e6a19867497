import { type LawIssue, lawErrorOf } from '../../act/law-error.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { type EncodedPerson, readPerson } from '../../rules/facts/person-entity.ts';
import { type EncodedRecord, recordPosition } from '../../rules/facts/record-entity.ts';
import type { Law } from '../../rules/law.ts';
import { wrongWithDoneOfPerson } from '../done/done-of-person.ts';
import { namingNorms } from '../done/naming-norms.ts';
import { roleContradictions } from './derived-person-facts.ts';
import { canBeOfKind, kindGiven } from './offence-worlds.ts';

const offenceOfRecord = ['code', 'offence', 'equivalentOffence', 'equivalentCode'] as const;

/** What of the offence is given, of those facts that its kind follows from: a foreign offence counts by what it equals. */
function givenOfOffence({ codes, law }: EncodedRecord): readonly string[] {
  const counts = (path: string): boolean =>
    law === undefined || path === 'code' || path.startsWith('equivalent') === (law === 'foreign');
  return offenceOfRecord.filter((path) => counts(path) && codes[recordPosition(path)] !== 0);
}

/** A kind that no section allows of which the offence of its record can be (§ 3 (2) of the Penal Code). */
function kindContradictions({ parts: records = [] }: EncodedPerson): readonly LawIssue[] {
  return records.flatMap((record, index): readonly LawIssue[] => {
    const kind = kindGiven(record);
    if (kind === undefined || canBeOfKind(record, kind)) return [];
    const path = `person.records[${index}]`;
    const beside = givenOfOffence(record).map((fact) => `${path}.${fact}`);
    const expected = `the kind of offence that the section allows, beside what is given in ${beside.join(' and ')}`;
    return [{ code: 'contradiction', path: `${path}.kind`, expected }];
  });
}

/** What contradicts each other in a person under a law: a kind that the section of an offence has not, a role that the post has not. */
const contradictionsUnder = (law: Law, person: EncodedPerson): readonly LawIssue[] => [
  ...kindContradictions(person),
  ...roleContradictions(law, person),
];

function refuse(issues: readonly LawIssue[]): void {
  if (issues.length > 0) throw lawErrorOf(issues);
}

/**
 * Checks that the kind of each offence is one that its section allows, and that the role is one that the post has under a law.
 *
 * @throws LawError `contradiction`, with every issue.
 */
export const refuseContradictions = (law: Law, person: EncodedPerson): void => refuse(contradictionsUnder(law, person));

/**
 * Checks what only the rules can tell of a person: what contradicts each other, and what is given as done.
 *
 * @throws LawError with every issue: of {@link refuseContradictions} and of {@link wrongWithDoneOfPerson}.
 */
export const checkPerson = (law: Law, time: EvaluationTime, person: EncodedPerson): void =>
  refuse([...contradictionsUnder(law, person), ...wrongWithDoneOfPerson(law, time, person)]);

/** Reads a person who is answered under a law. */
export function readPersonUnder(law: Law, input: unknown, time: EvaluationTime): EncodedPerson {
  const person = namingNorms(() => readPerson(input, time), input, 'person.done');
  checkPerson(law, time, person);
  return person;
}
