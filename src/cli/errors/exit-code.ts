/** The exit codes of the command. */
export const exitCode = {
  success: 0,
  /** What was checked does not pass. */
  failed: 1,
  badInput: 2,
  /** EX_SOFTWARE of sysexits: an error of lasteks, not of the input. */
  internalError: 70,
} as const;
