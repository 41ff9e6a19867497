import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapters } from '../../src/act/provisions.ts';
import { isUnconditional } from '../../src/model/rule/norm.ts';
import { definitions, norms, personNorms } from '../../src/rules/child-protection-act.ts';
import { readScenarios } from '../../src/scenarios/format/read-scenarios.ts';
import { scenarioFiles } from '../scenarios/scenario-files.ts';
import { coveragePage } from './coverage-page.ts';

const scenarios = scenarioFiles().flatMap((file) => file.scenarios);
const page = coveragePage(chapters, scenarios);

/** The last cells of a page's rows on a provision: how many scenarios exercise it. */
const countsOn = (reference: string, of = page): string[] =>
  of
    .split('\n')
    .filter((line) => line.startsWith(`| ${reference} |`))
    .map((line) => line.slice(2, -2).split(' | ').at(-1)!);

/** The page of a single scenario. */
function pageOf(entry: object): string {
  const expectations = { norms: { 'decide-on-case-management': 'unknown' } };
  return coveragePage(chapters, readScenarios([{ name: 'a scenario', case: {}, expect: expectations, ...entry }]));
}

describe('docs/coverage.md', () => {
  it('is current', () => {
    expect(
      readFileSync('docs/coverage.md', 'utf8') === page,
      'renew docs/coverage.md with: npm run coverage-page',
    ).toBe(true);
  });

  it('has a row for each version of each provision, in the order of the Act', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| § '));
    const versions = chapters.flatMap(({ provisions }) =>
      provisions.flatMap(({ reference, versions }) => versions.map(({ from }) => `${reference} ${from}`)),
    );
    expect(rows.map((row) => /^\| (§ .+?) \| (?:from )?(\S{10})/u.exec(row)!.slice(1).join(' '))).toEqual(versions);
  });

  it('names every rule', () => {
    for (const { id } of [...definitions, ...norms, ...personNorms]) expect(page).toContain(`\`${id}\``);
  });

  it('counts the scenarios on the days of a version', () => {
    expect(countsOn('§ 29 (3)', pageOf({ at: '2023-05-02' }))).toEqual(['1', '0']);
    expect(countsOn('§ 41¹', pageOf({ at: '2023-01-01T00:30' }))).toEqual(['1']);
    expect(countsOn('§ 41¹', pageOf({ at: '2022-12-31T23:30' }))).toEqual(['0']);
    expect(countsOn('§ 41¹', pageOf({ at: '2022-12-31T22:30Z' }))).toEqual(['1']); // 2023 has begun in Estonia
    expect(countsOn('§ 41¹', pageOf({ at: '2022-12-31', wording: '2023' }))).toEqual(['1']);
    expect(countsOn('§ 41¹', pageOf({ at: '2024-12-31', wording: '2016' }))).toEqual(['0']);
  });

  it('counts no scenario of what applies in every case, and none of what is not encoded as a rule', () => {
    expect(countsOn('§ 15 (3) 6)')).toEqual(['unconditional', 'unconditional']);
    expect(countsOn('§ 2')).toEqual(['']);
  });
});

it('every rule that depends on the case has a scenario', () => {
  const encoded = new Set(
    scenarios.flatMap(({ expect: { findings, norms } }) => [
      ...Object.keys(findings ?? {}),
      ...Object.keys(norms ?? {}),
    ]),
  );
  const turning = [...definitions, ...norms.filter(({ versions }) => !versions.every(isUnconditional))];
  expect(turning.map(({ id }) => id).filter((id) => !encoded.has(id))).toEqual([]);
});
