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
  title: { en: 'Law status and doubts', et: 'Õiguslik seis ja kahtlused' },
  intro: {
    en: `Everything that the rules take one way although it could be taken another, with the reasons; and what is not settled. An answer that rests on a row shows it. The law was last looked through on ${lawCheckedOn}; it is known until ${lawKnownUntil}. A correction is welcome: CONTRIBUTING.md says how. This page is made from the rules by \`npm run law-status-page\`, and a test holds it current.`,
    et: `Kõik, mida reeglid mõistavad ühel viisil, ehkki mõista saaks ka teisiti, koos põhjendusega, ning see, mis on lahtine. Vastus, mis rea peal seisab, näitab seda. Õigus vaadati viimati läbi ${lawCheckedOn}; see on teada kuni ${lawKnownUntil}. Parandused on teretulnud: kuidas, ütleb CONTRIBUTING.md. Lehe teeb reeglitest \`npm run law-status-page\` ja test hoiab selle ajakohase.`,
  },
  provision: { en: 'Provision', et: 'Säte' },
  rule: { en: 'Rule', et: 'Reegel' },
  days: { en: 'Days', et: 'Kehtivus' },
  kind: { en: 'Kind', et: 'Liik' },
  chosen: { en: 'What was chosen', et: 'Mis valiti' },
  because: { en: 'Why', et: 'Miks' },
  alternatives: { en: 'What else could be defended', et: 'Mida saaks veel põhjendada' },
  reading: { en: 'reading', et: 'tõlgendus' },
  unsettled: { en: 'not settled', et: 'lahtine' },
  doubt: { en: 'doubt of the law', et: 'õiguse kahtlus' },
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
