/**
 * Official texts of the Act: reading what Riigi Teataja publishes, and holding it against what is encoded. An entry of its
 * own, so that whoever only asks what follows for a child loads neither the XML parser nor the digests.
 *
 * @packageDocumentation
 */
export { digestOf, digestOfChapter } from './digest.ts';
export { type OfficialDigests, officialDigests } from './digests.ts';
export type {
  AmendmentMark,
  LostSuperscript,
  OfficialChapter,
  OfficialPart,
  OfficialText,
  Unread,
  UnreadReason,
} from './official-text/official-text.ts';
export { readWording } from './official-text/read-wording.ts';
export type { VerifiedChapter } from './verify-chapters.ts';
export {
  type ProvisionStatus,
  type Resting,
  type Verification,
  type VerifiedProvision,
  verifyText,
} from './verify-text.ts';
