import { digestOf } from './digest.ts';
import { officialDigests } from './digests.ts';
import { fromSuperscript } from './numeral.ts';
import { type MarkedPart, mayReachBack, sectionOf, withMarks } from './official-text/later-marks.ts';
import { notReadable } from './official-text/not-readable.ts';
import type {
  AmendmentMark,
  LostSuperscript,
  OfficialPart,
  OfficialText,
  UnparsedText,
} from './official-text/official-text.ts';
import { isChildProtectionAct } from './official-text/title.ts';
import type { ProvisionVersion, Summary } from './provisions/provision.ts';
import { chapters } from './provisions.ts';
import { compareReferences, readReference } from './reference.ts';
import { type VerifiedChapter, verifyChapters } from './verify-chapters.ts';
import { allWordings, wordingNamed } from './wordings.ts';

/**
 * The relation of a provision of an official text to what is encoded: it is the `same`; it has `drifted`; it is `missing`
 * from the text; it is `new` in it; or the text leaves it `unsure`, since a later amendment mark may cover it.
 */
export type ProvisionStatus = 'same' | 'drifted' | 'missing' | 'new' | 'unsure';

/** The rules and facts of this library that are based on a provision, by ids or names. */
export interface Dependents {
  readonly rules: readonly string[];
  readonly terms: readonly string[];
  readonly offenceLists: readonly string[];
  readonly scenarios: readonly string[];
  /** What of answers depends on it beside findings and norms, and which functions give it; left out where nothing does. */
  readonly answers?: readonly string[];
}

/** A provision of an official text, compared with what is encoded. */
export interface VerifiedProvision {
  /** As Riigi Teataja prints it: `§ 29 (3)`. */
  readonly reference: string;
  readonly status: ProvisionStatus;
  /** The evidence for the status: the numbers that the text prints, the digest, the amendment marks. */
  readonly by: 'numbers' | 'digest' | 'marks';
  /** The mark that shows a change; of an `unsure` provision, the one that may cover it. */
  readonly mark?: AmendmentMark;
  /** The text marks it as repealed. */
  readonly repealed?: true;
  /** A summary of what is encoded; left out where nothing is. */
  readonly summary?: Summary;
  /** The line of the text on which it begins; left out where it is missing. */
  readonly line?: number;
  /** What is based on it; left out where it is the same, or where the dependents were not passed in. */
  readonly dependents?: Dependents;
}

/** An official text, compared with what is encoded. */
export interface Verification {
  /** The wording that the caller named for the text. */
  readonly wording: string;
  /** The wording that it was compared with: the same, or for a later one than this library has, the last. */
  readonly against: string;
  /** The first day of the text, as printed in it. */
  readonly inForceFrom: string;
  /**
   * What the text was compared with: the `digests` of the official text of this very wording; where there are none, the
   * `digests-of-other-days` for every provision that was the same then, and numbers and `marks` for the others; where
   * there are none in its language, numbers and `marks` alone.
   */
  readonly by: 'digests' | 'digests-of-other-days' | 'marks';
  /** The wordings whose official texts, in the language of this one, these digests are of. */
  readonly digestsFrom: readonly string[];
  /** Every chapter of the text and of what is encoded, by its title and the sections that are in it. */
  readonly chapters: readonly VerifiedChapter[];
  /** Every provision of the text and of what is encoded, in the order of the Act. */
  readonly provisions: readonly VerifiedProvision[];
  /** Superscripts that an English text has lost, with what they probably are; no drift comes of them. */
  readonly lostSuperscripts?: readonly LostSuperscript[];
  /** What of the text was not read. */
  readonly unread: readonly UnparsedText[];
  /** The text names this wording, everything in it is the same, and all was read. */
  readonly same: boolean;
}

/** What a text is compared with. */
interface Encoded {
  readonly versions: ReadonlyMap<string, ProvisionVersion>;
  /** The digests that the texts of the wording compared with may have, in the language of the text. */
  readonly digests: Digests;
}

/** For a provision, the digests that are right. */
type Digests = ReadonlyMap<string, readonly string[]>;

/** The Act as first passed; a provision that starts later by the Act's own words (§ 19) carries it as its mark. */
const FIRST_ACT = allWordings[0]!.amendingActs[0]!.reference;

/**
 * Holds an official text of the Act against what this library encodes, provision by provision.
 *
 * The digests of five official texts are held: the English of 2016-01-01 and 2023-04-01, and the Estonian of 2025-01-10,
 * 2026-10-01 and 2027-01-01. Of any other wording no official text was held. A provision of it that was the same on the day of one that was, in the
 * language of the text, is compared with the text of then. Any other is compared with the table by its number and its
 * amendment marks: what is new, what is gone, and what carries a mark that the table does not have. `by` and `digestsFrom`
 * show which it was, and so does `by` of every provision. A wording later than this library has is compared with the
 * last one.
 *
 * Riigi Teataja prints one mark at the end of what was worded anew together. A provision without a mark before one with
 * a later mark is therefore `unsure`, unless that mark is after a repeal or an insertion (`(2¹)`), which leave what
 * is before them as it was: this is a reading, taken from the marks of this Act. What was only renumbered may carry the
 * mark that it had under its old number.
 *
 * @param text What `readWording` gave.
 * @param wording The wording of the text, by its first day (`2016` and `2023` are taken too); also one
 * that is not in the table, if the text names that day itself.
 * @param restsOn What of the library is based on a provision, or would be touched by a new one; asked for every provision
 * that is not the same, with the day of the wording that the text is compared with. `dependentsOf` provides it.
 * @returns The comparison.
 * @throws LawError `not-readable` at `text` for the text of another act; `unknown-wording` at `wording`.
 * @example
 * ```ts
 * import { readWording, verifyText } from 'lasteks/texts';
 * const text = readWording(`Child Protection Act
 * In force from:01.01.2016
 * § 1.  Scope of regulation of Act
 *
 * § 4.  Well-being of the Child`);
 * const { provisions } = verifyText(text, '2016');
 * const statusOf = (wanted) => provisions.find(({ reference }) => reference === wanted).status;
 * statusOf('§ 1'); // => 'same'
 * statusOf('§ 1 (1)'); // => 'missing'
 * statusOf('§ 4'); // => 'drifted'
 * ```
 */
export function verifyText(
  text: OfficialText,
  wording: string,
  restsOn?: (reference: string, against: string) => Dependents,
): Verification {
  if (!isChildProtectionAct(text.title)) throw notReadable('the Child Protection Act (Lastekaitseseadus)');
  const { day, against } = wordingAndEncoded(text, wording);
  const { digests, from: digestsFrom } = digestsOf(against, text.language);
  const encoded: Encoded = { versions: versionsIn(against), digests };
  const provisions = verified(text, encoded).map((provision) =>
    provision.status === 'same' || restsOn === undefined
      ? provision
      : { ...provision, dependents: restsOn(provision.reference, against) },
  );
  const chapters = verifyChapters(text, against);
  return {
    wording: day,
    against,
    inForceFrom: text.inForceFrom,
    by: digestsFrom.length === 0 ? 'marks' : digestsFrom.includes(day) ? 'digests' : 'digests-of-other-days',
    digestsFrom,
    chapters,
    provisions,
    ...(text.lostSuperscripts && { lostSuperscripts: text.lostSuperscripts }),
    unread: text.unread,
    same:
      text.inForceFrom === day &&
      text.unread.length === 0 &&
      [...chapters, ...provisions].every(({ status }) => status === 'same'),
  };
}

/** The day of the wording named, and that of the one in the table to compare it with: of a later one, the last. */
function wordingAndEncoded(text: OfficialText, name: string): { readonly day: string; readonly against: string } {
  const last = allWordings.at(-1)!.day;
  if (name === text.inForceFrom && name > last) return { day: name, against: last };
  const { day } = wordingNamed(name);
  return { day, against: day };
}

/**
 * The digests of a wording in a language, and the wordings whose texts they are of. A wording of which no text was held
 * takes those of the texts of other days, for the provisions that had the same version then; a translation may have been
 * edited, so each is right.
 */
function digestsOf(wording: string, language: OfficialText['language']): { digests: Digests; from: string[] } {
  const inLanguage = officialDigests.filter((table) => table.language === language);
  const own = inLanguage.filter((table) => table.wording === wording);
  const tables = own.length > 0 ? own : inLanguage;
  const digests = new Map<string, string[]>();
  const versions = versionsIn(wording);
  for (const table of tables) {
    const then = versionsIn(table.wording);
    for (const [reference, digest] of Object.entries(table.digests)) {
      if (versionOf(then, reference) !== versionOf(versions, reference)) continue;
      digests.set(reference, [...(digests.get(reference) ?? []), digest]);
    }
  }
  return { digests, from: tables.map((table) => table.wording) };
}

/** The version of a provision; of one that only the translation counts (§ 41² (1)), that of its section. */
function versionOf(versions: Encoded['versions'], reference: string): ProvisionVersion | undefined {
  return versions.get(reference) ?? versions.get(sectionOf(reference));
}

/**
 * The provisions that a text of a day prints: those in force, and those that the Act, as first passed, starts later.
 */
function versionsIn(day: string): ReadonlyMap<string, ProvisionVersion> {
  return new Map(
    chapters.flatMap(({ provisions }) =>
      provisions.flatMap(({ reference, versions }) => {
        const printed = versions.find(
          ({ from, until, amendedBy }) =>
            (until === undefined || day <= until) && (from <= day || amendedBy === undefined),
        );
        return printed === undefined ? [] : [[reference, printed] as const];
      }),
    ),
  );
}

function verified(text: OfficialText, encoded: Encoded): readonly VerifiedProvision[] {
  const { versions, digests } = encoded;
  const parts = text.language === 'en' ? text.parts.map(withoutRaisedDigits) : text.parts;
  const printed = new Map(withMarks(parts).map((marked) => [marked.part.reference, marked]));
  const references = new Set([...versions.keys(), ...digests.keys(), ...printed.keys()]);
  return [...references]
    .map((reference) => ({ reference, place: readReference(reference)! }))
    .sort((a, b) => compareReferences(a.place, b.place))
    .map(({ reference }) => {
      const marked = printed.get(reference);
      const version = digests.has(reference) ? versionOf(versions, reference) : versions.get(reference);
      return {
        reference,
        ...(marked === undefined ? ({ status: 'missing', by: 'numbers' } as const) : judge(marked, encoded)),
        ...(marked?.part.repealed && { repealed: true as const }),
        ...(version && { summary: version.summary }),
        ...(marked && { line: marked.part.line }),
      };
    });
}

/** A part of an English text as the page prints it in plain text; a copy may have kept superscripts in running text. */
const withoutRaisedDigits = ({ heading, text, ...part }: OfficialPart): OfficialPart => ({
  ...part,
  text: fromSuperscript(text),
  ...(heading !== undefined && { heading: fromSuperscript(heading) }),
});

/** The relation of a provision that the text prints to what is encoded. */
function judge(
  { part, own, next, inSection }: MarkedPart,
  { versions, digests }: Encoded,
): Pick<VerifiedProvision, 'status' | 'by' | 'mark'> {
  const { reference } = part;
  const wasThere = (provision: string) => versions.has(provision) || digests.has(provision);
  if (!wasThere(reference)) return { status: 'new', by: 'numbers', ...(own && { mark: own }) };
  const differs = digests.get(reference)?.includes(digestOf(part)) === false;
  const isEncoded = (mark: AmendmentMark, provision: string) =>
    sinceRenumbered(versionOf(versions, provision)).some(
      ({ from, amendedBy = FIRST_ACT }) => from === mark.inForce && amendedBy === mark.act,
    );
  const isLater = own !== undefined && !isEncoded(own, reference);
  if (differs || isLater) {
    return { status: 'drifted', by: differs ? 'digest' : 'marks', ...(isLater && { mark: own }) };
  }
  if (digests.has(reference)) return { status: 'same', by: 'digest' };
  if (next && !isEncoded(next.mark, next.after.reference) && mayReachBack(next.after, wasThere)) {
    return { status: 'unsure', by: 'marks', mark: next.mark };
  }
  const isAmended = versions.get(reference)?.amendedBy !== undefined;
  if (isAmended && !inSection.some((mark) => isEncoded(mark, reference))) return { status: 'drifted', by: 'marks' };
  return { status: 'same', by: 'marks' };
}

/** A version, and before it those under the numbers that the provision had before. */
function sinceRenumbered(version: ProvisionVersion | undefined): readonly ProvisionVersion[] {
  if (version?.renumberedFrom === undefined) return version === undefined ? [] : [version];
  const former = chapters
    .flatMap(({ provisions }) => provisions)
    .find(({ reference }) => reference === version.renumberedFrom);
  return [...sinceRenumbered(former?.versions.findLast(({ from }) => from < version.from)), version];
}
