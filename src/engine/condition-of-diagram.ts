import type { Condition, Leaf } from '../model/rule/condition.ts';
import { allOf, anyOf, factored } from './condition-forms.ts';
import { type Diagrams, NEVER, type Variable } from './decision-diagram.ts';
import { type Cube, coverOf } from './prime-implicants.ts';
import type { FactDomain } from './rule-set.ts';

/**
 * A diagram as a condition on facts, exact in every world and reduced: prime implicants of which none can be left out, with
 * what they share written once. Linked facts are tested only as far as they distinguish possible worlds.
 *
 * @param facts The facts of the rule set that the diagram is of.
 * @param rank Where a fact is written: those of lower rank first.
 * @returns `undefined` for what never holds.
 */
export function conditionOfDiagram(
  diagrams: Diagrams,
  diagram: number,
  facts: readonly FactDomain[],
  rank: (fact: string) => number,
): Condition | undefined {
  if (diagram === NEVER) return undefined;
  const products = coverOf(diagrams, diagram).map((cube) => partsOf(diagrams, cube, facts, rank));
  return factored(products);
}

/** The tests of a cube, each variable's after the other. */
function partsOf(
  { variables }: Diagrams,
  cube: Cube,
  facts: readonly FactDomain[],
  rank: (fact: string) => number,
): readonly Condition[] {
  const firstRank = (variable: Variable): number => Math.min(...variable.facts.map((fact) => rank(facts[fact]!.name)));
  return [...cube]
    .map(([place, worlds]) => ({ variable: variables[place]!, worlds }))
    .sort((a, b) => firstRank(a.variable) - firstRank(b.variable))
    .flatMap(({ variable, worlds }) => {
      const condition = conditionOfWorlds(variable, worlds, facts);
      return 'all' in condition ? condition.all : [condition];
    });
}

/** For each fact of a variable, by its place there, the codes that it may have. */
type Product = ReadonlyMap<number, readonly number[]>;

/** The condition that holds in some worlds of a variable and in none of its others. */
function conditionOfWorlds(
  { facts: positions, worlds }: Variable,
  wanted: readonly number[],
  facts: readonly FactDomain[],
): Condition {
  const inside = wanted.map((world) => worlds[world]!);
  const beyond = worlds.filter((_, world) => !wanted.includes(world));
  const places = positions.map((_, place) => place);
  const products = smallestProducts(places, inside, beyond).map((product) =>
    allOf([...product].map(([place, codes]) => testOf(facts[positions[place]!]!, codes))),
  );
  return anyOf(products);
}

const agrees = (product: Product, world: readonly number[]): boolean =>
  [...product].every(([place, codes]) => codes.includes(world[place]!));

/** Products that hold in all worlds inside and in none beyond: of each world inside the one with the fewest facts. */
function smallestProducts(
  places: readonly number[],
  inside: readonly (readonly number[])[],
  beyond: readonly (readonly number[])[],
): readonly Product[] {
  const candidates = inside.flatMap((world) => {
    const fitting = subsetsOf(places)
      .map((kept): Product => new Map(kept.map((place) => [place, [world[place]!]])))
      .filter((product) => !beyond.some((other) => agrees(product, other)));
    const fewest = Math.min(...fitting.map((product) => product.size));
    return fitting.filter((product) => product.size === fewest).map((product) => widened(product, inside, beyond));
  });
  const distinct = [...new Map(candidates.map((product) => [JSON.stringify([...product]), product])).values()];
  const reach = (product: Product): number => inside.filter((world) => agrees(product, world)).length;
  const inOrder = distinct.sort((a, b) => a.size - b.size || reach(b) - reach(a));
  return inOrder.reduceRight<readonly Product[]>((kept, product) => {
    const others = kept.filter((other) => other !== product);
    return inside.every((world) => others.some((other) => agrees(other, world))) ? others : kept;
  }, inOrder);
}

/** A product with every further value of its facts that some world inside has and that lets in no world beyond. */
function widened(
  product: Product,
  inside: readonly (readonly number[])[],
  beyond: readonly (readonly number[])[],
): Product {
  return [...product.keys()].reduce((before, place) => {
    const further = [...new Set(inside.map((world) => world[place]!))].sort((a, b) => a - b);
    return further.reduce((narrow, code) => {
      const codes = narrow.get(place)!;
      if (codes.includes(code)) return narrow;
      const wider: Product = new Map(narrow).set(
        place,
        [...codes, code].sort((a, b) => a - b),
      );
      return beyond.some((other) => agrees(wider, other)) ? narrow : wider;
    }, before);
  }, product);
}

/** All subsets, smaller ones first. */
function subsetsOf(places: readonly number[]): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** places.length }, (_, bits) =>
    places.filter((_place, at) => (bits & (1 << at)) !== 0),
  );
  return all.sort((a, b) => a.length - b.length);
}

/** The test that a fact has one of some values: in the shorter way for a choice. */
function testOf({ name: fact, values }: FactDomain, codes: readonly number[]): Leaf {
  if (values[0] === false) return { fact, operator: 'is', value: codes[0] === 2 };
  const named = (wanted: boolean): readonly string[] =>
    values.filter((_, value) => codes.includes(value + 1) === wanted).map(String);
  const [listed, others] = [named(true), named(false)];
  return others.length > 0 && others.length < listed.length
    ? { fact, operator: 'noneOf', value: others }
    : { fact, operator: 'oneOf', value: listed };
}
