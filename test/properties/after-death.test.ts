import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSetOf } from '../../src/assessment/case-evaluator.ts';
import { compile, evaluate } from '../../src/engine/compile.ts';
import { diagramsOf, NEVER } from '../../src/engine/decision-diagram.ts';
import { assess } from '../../src/index.ts';
import { isUnconditional } from '../../src/model/rule/norm.ts';
import { remainsAfterDeath } from '../../src/rules/after-death.ts';
import { norms } from '../../src/rules/child-protection-act.ts';
import { all, is } from '../../src/rules/facts/conditions.ts';
import { caseOf, facts, time } from '../support/case-arbitrary.ts';
import { everyLaw } from '../support/laws.ts';

/** The norms that can apply, in some case, beside the death of the child. */
const canApplyAfterDeath = new Set(
  everyLaw.flatMap(({ law }) => {
    const ruleSet = ruleSetOf(law);
    const rules = Object.fromEntries(
      Object.entries(ruleSet.rules).map(([id, when]) => [id, all(when, is('child.isDeceased'))]),
    );
    const compiled = compile({ ...ruleSet, rules });
    const diagrams = diagramsOf(compiled);
    return Object.keys(rules).filter((id) => diagrams.of(compiled.nodeOf.get(id)!) !== NEVER);
  }),
);

describe('a child who has died (child.deceased: true)', () => {
  it('has no norm beside it but those that are named, each with its reason', () => {
    expect([...canApplyAfterDeath].sort()).toEqual(Object.keys(remainsAfterDeath).sort());
    for (const { en, et } of Object.values(remainsAfterDeath))
      for (const text of [en, et]) expect(text).toMatch(/\.$/u);
  });

  it('which are norms about the case, in the order of the Act', () => {
    const ids = norms.filter(({ versions }) => !versions.every(isUnconditional)).map(({ id }) => id);
    expect(ids.filter((id) => id in remainsAfterDeath)).toEqual(Object.keys(remainsAfterDeath));
  });

  it('a death makes every other norm false, whatever else is known', () => {
    fc.assert(
      fc.property(facts, time, (encoded, at) => {
        const answer = assess(caseOf({ ...encoded, 'child.deceased': true }) as never, { at });
        const others = Object.entries(answer.norms).filter(([id]) => !(id in remainsAfterDeath));
        expect(others.filter(([, { applies }]) => applies !== false).map(([id]) => id)).toEqual([]);
        expect(Object.values(answer.findings).map(({ holds }) => holds)).toEqual([false, false, false]);
      }),
      { numRuns: 60 },
    );
  });

  it('the named norms are unchanged: a child is alive unless given as deceased', () => {
    const { law } = everyLaw.at(-1)!;
    const ruleSet = ruleSetOf(law);
    const compiled = compile(ruleSet);
    const bits = new Uint8Array(compiled.nodeCount);
    const deceased = compiled.positionOf.get('child.isDeceased')!;
    const codes = new Uint8Array(ruleSet.facts.length);
    const under = (code: number) => {
      codes[deceased] = code;
      evaluate(compiled, codes, bits);
      return law.norms.map(({ id }) => bits[compiled.nodeOf.get(id)!]);
    };
    const [alive, dead] = [under(1), under(2)];
    law.norms.forEach(({ id }, at) => {
      if (id === 'end-case-management' || !(id in remainsAfterDeath)) return;
      expect(dead[at], id).toBe(alive[at]);
    });
  });

  it.each(['2016-01-01', '2023-05-02', '2027-02-01'])(
    'a death that is left out or unknown changes nothing on %s',
    (at) => {
      fc.assert(
        fc.property(facts, (encoded) => {
          const { 'child.deceased': _death, ...others } = encoded;
          const events = Object.fromEntries(Object.entries(others).filter(([path]) => !/(At|On)$/u.test(path)));
          const answers = [{}, { 'child.deceased': false }, { 'child.deceased': 'unknown' }].map((death) => {
            const { norms: answered } = assess(caseOf({ ...events, ...death }) as never, { at });
            return Object.values(answered).map(({ applies, missing }) => [applies, missing]);
          });
          expect(answers[1]).toEqual(answers[0]);
          expect(answers[2]).toEqual(answers[0]);
        }),
        { numRuns: 20 },
      );
    },
  );
});
