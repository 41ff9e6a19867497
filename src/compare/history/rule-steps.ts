import type { Gist } from '../../act/provisions/provision.ts';
import { provisionOn } from '../../act/provisions.ts';
import { containsReference, type Reference, readReference } from '../../act/reference.ts';
import { keepingLatest, oncePerObject } from '../../model/memo.ts';
import {
  type Definition,
  type DefinitionVersion,
  type InForce,
  isInForce,
  type Norm,
  type NormVersion,
  type Version,
} from '../../model/norm.ts';
import {
  type OffenceList,
  offenceLists,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import type { HistoryStep, ProvisionStep, RuleAspect, RuleHistory, RuleStep } from './history-answer.ts';
import { stretchOf } from './stretch.ts';

type Rule = Definition | Norm;

/** Every finding and norm, in the order of the Act. */
export const allRules: readonly Rule[] = [...definitions, ...norms, ...personNorms];

/**
 * Gives the rules that rest on a provision on some day, under the number that it has then.
 *
 * @param provision The versions of the provision.
 * @returns The rules, in the order of the Act, each with all its versions.
 */
export function rulesRestingOn(provision: readonly ProvisionStep[]): readonly RuleHistory[] {
  return allRules
    .map((rule) => {
      const history = ruleHistory(rule);
      const steps = history.steps.map((step): RuleStep => {
        const then = provision.filter((one) => meet(one, step)).map(({ reference }) => placeOf(reference));
        const restsOn = step.provisions.filter((cited) => {
          const place = placeOf(cited);
          return then.some((one) => containsReference(one, place) || containsReference(place, one));
        });
        return { ...step, restsOn };
      });
      return { ...history, steps };
    })
    .filter(({ steps }) => steps.some(({ restsOn }) => restsOn!.length > 0));
}

/**
 * Gives the history of a rule.
 *
 * @param rule The rule.
 * @returns Its versions with their days and acts, and what differs from one to the next.
 */
export const ruleHistory = oncePerObject((rule: Rule): RuleHistory => {
  const { id, label, versions } = rule;
  const modality = 'modality' in rule ? rule.modality : undefined;
  return {
    id,
    kind: modality === undefined ? 'finding' : 'norm',
    ...(modality !== undefined && { modality }),
    label,
    steps: versions.map((version, index): RuleStep => {
      const gist = gistOf(version);
      const before = versions[index - 1];
      return {
        ...stretchOf(version, (day) => versions.some(({ from }) => from === day)),
        provisions: version.provisions,
        ...(gist !== undefined && { gist }),
        changed: before === undefined ? [] : changedBetween(before, version),
      };
    }),
  };
});

const placeOf = keepingLatest((reference: string): Reference => readReference(reference)!);

/** What a provision of a version, the first unless told otherwise, says on its first day. */
const gistOf = ({ provisions, from }: Version, cited = provisions[0]): Gist | undefined =>
  provisionOn(cited, from)?.version.gist;

/** What a version has, and of which aspect it is. */
const ASPECT_OF: Readonly<
  Record<Exclude<keyof NormVersion | keyof DefinitionVersion, keyof InForce | 'replacedBy'>, RuleAspect>
> = {
  provisions: 'provisions',
  when: 'condition',
  bearer: 'bearer',
  bearerMunicipality: 'bearer',
  counterpart: 'counterpart',
  term: 'term',
  termProvisions: 'term',
  notifies: 'recipients',
  presumedWhen: 'presumption',
  reading: 'reading',
  unsettled: 'unsettled',
};

/** The order in which aspects are told, after the text. */
const ASPECTS: readonly RuleAspect[] = [...new Set(Object.values(ASPECT_OF)), 'offence-lists'];

function changedBetween(before: Version, after: Version): readonly RuleAspect[] {
  const [one, other] = [before, after].map(aspectsOf);
  const cited = after.provisions.filter((provision) => before.provisions.includes(provision));
  const saysOther = (provision?: string): boolean =>
    JSON.stringify(gistOf(before, provision)) !== JSON.stringify(gistOf(after, provision));
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

/** Whether two stretches have a day in common. */
function meet(one: HistoryStep, other: HistoryStep): boolean {
  return (one.until === undefined || other.from <= one.until) && (other.until === undefined || one.from <= other.until);
}
