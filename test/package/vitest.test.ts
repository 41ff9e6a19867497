import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { startVitest } from 'vitest/node';

const folder = mkdtempSync(join(tmpdir(), 'lasteks-suite-'));
afterAll(() => rmSync(folder, { recursive: true }));

const suite = resolve('src/vitest.ts');
const policy = join(folder, 'policy');
mkdirSync(policy);
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
for (const name of ['mixed.yaml', 'broken.yaml', 'good.json']) cpSync(`test/cli/check/${name}`, join(policy, name));

/** How the tests end that a test file registers which says no more than this: name, outcome, first line of the error. */
async function outcomesOf(options: string): Promise<string[][]> {
  const call = `scenarioSuite(${JSON.stringify(policy)}${options});`;
  writeFileSync(join(folder, 'policy.test.ts'), `import { scenarioSuite } from ${JSON.stringify(suite)};\n${call}\n`);
  const vitest = await startVitest('test', [], { root: folder, watch: false, reporters: [{}], include: ['*.test.ts'] });
  const outcomes = vitest.state.getTestModules().flatMap((module) =>
    [...module.children.allTests()].map((one) => {
      const { state, errors = [] } = one.result();
      const messages = errors.map(({ message }) => message.replaceAll(policy, 'policy'));
      return [
        one.fullName.replaceAll(policy, 'policy'),
        state,
        ...messages.map((message) => message.split('\n', 2).join(' ')),
      ];
    }),
  );
  await vitest.close();
  process.exitCode = 0; // the failures of that run are what is looked for
  return outcomes;
}

describe('scenarioSuite in a suite of somebody else', () => {
  test('registers a test for each scenario, one to do for each that is, and a failing one for a bad file', async () => {
    expect(await outcomesOf('')).toEqual([
      ['policy/broken.yaml > can be read', 'failed', '4:3: expected each key once (line 4, column 3) (not-readable)'],
      ['policy/good.json > nobody is a child any more on the eighteenth birthday', 'passed'],
      ['policy/mixed.yaml > whoever is seventeen is a child', 'passed'],
      [
        'policy/mixed.yaml > a notice: 100 % of what differs, <told> & escaped',
        'failed',
        'policy/mixed.yaml:10:3 expect.findings.child-in-danger',
      ],
      ['policy/mixed.yaml > a robber in 2016', 'failed', 'policy/mixed.yaml:27:3 expect.barred'],
      [
        'policy/mixed.yaml > a norm that nobody knows',
        'failed',
        'policy/mixed.yaml:37:3 43:7: expect.norms: expected an id of a norm instead of key 2 (nearest: decide-on-case-management) (unknown-id)',
      ],
      [
        'policy/mixed.yaml > a case that cannot be read',
        'failed',
        'policy/mixed.yaml:45:3 49:7: case.child.birthDate: expected a calendar day as YYYY-MM-DD, or its month as YYYY-MM, or its year as text, "YYYY", or not-known, unascertainable (not-a-day)',
      ],
      ['policy/mixed.yaml > not so far yet — to do: the jurist has not answered', 'skipped'],
    ]);
  });

  test('runs under another wording, and those alone that a filter names', async () => {
    const ofRobber = await outcomesOf(", { wording: '2016', filter: 'ROBBER' }");
    expect(ofRobber.map(([name, state]) => [name, state])).toEqual([
      ['policy/broken.yaml > can be read', 'failed'],
      ['policy/mixed.yaml > a robber in 2016', 'failed'],
    ]);
  });

  test('fails where there is nothing to run', async () => {
    const elsewhere = join(folder, 'nothing');
    mkdirSync(elsewhere);
    const call = `); scenarioSuite(${JSON.stringify(elsewhere)}`;
    expect(await outcomesOf(call)).toContainEqual(['there are scenarios', 'failed', 'no scenario was found']);
  });
});
