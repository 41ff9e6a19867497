import { compareReferences, parseReference } from '../../src/act/reference.ts';
import { lawCheckedOn, lawKnownUntil } from '../../src/act/wordings.ts';
import type { InForce, Reading } from '../../src/model/rule/norm.ts';
import type { Bilingual, Language } from '../../src/model/rule/truth.ts';
import { offenceLists } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { definitions, norms, personNorms } from '../../src/rules/child-protection-act.ts';
import { reservations } from '../../src/rules/reservations.ts';

type Kind = 'reading' | 'unsettled' | 'doubt';

/** A doubt of the law, on the days of one version. */
interface Doubt {
  readonly kind: Kind;
  readonly provision: string;
  readonly id: string;
  readonly days: InForce;
  readonly chosen: Bilingual;
  readonly because?: Bilingual;
  readonly alternatives: readonly Bilingual[];
}

const words = {
  title: { en: 'Law status and legal uncertainties', et: 'Õiguslik seis ja ebaselgused' },
  intro: {
    en: `All readings that the rules choose although another is arguable, with the reasons; and what is not settled. An answer that is based on one of them shows it. The law was last reviewed on ${lawCheckedOn}; it is known until ${lawKnownUntil}. Corrections are welcome: see CONTRIBUTING.md. \`npm run law-status-page\` generates this page from the rules, and a test keeps it current.`,
    et: `Kõik reeglites valitud tõlgendused, mille kõrval on põhjendatav ka teine, koos põhjendustega, ning kõik, mis on ebaselge. Kui vastus tugineb mõnele siin loetletud tõlgendusele, on see vastuses märgitud. Õigus vaadati viimati läbi ${lawCheckedOn}; see on teada kuni ${lawKnownUntil}. Parandusettepanekud on oodatud: vt CONTRIBUTING.md. Lehe koostab reeglite põhjal \`npm run law-status-page\` ja test hoiab selle ajakohasena.`,
  },
  provision: { en: 'Provision', et: 'Säte' },
  rule: { en: 'Rule', et: 'Reegel' },
  days: { en: 'Days', et: 'Kehtivus' },
  kind: { en: 'Kind', et: 'Liik' },
  chosen: { en: 'Chosen reading', et: 'Valitud tõlgendus' },
  because: { en: 'Reason', et: 'Põhjendus' },
  alternatives: { en: 'Alternatives', et: 'Alternatiivid' },
  reading: { en: 'reading', et: 'tõlgendus' },
  unsettled: { en: 'not settled', et: 'ebaselge' },
  doubt: { en: 'legal uncertainty', et: 'õiguslik ebaselgus' },
  from: { en: 'from', et: 'alates' },
} satisfies Record<string, Bilingual>;

type Doubtful = InForce & {
  readonly provisions: readonly string[];
  readonly reading?: Reading;
  readonly unsettled?: Bilingual;
};

function doubtsOfVersion(id: string, version: Doubtful): readonly Doubt[] {
  const { provisions, reading, unsettled } = version;
  const of = { id, provision: provisions[0]!, days: version };
  return [
    ...(reading === undefined ? [] : [{ ...of, kind: 'reading' as const, ...reading }]),
    ...(unsettled === undefined ? [] : [{ ...of, kind: 'unsettled' as const, chosen: unsettled, alternatives: [] }]),
  ];
}

/** Every doubt of every version, in the order of the Act. */
export const doubts: readonly Doubt[] = [
  ...[...definitions, ...norms, ...personNorms].flatMap(({ id, versions }) =>
    (versions as readonly Doubtful[]).flatMap((version) => doubtsOfVersion(id, version)),
  ),
  ...offenceLists.flatMap((list) => doubtsOfVersion('list', { ...list, provisions: [list.provision] })),
  ...reservations.map(
    (doubt): Doubt => ({
      ...doubt,
      kind: 'doubt',
      provision: doubt.provisions[0],
      days: doubt,
      alternatives: doubt.alternatives.map(({ says }) => says),
    }),
  ),
].sort((a, b) => compareReferences(parseReference(a.provision), parseReference(b.provision)));

/** Doubts that say the same of one rule, under whatever versions: a row each. */
function rows(): readonly (readonly Doubt[])[] {
  const grouped = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const { kind, provision, id, chosen, because, alternatives } = doubt;
    const key = JSON.stringify([kind, provision, id, chosen, because, alternatives]);
    grouped.set(key, [...(grouped.get(key) ?? []), doubt]);
  }
  return [...grouped.values()];
}

const daysInWords = ({ from, until }: InForce, lang: Language): string =>
  until === undefined ? `${words.from[lang]} ${from}` : `${from} – ${until}`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const tableRow = (texts: readonly string[]): string => `| ${texts.map(cell).join(' | ')} |`;

function rowOf(same: readonly Doubt[], lang: Language): string {
  const { kind, provision, id, chosen, because, alternatives } = same[0]!;
  return tableRow([
    provision,
    `\`${id}\``,
    same.map(({ days }) => daysInWords(days, lang)).join('; '),
    words[kind][lang],
    chosen[lang],
    because?.[lang] ?? '',
    alternatives.map((one) => one[lang]).join(' · '),
  ]);
}

/** The page of all doubts in one language. */
export function lawStatusPage(lang: Language): string {
  const head = ['provision', 'rule', 'days', 'kind', 'chosen', 'because', 'alternatives'] as const;
  const table = [
    tableRow(head.map((key) => words[key][lang])),
    tableRow(head.map(() => '---')),
    ...rows().map((row) => rowOf(row, lang)),
  ];
  return `# ${words.title[lang]}\n\n${words.intro[lang]}\n\n${table.join('\n')}\n`;
}

/** Where the pages are. */
export const lawStatusFiles: Readonly<Record<Language, string>> = {
  en: 'docs/law-status.md',
  et: 'docs/law-status.et.md',
};
