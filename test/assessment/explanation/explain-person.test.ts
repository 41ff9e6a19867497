import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLawError } from '../../../src/act/law-error.ts';
import { explain } from '../../../src/assessment/explanation/explain.ts';
import { screen } from '../../../src/assessment/screen.ts';
import type { PersonInput } from '../../../src/rules/facts/person-entity.ts';

const at = '2023-06-01';
const robber: PersonInput = {
  role: 'person-working-with-children',
  records: [{ code: 'penal-code', offence: '§ 200 (1)', measure: 'punishment', register: 'in-register' }],
};
const idsOf = (person: PersonInput, day = at): readonly string[] => Object.keys(screen(person, { at: day }).norms);

describe('an explanation of a norm about a person', () => {
  it('shows why § 20 (2) bars: who the person is, and that a record counts', () => {
    const explanation = explain(screen(robber, { at }), 'barred-while-registered');
    expect(explanation).toMatchObject({ holds: true, provisions: ['§ 20 (2)'], openFacts: [] });
    expect(JSON.stringify(explanation.because)).toContain('"fact":"person.hasRecordBarringWhileRegistered"');
    expect(explanation.counterfactuals).toMatchObject([{ to: false }]);
    expect(explanation.text.split('\n')[0]).toMatch(/\(§ 20 \(2\)\): yes$/u);
  });

  it('names what is missing by its whole path, of the person, of the records and of one record', () => {
    const openOf = (person: PersonInput) => explain(screen(person, { at }), 'barred-for-life').openFacts;
    expect(openOf({})).toEqual(['person.role', 'person.records']);
    expect(openOf({ role: 'person-working-with-children' })).toEqual(['person.records']);
    const listed = { code: 'penal-code', offence: '§ 141', measure: 'punishment' } as const;
    expect(openOf({ ...robber, records: [listed] })).toEqual(['person.records[0].register']);
  });

  it('names facts of the person by whole paths in its conditions too', () => {
    const facts = idsOf({}).flatMap((id) => [
      ...JSON.stringify(explain(screen({}, { at }), id)).matchAll(/"fact":"([^"]+)"/gu),
    ]);
    expect(facts.filter(([, fact]) => !fact!.startsWith('person.'))).toEqual([]);
  });

  it.each(['en', 'et'] as const)('reads well in %s: every fact has its label', (lang) => {
    for (const day of ['2016-06-01', '2023-06-01', '2026-11-01']) {
      for (const id of idsOf({}, day)) {
        const { text } = explain(screen({}, { at: day }), id, { lang });
        expect(text).not.toMatch(/person\.\w/u);
      }
    }
  });

  it('rejects the id of a norm about children, with the nearest of those about persons', () => {
    let error: unknown;
    try {
      explain(screen(robber, { at }), 'barred-for-live');
    } catch (thrown) {
      error = thrown;
    }
    expect(isLawError(error) && [error.code, error.expected]).toEqual([
      'unknown-id',
      'an id of this wording, such as barred-for-life',
    ]);
  });

  it('agrees with the screening, for every norm and whatever is known', () => {
    const person = fc.record(
      {
        role: fc.constantFrom('child-protection-official', 'person-working-with-children', 'neither', 'unknown'),
        inDirectContactWithChildren: fc.constantFrom(true, 'unknown'),
        startedOn: fc.constantFrom('2015-01-01', '2024-05-01', 'none'),
        records: fc.array(
          fc.record(
            {
              code: fc.constantFrom('penal-code', 'criminal-code', 'foreign'),
              offence: fc.constantFrom('§ 141', '§ 200 (1)', '§ 121', '§ 100'),
              measure: fc.constantFrom('punishment', 'coercive-treatment'),
              register: fc.constantFrom('in-register', 'archived', 'neither'),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(person, fc.constantFrom('2016-06-01', '2025-03-01', '2026-11-01'), (input, day) => {
        let answer: ReturnType<typeof screen>;
        try {
          answer = screen(input as PersonInput, { at: day });
        } catch (error) {
          if (isLawError(error)) return;
          throw error;
        }
        for (const [id, norm] of Object.entries(answer.norms)) {
          const { holds, because, openFacts } = explain(answer, id);
          expect([holds, because.holds, norm.because]).toEqual([norm.applies, norm.applies, because]);
          expect(openFacts).toEqual(norm.missing);
        }
      }),
      { numRuns: 60 },
    );
  });
});
