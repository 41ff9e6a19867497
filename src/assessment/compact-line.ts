import type { Deadline } from '../model/deadline.ts';
import { oncePerObject } from '../model/memo.ts';
import type { Truth } from '../model/truth.ts';
import type { NormInForce } from '../rules/law.ts';
import { deadlineFor } from './deadlines.ts';
import type { Evaluation } from './evaluation.ts';
import type { Evaluator } from './evaluator.ts';
import { isPresumed } from './findings.ts';
import { missingFacts } from './missing.ts';
import { mayDiscloseReporter, municipalityTold, notificationTo, recipientsOf } from './notifications.ts';

/** The parts of a line that are the same for every case under a law, as JSON. */
interface Fragments {
  /** For each definition its key and what stands before and after the list of missing facts. */
  readonly findings: readonly { readonly open: string; readonly provisions: string }[];
  /** For each norm its id as JSON. */
  readonly norms: readonly string[];
  /** For each norm, whether it applies for sure, and whether the reporter may be disclosed: its notifications, ended where the municipality goes. */
  readonly notifications: readonly (readonly (readonly string[])[])[];
  readonly wording: string;
}

/** Where the fragments of a notification stand among those of its norm. */
const variantOf = (applies: Truth, mayDisclose: boolean): number => (applies === true ? 2 : 0) + (mayDisclose ? 1 : 0);

/** The notifications of a norm as JSON without their last two brackets, so that a municipality can still be put in. */
const notificationFragments = (norm: NormInForce): string[][] =>
  (['unknown', true] as const).flatMap((applies) =>
    [false, true].map((mayDisclose) =>
      (norm.version.notifies ?? []).map((recipient) =>
        JSON.stringify(notificationTo(norm, applies, recipient, mayDisclose)).slice(0, -2),
      ),
    ),
  );

const fragmentsOf = /* @__PURE__ */ oncePerObject(({ law }: Evaluator): Fragments => {
  const { definitions, norms, wording } = law;
  return {
    findings: definitions.map(({ id, version }) => ({
      open: `${JSON.stringify(id)}:{"holds":`,
      provisions: `,"provisions":${JSON.stringify(version.provisions)}`,
    })),
    norms: norms.map(({ id }) => JSON.stringify(id)),
    notifications: norms.map(notificationFragments),
    wording: JSON.stringify(wording.day),
  };
});

/** A list of missing facts as JSON; the lists are shared between cases, and so is their JSON. */
const listAsJson = /* @__PURE__ */ oncePerObject((list: readonly string[]) => JSON.stringify(list));

const truthAsJson = (truth: Truth): string => (truth === 'unknown' ? '"unknown"' : truth ? 'true' : 'false');

/** Days and instants need no escaping; only what is rarer is left to `JSON.stringify`. */
function deadlineAsJson(deadline: Deadline): string {
  const { start, lastDay, endsAt, immediately, ifApplies, moved, unsettled, alternatives } = deadline;
  if (moved !== undefined || unsettled !== undefined || alternatives !== undefined) return JSON.stringify(deadline);
  return `{"start":"${start}"${lastDay === undefined ? '' : `,"lastDay":"${lastDay}"`},"endsAt":"${endsAt}"${
    immediately === undefined ? '' : ',"immediately":true'
  }${ifApplies === undefined ? '' : ',"ifApplies":true'}}`;
}

/**
 * An answer as one line of NDJSON: the contract's answer without explanations and open questions, and with norms as
 * `{ id: applies }` for those that are not `false`.
 *
 * @param id The caller's own name for the case, echoed.
 * @returns One line of JSON, without a line break.
 */
export function compactLine(evaluation: Evaluation, id: string | number | undefined): string {
  const { evaluator, moment, told, truths } = evaluation;
  const { definitions, norms } = evaluator.law;
  const shared = fragmentsOf(evaluator);

  let findings = '';
  definitions.forEach(({ version }, at) => {
    const { open, provisions } = shared.findings[at]!;
    const presumed = isPresumed(evaluation, version, at) ? ',"presumed":true' : '';
    const missing = listAsJson(missingFacts(evaluation, at).facts);
    findings += `${at === 0 ? '' : ','}${open}${truthAsJson(truths[at]!)}${provisions}${presumed},"missing":${missing}}`;
  });

  const mayDisclose = mayDiscloseReporter(evaluation);
  let applied = '';
  let deadlines = '';
  let notifications = '';
  for (let index = 0; index < norms.length; index++) {
    const applies = truths[definitions.length + index]!;
    if (applies === false) continue;
    const norm = norms[index]!;
    const key = shared.norms[index]!;
    applied += `${applied === '' ? '' : ','}${key}:${truthAsJson(applies)}`;
    const deadline = deadlineFor(norm.version.term, applies, told);
    if (typeof deadline === 'object') deadlines += `${deadlines === '' ? '' : ','}${key}:${deadlineAsJson(deadline)}`;
    const toldTo = shared.notifications[index]![variantOf(applies, mayDisclose)]!;
    recipientsOf(norm, applies, told).forEach(({ municipality }, recipient) => {
      const where = municipalityTold(told, municipality);
      const to = where === undefined ? '' : `,"municipality":${JSON.stringify(where)}`;
      notifications += `${notifications === '' ? '' : ','}${toldTo[recipient]}${to}}}`;
    });
  }

  const head = id === undefined ? '{' : `{"id":${JSON.stringify(id)},`;
  return `${head}"at":${JSON.stringify(moment.text)},"wording":${shared.wording},"findings":{${findings}},"norms":{${applied}},"notifications":[${notifications}],"deadlines":{${deadlines}}}`;
}
