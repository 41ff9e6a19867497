import { isLawError, LawError } from '../act/law-error.ts';
import type { Gist, Provision, ProvisionVersion } from '../act/provisions/provision.ts';
import { chapters, provisionOn } from '../act/provisions.ts';
import {
  compareReferences,
  containsReference,
  formatReference,
  parseReference,
  type Reference,
  readReference,
} from '../act/reference.ts';
import { type AmendingAct, allWordings, lawCheckedOn } from '../act/wordings.ts';
import { formatDay, parseDay } from '../model/civil-day.ts';
import { type Definition, type InForce, isInForce, type Modality, type Norm } from '../model/norm.ts';
import { nearest } from '../model/schema-issues.ts';
import type { Bilingual } from '../model/truth.ts';
import { offenceLists } from '../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { definitions, norms, personNorms } from '../rules/child-protection-act.ts';

/** A stretch of days, and the act by which it began. */
export interface HistoryStep {
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Its last day, `YYYY-MM-DD`; left out where none is known. */
  readonly until?: string;
  /** The act that brought it about; of what the Act as passed brought, the Act itself. */
  readonly act: AmendingAct;
  /** It was still to come when the law was last looked through. */
  readonly future?: true;
}

/** A provision over some days. */
export interface ProvisionStep extends HistoryStep {
  /** Its number then, as Riigi Teataja prints it. */
  readonly reference: string;
  /** What it says, in our own words. */
  readonly gist: Gist;
  /** Its number, or that of what it took over, until the day before. */
  readonly renumberedFrom?: string;
  /** The numbers under which it, or a sentence of it, stands from the day after. */
  readonly renumberedTo?: readonly string[];
  /** Only its number stands. */
  readonly repealed?: true;
  /** The text of these days is not at hand; the gist tells what is known of it. */
  readonly unsettled?: true;
}

/** A provision through time, under whatever number. */
export interface ProvisionHistory {
  /** The number that was asked about, or that of a part of it. */
  readonly reference: string;
  /** By their first days. Two stand side by side where the number was given to something new and what had it moved on. */
  readonly steps: readonly ProvisionStep[];
}

/** What of a rule differs from its version before. */
export type RuleAspect =
  | 'provisions'
  | 'condition'
  | 'bearer'
  | 'counterpart'
  | 'term'
  | 'recipients'
  | 'presumption'
  | 'offence-lists'
  | 'reading'
  | 'unsettled';

/** A version of a rule. */
export interface RuleStep extends HistoryStep {
  /** The provisions that it rests on, the most particular first. */
  readonly provisions: readonly string[];
  /** What the first of them says on its first day, in our own words. */
  readonly gist?: Gist;
  /** What differs from the version before; empty for the first. */
  readonly changed: readonly RuleAspect[];
  /** Those of its provisions that were asked about, lie in what was or hold it; left out where a rule was asked about. */
  readonly restsOn?: readonly string[];
}

/** A finding or a norm through time. Its id stays though its provision is renumbered. */
export interface RuleHistory {
  readonly id: string;
  readonly kind: 'finding' | 'norm';
  /** What a norm does. */
  readonly modality?: Modality;
  readonly label: Bilingual;
  /** Its versions, oldest first. */
  readonly steps: readonly RuleStep[];
}

/** A provision or a rule through time, as plain data. */
export interface History {
  /** The version of this format. */
  readonly version: 1;
  /** What was asked about: a provision, as Riigi Teataja prints it, or the id of a finding or norm. */
  readonly asked: string;
  /** The day on which the law was last looked through, `YYYY-MM-DD`. */
  readonly lawCheckedOn: string;
  /** The provision that was asked about, then its parts, in the order of the Act; empty where a rule was asked about. */
  readonly provisions: readonly ProvisionHistory[];
  /** The rule that was asked about; or every rule that rested on the provision on some day, in the order of the Act. */
  readonly rules: readonly RuleHistory[];
}

/**
 * Tells the history of a provision or a rule: its versions, from which day to which, by which acts.
 *
 * Of a provision it tells the parts too, and the rules that rest on it. Renumbering is followed both ways: § 27¹ of 2023
 * stands as § 27² from 2025, and each of the two numbers tells so. A rule rests on a provision as `restingOn` says: who
 * cites a part rests on the whole, and who cites a whole on each part.
 *
 * @param asked A provision in any way that `parseReference` reads, or the id of a finding or norm.
 * @returns The history, from 2016-01-01 on.
 * @throws LawError at `asked`: `unknown-id`, with the nearest; as `parseReference` does for what is no provision;
 * `unknown-provision` for one that the Act has had on no day.
 * @example
 * ```ts
 * import { historyOf } from 'lasteks/compare';
 * const { provisions, rules } = historyOf('§ 27²');
 * provisions[0].steps.map(({ reference, from, act }) => `${from} ${reference} by ${act.reference}`);
 * // => ['2023-01-01 § 27¹ by RT I, 28.04.2022, 1', '2025-01-01 § 27² by RT I, 31.12.2024, 3']
 * historyOf('decide-on-case-management').rules[0].steps.map(({ from, provisions }) => [from, provisions[0]]);
 * // => [['2016-01-01', '§ 29 (3)'], ['2023-01-01', '§ 29 (3)'], ['2027-01-01', '§ 29 (7)']]
 * ```
 */
export function historyOf(asked: string): History {
  const rule = allRules.find(({ id }) => id === asked);
  const head = { version: 1, lawCheckedOn } as const;
  if (rule !== undefined) return { ...head, asked, provisions: [], rules: [ruleHistory(rule)] };
  const place = placeOf(asked);
  const reference = formatReference(place);
  const provisions = allProvisions
    .filter((one) => containsReference(place, readReference(one.reference)!))
    .map((one): ProvisionHistory => ({ reference: one.reference, steps: stepsOf(one) }));
  const own = provisions.find((one) => one.reference === reference);
  if (own === undefined) {
    const expected = 'a provision that the Act has had on some day from 2016-01-01 on';
    throw new LawError({ code: 'unknown-provision', path: 'asked', expected });
  }
  return { ...head, asked: reference, provisions, rules: rulesRestingOn(own.steps) };
}

const allProvisions: readonly Provision[] = chapters.flatMap(({ provisions }) => provisions);

const provisionNumbered = new Map(allProvisions.map((provision) => [provision.reference, provision]));

type Rule = Definition | Norm;

const allRules: readonly Rule[] = [...definitions, ...norms, ...personNorms];

const firstAct = allWordings[0]!.amendingActs[0]!;

const acts = new Map(allWordings.flatMap(({ amendingActs }) => amendingActs.map((act) => [act.reference, act])));

function placeOf(asked: string): Reference {
  if (typeof asked !== 'string' || !/\d/u.test(asked)) {
    const ids = allRules.map(({ id }) => id);
    const like = typeof asked === 'string' ? ` (nearest: ${nearest(asked, ids)})` : '';
    const expected = `a provision, such as § 29 (3), or an id of a finding or a norm${like}`;
    throw new LawError({ code: 'unknown-id', path: 'asked', expected });
  }
  try {
    return parseReference(asked);
  } catch (error) {
    if (!isLawError(error)) throw error;
    throw new LawError({ code: error.code, path: 'asked', expected: error.expected });
  }
}

/** The versions of a provision, those that it had under earlier numbers, and those that it has under later ones. */
function stepsOf(provision: Provision): readonly ProvisionStep[] {
  const found = new Map<ProvisionVersion, string>();
  const add = ({ reference, versions }: Provision, isOfThis: (version: ProvisionVersion) => boolean): void => {
    for (const version of versions.filter((one) => isOfThis(one) && !found.has(one))) {
      found.set(version, reference);
      const former = provisionNumbered.get(version.renumberedFrom ?? '');
      if (former !== undefined) add(former, ({ from }) => from < version.from);
      for (const { into } of continuationsOf(reference, version)) add(into, ({ from }) => from > version.from);
    }
  };
  add(provision, () => true);
  return [...found]
    .map(([version, reference]) => provisionStep(reference, version))
    .sort(
      (a, b) =>
        (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) ||
        compareReferences(readReference(a.reference)!, readReference(b.reference)!),
    );
}

/** Where what a version said stands from the day after its last. */
function continuationsOf(reference: string, { until }: ProvisionVersion): readonly { readonly into: Provision }[] {
  if (until === undefined) return [];
  const next = dayAfter(until);
  return allProvisions
    .filter(({ versions }) =>
      versions.some(({ renumberedFrom, from }) => renumberedFrom === reference && from === next),
    )
    .map((into) => ({ into }));
}

function provisionStep(reference: string, version: ProvisionVersion): ProvisionStep {
  const { gist, renumberedFrom, repealed, unsettled } = version;
  const renumberedTo = continuationsOf(reference, version).map(({ into }) => into.reference);
  return {
    reference,
    ...stretchOf(version),
    gist,
    ...(renumberedFrom !== undefined && { renumberedFrom }),
    ...(renumberedTo.length > 0 && { renumberedTo }),
    ...(repealed && { repealed }),
    ...(unsettled && { unsettled }),
  };
}

function stretchOf({ from, until, amendedBy }: InForce): HistoryStep {
  return {
    from,
    ...(until !== undefined && { until }),
    act: amendedBy === undefined ? firstAct : (acts.get(amendedBy) ?? { reference: amendedBy }),
    ...(from > lawCheckedOn && { future: true as const }),
  };
}

/** The rules with a version that rests on the provision on some day, under the number that it has then. */
function rulesRestingOn(provision: readonly ProvisionStep[]): readonly RuleHistory[] {
  return allRules
    .map((rule) => {
      const history = ruleHistory(rule);
      const steps = history.steps.map((step): RuleStep => {
        const then = provision.filter((one) => meet(one, step)).map(({ reference }) => readReference(reference)!);
        const restsOn = step.provisions.filter((cited) => {
          const place = readReference(cited)!;
          return then.some((one) => containsReference(one, place) || containsReference(place, one));
        });
        return { ...step, restsOn };
      });
      return { ...history, steps };
    })
    .filter(({ steps }) => steps.some(({ restsOn }) => restsOn!.length > 0));
}

function ruleHistory(rule: Rule): RuleHistory {
  const { id, label, versions } = rule;
  const modality = 'modality' in rule ? rule.modality : undefined;
  return {
    id,
    kind: modality === undefined ? 'finding' : 'norm',
    ...(modality !== undefined && { modality }),
    label,
    steps: versions.map((version, index): RuleStep => {
      const gist = provisionOn(version.provisions[0], version.from)?.version.gist;
      const before = versions[index - 1];
      return {
        ...stretchOf(version),
        provisions: version.provisions,
        ...(gist !== undefined && { gist }),
        changed: before === undefined ? [] : changedBetween(before, version),
      };
    }),
  };
}

type CitingVersion = InForce & { readonly provisions: readonly string[] };

/** The aspects of a rule, and where a version has them. */
const ASPECTS: readonly (readonly [RuleAspect, string])[] = [
  ['provisions', 'provisions'],
  ['condition', 'when'],
  ['bearer', 'bearer'],
  ['counterpart', 'counterpart'],
  ['term', 'term'],
  ['recipients', 'notifies'],
  ['presumption', 'presumedWhen'],
  ['offence-lists', 'offenceLists'],
  ['reading', 'reading'],
  ['unsettled', 'unsettled'],
];

function changedBetween(before: CitingVersion, after: CitingVersion): readonly RuleAspect[] {
  const [one, other] = [before, after].map(aspectsOf);
  return ASPECTS.map(([aspect]) => aspect).filter((aspect) => one!.get(aspect) !== other!.get(aspect));
}

/** Each aspect of a version as a text; conditions name the lists of § 20, which have their own days. */
function aspectsOf(version: CitingVersion): ReadonlyMap<RuleAspect, string> {
  const values = new Map<string, unknown>(Object.entries(version));
  const lists = offenceLists.filter(
    (list) => version.provisions.includes(list.provision) && isInForce(list, version.from),
  );
  values.set('offenceLists', lists);
  return new Map(ASPECTS.map(([aspect, key]) => [aspect, JSON.stringify(values.get(key)) ?? '']));
}

/** Whether two stretches have a day in common. */
function meet(one: HistoryStep, other: HistoryStep): boolean {
  return (one.until === undefined || other.from <= one.until) && (other.until === undefined || one.from <= other.until);
}

const dayAfter = (day: string): string => formatDay(parseDay(day)! + 1);
