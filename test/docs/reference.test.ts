import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chapters } from '../../src/act/provisions.ts';
import { definitions, norms, personNorms } from '../../src/rules/child-protection-act.ts';
import { caseFacts } from '../../src/rules/facts/case-facts.ts';
import { personFacts, recordFacts } from '../../src/rules/facts/person-facts.ts';
import { referencePages } from './reference-pages/reference-pages.ts';

const pages = new Map(referencePages().map(({ path, text }) => [path, text]));
const linksIn = (text: string): string[] => [...text.matchAll(/\]\((\.\.\/[^)#]+)/gu)].map((match) => match[1]!);
const rules = [...definitions, ...norms, ...personNorms];

describe('the reference', () => {
  test('has a page for every rule, with each of its versions, and for every fact', () => {
    for (const { id, versions } of rules) {
      const text = pages.get(`rules/${id}.md`)!;
      for (const { from, provisions } of versions) {
        expect(text).toContain(from);
        for (const provision of provisions) expect(text, id).toContain(`[${provision}](../sections/`);
      }
    }
    for (const { path } of caseFacts) expect(pages.has(`facts/${path}.md`), path).toBe(true);
    for (const { path } of personFacts) expect(pages.has(`facts/person.${path}.md`), path).toBe(true);
    for (const { path } of recordFacts) expect(pages.has(`facts/person.records.${path}.md`), path).toBe(true);
  });

  test('has every provision on the page of its section', () => {
    const headings = [...pages].flatMap(([path, text]) =>
      path.startsWith('sections/') ? [...text.matchAll(/^## (.+)$/gmu)].map((match) => match[1]!) : [],
    );
    const provisions = chapters.flatMap((chapter) => chapter.provisions.map(({ reference }) => reference));
    expect(headings.toSorted()).toEqual(provisions.toSorted());
  });

  test('links only to its own pages, and from provision to rule to scenario and back', () => {
    for (const [path, text] of pages) {
      for (const link of linksIn(text)) expect(pages.has(join(dirname(path), link)), `${path}: ${link}`).toBe(true);
    }
    expect(linksIn(pages.get('sections/31.md')!)).toContain('../rules/notify-danger.md');
    expect(linksIn(pages.get('rules/notify-danger.md')!)).toContain('../scenarios/chapter-07.md');
    expect(linksIn(pages.get('rules/notify-danger.md')!)).toContain('../sections/31.md');
    expect(linksIn(pages.get('scenarios/chapter-07.md')!)).toContain('../rules/notify-danger.md');
  });

  test('shows which rules test a fact', () => {
    expect(linksIn(pages.get('facts/custodian.placementAnswer.md')!)).toContain('../rules/may-place-temporarily.md');
    expect(linksIn(pages.get('facts/person.records.register.md')!).length).toBeGreaterThan(0);
  });
});
