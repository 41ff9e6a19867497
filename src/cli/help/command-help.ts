import type { Bilingual } from '../../model/rule/truth.ts';

/** The help text of one command. */
export interface CommandHelp {
  /** One phrase for the list of commands. */
  readonly summary: Bilingual;
  readonly description: Bilingual;
  /** By placeholder, such as `FILE`. */
  readonly arguments: Readonly<Record<string, Bilingual>>;
  /** By long name, such as `--at`. */
  readonly options: Readonly<Record<string, Bilingual>>;
  /** The values of the options that have a list of values, by long name. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Paragraphs below the options. */
  readonly notes: readonly Bilingual[];
  /** Command lines, the same in both languages. */
  readonly examples: readonly string[];
}
