import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { type Task, type TasksForOptions, tasksFor } from '../../../src/assessment/done/tasks.ts';
import { screen } from '../../../src/assessment/screen.ts';
import type { DoneInputs } from '../../../src/model/answer/done.ts';
import { actorLabels } from '../../../src/model/rule/actor-labels.ts';
import type { Actor } from '../../../src/model/rule/norm.ts';
import { norms, personNorms } from '../../../src/rules/child-protection-act.ts';
import { doneRules } from '../../../src/rules/done.ts';
import type { CaseInput } from '../../../src/rules/facts/case-entity.ts';
import { whoActsByNorm, whoActsByRole } from '../../../src/rules/who-acts.ts';
import { goodCase } from '../../support/case-arbitrary.ts';
import { refusal } from '../../support/input-error.ts';

const actors = Object.keys(actorLabels) as Actor[];
const night = '2023-10-27T23:00';
const friday: CaseInput = {
  child: { birthDate: '2015-03-04', registeredResidence: '0793', location: '0793' },
  need: { wellbeingThreatened: true },
  danger: { situationEndangersLifeOrHealth: true },
  separation: { startedAt: '2023-10-27T18:00', courtRulingMade: false },
  localGovernment: { municipality: '0793', becameAwareAt: '2023-10-27T17:30' },
};
const tasks = (options: Omit<TasksForOptions, 'now'> & { now?: string }, done: DoneInputs = {}, input = friday) =>
  tasksFor(assess({ ...input, done }, { at: night }), { now: night, ...options });
const ids = (found: readonly Task[]): readonly string[] => found.map(({ norm }) => norm);

describe('the tasks of one actor', () => {
  it('begin with what is due at once of §§ 30–33, and have the time that is left', () => {
    const found = tasks({ actor: 'local-government' });
    expect(ids(found.slice(0, 3))).toEqual(['evaluate-separated-child', 'turn-to-court', 'notify-danger']);
    expect(found[1]).toMatchObject({
      kind: 'duty',
      label: { en: 'Turn to court', et: 'Kohtusse pöördumine' },
      provision: '§ 33 (3)',
      applies: true,
      as: 'local-government',
      status: 'due-now',
      timeLeft: { minutes: 67 * 60 },
    });
  });

  it('go on with what runs, by its end, then what has no term', () => {
    const found = tasks({ actor: 'local-government' });
    const ranks = found.map(({ status }) => status ?? 'none');
    expect(ranks.lastIndexOf('due-now')).toBeLessThan(ranks.indexOf('running'));
    expect(ranks.lastIndexOf('running')).toBeLessThan(ranks.indexOf('none'));
    const running = found
      .filter(({ status }) => status === 'running')
      .map(({ deadline }) => Date.parse(deadline!.endsAt));
    expect(running).toEqual([...running].sort((a, b) => a - b));
  });

  it('end with permissions, and have no prohibition', () => {
    const found = tasks({ actor: 'police' });
    const kinds = found.map(({ kind }) => kind);
    expect(kinds.indexOf('permission')).toBeGreaterThan(kinds.lastIndexOf('duty'));
    expect(kinds.indexOf('permission')).toBeGreaterThan(kinds.lastIndexOf('notification'));
    const prohibitions = norms.filter(({ modality }) => modality === 'prohibition').map(({ id }) => id);
    expect(ids(found).filter((id) => prohibitions.includes(id))).toEqual([]);
  });

  it('name whom to notify, and what to keep back', () => {
    const [danger] = tasks({ actor: 'person-working-with-children' }).filter(({ norm }) => norm === 'notify-danger');
    expect(danger).toMatchObject({
      kind: 'notification',
      as: 'anyone',
      to: [{ body: 'emergency-call-centre', withhold: ['reporter-identity'] }],
    });
  });

  it('have nobody notify itself', () => {
    expect(ids(tasks({ actor: 'emergency-call-centre' }))).not.toContain('notify-danger');
    expect(ids(tasks({ actor: 'local-government' }))).not.toContain('notify-need-of-assistance');
  });

  it('have no notification that nobody is left to get, since the recipient has the notice (§ 27 (1))', () => {
    const receiver = { kind: 'local-government', municipality: '0793' } as const;
    const input: CaseInput = { ...friday, notice: { receivedAt: '2023-10-27T17:00', receiver } };
    for (const actor of actors) {
      const found = tasks({ actor, withDone: true, withPossible: true }, {}, input);
      expect(ids(found), actor).not.toContain('notify-need-of-assistance');
    }
  });

  it('leave out the duties of another municipality', () => {
    expect(ids(tasks({ actor: 'local-government', municipality: '0793' }))).toContain('assess-need');
    expect(ids(tasks({ actor: 'local-government', municipality: '0624' }))).not.toContain('assess-need');
    expect(ids(tasks({ actor: 'local-government' }))).toContain('assess-need');
  });

  it('are the same for whoever is of no municipality, whatever municipality is named (§§ 32 (3), 33 (1))', () => {
    const input: CaseInput = { ...friday, child: { ...(friday.child as object), location: '0624' } };
    expect(ids(tasks({ actor: 'police', municipality: '0793' }, {}, input))).toContain('may-place-in-safety');
    const official = { actor: 'child-protection-official', municipality: '0793' } as const;
    expect(ids(tasks(official, {}, input))).not.toContain('may-place-in-safety');
    const board = { actor: 'social-insurance-board', municipality: '0999' } as const;
    expect(ids(tasks(board, {}, input))).toContain('turn-to-court');
  });

  it('have what the Act names nobody for, with the reading by which the actor can act (§ 32)', () => {
    const [assist] = tasks({ actor: 'police' }).filter(({ norm }) => norm === 'assist-child-in-danger');
    expect(assist!.as).toBe('not-named');
    expect(assist!.reading!.en).toContain('§ 32 (3)');
    expect(ids(tasks({ actor: 'court' }))).not.toContain('assist-child-in-danger');
  });

  it('have forwarding for whoever received the notice (§ 27 (3))', () => {
    const input: CaseInput = {
      ...friday,
      notice: { receivedAt: '2023-10-27T17:00', receiver: { kind: 'police' } },
    };
    expect(ids(tasks({ actor: 'police' }, {}, input))).toContain('forward-notice-to-registered-residence');
    expect(ids(tasks({ actor: 'social-insurance-board' }, {}, input))).not.toContain(
      'forward-notice-to-registered-residence',
    );
  });

  it('have what may apply only where that is asked for', () => {
    const unsure: CaseInput = { child: { birthDate: '2015-03-04' } };
    expect(ids(tasks({ actor: 'police' }, {}, unsure))).not.toContain('notify-danger');
    const [danger] = tasks({ actor: 'police', withPossible: true }, {}, unsure).filter(
      ({ norm }) => norm === 'notify-danger',
    );
    expect(danger!.applies).toBe('unknown');
  });

  it('are judged by now', () => {
    const [late] = tasks({ actor: 'local-government', now: '2023-10-30T18:00' });
    expect(late).toMatchObject({ norm: 'end-separation', status: 'past-due', timeLeft: { minutes: -60 } });
    const [byDay] = tasks({ actor: 'local-government', now: '2023-10-29' });
    expect(byDay!.timeLeft).toEqual({ days: 1 });
  });
});

describe('what is done', () => {
  it('is left out, or marked where that is asked for', () => {
    const done = { 'turn-to-court': { at: '2023-10-27T22:00' } } as const;
    expect(ids(tasks({ actor: 'local-government' }, done))).not.toContain('turn-to-court');
    const marked = tasks({ actor: 'local-government', withDone: true }, done).find(
      ({ norm }) => norm === 'turn-to-court',
    );
    expect(marked).toMatchObject({ fulfilled: true, status: 'met' });
    expect(marked).not.toHaveProperty('timeLeft');
  });

  it('what one actor has done leaves the duty of all others, where the Act binds anyone', () => {
    const done = { 'notify-danger': { by: 'police' } } as const;
    expect(ids(tasks({ actor: 'police' }, done))).not.toContain('notify-danger');
    expect(ids(tasks({ actor: 'social-insurance-board' }, done))).toContain('notify-danger');
  });

  it.each(['notify-danger', 'notify-need-of-assistance', 'answer-official-at-once'])(
    'by one actor leaves %s to every other, whatever role the other is asked for',
    (id) => {
      const input: CaseInput = {
        ...friday,
        informationRequest: { byOfficial: true, addresseeHoldsData: true, purpose: 'separation-decision' },
      };
      const at = '2025-10-27T23:00';
      const have = (actor: Actor, done: DoneInputs) =>
        ids(tasksFor(assess({ ...input, done }, { at }), { actor, now: at })).includes(id);
      for (const by of ['police', 'local-government', 'child-protection-official'] as const) {
        const changed = actors.filter((actor) => have(actor, {}) !== have(actor, { [id]: { by } }));
        const isRecipient = id === 'notify-need-of-assistance' && by === 'local-government';
        expect(changed, by).toEqual(isRecipient ? [] : [by]);
      }
    },
  );

  it('what one actor has done leaves the permission of all others, where everybody has it (§ 27 (5))', () => {
    const used = (done: DoneInputs, actor: Actor) => ids(tasks({ actor }, done)).includes('may-withhold-own-identity');
    const byPolice = { 'may-withhold-own-identity': { by: 'police' } } as const;
    expect([used({}, 'person'), used(byPolice, 'person'), used(byPolice, 'police')]).toEqual([true, true, false]);
    expect(used({ 'may-withhold-own-identity': true }, 'person')).toBe(true); // by whom is not given
  });

  it('what one of those whom it binds each has done leaves the duty of the others (§ 22 (3))', () => {
    const has = (actor: Actor) =>
      ids(tasks({ actor }, { 'seek-assistance': { by: 'parent' } })).includes('seek-assistance');
    expect([has('parent'), has('person-exercising-custody'), has('person-raising-child')]).toEqual([false, true, true]);
  });

  it('stays a task where it does not fulfil', () => {
    expect(ids(tasks({ actor: 'local-government' }, { 'turn-to-court': { at: '2023-10-27T12:00' } }))).toContain(
      'turn-to-court',
    );
    expect(ids(tasks({ actor: 'local-government' }, { 'turn-to-court': { by: 'police' } }))).toContain('turn-to-court');
  });

  it('comes back once the term of a recurring duty has ended (§ 20 (3))', () => {
    const person = {
      role: 'person-working-with-children',
      startedOn: '2023-05-02',
      changesNotifiedAutomatically: false,
      records: [],
      done: { 'verify-before-engaging': true, 'verify-again': { at: '2024-02-15' } },
    } as const;
    const answer = screen(person, { at: '2024-03-01' });
    const on = (now: string) => ids(tasksFor(answer, { actor: 'person-enabling-work-with-children', now }));
    expect(on('2024-03-01')).toEqual([]);
    expect(on('2025-02-20')).toEqual(['verify-again']);
  });
});

describe('a question that cannot be answered', () => {
  it('is rejected: an actor that is none with the nearest, a time, a municipality, something that is no answer', () => {
    const refused = (options: object, answer: object = assess({}, { at: night })) =>
      refusal(() => tasksFor(answer as never, { actor: 'police', now: night, ...options } as never));
    const actor = refused({ actor: 'polise' });
    expect([actor.code, actor.path]).toEqual(['unknown-id', 'actor']);
    expect(actor.expected).toContain('nearest: police');
    expect(refused({ now: 'tonight' }).path).toBe('now');
    expect(refused({ municipality: 793 }).path).toBe('municipality');
    expect(refused({}, {}).code).toBe('not-an-answer');
  });

  it.each([
    ' 0793',
    '0793 ',
    '0793\u200b',
    '',
    'none',
    'None',
    'unknown',
    'NOT-KNOWN',
    'unascertainable',
    '-',
    'x'.repeat(201),
  ])('a municipality that no case may give is rejected: %j', (municipality) => {
    const error = refusal(() => tasks({ actor: 'local-government', municipality }));
    expect([error.code, error.path]).toEqual(['not-a-municipality', 'municipality']);
    if (municipality !== '') expect(error.message).not.toContain(`"${municipality}"`);
  });

  it('a municipality is taken exactly where a case takes it', () => {
    const isTaken = (run: () => unknown): boolean => {
      try {
        run();
        return true;
      } catch {
        return false;
      }
    };
    const answer = assess({}, { at: night });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^0\d{3}.?$/u)), (text) => {
        const inCase = isTaken(() => assess({ localGovernment: { municipality: text } }, { at: night }));
        // A case may say that it is not known, by this word.
        if (text === 'unknown') return;
        const options = { actor: 'local-government', municipality: text, now: night } as const;
        expect(isTaken(() => tasksFor(answer, options))).toBe(inCase);
      }),
      { numRuns: 60 },
    );
  });
});

describe('every answer', () => {
  const at = '2027-06-01T10:00';
  const times = { numRuns: 30 };
  const anyAnswer = goodCase.map((input) => assess(input as CaseInput, { at }));

  const notifying = new Set(
    norms.filter(({ versions }) => versions.some(({ notifies }) => notifies !== undefined)).map(({ id }) => id),
  );

  it('has each task that notifies with somebody to notify', () => {
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(...actors), (answer, actor) => {
        const found = tasksFor(answer, { actor, now: at, withDone: true, withPossible: true });
        for (const { norm, kind, to = [] } of found.filter((task) => notifying.has(task.norm)))
          expect([kind, to.length > 0], norm).toEqual(['notification', true]);
      }),
      times,
    );
  });

  it('has each duty that applies among the tasks of some actor', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const found = new Set(actors.flatMap((actor) => ids(tasksFor(answer, { actor, now: at, withDone: true }))));
        // Whom a notification is to may have the notice already.
        const isLeft = (id: string) => !notifying.has(id) || answer.notifications.some(({ norm }) => norm === id);
        const duties = Object.entries(answer.norms).filter(
          ([id, { applies, modality }]) => applies === true && modality !== 'prohibition' && isLeft(id),
        );
        expect(duties.map(([id]) => id).filter((id) => !found.has(id))).toEqual([]);
      }),
      times,
    );
  });

  it('has no task of a police, Board or other non-municipal actor less for a municipality', () => {
    const municipal: readonly Actor[] = ['local-government', 'child-protection-official', 'appointed-official'];
    const others = actors.filter((actor) => !municipal.includes(actor));
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(...others), (answer, actor) => {
        const options = { actor, now: at, withPossible: true } as const;
        expect(ids(tasksFor(answer, { ...options, municipality: '9999' }))).toEqual(ids(tasksFor(answer, options)));
      }),
      times,
    );
  });

  it('has the same tasks once it was kept as JSON', () => {
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(...actors), (answer, actor) => {
        const kept = JSON.parse(JSON.stringify(answer)) as typeof answer;
        expect(tasksFor(kept, { actor, now: at })).toEqual(tasksFor(answer, { actor, now: at }));
      }),
      times,
    );
  });

  it('has no task left for an actor who has done all that can be done', () => {
    fc.assert(
      fc.property(goodCase, fc.constantFrom(...actors), (input, actor) => {
        const options = { actor, now: at } as const;
        const withFactsAside = (done: DoneInputs) => assess({ ...input, done } as CaseInput, { at });
        const open = tasksFor(assess(input as CaseInput, { at }), options).filter(
          (task) => task.lasts !== true && task.fulfilled !== false,
        );
        // What comes back is fulfilled for its term, which starts when it was done.
        const done = Object.fromEntries(
          open.map(({ norm }) => [norm, doneRules[norm]?.recurs === true ? { by: actor, at } : { by: actor }]),
        );
        const left = tasksFor(withFactsAside(done), options).filter((task) => done[task.norm] !== undefined);
        expect(ids(left)).toEqual([]);
      }),
      times,
    );
  });
});

describe('a norm that notifies', () => {
  it('notifies in all of its versions', () => {
    const mixed = norms.filter(
      ({ versions }) => new Set(versions.map(({ notifies }) => notifies === undefined)).size > 1,
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });
});

describe('who can act', () => {
  it('is given for every norm that names nobody, and for every role', () => {
    const all = [...norms, ...personNorms].filter(({ modality }) => modality !== 'prohibition');
    const notNamed = all.filter(({ versions }) => versions.some(({ bearer }) => bearer.includes('not-named')));
    expect(notNamed.map(({ id }) => id).filter((id) => whoActsByNorm[id] === undefined)).toEqual([]);
    const known = new Set(all.map(({ id }) => id));
    expect(Object.keys(whoActsByNorm).filter((id) => !known.has(id))).toEqual([]);
    expect(Object.keys(doneRules).filter((id) => !known.has(id))).toEqual([]);
    const bearers = new Set(all.flatMap(({ versions }) => versions.flatMap(({ bearer }) => bearer)));
    expect(Object.keys(whoActsByRole).filter((role) => !bearers.has(role as Actor))).toEqual([]);
  });
});
