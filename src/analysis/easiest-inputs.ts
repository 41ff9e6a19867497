import { branchesOf } from '../engine/condition-forms.ts';
import type { Condition } from '../model/rule/condition.ts';
import type { Truth } from '../model/rule/truth.ts';
import { truthOfLeaf } from './achievable-outcomes.ts';
import type { EncodedFacts, Option, ToldSpace } from './input-axes.ts';

/** What is told, and how much that is. */
export interface InputAssignment {
  readonly encoded: EncodedFacts;
  readonly cost: number;
}

/** A condition, what the definitions that it names say, and how facts are told. */
export interface TellingsSought {
  readonly when: Condition;
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly space: ToldSpace;
}

/** The truths as diagrams: each is the place of one in this list. */
const truths: readonly Truth[] = [false, 'unknown', true];
const FALSE = 0;
const TRUE = 2;

/** A diagram that asks how one axis is told; those below three are truths. */
interface Asking {
  /** The place of the axis among those that are asked, first to last. */
  readonly place: number;
  /** The diagram to go on with, by the option. */
  readonly next: readonly number[];
}

/**
 * The easiest way to tell the facts of a condition so that it comes out in each of the truths that it can have. The condition is
 * made into a diagram that asks for one axis after the other, in which the shortest ways are found: parts that share facts, however
 * many, make it no slower than what they can leave to each other.
 */
export function easiestTellings({ when, definitions, space }: TellingsSought): ReadonlyMap<Truth, InputAssignment> {
  const axes = axesAsked(when, definitions, space);
  const diagrams = diagramsOver(axes, space);
  const ways = easiestWays(axes, diagrams.asking);
  const diagram = diagrams.of(when, definitions);
  return new Map(
    truths.flatMap((truth, code) => {
      const way = ways(diagram, code);
      return way === undefined ? [] : [[truth, way] as const];
    }),
  );
}

/** An axis as far as a condition looks at it: of options that are alike the easiest. */
interface AskedAxis {
  readonly axis: number;
  readonly options: readonly Option[];
}

/** The axes that a condition looks at, in the order in which it does. */
function axesAsked(
  when: Condition,
  definitions: TellingsSought['definitions'],
  { axes, axisOf }: ToldSpace,
): readonly AskedAxis[] {
  const looked = new Map<number, Set<string>>();
  const visit = (condition: Condition): void => {
    if ('condition' in condition) visit(definitions[condition.condition]!);
    else if ('fact' in condition) {
      const axis = axisOf.get(condition.fact)!;
      looked.set(axis, (looked.get(axis) ?? new Set()).add(condition.fact));
    } else branchesOf(condition).forEach(visit);
  };
  visit(when);
  return [...looked].map(([axis, names]) => {
    const { facts, options } = axes[axis]!;
    const places = facts.flatMap((fact, place) => (names.has(fact) ? [place] : []));
    const distinct = new Map<string, Option>();
    for (const option of options) {
      const codes = places.map((place) => option.codes[place]).join();
      if (!distinct.has(codes)) distinct.set(codes, option);
    }
    return { axis, options: [...distinct.values()] };
  });
}

/** The diagrams of conditions over some axes; equal ones are one number. */
function diagramsOver(axes: readonly AskedAxis[], space: ToldSpace) {
  const asking: Asking[] = truths.map(() => ({ place: axes.length, next: [] }));
  const unique = new Map<string, number>();
  const ask = (place: number, next: readonly number[]): number => {
    if (next.every((one) => one === next[0])) return next[0]!;
    const key = `${place} ${next.join(' ')}`;
    const known = unique.get(key);
    if (known !== undefined) return known;
    const made = asking.push({ place, next }) - 1;
    unique.set(key, made);
    return made;
  };
  const combined = (one: number, other: number, isAll: boolean, done: Map<string, number>): number => {
    const [decides, neutral] = isAll ? [FALSE, TRUE] : [TRUE, FALSE];
    if (one === decides || other === decides) return decides;
    if (one === neutral || one === other) return other;
    if (other === neutral) return one;
    const key = `${one} ${other}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const [first, second] = [asking[one]!, asking[other]!];
    const place = Math.min(first.place, second.place);
    const made = ask(
      place,
      axes[place]!.options.map((_, option) =>
        combined(
          first.place === place ? first.next[option]! : one,
          second.place === place ? second.next[option]! : other,
          isAll,
          done,
        ),
      ),
    );
    done.set(key, made);
    return made;
  };
  const of = (condition: Condition, definitions: TellingsSought['definitions']): number => {
    if ('condition' in condition) return of(definitions[condition.condition]!, definitions);
    if ('fact' in condition) {
      const axis = space.axisOf.get(condition.fact)!;
      const position = space.axes[axis]!.facts.indexOf(condition.fact);
      const { values } = space.domainOf.get(condition.fact)!;
      const place = axes.findIndex((one) => one.axis === axis);
      const codeOf = ({ codes }: Option): number =>
        truths.indexOf(truthOfLeaf(condition, values[codes[position]! - 1]));
      return ask(place, axes[place]!.options.map(codeOf));
    }
    const isAll = 'all' in condition;
    return branchesOf(condition)
      .map((branch) => of(branch, definitions))
      .reduce((one, other) => combined(one, other, isAll, new Map()), isAll ? TRUE : FALSE);
  };
  return { asking, of };
}

/** Finds the easiest way through a diagram to a truth; `undefined` where none leads there. What is not asked is not told. */
function easiestWays(axes: readonly AskedAxis[], asking: readonly Asking[]) {
  const found = new Map<string, InputAssignment | undefined>();
  const way = (diagram: number, truth: number): InputAssignment | undefined => {
    if (diagram < truths.length) return diagram === truth ? { encoded: {}, cost: 0 } : undefined;
    const key = `${diagram} ${truth}`;
    if (found.has(key)) return found.get(key);
    const { place, next } = asking[diagram]!;
    let easiest: InputAssignment | undefined;
    next.forEach((one, at) => {
      const option = axes[place]!.options[at]!;
      const rest = way(one, truth);
      if (rest === undefined || (easiest !== undefined && easiest.cost <= option.cost + rest.cost)) return;
      easiest = { encoded: { ...option.encoded, ...rest.encoded }, cost: option.cost + rest.cost };
    });
    found.set(key, easiest);
    return easiest;
  };
  return way;
}
