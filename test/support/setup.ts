import fc from 'fast-check';

// One seed for every property, so that a run can be repeated; FC_SEED tries another.
const seed = Number(process.env['FC_SEED'] ?? 20230401);
fc.configureGlobal({ seed, numRuns: 300 });
