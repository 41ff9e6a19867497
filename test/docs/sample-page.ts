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

/** How often a fact is known, in words. */
function inWords({ known: encoded, true: so, each, none, within, after, weights }: Marginal): string {
  const parts = [
    ...(encoded === undefined ? [] : [`present: ${percent(encoded)}`]),
    ...(so === undefined ? [] : [`true: ${percent(so)}`]),
    ...(each === undefined ? [] : [`each value: ${percent(each)}`]),
    ...(weights === undefined
      ? []
      : [
          Object.entries(weights)
            .map(([value, weight]) => `${value} ${weight}`)
            .join(', '),
        ]),
    ...(none === undefined ? [] : [`value none: ${percent(none)}`]),
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

\`lasteks sample\` writes synthetic cases and persons: they contain nobody’s data, so that \`lasteks impact\` and all else can be tried
on as many cases as Estonia has children. The tables below are those of \`src/compare/sample/\`.

**A sample shows what a change of the Act can do, not how often it will.** Public figures are few. Most shares are
assumptions and are marked as such; replace them if you have better figures. Facts are drawn one by one: correlations
between them are left out, except those that the reader of cases requires.

- The same seed, kind and time give the same bytes.
- Each document is valid: no fact is later than its time or earlier than the birth, and no facts contradict each other.
- A case has the forms that were asked, each with all its questions; an unanswered question is \`null\`, and one in ten
  times \`unknown\`. A form that was not asked is left out.
- Municipalities are \`S001\` to \`S079\`, large ones more often; EHAK has no such codes. Ids are \`sample-SEED-NUMBER\`.
- Never present: ${caseFactsLeftOut.map((path) => `\`${path}\``).join(', ')}, since the reporter is dropped when a case is read (§ 27 (5)).

## Sources

${table(
  ['evidence', 'source', 'doubt'],
  Object.entries(evidence).map(([name, { source, doubt }]) => [name, source, doubt]),
)}

## Cases

The groups of facts that are asked together. A group applies to each of its facts that has no row of its own.

${table(
  ['group', 'asked', 'each fact', 'evidence'],
  caseGroups.map((row) => [`\`${row.group}\``, percent(row.asked), inWords(row), row.evidence]),
)}

${table(['fact', 'values', 'evidence'], rowsOf(caseFactMarginals))}

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

${table(['fact', 'values', 'evidence'], rowsOf(personFactMarginals))}

Records, of a thousand persons: unknown ${recordCounts.weights[0]}, none ${recordCounts.weights[1]}, one ${recordCounts.weights[2]}, two ${recordCounts.weights[3]} (${recordCounts.evidence}).

${table(
  ['record', 'weight', 'evidence'],
  recordMarginals.map(({ tells, weight, evidence: name }) => [Object.values(tells).join(', '), String(weight), name]),
)}

${table(['fact of a record', 'values', 'evidence'], rowsOf(recordFactMarginals))}
`;
}
