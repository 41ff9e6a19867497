import fc from 'fast-check';
import { type HostileName, hostileKey, hostileName, hostileValue, isPlain } from './hostile.ts';

/** One change of a document: where (counted through all places of it), what is done there and with what. */
interface Edit {
  readonly place: number;
  readonly how: 'put' | 'add' | 'rename' | 'drop' | 'wrap' | 'repeat' | 'swap';
  readonly what: HostileName;
  readonly key: string;
}

/** How a document comes about: a good one and what is done to it. */
export interface Recipe {
  readonly good: unknown;
  readonly edits: readonly Edit[];
}

const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.nat({ max: 999 }),
  how: fc.constantFrom('put', 'put', 'put', 'add', 'add', 'rename', 'drop', 'wrap', 'repeat', 'swap'),
  what: hostileName,
  key: hostileKey,
});

/** Documents with up to three changes in them; now and then a good one. */
export const mutantsOf = (good: readonly unknown[]): fc.Arbitrary<Recipe> =>
  fc.record({ good: fc.constantFrom(...good), edits: fc.array(edit, { maxLength: 3 }) });

/** Whether all that a recipe puts into its document could stand in JSON. */
export const makesPlain = ({ edits }: Recipe): boolean => edits.every(({ what }) => isPlain(what));

type Container = Record<string, unknown>;
interface Place {
  readonly container: Container;
  readonly key: string;
}

/** Makes the document of a recipe, a new one each time. */
export function made({ good, edits }: Recipe): unknown {
  const root: Container = { root: structuredClone(good) };
  const foreign = new Set<unknown>();
  for (const { place, how, what, key } of edits) {
    const places = placesIn(root, foreign);
    const { container, key: old } = places[place % places.length]!;
    const value = hostileValue(what);
    foreign.add(value);
    const inner = container[old];
    switch (how) {
      case 'put':
        own(container, old, value);
        break;
      case 'add':
        if (isContainer(inner) && !foreign.has(inner))
          own(inner, Array.isArray(inner) ? String(inner.length) : key, value);
        else own(container, old, { [key]: value });
        break;
      case 'rename':
        if (Array.isArray(container) || container === root) break;
        delete container[old];
        own(container, key, inner);
        break;
      case 'drop':
        if (container !== root) delete container[old]; // of a list it leaves a hole
        break;
      case 'wrap':
        own(container, old, place % 2 === 0 ? [inner] : { [key]: inner });
        break;
      case 'repeat':
        own(container, old, [inner, inner, inner]);
        break;
      case 'swap': {
        const other = places[(place * 7 + 3) % places.length]!;
        const there = other.container[other.key];
        if (isContainer(inner) || isContainer(there)) break; // else something would stand in itself
        own(other.container, other.key, inner);
        own(container, old, there);
      }
    }
  }
  return root['root'];
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Every place of a document, but for what was put there. */
function placesIn(container: Container, foreign: ReadonlySet<unknown>): Place[] {
  return Object.keys(container).flatMap((key) => {
    const inner = container[key];
    const below = isContainer(inner) && !foreign.has(inner) ? placesIn(inner, foreign) : [];
    return [{ container, key }, ...below];
  });
}

const own = (target: object, key: string, value: unknown): void => {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
};
