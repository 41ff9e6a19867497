/** The start of commander's messages that quote what was typed, and what is said instead. */
const instead: readonly (readonly [start: string, message: string])[] = [
  ["error: unknown option '", 'unknown option'],
  ["error: unknown command '", 'unknown command'],
];

/** A guess at what was meant, of our own names only. */
const suggestion = /\(Did you mean [^()]*\)\s*$/u;

/**
 * What is wrong with a command line, for standard error. What was typed is not repeated, since a value may have slipped
 * into the place of an option or a command.
 *
 * @param message Commander's message.
 */
export function usageErrorInWords(message: string): string {
  const quoting = instead.find(([start]) => message.startsWith(start));
  const guess = suggestion.exec(message)?.[0].trim();
  const text =
    quoting === undefined ? message.replace(/^error: /u, '').trim() : [quoting[1], guess].filter(Boolean).join(' ');
  return `lasteks: ${text}\n  lasteks help and lasteks help COMMAND tell how it is used\n`;
}
