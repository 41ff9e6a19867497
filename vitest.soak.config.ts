import { defineConfig } from 'vitest/config';

// `npm run soak`: long random runs. FC_SEED repeats a run; SOAK_CLICKS, SOAK_KILLS and SOAK_FORMS give more or fewer.
const seed = process.env['FC_SEED'] ?? String(Math.floor(Math.random() * 0x7fff_ffff));
console.log(`soak test with FC_SEED=${seed}`);

export default defineConfig({
  test: {
    include: ['test/soak/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    env: { FC_SEED: seed },
    testTimeout: 24 * 3_600_000,
    maxWorkers: '100%', // nothing else runs beside it
    reporters: ['verbose'],
  },
});
