import { leavesOf, type RuleVersion } from '../../analysis/rule-versions.ts';
import { caseFacts, type Fact } from '../../model/facts/case-facts.ts';
import { derivedLabels } from '../../model/facts/derived-labels.ts';
import { personFacts, recordFacts } from '../../model/facts/person-facts.ts';
import type { Condition } from '../../model/rule/condition.ts';
import type { Bilingual, Language, Truth } from '../../model/rule/truth.ts';
import { definitions } from '../../rules/child-protection-act.ts';

const encoded: readonly Fact[] = [...caseFacts, ...personFacts, ...recordFacts];
const labels = new Map<string, Bilingual>([
  ...encoded.map(({ path, label }) => [path, label] as const),
  ...Object.entries(derivedLabels),
]);
const valueLabels = new Map(encoded.map(({ path, valueLabels: words }) => [path, words as Fact['valueLabels']]));

/** `person.isInService` as `person is in service`. */
const spelled = (name: string): string =>
  name
    .replaceAll('.', ' ')
    .replaceAll(/([A-Z])/gu, ' $1')
    .toLowerCase();

const valueInWords = (fact: string, value: string, lang: Language): string =>
  (valueLabels.get(fact) as Readonly<Record<string, Bilingual>> | undefined)?.[value]?.[lang] ?? value;

const words = {
  notSo: { en: 'it is not so that', et: 'ei ole nii, et' },
  or: { en: ' or ', et: ' või ' },
  not: { en: 'not', et: 'mitte' },
} satisfies Record<string, Bilingual>;

/** A leaf of a condition in plain words. */
export function leafInWords(leaf: Condition, lang: Language): string {
  if ('condition' in leaf) {
    const label = definitions.find(({ id }) => id === leaf.condition)?.label[lang] ?? leaf.condition;
    return lang === 'et' ? `kehtib „${label}“` : `“${label}” holds`;
  }
  if (!('fact' in leaf)) return '';
  const label = (labels.get(leaf.fact)?.[lang] ?? spelled(leaf.fact)).split(';')[0]!;
  if (leaf.operator === 'is') return leaf.value === true ? label : `${words.notSo[lang]} ${label}`;
  const values = (leaf.value as readonly string[]).map((value) => valueInWords(leaf.fact, value, lang));
  return `${label}: ${leaf.operator === 'oneOf' ? '' : `${words.not[lang]} `}${values.join(words.or[lang])}`;
}

/** A rule in a few words: its provision, the first day of its version, and its label. */
export const ruleInWords = ({ version, label, kind }: RuleVersion): string =>
  `${version.provisions[0]} of ${version.from}, ${label.en}${kind === 'record' ? ', by a record' : ''}`;

const mostNamed = 3;

function listed(words: readonly string[]): string {
  const left = words.length - mostNamed;
  return left > 1 ? `${words.slice(0, mostNamed).join('; ')}; and ${left} more` : words.join('; ');
}

const outcomes: Readonly<Record<string, { readonly finding: string; readonly norm: string }>> = {
  true: { finding: 'holds', norm: 'applies' },
  false: { finding: 'does not hold', norm: 'does not apply' },
  unknown: { finding: 'is unknown', norm: 'is unknown' },
};

/** How a rule comes out. */
export const outcomeInWords = ({ kind }: Pick<RuleVersion, 'kind'>, truth: Truth): string =>
  outcomes[String(truth)]![kind === 'definition' ? 'finding' : 'norm'];

/** How a rule comes out, and what turns it. */
export function showingInWords(rule: RuleVersion, truth: Truth, goals: ReadonlySet<string>): string {
  const leaves = leavesOf(rule.when).map((leaf, place) => {
    const value = [...goals].find((goal) => goal.startsWith(`${place}:${truth}:`))?.split(':')[2];
    const inWords = leafInWords(leaf, 'en');
    return value === undefined || !('fact' in leaf)
      ? inWords
      : `${inWords}, here ${valueInWords(leaf.fact, value, 'en')}`;
  });
  const turning = leaves.filter((_, place) => goals.has(`${place}:${truth}`));
  const outcome = outcomeInWords(rule, truth);
  if (turning.length === 0) return outcome;
  if (truth === 'unknown') return `${outcome} as long as this is: ${listed(turning)}`;
  const each = turning.length > 1 ? 'any of these' : 'this';
  return truth
    ? `${outcome}, and would not if ${each} were not so: ${listed(turning)}`
    : `${outcome}, and would if ${each} were so: ${listed(turning)}`;
}
