import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLawError } from '../../src/act/law-error.ts';
import { assess } from '../../src/assessment/assess.ts';
import { assessFrom, type Sources } from '../../src/assessment/live-sources.ts';
import type { Assessment } from '../../src/model/answer/answer.ts';
import type { CaseInput } from '../../src/rules/facts/case-entity.ts';
import { type CaseFact, caseFacts } from '../../src/rules/facts/case-facts.ts';
import { caseOf, facts } from '../support/case-arbitrary.ts';

const at = '2023-05-02T10:00';
const child = { birthDate: '2012-03-04' };

/** Sources that tell given values, with a record of how often each was asked. */
function registers(values: Readonly<Record<string, unknown>>): { sources: Sources; asked: string[] } {
  const asked: string[] = [];
  const sources = Object.fromEntries(
    Object.entries(values).map(([fact, value]) => [
      fact,
      async () => {
        asked.push(fact);
        return value;
      },
    ]),
  );
  return { sources, asked };
}

// A child is taken to be alive, so that no source is asked for its death.
const truths = caseFacts
  .filter((fact) => fact.type === 'truth' && fact.path !== 'child.deceased')
  .map((fact) => fact.path);

describe('facts that live in registers', () => {
  test('danger is asked for first', async () => {
    const { sources, asked } = registers({
      'need.suspicion.neglect': true,
      'danger.situationEndangersLifeOrHealth': true,
    });
    await assessFrom({ child }, sources, { at });
    expect(asked).toEqual(['danger.situationEndangersLifeOrHealth', 'need.suspicion.neglect']);
  });

  test('a source is left alone once its fact can no longer change an answer', async () => {
    const { sources, asked } = registers({
      'danger.situationEndangersLifeOrHealth': true,
      'danger.behaviourEndangersOwnLifeOrHealth': true,
      'need.wellbeingThreatened': true,
      'need.suspicion.neglect': true,
    });
    const answer = await assessFrom({ child }, sources, { at, wanted: ['notify-danger', 'notify-need-of-assistance'] });
    expect(asked).toEqual(['danger.situationEndangersLifeOrHealth', 'need.wellbeingThreatened']);
    expect(answer.norms['notify-danger']?.applies).toBe(true);
  });

  test('the task of a local government is asked for, so that the answer is that of assess (§§ 34², 34⁴)', async () => {
    const data = {
      processor: 'local-government',
      task: 'other',
      subject: 'child',
      category: '§ 34² (3) 4)',
      necessary: true,
    } as const;
    const { sources, asked } = registers(
      Object.fromEntries(Object.entries(data).map(([key, value]) => [`data.${key}`, value])),
    );
    const on = { at: '2025-01-10T10:00' };
    const live = await assessFrom({ child: { birthDate: '2013-01' } }, sources, on);
    const whole = assess({ child: { birthDate: '2013-01' }, data }, on);
    expect(asked).toContain('data.task');
    for (const id of ['may-process-case-data', 'may-obtain-health-data', 'may-involve-network']) {
      expect([live.norms[id]?.applies, whole.norms[id]?.applies], id).toEqual([false, false]);
    }
  });

  test('nothing is asked about somebody who is no child', async () => {
    const { sources, asked } = registers({ 'danger.situationEndangersLifeOrHealth': true });
    const wanted = ['notify-danger', 'child-in-need-of-assistance'];
    await assessFrom({ child: { birthDate: '1990-01-01' } }, sources, { at, wanted });
    expect(asked).toEqual([]);
  });

  test('a fact that implies the one that is open is asked for where nobody can be asked for that one', async () => {
    const { sources, asked } = registers({ 'danger.situationDirectlyEndangersLifeOrHealth': true });
    const answer = await assessFrom({ child }, sources, { at, wanted: ['notify-danger'] });
    expect(asked).toEqual(['danger.situationDirectlyEndangersLifeOrHealth']);
    expect(answer.norms['notify-danger']?.applies).toBe(true);
  });

  test('a fact that is given is not asked for', async () => {
    const { sources, asked } = registers({ 'danger.situationEndangersLifeOrHealth': true });
    await assessFrom({ child, danger: { situationEndangersLifeOrHealth: false } }, sources, { at });
    expect(asked).toEqual([]);
  });

  test('the municipality where the child is staying is asked for only if the notice goes there (§ 27 (4))', async () => {
    const notice = { receivedAt: '2023-05-02T09:00', receiver: { kind: 'police' } } as const;
    const stay = { 'child.placeOfStay': '0624' };
    const known = registers(stay);
    await assessFrom({ child: { ...child, registeredResidence: '0793' }, notice }, known.sources, { at });
    expect(known.asked).toEqual([]);
    const notKnown = registers(stay);
    const answer = await assessFrom(
      { child: { ...child, registeredResidence: 'not-known' }, notice },
      notKnown.sources,
      { at },
    );
    expect(notKnown.asked).toEqual(['child.placeOfStay']);
    expect(answer.notifications).toContainEqual(
      expect.objectContaining({ provision: '§ 27 (4)', to: { body: 'local-government', municipality: '0624' } }),
    );
  });

  test('a source that fails leaves its fact unknown and is reported by code, without its own words', async () => {
    const secret = 'Mari Maasikas, 48901010000';
    const answer = await assessFrom(
      { child },
      {
        'danger.situationEndangersLifeOrHealth': () => {
          throw new Error(secret);
        },
        'danger.behaviourEndangersOwnLifeOrHealth': async () => secret,
        'danger.behaviourEndangersOthersLifeOrHealth': async () => undefined,
      },
      { at, wanted: ['child-in-danger'] },
    );
    expect(answer.findings['child-in-danger']?.holds).toBe('unknown');
    expect(answer.queried.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['failed', 'source-failed'],
      ['failed', 'wrong-type'],
      ['not-found', undefined],
    ]);
    expect(JSON.stringify(answer)).not.toContain('Maasikas');
  });

  test.each(['none', 'NOT-KNOWN', '-', '0793 ', '07\u200b93'])(
    'a source that answers with no municipality leaves it unknown, and nothing is sent there: %j',
    async (place) => {
      const notice = { receivedAt: '2023-05-02T09:30', receiver: { kind: 'police' } } as const;
      const answer = await assessFrom(
        { child: { ...child, registeredResidence: 'not-known' }, notice },
        { 'child.placeOfStay': async () => place },
        { at },
      );
      expect(answer.queried).toMatchObject([
        { fact: 'child.placeOfStay', outcome: 'failed', code: 'not-a-municipality' },
      ]);
      expect(answer.notifications.map(({ to }) => to.municipality)).not.toContain(place);
    },
  );

  test('a source that contradicts what is known leaves its fact as it follows from that', async () => {
    const answer = await assessFrom(
      { child: { ...child, sexuallyAbused: true } },
      { 'need.wellbeingThreatened': async () => false, 'need.suspicion.sexualAbuse': async () => false },
      { at, wanted: ['child-in-need-of-assistance'] },
    );
    expect(answer.findings['child-in-need-of-assistance']?.holds).toBe(true);
    expect(answer.queried).toEqual([]);
  });

  test('a source of no fact is rejected', async () => {
    const refused = await assessFrom({}, { 'child.name': () => 'Mari' } as Sources, { at }).catch((error) => error);
    expect(isLawError(refused) && refused.code).toBe('unknown-fact');
    expect(refused.message).not.toContain('child.name');
  });

  test('an aborted signal ends the asking with its reason', async () => {
    const controller = new AbortController();
    const reason = new Error('the form was closed');
    const asked: string[] = [];
    const sources: Sources = {
      'danger.situationEndangersLifeOrHealth': () => {
        asked.push('first');
        controller.abort(reason);
        return false;
      },
      'danger.behaviourEndangersOwnLifeOrHealth': () => asked.push('second'),
    };
    await expect(assessFrom({ child }, sources, { at, signal: controller.signal })).rejects.toBe(reason);
    expect(asked).toEqual(['first']);
  });

  test('whatever the registers return, each is asked at most once and the answer is that of the whole case', async () => {
    const encoded = fc.dictionary(fc.constantFrom(...truths), fc.constantFrom(true, false, 'unknown', null), {
      maxKeys: 20,
    });
    await fc.assert(
      fc.asyncProperty(encoded, async (values) => {
        const { sources, asked } = registers(values);
        const answer = await assessFrom({ child }, sources, { at });
        expect(new Set(asked).size).toBe(asked.length);
        const whole = assess(nested({ 'child.birthDate': child.birthDate, ...values }), { at });
        for (const [id, { applies }] of Object.entries(whole.norms))
          expect(answer.norms[id]?.applies, id).toBe(applies);
        for (const [id, { holds }] of Object.entries(whole.findings))
          expect(answer.findings[id]?.holds, id).toBe(holds);
        expect(answer.openQuestions.every(({ fact }) => asked.includes(fact) || !(fact in values))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('facts that change no norm', () => {
  const separated = {
    child: { birthDate: '2015-03-04', separatedFromFamily: true },
    separation: { startedAt: '2023-05-01T18:00', courtRulingMade: false },
  };

  test('facts are asked for too where they show what has been done (§§ 33 (2), (3), 34 (4))', async () => {
    const { sources, asked } = registers({
      'separation.courtTurnedTo': true,
      'separation.ended': true,
      'casePlan.prepared': false,
    });
    const answer = await assessFrom(separated, sources, { at });
    expect(asked.toSorted()).toEqual(['casePlan.prepared', 'separation.courtTurnedTo', 'separation.ended']);
    const fulfilled = (id: string) => answer.norms[id]!.fulfilled;
    expect([fulfilled('turn-to-court'), fulfilled('end-separation'), fulfilled('prepare-case-plan')]).toEqual([
      true,
      true,
      false,
    ]);
    const query = answer.queried.find(({ fact }) => fact === 'separation.courtTurnedTo');
    expect(query).toMatchObject({ settles: ['turn-to-court'], provisions: ['§ 33 (3)'] });
  });

  test('are left alone where nobody wants the duty, where it does not apply, and where it is done', async () => {
    const turned = { 'separation.courtTurnedTo': true };
    const askedOf = async (input: CaseInput, wanted?: readonly string[]) => {
      const { sources, asked } = registers(turned);
      await assessFrom(input, sources, { at, ...(wanted === undefined ? {} : { wanted }) });
      return asked;
    };
    expect(await askedOf(separated, ['turn-to-court'])).toEqual(['separation.courtTurnedTo']);
    expect(await askedOf(separated, ['end-separation'])).toEqual([]);
    expect(await askedOf({ ...separated, separation: 'none' }, ['turn-to-court'])).toEqual([]);
    expect(await askedOf({ ...separated, done: { 'turn-to-court': true } }, ['turn-to-court'])).toEqual([]);
  });

  test('sources report a death before all else, and nothing is asked of what ends with it', async () => {
    const values = { 'child.deceased': true, 'danger.situationEndangersLifeOrHealth': true };
    const { sources, asked } = registers(values);
    const answer = await assessFrom({ child }, sources, { at, wanted: ['notify-danger'] });
    expect(asked).toEqual(['child.deceased']);
    expect(answer.norms['notify-danger']!.applies).toBe(false);
  });

  test('queries state by when a duty is due and whose it is', async () => {
    const { sources } = registers({
      'localGovernment.becameAwareAt': '2023-05-01T10:00',
      'localGovernment.municipality': '0793',
      'need.wellbeingThreatened': true,
    });
    const answer = await assessFrom({ child }, sources, { at });
    expect(answer.norms['decide-on-case-management']).toMatchObject({
      bearerMunicipality: '0793',
      deadline: { lastDay: '2023-05-11' },
    });
  });

  test('whatever the registers know, findings, norms, notifications and deadlines are those of the whole case', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (encoded) => {
        const { 'child.birthDate': _own, 'notice.reporter': _free, ...values } = encoded;
        const whole = assess(caseOf({ ...values, 'child.birthDate': child.birthDate }), { at });
        const { sources, asked } = registers(values);
        const answer = await assessFrom({ child }, sources, { at });
        expect(new Set(asked).size).toBe(asked.length);
        const shown = ({ findings, norms, notifications, deadlines }: Assessment): unknown => {
          // Whose a norm would be that does not apply, nobody is asked; nor which other clause carries one that applies.
          const applying = Object.entries(norms).map(([id, { provisions: _clauses, ...norm }]) => [
            id,
            norm.applies === false ? false : norm,
          ]);
          const encoded = notifications.map(({ provision: _clause, ...notification }) => notification);
          return JSON.parse(JSON.stringify({ findings, norms: applying, notifications: encoded, deadlines }));
        };
        expect(shown(answer)).toEqual(shown(whole));
      }),
      { numRuns: 25 },
    );
  });
});

/** A case from facts by path. */
function nested(values: Readonly<Partial<Record<CaseFact, unknown>>>): object {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split('.');
    let group = root;
    for (const key of keys.slice(0, -1)) {
      group[key] ??= {};
      group = group[key] as Record<string, unknown>;
    }
    group[keys.at(-1)!] = value;
  }
  return root;
}
