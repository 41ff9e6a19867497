import type { Language } from '../../model/rule/truth.ts';
import { oneOf, Rejection } from '../errors/rejection.ts';
import type { ProcessContext } from '../io/process-context.ts';

const languages: readonly Language[] = ['et', 'en'];

/** Estonian in an Estonian environment, else English. */
const languageOf = (env: ProcessContext['env']): Language =>
  (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'])?.startsWith('et') ? 'et' : 'en';

/**
 * The language to answer in: the value of `--lang`, else that of the environment.
 *
 * @param asked The value of `--lang`.
 * @throws LawError `not-in-list`.
 */
export function languageFor(asked: string | undefined, env: ProcessContext['env']): Language {
  if (asked === undefined) return languageOf(env);
  const language = languages.find((one) => one === asked);
  if (language === undefined) throw new Rejection('not-in-list', '--lang', oneOf(languages));
  return language;
}

/**
 * The language of help and of errors, which is needed before the command line has been read: the value of the last `--lang`,
 * else that of the environment.
 *
 * @param args The arguments behind the command's name.
 */
export function languageOfArguments(args: readonly string[], env: ProcessContext['env']): Language {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const asked = options.flatMap((arg, index) => {
    if (arg === '--lang') return options[index + 1] ?? [];
    return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : [];
  });
  return languages.find((one) => one === asked.at(-1)) ?? languageOf(env);
}
