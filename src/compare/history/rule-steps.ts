import { frozen } from '../../act/frozen.ts';
import type { Summary } from '../../act/provisions/provision.ts';
import { provisionOn } from '../../act/provisions.ts';
import { allWordings } from '../../act/wordings.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import {
  type Definition,
  type DefinitionVersion,
  type InForce,
  isInForce,
  type Norm,
  type NormVersion,
  type Version,
} from '../../model/rule/norm.ts';
import { formatDay, parseDay } from '../../model/time/civil-day.ts';
import {
  type OffenceList,
  offenceLists,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import type { DependentKind, DependentLink, DependentRule } from '../../rules/dependents/dependent-rule.ts';
import { daysWithin, linksOn, thingsSaidOn, turnedOnBy } from '../../rules/dependents.ts';
import type { ProvisionStep, RuleAspect, RuleHistory, RuleStep } from './history-answer.ts';
import { periodOf } from './period.ts';

type Rule = Definition | Norm;

/** Every finding and norm, in the order of the Act. */
export const allRules: readonly Rule[] = [...definitions, ...norms, ...personNorms];

/**
 * Gives the rules that depend on a provision on some day, under the number that it has then.
 *
 * @param provision The versions of the provision.
 * @returns The rules, in the order of the Act, each with all its versions.
 */
export function rulesDependingOn(provision: readonly ProvisionStep[]): readonly RuleHistory[] {
  const dependents = provision.flatMap((step) =>
    daysWithin(step.from, step.until).flatMap((day) =>
      linksOn(step.reference, day)
        .filter(({ kind }) => kind !== 'fact')
        .map((link) => ({ day, link })),
    ),
  );
  return allRules
    .map((rule) => {
      const history = ruleHistory(rule);
      const own = dependents.filter(({ link }) => link.rules.includes(rule.id));
      const steps = history.steps.map((step): RuleStep => {
        const then = own.filter(({ day }) => isInForce(step, day)).map(({ link }) => link);
        const cited = new Set(then.flatMap((link) => (isCiting(link, rule.id) ? link.provisions : [])));
        const through = new Map(
          then.flatMap(({ kind, id }) =>
            id === rule.id && kind !== 'term' ? [] : [[`${kind} ${id}`, { kind, id }] as const],
          ),
        );
        const restsOn = step.provisions.filter((one) => cited.has(one));
        return { ...step, restsOn, ...(through.size > 0 && { restsThrough: [...through.values()] }) };
      });
      return { ...history, steps };
    })
    .filter(({ steps }) => steps.some(({ restsOn, restsThrough = [] }) => restsOn!.length + restsThrough.length > 0));
}

/** Whether a link is that of a rule which cites the provision. */
const isCiting = ({ kind, id }: DependentLink, rule: string): boolean =>
  id === rule && (kind === 'definition' || kind === 'norm');

/**
 * Gives the history of a rule.
 *
 * @param rule The rule.
 * @returns Its versions with their days and acts, what differs from one to the next, and the days from which its answers can
 * differ because of what its condition names, or because a provision that it cites was worded anew.
 */
export const ruleHistory = memoizeWeak((rule: Rule): RuleHistory => {
  const { id, label, versions } = rule;
  const modality = 'modality' in rule ? rule.modality : undefined;
  const replacedBy = (versions.at(-1) as NormVersion).until === undefined ? undefined : replacing(versions.at(-1)!);
  return frozen({
    id,
    kind: modality === undefined ? 'finding' : 'norm',
    ...(modality !== undefined && { modality }),
    label,
    steps: versions.flatMap((version, index) => stepsOfVersion(id, version, versions[index - 1], versions)),
    ...(replacedBy !== undefined && { replacedBy }),
  });
});

const replacing = (version: Version): readonly string[] | undefined => (version as NormVersion).replacedBy;

/** The steps of a version: from its first day, and from each later one from which what it names, or what it cites, differs. */
function stepsOfVersion(
  id: string,
  version: Version,
  before: Version | undefined,
  versions: readonly Version[],
): readonly RuleStep[] {
  const days = daysWithin(version.from, version.until).flatMap((day, at) => {
    const through = before === undefined && at === 0 ? [] : throughOn(id, day);
    const isWordedAnew = at > 0 && version.provisions.some((cited) => isOtherText(cited, day));
    return at === 0 || through.length > 0 || isWordedAnew ? [{ day, through, isWordedAnew }] : [];
  });
  return days.map(({ day, through, isWordedAnew }, at): RuleStep => {
    const next = days[at + 1]?.day;
    const until = next === undefined ? version.until : dayBefore(next);
    const own = { from: day, ...(until !== undefined && { until }) };
    const amendedBy =
      at === 0 ? version.amendedBy : (through[0]?.amendedBy ?? actOfText(version, day) ?? actOfDay(day));
    const summary = summaryOf({ ...version, from: day });
    const changed =
      at > 0 ? (isWordedAnew ? (['text'] as const) : []) : before === undefined ? [] : changedBetween(before, version);
    return {
      ...periodOf(
        { ...own, ...(amendedBy !== undefined && { amendedBy }) },
        (follows) => follows === next || versions.some(({ from }) => from === follows),
        version.provisions[0],
      ),
      provisions: version.provisions,
      ...(summary !== undefined && { summary }),
      changed: [...new Set([...changed, ...through.map(({ kind }) => THROUGH[kind])])],
      ...(through.length > 0 && { changedThrough: through.map((thing) => ({ kind: thing.kind, id: thing.id })) }),
    };
  });
}

/** Of which aspect what a condition names is. */
const THROUGH = {
  definition: 'definitions',
  'derived-fact': 'derived-facts',
  'offence-list': 'offence-lists',
  'data-list': 'data-lists',
} as const satisfies Partial<Record<DependentKind, RuleAspect>>;

type ThroughKind = keyof typeof THROUGH;
type Through = DependentRule & { readonly kind: ThroughKind };

/** The things that a rule depends on whose content differs from the day before. */
function throughOn(id: string, day: string): readonly Through[] {
  const [then, now] = [dayBefore(day), day].map(thingsSaidOn);
  const things = new Map(
    turnedOnBy(id, day).flatMap((thing) => (isThrough(thing) ? [[`${thing.kind} ${thing.id}`, thing] as const] : [])),
  );
  return [...things].flatMap(([key, thing]) => {
    const was = then!.get(key);
    return was !== undefined && was !== now!.get(key) ? [thing] : [];
  });
}

const isThrough = (thing: DependentRule): thing is Through => thing.kind in THROUGH;

const dayBefore = (day: string): string => formatDay(parseDay(day)! - 1);

/** Whether an act worded a provision anew from a day on. */
const isOtherText = (cited: string, day: string): boolean => provisionOn(cited, day)?.version.from === day;

const actOfText = ({ provisions }: Version, day: string): string | undefined =>
  provisions.map((cited) => provisionOn(cited, day)?.version).find((text) => text?.from === day)?.amendedBy;

const actOfDay = (day: string): string | undefined =>
  allWordings.find((wording) => wording.day === day)?.amendingActs[0]?.reference;

/** The summary of a provision of a version, by default the first, on the version's first day. */
const summaryOf = ({ provisions, from }: Version, cited = provisions[0]): Summary | undefined =>
  provisionOn(cited, from)?.version.summary;

/** What a version has, and of which aspect it is. */
const ASPECT_OF: Readonly<
  Record<Exclude<keyof NormVersion | keyof DefinitionVersion, keyof InForce | 'replacedBy'>, RuleAspect>
> = {
  provisions: 'provisions',
  clauses: 'provisions',
  clausesOfRecord: 'provisions',
  when: 'condition',
  bearer: 'bearer',
  bearerMunicipality: 'bearer',
  bearerOf: 'bearer',
  counterpart: 'counterpart',
  counterpartMunicipality: 'counterpart',
  term: 'term',
  termProvisions: 'term',
  notifies: 'recipients',
  presumedWhen: 'presumption',
  reading: 'reading',
  unsettled: 'unsettled',
};

/** The order of aspects in the output, after the text. */
const ASPECTS: readonly RuleAspect[] = [...new Set(Object.values(ASPECT_OF)), 'offence-lists'];

function changedBetween(before: Version, after: Version): readonly RuleAspect[] {
  const [one, other] = [before, after].map(aspectsOf);
  const cited = after.provisions.filter((provision) => before.provisions.includes(provision));
  const saysOther = (provision?: string): boolean =>
    JSON.stringify(summaryOf(before, provision)) !== JSON.stringify(summaryOf(after, provision));
  const isText = saysOther() || cited.some(saysOther);
  return [...(isText ? ['text' as const] : []), ...ASPECTS.filter((aspect) => one!.get(aspect) !== other!.get(aspect))];
}

/** Each aspect of a version as a text; conditions name the lists of § 20, which have their own days. */
function aspectsOf(version: Version): ReadonlyMap<RuleAspect, string> {
  const aspects = new Map<RuleAspect, string>();
  const values = new Map<string, unknown>(Object.entries(version));
  for (const [key, aspect] of Object.entries(ASPECT_OF)) {
    aspects.set(aspect, `${aspects.get(aspect) ?? ''}${JSON.stringify(values.get(key)) ?? '-'}`);
  }
  const isOwn = (list: OffenceList): boolean =>
    version.provisions.includes(list.provision) && isInForce(list, version.from);
  return aspects.set('offence-lists', JSON.stringify(offenceLists.filter(isOwn)));
}
