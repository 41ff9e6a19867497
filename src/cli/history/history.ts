import { LawError } from '../../act/law-error.ts';
import { historyOf } from '../../compare.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { languageFor } from '../terminal/language.ts';
import { renderOptionsFor } from '../terminal/render-options.ts';
import { historyMarkdown } from './history-markdown.ts';
import { renderHistory } from './render-history.ts';

/** The options of `lasteks history`, as they stand on the command line. */
export interface HistoryCommandOptions {
  readonly json?: boolean;
  readonly format?: string;
  readonly lang?: string;
}

/**
 * `lasteks history`: the versions of a provision or a rule over time.
 *
 * @param asked A provision, or the id of a finding or norm.
 * @returns The text to print.
 * @throws LawError for what is neither, and for a format or a language that is none.
 */
export function historyCommand(asked: string, options: HistoryCommandOptions, surroundings: ProcessContext): string {
  const { json = false, format = json ? 'json' : 'text' } = options;
  const lang = languageFor(options.lang, surroundings.env);
  switch (format) {
    case 'json':
      return `${JSON.stringify(historyOf(asked), undefined, 2)}\n`;
    case 'md':
      return historyMarkdown(historyOf(asked), lang);
    case 'text':
      return renderHistory(historyOf(asked), renderOptionsFor(surroundings, lang, false));
    default:
      throw new LawError({ code: 'not-in-list', path: '--format', expected: 'text, md or json' });
  }
}
