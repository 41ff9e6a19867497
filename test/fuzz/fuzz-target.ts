import fc from 'fast-check';
import { afterAll, beforeAll, test } from 'vitest';
import { isLawError, type LawError } from '../../src/act/law-error.ts';
import { secretsIn } from './secrets.ts';
import { watchdog } from './watchdog.ts';

/** How many inputs each door gets; `npm run fuzz` gives a hundred thousand. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300);
/** So long may one input take; a bound, and no measure of speed. */
const mostMilliseconds = 5_000;
const seed = fc.readConfigureGlobal().seed!;

/**
 * Knocks at a door: with every input it gives an answer or a `LawError` of a code that tells no secret of the input,
 * within bounded time, and leaves the prototypes of all objects as they were.
 *
 * @param door What the test is called.
 * @param open Opens the door with an input; it may throw a `LawError`. What it returns may have no secret in it.
 */
export function knock<Input>(
  door: string,
  inputs: fc.Arbitrary<Input>,
  open: (input: Input) => Said | Promise<Said>,
): void {
  test(door, { timeout: 24 * 3_600_000 }, async () => {
    const property = fc.asyncProperty(inputs, async (input) => {
      dog.next();
      const start = performance.now();
      for (const text of await answered(open, input)) refuseSecrets(text, 'what is said');
      const milliseconds = performance.now() - start;
      if (milliseconds > mostMilliseconds) throw new Error(`it took ${Math.round(milliseconds)} ms`);
      refusePollution();
    });
    await fc.assert(property, { numRuns, seed });
  });
}

/** Texts in which no secret may stand. */
export type Said = readonly string[];

let dog: ReturnType<typeof watchdog>;
beforeAll(() => {
  dog = watchdog(30, seed);
});
afterAll(() => {
  dog.stop();
});

async function answered<Input>(open: (input: Input) => Said | Promise<Said>, input: Input): Promise<Said> {
  try {
    return await open(input);
  } catch (error) {
    return allOf(error);
  }
}

const codes = /^[a-z]+(?:-[a-z]+)*$/u;

/** All that a refusal says. Any other error goes on: it is a fault. */
export function allOf(error: unknown): Said {
  if (!isLawError(error)) throw error;
  const { message, stack, name, cause, issues } = error as LawError;
  if (name !== 'LawError' || ![error, ...issues].every(({ code }) => codes.test(code))) {
    throw new Error(`a refusal without a code: ${name}`);
  }
  return [`${message}\n${stack}\n${String(cause)}\n${JSON.stringify([issues, Object.entries(error)])}`];
}

/** @throws where a text has a secret in it. */
export function refuseSecrets(text: string, what: string, sought?: readonly string[]): void {
  const [found] = secretsIn(text, sought);
  if (found === undefined) return;
  const at = text.toLowerCase().indexOf(found);
  throw new Error(`${what} has a secret of the input: …${text.slice(Math.max(0, at - 120), at + 60)}…`);
}

const prototypes = [Object, Array, String, Number, Boolean, Function, Map, Set, Date, RegExp, Error, Promise].map(
  ({ prototype }) => ({ prototype, keys: Reflect.ownKeys(prototype).length }),
);

function refusePollution(): void {
  for (const { prototype, keys } of prototypes) {
    if (Reflect.ownKeys(prototype).length !== keys) throw new Error('a prototype was changed');
  }
}
