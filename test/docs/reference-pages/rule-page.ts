import { factSources } from '../../../src/assessment/evaluator.ts';
import { personRules } from '../../../src/assessment/person/person-rules.ts';
import { actorLabels } from '../../../src/model/rule/actor-labels.ts';
import type { Condition } from '../../../src/model/rule/condition.ts';
import type { Definition, Norm, NormVersion, Reading, Version } from '../../../src/model/rule/norm.ts';
import { recordConditions } from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/section-20-records.ts';
import { formatLeaf } from '../../../src/scenarios/generate/scenario-names.ts';
import { factEntries } from './fact-entries.ts';
import { bullets, daysInWords, link, type Page, page, provisionLink } from './page.ts';
import type { FiledScenario } from './scenario-page.ts';

/** A definition or a norm. */
export type Rule = Definition | Norm;

/** The page of a definition or norm: its versions with conditions as trees, its readings, its scenarios. */
export function rulePage(rule: Rule, scenarios: readonly FiledScenario[]): Page {
  const { id, label } = rule;
  const kind = 'modality' in rule ? rule.modality : 'definition';
  const expecting = scenarios.filter(({ ids }) => ids.has(id));
  return page('rules', id, `${rule.versions[0]!.provisions[0]} ${label.en}`, [
    `_${label.et}_ · \`${id}\` · ${kind}`,
    ...rule.versions.flatMap((version) => versionBlocks(version)),
    '## Scenarios',
    expecting.length === 0
      ? 'It stands whatever the case: no scenario could turn it.'
      : bullets(expecting.map(({ name, file, anchor }) => link(name, 'scenarios', file, anchor))),
  ]);
}

function versionBlocks(version: Version | NormVersion): readonly string[] {
  const { provisions, amendedBy, when, reading, unsettled } = version;
  const facts = 'bearer' in version ? normFacts(version) : [];
  return [
    `## ${daysInWords(version)}`,
    bullets([
      `provisions: ${provisions.map(provisionLink).join(', ')}`,
      ...(amendedBy === undefined ? [] : [`amended by ${amendedBy}`]),
      ...facts,
    ]),
    'all' in when && when.all.length === 0 ? 'It stands whatever the case.' : `Condition:\n\n${tree(when).join('\n')}`,
    ...(reading === undefined ? [] : [readingBlock(reading)]),
    ...(unsettled === undefined ? [] : [`**Not settled:** ${unsettled.en} _${unsettled.et}_`]),
  ];
}

function normFacts({ bearer, counterpart = [], term, notifies }: NormVersion): readonly string[] {
  const named = (actors: readonly (keyof typeof actorLabels)[]): string =>
    actors.map((actor) => actorLabels[actor].en).join(', ');
  return [
    `bearer: ${named(bearer)}`,
    ...(counterpart.length === 0 ? [] : [`toward: ${named(counterpart)}`]),
    ...(term === undefined ? [] : [`term: \`${JSON.stringify(term)}\``]),
    ...(notifies === undefined ? [] : [`to be told: ${named(notifies.map(({ body }) => body))}`]),
  ];
}

const readingBlock = ({ chosen, because, alternatives }: Reading): string =>
  [
    `**Reading:** ${chosen.en} _${chosen.et}_`,
    bullets([
      `why: ${because.en} _${because.et}_`,
      ...alternatives.map((one) => `it could also be defended: ${one.en} _${one.et}_`),
    ]),
  ].join('\n\n');

/** A condition as nested lists; what a record of a person has to be stands below the leaf that asks for one. */
function tree(condition: Condition, depth = 0): readonly string[] {
  const item = (text: string): string => `${'  '.repeat(depth)}- ${text}`;
  if ('condition' in condition) return [item(link(formatLeaf(condition, 'en'), 'rules', condition.condition))];
  if ('fact' in condition) {
    const words = formatLeaf(condition, 'en');
    const about = factPageOf(condition.fact);
    const ofRecord = (recordConditions as Readonly<Record<string, Condition>>)[condition.fact];
    return [
      item(about === undefined ? words : link(words, 'facts', about)),
      ...(ofRecord === undefined ? [] : tree(ofRecord, depth + 1)),
    ];
  }
  const isAll = 'all' in condition;
  const parts = isAll ? condition.all : condition.any;
  return [item(isAll ? 'each of these' : 'at least one of these'), ...parts.flatMap((part) => tree(part, depth + 1))];
}

/** The page of a fact that a condition tests: of what follows about a person, the first fact from which it follows. */
function factPageOf(fact: string): string | undefined {
  if (factEntries.has(fact)) return fact;
  const [source] = factSources(personRules).get(fact) ?? [];
  return [`person.${source}`, `person.records.${fact}`].find((name) => factEntries.has(name));
}
