import { LawError } from '../law-error.ts';

/**
 * Makes the error for a text that is no official text.
 *
 * @param expected What would be right.
 * @param path The name of the argument.
 * @returns The error; it repeats nothing of the text.
 */
export function notReadable(expected: string, path = 'text'): LawError {
  return new LawError({ code: 'not-readable', path, expected });
}
