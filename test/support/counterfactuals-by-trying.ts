import { type Compiled, evaluate } from '../../src/engine/compile.ts';
import { changesFor } from '../../src/engine/counterfactuals.ts';
import type { Axis, Space } from './spaces.ts';

/** Whether a conclusion comes out as wanted for some codes. */
type Test = (codes: Uint8Array) => boolean;

/** Facts by position, each with the code that is told of it. */
type InputAssignment = ReadonlyMap<number, number>;

/**
 * The ways in which a case can be once something is told: what else is told stays as it is, and of what hangs together
 * and is not told everything is open. None if the telling cannot stand beside what is told.
 */
function casesAfter(axes: readonly Axis[], codes: Uint8Array, telling: InputAssignment): readonly Uint8Array[] {
  const touched = axes.filter(({ facts }) => facts.some((fact) => telling.has(fact)));
  const options = touched.map(({ facts, worlds }) =>
    worlds.filter((world) =>
      facts.every((fact, place) => (telling.get(fact) ?? (codes[fact] || world[place])) === world[place]),
    ),
  );
  const count = options.reduce((product, { length }) => product * length, 1);
  return Array.from({ length: count }, (_, index) => {
    const next = Uint8Array.from(codes);
    let rest = index;
    touched.forEach(({ facts }, at) => {
      const world = options[at]![rest % options[at]!.length]!;
      rest = Math.floor(rest / options[at]!.length);
      facts.forEach((fact, place) => {
        next[fact] = world[place]!;
      });
    });
    return next;
  });
}

function bringsAbout(axes: readonly Axis[], codes: Uint8Array, telling: InputAssignment, comesOut: Test): boolean {
  const cases = casesAfter(axes, codes, telling);
  return cases.length > 0 && cases.every(comesOut);
}

/** Every way to tell some facts. */
function tellings(facts: readonly number[], codesOf: (fact: number) => readonly number[]): readonly InputAssignment[] {
  return facts.reduce<readonly InputAssignment[]>(
    (made, fact) => made.flatMap((telling) => codesOf(fact).map((code) => new Map([...telling, [fact, code]]))),
    [new Map()],
  );
}

const subsetsOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, at) => bits & (1 << at))).sort(
    (a, b) => a.length - b.length,
  );

/**
 * The least sets of axes on which some telling brings it about: by trying all. Whatever is brought about by telling some facts of
 * an axis is brought about by telling all of them in a way that this leaves open, so that whole worlds of each axis are enough.
 */
function leastAxes(axes: readonly Axis[], codes: Uint8Array, comesOut: Test): readonly (readonly Axis[])[] {
  const next = Uint8Array.from(codes);
  const canOn = ([axis, ...others]: readonly Axis[]): boolean => {
    if (axis === undefined) return comesOut(next);
    const { facts, worlds } = axis;
    const can = worlds.some((world) => {
      facts.forEach((fact, place) => {
        next[fact] = world[place]!;
      });
      return canOn(others);
    });
    for (const fact of facts) next[fact] = codes[fact]!;
    return can;
  };
  const found: (readonly Axis[])[] = [];
  for (const set of subsetsOf(axes)) {
    if (found.some((less) => less.every((axis) => set.includes(axis)))) continue;
    if (canOn(set)) found.push(set);
  }
  return found;
}

/**
 * What is wrong with the changes told for one case, if anything is: each has to do, in every way that it leaves open, and
 * less than it may not; and unless there are too many to be told, all of them are.
 *
 * @param id The conclusion.
 * @param wanted How it should come out.
 */
export function faultsOfChanges(
  { ruleSet, axes }: Space,
  compiled: Compiled,
  id: string,
  codes: Uint8Array,
  wanted: boolean,
): readonly string[] {
  const node = compiled.nodeOf.get(id)!;
  const bits = new Uint8Array(compiled.nodeCount);
  const comesOut: Test = (next) => {
    evaluate(compiled, next, bits);
    return bits[node] === (wanted ? 3 : 0);
  };
  const encoded = changesFor(compiled, node, codes, wanted);
  const wrong: string[] = [];
  for (const change of encoded) {
    const valuesOf = new Map(
      change.map(({ fact, to }) => {
        const position = compiled.positionOf.get(fact)!;
        return [position, to.map((value) => ruleSet.facts[position]!.values.indexOf(value) + 1)];
      }),
    );
    const facts = [...valuesOf.keys()];
    for (const telling of tellings(facts, (fact) => valuesOf.get(fact)!)) {
      if (!bringsAbout(axes, codes, telling, comesOut)) wrong.push(`does not: ${JSON.stringify(change)}`);
      const parts = subsetsOf([...telling]).slice(0, -1);
      if (parts.some((part) => bringsAbout(axes, codes, new Map(part), comesOut))) {
        wrong.push(`less would do: ${JSON.stringify(change)}`);
      }
    }
  }
  const onAxes = encoded.map((change) =>
    axes.filter(({ facts }) => change.some(({ fact }) => facts.includes(compiled.positionOf.get(fact)!))),
  );
  const isKnown = (least: readonly Axis[]): boolean =>
    onAxes.some((set) => set.length === least.length && least.every((axis) => set.includes(axis)));
  if (encoded.length < 5 && !leastAxes(axes, codes, comesOut).every(isKnown)) wrong.push('a set is not told');
  const sizes = encoded.map((change) => change.length);
  if (encoded.length > 5 || sizes.join() !== [...sizes].sort((a, b) => a - b).join()) wrong.push(`sizes ${sizes}`);
  return wrong;
}
