// Writes test/frozen/frozen-answers.json, what a build answers to the sample of 2016 to 2024:
//   npx tsx test/frozen/make-frozen-answers.ts PATH_TO_DIST_INDEX [--count N]
// N is the number of cases, and of persons, in all. The build is one of a state whose answers are known to be right,
// never one of the changes that the test is to judge. A change of the answers on purpose renews the file from a build
// that has this change alone, together with an entry of CHANGELOG.md that names the provisions and the first day on
// which answers differ; compare-builds.ts shows that nothing else does.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtLibrary } from './built-library.ts';
import { batchesFor, readArguments } from './frozen-arguments.ts';
import { digestsOfBatch, type FrozenAnswers } from './frozen-build.ts';
import { frozenWordings } from './frozen-sample.ts';

const { paths, count } = readArguments(['PATH_TO_DIST_INDEX'], 20_000);
const build = await builtLibrary(paths[0]!);
const frozen: Record<string, FrozenAnswers[string]> = {};
for (const wording of frozenWordings) {
  const batches: FrozenAnswers[string][number][] = [];
  while (batches.length < batchesFor(count)) batches.push(await digestsOfBatch(build, wording, batches.length));
  frozen[wording] = batches;
}
const file = new URL('frozen-answers.json', import.meta.url);
writeFileSync(file, JSON.stringify(frozen));
execFileSync('npx', ['biome', 'check', '--write', fileURLToPath(file)], { stdio: 'inherit' });
