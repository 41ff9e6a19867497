import { lawFor } from '../../assessment/assess.ts';
import { rulesDocument } from '../../assessment/rules-document.ts';
import { readEvaluationTime } from '../../model/time/evaluation-time.ts';
import { oneOf, Rejection } from '../errors/rejection.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { currentTime } from '../terminal/dates.ts';
import { languageFor } from '../terminal/language.ts';
import { renderOptionsFor } from '../terminal/render-options.ts';
import { renderRules } from './render-rules.ts';

/** The options of `lasteks rules`, as given on the command line. */
export interface RulesCommandOptions {
  readonly at?: string;
  readonly wording?: string;
  readonly format?: string;
  readonly lang?: string;
}

/**
 * `lasteks rules`: the rules in force on a day, as a list to read or as a document for json-rules-engine.
 *
 * @returns The text to print.
 * @throws LawError for an invalid time, wording, format or language.
 */
export function rulesCommand(options: RulesCommandOptions, context: ProcessContext): string {
  const { at = currentTime(context.now()), wording, format = 'text' } = options;
  const lang = languageFor(options.lang, context.env);
  const law = lawFor(readEvaluationTime(at), { wording });
  switch (format) {
    case 'json':
      return `${JSON.stringify(rulesDocument(law), undefined, 2)}\n`;
    case 'text':
      return renderRules(law, at, renderOptionsFor(context, lang, false));
    default:
      throw new Rejection('not-in-list', '--format', oneOf(['text', 'json']));
  }
}
