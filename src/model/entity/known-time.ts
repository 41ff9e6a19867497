import { caseFacts, type Fact } from '../facts/case-facts.ts';
import { type EncodedInput, exactly } from './encoded-input.ts';

/** For each fact the code of the last word that may stand instead of a value: a code behind it is a time that is known less finely. */
const lastWords = /* @__PURE__ */ Uint8Array.from(caseFacts, ({ values }: Fact) => exactly + values.length);

/**
 * Whether it is known when something happened, however finely: not where a word stands instead, nor where nothing does.
 *
 * @param position The position of a date or an instant in the fact table.
 */
export function isTimeKnown(position: number, { codes }: Pick<EncodedInput, 'codes'>): boolean {
  const code = codes[position]!;
  return code === exactly || code > lastWords[position]!;
}
