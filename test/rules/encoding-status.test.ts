import { describe, expect, it } from 'vitest';
import { chapters, provisionOn } from '../../src/act/provisions.ts';
import { compareReferences, containsReference, parseReference } from '../../src/act/reference.ts';
import { lawKnownUntil } from '../../src/act/wordings.ts';
import { screen } from '../../src/assessment/screen.ts';
import { definitions, norms, personNorms } from '../../src/rules/child-protection-act.ts';
import { type EncodingStatus, encodingStatusesOf, encodingStatusOf } from '../../src/rules/encoding-status.ts';
import { definedTerms, type NoRule, notDecidable, transitions } from '../../src/rules/not-encoded.ts';
import { refusal } from '../support/input-error.ts';

const LAST_DAY = lawKnownUntil;

/** Every version of every provision. */
const versions = chapters.flatMap(({ provisions }) =>
  provisions.flatMap((provision) => provision.versions.map((version) => ({ reference: provision.reference, version }))),
);
const rules = [...definitions, ...norms, ...personNorms];
const ruleVersions = rules.flatMap((rule) => rule.versions.map((version) => ({ id: rule.id, version })));

/** The versions with their dispositions of one kind, as `§ 16 from 2018-01-01`. */
const ofKind = (kind: EncodingStatus['kind']): string[] =>
  versions
    .filter(({ reference, version }) => encodingStatusesOf(reference, version)[0]?.kind === kind)
    .map(({ reference, version }) => `${reference} from ${version.from}`);

/** The references among versions written as {@link ofKind} does. */
const references = (written: readonly string[]): string[] => [
  ...new Set(written.map((text) => text.split(' from ')[0]!)),
];

describe('no provision of the Act is unaccounted for', () => {
  it('each provision has exactly one disposition in each of its versions', () => {
    const others = versions.filter(({ reference, version }) => encodingStatusesOf(reference, version).length !== 1);
    expect(others).toEqual([]);
    expect(versions.length).toBeGreaterThan(200);
  });

  it('each provision has one disposition on the first and the last day of each version, with the facts of a term that the law of that day asks for', () => {
    for (const { reference, version } of versions) {
      const [only] = encodingStatusesOf(reference, version);
      for (const day of [version.from, version.until ?? LAST_DAY]) {
        const ofDay = encodingStatusOf(reference, day);
        const where = `${reference} on ${day}`;
        if (only?.kind !== 'defines' || ofDay?.kind !== 'defines') expect(ofDay, where).toEqual(only);
        else if (day === version.from) expect(only.facts, where).toEqual(expect.arrayContaining([...ofDay.facts]));
        else expect(ofDay, where).toEqual(only);
      }
    }
  });

  it('a provision encoded by its parts has parts that each have a status', () => {
    for (const { reference, version } of versions) {
      const [encodingStatus] = encodingStatusesOf(reference, version);
      if (encodingStatus?.kind !== 'by-parts') continue;
      for (const part of encodingStatus.parts) {
        expect(containsReference(parseReference(reference), parseReference(part))).toBe(true);
        const inForce = chapters.flatMap(({ provisions }) => provisions).find((one) => one.reference === part)!;
        expect(inForce.versions.every((one) => encodingStatusesOf(part, one).length === 1)).toBe(true);
      }
    }
  });
});

describe('rules and provisions fit together', () => {
  it('every rule cites only provisions that the Act has on all its days', () => {
    const changes = [...new Set(versions.flatMap(({ version: { from } }) => [from]))];
    for (const { id, version } of ruleVersions) {
      const until = version.until ?? LAST_DAY;
      const within = changes.filter((day) => version.from < day && day <= until);
      for (const day of [version.from, ...within, until]) {
        for (const provision of version.provisions) {
          const cited = provisionOn(provision, day);
          expect(cited, `${id} cites ${provision} on ${day}`).toBeDefined();
          expect(cited!.version.repealed, `${id} cites ${provision} on ${day}`).toBeUndefined();
        }
      }
    }
  });

  it('every rule encodes each provision that it cites', () => {
    for (const { id, version } of ruleVersions) {
      for (const provision of version.provisions) {
        expect(encodingStatusOf(provision, version.from)).toMatchObject({
          kind: 'encoded',
          rules: expect.arrayContaining([id]),
        });
      }
    }
  });

  it('a provision is encoded on all days of its version, but for § 41 (1) and § 47 (2), which put § 19 off', () => {
    const partly = versions.filter(({ reference, version }) => {
      const [encodingStatus] = encodingStatusesOf(reference, version);
      if (encodingStatus?.kind !== 'encoded') return false;
      const cited = encodingStatus.citedAs ?? reference;
      return [version.from, version.until ?? LAST_DAY].some(
        (day) =>
          !ruleVersions.some(
            ({ version: { from, until, provisions } }) =>
              from <= day && day <= (until ?? LAST_DAY) && provisions.includes(cited as never),
          ),
      );
    });
    expect(partly.map(({ reference }) => reference)).toEqual(['§ 41 (1)', '§ 47 (2)']);
  });

  it('what is no rule is cited by no rule on its days', () => {
    const tables: readonly NoRule[] = [...notDecidable, ...definedTerms, ...transitions];
    for (const { provision, from = '2016-01-01', until = LAST_DAY } of tables) {
      const citing = ruleVersions.filter(
        ({ version }) =>
          version.from <= until &&
          from <= (version.until ?? LAST_DAY) &&
          (version.provisions as readonly string[]).includes(provision),
      );
      expect(
        citing.map(({ id }) => id),
        provision,
      ).toEqual([]);
    }
  });
});

describe('a provision without a rule gives the reason', () => {
  it('repealed are § 14 (1) 6) and 7), (2), § 15 (2) 4), (3) 5), § 16 and § 38 (3), each from its day', () => {
    const tabled = new Set(notDecidable.map(({ because }) => because));
    const repealed = versions.filter(({ reference, version }) => {
      const [encodingStatus] = encodingStatusesOf(reference, version);
      return encodingStatus?.kind === 'not-decidable' && !tabled.has(encodingStatus.because);
    });
    expect(repealed.map(({ reference, version }) => `${reference} from ${version.from}`)).toEqual([
      '§ 14 (1) 6) from 2027-01-01',
      '§ 14 (1) 7) from 2025-01-01',
      '§ 14 (2) from 2025-01-01',
      '§ 15 (2) 4) from 2027-01-01',
      '§ 15 (3) 5) from 2025-01-01',
      '§ 16 from 2018-01-01',
      '§ 38 (3) from 2018-01-01',
    ]);
    expect(encodingStatusOf('§ 16', '2017-12-31')).toMatchObject({ kind: 'encoded' });
    expect(encodingStatusOf('§ 14 (2)', '2024-12-31')).toMatchObject({
      kind: 'not-decidable',
      because: { en: 'Delegates the power to regulate further training.' },
    });
    expect(encodingStatusOf('§ 14 (2)', '2025-01-01')).toMatchObject({
      kind: 'not-decidable',
      because: { en: 'Repealed: only its number remains.' },
    });
  });

  it.each([
    ['not decidable are the provisions of the table', 'not-decidable', notDecidable],
    ['terms are defined by the provisions of the table', 'defines', definedTerms],
  ] as const)('%s, every one of them on all its days, in the order of the Act', (_, kind, table) => {
    for (const { provision, from, until } of table) {
      const own = versions.filter(
        ({ reference, version }) =>
          reference === provision &&
          version.repealed !== true &&
          (from ?? '') <= version.from &&
          !(until && version.from > until),
      );
      expect(own.length, provision).toBeGreaterThan(0);
      for (const { version } of own)
        expect(encodingStatusesOf(provision, version), provision).toMatchObject([{ kind }]);
      if (from !== undefined) expect(own[0]!.version.from, provision).toBe(from);
      if (until !== undefined) expect(own.at(-1)!.version.until, provision).toBe(until);
    }
    for (const [index, { provision, from = '' }] of table.slice(1).entries()) {
      const before = table[index]!;
      const order = compareReferences(parseReference(before.provision), parseReference(provision));
      expect(order < 0 || (order === 0 && (before.until ?? '9999') < from), provision).toBe(true);
    }
    const encoded = versions.filter(({ reference, version }) => {
      const [encodingStatus] = encodingStatusesOf(reference, version);
      return encodingStatus?.kind === kind && version.repealed !== true;
    });
    expect(references(encoded.map(({ reference }) => reference))).toEqual([
      ...new Set(table.map(({ provision }) => provision)),
    ]);
  });

  it('a number that has come to mean something else is distinguished by its day: § 29 (1), § 18 (1)', () => {
    const before = encodingStatusOf('§ 29 (1)', '2026-12-31');
    const after = encodingStatusOf('§ 29 (1)', '2027-01-01');
    for (const encodingStatus of [before, after]) expect(encodingStatus).toMatchObject({ kind: 'not-decidable' });
    expect(before).not.toEqual(after);
    expect(encodingStatusOf('§ 18 (1)', '2026-12-31')).toMatchObject({
      kind: 'defines',
      facts: ['assessor.kind', 'person.authority', 'person.tasks'],
      counterfactuals: expect.arrayContaining(['not-assess-as-volunteer', 'barred-for-life', 'verify-before-engaging']),
    });
    expect(encodingStatusOf('§ 18 (1)', '2027-01-01')).toEqual({
      kind: 'by-parts',
      parts: ['§ 18 (1) 1)', '§ 18 (1) 2)'],
    });
    expect(encodingStatusOf('§ 18 (1) 2)', '2027-01-01')).toMatchObject({
      kind: 'defines',
      facts: ['assessor.kind', 'person.authority', 'person.tasks'],
    });
  });

  it('a term is encoded in every fact that uses it, on a day in those that the law has by then: §§ 4, 22 (1), 35', () => {
    const factsOn = (reference: string, day: string): readonly string[] => {
      const encodingStatus = encodingStatusOf(reference, day);
      return encodingStatus?.kind === 'defines' ? encodingStatus.facts : [];
    };
    expect(factsOn('§ 4', '2016-01-01')).toEqual([
      'need.wellbeingThreatened',
      'need.behaviourThreatensOwnWellbeing',
      'need.behaviourThreatensOthersWellbeing',
      'siblings.togetherEndangers',
      'institution.evaluationFoundHindrances',
    ]);
    expect(factsOn('§ 4', '2022-05-08')).toContain('child.sexualBehaviourThreatensWellbeing');
    expect(factsOn('§ 4', '2026-12-31')).toContain('data.mayAffectChildsWellbeing');
    expect(factsOn('§ 4', '2026-12-31')).not.toContain('need.measureFields');
    expect(factsOn('§ 4', '2027-01-01')).toContain('need.measureFields');
    expect(factsOn('§ 22 (1)', '2024-12-31')).toEqual([
      'need.carerIsAdultVictimInDanger',
      'assessment.parentingSkillsAssessed',
      'assessment.carerInvolved',
    ]);
    expect(factsOn('§ 22 (1)', '2025-01-10')).toContain('data.subject');
    expect(factsOn('§ 35', '2016-01-01')).toEqual([
      'child.inChildCareInstitution',
      'assessment.carerInvolved',
      'complaint.about',
      'complaint.changesNecessary',
      'institution.evaluationFoundHindrances',
    ]);
    expect(factsOn('§ 35', '2027-01-01')).toHaveLength(10);
  });

  it('new terms are the crisis situation of § 20 (3²) and the family members of § 34² (2)', () => {
    expect(encodingStatusOf('§ 20 (3²)', '2026-10-01')).toEqual({
      kind: 'defines',
      facts: [
        'crisis.inForce',
        'person.engagement.crisisPreventsCheck',
        'person.engagement.delayHindersCrisisResolution',
      ],
      counterfactuals: [
        ...['assess-in-crisis', 'verify-before-engaging'],
        ...['organise-verification', 'may-delegate-verification', 'organise-delegated-verification'],
        ...['may-engage-on-declaration', 'verify-after-crisis'],
        'reservations.other-assessor-in-crisis',
        'reservations.requirements-or-restrictions', // which cites § 20 as a whole
      ],
    });
    expect(encodingStatusOf('§ 20 (3²)', '2026-09-30')).toBeUndefined();
    expect(encodingStatusOf('§ 34² (2)', '2025-01-10')).toMatchObject({
      kind: 'defines',
      facts: ['data.subject'],
      counterfactuals: expect.arrayContaining(['may-process-case-data', 'may-obtain-health-data']),
    });
    expect(encodingStatusOf('§ 34² (2)', '2025-01-09')).toBeUndefined();
  });

  it('transitions, whose day a screening gives, are § 41 (2) and (3)', () => {
    expect(references(ofKind('transition'))).toEqual(['§ 41 (2)', '§ 41 (3)']);
    expect(encodingStatusOf('§ 41 (3)', '2018-01-01')).toEqual({ kind: 'transition', tells: 'complyBy' });
    const records = [{ code: 'penal-code', offence: '§ 113', register: 'in-register' }] as const;
    const official = { role: 'child-protection-official', startedOn: '2015-06-01', records } as const;
    expect(screen(official, { at: '2016-06-01' }).complyBy).toBe('2017-01-01');
  });

  it('what depends on a provision that no rule cites for it is named: § 33 (2) for the 72 hours of (3), §§ 41 and 47 for § 19', () => {
    expect(encodingStatusOf('§ 33 (2)', '2023-05-02')).toMatchObject({
      kind: 'encoded',
      counterfactuals: [
        'evaluate-separated-child',
        'turn-to-court',
        'turn-to-court-on-access',
        'reservations.decision-after-refusal-by-court',
        'reservations.content-after-end-of-separation',
        'reservations.court-before-the-separation',
        'reservations.court-after-end-of-separation',
        'reservations.temporarily-separated-child',
        'reservations.decision-after-seventy-two-hours',
        'checklists.separation-from-family',
      ],
    });
    expect(encodingStatusOf('§ 47 (1)', '2023-05-02')).toMatchObject({
      kind: 'not-decidable',
      counterfactuals: ['have-qualification-and-higher-education', 'acquire-profession', 'complyBy'],
    });
    expect(encodingStatusOf('§ 2', '2023-05-02')).not.toHaveProperty('turns');
  });

  it('what has no rule gives its reason in both languages', () => {
    for (const { because } of notDecidable) {
      expect(because.en).toMatch(/^[A-Z].*\.$/u);
      expect(because.et).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

describe('the dispositions of a version are those of its own days', () => {
  const summary = { en: '', et: '' };
  const encodedBy = (reference: string, days: { readonly from: string; readonly until?: string }) =>
    encodingStatusesOf(reference, { ...days, summary }).flatMap((one) => (one.kind === 'encoded' ? one.rules : []));

  it('a rule that is in force on one of the days encodes it: the ten days were in § 29 (3) until 2026-12-31, then in (7)', () => {
    const tenDays = 'decide-on-case-management';
    expect(encodedBy('§ 29 (3)', { from: '2026-12-31' })).toContain(tenDays);
    expect(encodedBy('§ 29 (3)', { from: '2027-01-01' })).not.toContain(tenDays);
    expect(encodedBy('§ 29 (7)', { from: '2016-01-01', until: '2027-01-01' })).toContain(tenDays);
    expect(encodedBy('§ 29 (7)', { from: '2016-01-01', until: '2026-12-31' })).not.toContain(tenDays);
  });

  it('a provision that is no rule until a day is marked only for versions that end by then: § 29 (1) on 2026-12-31', () => {
    const isReasoned = (days: { readonly from: string; readonly until?: string }): boolean =>
      encodingStatusesOf('§ 29 (1)', { ...days, summary }).some(({ kind }) => kind === 'not-decidable');
    expect(isReasoned({ from: '2016-01-01', until: '2026-12-31' })).toBe(true);
    expect(isReasoned({ from: '2016-01-01', until: '2027-01-01' })).toBe(false);
    expect(isReasoned({ from: '2016-01-01' })).toBe(false);
  });

  it('the parts of a section are those of its days: in 2016 § 20 had three subsections', () => {
    expect(encodingStatusesOf('§ 20', { from: '2016-01-01', until: '2016-12-31', summary })).toEqual([
      { kind: 'by-parts', parts: ['§ 20 (1)', '§ 20 (2)', '§ 20 (3)'] },
    ]);
  });

  it('a provision about which nothing is recorded has no status', () => {
    expect(encodingStatusesOf('§ 8 (9)', { from: '2016-01-01', summary })).toEqual([]);
    expect(encodingStatusesOf('§ 8 (9) 1)', { from: '2016-01-01', summary })).toEqual([]);
  });
});

describe('encodingStatusOf', () => {
  it('takes a provision in any way of writing it', () => {
    expect(encodingStatusOf('clause 29¹ (1) 2)', '2022-05-08')).toEqual({
      kind: 'encoded',
      rules: ['notify-social-insurance-board-of-sexual-abuse'],
    });
    expect(encodingStatusOf('§ 27² lg 2 p 7', '2025-01-01')).toEqual({
      kind: 'encoded',
      rules: ['not-process-other-disability-data'],
      citedAs: '§ 27² (2)',
      counterfactuals: [
        ...['decide-on-case-management', 'decide-after-disability-screening'],
        ...['reservations.screening-term-under-way', 'readDisabilityScreeningData'],
        'reservations.screening-reference-is-stale',
      ],
    });
  });

  it('knows no provision before it is in force', () => {
    expect(encodingStatusOf('§ 29¹', '2022-05-07')).toBeUndefined();
    expect(encodingStatusOf('§ 19', '2019-12-31')).toBeUndefined();
  });

  it('rejects what is no provision and what is no day', () => {
    expect(refusal(() => encodingStatusOf('chapter five', '2022-05-07')).code).toBe('not-a-provision');
    expect(refusal(() => encodingStatusOf('§ 2', '2022-5-7')).code).toBe('not-a-day');
    expect(refusal(() => encodingStatusOf('§ 2', '2015-12-31')).code).toBe('day-not-modelled');
  });
});
