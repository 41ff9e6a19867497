import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { renderAssessment } from '../../src/cli/assess/readable/render-assessment.ts';
import { formatTasks } from '../../src/cli/assess/tasks-of-actor.ts';
import { messages } from '../../src/cli/terminal/messages.ts';
import type { Assessment } from '../../src/model/answer/answer.ts';
import type { Language } from '../../src/model/rule/truth.ts';
import { exampleNames, readExample } from './examples.ts';
import { renderOptionsFor } from './render-options.ts';

const answerOf = (name: string): Assessment => {
  const { at, content } = readExample(name);
  return assess(content, { at });
};

const recipients = ({ notifications }: Assessment) =>
  notifications
    .filter(({ applies }) => applies === true)
    .map(({ provision, to }) => [provision, to.body, to.municipality]);

describe.each(exampleNames)('the example %s', (name) => {
  test('is of a day of the Act, under an id that is its name', () => {
    const { id, at, wording } = readExample(name);
    expect([id, wording]).toStrictEqual([name, undefined]);
    expect(at >= '2016-01-01' && at < '2028').toBe(true);
  });

  test.each<Language>(['en', 'et'])('reads in %s as it did', async (lang) => {
    const text = renderAssessment(answerOf(name), name, renderOptionsFor(lang));
    await expect(text).toMatchFileSnapshot(`readable/${name}.${lang}.txt`);
  });
});

test.each<Language>(['en', 'et'])('a full answer reads in %s as it did', async (lang) => {
  const name = 'separated-on-friday-evening';
  const text = renderAssessment(answerOf(name), name, renderOptionsFor(lang, { full: true }));
  await expect(text).toMatchFileSnapshot(`readable/${name}.full.${lang}.txt`);
});

describe.each([60, 100])('at %i columns', (width) => {
  describe.each<Language>(['en', 'et'])('in %s', (lang) => {
    const renderOptions = renderOptionsFor(lang, { width });

    test.each(['disability-screening', 'separated-on-friday-evening'])(
      'the answer %s reads as it did',
      async (name) => {
        const text = renderAssessment(answerOf(name), name, renderOptions);
        await expect(text).toMatchFileSnapshot(`readable/${name}.${width}-columns.${lang}.txt`);
      },
    );

    test('the tasks of a local government read as they did', async () => {
      const name = 'separated-on-friday-evening';
      const about = { what: messages.case, id: name };
      const text = formatTasks(answerOf(name), 'local-government:0784', about, false, renderOptions);
      await expect(text).toMatchFileSnapshot(`readable/${name}.tasks.${width}-columns.${lang}.txt`);
    });
  });
});

describe('the answers of the stories are as described', () => {
  test('a notice of neglect goes to the municipality of the register, whose ten days begin', () => {
    const answer = answerOf('a-school-hears-of-neglect');
    expect(recipients(answer)).toContainEqual(['§ 27 (3)', 'local-government', '0793']);
    expect(answer.norms['forward-notice-to-place-of-stay']?.applies).toBe(false);
    expect(answer.norms['withhold-reporter-identity']?.applies).toBe(true);
    expect(answer.deadlines['decide-on-case-management']?.lastDay).toBe('2023-09-22');
  });

  test('the 72 hours from Friday at six end on Monday at five, since the clock goes back', () => {
    const { deadlines, norms } = answerOf('separated-on-friday-evening');
    expect(norms['end-separation']?.applies).toBe(true);
    expect(deadlines['end-separation']?.endsAt).toBe('2023-10-30T17:00:00+02:00');
    expect(norms['decide-temporary-separation']?.applies).toBe(true);
  });

  test('a call to the helpline goes on at once; what the Board adds waits for the prosecutor', () => {
    const answer = answerOf('sexual-abuse-call-to-helpline');
    expect(recipients(answer)).toContainEqual(['§ 27 (3)', 'local-government', '0624']);
    expect(answer.norms['notify-responsible-local-government']).toMatchObject({
      applies: 'unknown',
      missing: ['criminalProceedings.disclosurePermitted'],
    });
  });

  test('case management for the child of a victim starts, whether or not the child is in need', () => {
    const { findings, norms } = answerOf('child-of-adult-victim');
    expect(findings['child-in-need-of-assistance']?.holds).toBe('unknown');
    expect(norms['commence-case-management-for-victims-child']?.applies).toBe(true);
    expect(norms['cooperate-for-victims-child']?.applies).toBe(true);
  });

  test('half past one on a night of June is an hour of the restriction', () => {
    const { findings, norms } = answerOf('drinking-at-night');
    expect(norms['night-restriction']?.applies).toBe(true);
    expect(findings['child-in-need-of-assistance']?.holds).toBe(true);
  });

  test('the need found in the data on disability has thirty days, which move from a holiday to Monday', () => {
    const { deadlines, norms } = answerOf('disability-screening');
    expect(norms['decide-on-case-management']?.applies).toBe(false);
    expect(deadlines['decide-after-disability-screening']).toMatchObject({
      lastDay: '2023-02-27',
      moved: { from: '2023-02-24' },
    });
  });

  test('where the custodian cannot be accessed the child may be placed, and is not separated', () => {
    const { norms } = answerOf('custodian-cannot-be-reached');
    expect(norms['may-place-temporarily']?.applies).toBe(true);
    expect(norms['deliver-to-custodian']?.applies).toBe(false);
    expect(norms['decide-temporary-separation']?.applies).toBe(false);
    expect(norms['end-separation']?.applies).toBe(false);
  });

  test('whoever is believed to be under eighteen is presumed to be a child, not to be under sixteen', () => {
    const answer = answerOf('unknown-age');
    expect(answer.findings['child']).toMatchObject({ holds: true, presumed: true });
    expect(answer.norms['night-restriction']?.applies).toBe('unknown');
    expect(recipients(answer)).toContainEqual(['§ 27 (4)', 'local-government', '0784']);
  });
});
