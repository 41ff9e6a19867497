import type { ProcessContext } from '../io/process-context.ts';

/** Whether the reader of the output has gone, as `head` does: nothing is wrong then. */
export const isClosedPipe = (error: unknown): boolean => (Object(error) as NodeJS.ErrnoException).code === 'EPIPE';

/**
 * What went wrong that is no fault of the input, for standard error: one line without the message, since that may quote
 * the input; with the stack where `LASTEKS_DEBUG` is set.
 */
export function formatInternalError(error: unknown, env: ProcessContext['env']): string {
  const { syscall, code } = Object(error) as NodeJS.ErrnoException;
  if (syscall === 'write') return `lasteks: the results cannot be written (${code})\n`;
  const name = error instanceof Error ? error.name : typeof error;
  const stack = env['LASTEKS_DEBUG'] && error instanceof Error ? `${error.stack}\n` : '';
  return `lasteks: a fault of lasteks itself, not of the input (${name}); LASTEKS_DEBUG=1 shows where\n${stack}`;
}
