import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'es2022',
  sourcemap: true,
  splitting: true,
  esbuildOptions(options) {
    options.charset = 'utf8'; // § and õ stay readable in what is shipped
  },
};

const library = {
  index: 'src/index.ts',
  live: 'src/live.ts',
  texts: 'src/texts.ts',
  compare: 'src/compare.ts',
  scenarios: 'src/scenarios.ts',
  operators: 'src/operators.ts',
};

/**
 * The modules that the faces of the library name, each an entry that nobody imports: what only some of them need stands in files of
 * its own then, which a bundler leaves out as a whole. Within a file it keeps whatever it cannot see to be without effect.
 */
const parts = Object.fromEntries(
  Object.values(library).flatMap((face) =>
    [...readFileSync(face, 'utf8').matchAll(/from '(\..+)\.ts'/gu)].map(([, named]) => {
      const path = join(dirname(face), named!);
      return [path.replace('src', 'parts'), `${path}.ts`];
    }),
  ),
);

const modules = { ...library, vitest: 'src/vitest.ts' }; // Vitest itself is for ECMAScript modules alone

export default defineConfig([
  {
    ...shared,
    entry: { ...modules, ...parts },
    format: ['esm'],
    platform: 'neutral',
    external: [/^node:/u], // of the edge only: the lint rules keep it out of the rest
  },
  {
    ...shared,
    entry: library,
    format: ['cjs'],
    platform: 'neutral',
    splitting: false, // tsup splits CommonJS by a transformation that mistakes a private field for an export
  },
  {
    entry: modules,
    format: ['esm', 'cjs'],
    dts: { only: true }, // one pass of the compiler for both module systems: the slowest step of a build
  },
  {
    ...shared,
    entry: { main: 'src/cli/main.ts', 'impact-worker': 'src/cli/impact/impact-worker.ts' }, // a thread starts with a file
    outDir: 'dist/cli',
    format: ['esm'],
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
]);
