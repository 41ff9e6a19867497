import { defineConfig } from 'vitest/config';

// `npm run fuzz`: every door with a hundred thousand inputs. FUZZ_RUNS gives more or fewer, FC_SEED repeats a run.
const seed = process.env['FC_SEED'] ?? String(Math.floor(Math.random() * 0x7fff_ffff));
const runs = process.env['FUZZ_RUNS'] ?? '100000';
console.log(`fuzzing with FC_SEED=${seed} FUZZ_RUNS=${runs}`);

export default defineConfig({
  test: {
    include: ['test/fuzz/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    env: { FC_SEED: seed, FUZZ_RUNS: runs },
    maxWorkers: '100%', // it has nothing beside it to leave room for
    reporters: ['verbose'],
  },
});
