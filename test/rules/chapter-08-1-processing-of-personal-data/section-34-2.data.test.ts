import { describe, expect, it } from 'vitest';
import { provisionsOn } from '../../../src/act/provisions.ts';
import { evaluatorOf } from '../../../src/assessment/case-evaluator.ts';
import { codesUnder } from '../../../src/assessment/evaluation.ts';
import type { Truth } from '../../../src/model/rule/truth.ts';
import { readEvaluationTime } from '../../../src/model/time/evaluation-time.ts';
import {
  dataCategories,
  dataCategoryLabels,
  dataListOf,
  dataLists,
} from '../../../src/rules/chapter-08-1-processing-of-personal-data/section-34-2.data.ts';
import { readCase } from '../../../src/rules/facts/case-entity.ts';
import { caseFacts } from '../../../src/rules/facts/case-facts.ts';
import { derivedFacts } from '../../../src/rules/facts/derived-facts.ts';
import { lawOn } from '../../../src/rules/law.ts';

const day = '2025-01-10';

describe('the lists of § 34² (3)–(6)', () => {
  it('have fourteen, fourteen, nine and two clauses, in the order of the Act', () => {
    expect(dataLists.map(({ provision, categories }) => [provision, categories.length])).toEqual([
      ['§ 34² (3)', 14],
      ['§ 34² (4)', 14],
      ['§ 34² (5)', 9],
      ['§ 34² (6)', 2],
    ]);
    for (const { provision, categories } of dataLists) {
      expect(categories.map(({ clause }) => clause)).toEqual(categories.map((_, at) => `${provision} ${at + 1})`));
    }
    expect(dataLists.flatMap(({ categories }) => categories)).toEqual(dataCategories);
  });

  it('have every clause of § 34² that there is', () => {
    const ofAct = provisionsOn(day).map(({ reference }) => reference);
    expect(dataCategories.map(({ clause }) => clause)).toEqual(ofAct.filter((one) => /^§ 34² \([3-6]\) \d/u.test(one)));
  });

  it('call no two kinds of data of one person alike', () => {
    for (const { categories } of dataLists) {
      expect(new Set(categories.map(({ key }) => key)).size).toBe(categories.length);
    }
  });

  it('tie six clauses of (5) to the child’s well-being, and none of the others', () => {
    const tied = dataCategories.filter((category) => category.onlyAsFarAsItAffectsChild).map(({ clause }) => clause);
    expect(tied).toEqual([3, 4, 6, 7, 8, 9].map((clause) => `§ 34² (5) ${clause})`));
  });

  it('open to health service providers what § 34⁴ names', () => {
    expect(dataCategories.filter(({ obtainable }) => obtainable).map(({ clause }) => clause)).toEqual([
      ...[4, 5].map((clause) => `§ 34² (3) ${clause})`),
      ...[5, 6, 7].map((clause) => `§ 34² (4) ${clause})`),
      ...[3, 4].map((clause) => `§ 34² (5) ${clause})`),
    ]);
  });

  it('are those of whoever the data are about', () => {
    expect(dataListOf('child')?.provision).toBe('§ 34² (3)');
    expect(dataListOf('parent')?.provision).toBe('§ 34² (4)');
    expect(dataListOf('person-raising-child')?.provision).toBe('§ 34² (4)');
    expect(dataListOf('family-member')?.provision).toBe('§ 34² (5)');
    expect(dataListOf('network-member')?.provision).toBe('§ 34² (6)');
    expect(dataListOf('other')).toBeUndefined();
  });

  it('kinds of data are in the order of the values of their fact, with nothing else but other', () => {
    const { values } = caseFacts.find(({ path }) => path === 'data.category')!;
    expect(values).toEqual([...dataCategories.map(({ clause }) => clause), 'other']);
    expect(Object.keys(dataCategoryLabels)).toEqual(values);
  });
});

const names = [
  'data.isListed',
  'data.isListedAsFarAsItAffectsChild',
  'data.isObtainable',
  'data.isObtainableAsFarAsItAffectsChild',
];
const firstDerived = caseFacts.length + derivedFacts.findIndex(({ name }) => name === names[0]);
const subjects = ['child', 'parent', 'person-raising-child', 'family-member', 'network-member', 'other'];
const categories = [...dataCategories.map(({ clause }) => clause), 'other'];

/** The four facts of the listing for what is told. */
function listing(subject: string | undefined, category: string | undefined): readonly Truth[] {
  const time = readEvaluationTime(day);
  const codes = codesUnder(evaluatorOf(lawOn(day)), time, readCase({ data: { subject, category } }, time), undefined);
  return names.map((_, at) => (['unknown', false, true] as const)[codes[firstDerived + at]!]!);
}

describe('whether the Act lists data of a kind about somebody', () => {
  it('follows from the clause and its list', () => {
    for (const subject of subjects) {
      for (const category of categories) {
        const list = { child: 3, parent: 4, 'person-raising-child': 4, 'family-member': 5, 'network-member': 6 }[
          subject
        ];
        const row = dataCategories.find(({ clause }) => clause === category);
        const isListed = row !== undefined && category.startsWith(`§ 34² (${list})`);
        const depends = row?.onlyAsFarAsItAffectsChild === true;
        const obtainable = isListed && row.obtainable === true;
        expect(listing(subject, category), `${subject} ${category}`).toEqual([
          isListed && !depends,
          isListed && depends,
          obtainable && !depends,
          obtainable && depends,
        ]);
      }
    }
  });

  it('the listing is known wherever the unknown facts cannot change it, and nowhere else', () => {
    const encoded = (value: string | undefined, all: readonly string[]) => (value === undefined ? all : [value]);
    for (const subject of [undefined, ...subjects]) {
      for (const category of [undefined, ...categories]) {
        const worlds = encoded(subject, subjects).flatMap((one) =>
          encoded(category, categories).map((other) => listing(one, other)),
        );
        const common = names.map((_, at) => {
          const truths = new Set(worlds.map((world) => world[at]!));
          return truths.size === 1 ? [...truths][0] : 'unknown';
        });
        expect(listing(subject, category), `${subject} ${category}`).toEqual(common);
      }
    }
  });
});
