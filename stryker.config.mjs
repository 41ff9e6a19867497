// Mutation of the code: `npm run mutation`, or of a part, `npm run mutation -- --mutate 'src/timers/**/*.ts'`.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
const config = {
  // What is left out is data: it is held against the official texts themselves.
  mutate: ['src/**/*.ts', '!src/act/digests.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  // A constant is evaluated once, so each of its mutants would take a whole run of all tests: some rooms have hundreds.
  ignoreStatic: false,
  concurrency: 2,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  // npm ci gives every package: none needs a version of its own in a copy of the repository.
  ignorePatterns: ['dist', 'docs/api', 'reports', 'coverage'],
  tempDirName: '.stryker-tmp',
  thresholds: { high: 95, low: 90, break: 90 },
};
export default config;
