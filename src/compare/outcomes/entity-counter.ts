import type { PartEvaluation } from '../../assessment/entity-rules.ts';
import { partsUnder, writeFollowing } from '../../assessment/evaluation.ts';
import { isAnother, isReceiver, recipientsInCodes } from '../../assessment/notifications.ts';
import { addCase, bitCount, caseCodes, casesPerWord, evaluateSliced } from '../../engine/bit-sliced-evaluator.ts';
import { type EncodedInput, isTimeKnown } from '../../model/entity/encoded-input.ts';
import { newInputBuffer, readInputInto } from '../../model/input/read-input.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { startOfDay } from '../../model/time/instant.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import { type CountedEntity, canStart } from './counted-entity.ts';
import { type DocumentId, provisionsInOrder, type TableKind } from './counts.ts';
import { changeOfDeadline, type DeadlineChange, deadlineChanges } from './deadline-change.ts';
import { type PairedTerm, pairedLaws, type Route } from './paired-laws.ts';
import { type Counted, type CountTable, makeTally, type Tally } from './tally.ts';
import { openCells, type State } from './truth-states.ts';

/** Inputs about one entity that are judged by the same two laws, thirty-two at a time. */
export interface EntityCounter {
  /**
   * Takes in an input.
   *
   * @throws LawError for an input that cannot be read, which then does not count.
   */
  readonly add: (input: unknown, time: EvaluationTime, place: number, id: DocumentId | undefined) => void;
  /** Everything that was counted, those inputs included that did not fill a word yet. */
  readonly finish: () => readonly CountTable[];
}

/** Bit masks over 32 inputs: certainly true, possibly true. */
interface TruthMasks {
  certain: number;
  possible: number;
}

const sides = ['before', 'after'] as const;
const nothing: Readonly<TruthMasks> = { certain: 0, possible: 0 };

/** Any term that starts on these days has an end in the supported range; for another start each input is checked. */
const safeFrom = /* @__PURE__ */ parseDay('2000-01-02')!;
const safeUntil = /* @__PURE__ */ parseDay('2049-12-31')!;
const safeInstants = [startOfDay(safeFrom), startOfDay(safeUntil)] as const;

/** An input of a word. */
interface Slot {
  readonly encoded: EncodedInput;
  readonly time: EvaluationTime;
  readonly document: Counted;
  /** Its parts under the two laws. */
  readonly before: readonly PartEvaluation[] | undefined;
  readonly after: readonly PartEvaluation[] | undefined;
}

/** What is counted of one truth: the number of inputs in each cell, and examples of those in which the laws differ. */
interface TruthCounts {
  readonly counts: Float64Array;
  readonly tally: Tally;
}

/** The place of a law's side of a state among the cells of a table: see {@link statesInCells}. */
const statesInCells = ['false', 'unknown', 'true', 'absent'] as const satisfies readonly State[];
const sidesPerCell = statesInCells.length;
const cellNames = statesInCells.flatMap((before) => statesInCells.map((after) => `${before} ${after}`));

/** Calls for each input of a word, by its place. */
function forEachIn(word: number, visit: (place: number) => void): void {
  for (let left = word; left !== 0; left &= left - 1) visit(31 - Math.clz32(left & -left));
}

/**
 * Creates a counter of inputs about an entity under two laws.
 *
 * @param examples How many ids a cell keeps.
 */
export function entityCounter(counted: CountedEntity, before: Law, after: Law, examples: number): EntityCounter {
  const { rules: entityRules, kinds, check, verdict } = counted;
  const { entity } = entityRules;
  const { evaluators, sliced, places, rules, recipients, bodies, routes, terms, starts } = pairedLaws(
    counted,
    before,
    after,
  );
  const { nodeCount, ruleSet } = sliced.compiled;
  const words = new Int32Array(sliced.wordCount);
  const certain = new Int32Array(nodeCount);
  const possible = new Int32Array(nodeCount);
  const buffers = Array.from({ length: casesPerWord }, () => newInputBuffer(entity));
  const slots: Slot[] = [];
  const ofBothLaws = new Uint8Array(Math.ceil(ruleSet.facts.length / 4) * 4);
  const ofOneLaw = new Uint8Array(evaluators.before.compiled.ruleSet.facts.length);
  const isSameUnderBoth = places.before === places.after;
  const codes = caseCodes(ofBothLaws);
  const received = new Int32Array(recipients.length);
  const elsewhere = new Int32Array(recipients.length);
  const started = new Int32Array(starts.length);
  const oddlyStarted = new Int32Array(starts.length);
  const recipientCodes = recipientsInCodes(recipients);
  const bodyOf = recipients.map(({ body }) => bodies.indexOf(body));

  const newCounts = (): TruthCounts => ({
    counts: new Float64Array(cellNames.length),
    tally: makeTally(examples),
  });
  const ofRules = rules.map(newCounts);
  const ofBodies = bodies.map(newCounts);
  const ofVerdict = newCounts();
  const moves = makeTally(examples);
  const ofDeadlines = terms.map(() => makeTally(examples));
  const ofShifts = terms.map(() => makeTally(examples));
  let taken = 0;

  /** Counts the cells of one truth under both laws; where they part, examples are kept. */
  const countTruth = (
    { counts, tally }: TruthCounts,
    from: TruthMasks | undefined,
    to: TruthMasks | undefined,
    live: number,
  ): void => {
    if (from !== undefined && to !== undefined) {
      const parts = ((from.certain ^ to.certain) | (from.possible ^ to.possible)) & live;
      if (parts === 0) {
        const so = bitCount(from.certain & live);
        const open = bitCount(from.possible & live) - so;
        counts[0]! += bitCount(live) - so - open;
        counts[sidesPerCell + 1]! += open;
        counts[2 * sidesPerCell + 2]! += so;
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
        counts[cell]! += bitCount(met);
        if (one !== other) addExamples(tally, cellNames[cell]!, met);
      }
    }
  };

  const addExamples = (tally: Tally, cell: string, met: number): void => {
    if (tally.takesExamples(cell)) forEachIn(met, (place) => tally.addExample(cell, slots[place]!.document));
  };

  const masksAt = (node: number): TruthMasks | undefined =>
    node < 0 ? undefined : { certain: certain[node]!, possible: possible[node]! };

  const truthAt = (node: number, bit: number): Truth =>
    (certain[node]! & bit) !== 0 || ((possible[node]! & bit) === 0 ? false : 'unknown');

  /** The masks of the inputs in which each body has to be notified. */
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
      countTruth(ofBodies[body]!, from[body], to[body], live);
      moved |= (from[body]!.certain ^ to[body]!.certain) & live;
    }
    const notifiedIn = (side: readonly TruthMasks[], bit: number): string =>
      bodies.filter((_, body) => (side[body]!.certain & bit) !== 0).join('+');
    forEachIn(moved, (place) => {
      const move = `${notifiedIn(from, 1 << place)} ${notifiedIn(to, 1 << place)}`;
      moves.add(move, 1);
      moves.addExample(move, slots[place]!.document);
    });
  };

  const deadlineIn = (
    place: number,
    side: 'before' | 'after',
    norm: NormInForce | undefined,
    node: number,
  ): Deadline | undefined => {
    const applies = norm !== undefined && truthAt(node, 1 << place);
    if (applies === false) return undefined;
    const { encoded, time } = slots[place]!;
    const deadline = entityRules.deadlineOf({ encoded, time, evaluator: evaluators[side] }, norm!, applies);
    return deadline === 'out-of-range' ? undefined : deadline;
  };

  const countDeadlines = ({ rule, before, after, isSame, starts }: PairedTerm, at: number, live: number): void => {
    const mayBefore = before === undefined ? 0 : (masksAt(rule.before) ?? nothing).possible & live;
    const mayAfter = after === undefined ? 0 : (masksAt(rule.after) ?? nothing).possible & live;
    let startedSome = starts === undefined ? -1 : 0;
    let odd = 0;
    for (const place of starts ?? []) {
      startedSome |= started[place]!;
      odd |= oddlyStarted[place]!;
    }
    const met = (mayBefore | mayAfter) & startedSome;
    if (met === 0) return;
    const byWord = isSame ? met & ~odd : 0;
    const changes: Record<DeadlineChange, number> = {
      same: byWord & mayBefore & mayAfter,
      gone: byWord & mayBefore & ~mayAfter,
      new: byWord & mayAfter & ~mayBefore,
      earlier: 0,
      later: 0,
    };
    forEachIn(met & ~byWord, (place) => {
      const found = changeOfDeadline(
        deadlineIn(place, 'before', before, rule.before),
        deadlineIn(place, 'after', after, rule.after),
      );
      if (found === undefined) return;
      changes[found.change] |= 1 << place;
      if (found.days === undefined) return;
      ofShifts[at]!.add(String(found.days), 1);
      ofShifts[at]!.addExample(String(found.days), slots[place]!.document);
    });
    // All of a change at once, so that examples are in order.
    for (const change of deadlineChanges) {
      if (changes[change] === 0) continue;
      ofDeadlines[at]!.add(change, bitCount(changes[change]));
      if (change !== 'same') addExamples(ofDeadlines[at]!, change, changes[change]);
    }
  };

  /** The masks of the inputs in which the verdict is true under a law. */
  const verdictUnder = ({ of, restsOn }: NonNullable<typeof verdict>, side: 'before' | 'after', live: number) => {
    const nodes = rules.flatMap((rule) => (restsOn(rule.id) && rule[side] >= 0 ? [rule[side]] : []));
    const masks: TruthMasks = { certain: 0, possible: 0 };
    forEachIn(live, (place) => {
      const bit = 1 << place;
      const { encoded, [side]: parts } = slots[place]!;
      const applies = nodes.map((node) => truthAt(node, bit));
      const truth = of(evaluators[side].law, applies, encoded, parts);
      if (truth === true) masks.certain |= bit;
      if (truth !== false) masks.possible |= bit;
    });
    return masks;
  };

  const countWord = (): void => {
    if (taken === 0) return;
    const live = taken === casesPerWord ? -1 : (1 << taken) - 1;
    evaluateSliced(sliced, words, certain, possible);
    for (let at = 0; at < rules.length; at++) {
      const rule = rules[at]!;
      countTruth(ofRules[at]!, masksAt(rule.before), masksAt(rule.after), live);
    }
    if (verdict !== undefined)
      countTruth(ofVerdict, verdictUnder(verdict, 'before', live), verdictUnder(verdict, 'after', live), live);
    countRouting(live);
    for (let at = 0; at < terms.length; at++) countDeadlines(terms[at]!, at, live);
    taken = 0;
    for (const word of [words, received, elsewhere, started, oddlyStarted]) word.fill(0);
  };

  /** Writes the codes of an input and of what follows from it under each law, along the facts of the joined rules. */
  const writeCodes = (slot: Slot): void => {
    const { encoded, time } = slot;
    const given = encoded.codes.length;
    ofBothLaws.set(encoded.codes);
    if (isSameUnderBoth) {
      writeFollowing(evaluators.before, time, encoded, slot.before, ofBothLaws);
      return;
    }
    for (const side of sides) {
      writeFollowing(evaluators[side], time, encoded, slot[side], ofOneLaw);
      for (let at = 0; at < places[side].length; at++) ofBothLaws[places[side][at]!] = ofOneLaw[given + at]!;
    }
  };

  /** Whether a known time is where any deadline can be calculated. */
  const isSafe = ({ numbers }: EncodedInput, position: number): boolean => {
    const number = numbers[position]!;
    return entity.facts[position]!.type === 'date'
      ? number >= safeFrom && number <= safeUntil
      : number >= safeInstants[0] && number <= safeInstants[1];
  };

  const put = (slot: Slot, bit: number): void => {
    const { encoded } = slot;
    writeCodes(slot);
    addCase(sliced, words, bit, codes);
    for (let place = 0; place < recipientCodes.length; place++) {
      if (isReceiver(recipientCodes[place]!, encoded)) received[place]! |= bit;
      if (isAnother(recipientCodes[place]!, encoded)) elsewhere[place]! |= bit;
    }
    for (let place = 0; place < starts.length; place++) {
      const start = starts[place]!;
      if (!isTimeKnown(start.fact, encoded) || !canStart(start, encoded)) continue;
      started[place]! |= bit;
      if (!isSafe(encoded, start.fact)) oddlyStarted[place]! |= bit;
    }
  };

  /** A tally of cells that were counted as numbers. */
  const withCounts = ({ counts, tally }: TruthCounts): Tally => {
    cellNames.forEach((name, cell) => {
      if (counts[cell]! > 0) tally.add(name, counts[cell]!);
    });
    return tally;
  };

  /** The provisions of the norms of a law that the verdict follows from. */
  const provisionsOf = (side: 'before' | 'after'): readonly string[] =>
    provisionsInOrder(rules.flatMap(({ id, provisions }) => (verdict!.restsOn(id) ? provisions[side] : [])));

  return {
    add(input, time, place, id) {
      const encoded = readInputInto(entity, buffers[taken]!, input, time);
      for (const law of [before, after]) check?.(law, encoded);
      const partsBefore = partsUnder(evaluators.before, encoded);
      const partsAfter = before === after ? partsBefore : partsUnder(evaluators.after, encoded);
      slots[taken] = { encoded, time, document: { place, id }, before: partsBefore, after: partsAfter };
      put(slots[taken]!, 1 << taken);
      taken += 1;
      if (taken === casesPerWord) countWord();
    },
    finish() {
      countWord();
      const isOneLaw = before === after;
      const tableOf = (
        kind: TableKind,
        id: string,
        tally: Tally,
        open: readonly string[] = [],
        provisions: { readonly before: readonly string[]; readonly after: readonly string[] } = {
          before: [],
          after: [],
        },
      ): CountTable => ({ kind, id, ...provisions, open, tally });
      const always = openCells(true, true, isOneLaw);
      return [
        ...(verdict === undefined
          ? []
          : [
              tableOf(verdict.kind, '', withCounts(ofVerdict), always, {
                before: provisionsOf('before'),
                after: provisionsOf('after'),
              }),
            ]),
        ...rules.map(({ kind, id, provisions, before: from, after: to }, at) =>
          tableOf(
            kinds[kind],
            id,
            withCounts(ofRules[at]!),
            openCells(from >= 0, to >= 0, isOneLaw || from === to),
            provisions,
          ),
        ),
        ...bodies.map((body, at) => tableOf('notified', body, withCounts(ofBodies[at]!), openCells(true, true, false))),
        ...(bodies.length === 0 ? [] : [tableOf('moves', '', moves)]),
        ...terms.map(({ rule: { id, provisions } }, at) =>
          tableOf(kinds.deadline, id, ofDeadlines[at]!, [], provisions),
        ),
        ...terms.map(({ rule: { id, provisions } }, at) => tableOf(kinds.shift, id, ofShifts[at]!, [], provisions)),
      ];
    },
  };
}

/** The mask of the inputs in this state; all bits for `absent` when the law lacks the rule. */
function maskOf(words: TruthMasks | undefined, state: number): number {
  if (words === undefined) return state === 3 ? -1 : 0;
  if (state === 0) return ~words.possible;
  if (state === 1) return words.possible & ~words.certain;
  return state === 2 ? words.certain : 0;
}
