import type { Chapter, ProvisionVersion } from '../../src/act/provisions/provision.ts';
import { wordingNamed } from '../../src/act/wordings.ts';
import { isUnconditional } from '../../src/model/rule/norm.ts';
import { formatDay } from '../../src/model/time/civil-day.ts';
import { readEvaluationTime } from '../../src/model/time/evaluation-time.ts';
import { definitions, norms, personNorms } from '../../src/rules/child-protection-act.ts';
import { type EncodingStatus, encodingStatusesOf } from '../../src/rules/encoding-status.ts';
import type { Scenario } from '../../src/scenarios/format/scenario.ts';

/** A version of a provision with its encoding status: a row of the page. */
interface Row {
  readonly reference: string;
  readonly version: ProvisionVersion;
  readonly encodingStatus: EncodingStatus;
}

const kinds: Readonly<Record<EncodingStatus['kind'], { readonly name: string; readonly means: string }>> = {
  encoded: { name: 'encoded', means: 'findings or norms are based on it' },
  'by-parts': { name: 'by its parts', means: 'a heading or lead-in; each of its parts has a row of its own' },
  defines: { name: 'defines', means: 'it defines a term, which is a fact of the input' },
  'not-decidable': {
    name: 'not decidable',
    means: 'nothing can be decided about a case from it; the row gives the reason',
  },
  transition: { name: 'transition', means: 'it sets a day that a screening of a person shows' },
};

const unconditional = new Set(norms.filter(({ versions }) => versions.every(isUnconditional)).map(({ id }) => id));
const known = new Set([...definitions, ...norms, ...personNorms].map(({ id }) => id));

function rowsOf({ provisions }: Chapter): Row[] {
  return provisions.flatMap(({ reference, versions }) =>
    versions.map((version) => {
      const [encodingStatus] = encodingStatusesOf(reference, version);
      if (encodingStatus === undefined) throw new Error(`${reference} from ${version.from} has no disposition`);
      return { reference, version, encodingStatus };
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
  const day = formatDay(readEvaluationTime(at).day);
  if (wording === undefined) return day;
  const { day: first, until = day } = wordingNamed(wording);
  return [first, day, until].sort()[1]!;
}

const covers = ({ from, until }: ProvisionVersion, day: string): boolean =>
  from <= day && (until === undefined || day <= until);

function cells({ reference, version, encodingStatus }: Row, scenarios: readonly Scenario[]): string[] {
  const { from, until } = version;
  const days = until === undefined ? `from ${from}` : `${from} to ${until}`;
  const rules = encodingStatus.kind === 'encoded' ? encodingStatus.rules : [];
  const count = scenarios.filter(
    (scenario) => covers(version, dayOf(scenario)) && rules.some((id) => exercised(scenario).has(id)),
  ).length;
  const isUnconditionalRow = rules.length > 0 && rules.every((id) => unconditional.has(id));
  return [
    reference,
    days,
    said(encodingStatus),
    [rules.map((id) => `\`${id}\``).join(', '), dependentsIn(encodingStatus)]
      .filter((one) => one !== '')
      .join('; also '),
    isUnconditionalRow ? 'unconditional' : rules.length === 0 ? '' : String(count),
  ];
}

/** What else depends on a provision: by name, or by number if there is much. */
function dependentsIn(encodingStatus: EncodingStatus): string {
  const counterfactuals = encodingStatus.kind === 'by-parts' ? [] : (encodingStatus.counterfactuals ?? []);
  return counterfactuals.length > 6
    ? `${counterfactuals.length} others`
    : counterfactuals.map((id) => `\`${id}\``).join(', ');
}

/** An encoding status in a cell of the table. */
function said(encodingStatus: EncodingStatus): string {
  const { name } = kinds[encodingStatus.kind];
  switch (encodingStatus.kind) {
    case 'encoded':
      return encodingStatus.citedAs === undefined ? name : `${name}, as ${encodingStatus.citedAs}`;
    case 'by-parts':
      return name;
    case 'defines':
      return `${name}: ${encodingStatus.facts.map((fact) => `\`${fact}\``).join(', ')}`;
    case 'transition':
      return `${name}: \`${encodingStatus.tells}\``;
    default:
      return `${name}: ${encodingStatus.because.en} _${encodingStatus.because.et}_`;
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
    String(all.filter(({ encodingStatus }) => encodingStatus.kind === kind).length),
    means,
  ]);
  const sections = chapters.map((chapter) => {
    const body = rowsOf(chapter).map((row) => cells(row, scenarios));
    const head = ['Provision', 'Days', 'Encoding', 'Rules', 'Scenarios'];
    return `## Chapter ${chapter.number}. ${chapter.title.en}\n\n${table(head, body)}\n`;
  });
  return `# Coverage: how each provision is encoded

Every section, subsection and clause that the Act has had on some day since 2016-01-01: ${provisions.length} provisions in
${all.length} versions. \`npm run coverage-page\` generates this page from the rules, and a test keeps it current; in code,
\`encodingStatusOf(provision, day)\` returns the same.

${table(['Encoding', 'Versions', 'Meaning'], summary)}

**Scenarios** counts the scenarios of \`test/scenarios\` that expect something of one of the rules on a day of the
version (${scenarios.length} scenarios in all). **Rules** names those that cite the provision, then what else depends on it, as \`linksOn\` gives it. \`unconditional\`: the rules apply in every case, so no scenario can change them.

${sections.join('\n')}`;
}
