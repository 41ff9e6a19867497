/** How many repetitions a soak test makes: the number in an environment variable, or else the default. */
export function amountOf(variable: string, usual: number): number {
  const given = process.env[variable];
  const amount = given === undefined ? usual : Number(given);
  if (!Number.isInteger(amount) || amount < 1) throw new Error(`${variable}: expected a positive integer`);
  return amount;
}

/** The seed of this run, which vitest.soak.config.ts prints. */
export const seed = Number(process.env['FC_SEED']);
