import { statSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/**
 * Tests that cannot share a process with others: they replace a module, measure memory, change the current folder or
 * start a test runner. All other files share what they load and what the library computes once.
 */
const alone = [
  'test/act/verify-text.test.ts',
  'test/cli/assess/assess-stream.test.ts',
  'test/cli/io/lines.test.ts',
  'test/cli/verify/verify.test.ts',
  'test/fuzz/command.test.ts',
  'test/package/vitest.test.ts',
  'test/rules/dependents-by-force.test.ts',
];

/** The files that take longest, longest first: they start first, so that no worker is idle at the end. */
const longest = [
  'test/properties/evaluators.test.ts',
  'test/docs/ci.test.ts',
  'test/frozen/frozen-answers.test.ts',
  'test/scenarios/suite.test.ts',
  'test/cli/report/reports-in-chromium.test.ts',
  'test/properties/meaning.test.ts',
  'test/properties/screening.test.ts',
  'test/cli/check/check-snapshot.test.ts',
  'test/act/verify-official-texts.test.ts',
  'test/act/official-text/read-wording.test.ts',
  'test/package/packed.test.ts',
  'test/docs/comparing.test.ts',
  'test/rules/dependents-by-force.test.ts',
  'test/assessment/wrong-arguments.test.ts',
];

/** What depends on the time zone of the machine: terms, days and instants, and all that the command prints of them. */
const zoned = [
  'test/timers/**/*.test.ts',
  'test/model/**/*.test.ts',
  'test/cli/{program,examples}.test.ts',
  'test/cli/terminal/dates.test.ts',
  'test/cli/assess/assess-stream.test.ts',
  'test/cli/assess/readable/render-assessment.test.ts',
  'test/cli/{screen,replay}/**/*.test.ts',
];

const zones = process.env['LASTEKS_ZONES']?.split(',') ?? [];

class LongestFirst implements TestSequencer {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((path) => moduleId.endsWith(path));
      return at < 0 ? longest.length : at;
    };
    const sized = files.map((file) => ({ file, place: place(file), size: statSync(file.moduleId).size }));
    return sized.sort((a, b) => a.place - b.place || b.size - a.size).map(({ file }) => file);
  }
}

export default defineConfig({
  test: {
    testTimeout: 120_000,
    maxWorkers: '100%', // else one of two cores would be idle
    sequence: { sequencer: LongestFirst },
    setupFiles: ['test/support/setup.ts'],
    experimental: { fsModuleCache: true }, // else each of the projects below transforms every module again
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...alone, 'test/soak/**'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone, sequence: { groupOrder: 1 } } },
      ...zones.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          include: zoned,
          isolate: false,
          env: { TZ: zone },
          sequence: { groupOrder: 1 },
        },
      })),
    ],
  },
});
