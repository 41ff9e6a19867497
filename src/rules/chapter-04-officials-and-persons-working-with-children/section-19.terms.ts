import type { Term } from '../../model/time/term.ts';
import type { BoundedTerm, TermEnd } from '../bounded-term.ts';
import { setBy } from '../chapter-11-implementing-provisions/transitions.ts';
import { type EncodedPerson, knownNumber } from '../facts/person-entity.ts';

const from = 'person.startedOn';
const twoYears: Term = { length: { years: 2 }, from };
/** A day that the Act names: it does not move. */
const fixedDay: Term = { length: { days: 0 }, from, ceiling: true };

/** § 41 (1): officials of before the Act comply with § 19 by 2022-01-01, a fixed day that does not move. */
function endOfOfficialsOfBeforeTheAct(person: EncodedPerson): readonly TermEnd[] {
  const startedOn = knownNumber(person, 'startedOn');
  if (startedOn === undefined || startedOn >= setBy('actInForce')) return [];
  return [{ term: fixedDay, countedFrom: { day: setBy('officialsOfBeforeTheAct') }, start: startedOn }];
}

/** § 19 (2) with § 41 (1): two years from the start; of officials of before the Act, by 2022-01-01. */
function endsOfAcquiringProfession(person: EncodedPerson): readonly TermEnd[] {
  const startedOn = knownNumber(person, 'startedOn');
  if (startedOn === undefined) return [];
  if (startedOn < setBy('actInForce')) return endOfOfficialsOfBeforeTheAct(person);
  const fromStart: TermEnd = { term: twoYears, countedFrom: { day: startedOn } };
  const section19InForce = setBy('section19InForce');
  if (startedOn >= section19InForce) return [fromStart];
  return [fromStart, { term: twoYears, countedFrom: { day: section19InForce }, start: startedOn }];
}

/** The terms of § 19 that other provisions bound. */
export const termsOfSection19: readonly BoundedTerm[] = [
  {
    norm: 'have-qualification-and-higher-education',
    from: '2020-01-01',
    endsFor: endOfOfficialsOfBeforeTheAct,
  },
  { norm: 'acquire-profession', from: '2020-01-01', endsFor: endsOfAcquiringProfession },
];
