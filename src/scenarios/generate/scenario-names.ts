import { leavesOf, type RuleVersion } from '../../analysis/rule-versions.ts';
import type { Condition } from '../../model/rule/condition.ts';
import type { Bilingual, Language, Truth } from '../../model/rule/truth.ts';
import { definitions } from '../../rules/child-protection-act.ts';
import { caseFacts, type Fact } from '../../rules/facts/case-facts.ts';
import { derivedLabels } from '../../rules/facts/derived-labels.ts';
import { personFacts, recordFacts } from '../../rules/facts/person-facts.ts';

const inputFacts: readonly Fact[] = [...caseFacts, ...personFacts, ...recordFacts];
const labels = new Map<string, Bilingual>([
  ...inputFacts.map(({ path, label }) => [path, label] as const),
  ...Object.entries(derivedLabels),
]);
const valueLabels = new Map(
  inputFacts.map(({ path, valueLabels: messages }) => [path, messages as Fact['valueLabels']]),
);

/** `person.isInService` as `person is in service`. */
const spelled = (name: string): string =>
  name
    .replaceAll('.', ' ')
    .replaceAll(/([A-Z])/gu, ' $1')
    .toLowerCase();

const formatFactValue = (fact: string, value: string, lang: Language): string =>
  (valueLabels.get(fact) as Readonly<Record<string, Bilingual>> | undefined)?.[value]?.[lang] ?? value;

const messages = {
  notSo: { en: 'it is not so that', et: 'ei ole nii, et' },
  or: { en: ' or ', et: ' või ' },
  not: { en: 'not', et: 'mitte' },
} satisfies Record<string, Bilingual>;

/** A leaf of a condition in plain words. */
export function formatLeaf(leaf: Condition, lang: Language): string {
  if ('condition' in leaf) {
    const label = definitions.find(({ id }) => id === leaf.condition)?.label[lang] ?? leaf.condition;
    return lang === 'et' ? `kehtib „${label}“` : `“${label}” holds`;
  }
  if (!('fact' in leaf)) return '';
  const label = (labels.get(leaf.fact)?.[lang] ?? spelled(leaf.fact)).split(';')[0]!;
  if (leaf.operator === 'is') return leaf.value === true ? label : `${messages.notSo[lang]} ${label}`;
  const values = (leaf.value as readonly string[]).map((value) => formatFactValue(leaf.fact, value, lang));
  return `${label}: ${leaf.operator === 'oneOf' ? '' : `${messages.not[lang]} `}${values.join(messages.or[lang])}`;
}

/** A rule in a few words: its provision, the first day of its version, and its label. */
export const formatRule = ({ version, label, kind }: RuleVersion): string =>
  `${version.provisions[0]} of ${version.from}, ${label.en}${kind === 'record' ? ', by a record' : ''}`;

const mostNamed = 3;

function listed(messages: readonly string[]): string {
  const left = messages.length - mostNamed;
  return left > 1 ? `${messages.slice(0, mostNamed).join('; ')}; and ${left} more` : messages.join('; ');
}

const outcomes: Readonly<Record<string, { readonly finding: string; readonly norm: string }>> = {
  true: { finding: 'holds', norm: 'applies' },
  false: { finding: 'does not hold', norm: 'does not apply' },
  unknown: { finding: 'is unknown', norm: 'is unknown' },
};

/** The truth of a rule as a phrase: `applies`, `does not hold`. */
export const formatOutcome = ({ kind }: Pick<RuleVersion, 'kind'>, truth: Truth): string =>
  outcomes[String(truth)]![kind === 'definition' ? 'finding' : 'norm'];

/** The truth of a rule as a phrase, with the leaves that decide it. */
export function formatGoals(rule: RuleVersion, truth: Truth, goals: ReadonlySet<string>): string {
  const leaves = leavesOf(rule.when).map((leaf, index) => {
    const value = [...goals].find((goal) => goal.startsWith(`${index}:${truth}:`))?.split(':')[2];
    const text = formatLeaf(leaf, 'en');
    return value === undefined || !('fact' in leaf) ? text : `${text}, here ${formatFactValue(leaf.fact, value, 'en')}`;
  });
  const deciding = leaves.filter((_, index) => goals.has(`${index}:${truth}`));
  const outcome = formatOutcome(rule, truth);
  if (deciding.length === 0) return outcome;
  if (truth === 'unknown') return `${outcome} as long as this is: ${listed(deciding)}`;
  const each = deciding.length > 1 ? 'any of these' : 'this';
  return truth
    ? `${outcome}, and would not if ${each} were not so: ${listed(deciding)}`
    : `${outcome}, and would if ${each} were so: ${listed(deciding)}`;
}
