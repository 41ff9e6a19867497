import { describe, expect, it } from 'vitest';
import { chapters } from '../../src/act/provisions.ts';
import { containsReference, parseReference } from '../../src/act/reference.ts';
import { allWordings } from '../../src/act/wordings.ts';
import { offenceLists } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { definitions, norms, personNorms } from '../../src/rules/child-protection-act.ts';
import type { DependentLink } from '../../src/rules/dependents/dependent-rule.ts';
import { dependentsOf, linksOn } from '../../src/rules/dependents.ts';
import { caseFacts } from '../../src/rules/facts/case-facts.ts';
import { derivedFacts } from '../../src/rules/facts/derived-facts.ts';
import { lawOn } from '../../src/rules/law.ts';
import { refusal } from '../support/input-error.ts';

const everyReference = chapters.flatMap(({ provisions }) => provisions.map(({ reference }) => reference));

/** Whether a link is that of a rule which cites the provision. */
const isOwn = ({ kind }: DependentLink): boolean => kind === 'norm';

describe('restingOn', () => {
  it('every rule in force on a day depends on each provision that it cites', () => {
    for (const { day } of allWordings) {
      const { definitions: defined, norms: applying, unconditionalNorms, personNorms: screening } = lawOn(day);
      for (const { id, version } of [...defined, ...applying, ...unconditionalNorms, ...screening]) {
        for (const cited of version.provisions) expect(dependentsOf(cited, day).rules, `${id}, ${cited}`).toContain(id);
      }
    }
  });

  it('lists no rule that cites nothing in the provision or around it, and depends on nothing that comes from it', () => {
    const { day } = allWordings.at(-1)!;
    const citedBy = new Map([...definitions, ...norms, ...personNorms].map(({ id, versions }) => [id, versions]));
    for (const reference of everyReference) {
      const place = parseReference(reference);
      const { rules, links = [] } = dependentsOf(reference, day);
      const linked = new Set(links.flatMap((link) => (isOwn(link) || link.kind === 'fact' ? [] : link.rules)));
      for (const id of rules.filter((one) => !linked.has(one))) {
        const cited = citedBy.get(id)!.flatMap(({ provisions }) => provisions.map(parseReference));
        const near = cited.filter((one) => containsReference(one, place) || containsReference(place, one));
        expect(near, `${id} on ${reference}`).not.toEqual([]);
      }
    }
  });

  it('lists for a part no rule that cites another part of a whole which it cites for its words: §§ 5, 15 (2)', () => {
    expect(dependentsOf('§ 5 1)', '2023').rules).toEqual(['respect-right-to-life-and-development']);
    expect(dependentsOf('§ 15 (2) 4)', '2023').rules).toEqual(['support-finding-suitable-measures']);
    expect(dependentsOf('§ 15 (2)', '2023').rules).toHaveLength(4);
  });

  it('lists for a whole what depends on its parts, and for a part what depends on the whole', () => {
    expect(dependentsOf('§ 27', '2023').rules).toEqual(
      expect.arrayContaining([
        'notify-need-of-assistance',
        'forward-notice-to-place-of-stay',
        'withhold-reporter-identity',
      ]),
    );
    expect(dependentsOf('§ 41¹ (1)', '2023').rules).toContain('decide-after-disability-screening');
    expect(dependentsOf('§ 27', '2023').rules).not.toContain('inform-child-of-origin');
  });

  it.each([
    ['§ 18 (1)', '2016', ['barred-for-life', 'barred-while-registered']],
    ['§ 18 (1) 1)', '2027-01-01', ['barred-for-life', 'acquire-profession', 'verify-before-engaging']],
    ['§ 18 (2)', '2023', ['barred-for-life', 'barred-under-former-or-foreign-law', 'verify-again']],
    ['§ 33 (2)', '2016', ['end-separation', 'evaluate-separated-child', 'turn-to-court', 'turn-to-court-on-access']],
    ['§ 47 (2)', '2016', ['acquire-profession', 'have-qualification-and-higher-education']],
    ['§ 41 (1)', '2016', ['acquire-profession', 'have-qualification-and-higher-education']],
    ['§ 34² (3) 4)', '2025-01-10', ['may-process-case-data', 'may-obtain-health-data']],
    ['§ 34² (5) 3)', '2025-01-10', ['may-process-case-data', 'may-obtain-health-data']],
    ['§ 20 (1)', '2023', ['barred-for-life', 'barred-under-former-or-foreign-law']],
    ['§ 20 (4)', '2025-01-10', ['may-apply-for-reassessment', 'barred-for-life', 'barred-under-former-or-foreign-law']],
    ['§ 3 (2)', '2023', ['child', 'notify-danger', 'night-restriction']],
    ['§ 30', '2023', ['child-in-danger', 'notify-danger', 'may-place-in-safety']],
  ])('tells of %s in %s what turns on what comes from it', (reference, wording, rules) => {
    expect(dependentsOf(reference, wording).rules).toEqual(expect.arrayContaining(rules));
  });

  it('lists for § 20 (3²) the norms that depend on a crisis situation', () => {
    expect(dependentsOf('§ 20 (3²)', '2026-10-01').rules).toEqual([
      ...['assess-in-crisis', 'verify-before-engaging'],
      ...['organise-verification', 'may-delegate-verification', 'organise-delegated-verification'],
      ...['may-engage-on-declaration', 'verify-after-crisis'],
    ]);
  });

  it.each([
    ['§ 41 (2)', '2016', 'complyBy'],
    ['§ 38 (2)', '2027-01-01', 'supervisorsOf'],
    ['§ 38 (6)', '2027-01-01', 'supervisorsOf'],
    ['§ 27² (3)', '2025-01-01', 'readDisabilityScreeningData'],
    ['§ 34² (3) 4)', '2025-01-10', 'mayProcess'],
    ['§ 21 (2) 2)', '2027-01-01', 'checklists.decision-affecting-child'],
    ['§ 41¹', '2025-01-01', 'reservations.screening-reference-is-stale'],
  ])('tells of %s in %s that %s turns on it', (reference, wording, answer) => {
    expect(dependentsOf(reference, wording).answers).toContain(answer);
  });

  it('does not take § 29¹ for a part of § 29', () => {
    expect(dependentsOf('§ 29¹', '2023').rules).toContain('delete-hearing-recording');
    expect(dependentsOf('§ 29', '2023').rules).not.toContain('delete-hearing-recording');
  });

  it('lists only rules of the wording: none of § 41¹ in 2016', () => {
    expect(dependentsOf('§ 41¹', '2016').rules).toEqual([]);
    expect(dependentsOf('§ 41¹', '2023').rules).toContain('decide-after-disability-screening');
  });

  it('lists for a number what depends on it in that wording: the ten days of § 29 (3) until 2026-12-31, of (7) from 2027-01-01', () => {
    expect(dependentsOf('§ 29 (3)', '2026-10-01').rules).toContain('decide-on-case-management');
    expect(dependentsOf('§ 29 (3)', '2027-01-01').rules).not.toContain('decide-on-case-management');
    expect(dependentsOf('§ 29 (7)', '2027-01-01').rules).toContain('decide-on-case-management');
    expect(dependentsOf('§ 27¹', '2023').rules).toContain('may-screen-disability-data');
    expect(dependentsOf('§ 27²', '2025-01-01').rules).toContain('may-screen-disability-data');
    expect(dependentsOf('§ 27¹', '2025-01-01').rules).not.toContain('may-screen-disability-data');
  });

  it('lists the input and derived facts that come from a provision', () => {
    expect(dependentsOf('§ 3 (2)', '2023').terms).toEqual(
      expect.arrayContaining(['child.birthDate', 'child.isKnownUnderEighteen']),
    );
    const every = new Set(
      ['2023', '2027-01-01'].flatMap((wording) =>
        everyReference.flatMap((reference) => dependentsOf(reference, wording).terms),
      ),
    );
    const facts = [...caseFacts.map(({ path }): string => path), ...derivedFacts.map(({ name }) => name)];
    expect(facts.filter((fact) => !every.has(fact))).toEqual([]);
  });

  it('awareness follows from the receipt of a notice too: whatever turns on it depends on who received the notice, and when', () => {
    const [aware] = derivedFacts.filter(({ name }) => name === 'localGovernment.isAware');
    const rulesOf = (id: string, provision: string): readonly string[] =>
      linksOn(provision, '2027-01-01').find((link) => link.id === id)!.rules;
    const turningOnAwareness = rulesOf(aware!.name, '§ 29 (7)');
    expect(turningOnAwareness).toContain('decide-on-case-management');
    for (const path of aware!.elseFrom!) {
      const { provisions } = caseFacts.find((fact) => fact.path === path)!;
      expect(rulesOf(path, provisions[0]!), path).toEqual(expect.arrayContaining([...turningOnAwareness]));
    }
  });

  it('lists the facts of a person and of their records by their paths', () => {
    expect(dependentsOf('§ 20 (3)', '2023').terms).toContain('person.lastVerifiedOn');
    expect(dependentsOf('§ 20 (1)', '2023').terms).toContain('person.records[].offence');
  });

  it('lists a fact under the number that its provision has in the wording', () => {
    expect(dependentsOf('§ 29 (3)', '2026-10-01').terms).toContain('localGovernment.becameAwareAt');
    expect(dependentsOf('§ 29 (3)', '2027-01-01').terms).not.toContain('localGovernment.becameAwareAt');
    expect(dependentsOf('§ 29 (7)', '2027-01-01').terms).toContain('localGovernment.becameAwareAt');
    expect(dependentsOf('§ 29 (5)', '2026-10-01').terms).toContain('assessment.childsOpinionDocumented');
    expect(dependentsOf('§ 29 (8)', '2027-01-01').terms).toContain('assessment.childsOpinionDocumented');
  });

  it('lists each list of § 20 under the wording of its days', () => {
    for (const { day, until = '9999-12-31' } of allWordings) {
      const expected = offenceLists.filter((list) => list.from <= until && day <= (list.until ?? '9999-12-31'));
      const names = dependentsOf('§ 20', day).offenceLists;
      expect(names).toEqual(expected.map(({ provision, code, from }) => `${provision} ${code} from ${from}`));
      expect(new Set(names).size).toBe(names.length);
    }
    expect(dependentsOf('§ 20 (1)', '2016').offenceLists).toEqual(['§ 20 (1) penal-code from 2016-01-01']);
    expect(dependentsOf('§ 31', '2016').offenceLists).toEqual([]);
  });

  it('lists for a new subsection what cites its whole section, and for a new section nothing', () => {
    expect(dependentsOf('§ 31 (9)', '2023').rules).not.toContain('notify-danger'); // which cites (1) and (2) alone
    expect(dependentsOf('§ 26 (9)', '2023').rules).toContain('child-in-need-of-assistance');
    expect(dependentsOf('§ 34⁹', '2023')).toEqual({ rules: [], terms: [], offenceLists: [], scenarios: [] });
  });

  it('lists nothing for what is no provision', () => {
    expect(dependentsOf('chapter four', '2023')).toEqual({ rules: [], terms: [], offenceLists: [], scenarios: [] });
  });

  it('rejects a wording that is none', () => {
    expect(refusal(() => dependentsOf('§ 31', '2021-02-03')).code).toBe('unknown-wording');
  });
});
