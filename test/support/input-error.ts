import { isLawError, type LawError } from '../../src/act/law-error.ts';

/** What a call gives, or the LawError that it throws; any other error is a fault and goes on. */
export function attempt<T>(call: () => T): T | LawError {
  try {
    return call();
  } catch (error) {
    if (isLawError(error)) return error;
    throw error;
  }
}

/** The LawError that a call throws; a call that throws none fails the test. */
export function refusal(call: () => unknown): LawError {
  const outcome = attempt(call);
  if (!isLawError(outcome)) throw new Error('it was not refused');
  return outcome;
}
