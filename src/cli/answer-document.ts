import { LawError } from '../act/law-error.ts';
import { evaluateCase } from '../assessment/assess.ts';
import type { Evaluation } from '../assessment/evaluation.ts';
import { readDocument } from '../model/document.ts';

/** The moment and the wording to use where a document does not tell its own. */
export interface Defaults {
  readonly at: string;
  readonly wording?: string;
}

/** A document that was evaluated, with the caller's own name for it. */
export interface EvaluatedDocument {
  readonly id: string | number | undefined;
  readonly evaluation: Evaluation;
}

/**
 * Evaluates a document: a case alone, or an envelope, whose own moment and wording go before the defaults.
 *
 * @throws LawError for what is wrong with it; a person is refused, since only cases are assessed.
 */
export function evaluateDocument(document: unknown, defaults: Defaults): EvaluatedDocument {
  const { id, at = defaults.at, wording = defaults.wording, kind, content } = readDocument(document);
  if (kind === 'person') {
    throw new LawError({ code: 'unknown-fact', path: 'person', expected: 'a case: a person is not assessed' });
  }
  return { id, evaluation: evaluateCase(content, wording === undefined ? { at } : { at, wording }) };
}
