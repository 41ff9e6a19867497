import type { Surroundings } from './surroundings.ts';

/** Whether the reader of the output has gone, as `head` does: nothing is wrong then. */
export const isClosedPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.code === 'EPIPE';

/**
 * A fault of ours, for standard error: one line without the message, since that may quote the input; with the stack where
 * `LASTEKS_DEBUG` is set.
 */
export function faultInWords(error: unknown, env: Surroundings['env']): string {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = env['LASTEKS_DEBUG'] && error instanceof Error ? `${error.stack}\n` : '';
  return `lasteks: a fault of lasteks itself, not of the input (${name}); LASTEKS_DEBUG=1 shows where\n${stack}`;
}
