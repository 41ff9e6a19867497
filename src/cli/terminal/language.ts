import { LawError } from '../../act/law-error.ts';
import type { Language } from '../../model/rule/truth.ts';
import type { ProcessContext } from '../io/process-context.ts';

const languages: readonly Language[] = ['et', 'en'];

/**
 * The language to answer in: the one asked for, else Estonian where the environment is Estonian, else English.
 *
 * @param asked What stands after `--lang`.
 * @throws LawError `not-in-list`.
 */
export function languageFor(asked: string | undefined, env: ProcessContext['env']): Language {
  if (asked === undefined) return (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'])?.startsWith('et') ? 'et' : 'en';
  const language = languages.find((one) => one === asked);
  if (language === undefined) throw new LawError({ code: 'not-in-list', path: '--lang', expected: 'et or en' });
  return language;
}
