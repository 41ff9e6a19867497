import { compareReferences, parseReference, type Reference } from '../../act/reference.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import { valueInWords } from '../report/check-messages.ts';
import type { ReportSection } from '../report/check-report.ts';
import type { AnswerRecord, RecordedAnswer, RecordedRule, RecordKey } from './snapshot.ts';

/** A change of one part of an answer, in one case or in several alike. */
export interface RecordChange {
  /** The id of a finding or norm; none for what belongs to the whole answer. */
  readonly rule?: string;
  /** As they are now, or were where the rule no longer has any. */
  readonly provisions: readonly string[];
  /** `holds`, `deadline`, `missing`, `notifications` … */
  readonly part: string;
  /** What was recorded, and what is now; `null` for what is not told. */
  readonly before: unknown;
  readonly now: unknown;
  readonly cases: readonly RecordKey[];
}

/** What has changed since answers were recorded. */
export interface RecordChanges {
  /** In the order of the Act; what belongs to the whole answer last. */
  readonly changes: readonly RecordChange[];
  /** Cases that the record does not have: nothing can have changed in them. */
  readonly added: readonly RecordKey[];
  /** Cases of the record that are no longer there. */
  readonly gone: readonly RecordKey[];
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
const places = new Map(rules.map(({ id }, place) => [id, place]));
const placeOf = (rule: string | undefined): number =>
  rule === undefined ? rules.length + 1 : (places.get(rule) ?? rules.length);

/**
 * What has changed between recorded answers and those of now, grouped by finding, norm and provision; equal changes of
 * several cases are one.
 */
export function changesBetween(before: AnswerRecord, now: AnswerRecord): RecordChanges {
  const recorded = new Map(before.answers.map((answer) => [keyOf(answer), answer]));
  const current = new Map(now.answers.map((answer) => [keyOf(answer), answer]));
  // where another wording was picked than then, every answer has another one: that alone is no change
  const wholeParts = before.wording === now.wording ? partsOfWhole : partsOfWhole.filter((part) => part !== 'wording');
  const grouped = new Map<string, { change: Omit<RecordChange, 'cases'>; cases: RecordKey[] }>();
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
    changes: changes.sort((a, b) => placeOf(a.rule) - placeOf(b.rule) || placeOfPart(a.part) - placeOfPart(b.part)),
    added: [...current].flatMap(([key, answer]) => (recorded.has(key) ? [] : keyIn(answer))),
    gone: [...recorded].flatMap(([key, answer]) => (current.has(key) ? [] : keyIn(answer))),
  };
}

const keyOf = ({ file, name, repeated = 0 }: RecordKey): string => JSON.stringify([file, name, repeated]);

const keyIn = ({ file, name, repeated }: RecordKey): RecordKey =>
  repeated === undefined ? { file, name } : { file, name, repeated };

type Part = Omit<RecordChange, 'cases'>;
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

const placeOfPart = (part: string): number => Object.keys(partWords).indexOf(part);

const parts = ['holds', 'provisions', 'bearer', 'presumed', 'records', 'deadline', 'missing'] as const;

/** A rule that is not told does not hold: nothing else is then told of it. */
function changesOfRule(rule: string, before: RecordedRule | undefined, now: RecordedRule | undefined): Part[] {
  const { provisions } = (now ?? before)!;
  if (before === undefined || now === undefined) {
    return changed({ rule, provisions, part: 'holds' }, before?.holds ?? false, now?.holds ?? false);
  }
  // what is still to be told changes with the answer, and is told where it alone has changed
  const encoded = before.holds === now.holds ? parts : parts.filter((part) => part !== 'missing');
  return encoded.flatMap((part) => changed({ rule, provisions, part }, before[part], now[part]));
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
  if (canonical(before) === canonical(now)) return [];
  return [{ ...about, before: before ?? null, now: now ?? null }];
}

/** Plain data as a text that does not depend on the order of keys: a record may have been written in another. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const words = {
  heading: { en: 'Changes since the record', et: 'Muudatused pärast salvestamist' },
  none: { en: 'Nothing has changed.', et: 'Midagi ei ole muutunud.' },
  whole: { en: 'The answer as a whole', et: 'Vastus tervikuna' },
  added: { en: 'Not in the record, so not compared:', et: 'Salvestises puudu, seega võrdlemata:' },
  gone: { en: 'In the record and no longer there:', et: 'Salvestises olemas, kuid nüüd puudu:' },
  more: { en: 'and {} more', et: 'ja veel {}' },
} satisfies Record<string, Bilingual>;

const partWords: Readonly<Record<string, Bilingual>> = {
  holds: { en: 'holds', et: 'kehtib' },
  provisions: { en: 'provisions', et: 'sätted' },
  bearer: { en: 'bearer', et: 'keda seob' },
  presumed: { en: 'presumed', et: 'eeldus' },
  records: { en: 'records', et: 'kirjed' },
  deadline: { en: 'deadline', et: 'tähtaeg' },
  missing: { en: 'still to be told', et: 'veel teadmata' },
  notifications: { en: 'notifications', et: 'teavitused' },
  wording: { en: 'wording', et: 'redaktsioon' },
  barred: { en: 'barred', et: 'töötamise keeld' },
  complyBy: { en: 'comply by', et: 'nõuete täitmise tähtpäev' },
};

/** The changes as a section of a report. It holds where nothing has changed and no recorded case is gone. */
export function changesSection(changes: RecordChanges): ReportSection {
  return {
    id: 'changes',
    heading: words.heading,
    holds: changes.changes.length + changes.gone.length === 0,
    lines: (lang) => changesInWords(changes, lang),
    data: changes,
  };
}

function changesInWords({ changes, added, gone }: RecordChanges, lang: Language): readonly string[] {
  const lines: string[] = changes.length + gone.length === 0 ? [words.none[lang]] : [];
  let title: string | undefined;
  for (const change of changes) {
    const next = titleOf(change, lang);
    if (next !== title) lines.push(next);
    title = next;
    const part = partWords[change.part]![lang];
    lines.push(`  ${part}: ${changeInWords(change)}`);
    lines.push(...namesOf(change.cases, lang).map((line) => `    ${line}`));
  }
  for (const [heading, cases] of [[words.gone, gone] as const, [words.added, added] as const]) {
    if (cases.length > 0) lines.push(heading[lang], ...namesOf(cases, lang).map((line) => `  ${line}`));
  }
  return lines;
}

/** A change on one line: of two lists of words what fell away and what came, of all else what it was and is. */
function changeInWords({ before, now }: RecordChange): string {
  const [had, has] = [before ?? [], now ?? []];
  if (!isListOfWords(had) || !isListOfWords(has)) return `${valueInWords(before)} → ${valueInWords(now)}`;
  const gone = had.filter((word) => !has.includes(word)).map((word) => `−${word}`);
  const come = has.filter((word) => !had.includes(word)).map((word) => `+${word}`);
  return [...gone, ...come].join(', ') || `${had.join(', ')} → ${has.join(', ')}`;
}

const isListOfWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function titleOf({ rule, provisions }: RecordChange, lang: Language): string {
  if (rule === undefined) return words.whole[lang];
  const label = rules.find(({ id }) => id === rule)?.label[lang];
  return `${provisions.join(', ')} ${label === undefined ? rule : `${label} (${rule})`}`;
}

const mostNames = 5;

function namesOf(cases: readonly RecordKey[], lang: Language): readonly string[] {
  const names = cases.slice(0, mostNames).map(({ file, name, repeated }) => {
    return `${file}: ${name}${repeated === undefined ? '' : ` (${repeated + 1})`}`;
  });
  const left = cases.length - names.length;
  return left === 0 ? names : [...names, words.more[lang].replace('{}', String(left))];
}
