import { cite } from '../../act/cite.ts';
import type { Change } from '../../engine/counterfactuals.ts';
import type { Because, FactTest } from '../../model/answer/answer.ts';
import type { Fact } from '../../model/entity/fact.ts';
import type { Bilingual, Language, Truth } from '../../model/rule/truth.ts';
import { definitions } from '../../rules/child-protection-act.ts';
import { caseFacts } from '../../rules/facts/case-facts.ts';
import { derivedLabels } from '../../rules/facts/derived-labels.ts';
import { derivedPersonLabels } from '../../rules/facts/derived-person-labels.ts';
import { personEntity } from '../../rules/facts/person-entity.ts';
import { personFacts, recordFacts } from '../../rules/facts/person-facts.ts';
import type { Explanation } from './explanation.ts';

const inputFacts: readonly Fact[] = [
  ...caseFacts,
  ...personFacts.map((fact) => ({ ...fact, path: `person.${fact.path}` })),
  ...recordFacts,
];

/** The path of a fact of one record, such as `person.records[0].offence`. */
const ofRecord = /^person\.records\[(\d+)\]\.(.+)$/u;

const labels = new Map<string, Bilingual>([
  ...inputFacts.map((fact) => [fact.path, fact.label] as const),
  ...Object.entries(derivedPersonLabels),
  ...Object.entries(derivedLabels),
  ...definitions.map((definition) => [definition.id, definition.label] as const),
  ['person.records', personEntity.parts!.label],
  ['at', { en: 'the time of day that the answer is for', et: 'kellaaeg, mille kohta vastus antakse' }],
]);

const valueLabels = new Map<string, Readonly<Record<string, Bilingual>>>(
  inputFacts.flatMap(({ path, valueLabels: words }) => (words === undefined ? [] : [[path, words]])),
);

/** A fact as a statement, in words, with the number of the record that it is of; its path where it has no label. */
export function factLabel(fact: string, lang: Language): string {
  const [, index, path] = ofRecord.exec(fact) ?? [];
  const label = labels.get(path ?? fact)?.[lang] ?? fact;
  return index === undefined ? label : `${label} (${messages.record[lang]} ${Number(index) + 1})`;
}

/** The label of a value of a fact. */
const valueLabel = (fact: string, value: string, lang: Language): string =>
  valueLabels.get(fact)?.[value]?.[lang] ?? value;

const messages = {
  yes: { en: 'yes', et: 'jah' },
  no: { en: 'no', et: 'ei' },
  unknown: { en: 'not known', et: 'teadmata' },
  not: { en: 'not so', et: 'ei ole nii' },
  all: { en: 'each of these', et: 'kõik järgmised' },
  any: { en: 'at least one of these', et: 'vähemalt üks järgmistest' },
  or: { en: ' or ', et: ' või ' },
  and: { en: '; and ', et: '; ja ' },
  none: { en: 'none of', et: 'mitte' },
  wouldHold: { en: 'It would be so if:', et: 'Nii oleks, kui:' },
  wouldFail: { en: 'It would not be so if:', et: 'Nii ei oleks, kui:' },
  record: { en: 'record', et: 'kanne' },
  never: { en: 'no fact could change that', et: 'ükski asjaolu seda ei muudaks' },
  open: { en: 'Not known yet:', et: 'Veel teadmata:' },
  irrelevant: { en: 'Can no longer change the result:', et: 'Tulemust enam ei mõjuta:' },
} satisfies Record<string, Bilingual>;

/** A truth as the answer to a question. */
export const truthWord = (holds: Truth, lang: Language): string =>
  messages[holds === 'unknown' ? 'unknown' : holds ? 'yes' : 'no'][lang];

const valuesInWords = (fact: string, values: readonly string[], lang: Language): string =>
  values.map((value) => valueLabel(fact, value, lang)).join(messages.or[lang]);

/** A test of a fact as text. `label` replaces the usual label of the fact. */
export function testInWords(
  fact: string,
  test: FactTest,
  lang: Language,
  label: string = factLabel(fact, lang),
): string {
  if ('is' in test) return test.is ? label : `${messages.not[lang]}: ${label}`;
  if ('oneOf' in test) return `${label}: ${valuesInWords(fact, test.oneOf, lang)}`;
  return `${label}: ${messages.none[lang]} ${valuesInWords(fact, test.noneOf, lang)}`;
}

function branchLines(branch: Because, depth: number, lang: Language): string[] {
  const line = (text: string): string => `${'  '.repeat(depth)}${truthWord(branch.holds, lang)} — ${text}`;
  const cited = branch.provision === undefined ? '' : ` (${cite(branch.provision, lang)})`;
  if ('fact' in branch) return [line(`${testInWords(branch.fact, branch.test, lang)}${cited}`)];
  const { definition, all, any } = branch;
  const parts = all ?? any ?? [];
  const below = (at: number): string[] => parts.flatMap((part) => branchLines(part, at, lang));
  if (definition !== undefined) return [line(`${factLabel(definition, lang)}${cited}`), ...below(depth + 1)];
  if (parts.length === 1 && cited === '') return below(depth);
  return [line(`${messages[all === undefined ? 'any' : 'all'][lang]}${cited}`), ...below(depth + 1)];
}

/** The heading above several conditions. */
export const combinationWord = (kind: 'all' | 'any', lang: Language): string => messages[kind][lang];

/** Why a finding or norm has its result: a line for each step, the steps below it indented. */
export const becauseInWords = (because: Because, lang: Language): string[] => branchLines(because, 0, lang);

function changeInWords({ fact, to }: Change, lang: Language): string {
  const label = factLabel(fact, lang);
  if (to[0] === true) return label;
  if (to[0] === false) return `${messages.not[lang]}: ${label}`;
  return `${label}: ${valuesInWords(fact, to as readonly string[], lang)}`;
}

/** An explanation as text, a line for each step. */
export function explanationText(explanation: Omit<Explanation, 'text'>, lang: Language): string {
  const { label, provisions, holds, because, counterfactuals, openFacts, irrelevantFacts } = explanation;
  const bullets = (items: readonly string[]): string[] => items.map((item) => `  - ${item}`);
  const facts = (heading: Bilingual, paths: readonly string[]): string[] =>
    paths.length === 0 ? [] : [heading[lang], ...bullets(paths.map((path) => factLabel(path, lang)))];
  return [
    `${label} (${provisions.map((provision) => cite(provision, lang)).join(', ')}): ${truthWord(holds, lang)}`,
    ...branchLines(because, 1, lang),
    ...counterfactuals.flatMap(({ to, sets }) => [
      messages[to ? 'wouldHold' : 'wouldFail'][lang],
      ...bullets(
        sets.length === 0
          ? [messages.never[lang]]
          : sets.map((set) => set.map((change) => changeInWords(change, lang)).join(messages.and[lang])),
      ),
    ]),
    ...facts(messages.open, openFacts),
    ...facts(messages.irrelevant, irrelevantFacts),
  ].join('\n');
}
