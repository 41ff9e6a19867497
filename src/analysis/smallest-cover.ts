/** Something that can be chosen, with the goals that it covers. */
export interface Candidate {
  readonly goals: ReadonlySet<string>;
  readonly cost: number;
}

/** A choice of candidates that together cover every goal. */
export interface Cover<Chosen> {
  readonly chosen: readonly Chosen[];
  /** Whether no smaller choice exists; if false, the search ended early and the choice is the greedy one. */
  readonly isSmallest: boolean;
}

const mostSteps = 200_000;

/**
 * The smallest choice that covers all goals; of several that are as small the one with the cheaper candidates.
 *
 * @param goals The goals to cover; some candidate covers each.
 * @param candidates In ascending order of cost.
 * @throws TypeError for a goal that no candidate covers.
 */
export function smallestCover<Chosen extends Candidate>(
  goals: readonly string[],
  candidates: readonly Chosen[],
): Cover<Chosen> {
  const useful = withoutDominated(goals, candidates);
  const greedy = greedyCover(goals, useful);
  for (let size = lowerBound(goals, useful); size < greedy.length; size++) {
    const found = coverOf(goals, useful, size);
    if (found === 'too-long') return { chosen: inOriginalOrder(greedy, useful), isSmallest: false };
    if (found !== undefined) return { chosen: inOriginalOrder(found, useful), isSmallest: true };
  }
  return { chosen: inOriginalOrder(greedy, useful), isSmallest: true };
}

const inOriginalOrder = <Chosen>(chosen: readonly Chosen[], all: readonly Chosen[]): readonly Chosen[] =>
  all.filter((one) => chosen.includes(one));

const coveredBy = (goals: readonly string[], { goals: covers }: Candidate): readonly string[] =>
  goals.filter((goal) => covers.has(goal));

/** The candidates without those whose goals another one covers at no higher cost. */
function withoutDominated<Chosen extends Candidate>(
  goals: readonly string[],
  candidates: readonly Chosen[],
): readonly Chosen[] {
  const sets = candidates.map((one) => coveredBy(goals, one));
  return candidates.filter((_one, index) => {
    const own = sets[index]!;
    if (own.length === 0) return false;
    return !candidates.some((other, at) => {
      if (at === index || sets[at]!.length < own.length) return false;
      const isEqual = sets[at]!.length === own.length;
      return own.every((goal) => other.goals.has(goal)) && (!isEqual || at < index);
    });
  });
}

function greedyCover<Chosen extends Candidate>(
  goals: readonly string[],
  candidates: readonly Chosen[],
): readonly Chosen[] {
  const chosen: Chosen[] = [];
  let open = goals;
  while (open.length > 0) {
    const best = candidates.reduce((one, other) =>
      coveredBy(open, other).length > coveredBy(open, one).length ? other : one,
    );
    const left = open.filter((goal) => !best.goals.has(goal));
    if (left.length === open.length) throw new TypeError(`nothing covers ${open.join(', ')}`);
    chosen.push(best);
    open = left;
  }
  return chosen;
}

/** A lower bound of the size of a cover: the number of goals of which no candidate covers two. */
function lowerBound(goals: readonly string[], candidates: readonly Candidate[]): number {
  const separate: string[] = [];
  for (const goal of goals) {
    const isSeparate = !candidates.some(
      ({ goals: covers }) => covers.has(goal) && separate.some((other) => covers.has(other)),
    );
    if (isSeparate) separate.push(goal);
  }
  return separate.length;
}

/** A cover of at most a size, if there is one. Branches on the goal that the fewest candidates cover. */
function coverOf<Chosen extends Candidate>(
  goals: readonly string[],
  candidates: readonly Chosen[],
  size: number,
): readonly Chosen[] | 'too-long' | undefined {
  let steps = 0;
  const failed = new Set<string>();
  const coveringOf = new Map(goals.map((goal) => [goal, candidates.filter(({ goals: covers }) => covers.has(goal))]));
  const search = (open: readonly string[], left: number): readonly Chosen[] | 'too-long' | undefined => {
    if (open.length === 0) return [];
    if (left === 0) return undefined;
    const state = `${left} ${open.join(' ')}`;
    if (failed.has(state)) return undefined;
    if (++steps > mostSteps) return 'too-long';
    const most = Math.max(...candidates.map((one) => coveredBy(open, one).length));
    if (most * left < open.length || lowerBound(open, candidates) > left) return undefined;
    const fewest = open
      .map((goal) => coveringOf.get(goal)!)
      .reduce((one, other) => (other.length < one.length ? other : one));
    for (const one of fewest) {
      const rest = search(
        open.filter((goal) => !one.goals.has(goal)),
        left - 1,
      );
      if (rest === 'too-long') return rest;
      if (rest !== undefined) return [one, ...rest];
    }
    failed.add(state);
    return undefined;
  };
  return search(goals, size);
}
