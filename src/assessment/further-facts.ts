import type { Term } from '../model/time/term.ts';
import { openFactsOfReceipt } from '../rules/chapter-06-child-in-need-of-assistance/section-27.receipt.ts';
import { caseFacts, factPosition } from '../rules/facts/case-facts.ts';
import { roleFacts } from '../rules/role-facts.ts';
import { openDoneFacts } from './done/done-of-entity.ts';
import type { Evaluation } from './entity-rules.ts';
import { factsOfRecipients, recipientsOf } from './notifications.ts';

/** The latest day that there is: any time of a receipt may count. */
const everyDay = { day: Number.POSITIVE_INFINITY } as const;

/** The paths of the facts by which a term starts and ends. */
function factsOfTerm(term: Term | undefined, { encoded }: Evaluation): readonly (string | undefined)[] {
  if (term === undefined) return [];
  return [
    term.from,
    ...('orFrom' in term ? [term.orFrom] : []),
    ...('orEarlierFrom' in term ? [term.orEarlierFrom] : []),
    ...('orReceipt' in term ? openFactsOfReceipt(encoded, everyDay) : []),
    ...('inException' in term ? [term.inException] : []),
    ...('orLengthWhere' in term ? [term.orLengthWhere] : []),
    ...('atOnceWhere' in term ? Object.keys(term.atOnceWhere!) : []),
    ...('untilBirthday' in term ? [term.untilBirthday!.of] : []),
  ];
}

/**
 * The facts that are not provided and settle no more whether a norm applies, but what else an answer gives of it: whether it is
 * fulfilled, by when it is due, whose it is and who is notified.
 *
 * @param at The place of the norm among all ids; a finding has none.
 * @returns Their positions, those on what has been done first; none where the norm does not apply.
 */
export function furtherFacts(evaluation: Evaluation, at: number): readonly number[] {
  const { evaluator, encoded, truths } = evaluation;
  const norm = evaluator.law.norms[at - evaluator.law.definitions.length];
  const applies = truths[at]!;
  if (norm === undefined || applies === false) return [];
  const { bearer, bearerMunicipality, counterpartMunicipality, term } = norm.version;
  const paths = [
    ...factsOfTerm(term, evaluation),
    roleFacts[bearer[0]!],
    bearerMunicipality,
    counterpartMunicipality,
    ...factsOfRecipients(norm, encoded),
    ...recipientsOf(norm, applies, encoded).map(({ municipality }) => municipality),
  ];
  const positions = [
    ...openDoneFacts(evaluation, norm),
    ...paths.flatMap((path) => (path === undefined ? [] : factPosition.get(path)!)),
  ];
  return [...new Set(positions)].filter((position) => position < caseFacts.length && encoded.codes[position] === 0);
}
