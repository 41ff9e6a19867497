import { defineConfig } from 'vitest/config';

/** Which tests may notice a mutant: all, or to be quicker and stricter, those of a room: `test/timers/*.test.ts`. */
const tests = process.env['MUTATION_TESTS'] ?? 'test/**/*.test.ts';

/** The tests that see a change of the code in memory: not those of what is built, of documents and of speed. */
export default defineConfig({
  test: {
    include: tests.split(','),
    exclude: [
      'test/package/**',
      'test/docs/**',
      'test/bench/**',
      'test/fuzz/**',
      'test/soak/**',
      'test/cli/command.test.ts',
    ],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 120_000,
  },
});
