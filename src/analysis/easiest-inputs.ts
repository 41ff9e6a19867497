import { branchesOf } from '../engine/condition-forms.ts';
import { type ReducedDiagrams, reducedDiagrams } from '../engine/reduced-diagrams.ts';
import type { Condition } from '../model/rule/condition.ts';
import type { Truth } from '../model/rule/truth.ts';
import { truthOfLeaf } from './achievable-outcomes.ts';
import { type ConditionInSpace, distinctOptions, type InputFacts, type InputSpace, type Option } from './input-axes.ts';

/** An assignment of values to inputs, and its cost (see {@link Option}). */
export interface InputAssignment {
  readonly input: InputFacts;
  readonly cost: number;
}

/** The truths as diagrams over the options of axes: the number of each is its index in this list. */
const truths: readonly Truth[] = [false, 'unknown', true];
const FALSE_DIAGRAM = 0;
const TRUE_DIAGRAM = 2;

/**
 * The cheapest input for each truth that a condition can have. The condition becomes a decision diagram over the axes, in which
 * the cheapest path to each truth is found; so parts that share facts, however many, need no enumeration of their combinations.
 */
export function easiestInputs({ when, definitions, space }: ConditionInSpace): ReadonlyMap<Truth, InputAssignment> {
  const axes = axesTested(when, definitions, space);
  const diagrams = diagramsOver(axes, space);
  const inputFor = cheapestPaths(axes, diagrams);
  const diagram = diagrams.of(when, definitions);
  return new Map(
    truths.flatMap((truth, code) => {
      const found = inputFor(diagram, code);
      return found === undefined ? [] : [[truth, found] as const];
    }),
  );
}

/** An axis that a condition tests, with its options that differ for the condition: of equal ones the cheapest. */
interface TestedAxis {
  readonly axis: number;
  readonly options: readonly Option[];
}

/** The axes that a condition tests, in the order of its tests. */
function axesTested(
  when: Condition,
  definitions: ConditionInSpace['definitions'],
  { axes, axisOf }: InputSpace,
): readonly TestedAxis[] {
  const testedOf = new Map<number, Set<string>>();
  const visit = (condition: Condition): void => {
    if ('condition' in condition) visit(definitions[condition.condition]!);
    else if ('fact' in condition) {
      const axis = axisOf.get(condition.fact)!;
      testedOf.set(axis, (testedOf.get(axis) ?? new Set()).add(condition.fact));
    } else branchesOf(condition).forEach(visit);
  };
  visit(when);
  return [...testedOf].map(([axis, facts]) => ({ axis, options: distinctOptions(axes[axis]!, facts) }));
}

/** The diagrams of conditions over some axes; equal diagrams have the same number. */
function diagramsOver(axes: readonly TestedAxis[], space: InputSpace) {
  const diagrams = reducedDiagrams(truths.length, axes.length);
  const of = (condition: Condition, definitions: ConditionInSpace['definitions']): number => {
    if ('condition' in condition) return of(definitions[condition.condition]!, definitions);
    if ('fact' in condition) {
      const axis = space.axisOf.get(condition.fact)!;
      const position = space.axes[axis]!.facts.indexOf(condition.fact);
      const { values } = space.domainOf.get(condition.fact)!;
      const index = axes.findIndex((one) => one.axis === axis);
      const codeOf = ({ codes }: Option): number =>
        truths.indexOf(truthOfLeaf(condition, values[codes[position]! - 1]));
      return diagrams.diagramWith(index, axes[index]!.options.map(codeOf));
    }
    const branches = branchesOf(condition).map((branch) => of(branch, definitions));
    const [decides, neutral] = 'all' in condition ? [FALSE_DIAGRAM, TRUE_DIAGRAM] : [TRUE_DIAGRAM, FALSE_DIAGRAM];
    return diagrams.combined([neutral, ...branches], decides, neutral);
  };
  return { ...diagrams, of };
}

/** Finds the cheapest path through a diagram to a truth; `undefined` where there is none. Axes off the path stay unknown. */
function cheapestPaths(axes: readonly TestedAxis[], { variableOf, branchesOf: nextOf }: ReducedDiagrams) {
  const found = new Map<string, InputAssignment | undefined>();
  const search = (diagram: number, truth: number): InputAssignment | undefined => {
    if (diagram < truths.length) return diagram === truth ? { input: {}, cost: 0 } : undefined;
    const key = `${diagram} ${truth}`;
    if (found.has(key)) return found.get(key);
    let cheapest: InputAssignment | undefined;
    nextOf[diagram]!.forEach((one, at) => {
      const option = axes[variableOf[diagram]!]!.options[at]!;
      const rest = search(one, truth);
      if (rest === undefined || (cheapest !== undefined && cheapest.cost <= option.cost + rest.cost)) return;
      cheapest = { input: { ...option.input, ...rest.input }, cost: option.cost + rest.cost };
    });
    found.set(key, cheapest);
    return cheapest;
  };
  return search;
}
