import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { SaxesParser } from 'saxes';
import { readWording } from '../../src/act/official-text/read-wording.ts';
import { compareTexts } from '../../src/compare.ts';
import { actTextsFolder } from '../support/act-texts.ts';
import type { Subject } from './harness.ts';

const texts = [
  { name: 'English, 2016-01-01', file: 'child-protection-act.2016-01-01.en.txt' },
  { name: 'English, 2023-04-01', file: 'child-protection-act.2023-04-01.en.txt' },
  { name: 'XML, 2025-01-10', file: 'RT-I-31.12.2024-23.et.xml' },
] as const;

const times = 5;

function subject<Given>(name: string, given: Given, work: (given: Given) => number): Subject {
  return {
    name,
    cases: times,
    prepare: () => given,
    run: (prepared) => {
      let consumed = 0;
      for (let count = 0; count < times; count++) consumed += work(prepared as Given);
      return consumed;
    },
  };
}

function parsedAlone(xml: string): number {
  let elements = 0;
  const parser = new SaxesParser();
  parser.on('opentag', () => {
    elements += 1;
  });
  parser.write(xml).close();
  return elements;
}

/** Something done with official texts, and beside it the least that anybody does with them. */
interface TextPair {
  readonly name: string;
  readonly beside: string;
  readonly own: Subject;
  readonly least: Subject;
}

/** The texts at hand: none where no folder is named. */
const atHand = texts.flatMap(({ name, file }) =>
  actTextsFolder === undefined ? [] : [{ name, file, text: readFileSync(join(actTextsFolder, file), 'utf8') }],
);

/** For each text: reading it. */
const readingPairs = atHand.map(({ name, file, text }): TextPair => {
  const isXml = file.endsWith('.xml');
  const beside = isXml ? 'the XML parser alone' : 'splitting it into lines';
  return {
    name: `${name}: read`,
    beside,
    own: subject(`${name}: read`, text, (given) => readWording(given).parts.length),
    least: subject(`${name}: ${beside}`, text, isXml ? parsedAlone : (given) => given.split('\n').length),
  };
});

/** The two English texts, as they are read, compared provision by provision with redlines of words; beside it, by lines. */
function comparingPair(first: string, second: string): TextPair {
  const name = 'both English: compared';
  const beside = '`diffLines` of the two';
  const read = [readWording(first), readWording(second)] as const;
  return {
    name,
    beside,
    own: subject(name, read, ([before, after]) => compareTexts(before, after).provisions.length),
    least: subject(beside, [first, second] as const, ([before, after]) => diffLines(before, after).length),
  };
}

/** What is timed on the official texts at hand. */
export const textPairs: readonly TextPair[] =
  atHand.length === 0 ? [] : [...readingPairs, comparingPair(atHand[0]!.text, atHand[1]!.text)];
