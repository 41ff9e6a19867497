/** A value of JSON. */
export type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** A value as it stands in JSON: without what is `undefined`, and with what is built when read. */
export const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** The fields that a JSON Schema names and that none of the values has. */
export function fieldsWithoutValue(schema: Json, values: readonly Json[]): readonly string[] {
  const seen = new Set<string>();
  const named: string[] = [];
  eachKey(values as Json[], (key) => seen.add(key));
  eachKey(schema, (key, inner) => {
    if (key === 'properties' && !Array.isArray(inner)) named.push(...Object.keys(inner as object));
  });
  return [...new Set(named)].filter((name) => !seen.has(name));
}

function eachKey(value: Json, visit: (key: string, inner: Json) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    visit(key, inner);
    eachKey(inner, visit);
  }
}
