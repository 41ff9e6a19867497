const TITLES: ReadonlySet<string> = new Set(['Child Protection Act', 'Lastekaitseseadus']);

/**
 * Whether an official text is one of the Child Protection Act.
 *
 * @param title Its title.
 * @returns `true` for the title of the Act, in English or Estonian.
 */
export function isChildProtectionAct(title: string): boolean {
  return TITLES.has(title);
}
