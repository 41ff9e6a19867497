import { type Digests, digestTables } from './digest-tables.ts';

/** The digests of the chapters and provisions of one official text. */
export interface OfficialDigests {
  /** The wording that it gives, by its first day, `YYYY-MM-DD`. */
  readonly wording: string;
  readonly language: 'en' | 'et';
  /** For the number of every chapter, the digest that `digestOfChapter` gives. */
  readonly chapters: Readonly<Record<string, string>>;
  /** For every provision that it prints, in its order, the digest that `digestOf` gives. */
  readonly digests: Readonly<Record<string, string>>;
}

/** The digests of one text among those along several; those that it does not print are left out. */
function columnOf(rows: Readonly<Record<string, Digests>>, text: number): Readonly<Record<string, string>> {
  const digestAt = (digests: Digests, at: number): string => {
    const digest = digests[Math.min(at, digests.length - 1)]!;
    return digest === '=' ? digestAt(digests, at - 1) : digest;
  };
  const printed = Object.entries(rows).map(([key, digests]) => [key, digestAt(digests, text)] as const);
  return Object.fromEntries(printed.filter(([, digest]) => digest !== ''));
}

/**
 * The digests of every official text that this library was compared with: the English of 2016-01-01 and 2023-04-01, and
 * the Estonian of 2025-01-10, 2026-10-01 and 2027-01-01.
 *
 * @example
 * ```ts
 * import { officialDigests } from 'lasteks/texts';
 * officialDigests.filter(({ language }) => language === 'et').map(({ wording }) => wording);
 * // => ['2025-01-10', '2026-10-01', '2027-01-01']
 * ```
 */
export const officialDigests: readonly OfficialDigests[] = /* @__PURE__ */ digestTables.flatMap(
  ({ language, wordings, chapters, provisions }) =>
    wordings.map((wording, text) => ({
      wording,
      language,
      chapters: columnOf(chapters, text),
      digests: columnOf(provisions, text),
    })),
);
