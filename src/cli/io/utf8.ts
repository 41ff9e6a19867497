import { isUtf8 } from 'node:buffer';
import { type Place, placeIn } from '../../model/input/unreadable-text.ts';
import { UnreadableInput } from '../errors/rejection.ts';
import { expectedFiles } from './messages.ts';

/**
 * Reads bytes as text.
 *
 * @throws UnreadableText with the location of the first byte that is no UTF-8.
 */
export function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new UnreadableInput(expectedFiles.utf8, placeOfOther(bytes));
  return bytes.toString('utf8');
}

/** Decoding puts this character instead of bytes that are no UTF-8; a text may have it too. */
const replacement = '\ufffd';
const replacementBytes = Buffer.from(replacement);

/** Where bytes are no UTF-8 for the first time. */
function placeOfOther(bytes: Buffer): Place {
  const text = bytes.toString('utf8');
  let offset = 0;
  for (let byte = 0; ; byte += replacementBytes.length, offset += 1) {
    const next = text.indexOf(replacement, offset);
    byte += Buffer.byteLength(text.slice(offset, next));
    offset = next;
    if (!bytes.subarray(byte, byte + replacementBytes.length).equals(replacementBytes)) break;
  }
  const { line, column } = placeIn(text, offset);
  return { line, column: line === 1 && text.startsWith('\ufeff') ? column - 1 : column };
}
