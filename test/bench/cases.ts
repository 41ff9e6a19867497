import { withoutContradiction } from '../../src/compare/sample/without-contradiction.ts';
import { formatDay, parseDay } from '../../src/model/time/civil-day.ts';
import { formatInstant, parseInstant } from '../../src/model/time/instant.ts';
import { type CaseInput, caseEntity } from '../../src/rules/facts/case-entity.ts';
import { type CaseFact, caseFacts, type Fact } from '../../src/rules/facts/case-facts.ts';
import { factsOfForms } from './forms.ts';
import { type Random, seededRandom } from './random.ts';

/** The moment that the generated cases are answered for: a Monday morning. Nothing in them is told later. */
export const casesAt = '2023-10-16T10:00';

const now = parseInstant(casesAt)!;
const today = parseDay(casesAt.slice(0, 10))!;
const msPerMinute = 60_000;
const minutesPerDay = 24 * 60;

/** 79 codes of the form of EHAK's, as many as Estonia has municipalities. */
const municipalities: readonly string[] = Array.from({ length: 79 }, (_, index) =>
  String(130 + index * 10 + (index % 7)).padStart(4, '0'),
);

/** How often a question of a form stays without an answer, and how often an answered truth is so. */
const usuallyOpen = 0.2;
const usuallyTrue = 0.3;
/** Truths that come out otherwise than usually: what a form is about is mostly so. */
const shareOfTrue: Readonly<Partial<Record<CaseFact, number>>> = {
  'need.wellbeingThreatened': 0.6,
  'need.suspicion.sexualAbuse': 0.15,
  'danger.situationEndangersLifeOrHealth': 0.6,
  'danger.causedByCustodian': 0.5,
  'child.believedUnderEighteen': 0.8,
  'custodian.reachable': 0.7,
  'decision.affectsChild': 0.9,
  'presence.inPublicPlace': 0.9,
};
/** How many days ago an event lies at most. */
const usualDays = 30;
const daysAgo: Readonly<Partial<Record<CaseFact, number>>> = {
  'notice.receivedAt': 40,
  'localGovernment.becameAwareAt': 40,
  'separation.startedAt': 4,
  'hearing.recordedOn': 170,
};

/** What the facts of one child have in common. */
interface Child {
  readonly home: string;
  readonly born: number;
}

const facts = new Map<CaseFact, Fact>(caseFacts.map((fact) => [fact.path, fact]));

/** Large municipalities come more often than small ones. */
const someMunicipality = (random: Random): string =>
  municipalities[Math.floor(random.share() * random.share() * municipalities.length)]!;

/** A day of birth that lies before any event of the case: of children of all ages, and of a few who are grown up. */
const someChild = (random: Random): Child => ({
  home: someMunicipality(random),
  born: today - 180 - random.below(random.happens(0.05) ? 8000 : 6390),
});

const municipality = ({ home }: Child, random: Random): string =>
  random.happens(0.8) ? home : someMunicipality(random);

function instant(days: number, random: Random): string {
  const encoded = formatInstant(now - random.below(days * minutesPerDay) * msPerMinute);
  return random.happens(0.7) ? encoded.slice(0, 'YYYY-MM-DDTHH:MM'.length) : encoded;
}

function encoded(path: CaseFact, child: Child, random: Random, open: number): unknown {
  if (random.happens(open) && path !== 'child.birthDate') return random.happens(0.8) ? null : 'unknown';
  const { type, values } = facts.get(path)!;
  switch (type) {
    case 'truth':
      return random.happens(shareOfTrue[path] ?? usuallyTrue);
    case 'choice':
      return random.oneOf(values);
    case 'list':
      return values.filter(() => random.happens(0.3));
    case 'municipality':
      return values.length > 0 && random.happens(0.1) ? random.oneOf(values) : municipality(child, random);
    case 'date':
      if (path === 'child.birthDate') return random.happens(0.03) ? 'unascertainable' : formatDay(child.born);
      return random.happens(0.1) ? 'none' : formatDay(today - random.below(daysAgo[path] ?? usualDays));
    case 'instant':
      return random.happens(0.1) ? 'none' : instant(daysAgo[path] ?? usualDays, random);
    case 'free':
      return { name: `Teataja ${random.below(100_000)}`, phone: `+372 5${1_000_000 + random.below(9_000_000)}` };
  }
}

function filledIn(form: readonly CaseFact[], random: Random, open: number): CaseInput {
  const filled: Record<string, unknown> = {};
  const child = someChild(random);
  for (const path of form) {
    const keys = path.split('.');
    const last = keys.pop()!;
    let group = filled;
    for (const key of keys) {
      group[key] ??= {};
      group = group[key] as Record<string, unknown>;
    }
    group[last] = encoded(path, child, random, open);
  }
  return withoutContradiction(caseEntity, filled) as CaseInput;
}

/**
 * Cases without end, each made anew: one of some forms, filled in by chance.
 *
 * @param seed The same seed gives the same cases.
 * @param forms The facts that each form asks for; the forty forms unless told otherwise.
 * @param open How often a question of a form stays without an answer, from 0 to 1.
 */
export function* cases(
  seed: number,
  forms: readonly (readonly CaseFact[])[] = factsOfForms,
  open: number = usuallyOpen,
): Generator<CaseInput, never> {
  const random = seededRandom(seed);
  for (;;) yield filledIn(random.oneOf(forms), random, open);
}

/**
 * The cases of a seed as lines of NDJSON, each an envelope with the number of its line as `id`.
 *
 * @param seed The same seed gives the same lines.
 */
export function* caseLines(seed: number): Generator<string, never> {
  const filled = cases(seed);
  for (let id = 1; ; id++) yield JSON.stringify({ id, case: filled.next().value });
}
