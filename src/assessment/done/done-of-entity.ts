import type { LawIssue } from '../../act/law-error.ts';
import { type Done, type EncodedInput, isTimeKnown } from '../../model/entity/encoded-input.ts';
import { type Entity, pathIn, positionsOf } from '../../model/entity/entity.ts';
import type { Fact, Fulfils } from '../../model/entity/fact.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { formatDay, parseDay } from '../../model/time/civil-day.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import { dayOfInstant, formatInstant, parseInstant } from '../../model/time/instant.ts';
import { fulfilling } from '../../rules/done.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import type { DoneTable, Evaluation, InputUnderLaw } from '../entity-rules.ts';
import {
  type DoneContext,
  type FactsOnDone,
  type Fulfilment,
  fulfilmentOf,
  isOfAnother,
  type Time,
} from './fulfilment.ts';
import { wrongWithDone } from './wrong-with-done.ts';

/** A fact that shows whether a norm has been done, with the truth for each of its codes. */
interface DoneFact {
  readonly at: number;
  /** Where the document has it. */
  readonly path: string;
  readonly byCode: readonly Truth[];
  readonly type: Fact['type'];
  readonly isLast: boolean;
}

/** Whether a norm has been done, by the code of a fact; the first code is that of an unknown fact. */
function truthsByCode({ type, values }: Pick<Fact, 'type' | 'values'>, fulfils: Fulfils): readonly Truth[] {
  if (type === 'truth') return ['unknown', false, true];
  if (type === 'choice') return ['unknown', ...values.map((value) => fulfils.values!.includes(value))];
  return ['unknown', true, ...values.map(() => false)]; // an event, or none
}

/** The facts of an entity that show whether a norm has been done. */
const doneFactsIn = ({ facts, root }: Entity, { id, version }: NormInForce): readonly DoneFact[] =>
  fulfilling(facts, id, version).map(({ fact, fulfils }) => ({
    at: facts.indexOf(fact),
    path: pathIn(root, fact.path),
    byCode: truthsByCode(fact, fulfils),
    type: fact.type,
    isLast: fulfils.isLast === true,
  }));

/** A norm with the facts that show whether it has been done. */
interface NormOfFacts {
  readonly norm: NormInForce;
  readonly facts: readonly DoneFact[];
}

/** The norms of a law that facts show to be done or not, and the positions of all those facts. */
const doneFactsOf = /* @__PURE__ */ memoizeWeak(({ entity, normsIn }: DoneTable) =>
  memoizeWeak((law: Law) => {
    const byNorm = new Map<string, NormOfFacts>();
    for (const norm of normsIn(law)) {
      const facts = doneFactsIn(entity, norm);
      if (facts.length > 0) byNorm.set(norm.id, { norm, facts });
    }
    const all = [...byNorm.values()];
    const positions = Uint16Array.from(new Set(all.flatMap(({ facts }) => facts.map(({ at }) => at))));
    return { byNorm, positions, obligations: all.filter(({ norm }) => norm.modality === 'obligation') };
  }),
);

/** Whether any of some facts is provided. */
function isAnyProvided(facts: readonly DoneFact[], codes: Uint8Array): boolean {
  for (let place = 0; place < facts.length; place++) if (codes[facts[place]!.at] !== 0) return true;
  return false;
}

/** Whether all of some facts show a norm to be done. */
function truthOfAll(facts: readonly DoneFact[], codes: Uint8Array): Truth {
  let truth: Truth = true;
  for (const { at, byCode } of facts) {
    const one = byCode[codes[at]!]!;
    if (one === false) return false;
    if (one === 'unknown') truth = 'unknown';
  }
  return truth;
}

/** Whether the facts of an input show that a norm has been done: unknown where no fact does. */
export function isDoneByFacts({ evaluator: { entityRules, law }, encoded }: Evaluation, id: string): Truth {
  const found = doneFactsOf(entityRules.done!)(law).byNorm.get(id);
  return found === undefined ? 'unknown' : truthOfAll(found.facts, encoded.codes);
}

type Codes = Pick<EncodedInput, 'codes' | 'numbers'>;

/** The time of a known event. */
function timeOfEvent(type: Fact['type'], number: number): Time {
  return type === 'date' ? { day: number } : { day: dayOfInstant(number), instant: number };
}

/** When it was done by an event among some facts. */
function timeIn(facts: readonly DoneFact[], { codes, numbers }: Codes): Pick<FactsOnDone, 'time' | 'isLast'> {
  const event = facts.find(({ type, at }) => (type === 'date' || type === 'instant') && codes[at] === 1);
  if (event === undefined) return { isLast: false };
  return { isLast: event.isLast, time: timeOfEvent(event.type, numbers[event.at]!) };
}

const nothingMissing: readonly string[] = [];

/** What some facts show of a norm being done: each of them has to show it. `undefined` where none of them is provided. */
function shownBy(facts: readonly DoneFact[], encoded: Codes): FactsOnDone | undefined {
  if (!isAnyProvided(facts, encoded.codes)) return undefined;
  const truth = truthOfAll(facts, encoded.codes);
  const missing =
    truth === 'unknown' ? facts.filter(({ at }) => encoded.codes[at] === 0).map(({ path }) => path) : nothingMissing;
  return { truth, missing, ...timeIn(facts, encoded) };
}

/** What the input shows of a norm being done, apart from what is given as done. */
function factsOnDone(table: DoneTable, under: InputUnderLaw, id: string): FactsOnDone | undefined {
  const { beside } = table;
  if (beside?.norms.has(id) === true) return beside.factsOn(id, under);
  return shownBy(doneFactsOf(table)(under.evaluator.law).byNorm.get(id)?.facts ?? [], under.encoded);
}

const placesOf = /* @__PURE__ */ memoizeWeak(positionsOf);

/** The time of an event, or that it has not happened. */
function eventAt(
  { entity: { facts }, beside }: DoneTable,
  path: string,
  under: InputUnderLaw,
): Time | 'none' | undefined {
  const { codes, numbers } = under.encoded;
  const at = placesOf(facts).get(path);
  if (at === undefined) return beside?.eventAt(path, under);
  if (codes[at] === 2) return 'none';
  return codes[at] === 1 ? timeOfEvent(facts[at]!.type, numbers[at]!) : undefined;
}

function contextOf(table: DoneTable, under: InputUnderLaw): DoneContext {
  const { root } = table.entity;
  return {
    done: under.encoded.done,
    factsOn: (id) => factsOnDone(table, under, id),
    hadArisenAt: (norm, time) => table.hadArisenAt(norm, time, under),
    lastDay: (norm) => table.lastDay?.(norm, under),
    isWithinTerm: (norm, last) =>
      last === undefined
        ? norm.version.term === undefined
        : under.time.day <= (lastDayOf(table.deadlineOf(norm, under, last)) ?? under.time.day),
    eventAt: (fact) => eventAt(table, fact, under),
    root: root === '' ? '' : `${root}.`,
    today: under.time.day,
  };
}

/** The latest day on which a deadline can end. */
export function lastDayOf(deadline: Deadline | 'out-of-range' | undefined): number | undefined {
  if (typeof deadline !== 'object') return undefined;
  const ends = [deadline, ...(deadline.alternatives ?? [])].flatMap(({ lastDay }) => lastDay ?? []);
  return ends.length === 0 ? undefined : Math.max(...ends.map((day) => parseDay(day)!));
}

/** What is wrong with what an input gives as done under a law: see {@link wrongWithDone}. */
export function issuesOfDone(
  table: DoneTable,
  law: Law,
  time: Evaluation['time'],
  encoded: EncodedInput,
): readonly LawIssue[] {
  const { facts, root, beginsOn } = table.entity;
  const begin = placesOf(facts).get(beginsOn ?? '');
  return wrongWithDone({
    done: encoded.done,
    norms: table.normsIn(law),
    law,
    time,
    born: begin !== undefined && isTimeKnown(begin, encoded) ? encoded.numbers[begin] : undefined,
    factsOn: (id) => factsOnDone(table, { evaluator: { law }, time, encoded, parts: undefined }, id),
    path: pathIn(root, 'done'),
  });
}

/** Whether any of the facts at some positions is provided. */
function isFactProvided(positions: Uint16Array, { codes }: EncodedInput): boolean {
  for (let place = 0; place < positions.length; place++) if (codes[positions[place]!] !== 0) return true;
  return false;
}

/**
 * By norm, whether it is fulfilled: of the obligations that apply or may apply and of which something is provided.
 *
 * @returns `undefined` where nothing is provided of any.
 */
export function fulfilmentsOf(evaluation: Evaluation): ReadonlyMap<string, Fulfilment> | undefined {
  const { evaluator, encoded, truths } = evaluation;
  const table = evaluator.entityRules.done;
  if (table === undefined) return undefined;
  const { positions, obligations } = doneFactsOf(table)(evaluator.law);
  const isByTableAlone = encoded.done === undefined && table.beside === undefined;
  if (isByTableAlone && !isFactProvided(positions, encoded)) return undefined;
  const context = contextOf(table, evaluation);
  const found = new Map<string, Fulfilment>();
  const judge = (norm: NormInForce, at: number): void => {
    if (norm.modality !== 'obligation' || truths[at] === false) return;
    const fulfilment = fulfilmentOf(norm, context);
    if (fulfilment !== undefined) found.set(norm.id, fulfilment);
  };
  if (isByTableAlone) {
    for (const { norm, facts } of obligations)
      if (isAnyProvided(facts, encoded.codes)) judge(norm, evaluator.positionOf.get(norm.id)!);
  } else {
    evaluator.norms.forEach((norm, index) => {
      judge(norm, evaluator.definitions.length + index);
    });
  }
  return found;
}

/** The positions of the unknown facts that can still show that a duty has been done; none where that is settled. */
export function openDoneFacts(evaluation: Evaluation, norm: NormInForce): readonly number[] {
  const { encoded, evaluator } = evaluation;
  const table = evaluator.entityRules.done!;
  const facts = doneFactsOf(table)(evaluator.law).byNorm.get(norm.id)?.facts;
  if (norm.modality !== 'obligation' || facts === undefined) return [];
  const isByEntry =
    encoded.done?.has(norm.id) === true && fulfilmentOf(norm, contextOf(table, evaluation))?.fulfilled === true;
  if (isByEntry || truthOfAll(facts, encoded.codes) !== 'unknown') return [];
  return facts.flatMap(({ at }) => (encoded.codes[at] === 0 ? [at] : []));
}

/**
 * The codes of an input in which what is given as done, and counts, is as the facts that show the same. Rules never read them, since
 * a duty stays a duty when it has been done; legal uncertainties do, that arise once something is done. Whatever fulfils nothing, or
 * may fulfil nothing, leaves the codes as they are.
 */
export function codesWithDone(evaluation: Evaluation): Uint8Array {
  const { evaluator, encoded } = evaluation;
  if (encoded.done === undefined) return evaluation.codes;
  const table = evaluator.entityRules.done!;
  const context = contextOf(table, evaluation);
  const { byNorm } = doneFactsOf(table)(evaluator.law);
  const codes = evaluation.codes.slice();
  for (const [id, entry] of encoded.done) {
    const { norm, facts } = byNorm.get(id) ?? {};
    if (norm === undefined || !counts(norm, entry, context)) continue;
    for (const { at, type } of facts!) if (type === 'truth') codes[at] = 2;
  }
  return codes;
}

/** Whether what is given as done fulfils a duty, or uses a permission. */
const counts = (norm: NormInForce, entry: Done, context: DoneContext): boolean =>
  norm.modality === 'obligation'
    ? fulfilmentOf(norm, context)?.fulfilled === true
    : entry.isDone && !isOfAnother(norm, entry);

/** A time as answers write it, read. */
export function timeOfText(text: string): Time {
  const day = parseDay(text);
  if (day !== undefined) return { day };
  const instant = parseInstant(text)!;
  return { day: dayOfInstant(instant), instant };
}

/** A time as answers write it. */
export const timeAsText = ({ day, instant }: Time): string =>
  instant === undefined ? formatDay(day) : formatInstant(instant);
