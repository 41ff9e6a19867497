import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { faultsOfChanges } from '../support/counterfactuals-by-trying.ts';
import { everySingle, nameOf } from '../support/laws.ts';
import { sizeOf, writeCodes } from '../support/spaces.ts';

const mostCases = 250;
const small = everySingle.filter(({ space }) => space.axes.flatMap(({ facts }) => facts).length <= 8);

describe('the smallest sets of facts that would change an answer are found', () => {
  it('the smallest sets of facts that would change an answer are given for all but the few definitions and norms that are too large to try', () => {
    const tooLarge = everySingle.filter((one) => !small.includes(one)).map(nameOf);
    expect(tooLarge.sort()).toEqual([
      'board-may-process-case-data from 2025-01-10',
      'board-may-process-case-data from 2027-01-01',
      'child-in-need-of-assistance from 2016-01-01',
      'child-in-need-of-assistance from 2027-01-01',
      'determine-communication from 2016-01-01',
      'determine-place-of-stay from 2016-01-01',
      'end-case-management from 2027-01-01',
      'involved-may-process-case-data from 2025-01-10',
      'may-process-case-data from 2025-01-10',
      'may-report-through-contact-person from 2027-01-01',
      'night-restriction from 2016-01-01',
      'notify-responsible-local-government from 2022-05-08',
      'notify-responsible-local-government from 2027-01-01',
      'pass-on-known-data from 2027-01-01',
    ]);
  });

  it.each(small.map((one) => [nameOf(one), one] as const))('%s', (_name, one) => {
    const compiled = compile(one.ruleSet);
    const codes = new Uint8Array(one.ruleSet.facts.length);
    const size = sizeOf(one.space);
    const step = Math.max(1, Math.floor(size / mostCases));
    const wrong: string[] = [];
    for (let index = 0; index < size; index += step) {
      writeCodes(one.space.axes, 'states', index, codes);
      for (const wanted of [true, false]) {
        for (const fault of faultsOfChanges(one.space, compiled, one.id, codes, wanted))
          wrong.push(`${index} to ${wanted}: ${fault}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
