import { describe, expect, it } from 'vitest';
import { changesFor } from '../../src/engine/changes.ts';
import { type Compiled, compile, evaluate } from '../../src/engine/compile.ts';
import { everySingle, nameOf, type Single } from '../support/laws.ts';
import { type Axis, sizeOf, writeCodes } from '../support/spaces.ts';

/** Whether a conclusion comes out as wanted for some codes. */
type Test = (codes: Uint8Array) => boolean;

/** Facts by position, each with the code that is told of it. */
type Telling = ReadonlyMap<number, number>;

/**
 * The ways in which a case can be once something is told: what else is told stays as it is, and of what hangs together
 * and is not told everything is open. None if the telling cannot stand beside what is told.
 */
function casesAfter(axes: readonly Axis[], codes: Uint8Array, telling: Telling): readonly Uint8Array[] {
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

function bringsAbout(axes: readonly Axis[], codes: Uint8Array, telling: Telling, comesOut: Test): boolean {
  const cases = casesAfter(axes, codes, telling);
  return cases.length > 0 && cases.every(comesOut);
}

/** Every way to tell some facts. */
function tellings(facts: readonly number[], codesOf: (fact: number) => readonly number[]): readonly Telling[] {
  return facts.reduce<readonly Telling[]>(
    (made, fact) => made.flatMap((telling) => codesOf(fact).map((code) => new Map([...telling, [fact, code]]))),
    [new Map()],
  );
}

/** Facts of which some are told, each in any way it can be. */
const everyTelling = (axes: readonly Axis[], facts: readonly number[]): readonly Telling[] =>
  tellings(facts, (fact) => {
    const axis = axes.find((one) => one.facts.includes(fact))!;
    return [...new Set(axis.worlds.map((world) => world[axis.facts.indexOf(fact)]!))];
  });

const subsetsOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, at) => bits & (1 << at))).sort(
    (a, b) => a.length - b.length,
  );

/** The least sets of axes on which some telling brings it about: by trying all. */
function leastAxes(axes: readonly Axis[], codes: Uint8Array, comesOut: Test): readonly (readonly Axis[])[] {
  const found: (readonly Axis[])[] = [];
  for (const set of subsetsOf(axes)) {
    if (found.some((less) => less.every((axis) => set.includes(axis)))) continue;
    const facts = subsetsOf(set.flatMap((axis) => axis.facts)).filter((some) =>
      set.every((axis) => axis.facts.some((fact) => some.includes(fact))),
    );
    const can = facts.some((some) =>
      everyTelling(axes, some).some((telling) => bringsAbout(axes, codes, telling, comesOut)),
    );
    if (can) found.push(set);
  }
  return found;
}

/** What is wrong with the changes told for one case, if anything is. */
function faults(one: Single, compiled: Compiled, codes: Uint8Array, wanted: boolean): readonly string[] {
  const { id, ruleSet, space } = one;
  const { axes } = space;
  const node = compiled.nodeOf.get(id)!;
  const bits = new Uint8Array(compiled.nodeCount);
  const comesOut: Test = (next) => {
    evaluate(compiled, next, bits);
    return bits[node] === (wanted ? 3 : 0);
  };
  const told = changesFor(compiled, node, codes, wanted);
  const wrong: string[] = [];
  for (const change of told) {
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
  const onAxes = told.map((change) =>
    axes.filter(({ facts }) => change.some(({ fact }) => facts.includes(compiled.positionOf.get(fact)!))),
  );
  const isTold = (least: readonly Axis[]): boolean =>
    onAxes.some((set) => set.length === least.length && least.every((axis) => set.includes(axis)));
  if (told.length < 5 && !leastAxes(axes, codes, comesOut).every(isTold)) wrong.push('a set is not told');
  const sizes = told.map((change) => change.length);
  if (told.length > 5 || sizes.join() !== [...sizes].sort((a, b) => a - b).join()) wrong.push(`sizes ${sizes}`);
  return wrong;
}

const mostCases = 250;
const small = everySingle.filter(({ space }) => space.axes.flatMap(({ facts }) => facts).length <= 8);

describe('the smallest sets of facts that would change an answer are told', () => {
  it('for all but the few definitions and norms that are too large to try', () => {
    const tooLarge = everySingle.filter((one) => !small.includes(one)).map(nameOf);
    expect(tooLarge.sort()).toEqual([
      'child-in-need-of-assistance from 2016-01-01',
      'child-in-need-of-assistance from 2027-01-01',
      'commence-case-management from 2027-01-01',
      'end-case-management from 2027-01-01',
      'help-within-field from 2027-01-01',
      'may-involve-official-in-field-network from 2027-01-01',
      'notify-responsible-local-government from 2022-05-08',
      'notify-responsible-local-government from 2027-01-01',
      'report-when-field-help-fails from 2027-01-01',
    ]);
  });

  it.each(small.map((one) => [nameOf(one), one] as const))('%s', (_name, one) => {
    const compiled = compile(one.ruleSet);
    const codes = new Uint8Array(one.ruleSet.facts.length);
    const size = sizeOf(one.space);
    const step = Math.max(1, Math.floor(size / mostCases));
    const wrong: string[] = [];
    for (let index = 0; index < size; index += step) {
      writeCodes(one.space.axes, 'states', index, codes);
      for (const wanted of [true, false]) {
        for (const fault of faults(one, compiled, codes, wanted)) wrong.push(`${index} to ${wanted}: ${fault}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
