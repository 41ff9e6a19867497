import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { wordingDays } from '../../src/act/wording-days.ts';
import { allThings } from '../../src/rules/dependents/dependent-rules.ts';
import { lawOn } from '../../src/rules/law.ts';
import { lawOfPersons } from '../../src/rules/law-of-persons.ts';

/** A text in the code: a string or a piece of a template, and where it is. */
interface Text {
  readonly file: string;
  readonly text: string;
  /** The name of the function whose argument it is; none where it is no argument. */
  readonly argumentOf?: string | undefined;
}

/** A text that may name a provision or a day of the Act outside `act/` and `rules/`. */
interface Exception {
  readonly because: string;
  readonly isMeant: (text: Text) => boolean;
}

/** The descriptions that a schema carries for its readers: `described('…', schema)`, `named('Name', '…', schema)`. */
const describing: ReadonlySet<string | undefined> = new Set(['described', 'named']);

const exceptions: readonly Exception[] = [
  {
    because: 'words of the command for its readers: help with examples, labels and messages in two languages',
    isMeant: ({ file }) => /^cli\/(?:.*\/)?(?:help|messages)\.ts$/u.test(file),
  },
  {
    because: 'descriptions in the JSON Schemas of answers and reports',
    isMeant: ({ file, argumentOf }) => /-schemas?\.ts$/u.test(file) && describing.has(argumentOf),
  },
  {
    because: 'examples of how a provision is written, in error messages of readers',
    isMeant: ({ text }) => /(?:written as|such as) "?§ /u.test(text),
  },
  {
    because:
      'offences of the penal codes that a synthetic person may have: assumptions about frequency, no law of the Act',
    isMeant: ({ file }) => file === 'compare/sample/person-marginals.ts',
  },
  {
    because: 'a provision that no norm cites: a mutant puts it in place of the one that the norm cites',
    isMeant: ({ file, text }) => file === 'scenarios/mutation/mutants.ts' && /^§ [12]$/u.test(text),
  },
];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative('src', join(entry.parentPath, entry.name)));

/** The function whose argument a node is. */
const calleeOf = ({ parent }: ts.Node): string | undefined =>
  ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) ? parent.expression.text : undefined;

/** Every text in the code of a file, but for those in comments. */
function textsOf(file: string): readonly Text[] {
  const source = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node);
    if (isText) found.push({ file, text: node.text, argumentOf: calleeOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isLaw = (file: string): boolean => /^(?:act|rules)\//u.test(file);
const texts = filesIn('src')
  .filter((file) => !isLaw(file))
  .flatMap(textsOf);

/** A section sign with its number. */
const section = /§\s*\d/u;

/** The first days of wordings and of whatever in the rules is dated. */
const firstDays: ReadonlySet<string> = new Set([
  ...wordingDays.map(({ day }) => day),
  ...allThings().map(({ from }) => from),
  ...wordingDays.flatMap(({ day }) => {
    const { boundedTerms, reservations, judgments } = lawOfPersons(lawOn(day));
    return [boundedTerms, reservations, judgments].flat().map(({ from }) => from);
  }),
]);
const namesFirstDay = (text: string): boolean =>
  [...text.matchAll(/\d{4}-\d{2}-\d{2}/gu)].some(([day]) => firstDays.has(day));

const ofLaw = texts.filter(({ text }) => section.test(text) || namesFirstDay(text));

describe('law is in src/act and src/rules alone', () => {
  test('no other code names a section of the Act or the first day of a provision', () => {
    const found = ofLaw.filter((text) => !exceptions.some(({ isMeant }) => isMeant(text)));
    expect(found.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  test.each(exceptions)('but for $because', ({ isMeant }) => {
    expect(ofLaw.some(isMeant)).toBe(true);
  });
});

test('src/model evaluates nothing: no function of it returns a truth, but for the three-valued logic itself', () => {
  const evaluating = filesIn('src/model').filter((file) =>
    /\): (?:Truth|readonly Truth\[\])\b/u.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(evaluating).toEqual(['model/rule/truth.ts']);
});
