import { configDefaults, defineConfig } from 'vitest/config';

/** Tests of pure functions: nothing of one file can reach another, so that they share what they load. */
const pure = ['act', 'analysis', 'assessment', 'engine', 'model', 'rules', 'timers'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

/** Tests that replace a module, and so share nothing with others. */
const replacing = ['test/act/verify-text.test.ts', 'test/rules/dependents-by-force.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    maxWorkers: '100%', // else one of two cores would stand idle
    projects: [
      { extends: true, test: { name: 'pure', include: pure, exclude: replacing, isolate: false } },
      { extends: true, test: { name: 'replacing', include: replacing } },
      {
        extends: true,
        test: { name: 'others', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, ...pure] },
      },
    ],
    setupFiles: ['test/support/setup.ts'],
  },
});
