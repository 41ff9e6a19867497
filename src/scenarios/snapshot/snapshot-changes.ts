import { compareReferences, parseReference, type Reference } from '../../act/reference.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import { formatValue } from '../report/check-messages.ts';
import type { ReportSection } from '../report/check-report.ts';
import { canonicalJson } from '../run/norm-attributes.ts';
import type { RecordedAnswer, RecordedRule, Snapshot, SnapshotKey } from './snapshot.ts';

/** A change of one part of an answer, in one case or in several alike. */
export interface SnapshotChange {
  /** The id of a finding or norm; absent for a part of the whole answer. */
  readonly rule?: string;
  /** The current ones, or the earlier ones of a rule that is no longer in the answer. */
  readonly provisions: readonly string[];
  /** `holds`, `deadline`, `missing`, `notifications` … */
  readonly part: string;
  /** The recorded value and the current one; `null` for a part that is absent. */
  readonly before: unknown;
  readonly now: unknown;
  readonly cases: readonly SnapshotKey[];
}

/** The differences between a snapshot and the current answers. */
export interface SnapshotChanges {
  /** In the order of the Act; changes of the whole answer last. */
  readonly changes: readonly SnapshotChange[];
  /** Cases that are not in the snapshot, so that they cannot be compared. */
  readonly added: readonly SnapshotKey[];
  /** Cases of the snapshot that no longer exist. */
  readonly gone: readonly SnapshotKey[];
}

interface Rule {
  readonly id: string;
  readonly label: Bilingual;
  readonly versions: readonly { readonly provisions: readonly string[] }[];
}

const firstProvision = ({ versions }: Rule): Reference => parseReference(versions[0]!.provisions[0]!);

/** All rules, those of cases and of persons together, in the order of the Act. */
const rules: readonly Rule[] = [...definitions, ...norms, ...personNorms].sort((a: Rule, b: Rule) =>
  compareReferences(firstProvision(a), firstProvision(b)),
);
const ranks = new Map(rules.map(({ id }, place) => [id, place]));
const rankOf = (rule: string | undefined): number =>
  rule === undefined ? rules.length + 1 : (ranks.get(rule) ?? rules.length);

/**
 * The differences between a snapshot and current answers, grouped by finding, norm and provision; equal changes of several cases
 * are one change.
 */
export function snapshotChangesBetween(before: Snapshot, now: Snapshot): SnapshotChanges {
  const recorded = new Map(before.answers.map((answer) => [keyOf(answer), answer]));
  const current = new Map(now.answers.map((answer) => [keyOf(answer), answer]));
  // where the caller chose another wording than for the snapshot, every answer has another wording: that alone is no change
  const wholeParts = before.wording === now.wording ? partsOfWhole : partsOfWhole.filter((part) => part !== 'wording');
  const grouped = new Map<string, { change: Omit<SnapshotChange, 'cases'>; cases: SnapshotKey[] }>();
  for (const [key, answer] of current) {
    const earlier = recorded.get(key);
    if (earlier === undefined) continue;
    for (const change of changesOf(earlier, answer, wholeParts)) {
      const group = JSON.stringify(change);
      if (!grouped.has(group)) grouped.set(group, { change, cases: [] });
      grouped.get(group)!.cases.push(keyIn(answer));
    }
  }
  const changes = [...grouped.values()].map(({ change, cases }) => ({ ...change, cases }));
  return {
    changes: changes.sort((a, b) => rankOf(a.rule) - rankOf(b.rule) || rankOfPart(a.part) - rankOfPart(b.part)),
    added: [...current].flatMap(([key, answer]) => (recorded.has(key) ? [] : keyIn(answer))),
    gone: [...recorded].flatMap(([key, answer]) => (current.has(key) ? [] : keyIn(answer))),
  };
}

const keyOf = ({ file, name, repeated = 0 }: SnapshotKey): string => JSON.stringify([file, name, repeated]);

const keyIn = ({ file, name, repeated }: SnapshotKey): SnapshotKey =>
  repeated === undefined ? { file, name } : { file, name, repeated };

type Part = Omit<SnapshotChange, 'cases'>;
type PartOfWhole = (typeof partsOfWhole)[number];

const partsOfWhole = ['wording', 'barred', 'complyBy'] as const;

function changesOf(before: RecordedAnswer, now: RecordedAnswer, wholeParts: readonly PartOfWhole[]): Part[] {
  const ids = [...new Set([...Object.keys(now.rules), ...Object.keys(before.rules)])];
  return [
    ...ids.flatMap((id) => changesOfRule(id, before.rules[id], now.rules[id])),
    ...ids.flatMap((id) => changesOfNotifications(id, before, now)),
    ...wholeParts.flatMap((part) => changed({ provisions: [], part }, before[part], now[part])),
  ];
}

const rankOfPart = (part: string): number => Object.keys(partLabels).indexOf(part);

const parts = ['holds', 'provisions', 'bearer', 'presumed', 'records', 'deadline', 'missing'] as const;

/** The changes of one rule. A rule that is absent does not hold, so that only `holds` is compared. */
function changesOfRule(rule: string, before: RecordedRule | undefined, now: RecordedRule | undefined): Part[] {
  const { provisions } = (now ?? before)!;
  if (before === undefined || now === undefined) {
    return changed({ rule, provisions, part: 'holds' }, before?.holds ?? false, now?.holds ?? false);
  }
  // the missing facts change with the truth, so they are reported only where the truth is the same
  const compared = before.holds === now.holds ? parts : parts.filter((part) => part !== 'missing');
  return compared.flatMap((part) => changed({ rule, provisions, part }, before[part], now[part]));
}

function changesOfNotifications(rule: string, before: RecordedAnswer, now: RecordedAnswer): Part[] {
  const of = ({ notifications = [] }: RecordedAnswer): readonly object[] =>
    notifications.flatMap((one) => {
      const { norm, ...rest } = one as { readonly norm?: unknown };
      return norm === rule ? [rest] : [];
    });
  const { provisions } = (now.rules[rule] ?? before.rules[rule])!;
  return changed({ rule, provisions, part: 'notifications' }, of(before), of(now));
}

function changed(about: Pick<Part, 'rule' | 'provisions' | 'part'>, before: unknown, now: unknown): Part[] {
  if (canonicalJson(before) === canonicalJson(now)) return [];
  return [{ ...about, before: before ?? null, now: now ?? null }];
}

const messages = {
  heading: { en: 'Changes since the snapshot', et: 'Muudatused pärast hetktõmmist' },
  none: { en: 'Nothing has changed.', et: 'Midagi ei ole muutunud.' },
  whole: { en: 'The answer as a whole', et: 'Vastus tervikuna' },
  added: { en: 'Not in the snapshot, so not compared:', et: 'Hetktõmmises puudu, seega võrdlemata:' },
  gone: { en: 'In the snapshot and no longer there:', et: 'Hetktõmmises olemas, kuid nüüd puudu:' },
  more: { en: 'and {} more', et: 'ja veel {}' },
} satisfies Record<string, Bilingual>;

const partLabels: Readonly<Record<string, Bilingual>> = {
  holds: { en: 'result', et: 'tulemus' },
  provisions: { en: 'provisions', et: 'sätted' },
  bearer: { en: 'bearer', et: 'kohustatud või õigustatud isik' },
  presumed: { en: 'presumed', et: 'eeldus' },
  records: { en: 'records', et: 'kanded' },
  deadline: { en: 'deadline', et: 'tähtaeg' },
  missing: { en: 'not known yet', et: 'veel teadmata' },
  notifications: { en: 'notifications', et: 'teavitused' },
  wording: { en: 'wording', et: 'redaktsioon' },
  barred: { en: 'barred', et: 'töötamise piirang' },
  complyBy: { en: 'comply by', et: 'nõuete täitmise tähtpäev' },
};

/** The changes as a section of a report. It passes where nothing has changed and no recorded case is gone. */
export function changesSection(changes: SnapshotChanges): ReportSection {
  return {
    id: 'changes',
    heading: messages.heading,
    holds: changes.changes.length + changes.gone.length === 0,
    lines: (lang) => formatChanges(changes, lang),
    data: changes,
  };
}

function formatChanges({ changes, added, gone }: SnapshotChanges, lang: Language): readonly string[] {
  const lines: string[] = changes.length + gone.length === 0 ? [messages.none[lang]] : [];
  let title: string | undefined;
  for (const change of changes) {
    const next = titleOf(change, lang);
    if (next !== title) lines.push(next);
    title = next;
    const part = partLabels[change.part]![lang];
    lines.push(`  ${part}: ${formatChange(change)}`);
    lines.push(...namesOf(change.cases, lang).map((line) => `    ${line}`));
  }
  for (const [heading, cases] of [[messages.gone, gone] as const, [messages.added, added] as const]) {
    if (cases.length > 0) lines.push(heading[lang], ...namesOf(cases, lang).map((line) => `  ${line}`));
  }
  return lines;
}

/** A change on one line: for two lists of text the removed and the added items, for other values both of them. */
function formatChange({ before, now }: SnapshotChange): string {
  const [had, has] = [before ?? [], now ?? []];
  if (!isListOfText(had) || !isListOfText(has)) return `${formatValue(before)} → ${formatValue(now)}`;
  const gone = had.filter((word) => !has.includes(word)).map((word) => `−${word}`);
  const come = has.filter((word) => !had.includes(word)).map((word) => `+${word}`);
  return [...gone, ...come].join(', ') || `${had.join(', ')} → ${has.join(', ')}`;
}

const isListOfText = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function titleOf({ rule, provisions }: SnapshotChange, lang: Language): string {
  if (rule === undefined) return messages.whole[lang];
  const label = rules.find(({ id }) => id === rule)?.label[lang];
  return `${provisions.join(', ')} ${label === undefined ? rule : `${label} (${rule})`}`;
}

const mostNames = 5;

function namesOf(cases: readonly SnapshotKey[], lang: Language): readonly string[] {
  const names = cases.slice(0, mostNames).map(({ file, name, repeated }) => {
    return `${file}: ${name}${repeated === undefined ? '' : ` (${repeated + 1})`}`;
  });
  const left = cases.length - names.length;
  return left === 0 ? names : [...names, messages.more[lang].replace('{}', String(left))];
}
