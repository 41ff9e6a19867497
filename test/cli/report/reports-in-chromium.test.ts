import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/rule/truth.ts';
import { chromiumPath, startChromium } from '../../support/chromium.ts';
import {
  comparisonPage,
  comparisonPageWithoutTexts,
  historyPage,
  impactPage,
  verificationPage,
} from './report-pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'lasteks-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pages: Readonly<Record<string, (lang: Language) => string>> = {
  'a comparison with texts': comparisonPage,
  'a comparison without texts': comparisonPageWithoutTexts,
  'a report of an impact': impactPage,
  'a history': historyPage,
  'a verification': verificationPage,
};

/** What axe found: the rule, and the first element that violates it. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.runIf(chromiumPath !== undefined)('a report in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser?.close());

  /** Opens a report from a file, and fails where it made a request or something went wrong. */
  async function opened<Result>(
    html: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) troubles.push(request.url().slice(0, 100));
    });
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(pathToFileURL(file).href);
    const result = await look(page);
    await context.close();
    expect(troubles).toEqual([]);
    return result;
  }

  const wide = { width: 1280, height: 900 };
  const narrow = { width: 360, height: 780 };

  test.each([
    ['a comparison with texts', 'en', wide, 'light'],
    ['a comparison with texts', 'et', narrow, 'dark'],
    ['a comparison without texts', 'et', wide, 'dark'],
    ['a report of an impact', 'et', narrow, 'light'],
    ['a report of an impact', 'en', wide, 'dark'],
    ['a history', 'et', narrow, 'dark'],
    ['a history', 'en', wide, 'light'],
    ['a verification', 'et', wide, 'dark'],
    ['a verification', 'en', narrow, 'light'],
  ] as const)(
    '%s in %s at %j in %s: axe finds nothing, and nothing is wider than the page',
    async (name, lang, viewport, colorScheme) => {
      await opened(pages[name]!(lang), { viewport, colorScheme }, async (page) => {
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        await page.evaluate(axe);
        const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"], selectors: false })')) as {
          readonly violations: readonly Violation[];
        };
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      });
    },
  );

  test('provisions are filtered by keyboard alone, and the page shows how many are left', async () => {
    await opened(comparisonPage('en'), { viewport: wide }, async (page) => {
      const rows = page.locator('#provision-list [data-item]');
      const shown = page.locator('#provision-list [data-item]:visible');
      const status = page.locator('form[data-filters="provision-list"] output');
      const all = await rows.count();
      expect(await status.textContent()).toBe(`Shown: ${all} of ${all}.`);

      await page.getByRole('checkbox', { name: /^unchanged/u }).focus();
      await page.keyboard.press('Space');
      const changed = await page.locator('#provision-list [data-item]:not([data-change="unchanged"])').count();
      expect(await shown.count()).toBe(changed);
      expect(await status.textContent()).toBe(`Shown: ${changed} of ${all}.`);

      await page.locator('form[data-filters="provision-list"] input[type=search]').focus();
      await page.keyboard.type('victim');
      for (const text of await shown.allTextContents()) expect(text.toLowerCase()).toContain('victim');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => status.textContent()).toBe(`Shown: ${all} of ${all}.`);
    });
  });

  test('a link to a rule leads to its card, and from the card back to its provision', async () => {
    await opened(comparisonPage('en'), { viewport: wide }, async (page) => {
      await page.locator('#p-29-3 a[href="#r-decide-on-case-management"]').click();
      expect(await page.locator(':target h4').textContent()).toBe('Decide on case management');
      await page.locator('#r-decide-on-case-management a[href="#p-29-3"]').first().click();
      expect(await page.locator(':target').getAttribute('id')).toBe('p-29-3');
    });
  });

  test('texts are closed until a reader opens them, and all are open on paper', async () => {
    await opened(comparisonPage('et'), { viewport: wide }, async (page) => {
      const open = page.locator('details[open]');
      expect(await open.count()).toBe(0);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await open.count()).toBe(await page.locator('details').count());
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await open.count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('form input:visible, button:visible').count()).toBe(0);
    });
  });

  test('without JavaScript everything can be read, and no form is shown that would not work', async () => {
    await opened(comparisonPage('en'), { viewport: wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-item]:visible').count()).toBe(await page.locator('[data-item]').count());
      expect(await page.locator('details[open]').count()).toBe(await page.locator('details').count());
      expect(await page.locator('form:visible, button:visible').count()).toBe(0);
    });
  });

  test('its own policy lets no script run that is not the one it was made with', async () => {
    const html = comparisonPage('en').replace('</main>', '<script>document.title = "taken"</script></main>');
    const context = await browser.newContext();
    const page = await context.newPage();
    writeFileSync(join(folder, 'other.html'), html);
    await page.goto(pathToFileURL(join(folder, 'other.html')).href);
    expect(await page.title()).not.toBe('taken');
    await context.close();
  });
});
