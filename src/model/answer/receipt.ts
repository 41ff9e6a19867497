/**
 * From what an answer can be reproduced: the library and the rules that gave it, and what was given.
 *
 * Equal digests say that equal rules met equal facts. The digest of the input is of fact codes: of a truth, a choice or a
 * list the value, of a day, a municipality and whatever else can identify somebody only that it was given. Such a value
 * could be guessed back from a digest of it.
 */
export interface Receipt {
  /** The version of the library: `0.1.0`. */
  readonly library: string;
  /** The digest of the rules in force: SHA-256, in 64 hexadecimal digits. */
  readonly rules: string;
  /** The digest of the input as fact codes: likewise. */
  readonly input: string;
}
