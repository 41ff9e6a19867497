import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import { factsOf, spaceSize, valuations } from '../../src/engine/valuations.ts';
import { isUnconditional } from '../../src/model/rule/norm.ts';
import { definitions, norms } from '../../src/rules/child-protection-act.ts';
import { lawOn } from '../../src/rules/law.ts';
import { compiledRule, everyDay, everyLaw, idsOf, type Single, type Stretch, single } from '../support/laws.ts';
import { NOT_SO, overAll, possibleOver, SO, sizeOf } from '../support/spaces.ts';
import { definitionsSaid } from './specification/definitions.ts';
import { normsSaid } from './specification/norms.ts';
import type { Finding, Said, World } from './specification/specification.ts';
import { standingNormsSaid, standingToward } from './specification/standing.ts';

// What the text says is written for cases of which everything is known; of any other case it says what it says of every
// completion alike, and nothing where they part. The rules are evaluated in Kleene's logic, and must come to the same.

const said: readonly (readonly [id: string, texts: readonly Said[]])[] = [
  ...Object.entries(definitionsSaid),
  ...normsSaid,
];
const cases = said.flatMap(([id, texts]) => texts.map((one) => ({ id, ...one })));
const isOf = ({ from, until }: Pick<Said, 'from' | 'until'>, day: string): boolean =>
  from <= day && (until === undefined || day <= until);

/** A case of which everything is known, as codes of a single rule. A fact that the rule does not look at is a difference. */
function worldOf({ ruleSet }: Single, codes: Uint8Array, day: string): World {
  const encoded = (fact: string): boolean | string | undefined => {
    const position = ruleSet.facts.findIndex(({ name }) => name === fact);
    return ruleSet.facts[position]?.values[codes[position]! - 1];
  };
  const lookedAt = <Value>(value: Value | undefined, fact: string): Value => {
    if (value === undefined) throw new Error(`the text asks for ${fact}, which the rule does not look at`);
    return value;
  };
  const world: World = {
    is: (fact) => lookedAt((encoded(fact) as boolean | undefined) ?? withinPart(ruleSet, encoded, fact), fact),
    choice: (fact) => lookedAt(encoded(fact), fact) as never,
    finding: (definition: Finding) =>
      (encoded(`definition ${definition}`) as boolean | undefined) ??
      definitionsSaid[definition].find((one) => isOf(one, day))!.holds(world, day),
  };
  return world;
}

/** A fact of several that the composed form tells as one: `any of a, b` is told as if its first were so and no other. */
function withinPart(
  ruleSet: RuleSet,
  encoded: (fact: string) => boolean | string | undefined,
  fact: string,
): boolean | undefined {
  const part = ruleSet.facts.find(({ name }) => name.startsWith('any of ') && name.slice(7).split(', ').includes(fact));
  return part && (encoded(part.name) as boolean) && part.name.slice(7).split(', ')[0] === fact;
}

/** What the text says of each telling of a rule's facts, along its space. */
function saidOver(one: Single, { holds }: Said, day: string): Uint8Array {
  const inWorlds = overAll(one.space, 'worlds', (codes) => (holds(worldOf(one, codes, day), day) ? SO : NOT_SO));
  return possibleOver(one.space, inWorlds);
}

const lawsWith = (one: Said): readonly Stretch[] => everyLaw.filter(({ day }) => isOf(one, day));

/** The laws of a text, those left out in which neither its rule nor what the text says of the definitions is another. */
function differentLawsWith(id: string, one: Said): readonly Stretch[] {
  const known = new Set<string>();
  const rules: Single[] = [];
  return lawsWith(one).filter((stretch) => {
    const rule = single(stretch, id);
    if (!rules.includes(rule)) rules.push(rule);
    const texts = Object.values(definitionsSaid).map((said) => said.findIndex((text) => isOf(text, stretch.day)));
    const key = [rules.indexOf(rule), ...texts].join();
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

describe('every definition, and every norm that depends on the case, is compared with the text', () => {
  it('the specification has every definition and every norm that depends on the case, and no other', () => {
    const turningOnTheCase = norms.filter(({ versions }) => !versions.every(isUnconditional));
    expect([...definitions, ...turningOnTheCase].map(({ id }) => id).sort()).toEqual(said.map(([id]) => id).sort());
  });
});

describe.each(said)('%s', (id, texts) => {
  it('is in force on the days of its texts, and on no other', () => {
    for (const { day, law } of everyLaw) expect(idsOf(law).includes(id), day).toBe(texts.some((one) => isOf(one, day)));
  });

  it('begins and ends with the law of a day', () => {
    for (const { from, until } of texts) {
      expect(everyDay).toContain(from);
      if (until !== undefined) expect(everyDay).toContain(until);
    }
  });
});

describe.each(cases)('$provision from $from: $says', ({ id, ...one }) => {
  it('the rule agrees with the specification in every combination of its facts', () => {
    for (const stretch of differentLawsWith(id, one)) {
      const rule = single(stretch, id);
      const ofRule = overAll(rule.space, 'states', compiledRule(rule));
      const ofText = saidOver(rule, one, stretch.day);
      expect(ofRule.length).toBe(ofText.length);
      expect(
        ofRule.findIndex((result, at) => result !== ofText[at]),
        'the first state in which they differ',
      ).toBe(-1);
    }
  });

  it('cites its provision', () => {
    for (const { law } of lawsWith(one)) {
      const { version } = [...law.definitions, ...law.norms].find((rule) => rule.id === id)!;
      expect(version.provisions).toContain(one.provision);
    }
  });
});

describe.each(cases.filter(({ leavesOpen }) => leavesOpen !== undefined))('$id', ({ id, leavesOpen, ...one }) => {
  it(`states a reading, since the text leaves open: ${leavesOpen}`, () => {
    for (const { law } of lawsWith(one)) {
      const { reading } = [...law.definitions, ...law.norms].find((rule) => rule.id === id)!.version;
      expect(reading?.alternatives.length).toBeGreaterThan(0);
    }
  });
});

const normCases = normsSaid.flatMap(([id, texts]) => texts.map((one) => ({ id, ...one })));

describe.each(normCases)('$id from $from', ({ id, ...one }) => {
  it(`is ${one.modality === 'obligation' ? 'an' : 'a'} ${one.modality} of ${one.bearer.join(' and ')}`, () => {
    for (const { law } of lawsWith(one)) {
      const { modality, version } = law.norms.find((norm) => norm.id === id)!;
      expect({ modality, bearer: [...version.bearer].sort() }).toEqual({
        modality: one.modality,
        bearer: [...one.bearer].sort(),
      });
    }
  });

  it(`${one.officialOf === undefined ? 'names no body whose official it is' : `is of an official of ${one.officialOf.join(' or ')}`}`, () => {
    for (const { law } of lawsWith(one)) {
      const { version } = law.norms.find((norm) => norm.id === id)!;
      expect(version.bearerOf).toEqual(one.officialOf);
    }
  });

  it(`is owed to ${one.towardThatOf === undefined ? 'nobody of a municipality that the text names' : `that of ${one.towardThatOf}`}`, () => {
    for (const { law } of lawsWith(one)) {
      const { version } = law.norms.find((norm) => norm.id === id)!;
      expect(version.counterpartMunicipality).toEqual(one.towardThatOf);
    }
  });

  it(`is owed to ${one.toward?.join(' and ') ?? 'whom the text need not name'}`, () => {
    for (const { law } of lawsWith(one)) {
      const { version } = law.norms.find((norm) => norm.id === id)!;
      expect(version.counterpart ?? []).toEqual(expect.arrayContaining([...(one.toward ?? [])]));
    }
  });

  it(`has ${one.term === undefined ? 'no term' : 'the term that the text sets, and no other'}`, () => {
    for (const { law } of lawsWith(one)) {
      expect(law.norms.find((norm) => norm.id === id)!.version.term).toEqual(one.term);
    }
  });
});

const standingIds = [...new Set(standingNormsSaid.map(({ id }) => id))];

describe('every norm that applies in every case is compared with the text', () => {
  it('the specification has every norm that applies in every case, and no other', () => {
    const standing = norms.filter(({ versions }) => versions.every(isUnconditional));
    expect(standing.map(({ id }) => id).sort()).toEqual([...standingIds].sort());
  });

  it('norms that apply in every case are in the order of the Act', () => {
    for (const { day, law } of everyLaw) {
      const saidOfDay = standingNormsSaid.filter(({ from, until }) => from <= day && (!until || day <= until));
      expect(law.unconditionalNorms.map(({ id }) => id)).toEqual(saidOfDay.map(({ id }) => id));
    }
  });

  it.each(standingIds)('%s', (id) => {
    const periods = standingNormsSaid.filter((one) => one.id === id);
    let compared: readonly unknown[] = [];
    for (const day of everyDay) {
      const saidOfDay = periods.filter(({ from, until }) => from <= day && (!until || day <= until));
      const norm = lawOn(day).unconditionalNorms.find((one) => one.id === id);
      const both = [norm?.version, ...saidOfDay];
      if (day !== everyDay[0] && both.length === compared.length && both.every((one, at) => one === compared[at]))
        continue;
      compared = both;
      expect(norm && { modality: norm.modality, bearer: [...norm.version.bearer].sort() }, day).toEqual(
        saidOfDay[0] && { modality: saidOfDay[0].modality, bearer: [...saidOfDay[0].bearer].sort() },
      );
      if (norm === undefined) continue;
      const { provision, leavesOpen, unsettled } = saidOfDay[0]!;
      expect(norm.version.provisions[0]).toBe(provision);
      expect(norm.version.reading !== undefined).toBe(leavesOpen !== undefined);
      expect(norm.version.unsettled !== undefined).toBe(unsettled === true);
      expect([...(norm.version.counterpart ?? [])].sort()).toEqual([...(standingToward[id] ?? [])].sort());
    }
  });
});

describe('the spaces that the tests walk', () => {
  it.each(said)('%s: are those of the engine', (id, texts) => {
    const last = everyLaw.findLast(({ day }) => isOf(texts.at(-1)!, day))!;
    const { ruleSet, space } = single(last, id);
    const facts = factsOf(ruleSet, ruleSet.rules[id]!);
    expect(spaceSize(ruleSet, facts)).toBe(sizeOf(space));
    const places = space.axes.flatMap((axis) => axis.facts);
    const nameOfState = (codes: Uint8Array): string => String.fromCharCode(...places.map((place) => codes[place]!));
    const walked = new Set<string>();
    for (const codes of valuations(ruleSet, facts)) walked.add(nameOfState(codes));
    const own = new Set<string>();
    overAll(space, 'states', (codes) => {
      own.add(nameOfState(codes));
      return 0;
    });
    expect(own.size).toBe(walked.size);
    expect([...own].filter((state) => !walked.has(state))).toEqual([]);
  });
});
