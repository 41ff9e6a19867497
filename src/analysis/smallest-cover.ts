/** Something that can be chosen, with what it shows. */
export interface Candidate {
  readonly goals: ReadonlySet<string>;
  readonly cost: number;
}

/** A choice that shows every goal. */
export interface Cover<Chosen> {
  readonly chosen: readonly Chosen[];
  /** Whether no smaller choice would do; else it is a choice by the most that is still open. */
  readonly isSmallest: boolean;
}

const mostSteps = 200_000;

/**
 * The smallest choice that shows all goals; of several as small the one that the easier candidates lead to.
 *
 * @param goals What has to be shown; each goal by some candidate.
 * @param candidates Those that cost less first.
 */
export function smallestCover<Chosen extends Candidate>(
  goals: readonly string[],
  candidates: readonly Chosen[],
): Cover<Chosen> {
  const useful = withoutDominated(goals, candidates);
  const greedy = byMostOpen(goals, useful);
  for (let size = lowerBound(goals, useful); size < greedy.length; size++) {
    const found = coverOf(goals, useful, size);
    if (found === 'too-long') return { chosen: inOrder(greedy, useful), isSmallest: false };
    if (found !== undefined) return { chosen: inOrder(found, useful), isSmallest: true };
  }
  return { chosen: inOrder(greedy, useful), isSmallest: true };
}

const inOrder = <Chosen>(chosen: readonly Chosen[], all: readonly Chosen[]): readonly Chosen[] =>
  all.filter((one) => chosen.includes(one));

const shown = (goals: readonly string[], { goals: shows }: Candidate): readonly string[] =>
  goals.filter((goal) => shows.has(goal));

/** Leaves out who shows nothing that another, no dearer one does not show. */
function withoutDominated<Chosen extends Candidate>(
  goals: readonly string[],
  candidates: readonly Chosen[],
): readonly Chosen[] {
  const sets = candidates.map((one) => shown(goals, one));
  return candidates.filter((_one, at) => {
    const own = sets[at]!;
    if (own.length === 0) return false;
    return !candidates.some((other, place) => {
      if (place === at || sets[place]!.length < own.length) return false;
      const isEqual = sets[place]!.length === own.length;
      return own.every((goal) => other.goals.has(goal)) && (!isEqual || place < at);
    });
  });
}

function byMostOpen<Chosen extends Candidate>(
  goals: readonly string[],
  candidates: readonly Chosen[],
): readonly Chosen[] {
  const chosen: Chosen[] = [];
  let open = goals;
  while (open.length > 0) {
    const best = candidates.reduce((one, other) => (shown(open, other).length > shown(open, one).length ? other : one));
    const left = open.filter((goal) => !best.goals.has(goal));
    if (left.length === open.length) throw new TypeError(`nothing shows ${open.join(', ')}`);
    chosen.push(best);
    open = left;
  }
  return chosen;
}

/** At least as many as there are goals of which no candidate shows two. */
function lowerBound(goals: readonly string[], candidates: readonly Candidate[]): number {
  const apart: string[] = [];
  for (const goal of goals) {
    const isApart = !candidates.some(({ goals: shows }) => shows.has(goal) && apart.some((other) => shows.has(other)));
    if (isApart) apart.push(goal);
  }
  return apart.length;
}

/** A cover of a size, if there is one: always by the goal that the fewest show. */
function coverOf<Chosen extends Candidate>(
  goals: readonly string[],
  candidates: readonly Chosen[],
  size: number,
): readonly Chosen[] | 'too-long' | undefined {
  let steps = 0;
  const failed = new Set<string>();
  const showing = new Map(goals.map((goal) => [goal, candidates.filter(({ goals: shows }) => shows.has(goal))]));
  const search = (open: readonly string[], left: number): readonly Chosen[] | 'too-long' | undefined => {
    if (open.length === 0) return [];
    if (left === 0) return undefined;
    const state = `${left} ${open.join(' ')}`;
    if (failed.has(state)) return undefined;
    if (++steps > mostSteps) return 'too-long';
    const most = Math.max(...candidates.map((one) => shown(open, one).length));
    if (most * left < open.length || lowerBound(open, candidates) > left) return undefined;
    const fewest = open
      .map((goal) => showing.get(goal)!)
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
