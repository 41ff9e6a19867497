import type { Condition } from '../../../src/model/rule/condition.ts';
import type { Bilingual } from '../../../src/model/rule/truth.ts';
import { type FactEntry, factEntries } from './fact-entries.ts';
import { bullets, link, type Page, page, provisionLink } from './page.ts';
import type { Rule } from './rule-page.ts';

/** The page of a fact: how it is told, what follows from it, and which rules test it. */
export function factPage(entry: FactEntry, rules: readonly Rule[]): Page {
  const { name, label, provisions, encoded, follows } = entry;
  const following = [...factEntries.values()].filter((other) => other.follows?.from.includes(name));
  const testing = rules.filter(({ versions }) => versions.some(({ when }) => names(when, name)));
  return page('facts', name, name, [
    `${label.en}\n\n_${label.et}_`,
    bullets([
      `provisions: ${provisions.map(provisionLink).join(', ')}`,
      ...(encoded === undefined ? [] : [`type: ${encoded.type}`]),
      ...(encoded?.identifies ? ['can identify somebody: no explanation repeats its value'] : []),
      ...(encoded === undefined || encoded.values.length === 0 ? [] : [`values: ${valuesInWords(encoded)}`]),
    ]),
    ...(follows === undefined
      ? []
      : [
          `It is not told, but follows: ${follows.how.en} _${follows.how.et}_`,
          bullets(follows.from.map((from) => (factEntries.has(from) ? link(from, 'facts', from) : from))),
        ]),
    ...(following.length === 0
      ? []
      : ['## What follows from it', bullets(following.map((other) => link(other.label.en, 'facts', other.name)))]),
    ...(testing.length === 0
      ? []
      : [
          '## Rules that test it',
          bullets(testing.map((rule) => link(`${rule.versions[0]!.provisions[0]} ${rule.label.en}`, 'rules', rule.id))),
        ]),
  ]);
}

function valuesInWords({ values, valueLabels }: NonNullable<FactEntry['encoded']>): string {
  const labels = valueLabels as Readonly<Record<string, Bilingual>> | undefined;
  return values
    .map((value) => {
      const label = labels?.[value];
      return label === undefined ? `\`${value}\`` : `\`${value}\` (${label.en})`;
    })
    .join(', ');
}

/** Whether a condition tests a fact itself. */
function names(condition: Condition, fact: string): boolean {
  if ('fact' in condition) {
    return [fact, fact.replace(/^person\./u, ''), fact.replace(/^person\.records\./u, '')].includes(condition.fact);
  }
  if ('condition' in condition) return false;
  return ('all' in condition ? condition.all : condition.any).some((part) => names(part, fact));
}
