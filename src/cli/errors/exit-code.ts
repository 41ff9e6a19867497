/** What the command tells its caller by its exit code. */
export const exitCode = {
  success: 0,
  /** What was to be checked does not hold. */
  failed: 1,
  badInput: 2,
  /** EX_SOFTWARE of sysexits: a fault of ours, not of the input. */
  internalError: 70,
} as const;

/** The exit codes in words, as they stand below each help text. */
export const exitCodesInWords = `Exit codes:
  0   answered; also when the reader closes the pipe
  1   what was checked does not hold: a scenario differs, a text has drifted,
      a change of the rules goes unnoticed
  2   bad input: the document, a line of a stream, an option
  70  a fault of lasteks itself (LASTEKS_DEBUG=1 shows where)`;
