import { lawErrorOf } from '../../act/law-error.ts';
import type { Done } from '../../model/answer/done.ts';
import type { EncodedInput } from '../../model/entity/encoded-input.ts';
import { isTimeKnown } from '../../model/entity/encoded-input.ts';
import type { Fulfils } from '../../model/entity/fact.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { formatDay, parseDay } from '../../model/time/civil-day.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { dayOfInstant, formatInstant, parseInstant } from '../../model/time/instant.ts';
import type { Term } from '../../model/time/term.ts';
import { openFactsOfReceipt } from '../../rules/chapter-06-child-in-need-of-assistance/section-27.receipt.ts';
import { doneRules, fulfilling } from '../../rules/done.ts';
import { caseEntity } from '../../rules/facts/case-entity.ts';
import { caseFacts, type Fact } from '../../rules/facts/case-facts.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import { deadlineFor, startOf, timeOf } from '../deadlines.ts';
import type { Evaluation } from '../evaluation.ts';
import {
  type DoneContext,
  type FactsOnDone,
  type Fulfilment,
  fulfilmentOf,
  isBefore,
  isOfAnother,
  type Settled,
  type Time,
} from './fulfilment.ts';
import { wrongWithDone } from './wrong-with-done.ts';

/** A fact that shows whether a norm has been done, with what each of its codes shows. */
export interface DoneFact {
  readonly at: number;
  /** Where the document has it. */
  readonly path: string;
  readonly byCode: readonly Truth[];
  readonly type: Fact['type'];
  readonly isLast: boolean;
}

/** What the codes of a fact show of a norm being done, from the code of an unknown fact on. */
function truthsByCode({ type, values }: Pick<Fact, 'type' | 'values'>, fulfils: Fulfils): readonly Truth[] {
  if (type === 'truth') return ['unknown', false, true];
  if (type === 'choice') return ['unknown', ...values.map((value) => fulfils.values!.includes(value))];
  return ['unknown', true, ...values.map(() => false)]; // an event, or none
}

/** The facts of a table that show whether a norm has been done. */
export const doneFactsIn = (
  rows: readonly Fact[],
  root: string,
  { id, version }: Pick<NormInForce, 'id' | 'version'>,
): readonly DoneFact[] =>
  fulfilling(rows, id, version).map(({ fact, fulfils }) => ({
    at: rows.indexOf(fact),
    path: `${root}${fact.path}`,
    byCode: truthsByCode(fact, fulfils),
    type: fact.type,
    isLast: fulfils.isLast === true,
  }));

/** A norm of which facts show whether it has been done. */
interface NormOfFacts {
  readonly norm: NormInForce;
  /** Its place among the truths of an evaluation. */
  readonly at: number;
  readonly facts: readonly DoneFact[];
}

/** The norms of a law of which facts show whether they have been done, and the positions of all those facts. */
const doneFactsOf = /* @__PURE__ */ memoizeWeak((law: Law) => {
  const byNorm = new Map<string, NormOfFacts>();
  law.norms.forEach((norm, index) => {
    const facts = doneFactsIn(caseFacts, '', norm);
    if (facts.length > 0) byNorm.set(norm.id, { norm, at: law.definitions.length + index, facts });
  });
  const all = [...byNorm.values()];
  const positions = Uint16Array.from(new Set(all.flatMap(({ facts }) => facts.map(({ at }) => at))));
  return { byNorm, positions, obligations: all.filter(({ norm }) => norm.modality === 'obligation') };
});

/** Whether any of some facts is provided. */
function isAnyProvided(facts: readonly DoneFact[], codes: Uint8Array): boolean {
  for (let place = 0; place < facts.length; place++) if (codes[facts[place]!.at] !== 0) return true;
  return false;
}

/** What some facts show together: each of them has to be so. */
function truthOfAll(facts: readonly DoneFact[], codes: Uint8Array): Truth {
  let truth: Truth = true;
  for (const { at, byCode } of facts) {
    const one = byCode[codes[at]!]!;
    if (one === false) return false;
    if (one === 'unknown') truth = 'unknown';
  }
  return truth;
}

/** Whether the facts of a case show that a norm has been done: unknown where none does. */
export function isDoneByFacts(law: Law, codes: Uint8Array, id: string): Truth {
  const found = doneFactsOf(law).byNorm.get(id);
  return found === undefined ? 'unknown' : truthOfAll(found.facts, codes);
}

type Codes = Pick<EncodedInput, 'codes' | 'numbers'>;

/** When it was done by an event among some facts. */
function timeIn(facts: readonly DoneFact[], { codes, numbers }: Codes): Pick<FactsOnDone, 'time' | 'isLast'> {
  const event = facts.find(({ type, at }) => (type === 'date' || type === 'instant') && codes[at] === 1);
  if (event === undefined) return { isLast: false };
  const number = numbers[event.at]!;
  const time = event.type === 'date' ? { day: number } : { day: dayOfInstant(number), instant: number };
  return { isLast: event.isLast, time };
}

const nothingMissing: readonly string[] = [];

/** What some facts show of a norm being done: all of them have to be so. `undefined` where none of them is provided. */
export function saidBy(facts: readonly DoneFact[], encoded: Codes): FactsOnDone | undefined {
  if (!isAnyProvided(facts, encoded.codes)) return undefined;
  const truth = truthOfAll(facts, encoded.codes);
  const missing =
    truth === 'unknown' ? facts.filter(({ at }) => encoded.codes[at] === 0).map(({ path }) => path) : nothingMissing;
  return { truth, missing, ...timeIn(facts, encoded) };
}

/** What the facts of a case show of a norm being done. */
export const factsOnDone = (law: Law, encoded: EncodedInput, id: string): FactsOnDone | undefined =>
  saidBy(doneFactsOf(law).byNorm.get(id)?.facts ?? [], encoded);

/** Whether any fact is provided that shows whether a norm has been done. */
function isFactProvided(law: Law, { codes }: EncodedInput): boolean {
  const { positions } = doneFactsOf(law);
  for (let place = 0; place < positions.length; place++) if (codes[positions[place]!] !== 0) return true;
  return false;
}

function contextOf({ evaluator, encoded, time }: Evaluation): DoneContext {
  const { law } = evaluator;
  return {
    done: encoded.done,
    factsOn: (id) => factsOnDone(law, encoded, id),
    hadArisenAt: ({ id, version: { term } }, time) =>
      doneRules[id]?.recurs === true ? isOfSameCourse(term, time, encoded) : hadStartedAt(term, time, encoded),
    lastDay: ({ version: { term } }) => {
      const start = startOf(term, encoded);
      if (start === undefined) return startIsOpen(term?.from, encoded) ? term!.from : undefined;
      return term !== undefined && 'after' in term ? start.day : lastDayOf(deadlineFor(term, true, encoded));
    },
    isWithinTerm: ({ version: { term } }, last) =>
      last === undefined
        ? term === undefined
        : time.day <= (lastDayOf(deadlineFor(term, true, encoded, { restart: last })) ?? time.day),
    eventAt: () => undefined,
    root: '',
    today: time.day,
  };
}

const positionOfPath: ReadonlyMap<string, number> = new Map(caseFacts.map(({ path }, at) => [path, at]));

/** Whether it is not provided when a term starts: not that it has not started. */
const startIsOpen = (from: string | undefined, { codes }: EncodedInput): boolean =>
  from !== undefined && codes[positionOfPath.get(from)!] === 0;

const settled = (truth: boolean): Settled => ({ truth, missing: nothingMissing });
const openFor = (...missing: readonly string[]): Settled => ({ truth: 'unknown', missing });

/** Whether a term had started at a time: unknown where a start that is not provided may be earlier than all that are. */
function hadStartedAt(term: Term | undefined, time: Time, encoded: EncodedInput): Settled {
  const start = startOf(term, encoded);
  if (start !== undefined && !isBefore(time, start)) return settled(true);
  if (term?.from === undefined || startIsOpen(term.from, encoded)) {
    return term?.from === undefined ? settled(true) : openFor(term.from);
  }
  if (start === undefined) return settled(true);
  const open = 'orReceipt' in term && term.orReceipt === true ? openFactsOfReceipt(encoded, time) : nothingMissing;
  return open.length > 0 ? openFor(...open) : settled(false);
}

/** Whether what recurs was done after the other fact that its term runs from: a plan made anew is not reviewed yet. */
function isOfSameCourse(term: Term | undefined, time: Time, encoded: EncodedInput): Settled {
  const path = term !== undefined && 'orFrom' in term ? term.orFrom : undefined;
  if (path === undefined) return settled(true);
  if (startIsOpen(path, encoded)) return openFor(path);
  const start = timeOf(positionOfPath.get(path)!, encoded);
  return settled(start === undefined || !isBefore(time, start));
}

/** The latest day on which a deadline can end. */
function lastDayOf(deadline: ReturnType<typeof deadlineFor>): number | undefined {
  if (typeof deadline !== 'object') return undefined;
  const ends = [deadline, ...(deadline.alternatives ?? [])].flatMap(({ lastDay }) => lastDay ?? []);
  return ends.length === 0 ? undefined : Math.max(...ends.map((day) => parseDay(day)!));
}

const birthDate = positionOfPath.get(caseEntity.beginsOn!)!;

/**
 * Checks what a case gives as done against the law.
 *
 * @throws LawError with every issue: see {@link wrongWithDone}.
 */
export function checkDoneOfCase(law: Law, time: EvaluationTime, encoded: EncodedInput): void {
  if (encoded.done === undefined) return;
  const issues = wrongWithDone({
    done: encoded.done,
    norms: law.norms,
    law,
    time,
    born: isTimeKnown(birthDate, encoded) ? encoded.numbers[birthDate] : undefined,
    factsOn: (id) => factsOnDone(law, encoded, id),
    path: 'done',
  });
  if (issues.length > 0) throw lawErrorOf(issues);
}

/**
 * By norm, whether it is fulfilled: of the obligations that apply or may apply and of which something is provided.
 *
 * @returns `undefined` where nothing is provided of any.
 */
export function fulfilmentsOf(evaluation: Evaluation): ReadonlyMap<string, Fulfilment> | undefined {
  const { evaluator, encoded, truths } = evaluation;
  const { law } = evaluator;
  if (encoded.done === undefined && !isFactProvided(law, encoded)) return undefined;
  const context = contextOf(evaluation);
  const found = new Map<string, Fulfilment>();
  const judge = (norm: NormInForce, at: number): void => {
    if (norm.modality !== 'obligation' || truths[at] === false) return;
    const fulfilment = fulfilmentOf(norm, context);
    if (fulfilment !== undefined) found.set(norm.id, fulfilment);
  };
  if (encoded.done === undefined) {
    for (const { norm, at, facts } of doneFactsOf(law).obligations)
      if (isAnyProvided(facts, encoded.codes)) judge(norm, at);
  } else {
    for (const [index, norm] of law.norms.entries()) judge(norm, law.definitions.length + index);
  }
  return found;
}

/** The positions of the facts that may still show that a duty has been done; none where that is settled. */
export function openDoneFacts(evaluation: Evaluation, norm: NormInForce): readonly number[] {
  const { encoded, evaluator } = evaluation;
  const facts = doneFactsOf(evaluator.law).byNorm.get(norm.id)?.facts;
  if (norm.modality !== 'obligation' || facts === undefined) return [];
  const isByEntry =
    encoded.done?.has(norm.id) === true && fulfilmentOf(norm, contextOf(evaluation))?.fulfilled === true;
  if (isByEntry || truthOfAll(facts, encoded.codes) !== 'unknown') return [];
  return facts.flatMap(({ at }) => (encoded.codes[at] === 0 ? [at] : []));
}

/**
 * The codes of a case in which what is given as done, and counts, is as the facts that show the same. Rules never read them, since
 * a duty stays a duty when it has been done; doubts of the law do, that arise once something is done. Whatever fulfils nothing, or
 * may fulfil nothing, leaves the codes as they are.
 */
export function codesWithDone(evaluation: Evaluation): Uint8Array {
  const { evaluator, encoded } = evaluation;
  if (encoded.done === undefined) return encoded.codes;
  const context = contextOf(evaluation);
  const { byNorm } = doneFactsOf(evaluator.law);
  const codes = encoded.codes.slice();
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
