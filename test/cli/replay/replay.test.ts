import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleNames, personExampleNames } from '../examples.ts';
import { runCommand } from '../fake-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'lasteks-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Keeps what a command prints as an answer. */
async function kept(...args: string[]): Promise<string> {
  const file = join(folder, 'answer.json');
  writeFileSync(file, (await runCommand(args)).out);
  return file;
}

const example = (name: string): string => `examples/${name}.yaml`;

describe('lasteks replay', () => {
  test('exits with 0 for every example, whatever the clock', async () => {
    for (const [command, names] of [
      ['assess', exampleNames],
      ['screen', personExampleNames],
    ] as const) {
      for (const name of names) {
        const { code, out } = await runCommand(['replay', await kept(command, example(name), '--json'), example(name)]);
        expect([name, code, out]).toEqual([name, 0, 'The answer is the same.\n']);
      }
    }
  });

  test('ends with 1 and the reason where the input is another, in both languages', async () => {
    const answer = await kept('assess', example('notice-at-the-start-of-2027'), '--json');
    const { code, out } = await runCommand(['replay', answer, example('drinking-at-night')]);
    expect([code, out.split('\n')[1]]).toEqual([1, '  - another input: other facts are known']);
    const estonian = await runCommand(['replay', answer, example('drinking-at-night'), '--lang', 'et']);
    expect(estonian.out).toContain('  - teine sisend: teada on teised asjaolud');
  });

  test('reports an answer that differs although the receipt is the same', async () => {
    const answer = await kept('assess', example('separated-on-friday-evening'), '--json');
    const changed = readFileSync(answer, 'utf8').replace('"applies": true', '"applies": false');
    writeFileSync(answer, changed);
    const { code, out } = await runCommand(['replay', answer, example('separated-on-friday-evening')]);
    expect(code).toBe(1);
    expect(out).toContain('rules and facts are the same');
    expect(out).toMatch(/^ {2}norms\.[a-z0-9-]+\.applies$/mu);
  });

  test('prints with --json what differs, as data', async () => {
    const answer = await kept('assess', example('drinking-at-night'), '--json');
    const { out } = await runCommand(['replay', answer, example('drinking-at-night'), '--json']);
    expect(JSON.parse(out)).toEqual({ same: true, receipt: {}, differences: [] });
  });

  test.each([
    ['text', 'not json', 'ANSWER: expected an answer as --json prints it (line 1, column 1) (not-readable)'],
    ['a line of a stream', '{"at":"2023-05-02","wording":"2023-04-01","norms":{}}', '(not-an-answer)'],
  ])('ends with 2 for %s instead of an answer', async (_name, text, encoded) => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, text);
    const { code, err } = await runCommand(['replay', file, example('drinking-at-night')]);
    expect([code, err.includes(encoded)]).toEqual([2, true]);
  });
});
