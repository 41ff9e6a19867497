import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** Bundles what a consumer writes against the built package, as a bundler for pages does. */
async function bundled(
  code: string,
): Promise<{ readonly bytes: number; readonly inputs: readonly string[]; readonly text: string }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    external: ['vitest'],
    logLevel: 'error', // it warns of what the package says of side effects, which is what is tested
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output!.inputs).flatMap(([name, { bytesInOutput }]) =>
    bytesInOutput === 0 ? [] : [name],
  );
  return { bytes: outputFiles[0]!.contents.length, inputs, text: outputFiles[0]!.text };
}

const kilobyte = 1024;

/** What a consumer writes, how much of it may be shipped, and which packages and words must not be in it. */
const budgets = [
  {
    code: "export { assess } from 'lasteks'",
    kilobytes: 420,
    without: ['json-rules-engine', 'luxon', 'saxes', 'diff', 'pure-rand', 'preact', 'yaml'],
    words: ['compareNorms', 'readScenarios', 'lasteks-impact/1', 'lasteks-check/1'],
  },
  {
    code: "export { assess, screen, explain, deadlineStatus } from 'lasteks'",
    kilobytes: 455,
    without: ['json-rules-engine', 'luxon', 'saxes', 'diff', 'pure-rand', 'preact', 'yaml'],
    words: ['readScenarios', 'lasteks-impact/1', 'lasteks-check/1'],
  },
  {
    code: "export { assessFrom } from 'lasteks/live'",
    kilobytes: 500,
    without: ['luxon', 'saxes', 'diff', 'pure-rand', 'preact', 'yaml'],
    words: ['readScenarios', 'lasteks-impact/1'],
  },
  {
    code: "export { readWording, verifyText } from 'lasteks/texts'",
    kilobytes: 260,
    without: ['json-rules-engine', 'luxon', 'diff', 'pure-rand', 'zod'],
    words: ['assess-need'],
  },
  {
    code: "export { compareNorms, compareOutcomes, compareTexts } from 'lasteks/compare'",
    kilobytes: 640,
    without: ['json-rules-engine', 'luxon', 'saxes', 'preact', 'yaml'],
    words: ['readScenarios'],
  },
  {
    code: "export { readScenarios, runScenario } from 'lasteks/scenarios'",
    kilobytes: 450,
    without: ['json-rules-engine', 'luxon', 'saxes', 'diff', 'pure-rand', 'preact', 'yaml'],
    words: ['lasteks-impact/1'],
  },
  {
    code: "export { certainOperators } from 'lasteks/operators'",
    kilobytes: 1,
    without: ['json-rules-engine', 'zod'],
    words: ['assess-need'],
  },
] as const;

describe('a page that imports one function ships no more than it needs', () => {
  test.each(budgets)('$code', async ({ code, kilobytes, without, words }) => {
    const { bytes, inputs, text } = await bundled(code);
    console.log(`${(bytes / kilobyte).toFixed(0).padStart(5)} kB of ${kilobytes}: ${code}`);
    expect(inputs.filter((name) => without.some((one) => name.includes(`node_modules/${one}/`)))).toEqual([]);
    expect(words.filter((word) => text.includes(word))).toEqual([]);
    expect(bytes).toBeLessThan(kilobytes * kilobyte);
  });
});
