import { LawError } from '../../act/law-error.ts';
import type { RenderOptions } from '../terminal/render-options.ts';
import type { ReportDocument, ReportFormat } from './document.ts';
import { renderText } from './render-text.ts';

const formats: readonly (ReportFormat | 'json')[] = ['text', 'json', 'md', 'html'];

/**
 * The format that an option names.
 *
 * @throws LawError `not-in-list`.
 */
export function readFormat(format: string): ReportFormat | 'json' {
  const known = formats.find((one) => one === format);
  if (known === undefined) throw new LawError({ code: 'not-in-list', path: '--format', expected: formats.join(', ') });
  return known;
}

/**
 * Prints a report.
 *
 * @param data What the report is about, which JSON prints as it is.
 * @param build Makes the document of it.
 * @returns The text, with a line break at the end.
 */
export async function printReport<Data>(
  data: Data,
  build: (data: Data, lang: RenderOptions['lang']) => ReportDocument,
  format: ReportFormat | 'json',
  look: RenderOptions,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(data, undefined, 2)}\n`;
  const document = build(data, look.lang);
  if (format === 'text') return renderText(document, look);
  // Each of these loads a library that the others do not need.
  if (format === 'md') return (await import('./render-markdown.ts')).renderMarkdown(document);
  return (await import('./render-html.ts')).renderHtml(document);
}
