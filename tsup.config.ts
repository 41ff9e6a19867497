import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'es2022',
  sourcemap: true,
  splitting: true,
  esbuildOptions(options) {
    options.charset = 'utf8'; // § and õ stay readable in what is shipped
  },
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', live: 'src/assessment/live.ts', operators: 'src/engine/operators.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: true,
  },
  {
    ...shared,
    entry: { main: 'src/cli/main.ts' },
    outDir: 'dist/cli',
    format: ['esm'],
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
]);
