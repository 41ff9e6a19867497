import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import type { BoundedTerm, TermEnd } from '../bounded-term.ts';
import { type EncodedPerson, knownNumber } from '../facts/person-entity.ts';
import { inForceFrom, setBy } from './transitions.ts';

/** § 41³: a fixed day that does not move, of who has the tasks by then: whoever starts later gets no time from it. */
function endOfMeetingRequirements(person: EncodedPerson, time: EvaluationTime): readonly TermEnd[] {
  const startedOn = knownNumber(person, 'startedOn');
  const boardStaffBy = setBy('staffOfTheBoard');
  if ((startedOn ?? time.day) > boardStaffBy) return [];
  const inForce = inForceFrom('staffOfTheBoard');
  return [
    {
      term: { length: { days: 0 }, from: 'person.startedOn', ceiling: true },
      countedFrom: { day: boardStaffBy },
      start: Math.max(startedOn ?? inForce, inForce),
    },
  ];
}

/** The term of § 41³. */
export const termsOfSection41Superscript3: readonly BoundedTerm[] = [
  {
    norm: 'meet-official-requirements',
    from: '2027-01-01',
    amendedBy: 'RT I, 11.07.2026, 8',
    endsFor: endOfMeetingRequirements,
  },
];
