import { isLawError, type LawIssue, lawErrorOf } from '../../act/law-error.ts';
import { rulesByKind } from '../../analysis/rules-by-kind.ts';
import { assess, lawFor } from '../../assessment/assess.ts';
import { screen } from '../../assessment/screen.ts';
import type { Assessment } from '../../model/answer/answer.ts';
import type { Screening } from '../../model/answer/screening.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import { readEvaluationTime } from '../../model/time/evaluation-time.ts';
import type { CaseInput } from '../../rules/facts/case-entity.ts';
import type { PersonInput } from '../../rules/facts/person-entity.ts';
import type { Law } from '../../rules/law.ts';
import type { Scenario } from '../format/scenario.ts';

/** The input of a scenario: all of it but its name and its expectations. */
export type Answerable = Pick<Scenario, 'at' | 'wording' | 'kind' | 'content'>;

/** The answer to a case, or about a person. */
export type Answered =
  | { readonly kind: 'case'; readonly answer: Assessment }
  | { readonly kind: 'person'; readonly answer: Screening };

/** The law that a scenario is answered under. */
export const lawOfScenario = ({ at, wording }: Answerable): Law => lawFor(readEvaluationTime(at), { wording });

/**
 * Answers the case of a scenario, or screens its person.
 *
 * @throws LawError for an input that cannot be read; the paths of a case start with `case`.
 */
export function answerScenario({ kind, at, wording, content }: Answerable): Answered {
  const options = { at, ...(wording === undefined ? {} : { wording }) };
  return within(kind, () =>
    kind === 'person'
      ? { kind, answer: screen(content as PersonInput, options) }
      : { kind, answer: assess(content as CaseInput, options) },
  );
}

/** Runs what reads or validates a document; the paths of its issues start with its kind, as they do within a scenario. */
export function within<Result>(kind: DocumentKind, run: () => Result): Result {
  if (rulesByKind[kind].entity.root !== '') return run();
  try {
    return run();
  } catch (error) {
    if (!isLawError(error)) throw error;
    const below = (issue: LawIssue) => ({ ...issue, path: issue.path === '' ? kind : `${kind}.${issue.path}` });
    throw lawErrorOf(error.issues.map(below));
  }
}
