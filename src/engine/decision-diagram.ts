import type { Compiled } from './compile.ts';
import { EXCLUDED, reducedDiagrams } from './reduced-diagrams.ts';
import { codeOfValue } from './rule-set.ts';

/**
 * The meaning of conditions: each as a reduced ordered decision diagram over the groups of facts that depend on each other.
 *
 * A diagram is a number. 0 never holds and 1 always does; any other asks for the state of one group in the world and goes
 * on with a diagram for each. Equal meanings are equal numbers, and a group is in a diagram only if the outcome
 * depends on it.
 */
export interface Diagrams {
  /** The diagram of a node of the compiled rules. */
  readonly of: (node: number) => number;
  /**
   * The positions of the unknown facts on which an outcome still depends: for each of them some completion of all unknown
   * facts gives another result when that fact has another value, together with what must follow from it.
   */
  readonly openFacts: (diagram: number, codes: Uint8Array) => readonly number[];
  /** The rest of a diagram for the known facts: {@link ALWAYS} or {@link NEVER} where they settle it. */
  readonly rest: (diagram: number, codes: Uint8Array) => number;
  /** What diagrams ask for, in the order in which they ask. */
  readonly variables: readonly Variable[];
  /** The diagram that holds where the first does and the second does not. */
  readonly without: (diagram: number, other: number) => number;
  /** What is left of a diagram in one world of a variable that it may ask for. */
  readonly within: (diagram: number, variable: number, world: number) => number;
  /** The variable that a diagram asks for first; as many as there are variables where it asks for none. */
  readonly askedFirst: (diagram: number) => number;
}

/** A group of facts as one variable: its facts by position and the codes that they have in each of its worlds. */
export interface Variable {
  readonly facts: readonly number[];
  readonly worlds: readonly (readonly number[])[];
}

/** The diagram that never holds. */
export const NEVER = 0;
/** The diagram that always holds. */
export const ALWAYS = 1;

/** Makes the diagrams of a compiled rule set; each is built when it is first asked for. */
export function diagramsOf(compiled: Compiled): Diagrams {
  const { leafCount, leafFact, leafRow, bitsOfCode, childrenFrom, children, asksAll, nodeCount } = compiled;
  const variables = variablesOf(compiled);
  const variableOf = new Int32Array(compiled.ruleSet.facts.length);
  const placeOf = new Int32Array(compiled.ruleSet.facts.length);
  variables.forEach(({ facts }, variable) => {
    facts.forEach((fact, place) => {
      variableOf[fact] = variable;
      placeOf[fact] = place;
    });
  });

  const { variableOf: asked, branchesOf: branches, diagramWith: ask, combined } = reducedDiagrams(2, variables.length);

  const inverses = new Map<number, number>([
    [NEVER, ALWAYS],
    [ALWAYS, NEVER],
  ]);
  /** The diagram that holds where another does not. */
  const inverse = (diagram: number): number => {
    const known = inverses.get(diagram);
    if (known !== undefined) return known;
    const made = ask(asked[diagram]!, branches[diagram]!.map(inverse));
    inverses.set(diagram, made);
    return made;
  };

  const built = new Int32Array(nodeCount).fill(EXCLUDED);
  const of = (node: number): number => {
    if (built[node] !== EXCLUDED) return built[node]!;
    let diagram: number;
    if (node < leafCount) {
      const fact = leafFact[node]!;
      const variable = variableOf[fact]!;
      diagram = ask(
        variable,
        variables[variable]!.worlds.map((world) =>
          bitsOfCode[leafRow[node]! + world[placeOf[fact]!]!] === 0 ? NEVER : ALWAYS,
        ),
      );
    } else {
      const parts = Array.from(children.subarray(childrenFrom[node]!, childrenFrom[node + 1]!), of);
      diagram = asksAll[node] === 1 ? combined(parts, NEVER, ALWAYS) : combined(parts, ALWAYS, NEVER);
    }
    built[node] = diagram;
    return diagram;
  };

  const restAndOpen = (diagram: number, codes: Uint8Array): { readonly left: number; readonly open: Set<number> } => {
    const found = new Set<number>();
    const done = new Map<number, number>();
    const rest = (of: number): number => {
      if (of <= ALWAYS) return of;
      const known = done.get(of);
      if (known !== undefined) return known;
      const variable = variables[asked[of]!]!;
      const next = variable.worlds.map((world, at) =>
        agrees(variable, world, codes) ? rest(branches[of]![at]!) : EXCLUDED,
      );
      for (const fact of decidingFacts(variable, next)) found.add(fact);
      const left = ask(asked[of]!, next);
      done.set(of, left);
      return left;
    };
    return { left: rest(diagram), open: found };
  };

  return {
    of,
    openFacts: (diagram, codes) => [...restAndOpen(diagram, codes).open],
    rest: (diagram, codes) => restAndOpen(diagram, codes).left,
    variables,
    without: (diagram, other) => combined([diagram, inverse(other)], NEVER, ALWAYS),
    within: (diagram, variable, world) => (asked[diagram] === variable ? branches[diagram]![world]! : diagram),
    askedFirst: (diagram) => asked[diagram]!,
  };
}

/** Every fact in exactly one variable: the rule set's groups, and each other fact alone. */
function variablesOf({ ruleSet }: Compiled): readonly Variable[] {
  const position = new Map(ruleSet.facts.map((fact, index) => [fact.name, index]));
  const groups = ruleSet.groups.map(({ facts, worlds }) => ({
    facts: facts.map((name) => position.get(name)!),
    worlds: worlds.map((world) =>
      world.map((value, place) => codeOfValue(ruleSet.facts[position.get(facts[place]!)!]!, value)),
    ),
  }));
  const grouped = new Set(groups.flatMap((group) => group.facts));
  const alone = ruleSet.facts.flatMap(({ values }, fact) =>
    grouped.has(fact) ? [] : [{ facts: [fact], worlds: values.map((_, value) => [value + 1]) }],
  );
  return [...groups, ...alone];
}

const agrees = ({ facts }: Variable, world: readonly number[], codes: Uint8Array): boolean =>
  facts.every((fact, place) => codes[fact] === 0 || codes[fact] === world[place]);

/** The facts of a variable that make the difference between branches: of two worlds, the fewest that distinguish them. */
function decidingFacts({ facts, worlds }: Variable, next: readonly number[]): readonly number[] {
  const apart: (readonly number[])[] = [];
  for (let one = 0; one < next.length; one++) {
    for (let other = one + 1; other < next.length; other++) {
      if (next[one] === EXCLUDED || next[other] === EXCLUDED || next[one] === next[other]) continue;
      if (facts.length === 1) return facts;
      apart.push(facts.filter((_, place) => worlds[one]![place] !== worlds[other]![place]));
    }
  }
  const fewest = apart.filter(
    (set) => !apart.some((other) => other.length < set.length && other.every((fact) => set.includes(fact))),
  );
  return fewest.flat();
}
