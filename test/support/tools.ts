import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder with other versions of Node.js and TypeScript, from the variable `LASTEKS_TOOLS`: packages named `node-22`,
 * `typescript-6.0` and the like. Where it is unset, only the versions at hand are tried.
 */
const folder: string | undefined = process.env['LASTEKS_TOOLS'] || undefined;

if (folder === undefined)
  console.log('LASTEKS_TOOLS is not set: other versions of Node.js and TypeScript are left out');

const within = (names: readonly string[], path: string): Readonly<Record<string, string>> =>
  folder === undefined
    ? {}
    : Object.fromEntries(
        names.map((name) => {
          const file = join(folder, name, path);
          if (!existsSync(file)) throw new Error(`LASTEKS_TOOLS has no ${name}`);
          return [name, file];
        }),
      );

/** The programs of Node.js to run the package with, by name. */
export const nodes: Readonly<Record<string, string>> = {
  'node at hand': process.execPath,
  ...within(['node-22', 'node-24'], 'bin/node'),
};

/** The compilers of TypeScript to check the types with, by name. */
export const compilers: Readonly<Record<string, string>> = {
  'TypeScript at hand': 'node_modules/typescript/bin/tsc',
  ...within(['typescript-5.4', 'typescript-6.0'], 'bin/tsc'),
};
