// Tells where two builds answer the sample of 2016 to 2024 differently:
//   npx tsx test/frozen/compare-builds.ts OLD_INDEX NEW_INDEX [--count N]
// An index is dist/index.js of a build, or src/index.ts of sources. N is the number of cases, and of persons, in all.
// It tells where in the answers they differ, never what they say. The exit code is 1 where some answer differs.
import { builtLibrary } from './built-library.ts';
import { differingPaths } from './differing-paths.ts';
import { batchesFor, readArguments } from './frozen-arguments.ts';
import { answersOfBatch, type FrozenKind } from './frozen-build.ts';
import { frozenWordings } from './frozen-sample.ts';

/** How many places are told. */
const longestList = 40;

interface Place {
  answers: number;
  /** Where it was found first. */
  readonly first: string;
}

const { paths, count } = readArguments(['OLD_INDEX', 'NEW_INDEX'], 200_000);
const [before, after] = await Promise.all(paths.map(builtLibrary));
const places = new Map<string, Place>();
let compared = 0;
let differing = 0;

const whole = (parts: readonly string[]): string => parts.join('');

/** Compares the answers of one kind in one batch, and notes the places at which they differ. */
function compare(kind: FrozenKind, old: readonly string[], now: readonly string[], where: string): void {
  for (const [input, answer] of old.entries()) {
    compared += 1;
    if (answer === now[input]) continue;
    differing += 1;
    for (const path of differingPaths(JSON.parse(answer), JSON.parse(now[input] ?? 'null'))) {
      const name = `${kind} ${path}`;
      const place = places.get(name) ?? { answers: 0, first: `${where}, input ${input}` };
      place.answers += 1;
      places.set(name, place);
    }
  }
}

for (const wording of frozenWordings) {
  const differingBefore = differing;
  for (let batch = 0; batch < batchesFor(count); batch++) {
    const old = await answersOfBatch(before!, wording, batch);
    const now = await answersOfBatch(after!, wording, batch);
    for (const kind of Object.keys(old) as FrozenKind[]) {
      compare(kind, old[kind].map(whole), now[kind].map(whole), `wording ${wording}, batch ${batch}`);
    }
  }
  console.log(`${wording}: ${differing - differingBefore} answers differ`);
}
console.log(`${differing} of ${compared} answers differ`);
for (const [path, { answers, first }] of [...places].slice(0, longestList)) {
  console.log(`  ${path}: ${answers} answers, first ${first}`);
}
if (places.size > longestList) console.log(`  … and ${places.size - longestList} places more`);
process.exitCode = differing === 0 ? 0 : 1;
