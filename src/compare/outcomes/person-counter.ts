import { refuseContradictions } from '../../assessment/person/check-person.ts';
import { truthsOfPerson } from '../../assessment/person/person-evaluation.ts';
import { screeningDeadline } from '../../assessment/person/screening-deadlines.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { restrictionTriggers } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-restrictions.ts';
import { type EncodedPerson, readPerson } from '../../rules/facts/person-entity.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import type { CountTable } from './count-table.ts';
import { type DocumentId, provisionsInOrder } from './counts.ts';
import { changeOfDeadline } from './deadline-change.ts';
import { makeTally, type Tally } from './tally.ts';
import { cellOf, openCells } from './truth-states.ts';

/** Persons that are judged by the same two laws, one after the other. */
export interface PersonCounter {
  /**
   * Takes in a person.
   *
   * @throws LawError for a person that cannot be read, who then does not count.
   */
  readonly add: (input: unknown, time: EvaluationTime, place: number, id: DocumentId | undefined) => void;
  readonly finish: () => readonly CountTable[];
}

/** The result for a person under a law: whether it bars, and by id of a norm its truth and its deadline. */
interface Outcome {
  readonly barred: Truth;
  readonly applies: ReadonlyMap<string, Truth>;
  readonly deadlines: ReadonlyMap<string, Deadline>;
}

function outcomeOf(law: Law, person: EncodedPerson, time: EvaluationTime): Outcome {
  const { norms, barred } = truthsOfPerson(law, person);
  const encoded = law.personNorms.map((norm, at) => [norm, norms[at]!] as const);
  return {
    barred,
    applies: new Map(encoded.map(([{ id }, truth]) => [id, truth])),
    deadlines: new Map(
      encoded.flatMap(([norm, truth]) => {
        const deadline = screeningDeadline(law, norm, truth, person, time);
        return deadline === undefined ? [] : [[norm.id, deadline] as const];
      }),
    ),
  };
}

/**
 * Creates a counter of persons under two laws.
 *
 * @param examples How many ids a cell keeps.
 */
export function personCounter(before: Law, after: Law, examples: number): PersonCounter {
  const ids = [...new Set([...before.personNorms, ...after.personNorms].map(({ id }) => id))];
  const tallies = (): ReadonlyMap<string, Tally> => new Map(ids.map((id) => [id, makeTally(examples)]));
  const [norms, deadlines, shifts] = [tallies(), tallies(), tallies()];
  const barred = makeTally(examples);

  return {
    add(input, time, place, id) {
      const person = readPerson(input, time);
      for (const law of [before, after]) refuseContradictions(law, person);
      const from = outcomeOf(before, person, time);
      const to = outcomeOf(after, person, time);
      const count = (tally: Tally, cell: string, isChange: boolean): void => {
        tally.add(cell, 1);
        if (isChange) tally.addExample(cell, { place, id });
      };
      count(barred, cellOf(`${from.barred}`, `${to.barred}`), from.barred !== to.barred);
      for (const norm of ids) {
        const one = from.applies.get(norm) ?? 'absent';
        const other = to.applies.get(norm) ?? 'absent';
        count(norms.get(norm)!, cellOf(`${one}`, `${other}`), one !== other);
        const found = changeOfDeadline(from.deadlines.get(norm), to.deadlines.get(norm));
        if (found === undefined) continue;
        count(deadlines.get(norm)!, found.change, found.change !== 'same');
        if (found.days !== undefined) count(shifts.get(norm)!, String(found.days), true);
      }
    },
    finish() {
      const normIn = (law: Law, id: string): NormInForce | undefined => law.personNorms.find((norm) => norm.id === id);
      const tableOf = (kind: CountTable['kind'], id: string, tally: Tally): CountTable => {
        const [one, other] = [normIn(before, id), normIn(after, id)];
        return {
          kind,
          id,
          before: provisionsInOrder(one?.version.provisions ?? []),
          after: provisionsInOrder(other?.version.provisions ?? []),
          open: kind === 'person-norm' ? openCells(one !== undefined, other !== undefined, before === after) : [],
          tally,
        };
      };
      const restrictions = (law: Law): readonly string[] =>
        law.personNorms.flatMap(({ id, version }) => (restrictionTriggers[id] === undefined ? [] : version.provisions));
      return [
        {
          kind: 'barred',
          id: '',
          before: provisionsInOrder(restrictions(before)),
          after: provisionsInOrder(restrictions(after)),
          open: openCells(true, true, before === after),
          tally: barred,
        },
        ...ids.map((id) => tableOf('person-norm', id, norms.get(id)!)),
        ...ids.map((id) => tableOf('person-deadline', id, deadlines.get(id)!)),
        ...ids.map((id) => tableOf('person-shift', id, shifts.get(id)!)),
      ];
    },
  };
}
