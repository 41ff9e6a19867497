/**
 * A pure function of an object that works out each result once and keeps it as long as the object lives.
 *
 * @param make The function; it must give the same for the same object.
 */
export function memoizeWeak<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}

/** How many results of one function are kept before it starts anew: so that memory stays bounded over any stream. */
const mostKept = 4096;

/**
 * A pure function of a number or text that keeps its latest results, a bounded number of them.
 *
 * @param make The function; it must give the same for the same key. What it throws is not kept.
 */
export function memoizeBounded<Key extends number | string, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => kept.get(key) ?? keeping(kept, key, make(key));
}

function keeping<Key, Value>(kept: Map<Key, Value>, key: Key, made: Value): Value {
  if (made === undefined) return made; // no use: it would be made again
  if (kept.size === mostKept) kept.clear();
  kept.set(key, made);
  return made;
}

/**
 * A pure function that keeps its latest results, a bounded number of them, by a number or text that says all that its result
 * depends on.
 *
 * @param keyOf What a result depends on.
 * @param make The function; it must give the same for inputs of the same key. What it throws is not kept.
 */
export function memoizeBoundedBy<Input, Key extends number | string, Value>(
  keyOf: (input: Input) => Key,
  make: (input: Input) => Value,
): (input: Input) => Value {
  const kept = new Map<Key, Value>();
  return (input) => {
    const key = keyOf(input);
    return kept.get(key) ?? keeping(kept, key, make(input));
  };
}
