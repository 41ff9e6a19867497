import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { readWording } from '../../src/act/official-text/read-wording.ts';
import { actTextsFolder } from '../support/act-texts.ts';
import type { Subject } from './harness.ts';

const texts = [
  { name: 'English, 2016-01-01', file: 'child-protection-act.2016-01-01.en.txt' },
  { name: 'English, 2023-04-01', file: 'child-protection-act.2023-04-01.en.txt' },
  { name: 'XML, 2025-01-10', file: 'RT-I-31.12.2024-23.et.xml' },
] as const;

const times = 5;

function subject(name: string, text: string, work: (text: string) => number): Subject {
  return {
    name,
    cases: times,
    prepare: () => text,
    run: (given) => {
      let consumed = 0;
      for (let count = 0; count < times; count++) consumed += work(given as string);
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

/** For each official text at hand: reading it, and the least that any reader does with it. */
export const textPairs = texts.flatMap(({ name, file }) => {
  if (actTextsFolder === undefined) return [];
  const text = readFileSync(join(actTextsFolder, file), 'utf8');
  const isXml = file.endsWith('.xml');
  const beside = isXml ? 'the XML parser alone' : 'splitting it into lines';
  return [
    {
      name,
      beside,
      reading: subject(`${name}: read`, text, (given) => readWording(given).parts.length),
      least: subject(`${name}: ${beside}`, text, isXml ? parsedAlone : (given) => given.split('\n').length),
    },
  ];
});
