import type { Chapter, ProvisionVersion } from '../../src/act/provisions/provision.ts';
import { wordingNamed } from '../../src/act/wordings.ts';
import { formatDay } from '../../src/model/civil-day.ts';
import { readMoment } from '../../src/model/moment.ts';
import { isStanding } from '../../src/model/norm.ts';
import { definitions, norms, personNorms } from '../../src/rules/child-protection-act.ts';
import { type Disposition, dispositionsOf } from '../../src/rules/dispositions.ts';
import type { Scenario } from '../../src/scenarios/scenario.ts';

/** A version of a provision with what is made of it: a row of the page. */
interface Row {
  readonly reference: string;
  readonly version: ProvisionVersion;
  readonly disposition: Disposition;
}

const kinds: Readonly<Record<Disposition['kind'], { readonly name: string; readonly means: string }>> = {
  encoded: { name: 'encoded', means: 'findings or norms rest on it' },
  'by-parts': { name: 'by its parts', means: 'a heading or lead-in; each of its parts has a row of its own' },
  defines: { name: 'defines', means: 'it says what a term means, which is told as a fact' },
  'not-decidable': { name: 'not decidable', means: 'nothing can be decided of a case from it; the row says why' },
  transition: { name: 'transition', means: 'a screening of a person tells the day that it sets' },
};

const standing = new Set(norms.filter(({ versions }) => versions.every(isStanding)).map(({ id }) => id));
const known = new Set([...definitions, ...norms, ...personNorms].map(({ id }) => id));

function rowsOf({ provisions }: Chapter): Row[] {
  return provisions.flatMap(({ reference, versions }) =>
    versions.map((version) => {
      const [disposition] = dispositionsOf(reference, version);
      if (disposition === undefined) throw new Error(`${reference} from ${version.from} has no disposition`);
      return { reference, version, disposition };
    }),
  );
}

/** The ids of findings and norms on which a scenario has an expectation. */
function exercised({ expect }: Scenario): ReadonlySet<string> {
  const {
    findings,
    norms,
    deadlines,
    missing,
    presumed,
    restrictions,
    notifications = [],
    notificationsExactly = [],
  } = expect;
  const keyed = [findings, norms, deadlines, missing, presumed, restrictions].flatMap((group) =>
    Object.keys(group ?? {}),
  );
  const notified = [...notifications, ...notificationsExactly].flatMap(({ norm }) => norm ?? []);
  return new Set([...keyed, ...notified].filter((id) => known.has(id)));
}

/** The day whose law answers a scenario: the nearest to its own in a wording that was picked by hand. */
function dayOf({ at, wording }: Scenario): string {
  const day = formatDay(readMoment(at).day);
  if (wording === undefined) return day;
  const { day: first, until = day } = wordingNamed(wording);
  return [first, day, until].sort()[1]!;
}

const covers = ({ from, until }: ProvisionVersion, day: string): boolean =>
  from <= day && (until === undefined || day <= until);

function cells({ reference, version, disposition }: Row, scenarios: readonly Scenario[]): string[] {
  const { from, until } = version;
  const days = until === undefined ? `from ${from}` : `${from} to ${until}`;
  const rules = disposition.kind === 'encoded' ? disposition.rules : [];
  const count = scenarios.filter(
    (scenario) => covers(version, dayOf(scenario)) && rules.some((id) => exercised(scenario).has(id)),
  ).length;
  const stands = rules.length > 0 && rules.every((id) => standing.has(id));
  return [
    reference,
    days,
    said(disposition),
    [rules.map((id) => `\`${id}\``).join(', '), turning(disposition)].filter((one) => one !== '').join('; also '),
    stands ? 'stands' : rules.length === 0 ? '' : String(count),
  ];
}

/** What else turns on a provision: by name, or where it is much, how much. */
function turning(disposition: Disposition): string {
  const turns = disposition.kind === 'by-parts' ? [] : (disposition.turns ?? []);
  return turns.length > 6 ? `${turns.length} others` : turns.map((id) => `\`${id}\``).join(', ');
}

/** A disposition in a cell of the table. */
function said(disposition: Disposition): string {
  const { name } = kinds[disposition.kind];
  switch (disposition.kind) {
    case 'encoded':
      return disposition.citedAs === undefined ? name : `${name}, as ${disposition.citedAs}`;
    case 'by-parts':
      return name;
    case 'defines':
      return `${name}: ${disposition.facts.map((fact) => `\`${fact}\``).join(', ')}`;
    case 'transition':
      return `${name}: \`${disposition.tells}\``;
    default:
      return `${name}: ${disposition.because.en} _${disposition.because.et}_`;
  }
}

const tableRow = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;

const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [tableRow(head), tableRow(head.map(() => '---')), ...body.map(tableRow)].join('\n');

/**
 * The page that accounts for every provision of the Act: chapter by chapter, each version with its disposition, the rules
 * that encode it and how many scenarios exercise them on its days.
 */
export function coveragePage(chapters: readonly Chapter[], scenarios: readonly Scenario[]): string {
  const all = chapters.flatMap(rowsOf);
  const provisions = chapters.flatMap((chapter) => chapter.provisions);
  const summary = Object.entries(kinds).map(([kind, { name, means }]) => [
    name,
    String(all.filter(({ disposition }) => disposition.kind === kind).length),
    means,
  ]);
  const sections = chapters.map((chapter) => {
    const body = rowsOf(chapter).map((row) => cells(row, scenarios));
    const head = ['Provision', 'Days', 'Disposition', 'Rules', 'Scenarios'];
    return `## Chapter ${chapter.number}. ${chapter.title.en}\n\n${table(head, body)}\n`;
  });
  return `# Coverage: what is made of each provision

Every section, subsection and clause that the Act has had on some day since 2016-01-01: ${provisions.length} provisions in
${all.length} versions. This page is made from the rules by \`npm run coverage-page\`, and a test holds it current; in code,
\`dispositionOf(provision, day)\` tells the same.

${table(['Disposition', 'Versions', 'Meaning'], summary)}

**Scenarios** counts the scenarios of \`test/scenarios\` that expect something of one of the rules on a day of the
version (${scenarios.length} scenarios in all). **Rules** names those that cite the provision, then what else turns on it, as \`linksOn\` gives it. \`stands\`: the rules stand whatever the case, so no scenario can turn them.

${sections.join('\n')}`;
}
