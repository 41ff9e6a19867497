import { asKnown } from '../act/as-known.ts';
import { FALSE, TRUE, truthOf, UNKNOWN } from '../engine/compile.ts';
import { memoizeBounded, memoizeWeak } from '../model/memoize.ts';
import type { Recipient } from '../model/rule/norm.ts';
import type { Truth } from '../model/rule/truth.ts';
import type { Deadline, DeadlineEnd } from '../model/time/deadline.ts';
import type { Term } from '../model/time/term.ts';
import type { DefinitionInForce, NormInForce } from '../rules/law.ts';
import { provisionsFor } from './carrying-clauses.ts';
import { deadlineFor } from './deadlines.ts';
import { doneFields, doneOnDeadline } from './done/answer-fields.ts';
import { fulfilmentsOf } from './done/done-of-entity.ts';
import type { Evaluation, Evaluator } from './entity-rules.ts';
import { isPresumed } from './findings.ts';
import { type Missing, missingFacts } from './missing.ts';
import { knownMunicipality, mayDiscloseReporter, notificationTo, recipientsOf } from './notifications.ts';
import { truthsOfReservations } from './reservations.ts';

/**
 * The pieces of lines under a law, as JSON. Cases of one kind share them: each is made once, and a line is put together
 * from a few long ones. Each member of a list begins with its comma.
 */
interface Pieces {
  /** For each definition its finding, by the truth and by what it waits for. */
  readonly findings: readonly ReturnType<typeof findingPieces>[];
  /** For each run of norms the truths of those that are not `false`, by the truths of all of them: see {@link numberOf}. */
  readonly runs: Runs;
  /** And of reservations. */
  readonly reservations: Runs;
  readonly notifying: readonly NotifyingPieces[];
  readonly timed: readonly TimedPieces[];
  /** The evaluation time, as it was given, and the wording. */
  readonly time: (text: string) => string;
}

/** A norm because of which somebody must be notified. */
interface NotifyingPieces {
  readonly norm: NormInForce;
  /** Its place among the truths. */
  readonly at: number;
  /**
   * For each provision that can carry the norm its recipients: the first of its provisions, or any where clauses decide.
   */
  readonly carriedBy: ReadonlyMap<string, readonly RecipientPieces[]>;
}

/** A recipient: the notification by its municipality, where it has one, for each {@link variantOf} it. */
interface RecipientPieces {
  readonly recipient: Recipient;
  readonly without: readonly string[];
  readonly with: readonly ((municipality: string) => string)[];
}

/** A norm whose term starts with a fact. */
interface TimedPieces {
  readonly norm: NormInForce;
  readonly term: Term;
  /** Its place among the truths. */
  readonly at: number;
  /** What comes before its deadline. */
  readonly key: string;
}

/** For each run of norms or reservations its piece, by the truths of all of them: see {@link numberOf}. */
type Runs = readonly ((truths: number) => string)[];

/** How many make a run: as many truths as a small integer holds, at two bits each. */
const runLength = 15;

/** JSON in ASCII, where `§` is `\u00a7`: the same text to who reads JSON, and written several times as fast as UTF-8. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const member = (key: string, value: unknown): string => `,${asciiJson(key)}:${asciiJson(value)}`;

function findingPieces({ id, version: { provisions } }: DefinitionInForce) {
  const piece = (holds: Truth, presumed: { readonly presumed?: true }) =>
    memoizeWeak(({ facts }: Missing) => member(id, { holds, provisions, ...presumed, missing: facts }));
  return {
    true: piece(true, {}),
    presumed: piece(true, { presumed: true }),
    false: piece(false, {}),
    unknown: piece('unknown', {}),
  };
}

/** The truths of a run as one number: two bits for each, those of the last one lowest. */
function numberOf(truths: readonly Truth[], from: number, until: number): number {
  let number = 0;
  for (let at = from; at < until; at++) {
    const truth = truths[at];
    number = (number << 2) | (truth === 'unknown' ? UNKNOWN : truth ? TRUE : FALSE);
  }
  return number;
}

const runPiece = (run: readonly { readonly id: string }[]): ((truths: number) => string) =>
  memoizeBounded((truths: number) => {
    const members = run.map(({ id }, place) => {
      const applies = truthOf((truths >> (2 * (run.length - 1 - place))) & TRUE);
      return applies === false ? '' : member(id, applies);
    });
    return members.join('');
  });

const runsOf = (all: readonly { readonly id: string }[]): Runs =>
  Array.from({ length: Math.ceil(all.length / runLength) }, (_, run) =>
    runPiece(all.slice(run * runLength, (run + 1) * runLength)),
  );

/** What a notification says differs by whether its norm applies for sure, and whether the reporter may be disclosed. */
const variantOf = (applies: Truth, mayDisclose: boolean): number => (applies === true ? 2 : 0) + (mayDisclose ? 1 : 0);

const carryingProvisions = ({ version: { provisions, clauses } }: NormInForce): readonly string[] =>
  clauses === undefined ? [provisions[0]] : provisions;

const recipientPieces = (norm: NormInForce, provision: string): readonly RecipientPieces[] =>
  (norm.version.notifies ?? []).map((recipient) => {
    const variants = (['unknown', true] as const).flatMap((applies) =>
      [false, true].map((mayDisclose) => notificationTo(norm, applies, recipient, mayDisclose, provision)),
    );
    return {
      recipient,
      without: variants.map((notification) => `,${asciiJson(notification)}`),
      with: variants.map((notification) =>
        memoizeBounded(
          (municipality: string) => `,${asciiJson({ ...notification, to: { ...notification.to, municipality } })}`,
        ),
      ),
    };
  });

const piecesOf = /* @__PURE__ */ memoizeWeak(({ law }: Evaluator): Pieces => {
  const { definitions, norms, wording } = law;
  const placed = norms.map((norm, index) => ({ norm, at: definitions.length + index }));
  const known = asKnown(wording, wording.day);
  const since = known === undefined ? '' : `,"asKnownOn":${asciiJson(known.on)}`;
  return {
    findings: definitions.map(findingPieces),
    runs: runsOf(norms),
    reservations: runsOf(law.reservations),
    notifying: placed.flatMap(({ norm, at }) =>
      norm.version.notifies === undefined
        ? []
        : [
            {
              norm,
              at,
              carriedBy: new Map(carryingProvisions(norm).map((cited) => [cited, recipientPieces(norm, cited)])),
            },
          ],
    ),
    timed: placed.flatMap(({ norm, at }) =>
      norm.version.term?.from === undefined
        ? []
        : [{ norm, term: norm.version.term, at, key: `,${JSON.stringify(norm.id)}:` }],
    ),
    time: memoizeBounded((text: string) => `"at":${asciiJson(text)},"wording":${asciiJson(wording.day)}${since}`),
  };
});

/** Adds to a list a piece that begins with a comma, which the first of a list does not need. */
const added = (list: string, piece: string): string => (list === '' ? piece.slice(1) : list + piece);

function findingsOf(evaluation: Evaluation, { findings }: Pieces): string {
  const { evaluator, truths } = evaluation;
  let list = '';
  for (let at = 0; at < findings.length; at++) {
    const isPresumption = isPresumed(evaluation, evaluator.law.definitions[at]!.version, at);
    const variant = isPresumption ? 'presumed' : (String(truths[at]) as 'true' | 'false' | 'unknown');
    list = added(list, findings[at]![variant](missingFacts(evaluation, at)));
  }
  return list;
}

/** The members of an object: of those whose truths are in a list from a place on, those that are not `false`. */
function membersOf(runs: Runs, truths: readonly Truth[], first: number): string {
  let list = '';
  let from = first;
  for (const piece of runs) {
    const until = Math.min(from + runLength, truths.length);
    list = added(list, piece(numberOf(truths, from, until)));
    from = until;
  }
  return list;
}

function notificationsOf(evaluation: Evaluation, { notifying }: Pieces, fulfilments: Fulfilments): string {
  const { encoded, truths } = evaluation;
  const mayDisclose = mayDiscloseReporter(evaluation);
  let list = '';
  for (const { norm, at, carriedBy } of notifying) {
    const applies = truths[at]!;
    const toTell = recipientsOf(norm, applies, encoded);
    if (toTell.length === 0) continue;
    const variant = variantOf(applies, mayDisclose);
    const fulfilled = fulfilments?.get(norm.id)?.fulfilled;
    for (const recipient of carriedBy.get(provisionsFor(evaluation, norm.version, applies)[0]!)!) {
      if (!toTell.includes(recipient.recipient)) continue;
      const municipality = knownMunicipality(encoded, recipient.recipient.municipality);
      const piece = municipality === undefined ? recipient.without[variant]! : recipient.with[variant]!(municipality);
      list = added(list, fulfilled === undefined ? piece : `${piece.slice(0, -1)}${member('fulfilled', fulfilled)}}`);
    }
  }
  return list;
}

/** What ends of one day share: why they move, or may. */
const sharedAsJson = /* @__PURE__ */ memoizeWeak((shared: object) => asciiJson(shared));

/** Days and instants need no escaping. */
const endAsJson = ({ lastDay, endsAt, moved, unsettled }: DeadlineEnd): string =>
  `${lastDay === undefined ? '' : `"lastDay":"${lastDay}",`}"endsAt":"${endsAt}"${
    moved === undefined ? '' : `,"moved":${sharedAsJson(moved)}`
  }${unsettled === undefined ? '' : `,"unsettled":${sharedAsJson(unsettled)}`}`;

function deadlineAsJson(deadline: Deadline): string {
  const { start, immediately, atFirstOpportunity, alternatives, ifApplies, provisionalUntil, doneAt } = deadline;
  if (atFirstOpportunity !== undefined) return asciiJson(deadline); // its members come in more than one order
  let json = `{"start":"${start}",${endAsJson(deadline)}`;
  if (immediately !== undefined) json += ',"immediately":true';
  if (alternatives !== undefined)
    json += `,"alternatives":[${alternatives.map((end) => `{${endAsJson(end)}}`).join()}]`;
  if (ifApplies !== undefined) json += ',"ifApplies":true';
  if (provisionalUntil !== undefined) json += `,"provisionalUntil":"${provisionalUntil}"`;
  if (doneAt !== undefined) json += `,"doneAt":${JSON.stringify(doneAt)}`;
  return `${json}}`;
}

function deadlinesOf({ encoded, truths }: Evaluation, { timed }: Pieces, fulfilments: Fulfilments): string {
  let list = '';
  for (const { norm, term, at, key } of timed) {
    const done = fulfilments === undefined ? undefined : doneOnDeadline(norm, fulfilments.get(norm.id));
    const deadline = deadlineFor(term, truths[at]!, encoded, done);
    if (typeof deadline === 'object') list = added(list, key + deadlineAsJson(deadline));
  }
  return list;
}

/** By norm, whether it is fulfilled; `undefined` where nothing of any is provided. */
type Fulfilments = ReturnType<typeof fulfilmentsOf>;

/** What is fulfilled, and what permission is used, by norm; nothing where nothing of that is provided. */
function doneIn({ evaluator, encoded, truths }: Evaluation, fulfilments: Fulfilments): string {
  if (fulfilments === undefined) return '';
  let fulfilled = '';
  for (const [id, one] of fulfilments) fulfilled = added(fulfilled, `,"${id}":${JSON.stringify(one.fulfilled)}`);
  const group = (key: string, list: string): string => (list === '' ? '' : `,"${key}":{${list}}`);
  if (encoded.done === undefined) return group('fulfilled', fulfilled);
  const { definitions, norms } = evaluator.law;
  let used = '';
  norms.forEach((norm, index) => {
    const isUsed =
      truths[definitions.length + index] === false ? undefined : doneFields(norm, undefined, encoded.done).used;
    if (isUsed !== undefined) used = added(used, `,"${norm.id}":${isUsed}`);
  });
  return group('fulfilled', fulfilled) + group('used', used);
}

function reservationsIn(evaluation: Evaluation, { reservations }: Pieces): string {
  const list = membersOf(reservations, truthsOfReservations(evaluation), 0);
  return list === '' ? '' : `,"reservations":{${list}}`;
}

/**
 * An answer as one line of NDJSON: the contract's answer without explanations and open questions, and with norms as
 * `{ id: applies }` for those that are not `false`. Reservations that affect the case are
 * `{ id: applies }` too, and what is fulfilled or used is `{ id: fulfilled }` where something of that is provided. Where the
 * wording was future law when the law was last reviewed, `asKnownOn` is the day of that review.
 *
 * @param id The caller's own name for the case, echoed.
 * @returns One line of JSON, without a line break.
 */
export function compactLine(evaluation: Evaluation, id: string | number | undefined): string {
  const pieces = piecesOf(evaluation.evaluator);
  const head = id === undefined ? '{' : `{"id":${JSON.stringify(id)},`;
  const time = pieces.time(evaluation.time.text);
  const findings = `"findings":{${findingsOf(evaluation, pieces)}}`;
  const norms = `"norms":{${membersOf(pieces.runs, evaluation.truths, pieces.findings.length)}}`;
  const fulfilments = fulfilmentsOf(evaluation);
  const notifications = `"notifications":[${notificationsOf(evaluation, pieces, fulfilments)}]`;
  const deadlines = `"deadlines":{${deadlinesOf(evaluation, pieces, fulfilments)}}`;
  const rest = doneIn(evaluation, fulfilments) + reservationsIn(evaluation, pieces);
  return `${head}${time},${findings},${norms},${notifications},${deadlines}${rest}}`;
}
