import { describe, expect, test } from 'vitest';
import { chapters } from '../../../src/act/provisions.ts';
import { rulesDocument } from '../../../src/assessment/rules-document.ts';
import { renderRules } from '../../../src/cli/rules/render-rules.ts';
import { lawOn } from '../../../src/rules/law.ts';
import { everyLaw, idsOf } from '../../support/laws.ts';
import { runCommand } from '../fake-context.ts';
import { renderOptionsFor } from '../render-options.ts';

const rules = (...args: string[]) => runCommand(['rules', ...args]);

describe('lasteks rules', () => {
  test('prints with --format json the document of the day, and nothing else', async () => {
    const { code, out, err } = await rules('--at', '2022-06-01', '--format', 'json');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`${JSON.stringify(rulesDocument(lawOn('2022-06-01')), undefined, 2)}\n`);
  });

  test('takes the current time where none is given', async () => {
    expect((await rules()).out).toContain('As of Tue 2 May 2023 10:00');
    expect(JSON.parse((await rules('--format', 'json')).out)).toEqual(rulesDocument(lawOn('2023-05-02')));
  });

  test('takes a wording whatever the day', async () => {
    const { out } = await rules('--wording', '2016', '--format', 'json');
    expect(JSON.parse(out).wording).toBe('2016-01-01');
    expect(out).not.toContain('delete-hearing-recording');
  });

  test('is a list in the language asked for', async () => {
    const english = (await rules('--format', 'text')).out;
    expect(english).toBe((await rules()).out);
    expect(english).toContain('Chapter 7. Child in danger');
    const estonian = (await rules('--lang', 'et')).out;
    expect(estonian).toContain('7. peatükk.');
    expect(estonian).toContain('kohustus —');
    expect((await runCommand(['rules'], { env: { LANG: 'et_EE.UTF-8' } })).out).toBe(estonian);
  });

  test.each([
    [['--format', 'yaml'], 'not-in-list'],
    [['--lang', 'fi'], 'not-in-list'],
    [['--at', 'tomorrow'], 'not-an-instant'],
    [['--at', '2015-12-31'], 'day-not-modelled'],
    [['--wording', '2021-02-03'], 'unknown-wording'],
  ])('refuses %j', async (args, code) => {
    const outcome = await rules(...args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain(`(${code})`);
  });
});

describe('renderRules', () => {
  test('has every rule of every law once, beneath the chapter of its provision', () => {
    for (const { day, law } of everyLaw) {
      const text = renderRules(law, day, renderOptionsFor('en', { width: 100 }));
      const everyId = [...idsOf(law), ...[...law.unconditionalNorms, ...law.personNorms].map(({ id }) => id)];
      const lines = text.split('\n').map((line) => line.trim());
      const printed = lines.filter((line) => everyId.includes(line));
      expect(new Set(printed)).toEqual(new Set(everyId));
      for (const id of everyId) expect(lines.filter((line) => line === id)).toHaveLength(1);
      const headings = chapters.filter(({ number, title }) => text.includes(`\n\nChapter ${number}. ${title.en}\n`));
      expect(text.split('\n\n')).toHaveLength(1 + headings.length);
    }
  });

  test('keeps to the width, in both languages', () => {
    for (const lang of ['en', 'et'] as const) {
      const lines = renderRules(lawOn('2024-12-31'), '2024-12-31', renderOptionsFor(lang, { width: 80 })).split('\n');
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test('describes a norm: what it does, for whom, and that its text is not settled', () => {
    const text = renderRules(lawOn('2023-05-02'), '2023-05-02', renderOptionsFor('en', { width: 100 }));
    expect(text).toMatch(/§ 32 \(3\).*\n\s+may-place-in-safety\n\s+permission — child protection official, police/);
    expect(text).toMatch(/night-restriction\n\s+prohibition — child/);
    const unsettled = everyLaw.find(({ law }) =>
      [...law.norms, ...law.personNorms].some(({ version }) => version.unsettled !== undefined),
    );
    if (unsettled === undefined) throw new Error('no text of any day is unsettled');
    expect(renderRules(unsettled.law, unsettled.day, renderOptionsFor('en'))).toContain('Not settled:');
  });
});
