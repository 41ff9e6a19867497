import { deadlineFor } from '../../assessment/deadlines.ts';
import { isAnother, isReceiver, recipientsInCodes } from '../../assessment/notifications.ts';
import { addCase, bitCount, caseCodes, casesPerWord, evaluateSliced } from '../../engine/bit-sliced-evaluator.ts';
import type { EncodedInput } from '../../model/entity/encoded-input.ts';
import { isTimeKnown } from '../../model/entity/encoded-input.ts';
import { newInputBuffer, readInputInto } from '../../model/input/read-input.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { startOfDay } from '../../model/time/instant.ts';
import type { Term } from '../../model/time/term.ts';
import { responsibleReceived } from '../../rules/chapter-06-child-in-need-of-assistance/section-27.receipt.ts';
import { caseEntity } from '../../rules/facts/case-entity.ts';
import { caseFacts, factPosition } from '../../rules/facts/case-facts.ts';
import type { Law } from '../../rules/law.ts';
import type { CountTable } from './count-table.ts';
import type { DocumentId } from './counts.ts';
import { changeOfDeadline, type DeadlineChange, deadlineChanges } from './deadline-change.ts';
import { type PairedRule, type PairedTerm, pairedLaws, type Route } from './paired-laws.ts';
import { type Counted, makeTally } from './tally.ts';
import { openCells, type State } from './truth-states.ts';

/** Cases that are judged by the same two laws, thirty-two at a time. */
export interface CaseCounter {
  /**
   * Takes in a case.
   *
   * @throws LawError for a case that cannot be read, which then does not count.
   */
  readonly add: (input: unknown, time: EvaluationTime, place: number, id: DocumentId | undefined) => void;
  /** Everything that was counted, those cases included that did not fill a word yet. */
  readonly finish: () => readonly CountTable[];
}

/** Bit masks over 32 cases: certainly true, possibly true. */
interface TruthMasks {
  readonly certain: number;
  readonly possible: number;
}

const nothing: TruthMasks = { certain: 0, possible: 0 };

/** Any term that starts on these days has an end in the supported range; for another start each case is checked. */
const safeFrom = /* @__PURE__ */ parseDay('2000-01-02')!;
const safeUntil = /* @__PURE__ */ parseDay('2049-12-31')!;

const receivedAt = /* @__PURE__ */ factPosition.get('notice.receivedAt')!;
const isDate = caseFacts.map(({ type }) => type === 'date');
const safeInstants = [startOfDay(safeFrom), startOfDay(safeUntil)] as const;

/** Whether a known start lies where deadlines can be calculated. */
function isSafe({ numbers }: EncodedInput, position: number): boolean {
  const number = numbers[position]!;
  return isDate[position]
    ? number >= safeFrom && number <= safeUntil
    : number >= safeInstants[0] && number <= safeInstants[1];
}

/** The place of a law's side of a state among the cells of a table: see {@link statesInCells}. */
const statesInCells = ['false', 'unknown', 'true', 'absent'] as const satisfies readonly State[];
const sidesPerCell = statesInCells.length;
const cellNames = statesInCells.flatMap((before) => statesInCells.map((after) => `${before} ${after}`));

/**
 * Creates a counter of cases under two laws.
 *
 * @param examples How many ids a cell keeps.
 */
export function caseCounter(before: Law, after: Law, examples: number): CaseCounter {
  const { sliced, rules, recipients, bodies, routes, terms, starts } = pairedLaws(before, after);
  const { nodeCount } = sliced.compiled;
  const words = new Int32Array(sliced.wordCount);
  const certain = new Int32Array(nodeCount);
  const possible = new Int32Array(nodeCount);
  const buffers = Array.from({ length: casesPerWord }, () => newInputBuffer(caseEntity));
  const codes = buffers.map((room) => caseCodes(room.codes));
  const documents = Array.from({ length: casesPerWord }, (): Counted => ({ place: 0, id: undefined }));
  const received = new Int32Array(recipients.length);
  const elsewhere = new Int32Array(recipients.length);
  const started = new Int32Array(starts.length);
  const oddlyStarted = new Int32Array(starts.length);
  const recipientCodes = recipientsInCodes(recipients);
  const bodyOf = recipients.map(({ body }) => bodies.indexOf(body));

  const ruleCounts = new Float64Array(rules.length * cellNames.length);
  const ruleTallies = rules.map(() => makeTally(examples));
  const bodyCounts = new Float64Array(bodies.length * cellNames.length);
  const bodyTallies = bodies.map(() => makeTally(examples));
  const moves = makeTally(examples);
  const deadlineTallies = terms.map(() => makeTally(examples));
  const shiftTallies = terms.map(() => makeTally(examples));
  let taken = 0;

  /** Calls for each case of a word. */
  const forEach = (word: number, visit: (slot: number) => void): void => {
    for (let left = word; left !== 0; left &= left - 1) visit(31 - Math.clz32(left & -left));
  };

  /** Counts the cells of one truth under both laws; where they part, examples are kept. */
  const countTruth = (
    counts: Float64Array,
    at: number,
    tally: ReturnType<typeof makeTally>,
    from: TruthMasks | undefined,
    to: TruthMasks | undefined,
    live: number,
  ): void => {
    const base = at * cellNames.length;
    if (from !== undefined && to !== undefined) {
      const parts = ((from.certain ^ to.certain) | (from.possible ^ to.possible)) & live;
      if (parts === 0) {
        const so = bitCount(from.certain & live);
        const open = bitCount(from.possible & live) - so;
        counts[base]! += bitCount(live) - so - open;
        counts[base + sidesPerCell + 1]! += open;
        counts[base + 2 * sidesPerCell + 2]! += so;
        return;
      }
    }
    for (let one = 0; one < sidesPerCell; one++) {
      const start = maskOf(from, one) & live;
      if (start === 0) continue;
      for (let other = 0; other < sidesPerCell; other++) {
        const met = start & maskOf(to, other);
        if (met === 0) continue;
        const cell = one * sidesPerCell + other;
        counts[base + cell]! += bitCount(met);
        const name = cellNames[cell]!;
        if (one !== other && tally.takesExamples(name)) {
          forEach(met, (slot) => tally.addExample(name, documents[slot]!));
        }
      }
    }
  };

  const masksAt = (node: number): TruthMasks | undefined =>
    node < 0 ? undefined : { certain: certain[node]!, possible: possible[node]! };

  /** The masks of the cases in which each body has to be notified. */
  const notifiedBy = (side: readonly Route[]): TruthMasks[] => {
    const encoded = bodies.map(() => ({ certain: 0, possible: 0 }));
    for (const { node, recipients: places } of side) {
      let blocked = 0;
      for (const place of places) blocked |= received[place]!;
      for (const place of places) {
        const open = ~(blocked | elsewhere[place]!);
        const body = encoded[bodyOf[place]!]!;
        body.certain |= certain[node]! & open;
        body.possible |= possible[node]! & open;
      }
    }
    return encoded;
  };

  const countRouting = (live: number): void => {
    const from = notifiedBy(routes.before);
    const to = notifiedBy(routes.after);
    let moved = 0;
    for (let body = 0; body < bodies.length; body++) {
      countTruth(bodyCounts, body, bodyTallies[body]!, from[body], to[body], live);
      moved |= (from[body]!.certain ^ to[body]!.certain) & live;
    }
    const notifiedIn = (side: readonly TruthMasks[], bit: number): string =>
      bodies.filter((_, body) => (side[body]!.certain & bit) !== 0).join('+');
    forEach(moved, (slot) => {
      const move = `${notifiedIn(from, 1 << slot)} ${notifiedIn(to, 1 << slot)}`;
      moves.add(move, 1);
      moves.addExample(move, documents[slot]!);
    });
  };

  const deadlineIn = (slot: number, term: Term | undefined, node: number): Deadline | undefined => {
    if (term === undefined || node < 0 || (possible[node]! & (1 << slot)) === 0) return undefined;
    const deadline = deadlineFor(term, (certain[node]! & (1 << slot)) !== 0 ? true : 'unknown', buffers[slot]!);
    return deadline === 'out-of-range' ? undefined : deadline;
  };

  const countDeadlines = (
    { rule, before, after, isSame, starts: places }: PairedTerm,
    at: number,
    live: number,
  ): void => {
    const mayBefore = before === undefined ? 0 : (masksAt(rule.before) ?? nothing).possible & live;
    const mayAfter = after === undefined ? 0 : (masksAt(rule.after) ?? nothing).possible & live;
    let encoded = 0;
    let odd = 0;
    for (const place of places) {
      encoded |= started[place]!;
      odd |= oddlyStarted[place]!;
    }
    const tally = deadlineTallies[at]!;
    const met = (mayBefore | mayAfter) & encoded;
    const byWord = isSame ? met & ~odd : 0;
    if (met === 0) return;
    const count = (change: DeadlineChange, word: number): void => {
      if (word === 0) return;
      tally.add(change, bitCount(word));
      if (change !== 'same' && tally.takesExamples(change)) {
        forEach(word, (slot) => tally.addExample(change, documents[slot]!));
      }
    };
    const changes: Record<DeadlineChange, number> = {
      same: byWord & mayBefore & mayAfter,
      gone: byWord & mayBefore & ~mayAfter,
      new: byWord & mayAfter & ~mayBefore,
      earlier: 0,
      later: 0,
    };
    forEach(met & ~byWord, (slot) => {
      const found = changeOfDeadline(deadlineIn(slot, before, rule.before), deadlineIn(slot, after, rule.after));
      if (found === undefined) return;
      changes[found.change] |= 1 << slot;
      if (found.days === undefined) return;
      shiftTallies[at]!.add(String(found.days), 1);
      shiftTallies[at]!.addExample(String(found.days), documents[slot]!);
    });
    for (const change of deadlineChanges) count(change, changes[change]); // all of a change at once, so that examples are in order
  };

  const countWord = (): void => {
    if (taken === 0) return;
    const live = taken === casesPerWord ? -1 : (1 << taken) - 1;
    evaluateSliced(sliced, words, certain, possible);
    for (let at = 0; at < rules.length; at++) {
      const rule = rules[at]!;
      countTruth(ruleCounts, at, ruleTallies[at]!, masksAt(rule.before), masksAt(rule.after), live);
    }
    countRouting(live);
    for (let at = 0; at < terms.length; at++) countDeadlines(terms[at]!, at, live);
    taken = 0;
    for (const word of [words, received, elsewhere, started, oddlyStarted]) word.fill(0);
  };

  const start = (place: number, position: number, encoded: EncodedInput, bit: number): void => {
    if (!isTimeKnown(position, encoded)) return;
    started[place]! |= bit;
    if (!isSafe(encoded, position)) oddlyStarted[place]! |= bit;
  };

  const put = (encoded: EncodedInput, bit: number): void => {
    addCase(sliced, words, bit, codes[taken]!);
    for (let place = 0; place < recipientCodes.length; place++) {
      if (isReceiver(recipientCodes[place]!, encoded)) received[place]! |= bit;
      if (isAnother(recipientCodes[place]!, encoded)) elsewhere[place]! |= bit;
    }
    const isReceived = responsibleReceived(encoded);
    for (let place = 0; place < starts.length; place++) {
      const { from, orFrom, orReceipt } = starts[place]!;
      if (from >= 0) start(place, from, encoded, bit);
      if (orFrom >= 0) start(place, orFrom, encoded, bit);
      if (orReceipt && isReceived) start(place, receivedAt, encoded, bit);
    }
  };

  return {
    add(input, time, place, id) {
      const encoded = readInputInto(caseEntity, buffers[taken]!, input, time);
      put(encoded, 1 << taken);
      documents[taken] = { place, id };
      taken += 1;
      if (taken === casesPerWord) countWord();
    },
    finish() {
      countWord();
      const withCounts = (counts: Float64Array, at: number, tally: ReturnType<typeof makeTally>) => {
        cellNames.forEach((name, cell) => {
          const count = counts[at * cellNames.length + cell]!;
          if (count > 0) tally.add(name, count);
        });
        return tally;
      };
      const ofRule = (
        { kind, id, provisions, before: from, after: to }: PairedRule,
        tally: CountTable['tally'],
      ): CountTable => ({
        kind,
        id,
        ...provisions,
        open: openCells(from >= 0, to >= 0, from === to),
        tally,
      });
      const ofBody = (kind: 'notified' | 'moves', id: string, tally: CountTable['tally']): CountTable => ({
        kind,
        id,
        before: [],
        after: [],
        open: kind === 'notified' ? openCells(true, true, false) : [],
        tally,
      });
      return [
        ...rules.map((rule, at) => ofRule(rule, withCounts(ruleCounts, at, ruleTallies[at]!))),
        ...bodies.map((body, at) => ofBody('notified', body, withCounts(bodyCounts, at, bodyTallies[at]!))),
        ofBody('moves', '', moves),
        ...terms.map(
          ({ rule }, at): CountTable => ({ ...ofRule(rule, deadlineTallies[at]!), kind: 'deadline', open: [] }),
        ),
        ...terms.map(({ rule }, at): CountTable => ({ ...ofRule(rule, shiftTallies[at]!), kind: 'shift', open: [] })),
      ];
    },
  };
}

/** Mask of the cases in this state; all bits for `absent` when the law lacks the rule. */
function maskOf(words: TruthMasks | undefined, state: number): number {
  if (words === undefined) return state === 3 ? -1 : 0;
  if (state === 0) return ~words.possible;
  if (state === 1) return words.possible & ~words.certain;
  return state === 2 ? words.certain : 0;
}
