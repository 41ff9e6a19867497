import type { Fact } from '../../../src/model/entity/fact.ts';
import type { Bilingual } from '../../../src/model/rule/truth.ts';
import { caseFacts } from '../../../src/rules/facts/case-facts.ts';
import { derivedFactOrigins } from '../../../src/rules/facts/derived-fact-origins.ts';
import { derivedFacts } from '../../../src/rules/facts/derived-facts.ts';
import type { DerivedFactName } from '../../../src/rules/facts/derived-group.ts';
import { derivedLabels } from '../../../src/rules/facts/derived-labels.ts';
import { personFacts, recordFacts } from '../../../src/rules/facts/person-facts.ts';

/** A fact with a page of its own. */
export interface FactEntry {
  readonly name: string;
  readonly label: Bilingual;
  readonly provisions: readonly string[];
  /** How it is told. */
  readonly encoded?: Pick<Fact, 'type' | 'values' | 'valueLabels' | 'identifies'>;
  /** Of a fact that nobody tells: from which others it follows, and how. */
  readonly follows?: { readonly from: readonly string[]; readonly how: Bilingual };
}

const toldEntry = (name: string, fact: Fact): FactEntry => ({
  name,
  label: fact.label,
  provisions: fact.provisions,
  encoded: fact,
});

/** Every fact that can be told of a case, a person or a record, and what follows from those of a case, by name. */
export const factEntries: ReadonlyMap<string, FactEntry> = new Map(
  [
    ...caseFacts.map((fact) => toldEntry(fact.path, fact)),
    ...derivedFacts.map(
      ({ name, provisions, from }): FactEntry => ({
        name,
        label: derivedLabels[name],
        provisions,
        follows: { from, how: derivedFactOrigins[name as DerivedFactName] },
      }),
    ),
    ...personFacts.map((fact) => toldEntry(`person.${fact.path}`, fact)),
    ...recordFacts.map((fact) => toldEntry(`person.records.${fact.path}`, fact)),
  ].map((entry) => [entry.name, entry]),
);
