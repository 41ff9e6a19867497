import type { Chapter, Provision, ProvisionVersion } from '../../../src/act/provisions/provision.ts';
import { type Disposition, dispositionsOf } from '../../../src/rules/dispositions.ts';
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
  const [{ gist }] = section!.versions;
  return page('sections', name, `${section!.reference} ${gist.en}`, [
    `Chapter ${chapter.number}. ${chapter.title.en} _${chapter.title.et}_`,
    ...blocks,
  ]);
}

function versionBlock(reference: string, version: ProvisionVersion, labels: ReadonlyMap<string, string>): string {
  const { gist, amendedBy, renumberedFrom, repealed } = version;
  const notes = [
    daysInWords(version),
    ...(amendedBy === undefined ? [] : [`amended by ${amendedBy}`]),
    ...(renumberedFrom === undefined ? [] : [`stood as ${provisionLink(renumberedFrom)}`]),
    ...(repealed ? ['repealed'] : []),
  ];
  const made = dispositionsOf(reference, version).map((disposition) => inWords(disposition, labels));
  return [`**${notes.join(' · ')}**`, `${gist.en} _${gist.et}_`, made.join(' ')]
    .filter((one) => one !== '')
    .join('\n\n');
}

function inWords(disposition: Disposition, labels: ReadonlyMap<string, string>): string {
  switch (disposition.kind) {
    case 'encoded':
      return `Encoded by ${disposition.rules.map((id) => link(labels.get(id) ?? id, 'rules', id)).join(', ')}.`;
    case 'defines':
      return `Told as ${disposition.facts.map((fact) => (factEntries.has(fact) ? link(fact, 'facts', fact) : fact)).join(', ')}.`;
    case 'by-parts':
      return 'See its parts.';
    case 'transition':
      return `A screening tells the day as \`${disposition.tells}\`.`;
    default:
      return `Not decidable: ${disposition.because.en} _${disposition.because.et}_`;
  }
}
