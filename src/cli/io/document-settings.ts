import type { Language } from '../../model/rule/truth.ts';
import { currentTime } from '../terminal/dates.ts';
import { languageFor } from '../terminal/language.ts';
import type { Defaults } from './answer-document.ts';
import type { ProcessContext } from './process-context.ts';

/** The options that every command about documents takes, as given on the command line. */
export interface DocumentOptions {
  readonly at?: string;
  readonly wording?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly full?: boolean;
  readonly lang?: string;
}

/** How the documents of a command are answered. */
export interface DocumentSettings {
  readonly defaults: Defaults;
  readonly lang: Language;
  /** The input is a stream: a document a line. */
  readonly isStream: boolean;
}

/**
 * The settings of the options, with the current time as the default.
 *
 * @param file The path of a file, or `-` for standard input; one that ends in `.ndjson` is a stream.
 * @throws LawError `not-in-list` for another language.
 */
export function documentSettings(
  file: string,
  { at, wording, strict = false, ndjson = false, lang }: DocumentOptions,
  { now, env }: ProcessContext,
): DocumentSettings {
  const time = at ?? currentTime(now());
  return {
    defaults: wording === undefined ? { at: time, strict } : { at: time, wording, strict },
    lang: languageFor(lang, env),
    isStream: ndjson || file.endsWith('.ndjson'),
  };
}
