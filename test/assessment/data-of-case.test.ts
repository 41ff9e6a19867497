import { describe, expect, it } from 'vitest';
import { assess, type CaseInput } from '../../src/index.ts';

/** Data of a child's case that a processor asks for; the child may have grown up or died. */
const asked = (processor: string, task: string, child: object, category = '§ 34² (3) 1)') =>
  ({ child, data: { processor, task, subject: 'child', category, necessary: true } }) as CaseInput;
const answered = (input: CaseInput, at: string, id: string) => assess(input, { at }).norms[id]!;

describe('§ 34² opens the data of the case of a child', () => {
  it.each([
    ['local-government', '§ 17 (1) 3)', 'may-process-case-data'],
    ['social-insurance-board', '§ 33', 'board-may-process-case-data'],
    ['involved-party', '§ 17 (1) 3)', 'involved-may-process-case-data'],
    ['involved-party', '§ 29¹', 'involved-may-process-case-data'],
  ])('to %s for %s until the eighteenth birthday, also after a death (a reading)', (processor, task, id) => {
    for (const at of ['2025-06-01', '2027-06-01']) {
      const of = (child: object) => answered(asked(processor, task, child), at, id);
      expect(of({ birthDate: '2015-01-01', deceased: true }).applies).toBe(true);
      const grownUp = of({ birthDate: '2007-06-01' });
      expect(grownUp.applies).toBe(false);
      expect(grownUp.reading?.chosen.en).toContain('ends with the eighteenth birthday');
      expect(grownUp.reading?.alternatives.some(({ en }) => en.startsWith('It also covers an adult'))).toBe(true);
    }
    const onLastDay = asked(processor, task, { birthDate: '2007-06-02' });
    expect(answered(onLastDay, '2025-06-01', id).applies).toBe(true);
  });

  it('involving others and obtaining health data end with the death of the child', () => {
    for (const deceased of [false, true]) {
      const input = asked('local-government', '§ 17 (1) 3)', { birthDate: '2015-01-01', deceased }, '§ 34² (3) 4)');
      for (const id of ['may-involve-network', 'may-obtain-health-data'])
        expect(answered(input, '2025-06-02', id).applies).toBe(!deceased);
    }
  });

  it('a task given as § 15 (2) 4) allows nothing from 2027, and the answer names where its content is', () => {
    const of = (at: string) =>
      answered(
        asked('social-insurance-board', '§ 15 (2) 4)', { birthDate: '2015-01-01' }),
        at,
        'board-may-process-case-data',
      );
    expect(of('2026-12-31').applies).toBe(true);
    expect(of('2026-12-31').reading?.chosen.en).not.toContain('§ 15 (2) 4)');
    expect(of('2027-01-01').applies).toBe(false);
    expect(of('2027-01-01').reading?.chosen.en).toContain('§ 15 (2) 4), now repealed');
  });
});
