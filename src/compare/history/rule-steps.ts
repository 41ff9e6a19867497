import { provisionOn } from '../../act/provisions.ts';
import { containsReference, readReference } from '../../act/reference.ts';
import { type Definition, type InForce, isInForce, type Norm } from '../../model/norm.ts';
import { offenceLists } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
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

/**
 * Gives the history of a rule.
 *
 * @param rule The rule.
 * @returns Its versions with their days and acts, and what differs from one to the next.
 */
export function ruleHistory(rule: Rule): RuleHistory {
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
