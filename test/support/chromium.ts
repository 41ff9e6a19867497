import { type Browser, chromium } from 'playwright-core';

/** Where Chromium is; tests that look at a page are left out where nobody tells. */
export const chromiumPath: string | undefined = process.env['LASTEKS_CHROMIUM'];

if (chromiumPath === undefined) console.log('LASTEKS_CHROMIUM is not set: what is looked at in a browser is left out');

/** Starts Chromium without a window, and without the calls home that it makes by itself. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
