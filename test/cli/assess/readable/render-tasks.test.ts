import { describe, expect, test } from 'vitest';
import { runCommand } from '../../fake-context.ts';

const friday = JSON.stringify({
  child: { birthDate: '2018-02-11', location: '0784' },
  danger: { situationEndangersLifeOrHealth: true },
  localGovernment: { municipality: '0784' },
  separation: { startedAt: '2023-10-27T18:00', courtRulingMade: false },
  done: { 'evaluate-separated-child': { at: '2023-10-27T20:00' } },
});

const tasks = (...options: readonly string[]) =>
  runCommand(['assess', '-', '--at', '2023-10-27T23:00', ...options], { input: friday });

describe('the tasks of one actor', () => {
  test('are its own, what is due now first', async () => {
    const { code, out } = await tasks('--as', 'local-government:0784', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('Tasks of: local government 0784\n');
    expect(out.indexOf('Turn to court')).toBeGreaterThan(out.indexOf('Due now'));
    expect(out.indexOf('End the separation')).toBeGreaterThan(out.indexOf('Turn to court'));
    expect(out).not.toContain('Place the child in safety');
  });

  test('leave out what it has done', async () => {
    const { out } = await tasks('--as', 'local-government:0784', '--lang', 'en');
    expect(out).not.toContain('Evaluate the separated child');
  });

  test('leave out what is another municipality’s', async () => {
    const own = await tasks('--as', 'child-protection-official:0784', '--lang', 'en');
    const other = await tasks('--as', 'child-protection-official:0999', '--lang', 'en');
    expect(own.out).toContain('Place the child in safety without consent');
    expect(other.out).not.toContain('Place the child in safety without consent');
  });

  test('include what binds everybody, and what the Act gives to nobody, with the reading', async () => {
    const { out } = await tasks('--as', 'police', '--lang', 'en');
    expect(out).toContain('Notify of a child in danger');
    expect(out).toContain('It is everybody’s duty.');
    expect(out).toMatch(/Assist the child in danger\n[^\n]*§ 32 names nobody here\./u);
  });

  test('can be had in Estonian', async () => {
    const { out } = await tasks('--as', 'police', '--lang', 'et');
    expect(out).toContain('Ülesanded: politsei\n');
    expect(out).toContain('Kohe\n');
  });

  test('can be had as JSON', async () => {
    const { out } = await tasks('--as', 'local-government', '--json');
    expect(JSON.parse(out)[0]).toMatchObject({ norm: 'turn-to-court', status: 'due-now' });
  });

  test('of a screening are those of whoever engages or verifies', async () => {
    const person = JSON.stringify({
      role: 'person-working-with-children',
      startedOn: '2020-01-01',
      lastVerifiedOn: '2022-12-01',
      changesNotifiedAutomatically: false,
    });
    const { out } = await runCommand(
      ['screen', '-', '--at', '2024-06-01', '--as', 'person-enabling-work-with-children', '--lang', 'en'],
      { input: person },
    );
    expect(out).toMatch(/Overdue\n[^\n]*§ 20 \(3\)/u);
  });

  test.each([
    ['local-goverment', 'nearest: local-government'],
    ['police:', 'a municipality behind the colon'],
    ['', 'an actor of the Act'],
    ['local-government: 0784', 'no white space around it'],
    ['local-government:0784 ', 'no white space around it'],
    ['local-government:0784\u200b', 'no invisible characters'],
    ['local-government:none', 'no word that says that there is none'],
    ['local-government:unknown', 'no word that says that there is none'],
    ['local-government:-', 'a letter or a digit'],
    ['local-government:0784:1', 'no second colon'],
  ])('an actor or a municipality that is none is rejected: %j', async (actor, right) => {
    const { code, err, out } = await tasks('--as', actor, '--lang', 'en');
    expect([code, out]).toStrictEqual([2, '']);
    expect(err).toContain(right);
  });

  test('are not had of a stream', async () => {
    const { code, err } = await tasks('--as', 'police', '--ndjson');
    expect(code).toBe(2);
    expect(err).toContain('--as');
  });
});
