import type { LawIssue } from '../../act/law-error.ts';
import type { EncodedPerson } from '../facts/person-entity.ts';
import { type EncodedRecord, recordPosition } from '../facts/record-entity.ts';
import { canBeOfKind, kindGiven } from './offence-worlds.ts';

const offenceOfRecord = ['code', 'offence', 'equivalentOffence', 'equivalentCode'] as const;

/** What of the offence is given, of those facts that its kind follows from: a foreign offence counts by what it equals. */
function givenOfOffence({ codes, law }: EncodedRecord): readonly string[] {
  const counts = (path: string): boolean =>
    law === undefined || path === 'code' || path.startsWith('equivalent') === (law === 'foreign');
  return offenceOfRecord.filter((path) => counts(path) && codes[recordPosition(path)] !== 0);
}

/** A kind that no section allows of which the offence of its record can be (§ 3 (2) of the Penal Code). */
export function kindContradictions({ parts: records = [] }: EncodedPerson): readonly LawIssue[] {
  return records.flatMap((record, index): readonly LawIssue[] => {
    const kind = kindGiven(record);
    if (kind === undefined || canBeOfKind(record, kind)) return [];
    const path = `person.records[${index}]`;
    const beside = givenOfOffence(record).map((fact) => `${path}.${fact}`);
    const expected = `the kind of offence that the section allows, beside what is given in ${beside.join(' and ')}`;
    return [{ code: 'contradiction', path: `${path}.kind`, expected }];
  });
}
