import type { LawIssue } from '../../act/law-error.ts';
import type { PersonFact } from './person-facts.ts';

/** What a person tells, by path. */
export type ValueOfPerson = (path: PersonFact) => unknown;

/** A value of one fact that a value of another excludes. */
interface Exclusion {
  readonly encoded: { readonly fact: PersonFact; readonly values: readonly string[] };
  readonly excludes: { readonly fact: PersonFact; readonly value: boolean };
}

/** What cannot both be so, whatever the wording: each with its reason. */
const exclusions: readonly Exclusion[] = [
  // § 18 (2): who is in direct contact with children works with them, and only who is.
  {
    encoded: { fact: 'role', values: ['neither'] },
    excludes: { fact: 'inDirectContactWithChildren', value: true },
  },
  {
    encoded: { fact: 'role', values: ['person-working-with-children'] },
    excludes: { fact: 'inDirectContactWithChildren', value: false },
  },
  // § 20 (3): a licence is issued where one is required.
  {
    encoded: { fact: 'engagement.kind', values: ['activity-licence'] },
    excludes: { fact: 'activityLicenceRequired', value: false },
  },
];

/** Facts of a person that exclude each other, as issues: each at the path of one, and naming the other. */
export function contradictionsOfPerson(encoded: ValueOfPerson): readonly LawIssue[] {
  return exclusions.flatMap(({ encoded: { fact, values }, excludes }): readonly LawIssue[] => {
    if (encoded(excludes.fact) !== excludes.value || !values.includes(encoded(fact) as string)) return [];
    const expected = `not ${excludes.value} beside what is told in person.${fact}`;
    return [{ code: 'contradiction', path: `person.${excludes.fact}`, expected }];
  });
}
