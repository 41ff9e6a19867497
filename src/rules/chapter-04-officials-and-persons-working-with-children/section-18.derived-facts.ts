import type { LawIssue } from '../../act/law-error.ts';
import { isInForce } from '../../model/rule/norm.ts';
import { disjunction, type Truth } from '../../model/rule/truth.ts';
import type { DerivedFactOfPerson } from '../facts/derived-person-fact.ts';
import { knownChoice, knownList, knownTruth } from '../facts/known-of-person.ts';
import { type EncodedPerson, isKnown } from '../facts/person-entity.ts';
import type { Authority, DerivedPersonFact, PersonFact, Task } from '../facts/person-facts.ts';
import { isOfficialUnder, type OfficialsInForce, officials, type Post } from './section-18.ts';

/** The facts that make up a post. */
export const ofPost = ['authority', 'tasks'] as const;
const insteadOfRole = [...ofPost, 'inDirectContactWithChildren'] as const;

/** The post of somebody, as far as it is known. */
export function postOf(person: EncodedPerson): Post {
  const tasks = knownList(person, 'tasks') as readonly Task[] | undefined;
  return { authority: knownChoice(person, 'authority') as Authority | undefined, tasks };
}

/**
 * What § 18 asks for: the role, unless it is known and leaves the matter open, or something is known that the role follows
 * from. What could settle it is then what is unknown of that; where all is known and leaves it open, the role again.
 */
function askedFor(person: EncodedPerson, paths: readonly PersonFact[]): readonly PersonFact[] {
  if (!isKnown(person, 'role') && !insteadOfRole.some((path) => isKnown(person, path))) return ['role'];
  const unknownPaths = paths.filter((path) => !isKnown(person, path));
  return unknownPaths.length > 0 ? unknownPaths : ['role'];
}

function isOfficial(person: EncodedPerson, version: OfficialsInForce): Truth {
  if (isKnown(person, 'role')) return knownChoice(person, 'role') === 'child-protection-official';
  return isOfficialUnder(postOf(person), version);
}

/**
 * § 18 (1): an official, by the role or by the post, which do not contradict each other. Which posts make one depends on the
 * version of (1).
 */
const isChildProtectionOfficial: DerivedFactOfPerson = {
  name: 'person.isChildProtectionOfficial',
  from: ['role', ...ofPost],
  versions: officials.map((version) => ({
    ...version,
    by: version.of,
    truthOf: (person) => isOfficial(person, version),
    waitsFor: (person) => askedFor(person, ofPost),
  })),
};

/**
 * § 18 (2): who is in direct contact with children works with them, an official too. The role of an official leaves that open;
 * the other two roles settle it.
 */
const isPersonWorkingWithChildren: DerivedFactOfPerson = {
  name: 'person.isPersonWorkingWithChildren',
  from: ['role', 'inDirectContactWithChildren'],
  versions: [
    {
      from: '2016-01-01',
      truthOf(person) {
        const role = knownChoice(person, 'role');
        if (role === undefined || role === 'child-protection-official')
          return knownTruth(person, 'inDirectContactWithChildren');
        return role === 'person-working-with-children';
      },
      waitsFor: (person) => askedFor(person, ['inDirectContactWithChildren']),
    },
  ],
};

/** The derived facts of § 18: who somebody is. */
export const derivedOfSection18: readonly DerivedFactOfPerson[] = [
  isChildProtectionOfficial,
  isPersonWorkingWithChildren,
];

/** Whether § 20 binds somebody: whoever is one of the two of § 18. */
export const isBoundBySection20 = (truthOf: (fact: DerivedPersonFact) => Truth): Truth =>
  disjunction(derivedOfSection18.map(({ name }) => truthOf(name)));

/**
 * A role that § 18 (1) excludes beside the post: that of an official beside a post that makes none, and another one beside a
 * post that makes one.
 *
 * @param day The day whose text is applied, `YYYY-MM-DD`.
 */
export function roleContradictions(day: string, person: EncodedPerson): readonly LawIssue[] {
  const role = knownChoice(person, 'role');
  const version = officials.find((one) => isInForce(one, day))!;
  if (role === undefined || isOfficialUnder(postOf(person), version) !== (role !== 'child-protection-official'))
    return [];
  const beside = ofPost.filter((path) => isKnown(person, path)).map((path) => `person.${path}`);
  const wanted = role === 'child-protection-official' ? 'another role' : 'child-protection-official';
  const expected = `${wanted} beside what is given in ${beside.join(' and ')}, by § 18 (1)`;
  return [{ code: 'contradiction', path: 'person.role', expected }];
}
