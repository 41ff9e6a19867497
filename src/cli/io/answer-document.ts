import { type AssessOptions, evaluateCase } from '../../assessment/assess.ts';
import type { Evaluation } from '../../assessment/entity-rules.ts';
import { recordsThatWouldBar, screen } from '../../assessment/screen.ts';
import type { Screening } from '../../model/answer/screening.ts';
import { type DocumentKind, readDocument } from '../../model/input/document.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import type { PersonInput } from '../../rules/facts/person-entity.ts';
import { Rejection } from '../errors/rejection.ts';
import { expectedFiles } from './messages.ts';

/** The time and the wording of documents that name none, and whether to reject dates beyond the last review of the law. */
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
 * Evaluates a document: a case alone, or an envelope, whose own time and wording override the defaults.
 *
 * @throws LawError for what is wrong with it; a person is rejected, since only cases are assessed.
 */
export function evaluateDocument(document: unknown, defaults: Defaults): EvaluatedDocument {
  const { id, content, options } = contentOf(document, 'case', defaults);
  return { id, evaluation: evaluateCase(content, options) };
}

/**
 * Screens a document: a person alone, or an envelope, whose own time and wording override the defaults.
 *
 * @returns The answer, under the id of the document.
 * @throws LawError for what is wrong with it; a case is rejected, since only persons are screened.
 */
export function screenDocument(document: unknown, defaults: Defaults): Screening {
  const { id, content, options } = contentOf(document, 'person', defaults);
  return underId(screen(content as PersonInput, options), id); // screen checks it, whatever its type
}

/**
 * The records of a document that would bar a person to whom § 20 does not apply.
 *
 * @returns The indexes of the records; `undefined` if § 20 applies to the person, or may apply.
 * @throws LawError as {@link screenDocument} does.
 */
export function recordsThatWouldBarIn(document: unknown, defaults: Defaults): readonly number[] | undefined {
  const { content, options } = contentOf(document, 'person', defaults);
  return recordsThatWouldBar(content as PersonInput, options);
}

/** An answer as plain data under the caller's own name. */
export function underId<Answer extends object>(answer: Answer, id: string | number | undefined): Answer {
  return id === undefined ? answer : { id, ...answer };
}

interface Content {
  readonly id: string | number | undefined;
  readonly content: unknown;
  readonly options: AssessOptions;
}

const expectedKinds: Readonly<Record<DocumentKind, Bilingual>> = {
  case: expectedFiles.aCase,
  person: expectedFiles.aPerson,
};

function contentOf(document: unknown, asked: DocumentKind, defaults: Defaults): Content {
  const { strict = false } = defaults;
  const { id, at = defaults.at, wording = defaults.wording, kind, content } = readDocument(document, asked);
  if (kind !== asked) throw new Rejection('unknown-fact', kind, expectedKinds[asked]);
  return { id, content, options: wording === undefined ? { at, strict } : { at, wording, strict } };
}
