import fc from 'fast-check';
import { assessFrom, type Sources } from '../../src/assessment/live-sources.ts';
import { caseFacts } from '../../src/rules/facts/case-facts.ts';
import { knock, refuseSecrets, type Said } from './fuzz-target.ts';
import { goodCases } from './good-documents.ts';
import { type HostileName, hostileKey, hostileName, hostileValue, loose, passed } from './hostile.ts';
import { made, mutantsOf } from './mutants.ts';
import { reporterSecret, secret } from './secrets.ts';

const paths = caseFacts.map(({ path }) => path);
const source = fc.record({
  fact: fc.oneof({ weight: 30, arbitrary: fc.constantFrom<string>(...paths) }, { weight: 1, arbitrary: hostileKey }),
  tells: hostileName,
  how: fc.constantFrom('returns', 'promises', 'throws', 'rejects'),
});
type SomeSource = { readonly tells: HostileName; readonly how: string };

/** What a register does that answers with rubbish, or with an error that has a name in it. */
const asked = ({ tells, how }: SomeSource) => {
  switch (how) {
    case 'returns':
      return () => hostileValue(tells);
    case 'promises':
      return () => Promise.resolve(hostileValue(tells));
    case 'throws':
      return () => {
        throw new Error(secret);
      };
    default:
      return () => Promise.reject(new Error(secret));
  }
};

knock(
  'assessFrom answers whatever sources tell or throw, or refuses the case',
  fc.record({
    recipe: mutantsOf(goodCases.slice(0, 60)),
    sources: fc.array(source, { maxLength: 5 }),
    at: loose(fc.constantFrom('2018-01-02', '2023-05-02T10:00', '2027-06-01T08:00')),
    wanted: fc.constantFrom(undefined, ['notify-danger'], ['child-in-danger', 'child'], [secret]),
  }),
  async ({ recipe, sources, at, wanted }): Promise<Said> => {
    const from: Sources = Object.fromEntries(sources.map((one) => [one.fact, asked(one)]));
    const options = { at: passed(at), ...(wanted === undefined ? {} : { wanted }) };
    const answer = await assessFrom(made(recipe) as never, from, options);
    refuseSecrets(JSON.stringify(answer), 'an answer', [reporterSecret]);
    return [JSON.stringify(answer.queried)];
  },
);
