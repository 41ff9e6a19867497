import { officialDigests } from '../act/digests.ts';
import { LawError } from '../act/law-error.ts';
import type { OfficialText } from '../act/official-text/official-text.ts';
import { chapters, type ProvisionInForce } from '../act/provisions.ts';
import { wordingNotes } from '../act/wording-notes.ts';
import { allWordings } from '../act/wordings.ts';
import type { DependentLink } from '../rules/dependents/dependent-rule.ts';
import { factsFrom, linksOn, thingsSaidOn } from '../rules/dependents.ts';
import { type ProvisionPair, provisionPairs } from './comparison/provision-pairs.ts';
import {
  type ChapterComparison,
  comparisonFormat,
  type Dependent,
  type DependentLinkCompared,
  differsBy,
  type ProvisionComparison,
  type ProvisionInWording,
  provisionChanges,
  type WordingBetween,
  type WordingComparison,
} from './comparison/wording-comparison.ts';
import { compareNorms } from './meaning/compare-norms.ts';
import type { ComparedWording, MeaningComparison, RuleComparison } from './meaning/meaning-comparison.ts';
import { compareTexts } from './texts/compare-texts.ts';
import type { ComparedProvision, TextComparison } from './texts/text-comparison.ts';

/** The official texts of the two wordings, as `readWording` gives them. */
export interface TextsOfWordings {
  readonly before: OfficialText;
  readonly after: OfficialText;
}

/**
 * Compares two wordings of the Act provision by provision and rule by rule: what the amending acts changed, where the official
 * texts differ, and what of that changes what follows for a child. A text that was changed without any effect on the rules
 * that depend on it, and whatever else does, is reported as such.
 *
 * @param before The wording before: the day it entered into force, `2016` or `2023`; or a day inside a wording.
 * @param after The wording after, likewise; it may be the earlier one.
 * @param texts The official texts of both, in one language, as `readWording` gives them: then the texts are compared word
 * by word too. Without them the digests of the library show which texts differ, as far as it has them.
 * @returns Plain JSON.
 * @throws LawError as `compareNorms` and `compareTexts` do; `contradiction` at `texts.before` or `texts.after` for the text
 * of another wording.
 * @example
 * ```ts
 * import { compareWordings } from 'lasteks/compare';
 * const { counts, provisions } = compareWordings('2016', '2023');
 * counts.provisions.repealed; // => 5
 * const provision = (reference) => provisions.find(({ after }) => after?.reference === reference);
 * const [decision] = provision('§ 29 (3)').rules.filter(({ through }) => through === undefined);
 * decision; // => { id: 'decide-on-case-management', status: 'changed', otherDifferences: ['reading'] }
 * provision('§ 32 (2)').change; // => 're-edited'
 * provision('§ 32 (2)').noEffect; // => true
 * ```
 */
export function compareWordings(before: string, after: string, texts?: TextsOfWordings): WordingComparison {
  return joinedByProvision(compareNorms(before, after), texts);
}

function joinedByProvision(
  { before, after, rules, offenceLists, counts }: MeaningComparison,
  texts: TextsOfWordings | undefined,
): WordingComparison {
  const text = texts === undefined ? undefined : comparedTexts(before, after, texts);
  const side = { before: sideOf(before, after), after: sideOf(after, before) };
  const provisions = provisionPairs(before.day, after.day).map((pair): ProvisionComparison => {
    const own = text === undefined ? undefined : textOf(pair, text);
    const one = pair.before && side.before(pair.before);
    const other = pair.after && side.after(pair.after);
    const textDiffers = own === undefined ? digestsDiffer(one, other) : textsDiffer(own);
    const sides = [linksOfSide(pair.before, before), linksOfSide(pair.after, after)];
    const dependents = restingRules(sides, rules);
    const links = linksCompared(sides, before, after);
    const isReEdited = pair.change === 'unchanged' && textDiffers === true;
    const isChanged = textDiffers ?? pair.change !== 'unchanged';
    const stands = one !== undefined && other !== undefined && !one.repealed && !other.repealed;
    const isProven =
      dependents.length > 0 &&
      (dependents.some(({ through }) => through === undefined) || links.some(({ kind }) => kind !== 'derived-fact')) &&
      links.every(({ kind, status }) => kind !== 'defined-term' && status === 'same');
    const isWithoutEffect = stands && isChanged && isProven && !dependents.some((rule) => differsBy({ links }, rule));
    return {
      chapter: (pair.after ?? pair.before)!.chapter,
      ...(one && { before: one }),
      ...(other && { after: other }),
      change: isReEdited ? 're-edited' : pair.change,
      amendedBy: pair.amendedBy,
      ...(textDiffers !== undefined && { textDiffers, judgedBy: own === undefined ? 'digests' : 'texts' }),
      ...(own && { text: own }),
      rules: dependents,
      links,
      facts: factsOf(pair, before, after),
      ...(isWithoutEffect && { noEffect: true }),
    };
  });
  return {
    format: comparisonFormat,
    before,
    after,
    between: wordingsBetween(before.day, after.day),
    ...(text && { texts: { language: text.language, before: text.before, after: text.after, unread: text.unread } }),
    counts: {
      provisions: countsOf(provisionChanges, provisions, ({ change }) => change),
      rules: counts,
      noEffect: provisions.filter(({ noEffect }) => noEffect).length,
      changedWithoutRule: provisions.filter((one) => one.change !== 'unchanged' && one.rules.length === 0).length,
    },
    chapters: chaptersOf(provisions, text),
    provisions,
    rules,
    offenceLists,
  };
}

function countsOf<Name extends string, One>(
  names: readonly Name[],
  ones: readonly One[],
  nameOf: (one: One) => Name,
): Readonly<Record<Name, number>> {
  const counts = names.map((name) => [name, ones.filter((one) => nameOf(one) === name).length]);
  return Object.fromEntries(counts) as Record<Name, number>;
}

/** The comparison of the texts, if each is that of its wording. */
function comparedTexts(before: ComparedWording, after: ComparedWording, texts: TextsOfWordings): TextComparison {
  for (const [name, { wording }, { inForceFrom }] of [
    ['before', before, texts.before],
    ['after', after, texts.after],
  ] as const) {
    if (inForceFrom === wording) continue;
    const expected = `the official text that entered into force on ${wording}`;
    throw new LawError({ code: 'contradiction', path: `texts.${name}`, expected });
  }
  return compareTexts(texts.before, texts.after);
}

/** The comparison of the texts of a provision: by its number after, else by its number before. */
function textOf({ before, after }: ProvisionPair, { provisions }: TextComparison): ComparedProvision | undefined {
  if (after !== undefined) return provisions.find((one) => one.after?.reference === after.reference);
  return provisions.find((one) => one.after === undefined && one.before!.reference === before!.reference);
}

function textsDiffer({ change, kinds, redline }: ComparedProvision): boolean {
  if (change !== 'renumbered') return change !== 'unchanged';
  const parts = [...(redline?.heading ?? []), ...(redline?.text ?? [])];
  return kinds.length > 0 || parts.some(({ kind }) => kind !== 'same');
}

function digestsDiffer(
  before: ProvisionInWording | undefined,
  after: ProvisionInWording | undefined,
): boolean | undefined {
  if (before?.digest === undefined || before.digest.language !== after?.digest?.language) return undefined;
  return before.digest.sha256 !== after.digest.sha256;
}

/** A provision of a wording for the report, with the digest in a language that both wordings have, else in the only one. */
function sideOf({ wording }: ComparedWording, other: ComparedWording): (one: ProvisionInForce) => ProvisionInWording {
  const own = officialDigests.filter((one) => one.wording === wording);
  const isShared = ({ language }: { readonly language: 'en' | 'et' }): boolean =>
    officialDigests.some((one) => one.wording === other.wording && one.language === language);
  const of = own.find(isShared) ?? own[0];
  return ({ reference, version }) => {
    const { from, until, amendedBy, repealed, unsettled, summary } = version;
    const sha256 = of?.digests[reference];
    return {
      reference,
      from,
      ...(until !== undefined && { until }),
      ...(amendedBy !== undefined && { amendedBy }),
      ...(repealed && { repealed }),
      ...(unsettled && { unsettled }),
      summary,
      ...(of !== undefined && sha256 !== undefined && { digest: { language: of.language, sha256 } }),
    };
  };
}

/** The dependents of a provision under one law; none where the law does not have the provision. */
function linksOfSide(place: ProvisionInForce | undefined, { day }: ComparedWording): readonly DependentLink[] {
  return place === undefined ? [] : linksOn(place.reference, day).filter(({ kind }) => kind !== 'fact');
}

const keyOf = ({ kind, id }: Pick<DependentLink, 'kind' | 'id'>): string => `${kind} ${id}`;

/** The dependents of a provision on either side beside rules that cite it, each with whether it is the same on both sides. */
function linksCompared(
  sides: readonly (readonly DependentLink[])[],
  before: ComparedWording,
  after: ComparedWording,
): readonly DependentLinkCompared[] {
  const others = new Map(sides.flat().flatMap((link) => (isCiting(link) ? [] : [[keyOf(link), link] as const])));
  return [...others].map(([key, { kind, id }]): DependentLinkCompared => {
    const [one, other] = [before, after].map(({ day }) => thingsSaidOn(day).get(key));
    const answers = [...new Set(sides.flat().flatMap((link) => (keyOf(link) === key ? link.answers : [])))];
    const status = one === undefined ? 'added' : other === undefined ? 'removed' : one === other ? 'same' : 'changed';
    return { kind, id, status, ...(isSome(answers) && { answers }) };
  });
}

/** Whether something depends on a provision as a rule that cites it. */
const isCiting = ({ kind }: DependentLink): boolean => kind === 'definition' || kind === 'norm';

const isSome = <Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] => items.length > 0;

/** The rules that depend on a provision in either wording, under its number there: by citing it, or through a link. */
function restingRules(
  sides: readonly (readonly DependentLink[])[],
  rules: readonly RuleComparison[],
): readonly Dependent[] {
  const links = sides.flat();
  return rules.flatMap(({ id, status, otherDifferences }): readonly Dependent[] => {
    const own = links.filter((link) => link.rules.includes(id) || link.id === id);
    if (own.length === 0) return [];
    const cites = own.some((link) => isCiting(link) && link.id === id);
    const through = [...new Set(own.map((link) => link.id))];
    const encoded = otherDifferences.filter((one) => one !== 'provisions');
    return [
      {
        id,
        status,
        ...(!cites && isSome(through) && { through }),
        ...(cites && encoded.length > 0 && { otherDifferences: encoded }),
      },
    ];
  });
}

function factsOf({ before, after }: ProvisionPair, first: ComparedWording, second: ComparedWording): readonly string[] {
  const facts = (place: ProvisionInForce | undefined, { wording, day }: ComparedWording): readonly string[] =>
    place === undefined ? [] : factsFrom(place.reference, wording, linksOn(place.reference, day));
  return [...new Set([...facts(before, first), ...facts(after, second)])];
}

function wordingsBetween(before: string, after: string): readonly WordingBetween[] {
  const [earlier, later] = before <= after ? [before, after] : [after, before];
  return allWordings
    .filter(({ day }) => earlier < day && day <= later)
    .map(({ day, amendingActs }) => ({ day, amendingActs, note: wordingNotes[day]! }));
}

function chaptersOf(
  provisions: readonly ProvisionComparison[],
  text: TextComparison | undefined,
): readonly ChapterComparison[] {
  return chapters
    .filter(({ number }) => provisions.some(({ chapter }) => chapter === number))
    .map(({ number, title }) => {
      const own = text?.chapters.find((one) => one.number === number);
      return { number, title, ...(own && { text: own }) };
    });
}
