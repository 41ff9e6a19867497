/** A message with its `{}` replaced, in their order. */
export const fill = (message: string, ...parts: readonly (string | number)[]): string =>
  parts.reduce((text: string, part) => text.replace('{}', () => String(part)), message);
