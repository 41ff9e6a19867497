type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null;

/**
 * Where two values read from JSON differ: paths such as `answer.norms.notify-danger.applies`, without any value. Of a
 * key that only one has, the path ends in `(added)` or `(gone)`; where the same keys stand in another order, in
 * `(order)`.
 *
 * @param before One value.
 * @param after The other.
 */
export function differingPaths(before: unknown, after: unknown, path = ''): readonly string[] {
  if (!isMapping(before) || !isMapping(after) || Array.isArray(before) !== Array.isArray(after)) {
    return Object.is(before, after) ? [] : [path];
  }
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const [old, now] = [Object.keys(before), Object.keys(after)];
  const shared = old.filter((key) => Object.hasOwn(after, key));
  const inNewOrder = now.filter((key) => Object.hasOwn(before, key));
  return [
    ...old.filter((key) => !Object.hasOwn(after, key)).map((key) => `${below(key)} (gone)`),
    ...now.filter((key) => !Object.hasOwn(before, key)).map((key) => `${below(key)} (added)`),
    ...(shared.some((key, place) => key !== inNewOrder[place]) ? [`${path} (order)`] : []),
    ...shared.flatMap((key) => differingPaths(before[key], after[key], below(key))),
  ];
}
