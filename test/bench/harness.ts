/** Something to time: what it does to a batch of fresh inputs. */
export interface Subject<Input = unknown> {
  readonly name: string;
  /** How many cases a round has. */
  readonly batch: number;
  /** Makes the inputs of a round, which is not timed; they are never used twice. */
  readonly prepare: (count: number) => readonly Input[];
  /** Does the work on one input, or waits for it; what it gives is consumed, so that no work can be left out. */
  readonly work: (input: Input) => unknown;
  /** The work has to be waited for. */
  readonly isAsync?: true;
}

/** How long the subjects took, in microseconds a case: by name, one number a round. Rounds of one index ran side by side. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** A middle and what lies around it. */
export interface Spread {
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
}

/** A subject of inputs of one kind, among subjects of others. */
export const subject = <Input>(of: Subject<Input>): Subject => of as Subject;

/** Takes up what work gives: a truthy result counts, and the sum is looked at. */
let consumed = 0;

async function round({ batch, prepare, work, isAsync }: Subject): Promise<number> {
  const inputs = prepare(batch);
  globalThis.gc?.();
  const start = performance.now();
  if (isAsync) for (const input of inputs) consumed += (await work(input)) ? 1 : 0;
  else for (const input of inputs) consumed += work(input) ? 1 : 0;
  return ((performance.now() - start) / batch) * 1000;
}

/**
 * Times subjects side by side: in each round each of them once, a different one first each time, on inputs that nobody
 * has seen. Rounds of warming up go before.
 */
export async function sideBySide(subjects: readonly Subject[], warmUp: number, rounds: number): Promise<Times> {
  const times = new Map(subjects.map(({ name }): [string, number[]] => [name, []]));
  for (let index = -warmUp; index < rounds; index++) {
    for (let place = 0; place < subjects.length; place++) {
      const one = subjects[(place + index + warmUp) % subjects.length]!;
      const taken = await round(one);
      if (index >= 0) times.get(one.name)!.push(taken);
    }
  }
  if (consumed === 0) throw new Error('no work was done');
  return times;
}

/** The median of some numbers, with the tenth and ninetieth percentile. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return { median: at(0.5), p10: at(0.1), p90: at(0.9) };
}

/** How many times as long one subject took as another, by the rounds that ran side by side. */
export function ratioOf(times: Times, slow: string, fast: string): Spread {
  const base = times.get(fast)!;
  return spreadOf(times.get(slow)!.map((taken, index) => taken / base[index]!));
}
