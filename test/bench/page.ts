import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../../docs/performance.md', import.meta.url);

/**
 * Puts a report between its markers in `docs/performance.md`.
 *
 * @param name The name in the markers, `<!-- name: start -->` and `<!-- name: end -->`.
 */
export function writeInPage(name: string, report: string): void {
  const text = readFileSync(page, 'utf8');
  const marker = `<!-- ${name}: start -->`;
  const start = text.indexOf(marker);
  const end = text.indexOf(`<!-- ${name}: end -->`);
  if (start < 0 || end < start) throw new Error(`${page.pathname} has no markers ${name}`);
  writeFileSync(page, `${text.slice(0, start + marker.length)}\n\n${report}\n\n${text.slice(end)}`);
}
