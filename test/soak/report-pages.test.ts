// Thousands of random clicks and keys in the HTML reports: no error, no lost focus, and always the right counts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/rule/truth.ts';
import { type Random, seededRandom } from '../bench/random.ts';
import { comparisonPage, comparisonPageWithoutTexts, impactPage } from '../cli/report/report-pages.ts';
import { chromiumPath, startChromium } from '../support/chromium.ts';
import { amountOf, seed } from './amount.ts';

const actions = amountOf('SOAK_CLICKS', 2_000);
const folder = mkdtempSync(join(tmpdir(), 'lasteks-soak-'));
afterAll(() => rmSync(folder, { recursive: true }));

const words = ['child', 'laps', '§ 29', '29 (3)', 'zzz', 'a', ' ', 'VICTIM', 'kohus', '§ 20', '<b>', '\\', '%'];
const keys = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'Space',
  'Enter',
  'Escape',
  'ArrowDown',
  'Home',
  'End',
  'PageDown',
  'Backspace',
];

/**
 * What is wrong with the page as it is now, computed again from its boxes and its search field; runs in the page.
 * Texts are compared without regard to case and to the amount of white space, as the filter promises.
 */
const problems = `(async () => {
  await new Promise((done) => setTimeout(done)); // a form that is reset changes its fields first and the items afterwards
  const found = [];
  const plain = (text) => text.toLowerCase().replace(/\\s+/gu, ' ');
  for (const form of document.querySelectorAll('form[data-filters]')) {
    const area = document.getElementById(form.dataset.filters);
    const items = [...area.querySelectorAll('[data-item]')];
    const boxes = [...form.querySelectorAll('input[type=checkbox]')];
    const names = [...new Set(boxes.map((box) => box.name))];
    const sought = plain(form.elements.text.value).trim();
    const fits = (item) => plain(item.textContent).includes(sought) &&
      names.every((name) => boxes.some((box) => box.name === name && box.checked && box.value === item.dataset[name]));
    const wanted = new Set(items.filter(fits));
    if (items.some((item) => item.hidden === wanted.has(item))) found.push('other items are shown than fit the filters');
    const numbers = form.querySelector('output').value.match(/\\d+/gu).map(Number);
    if (numbers[0] !== wanted.size || numbers[1] !== items.length) {
      found.push('the page counts ' + numbers.join(' of ') + ', not ' + wanted.size + ' of ' + items.length);
    }
    for (const group of area.querySelectorAll('[data-group]')) {
      const isEmpty = [...group.querySelectorAll('[data-item]')].every((item) => item.hidden);
      if (group.hidden !== isEmpty) found.push('a group is hidden exactly when it has something to show');
    }
  }
  const focused = document.activeElement;
  if (focused === null || !focused.isConnected) found.push('nothing has the focus');
  else if (focused !== document.body && !focused.checkVisibility()) found.push('what has the focus is hidden');
  const { soakTarget } = window;
  if (soakTarget && soakTarget !== focused) found.push('what was clicked has lost the focus');
  delete window.soakTarget;
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than its window');
  return found;
})()`;

/**
 * Marks one of the elements that a reader sees and can click: a box, a button, a text that opens, a link within the page. A
 * control keeps the focus; a link gives it to its target. Runs in the page.
 */
const marking = (share: number): string => `(() => {
  document.querySelector('[data-soak]')?.removeAttribute('data-soak');
  const all = [...document.querySelectorAll('input[type=checkbox], button, summary, a[href^="#"]')];
  const seen = all.filter((element) => element.checkVisibility());
  const one = seen[Math.floor(${share} * seen.length)];
  one.setAttribute('data-soak', '');
  window.soakTarget = one.matches('a') ? undefined : one;
  return one.outerHTML.slice(0, 100);
})()`;

/** Does one random thing that a reader can do, and gives it in words. */
async function act(page: Page, random: Random): Promise<string> {
  const kind = random.below(10);
  if (kind < 5) {
    const marked = String(await page.evaluate(marking(random.share())));
    await page.locator('[data-soak]').click({ timeout: 10_000 });
    return `click on ${marked}`;
  }
  const field = page.locator('input[type=search]').filter({ visible: true });
  const fields = await field.count(); // none in a report that has nothing to choose from
  if (kind < 7 && fields > 0) {
    const word = random.happens(0.3) ? '' : random.oneOf(words);
    await field.nth(random.below(fields)).fill(word);
    return `search for ${JSON.stringify(word)}`;
  }
  if (kind < 9) {
    const key = random.oneOf(keys);
    await page.keyboard.press(key);
    return `key ${key}`;
  }
  const event = random.oneOf(['beforeprint', 'afterprint', 'hashchange']);
  await page.evaluate(`dispatchEvent(new Event('${event}'))`);
  return event;
}

describe.runIf(chromiumPath !== undefined)(`${actions} random actions in a report`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser?.close());

  const pages: readonly (readonly [string, (lang: Language) => string, Language, BrowserContextOptions])[] = [
    ['a comparison with texts', comparisonPage, 'en', { viewport: { width: 1280, height: 900 } }],
    ['a comparison with texts on a phone', comparisonPage, 'et', { viewport: { width: 360, height: 780 } }],
    ['a comparison without texts', comparisonPageWithoutTexts, 'et', { viewport: { width: 1280, height: 900 } }],
    ['a report of outcomes', impactPage, 'en', { viewport: { width: 1280, height: 900 } }],
    ['a report of outcomes on a phone', impactPage, 'et', { viewport: { width: 360, height: 780 } }],
  ];

  test.each(pages)('%s stays right, without an error', async (name, pageIn, lang, options) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.html`);
    writeFileSync(file, pageIn(lang));
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(pathToFileURL(file).href);
    const random = seededRandom(seed);
    const history: string[] = [];
    for (let number = 0; number < actions; number++) {
      history.push(await act(page, random));
      const found = [...((await page.evaluate(problems)) as readonly string[]), ...troubles];
      expect(found, `seed ${seed}, action ${number}; the last ones: ${history.slice(-8).join('; ')}`).toEqual([]);
    }
    await context.close();
  });
});
