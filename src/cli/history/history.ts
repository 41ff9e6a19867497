import { historyOf } from '../../compare.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { printReport, readFormat } from '../report/print-report.ts';
import { languageFor } from '../terminal/language.ts';
import { renderOptionsFor } from '../terminal/render-options.ts';
import { historyDocument } from './history-document.ts';

/** The options of `lasteks history`, as the command line has them. */
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
 * @throws LawError for what is neither, and for an unknown format or language.
 */
export async function historyCommand(
  asked: string,
  { json = false, format = json ? 'json' : 'text', lang }: HistoryCommandOptions,
  surroundings: ProcessContext,
): Promise<string> {
  const look = renderOptionsFor(surroundings, languageFor(lang, surroundings.env), false);
  const reportFormat = readFormat(format);
  return printReport(historyOf(asked), historyDocument, reportFormat, look);
}
