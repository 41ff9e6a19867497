import { chapters } from '../../../src/act/provisions.ts';
import { definitions, norms, personNorms } from '../../../src/rules/child-protection-act.ts';
import { scenarioFiles } from '../../scenarios/scenario-files.ts';
import { factEntries } from './fact-entries.ts';
import { factPage } from './fact-page.ts';
import { type Page, sectionName } from './page.ts';
import { type Rule, rulePage } from './rule-page.ts';
import { filed, scenarioPage } from './scenario-page.ts';
import { sectionPage } from './section-page.ts';

const rules: readonly Rule[] = [...definitions, ...norms, ...personNorms];

/** An index of a shelf: TypeDoc hangs the pages below it. */
function shelfPage(title: string, about: string, pages: readonly Page[]): Page {
  const name = pages[0]!.path.split('/')[0]!;
  const children = pages.map(({ path }) => `  - ./${path}`).join('\n');
  return { path: `${name}.md`, text: `---\ntitle: ${title}\nchildren:\n${children}\n---\n\n# ${title}\n\n${about}\n` };
}

/** Every page of the reference: of the Act's sections, the rules, the facts and the scenarios, with an index of each. */
export function referencePages(): readonly Page[] {
  const files = scenarioFiles().map(({ name, scenarios }) => filed(name, scenarios));
  const scenarios = files.flat();
  const sections = chapters.flatMap((chapter) => {
    const names = [...new Set(chapter.provisions.map(({ reference }) => sectionName(reference)))];
    return names.map((name) => {
      const own = chapter.provisions.filter(({ reference }) => sectionName(reference) === name);
      return sectionPage(chapter, name, own, rules);
    });
  });
  const shelves = [
    shelved(
      'The Act by section',
      'Each provision with its versions, in our own words, and what is made of it.',
      sections,
    ),
    shelved(
      'Rules',
      'Each definition and norm with its versions, conditions, readings and scenarios.',
      rules.map((rule) => rulePage(rule, scenarios)),
    ),
    shelved(
      'Facts',
      'What can be told of a case, a person or a record, and what follows from it.',
      [...factEntries.values()].map((entry) => factPage(entry, rules)),
    ),
    shelved(
      'Scenarios',
      'The scenarios of the Act, by chapter.',
      files.map((own) => scenarioPage(own[0]!.file, own, rules)),
    ),
  ];
  return shelves.flat();
}

const shelved = (title: string, about: string, pages: readonly Page[]): readonly Page[] => [
  shelfPage(title, about, pages),
  ...pages,
];
