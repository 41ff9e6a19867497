/**
 * Official texts of the Act: reading what Riigi Teataja publishes, and comparing it with what is encoded. An entry of its
 * own, so that whoever only asks what follows for a child loads neither the XML parser nor the digests.
 *
 * @packageDocumentation
 */
export { digestOf, digestOfChapter } from './act/digest.ts';
export { type OfficialDigests, officialDigests } from './act/digests.ts';
export type {
  AmendmentMark,
  LostSuperscript,
  OfficialChapter,
  OfficialPart,
  OfficialText,
  UnparsedText,
  UnreadReason,
} from './act/official-text/official-text.ts';
export { readWording } from './act/official-text/read-wording.ts';
export type { VerifiedChapter } from './act/verify-chapters.ts';
export {
  type Dependents,
  type ProvisionStatus,
  type Verification,
  type VerifiedProvision,
  verifyText,
} from './act/verify-text.ts';
