import { refuseContradictions } from '../../assessment/check-person.ts';
import { restrictionIds, truthsOfPerson } from '../../assessment/person-evaluation.ts';
import { screeningDeadline } from '../../assessment/screening-deadlines.ts';
import type { Deadline } from '../../model/deadline.ts';
import type { Moment } from '../../model/moment.ts';
import { type PersonTold, readPerson } from '../../model/person-reader.ts';
import type { Truth } from '../../model/truth.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import { type DocumentId, provisionsInOrder } from './counts.ts';
import { changeOfDeadline } from './deadline-change.ts';
import type { LaneTable } from './lane-table.ts';
import { makeTally, type Tally } from './tally.ts';
import { cellOf, openCells } from './truth-states.ts';

/** Persons that are judged by the same two laws, one after the other. */
export interface PersonLane {
  /**
   * Takes in a person.
   *
   * @throws LawError for a person that cannot be read, who then does not count.
   */
  readonly add: (input: unknown, moment: Moment, place: number, id: DocumentId | undefined) => void;
  readonly finish: () => readonly LaneTable[];
}

/** What a law makes of a person: whether it bars, and of each norm by id whether it applies, with its deadline. */
interface Outcome {
  readonly barred: Truth;
  readonly applies: ReadonlyMap<string, Truth>;
  readonly deadlines: ReadonlyMap<string, Deadline>;
}

function outcomeOf(law: Law, person: PersonTold, moment: Moment): Outcome {
  const { norms, barred } = truthsOfPerson(law, person);
  const told = law.personNorms.map((norm, at) => [norm, norms[at]!] as const);
  return {
    barred,
    applies: new Map(told.map(([{ id }, truth]) => [id, truth])),
    deadlines: new Map(
      told.flatMap(([norm, truth]) => {
        const deadline = screeningDeadline(norm, truth, person, moment);
        return deadline === undefined ? [] : [[norm.id, deadline] as const];
      }),
    ),
  };
}

/**
 * Makes a lane for two laws.
 *
 * @param examples How many ids a cell keeps.
 */
export function personLane(before: Law, after: Law, examples: number): PersonLane {
  const ids = [...new Set([...before.personNorms, ...after.personNorms].map(({ id }) => id))];
  const tallies = (): ReadonlyMap<string, Tally> => new Map(ids.map((id) => [id, makeTally(examples)]));
  const [norms, deadlines, shifts] = [tallies(), tallies(), tallies()];
  const barred = makeTally(examples);

  return {
    add(input, moment, place, id) {
      const person = readPerson(input, moment);
      for (const law of [before, after]) refuseContradictions(law, person);
      const from = outcomeOf(before, person, moment);
      const to = outcomeOf(after, person, moment);
      const count = (tally: Tally, cell: string, isChange: boolean): void => {
        tally.add(cell, 1);
        if (isChange) tally.exemplify(cell, { place, id });
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
      const tableOf = (kind: LaneTable['kind'], id: string, tally: Tally): LaneTable => {
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
        law.personNorms.flatMap(({ id, version }) => (restrictionIds[id] === undefined ? [] : version.provisions));
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
