import type { LawIssue } from '../../act/law-error.ts';
import { pathIn } from '../../model/entity/entity.ts';
import type { PersonFact } from './person-facts.ts';

/** A value of one fact that a value of another excludes. */
interface Exclusion {
  readonly given: { readonly fact: PersonFact; readonly values: readonly string[] };
  readonly excludes: { readonly fact: PersonFact; readonly value: boolean };
}

/** Facts that exclude each other in every wording, each with its reason. */
const exclusions: readonly Exclusion[] = [
  // § 18 (2): a person works with children if, and only if, the person is in direct contact with them.
  {
    given: { fact: 'role', values: ['neither'] },
    excludes: { fact: 'inDirectContactWithChildren', value: true },
  },
  {
    given: { fact: 'role', values: ['person-working-with-children'] },
    excludes: { fact: 'inDirectContactWithChildren', value: false },
  },
  // § 20 (3): a licence is issued where one is required.
  {
    given: { fact: 'engagement.kind', values: ['activity-licence'] },
    excludes: { fact: 'activityLicenceRequired', value: false },
  },
];

/** Facts of a person that exclude each other, as issues: each at the path of one, and naming the other. */
export const contradictionsOfPerson = (valueAt: (path: PersonFact) => unknown, root: string): readonly LawIssue[] =>
  exclusions.flatMap(({ given, excludes }): readonly LawIssue[] => {
    if (valueAt(excludes.fact) !== excludes.value || !given.values.includes(valueAt(given.fact) as string)) return [];
    const expected = `not ${excludes.value} beside what is given in ${pathIn(root, given.fact)}`;
    return [{ code: 'contradiction', path: pathIn(root, excludes.fact), expected }];
  });
