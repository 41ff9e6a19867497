/** A branch that is not possible. */
export const EXCLUDED = -1;

/**
 * Reduced ordered diagrams: each is a number, and equal ones are the same number. The first few are outcomes; any other has a
 * variable and a diagram for each of its values.
 */
export interface ReducedDiagrams {
  /** The variable of each diagram; of an outcome the number of variables. */
  readonly variableOf: readonly number[];
  /** The diagrams behind each diagram, by the value of its variable. */
  readonly branchesOf: readonly (readonly number[])[];
  /** The diagram with these branches; the common branch itself where all possible ones are the same. */
  readonly diagramWith: (variable: number, branches: readonly number[]) => number;
  /**
   * The conjunction or disjunction of diagrams.
   *
   * @param decides The outcome of which one is enough.
   * @param neutral The outcome that leaves the other as it is.
   */
  readonly combined: (diagrams: readonly number[], decides: number, neutral: number) => number;
}

/** Makes diagrams with some outcomes over some variables. */
export function reducedDiagrams(outcomes: number, variables: number): ReducedDiagrams {
  const variableOf: number[] = new Array<number>(outcomes).fill(variables);
  const branchesOf: (readonly number[])[] = variableOf.map(() => []);
  const unique = new Map<string, number>();
  const diagramWith = (variable: number, branches: readonly number[]): number => {
    const first = branches.find((branch) => branch !== EXCLUDED)!;
    if (branches.every((branch) => branch === first || branch === EXCLUDED)) return first;
    const key = `${variable} ${branches.join(' ')}`;
    const known = unique.get(key);
    if (known !== undefined) return known;
    variableOf.push(variable);
    const made = branchesOf.push(branches) - 1;
    unique.set(key, made);
    return made;
  };
  const combinedPair = (a: number, b: number, decides: number, neutral: number, done: Map<string, number>): number => {
    if (a === decides || b === decides) return decides;
    if (a === neutral || a === b) return b;
    if (b === neutral) return a;
    const key = `${a} ${b}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const variable = Math.min(variableOf[a]!, variableOf[b]!);
    const ofA = variableOf[a] === variable ? branchesOf[a] : undefined;
    const ofB = variableOf[b] === variable ? branchesOf[b] : undefined;
    const branches = (ofA ?? ofB)!.map((_, value) =>
      combinedPair(ofA?.[value] ?? a, ofB?.[value] ?? b, decides, neutral, done),
    );
    const made = diagramWith(variable, branches);
    done.set(key, made);
    return made;
  };
  return {
    variableOf,
    branchesOf,
    diagramWith,
    combined: (diagrams, decides, neutral) =>
      diagrams.reduce((a, b) => combinedPair(a, b, decides, neutral, new Map())),
  };
}
