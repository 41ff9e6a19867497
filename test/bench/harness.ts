/** Something to time. */
export interface Subject<Batch = unknown> {
  /** As it stands in the table. */
  readonly name: string;
  /** How many cases a round has. */
  readonly cases: number;
  /** Makes what a round works on out of lines that nobody has seen before; this is not timed. */
  readonly prepare: (lines: readonly string[]) => Batch;
  /** The work. What it gives is consumed, so that none of it can be left out. */
  readonly run: (batch: Batch) => Consumed | Promise<Consumed>;
}

/** How much came out: a number that depends on all that was worked out. */
export type Consumed = number;

/** For each subject how long it kept the processor busy, in microseconds a case, round by round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** A middle and what lies around it: the median, the tenth and the ninetieth percentile. */
export interface Spread {
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
}

/** A subject that works on one case after the other. */
export function perCase<Input>(
  name: string,
  cases: number,
  input: (line: string) => Input,
  work: (input: Input) => unknown,
): Subject {
  return {
    name,
    cases,
    prepare: (lines) => lines.map(input),
    run: (inputs) => {
      let consumed = 0;
      for (const one of inputs as readonly Input[]) if (work(one)) consumed += 1;
      return consumed;
    },
  };
}

/** A subject that has to be waited for, one case after the other. */
export function perCaseAwaited<Input>(
  name: string,
  cases: number,
  input: (line: string) => Input,
  work: (input: Input) => Promise<unknown>,
): Subject {
  return {
    name,
    cases,
    prepare: (lines) => lines.map(input),
    run: async (inputs) => {
      let consumed = 0;
      for (const one of inputs as readonly Input[]) if (await work(one)) consumed += 1;
      return consumed;
    },
  };
}

/**
 * One round of one subject. Only young garbage is cleared away before: a full collection would throw away what V8 has
 * learned about objects of which none happens to live.
 */
async function round({ name, cases, prepare, run }: Subject, lines: Iterator<string>): Promise<number> {
  const batch = prepare(Array.from({ length: cases }, () => lines.next().value as string));
  globalThis.gc?.({ type: 'minor' });
  const start = process.cpuUsage();
  const consumed = await run(batch);
  const { user, system } = process.cpuUsage(start);
  if (!(consumed > 0)) throw new Error(`${name}: nothing came out`);
  return (user + system) / cases;
}

/** The steps by which one comes past each of some places once. */
function stridesThrough(places: number): readonly number[] {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const strides = Array.from({ length: places }, (_, index) => index + 1);
  return strides.filter((stride) => divisor(stride, places) === 1);
}

/**
 * Times subjects side by side in one process: in each round each of them once, a different one first each time and after
 * another one than the round before, since what one leaves behind is cleared away in the time of the next; every time on
 * new lines. Rounds of warming up go before. The clock is the processor's: what other programs do to it hardly
 * shows, and threads that V8 has at work beside ours count.
 *
 * @param lines Lines of NDJSON without end.
 */
export async function sideBySide(
  subjects: readonly Subject[],
  lines: Iterator<string>,
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Promise<Times> {
  const times = new Map(subjects.map(({ name }): [string, number[]] => [name, []]));
  const strides = stridesThrough(subjects.length);
  for (let index = 0; index < warmUp + rounds; index++) {
    for (let place = 0; place < subjects.length; place++) {
      const subject = subjects[(index + place * strides[index % strides.length]!) % subjects.length]!;
      const taken = await round(subject, lines);
      if (index >= warmUp) times.get(subject.name)!.push(taken);
    }
  }
  return times;
}

/** The spread of some numbers. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return { median: at(0.5), p10: at(0.1), p90: at(0.9) };
}

/** How many times as long one subject took as another, by the rounds that ran side by side. */
export function ratioOf(times: Times, slower: string, faster: string): Spread {
  const base = times.get(faster)!;
  return spreadOf(times.get(slower)!.map((taken, index) => taken / base[index]!));
}
