import type { Language } from '../../model/rule/truth.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { fill } from './fill.ts';
import { errorMessages } from './messages.ts';

/** Whether the reader of the output has gone, as `head` does: that is no error. */
export const isClosedPipe = (error: unknown): boolean => (Object(error) as NodeJS.ErrnoException).code === 'EPIPE';

/**
 * An error that the input did not cause, for standard error: one line without the error's own message, which may quote
 * the input, and the stack if `LASTEKS_DEBUG` is set.
 */
export function formatInternalError(error: unknown, env: ProcessContext['env'], lang: Language): string {
  const { syscall, code = '' } = Object(error) as NodeJS.ErrnoException;
  if (syscall === 'write') return `lasteks: ${fill(errorMessages.notWritten[lang], code)}\n`;
  const name = error instanceof Error ? error.name : typeof error;
  const stack = env['LASTEKS_DEBUG'] && error instanceof Error ? `${error.stack}\n` : '';
  return `lasteks: ${fill(errorMessages.internal[lang], name)}\n${stack}`;
}
