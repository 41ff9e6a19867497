import { caseRules } from '../../assessment/case-rules.ts';
import type { EntityRules, PartEvaluation } from '../../assessment/entity-rules.ts';
import { refuseContradictions } from '../../assessment/person/check-person.ts';
import { barredBy } from '../../assessment/person/person-evaluation.ts';
import { personRules } from '../../assessment/person/person-rules.ts';
import type { EncodedInput } from '../../model/entity/encoded-input.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { Term } from '../../model/time/term.ts';
import { restrictionTriggers } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-restrictions.ts';
import { responsibleReceived } from '../../rules/chapter-06-child-in-need-of-assistance/section-27.receipt.ts';
import { factPosition } from '../../rules/facts/case-facts.ts';
import type { EncodedPerson } from '../../rules/facts/person-entity.ts';
import type { Law } from '../../rules/law.ts';
import type { TableKind } from './counts.ts';

/** What is counted of the documents about one entity. */
export interface CountedEntity {
  readonly rules: EntityRules;
  readonly kinds: Readonly<Record<'definition' | 'norm' | 'deadline' | 'shift', TableKind>>;
  /** What starts a term, where a deadline depends on the term alone; nothing for a term that no fact starts. */
  readonly startsOf?: (term: Term) => readonly TermStart[];
  /** @throws LawError for an input that contradicts a law. */
  readonly check?: (law: Law, encoded: EncodedInput) => void;
  /** A truth about the whole input, beside those of its rules. */
  readonly verdict?: Verdict;
}

/** A fact that starts a term, by its position. */
export interface TermStart {
  readonly fact: number;
  /** It does so only where the responsible local government received the notice. */
  readonly onReceipt: boolean;
}

/** A truth about a whole input that follows from several norms. */
export interface Verdict {
  readonly kind: TableKind;
  /** Whether it follows from a norm. */
  readonly restsOn: (norm: string) => boolean;
  /** @param applies The truths of the norms that it follows from. */
  readonly of: (
    law: Law,
    applies: readonly Truth[],
    encoded: EncodedInput,
    parts: readonly PartEvaluation[] | undefined,
  ) => Truth;
}

const receivedAt = /* @__PURE__ */ factPosition.get('notice.receivedAt')!;

function startsOfCase(term: Term): readonly TermStart[] {
  if (term.from === undefined) return [];
  const { from, orFrom, orReceipt } = term as {
    readonly from: string;
    readonly orFrom?: string;
    readonly orReceipt?: boolean;
  };
  const startOn = (path: string): TermStart => ({ fact: factPosition.get(path)!, onReceipt: false });
  return [
    startOn(from),
    ...(orFrom === undefined ? [] : [startOn(orFrom)]),
    ...(orReceipt === true ? [{ fact: receivedAt, onReceipt: true }] : []),
  ];
}

/** Whether a known fact that may start a term does. */
export const canStart = ({ onReceipt }: TermStart, encoded: EncodedInput): boolean =>
  !onReceipt || responsibleReceived(encoded);

/** What is counted of cases, and of persons. */
export const countedEntities: Readonly<Record<DocumentKind, CountedEntity>> = {
  case: {
    rules: caseRules,
    kinds: { definition: 'finding', norm: 'norm', deadline: 'deadline', shift: 'shift' },
    startsOf: startsOfCase,
  },
  person: {
    rules: personRules,
    kinds: { definition: 'finding', norm: 'person-norm', deadline: 'person-deadline', shift: 'person-shift' },
    check: (law, person) => refuseContradictions(law, person as EncodedPerson),
    verdict: {
      kind: 'barred',
      restsOn: (norm) => restrictionTriggers[norm] !== undefined,
      of: (law, applies, person, records) => barredBy(applies, { law, person: person as EncodedPerson, records }),
    },
  },
};
