import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleFile } from './examples.ts';

// What only a process of its own can show; everything else is in program.test.ts.

const folder = mkdtempSync(join(tmpdir(), 'lasteks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const command = ['dist/cli/main.js'];

interface Ended {
  readonly code: number | string | null;
  readonly out: string;
  readonly err: string;
}

function lasteks(args: readonly string[], input = '', env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...command, ...args],
      { env: { PATH: process.env['PATH'], ...env }, maxBuffer: 1e8 },
      (error, out, err) => resolve({ code: error === null ? 0 : (error.code ?? null), out, err }),
    );
    child.stdin?.end(input);
  });
}

describe('the process', () => {
  test('answers an example on standard output alone', async () => {
    const { code, out, err } = await lasteks(['assess', exampleFile('separated-on-friday-evening')]);
    expect([code, err]).toStrictEqual([0, '']);
    expect(out).toContain('by Mon 30 October 2023 17:00');
  });

  test('takes a file and standard input alike, wherever the file is', async () => {
    const args = ['assess', '-', '--json', '--at', '2023-05-02T23:30'];
    const there = await lasteks(args, 'child: { birthDate: 2012-03-04 }', { TZ: 'Pacific/Apia' });
    const here = await lasteks(args, 'child: { birthDate: 2012-03-04 }', { TZ: 'Europe/Tallinn' });
    expect(there).toStrictEqual(here);
    expect(JSON.parse(there.out).at).toBe('2023-05-02T23:30');
  });

  test('takes the current time from the clock', async () => {
    const before = Date.now();
    const { code, out } = await lasteks(['assess', '-', '--json', '--wording', '2023'], '{}');
    expect(code).toBe(0);
    const encoded = Date.parse(JSON.parse(out).at);
    expect(encoded).toBeGreaterThan(before - 1000);
    expect(encoded).toBeLessThanOrEqual(Date.now());
  });

  test('ends with 2 for bad input and for an unknown option, and prints no result', async () => {
    expect(await lasteks(['assess', '-', '--at', '2023-05-02'], 'child: {')).toMatchObject({ code: 2, out: '' });
    expect(await lasteks(['assess', '-', '--nothing'])).toMatchObject({ code: 2, out: '' });
  });

  test('ends with 2 for a stream with a bad line, and answers the others', async () => {
    const file = join(folder, 'cases.ndjson');
    writeFileSync(
      file,
      '{"at":"2023-05-02","case":{}}\n\n{"at":"2023-05-02","case":[]}\n{"at":"2023-05-02","case":{}}',
    );
    const { code, out } = await lasteks(['assess', file]);
    expect(code).toBe(2);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).line),
    ).toStrictEqual([undefined, 3, undefined]);
  });

  test('ends with 0 where the reader closes the pipe, after one line of very many', async () => {
    const file = join(folder, 'many.ndjson');
    writeFileSync(file, '{"at":"2023-05-02","case":{}}\n'.repeat(20_000));
    const child = spawn(process.execPath, [...command, 'assess', file], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect([code, err]).toStrictEqual([0, '']);
  });
});
