import { LawError, type LawErrorCode, type LawIssue } from '../../act/law-error.ts';
import { type Place, UnreadableText } from '../../model/input/unreadable-text.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';

/** An error of the command whose expectation is known in both languages. */
interface Translated {
  readonly inLanguages: Bilingual;
}

/** An option, an argument or a file that is rejected. */
export class Rejection extends LawError implements Translated {
  readonly inLanguages: Bilingual;

  /**
   * @param path The option, such as `--at`, the argument, or `''` for the whole document.
   * @param expected What would be right, in one phrase.
   */
  constructor(code: LawErrorCode, path: string, expected: Bilingual) {
    super({ code, path, expected: expected.en });
    this.inLanguages = expected;
  }
}

/** A text that cannot be read, with the location as data. */
export class UnreadableInput extends UnreadableText implements Translated {
  readonly inLanguages: Bilingual;

  /**
   * @param expected What would be right, in one phrase.
   * @param at Where the text is wrong.
   * @param path What the text is: an argument or an option, `''` for the document itself.
   */
  constructor(expected: Bilingual, at?: Place, path = '') {
    super(expected.en, at, path);
    const where = at === undefined ? '' : ` (rida ${at.line}, veerg ${at.column})`;
    this.inLanguages = { en: this.expected, et: `${expected.et}${where}` };
  }
}

/** What would be right instead of what an issue is about; in English where the library knows no other language. */
export function expectation(error: LawError, issue: LawIssue, lang: Language): string {
  return error instanceof Rejection || error instanceof UnreadableInput ? error.inLanguages[lang] : issue.expected;
}

/** A choice of values as an expectation: `text, json or md`. */
export function oneOf(values: readonly string[]): Bilingual {
  const [last = ''] = values.slice(-1);
  const others = values.slice(0, -1).join(', ');
  return { en: `${others} or ${last}`, et: `${others} või ${last}` };
}
