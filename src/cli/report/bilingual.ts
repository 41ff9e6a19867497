import type { Language } from '../../model/rule/truth.ts';

/** Messages in both languages, each of which has what the other has. */
export const inBothLanguages = <Messages>(messages: Readonly<Record<Language, Messages>>) => messages;
