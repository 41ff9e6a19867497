/**
 * Plain data that nobody can change any more, through and through: what the library keeps and gives out more than once, so that no
 * caller changes the answer of another.
 *
 * @param data Objects and lists without functions of their own; what is frozen already is taken to be so through and through.
 * @returns The same data.
 */
export function frozen<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  Object.freeze(data);
  for (const part of Object.values(data)) frozen(part);
  return data;
}
