/** `npm run bench`: see `docs/performance.md`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { disagreementsOfEngine, disagreementsOfHandwritten } from './agreement.ts';
import { caseLines } from './cases.ts';
import { sideBySide } from './harness.ts';
import { type ImpactCost, impactCost } from './impact.ts';
import { textPairs } from './official-texts.ts';
import { writeInPage } from './page.ts';
import { disagreementsOnPersons, personLines, personSubjects } from './persons.ts';
import { coldStart, linesAnswered, type StreamCost, streamCost, writeLines } from './processes.ts';
import { reportOf } from './report.ts';
import { scenarioSubjects } from './scenarios.ts';
import { subjects } from './subjects.ts';
import { suiteSubjects } from './suite.ts';

const { values: options } = parseArgs({
  options: { write: { type: 'boolean', default: false }, million: { type: 'boolean', default: false } },
});

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Nobody is timed who answers otherwise. */
async function checkAnswers(): Promise<void> {
  const found = [...disagreementsOfHandwritten(1000), ...(await disagreementsOfEngine(50))];
  const persons = disagreementsOnPersons(2000);
  if (persons > 0) throw new Error(`${persons} persons are screened otherwise: nothing is timed`);
  if (found.length === 0) return;
  console.table(found.slice(0, 20));
  throw new Error(`${found.length} answers differ: nothing is timed`);
}

async function streamCosts(): Promise<StreamCost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lasteks-bench-'));
  const file = join(folder, 'cases.ndjson');
  const costs: StreamCost[] = [];
  try {
    for (const count of [50_000, 100_000, 200_000, ...(options.million ? [1_000_000] : [])]) {
      say(`the command on ${count} lines …`);
      writeLines(file, count, count);
      if (costs.length === 0) await checkLines(file, count);
      costs.push(await streamCost(file, count, count > 200_000 ? 1 : 3));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return costs;
}

async function costOfImpact(): Promise<ImpactCost> {
  const folder = mkdtempSync(join(tmpdir(), 'lasteks-bench-'));
  try {
    return await impactCost(join(folder, 'sample.ndjson'), 3);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function checkLines(file: string, count: number): Promise<void> {
  const { answers, errors } = await linesAnswered(file);
  if (answers !== count || errors > 0) throw new Error(`${answers} answers, ${errors} errors for ${count} lines`);
}

say('holding the peers’ answers against each other …');
await checkAnswers();
say('timing in one process, side by side …');
const times = await sideBySide(subjects, caseLines(20_231_016), { warmUp: 5, rounds: 21 });
const persons = await sideBySide(personSubjects, personLines(20_221_001), { warmUp: 5, rounds: 21 });
const scenarios = await sideBySide(scenarioSubjects, caseLines(2), { warmUp: 5, rounds: 21 });
const texts = await sideBySide(
  textPairs.flatMap(({ own, least }) => [own, least]),
  caseLines(1),
  { warmUp: 5, rounds: 21 },
);
say('the suite of scenarios …');
const suite = await sideBySide(suiteSubjects, caseLines(1), { warmUp: 1, rounds: 5 });
const streams = await streamCosts();
say('the impact of a change on as many cases as Estonia has children …');
const impact = await costOfImpact();
say('cold starts …');
const cold = await coldStart(11);
const report = reportOf({ times, persons, scenarios, texts, suite, streams, impact, cold });
console.log(report);
if (options.write) writeInPage('bench', report);
