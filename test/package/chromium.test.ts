import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { exampleNames, readExample } from '../cli/examples.ts';
import { chromiumPath, startChromium } from '../support/chromium.ts';

describe.runIf(chromiumPath !== undefined)('the built core entry in Chromium', () => {
  let browser: Browser;
  let code = '';

  beforeAll(async () => {
    const bundled = await build({
      stdin: { contents: "export * from 'lasteks';", resolveDir: '.' }, // the package as it is built, by its own name
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'lasteks',
      write: false,
    });
    code = bundled.outputFiles[0]!.text;
    browser = await startChromium();
  });
  afterAll(() => browser?.close());

  test('answers every example as in Node, with a clock in another zone', async () => {
    const examples = exampleNames.map((name) => readExample(name));
    const context = await browser.newContext({ timezoneId: 'Pacific/Apia', locale: 'ar-EG' });
    const page = await context.newPage();
    await page.addScriptTag({ content: code });
    const cases = JSON.stringify(examples.map(({ content, at }) => ({ content, at })));
    const inBrowser = await page.evaluate(
      `JSON.stringify(${cases}.map(({ content, at }) => lasteks.assess(content, { at })))`,
    );
    const inNode = examples.map(({ content, at }) => assess(content, { at }));
    expect(JSON.parse(String(inBrowser))).toEqual(JSON.parse(JSON.stringify(inNode)));
    await context.close();
  });
});
