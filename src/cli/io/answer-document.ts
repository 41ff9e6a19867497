import { LawError } from '../../act/law-error.ts';
import { type AssessOptions, evaluateCase } from '../../assessment/assess.ts';
import type { Evaluation } from '../../assessment/evaluation.ts';
import { recordsThatWouldBar, screen } from '../../assessment/screen.ts';
import type { Screening } from '../../model/answer/screening.ts';
import type { PersonInput } from '../../model/facts/person-entity.ts';
import { type DocumentKind, readDocument } from '../../model/input/document.ts';
import { underId } from '../assess/full-answer.ts';

/** The moment and the wording to use where a document does not tell its own, and whether to be strict with all. */
export interface Defaults {
  readonly at: string;
  readonly wording?: string;
  readonly strict?: boolean;
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
  const { id, content, options } = contentOf(document, 'case', defaults);
  return { id, evaluation: evaluateCase(content, options) };
}

/**
 * Screens a document: a person alone, or an envelope, whose own moment and wording go before the defaults.
 *
 * @returns The answer, under the id of the document.
 * @throws LawError for what is wrong with it; a case is refused, since only persons are screened.
 */
export function screenDocument(document: unknown, defaults: Defaults): Screening {
  const { id, content, options } = contentOf(document, 'person', defaults);
  return underId(screen(content as PersonInput, options), id); // screen checks it, whatever its type
}

/**
 * Tells which records of a document would bar a person whom § 20 does not bind.
 *
 * @returns The places of the records; `undefined` where § 20 binds the person, or may.
 * @throws LawError as {@link screenDocument} does.
 */
export function recordsThatWouldBarIn(document: unknown, defaults: Defaults): readonly number[] | undefined {
  const { content, options } = contentOf(document, 'person', defaults);
  return recordsThatWouldBar(content as PersonInput, options);
}

interface Content {
  readonly id: string | number | undefined;
  readonly content: unknown;
  readonly options: AssessOptions;
}

const otherKinds: Readonly<Record<DocumentKind, string>> = {
  case: 'a case: a person is not assessed (lasteks screen)',
  person: 'a person: a case is not screened (lasteks assess)',
};

function contentOf(document: unknown, asked: DocumentKind, defaults: Defaults): Content {
  const { strict = false } = defaults;
  const { id, at = defaults.at, wording = defaults.wording, kind, content } = readDocument(document, asked);
  if (kind !== asked) throw new LawError({ code: 'unknown-fact', path: kind, expected: otherKinds[asked] });
  return { id, content, options: wording === undefined ? { at, strict } : { at, wording, strict } };
}
