import { spawnSync } from 'node:child_process';
import { dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Build } from './frozen-build.ts';

/** No batch of compact lines is longer. */
const longestOutput = 256 * 1024 * 1024;

/** The command exits with 2 where some line is refused. */
const answered: readonly (number | null)[] = [0, 2];

/**
 * Loads a build by its entry: `dist/index.js` of a built package, or `src/index.ts` of sources. Its command is taken
 * from the `cli` beside it.
 *
 * @param index The path of the entry.
 */
export async function builtLibrary(index: string): Promise<Build> {
  const { assess, explain, screen } = await import(pathToFileURL(resolve(index)).href);
  const command = join(dirname(resolve(index)), 'cli', `main${extname(index)}`);
  const compactLines = async (lines: string): Promise<string> => {
    const args = [...process.execArgv, command, 'assess', '-', '--ndjson'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      input: lines,
      encoding: 'utf8',
      maxBuffer: longestOutput,
    });
    if (!answered.includes(status)) throw new Error(`${command} failed:\n${stderr}`);
    return stdout;
  };
  return { assess, explain, screen, compactLines };
}
