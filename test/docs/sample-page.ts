import { markdownTable } from 'markdown-table';
import { caseFactMarginals, caseFactsLeftOut, caseGroups } from '../../src/compare/sample/case-marginals.ts';
import { type EvidenceName, evidence } from '../../src/compare/sample/evidence.ts';
import type { Marginal } from '../../src/compare/sample/marginal.ts';
import {
  personFactMarginals,
  personGroups,
  recordCounts,
  recordFactMarginals,
  recordMarginals,
} from '../../src/compare/sample/person-marginals.ts';

const percent = (share: number): string => `${Number((share * 100).toPrecision(3))} %`;

/** How often something is told, in words. */
function inWords({ known: encoded, true: so, each, none, within, after, weights }: Marginal): string {
  const parts = [
    ...(encoded === undefined ? [] : [`told: ${percent(encoded)}`]),
    ...(so === undefined ? [] : [`so: ${percent(so)}`]),
    ...(each === undefined ? [] : [`each value: ${percent(each)}`]),
    ...(weights === undefined
      ? []
      : [
          Object.entries(weights)
            .map(([value, weight]) => `${value} ${weight}`)
            .join(', '),
        ]),
    ...(none === undefined ? [] : [`none, or the first word: ${percent(none)}`]),
    ...(within === undefined ? [] : [`within ${within} days`]),
    ...(after === undefined ? [] : [`after ${after}`]),
  ];
  return parts.join('; ');
}

const rowsOf = (rows: readonly (Marginal & { readonly fact: string; readonly evidence: EvidenceName })[]) =>
  rows.map((row) => [`\`${row.fact}\``, inWords(row), row.evidence]);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable([head, ...rows] as string[][], { alignDelimiters: false });

/** The page about sampled cases and persons, from the tables themselves. */
export function samplePage(): string {
  return `<!-- Written by npm run sample-page. -->

# Sampled cases and persons

\`lasteks sample\` writes synthetic cases and persons: nobody’s data, so that \`lasteks impact\` and everything else can be tried
on as many as Estonia has children. What it draws from stands below, as it stands in \`src/compare/sample/\`.

**A sample shows what a change of the Act can do, not how often it will.** Public figures are few. Most shares are
assumptions, and say so; whoever has better figures puts them in their place. Facts are drawn one by one: that they hang
together in the world is left out, but for what the reader of cases asks for.

- The same seed, kind and moment give the same bytes.
- Each document is accepted: nothing is told after its moment or before the birth, and nothing contradicts.
- A case has the forms that were asked of it, each with all its questions; what was not answered is \`null\`, and one in ten
  times \`unknown\`. A form that was not asked is left out.
- Municipalities are \`S001\` to \`S079\`, large ones more often; EHAK has no such codes. Ids are \`sample-SEED-NUMBER\`.
- Never told: ${caseFactsLeftOut.map((path) => `\`${path}\``).join(', ')}, since who notified is dropped at the door (§ 27 (5)).

## What it rests on

${table(
  ['evidence', 'source', 'doubt'],
  Object.entries(evidence).map(([name, { source, doubt }]) => [name, source, doubt]),
)}

## Cases

The groups of facts that are asked together. What stands here holds for each of their facts that has no row of its own.

${table(
  ['group', 'asked', 'each fact', 'evidence'],
  caseGroups.map((row) => [`\`${row.group}\``, percent(row.asked), inWords(row), row.evidence]),
)}

${table(['fact', 'told', 'evidence'], rowsOf(caseFactMarginals))}

## Persons

${table(
  ['group', 'asked', 'each fact', 'evidence'],
  personGroups.map((row) => [
    row.group === '' ? '(beside groups)' : `\`${row.group}\``,
    percent(row.asked),
    inWords(row),
    row.evidence,
  ]),
)}

${table(['fact', 'told', 'evidence'], rowsOf(personFactMarginals))}

Records, of a thousand persons: not told ${recordCounts.weights[0]}, none ${recordCounts.weights[1]}, one ${recordCounts.weights[2]}, two ${recordCounts.weights[3]} (${recordCounts.evidence}).

${table(
  ['record', 'weight', 'evidence'],
  recordMarginals.map(({ tells, weight, evidence: name }) => [Object.values(tells).join(', '), String(weight), name]),
)}

${table(['fact of a record', 'told', 'evidence'], rowsOf(recordFactMarginals))}
`;
}
