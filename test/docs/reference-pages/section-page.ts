import type { Chapter, Provision, ProvisionVersion } from '../../../src/act/provisions/provision.ts';
import { type EncodingStatus, encodingStatusesOf } from '../../../src/rules/encoding-status.ts';
import { factEntries } from './fact-entries.ts';
import { daysInWords, link, type Page, page, provisionLink } from './page.ts';
import type { Rule } from './rule-page.ts';

/** The page of a section: its provisions with their gists, and what is made of each. */
export function sectionPage(
  chapter: Chapter,
  name: string,
  provisions: readonly Provision[],
  rules: readonly Rule[],
): Page {
  const [section] = provisions;
  const labels = new Map(rules.map(({ id, label }) => [id, label.en]));
  const blocks = provisions.flatMap(({ reference, versions }) => [
    `## ${reference}`,
    ...versions.map((version) => versionBlock(reference, version, labels)),
  ]);
  const [{ summary }] = section!.versions;
  return page('sections', name, `${section!.reference} ${summary.en}`, [
    `Chapter ${chapter.number}. ${chapter.title.en} _${chapter.title.et}_`,
    ...blocks,
  ]);
}

function versionBlock(reference: string, version: ProvisionVersion, labels: ReadonlyMap<string, string>): string {
  const { summary, amendedBy, renumberedFrom, repealed } = version;
  const notes = [
    daysInWords(version),
    ...(amendedBy === undefined ? [] : [`amended by ${amendedBy}`]),
    ...(renumberedFrom === undefined ? [] : [`stood as ${provisionLink(renumberedFrom)}`]),
    ...(repealed ? ['repealed'] : []),
  ];
  const made = encodingStatusesOf(reference, version).map((encodingStatus) => inWords(encodingStatus, labels));
  return [`**${notes.join(' · ')}**`, `${summary.en} _${summary.et}_`, made.join(' ')]
    .filter((one) => one !== '')
    .join('\n\n');
}

function inWords(encodingStatus: EncodingStatus, labels: ReadonlyMap<string, string>): string {
  switch (encodingStatus.kind) {
    case 'encoded':
      return `Encoded by ${encodingStatus.rules.map((id) => link(labels.get(id) ?? id, 'rules', id)).join(', ')}.`;
    case 'defines':
      return `Told as ${encodingStatus.facts.map((fact) => (factEntries.has(fact) ? link(fact, 'facts', fact) : fact)).join(', ')}.`;
    case 'by-parts':
      return 'See its parts.';
    case 'transition':
      return `A screening tells the day as \`${encodingStatus.tells}\`.`;
    default:
      return `Not decidable: ${encodingStatus.because.en} _${encodingStatus.because.et}_`;
  }
}
