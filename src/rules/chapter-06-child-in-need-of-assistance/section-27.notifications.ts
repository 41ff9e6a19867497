import type { Withheld } from '../../model/answer/answer.ts';
import type { Actor } from '../../model/rule/actor.ts';
import type { CaseFact } from '../facts/case-facts.ts';

/** The facts about who received a notice: nobody is notified of what he or she received. */
export const factsOfReceiver = {
  kind: 'notice.receiver.kind',
  municipality: 'notice.receiver.municipality',
} as const satisfies Readonly<Record<string, CaseFact>>;

/** § 27 (5): the norm under which nobody learns who notified. */
export const normWithholdingReporter = 'withhold-reporter-identity';

/** § 27 (5): an authority may learn that there was a notice, but not from whom; others learn neither. */
export const withheldFrom = (body: Actor): readonly Withheld[] =>
  body === 'person-raising-child' ? ['reporter-identity', 'fact-of-notification'] : ['reporter-identity'];
