import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../../src/assessment/assess.ts';
import { renderAssessment } from '../../../../src/cli/assess/readable/render-assessment.ts';
import type { Language } from '../../../../src/model/rule/truth.ts';
import { caseFacts, type Fact } from '../../../../src/rules/facts/case-facts.ts';
import { exampleNames, readExample } from '../../examples.ts';
import { renderOptionsFor } from '../../render-options.ts';

const languages: readonly Language[] = ['en', 'et'];
const examples = exampleNames.map((name) => {
  const { at, content } = readExample(name);
  return { name, answer: assess(content, { at }) };
});

test('a term that is counted from the known facts names what it waits for', () => {
  const answer = assess(
    {
      child: { birthDate: '2015-01-01' },
      need: { wellbeingThreatened: true },
      caseManagement: { state: 'commenced', casePlanMadeOn: '2027-01-14' },
    },
    { at: '2027-11-05' },
  );
  const text = renderAssessment(answer, 'case', renderOptionsFor('en', { width: 200 }));
  expect(text).toContain('not known yet: the day on which the case plan was last reviewed');
});

test('colours change nothing but the colours, and there are none without them', () => {
  const escapeCharacter = String.fromCharCode(27);
  const colour = new RegExp(`${escapeCharacter}\\[\\d+m`, 'gu');
  for (const { name, answer } of examples) {
    for (const lang of languages) {
      const plain = renderAssessment(answer, name, renderOptionsFor(lang, { full: true }));
      const coloured = renderAssessment(
        answer,
        name,
        renderOptionsFor(lang, { full: true, colors: createColors(true) }),
      );
      expect(plain).not.toContain(escapeCharacter);
      expect(coloured).toContain(escapeCharacter);
      expect(coloured.replaceAll(colour, '')).toBe(plain);
    }
  }
});

test('a full answer lists every norm that applies or may apply, and none that does not', () => {
  for (const { name, answer } of examples) {
    const lines = renderAssessment(answer, name, renderOptionsFor('en', { full: true }))
      .split('\n')
      .map((line) => line.trim());
    for (const [id, { applies }] of Object.entries(answer.norms)) {
      expect(
        lines.filter((line) => line === id),
        `${name}: ${id}`,
      ).toHaveLength(applies === false ? 0 : 1);
    }
  }
});

/** The titles of the sections of a text, in their order. */
const titlesOf = (text: string): readonly string[] =>
  text
    .split('\n\n')
    .flatMap((section) => (/^[A-Z][a-z ]+$/u.test(section.split('\n')[0]!) ? [section.split('\n')[0]!] : []));

/** The lines of one section, without its title. */
const sectionOf = (text: string, title: string): string =>
  text.split('\n\n').find((section) => section.startsWith(`${title}\n`)) ?? '';

describe('a child who was separated on Friday evening', () => {
  const friday = {
    child: { birthDate: '2018-02-11', registeredResidence: '0784', location: '0784' },
    need: { wellbeingThreatened: true, firstAscertainedFromDisabilityData: false },
    danger: {
      situationEndangersLifeOrHealth: true,
      causedByCustodian: true,
      fromCustodianHasCeased: false,
      remainingWithFamilyEndangers: true,
    },
    custodian: { reachable: true, placementAnswer: 'refuses', childCanBeDelivered: false },
    notice: {
      receivedAt: '2023-10-27T17:00',
      receiver: { kind: 'police' },
      disclosedInOffenceProceedings: false,
    },
    localGovernment: { municipality: '0784', becameAwareAt: '2023-10-27T17:20' },
    separation: { startedAt: '2023-10-27T18:00', courtRulingMade: false },
  } as const;
  const read = (input: object, at = '2023-10-27T23:00') =>
    renderAssessment(assess(input, { at }), undefined, renderOptionsFor('en', { width: 100 }));

  test('has what must happen now first, then duties, deadlines, notifications, permissions, prohibitions, questions', () => {
    expect(titlesOf(read(friday))).toStrictEqual([
      'Findings',
      'Now',
      'Duties',
      'Deadlines',
      'Who notifies whom',
      'Permissions',
      'Prohibitions',
      'Not known yet',
      'Legal uncertainty',
    ]);
  });

  test('has 112, safety, the 72 hours with the time left and the court among what must happen now', () => {
    const now = sectionOf(read(friday), 'Now');
    expect(now).toContain('→ emergency call centre (112)');
    expect(now).toContain('Place the child in safety without consent');
    expect(now).toMatch(/End the separation.*\n.*\n? *.*by Mon 30 October 2023 17:00 \(67 hours left\)/u);
    expect(now).toContain('Turn to court');
  });

  test('has other duties under whoever has to act, with the municipality', () => {
    expect(sectionOf(read(friday), 'Duties')).toMatch(/^ {2}local government 0784\n.*Assess the need/mu);
  });

  test('has each deadline under its end, the next one first', () => {
    expect(sectionOf(read(friday), 'Deadlines')).toMatch(
      /Mon 30 October 2023 17:00 — 67 hours left\n(?:.*\n)+ {2}Mon 6 November 2023 — 10 days left\n.*Decide on case management/u,
    );
  });

  test('names who has to inform the person raising the child, and that nobody may disclose that anyone notified', () => {
    expect(sectionOf(read(friday), 'Who notifies whom')).toMatch(
      /Inform the person raising the child.*\n *person working with children — immediately\n *→ person raising the child\n *Do not disclose who notified or that anyone did\./u,
    );
  });

  test('names who can act by a reading where the Act names nobody', () => {
    expect(sectionOf(read(friday), 'Now')).toContain(
      'the Act names nobody; by a reading: child protection official, police',
    );
  });

  test('lists what is done apart, and no longer as a duty or a deadline', () => {
    const text = read({ ...friday, done: { 'turn-to-court': { at: '2023-10-27T21:00' } } });
    expect(sectionOf(text, 'Now') + sectionOf(text, 'Duties') + sectionOf(text, 'Deadlines')).not.toContain(
      'Turn to court',
    );
    expect(sectionOf(text, 'Done')).toMatch(/✓ Turn to court \*? ?— Fri 27 October 2023 21:00$/mu);
  });

  test('marks what was done after its end as too late', () => {
    const late = { ...friday, done: { 'end-separation': { at: '2023-10-30T18:00' } } };
    expect(sectionOf(read(late, '2023-10-30T19:00'), 'Done')).toMatch(/End the separation.*\(too late\)/u);
  });

  test('shows by how much a term is overdue', () => {
    expect(sectionOf(read(friday, '2023-10-30T20:30'), 'Deadlines')).toContain('— overdue by 3 hours');
  });

  test('asks first what decides tonight', () => {
    const { reachable: _, ...custodian } = friday.custodian;
    const questions = sectionOf(read({ ...friday, custodian }), 'Not known yet').split('\n');
    expect(questions[1]).toContain('the person exercising custody can be accessed');
  });

  test('has what may apply too only in a full answer', () => {
    expect(read(friday)).not.toContain('What may also apply');
    const full = renderAssessment(
      assess(friday, { at: '2023-10-27T23:00' }),
      undefined,
      renderOptionsFor('en', { full: true }),
    );
    expect(full).toContain('What may also apply');
  });
});

describe('the questions', () => {
  const answer = assess({ child: { birthDate: '2012-03-04' } }, { at: '2023-05-02T10:00' });
  const count = answer.openQuestions.length;

  test('are five, and the rest is counted', () => {
    const lines = renderAssessment(answer, undefined, renderOptionsFor('en')).split('\n');
    expect(lines.filter((line) => line.startsWith('  ? '))).toHaveLength(5);
    expect(lines).toContain(`    and ${count - 5} more`);
    expect(renderAssessment(answer, undefined, renderOptionsFor('et'))).toContain(`ja veel ${count - 5}\n`);
  });

  test('are all there in a full answer', () => {
    const lines = renderAssessment(answer, undefined, renderOptionsFor('en', { full: true })).split('\n');
    expect(lines.filter((line) => line.startsWith('  ? '))).toHaveLength(count);
  });
});

test('an empty case has no certain result, and the answer shows it', () => {
  const text = renderAssessment(assess({}, { at: '2023-05-02' }), undefined, renderOptionsFor('en'));
  expect(text).toContain('No duty, prohibition or permission follows for certain');
  expect(text).toContain('? Child * — not known yet');
  expect(text).not.toMatch(/^(?:Duties|Prohibitions|Permissions|Tell|Case)/mu);
});

/** A case in which every fact is told: of a grown-up, and otherwise what has not happened and is not so. */
function everythingToldAsNotSo(): object {
  const input: Record<string, unknown> = {};
  for (const { path, type, values } of caseFacts as readonly Fact[]) {
    const keys = path.split('.');
    let group = input;
    for (const key of keys.slice(0, -1)) {
      group[key] ??= {};
      group = group[key] as Record<string, unknown>;
    }
    group[keys.at(-1)!] = type === 'truth' ? false : type === 'list' ? [] : (values.at(-1) ?? '0793');
  }
  return { ...input, child: { ...(input['child'] as object), birthDate: '1990-01-01' } };
}

test('a case whose facts are all false leaves nothing to ask', () => {
  const answer = assess(everythingToldAsNotSo(), { at: '2023-05-02T12:00' });
  const text = renderAssessment(answer, undefined, renderOptionsFor('en'));
  expect(text).toContain('✗ Child *\n');
  expect(text).not.toMatch(/Not known yet|not known yet|What may also apply/u);
});

test('a wording chosen separately is marked where it is not that of the day', () => {
  const marked = (at: string, wording?: string) =>
    renderAssessment(
      assess({}, wording === undefined ? { at } : { at, wording }),
      undefined,
      renderOptionsFor('en'),
    ).includes('chosen separately');
  expect([marked('2023-05-02', '2016'), marked('2023-05-02', '2023'), marked('2023-05-02')]).toStrictEqual([
    true,
    false,
    false,
  ]);
  expect([marked('2024-12-31', '2023'), marked('2025-01-01', '2023'), marked('2023-03-31', '2023')]).toStrictEqual([
    false,
    true,
    true,
  ]);
});

describe('a deadline', () => {
  const decide = (becameAwareAt: string, at: string, lang: Language, wording?: string) =>
    renderAssessment(
      assess(
        {
          child: { birthDate: becameAwareAt.slice(0, 10) },
          need: { wellbeingThreatened: true, firstAscertainedFromDisabilityData: false },
          localGovernment: { becameAwareAt },
        },
        wording === undefined ? { at } : { at, wording },
      ),
      undefined,
      renderOptionsFor(lang, { width: 100 }),
    );

  test('a deadline that moved shows from when and why', () => {
    expect(decide('2023-12-14T10:00', '2023-12-15', 'en')).toContain(
      'Decide on case management * — by Wed 27 December 2023 24:00\n',
    );
    expect(decide('2023-12-14T10:00', '2023-12-15', 'en')).toContain(
      '  Wed 27 December 2023 — 12 days left\n  § 29 (3)      Decide on case management *\n                moved from Sun 24 December 2023 (Christmas Eve)\n',
    );
    expect(decide('2023-12-14T10:00', '2023-12-15', 'et')).toContain(
      '  kolmapäev, 27. detsember 2023 — jäänud 12 päeva\n  § 29 lg 3       Juhtumikorralduse algatamise otsus *\n                  edasi lükkunud pühapäevalt, 24. detsembrilt 2023 (jõululaupäev)\n',
    );
  });

  test('a deadline that depends on a law of holidays not known yet shows it', () => {
    expect(decide('2029-12-14T10:00', '2029-12-15', 'en', '2023')).toContain('Not settled: The law of public holidays');
  });

  test('a deadline that cannot be calculated is marked, and the rest of the answer is shown', () => {
    const text = decide('2100-12-30T10:00', '2100-12-31', 'en', '2023');
    expect(text).toContain('Decide on case management * — the end of the term cannot be calculated');
    expect(text).toContain('Child in need of assistance');
  });

  test('a deadline that has not started is shown by its length', () => {
    const renderOptions = renderOptionsFor('en', { width: 100, full: true });
    const text = renderAssessment(assess({}, { at: '2023-05-02' }), undefined, renderOptions).replaceAll(
      / \[\d+\]/gu,
      ' *',
    );
    expect(text).toContain('Decide on case management * — within 10 days');
    expect(text).toContain('End the separation * — within 72 hours');
    expect(text).toContain('Delete the recording of the hearing * — within 6 months');
  });

  test('a deadline in the hour that October shows twice is shown with its offset', () => {
    const text = renderAssessment(
      assess({ separation: { startedAt: '2023-10-26T03:30', courtRulingMade: false } }, { at: '2023-10-26T05:00' }),
      undefined,
      renderOptionsFor('en'),
    );
    expect(text).toContain('by Sun 29 October 2023 03:30 (UTC+3)');
  });
});

test('a recipient of the notice learns neither who notified nor, where that is withheld, that anyone did', () => {
  const encoded = (disclosedInOffenceProceedings: boolean) =>
    renderAssessment(
      assess(
        {
          child: { birthDate: '2020-03-04', registeredResidence: '0793' },
          need: { wellbeingThreatened: true },
          notice: { receivedAt: '2023-05-02T09:00', receiver: { kind: 'police' }, disclosedInOffenceProceedings },
        },
        { at: '2023-05-02T10:00' },
      ),
      undefined,
      renderOptionsFor('en'),
    );
  expect(encoded(false)).toContain(
    'person raising the child\n                Do not disclose who notified or that anyone did.\n',
  );
  expect(encoded(false)).toContain('local government 0793\n                Do not disclose who notified.\n');
  expect(encoded(true)).not.toContain('Do not disclose');
});

test('what a caller calls a case cannot command the terminal', () => {
  const bell = String.fromCharCode(7);
  const text = renderAssessment(assess({}, { at: '2023-05-02T10:00' }), `a${bell}b`, renderOptionsFor('en'));
  expect(text).not.toContain(bell);
  expect(text).toContain('Case: a\ufffdb');
});
