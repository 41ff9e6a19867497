/** `npm run bench:peers`: see `docs/performance.md`. */
import { parseArgs } from 'node:util';
import { sideBySide } from '../harness.ts';
import { writeInPage } from '../page.ts';
import { type OnMissingFacts, onMissingFacts, partingsOfAlike, partingsOnCompleteCases } from './agreement.ts';
import { coldStarts } from './cold-start.ts';
import { casesWithGaps, completeCases } from './facts-of-cases.ts';
import { isInstalled, ways } from './peers.ts';
import { reportOf } from './report.ts';
import { linesOf, peerSubjects } from './subjects.ts';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

/** How many cases of each kind everybody answers before anybody is timed. */
const compared = 3000;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Nobody is timed who answers otherwise where all is told. */
async function checkCompleteCases(): Promise<void> {
  const found = partingsOfAlike(compared);
  for (const way of ways) {
    say(`  ${way.name}`);
    found.push(...(await partingsOnCompleteCases(way, compared)).map((parting) => ({ ...parting, way: way.name })));
  }
  if (found.length === 0) return;
  console.table(found.slice(0, 20).map(({ facts: _, ...parting }) => parting));
  throw new Error(`${found.length} answers differ where all is told: nothing is timed`);
}

/** Nor who is to say `unknown` and does not, or parts from an answer that is definite. */
async function answersOnMissingFacts(): Promise<ReadonlyMap<string, OnMissingFacts>> {
  const found = new Map<string, OnMissingFacts>();
  for (const way of ways) {
    say(`  ${way.name}`);
    const one = await onMissingFacts(way, compared);
    const wrong = one.otherwise + (way.tellsUnknown ? one.wronglyTrue + one.wronglyFalse + one.refused : 0);
    if (wrong > 0) throw new Error(`${way.name}: ${wrong} answers differ where facts are missing: nothing is timed`);
    found.set(way.name, one);
  }
  return found;
}

const absent = ways.filter((way) => !isInstalled(way)).map((way) => way.package);
if (absent.length > 0) throw new Error(`not installed: ${[...new Set(absent)].join(', ')}`);

say('holding the answers against each other, all facts told …');
await checkCompleteCases();
say('holding the answers against each other, facts missing …');
const missing = await answersOnMissingFacts();
const subjects = await peerSubjects(ways);
say('timing side by side, all facts told …');
const complete = await sideBySide(subjects, linesOf(completeCases(20_230_401)), { warmUp: 5, rounds: 21 });
say('timing side by side, facts missing …');
const withGaps = await sideBySide(subjects, linesOf(casesWithGaps(20_230_402)), { warmUp: 5, rounds: 21 });
say('cold starts …');
const cold = await coldStarts(
  ways.filter(({ startsCold }) => startsCold),
  11,
);
const report = reportOf({ agreed: compared, missing, complete, withGaps, cold });
console.log(report);
if (options.write) writeInPage('peers', report);
