/**
 * Whether a value is a mapping whose keys and values can be read as they are: a plain object, of whatever realm and with a
 * prototype or without, or an instance of a class that keeps everything in fields of its own.
 *
 * A `Map`, a `Set`, a `Date` and the like keep what they hold elsewhere, and so does a class with accessors or without a single
 * field: read as a mapping, what they hold would be lost in silence.
 */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || keepsAllInFields(value, prototype);
}

function keepsAllInFields(value: object, prototype: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  let depth = 0;
  for (let at: object | null = prototype; at !== null; at = Object.getPrototypeOf(at)) {
    const above: object | null = Object.getPrototypeOf(at);
    if (above === null) break; // that of all objects
    depth += 1;
    if (Object.values(Object.getOwnPropertyDescriptors(at)).some(({ get }) => get !== undefined)) return false;
  }
  return depth === 0 || hasKeys(value);
}

function hasKeys(value: object): boolean {
  for (const _ in value) return true;
  return false;
}
