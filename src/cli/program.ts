import { Command, CommanderError, Option } from 'commander';
import { isLawError } from '../act/law-error.ts';
import { libraryVersion } from '../model/library-version.ts';
import { type AssessCommandOptions, assessCommand } from './assess.ts';
import type { CheckCommandOptions } from './check.ts';
import type { CompareCommandOptions } from './compare.ts';
import { exitCode, exitCodesInWords } from './exit-code.ts';
import { faultInWords, isClosedPipe } from './fault.ts';
import type { HistoryCommandOptions } from './history.ts';
import type { ImpactCommandOptions } from './impact.ts';
import type { MutateCommandOptions } from './mutate.ts';
import { refusalInWords } from './refusal.ts';
import type { ReplayCommandOptions } from './replay.ts';
import type { RulesCommandOptions } from './rules.ts';
import type { SampleCommandOptions } from './sample.ts';
import type { ScreenCommandOptions } from './screen.ts';
import type { Surroundings } from './surroundings.ts';
import { usageErrorInWords } from './usage-error.ts';
import type { VerifyCommandOptions } from './verify.ts';
import type { WitnessCommandOptions } from './witness.ts';

/**
 * Runs the command.
 *
 * @param args What stands after the command's name.
 * @param surroundings The streams, the environment and the clock.
 * @returns The exit code; whatever goes wrong has been told to standard error.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let code: number = exitCode.done;
  const program = programFor(surroundings, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return codeOfError(error, surroundings);
  }
}

function codeOfError(error: unknown, { stderr, env }: Surroundings): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.badInput;
  if (isClosedPipe(error)) return exitCode.done;
  if (isLawError(error)) {
    stderr.write(refusalInWords(error));
    return exitCode.badInput;
  }
  stderr.write(faultInWords(error, env));
  return exitCode.fault;
}

function programFor(surroundings: Surroundings, finish: (code: number) => void): Command {
  const { stdout, stderr } = surroundings;
  const program = new Command('lasteks')
    .description('The Estonian Child Protection Act as rules: what follows for this child, who must be told, by when.')
    .version(libraryVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(usageErrorInWords(text)),
    })
    .exitOverride()
    .addHelpText('after', programHelp);
  addAssess(program, surroundings, finish);
  addScreen(program, surroundings, finish);
  addCheck(program, surroundings, finish);
  addCompare(program, surroundings, finish);
  addVerify(program, surroundings, finish);
  addRules(program, surroundings);
  addHistory(program, surroundings);
  addReplay(program, surroundings, finish);
  addSchema(program, surroundings);
  addWitness(program, surroundings, finish);
  addMutate(program, surroundings, finish);
  addImpact(program, surroundings, finish);
  addSample(program, surroundings, finish);
  return program;
}

const programHelp = `
Examples:
  $ lasteks assess case.yaml --at 2023-05-02T10:00
  $ lasteks assess cases.ndjson > answers.ndjson
  $ lasteks screen person.yaml --verdict-only
  $ lasteks check policy/ --reporter junit > report.xml
  $ lasteks compare 2016 2023 --format html --out comparison.html
  $ lasteks rules --format json > rules.json
  $ lasteks verify act.xml --wording 2023
  $ lasteks history "§ 20 (1)"
  $ lasteks schema case > case.schema.json

It decides nothing for anybody: it tells what the Act says follows from what is
known, and what is still unknown.

${exitCodesInWords}`;

function addAssess(program: Command, surroundings: Surroundings, finish: (code: number) => void): void {
  program
    .command('assess')
    .summary('answer a case, or a stream of cases')
    .description('Answers a case: findings, duties, deadlines, whom to tell, and what is not known yet.')
    .argument('<FILE>', 'a case or an envelope in YAML or JSON; - is standard input; .ndjson is a stream')
    .option('--at <MOMENT>', 'a day, or a date and time in Estonia (default: the present moment)')
    .option('--wording <DAY>', 'apply the wording that entered into force on this day, whatever the moment')
    .option('--strict', 'refuse a moment up to which the law has not been looked through')
    .addOption(new Option('--json', 'print the answer as JSON').conflicts('why'))
    .addOption(new Option('--ndjson', 'take the input as a stream: a case a line, an answer a line').conflicts('why'))
    .addOption(
      new Option('--full', 'add explanations to JSON; add readings, ids and all questions to text').conflicts('why'),
    )
    .option('--why <ID>', 'explain one finding or norm, such as child-in-danger (ids: --full)')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', assessHelp)
    .action(async (file: string, options: AssessCommandOptions) => {
      finish(await assessCommand(file, options, surroundings));
    });
}

const assessHelp = `
What a document tells in \`at\` and \`wording\` goes before the options. Every fact
may be left out: what is not told is unknown, and nothing defaults to "no".
\`lasteks schema case\` lists the facts.

In a stream a line that cannot be answered becomes { id, line, error: { code,
path } } on its own line; the others are answered all the same.

Examples:
  $ lasteks assess examples/separated-on-friday-evening.yaml --lang et
  $ lasteks assess case.yaml --at 2023-05-02T10:00 --why child-in-danger
  $ export-cases | lasteks assess - --ndjson --at 2024-06-30 > answers.ndjson

${exitCodesInWords}`;

function addScreen(program: Command, surroundings: Surroundings, finish: (code: number) => void): void {
  const notFull = ['json', 'ndjson'];
  program
    .command('screen')
    .summary('screen a person, or a stream of persons')
    .description(
      'Screens a person under §§ 19 and 20: barred from working with children or not, by what, and what is due.',
    )
    .argument('<FILE>', 'a person or an envelope in YAML or JSON; - is standard input; .ndjson is a stream')
    .option('--at <MOMENT>', 'a day, or a date and time in Estonia (default: the present moment)')
    .option('--wording <DAY>', 'apply the wording that entered into force on this day, whatever the moment')
    .option('--strict', 'refuse a moment up to which the law has not been looked through')
    .option('--json', 'print the answer as JSON')
    .option('--ndjson', 'take the input as a stream: a person a line, an answer a line')
    .addOption(new Option('--verdict-only', 'print only: may work, may not work, or unknown').conflicts('full'))
    .addOption(new Option('--full', 'add readings, ids and all questions to text').conflicts(notFull))
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', screenHelp)
    .action(async (file: string, options: ScreenCommandOptions) => {
      const { screenCommand } = await import('./screen.ts');
      finish(await screenCommand(file, options, surroundings));
    });
}

const screenHelp = `
What a document tells in \`at\` and \`wording\` goes before the options. No records
told is unknown; an empty list says that there are none. \`lasteks schema person\`
lists the facts.

In a stream a line that cannot be answered becomes { id, line, error: { code,
path } } on its own line; how many came out how stands on standard error.

Examples:
  $ lasteks screen examples/person-robber-2016.yaml --lang et
  $ lasteks screen person.yaml --at 2023-05-02 --verdict-only
  $ export-persons | lasteks screen - --ndjson --verdict-only > verdicts.ndjson

${exitCodesInWords}`;

function addCheck(program: Command, surroundings: Surroundings, finish: (code: number) => void): void {
  program
    .command('check')
    .summary('run scenario files')
    .description('Runs scenarios, cases with what is expected of the answer, and tells where the answers part from it.')
    .argument('<FILES...>', 'scenario files in YAML or JSON, folders and globs; - is standard input')
    .option('--reporter <NAME>', 'pretty, junit, json or github (default: pretty)')
    .option('--wording <DAY>', 'run all under the wording that entered into force on this day')
    .option('--filter <TEXT>', 'run only the scenarios whose name has this text')
    .option('--fail-on-empty', 'fail where no scenario counts (default)')
    .option('--no-fail-on-empty', 'let it pass that no scenario counts')
    .addOption(
      new Option('--record <FILE>', 'write the answers of now to a file; - is standard output').conflicts('against'),
    )
    .option('--against <FILE>', 'tell what has changed since the answers were recorded')
    .option('--at <MOMENT>', 'for a record: the moment of the cases that tell none')
    .option('--coverage', 'tell what of the law the scenarios show, and which would show the rest')
    .option('--threshold <PERCENT>', 'fail where they show less of the norms or of the conditions')
    .option('--full', 'with --coverage: also what is shown, by provision, and what is not counted')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', checkHelp)
    .action(async (files: string[], options: CheckCommandOptions) => {
      const { record, against } = options;
      const { checkCommand } = await import('./check.ts');
      const { recordCommand, againstCommand } = await import('./check-record.ts');
      if (record !== undefined) finish(recordCommand(files, record, options, surroundings));
      else if (against !== undefined) finish(againstCommand(files, against, options, surroundings));
      else finish(await checkCommand(files, options, surroundings));
    });
}

const checkHelp = `
A file that cannot be read is named with line and column, and the others still
run. A scenario with \`todo\` is shown and not counted. No report repeats a value of
a case: a municipality stands as the fact that told it.

With --record and --against the answers themselves are frozen and compared, and
what scenarios expect is not looked at. FILES may then also have cases and persons,
alone, in lists or as .ndjson. A record has no day of a case, and --against ends
with 1 where something has changed.

Coverage counts, of each norm on each day from 2016 on, the truths that are possible
and the leaves of its condition that alone can turn it; with --wording only that
wording. A scenario covers what it expects.

Examples:
  $ lasteks check policy/
  $ lasteks check policy/ --wording 2023 --coverage --threshold 80
  $ lasteks check policy/ cases.ndjson --record answers.json
  $ lasteks check policy/ cases.ndjson --against answers.json --wording 2023
  $ lasteks check 'policy/**/*.yaml' --reporter github
  $ lasteks check policy/ --wording 2016 --filter "ten days"

${exitCodesInWords}`;

function addCompare(program: Command, surroundings: Surroundings, finish: (code: number) => void): void {
  program
    .command('compare')
    .summary('compare two wordings')
    .description(
      'Compares two wordings of the Act, provision by provision and rule by rule: what the acts changed, and what of that changes what follows.',
    )
    .argument('<A>', 'the wording before: the day it entered into force, 2016 or 2023, or a day inside it')
    .argument('<B>', 'the wording after')
    .option('--format <FORMAT>', 'text, json, md or html (default: text)')
    .option('--texts <FILES...>', 'the official texts of A and of B, in one language: lay them over each other')
    .option('--out <FILE>', 'write to this file (default: standard output)')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', compareHelp)
    .action(async (before: string, after: string, options: CompareCommandOptions) => {
      const { compareCommand } = await import('./compare.ts');
      finish(await compareCommand(before, after, options, surroundings));
    });
}

const compareHelp = `
A rule is the same where it comes out the same on every valuation of the facts that
it turns on. Without texts the report holds gists and digests; the Act's own words
are published by Riigi Teataja alone. The HTML is one file and needs no network.

Examples:
  $ lasteks compare 2016 2023
  $ lasteks compare 2016 2023 --format html --texts a.txt b.txt --out comparison.html
  $ lasteks compare 2025-01-10 2027-01-01 --format md --lang et --out muudatused.md

${exitCodesInWords}`;

function addVerify(program: Command, surroundings: Surroundings, finish: (code: number) => void): void {
  program
    .command('verify')
    .summary('hold an official text against what is encoded')
    .description(
      'Holds an official text of the Act against what is encoded, and tells what rests on what is not the same.',
    )
    .argument('<FILE>', 'the English page text or the Estonian XML of Riigi Teataja; - is standard input')
    .requiredOption('--wording <DAY>', 'the day on which the text entered into force')
    .addOption(new Option('--json', 'print the comparison as JSON').conflicts('full'))
    .option('--full', 'print also what is the same')
    .option(
      '--scenarios <FILES...>',
      'scenario files, folders, globs: tell which scenarios rest on what is not the same',
    )
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', verifyHelp)
    .action(async (file: string, options: VerifyCommandOptions) => {
      const { verifyCommand } = await import('./verify.ts');
      finish(await verifyCommand(file, options, surroundings));
    });
}

const verifyHelp = `
A text of a wording that is not encoded is held against the last one before it, by
its numbers and amendment marks.

Examples:
  $ lasteks verify act.2023-04-01.en.txt --wording 2023-04-01
  $ lasteks verify act.2025-01-10.et.xml --wording 2025-01-10 --json > drift.json
  $ lasteks verify act.xml --wording 2025-01-10 --scenarios test/scenarios/*.yaml

${exitCodesInWords}`;

function addRules(program: Command, surroundings: Surroundings): void {
  program
    .command('rules')
    .summary('print the rules in force')
    .description('Prints the rules in force on a day: as a list to read, or as JSON that json-rules-engine loads.')
    .option('--at <MOMENT>', 'a day, or a date and time in Estonia (default: the present moment)')
    .option('--wording <DAY>', 'the rules of the wording that entered into force on this day, whatever the moment')
    .option('--format <FORMAT>', 'text or json (default: text)')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', rulesHelp)
    .action(async (options: RulesCommandOptions) => {
      const { rulesCommand } = await import('./rules.ts');
      surroundings.stdout.write(rulesCommand(options, surroundings));
    });
}

const rulesHelp = `
The JSON is in both languages. \`lasteks/operators\` has the operators that it names.

Examples:
  $ lasteks rules --at 2023-05-02 --lang et
  $ lasteks rules --wording 2016 --format json > rules.2016.json

${exitCodesInWords}`;

function addReplay(program: Command, surroundings: Surroundings, finish: (code: number) => void): void {
  program
    .command('replay')
    .summary('answer a case again and compare')
    .description(
      'Answers a case or a person again, for the moment and by the wording of an answer that was kept, and tells whether the same comes out or why not.',
    )
    .argument('<ANSWER>', 'the answer that was kept: what assess or screen --json printed')
    .argument('<CASE>', 'the case or the person, as assess and screen take it')
    .option('--json', 'print what differs as JSON')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', replayHelp)
    .action(async (answer: string, input: string, options: ReplayCommandOptions) => {
      const { replayCommand } = await import('./replay.ts');
      finish(await replayCommand(answer, input, options, surroundings));
    });
}

const replayHelp = `
The receipt of an answer holds the version of the library, a digest of the rules in
force and a digest of what was told, without any value that identifies somebody.
What differs is told by its path in the answer alone.

Examples:
  $ lasteks assess case.yaml --at 2026-03-02 --json > answer.json
  $ lasteks replay answer.json case.yaml

${exitCodesInWords}`;

function addHistory(program: Command, surroundings: Surroundings): void {
  program
    .command('history')
    .summary('tell the history of a provision or a rule')
    .description(
      'Tells the versions of a provision, with the rules that rest on it, or of one rule: from which day, by which act.',
    )
    .argument('<WHAT>', 'a provision, such as "§ 20 (1)", or the id of a finding or norm')
    .addOption(new Option('--json', 'print the history as JSON').conflicts('format'))
    .option('--format <FORMAT>', 'text, md or json (default: text)')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', historyHelp)
    .action(async (asked: string, options: HistoryCommandOptions) => {
      const { historyCommand } = await import('./history.ts');
      surroundings.stdout.write(historyCommand(asked, options, surroundings));
    });
}

const historyHelp = `
A provision that was renumbered is followed under its other numbers. The JSON is in
both languages.

Examples:
  $ lasteks history "§ 20 (1)"
  $ lasteks history 27.1 --lang et
  $ lasteks history decide-on-case-management --json

${exitCodesInWords}`;

function addSchema(program: Command, { stdout }: Surroundings): void {
  program
    .command('schema')
    .summary('print a JSON Schema')
    .description(
      'Prints the JSON Schema of what goes in (case, person, scenario) or comes out (assessment, screening, record, check, impact, comparison).',
    )
    .argument('<NAME>', 'case, person, assessment, screening, scenario, record, check, impact or comparison')
    .addHelpText('after', `\n${exitCodesInWords}`)
    .action(async (name: string) => {
      const { schemaCommand } = await import('./schema.ts');
      stdout.write(schemaCommand(name));
    });
}

function addWitness(program: Command, surroundings: Surroundings, finish: (code: number) => void): void {
  program
    .command('witness')
    .summary('write scenarios that cover the rules')
    .description(
      'Writes, for each version of a rule, the smallest set of scenarios that shows every truth that is possible for it and of each condition that it alone turns it.',
    )
    .option('--norm <IDS...>', 'only these findings and norms')
    .addOption(new Option('--at <DAY>', 'the rules of this day, told on it').conflicts('wording'))
    .option('--wording <DAY>', 'the rules of the wording that entered into force on this day')
    .option('--mutants', 'also what notices every change that `lasteks mutate` makes')
    .option('--out <FILE>', 'write to this file (default: standard output)')
    .addHelpText('after', witnessHelp)
    .action(async (options: WitnessCommandOptions) => {
      const { witnessCommand } = await import('./witness.ts');
      finish(await witnessCommand(options, surroundings));
    });
}

const witnessHelp = `
What is expected is what the rules answer today: a jurist reviews it against the
Act before it is kept.

Examples:
  $ lasteks witness --norm decide-on-case-management > review.yaml
  $ lasteks witness --wording 2023 --mutants --out witness.yaml

${exitCodesInWords}`;

function addMutate(program: Command, surroundings: Surroundings, finish: (code: number) => void): void {
  program
    .command('mutate')
    .summary('tell which changes of the rules no scenario notices')
    .description('Changes the rules in memory one step at a time, and tells which changes no scenario notices.')
    .argument('<FILES...>', 'scenario files in YAML or JSON; - is standard input')
    .option('--norm <IDS...>', 'only changes of these findings and norms')
    .option('--explained <FILE>', 'reasons, by id, why some changes need not be noticed')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', mutateHelp)
    .action(async (files: readonly string[], options: MutateCommandOptions) => {
      const { mutateCommand } = await import('./mutate.ts');
      finish(await mutateCommand(files, options, surroundings));
    });
}

const mutateHelp = `
Changes that mean the same as the law are left out. A file of reasons is YAML:
the id of a change, as it is printed, and why it stays.

Examples:
  $ lasteks mutate scenarios/*.yaml
  $ lasteks mutate scenarios/*.yaml --norm notify-danger --json
  $ lasteks mutate scenarios/ --explained explained.yaml

${exitCodesInWords}`;

function addImpact(program: Command, surroundings: Surroundings, finish: (code: number) => void): void {
  program
    .command('impact')
    .summary('tell what two wordings make of cases and persons')
    .description(
      'Tells, for the cases and persons of a stream, how each finding and norm comes out under two wordings, who is told, which deadlines move, and because of which provisions.',
    )
    .argument('<FILE>', 'cases and persons as .ndjson, one a line; - is standard input')
    .requiredOption('--from <DAY>', 'the wording before, by the day on which it entered into force')
    .requiredOption('--to <DAY>', 'the wording after')
    .option('--at <MOMENT>', 'the moment of lines that tell none (default: the present moment)')
    .option('--suppress-below <N>', 'keep counts below N back, and round the others, so that nobody can be found')
    .option('--examples <N>', 'how many ids to give for each change (default: 3)')
    .option('--workers <N>', 'how many threads count (default: one a core)')
    .option('--format <FORMAT>', 'text, json, md or html (default: text)')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', impactHelp)
    .action(async (file: string, options: ImpactCommandOptions) => {
      const { impactCommand } = await import('./impact.ts');
      finish(await impactCommand(file, options, surroundings));
    });
}

const impactHelp = `
A person stands in an envelope: { id, at, person }. What a line tells in \`at\` goes
before the option; a wording that it names is not looked at. A line that cannot be
read is counted by the code of its error, and the others count all the same.

Nothing of a case is in the report but ids that the lines give; they should identify
nobody. With --suppress-below no count below N can be told from the others either.

Examples:
  $ lasteks impact cases.ndjson --from 2023 --to 2027-01-01
  $ lasteks impact cases.ndjson --from 2023 --to 2027-01-01 --suppress-below 5 --format html > impact.html
  $ lasteks sample --count 250000 --seed 1 | lasteks impact - --from 2016 --to 2023

${exitCodesInWords}`;

function addSample(program: Command, surroundings: Surroundings, finish: (code: number) => void): void {
  program
    .command('sample')
    .summary('write synthetic cases or persons')
    .description(
      'Writes synthetic cases or persons, an envelope a line: nobody’s data, to try the other commands with.',
    )
    .option('--count <N>', 'how many (default: 1000)')
    .option('--seed <N>', 'a whole number: the same one gives the same lines (default: 1)')
    .option('--kind <KIND>', 'case or person (default: case)')
    .option('--at <MOMENT>', 'the moment of all lines (default: 2027-06-14T10:00)')
    .addHelpText('after', sampleHelp)
    .action(async (options: SampleCommandOptions) => {
      const { sampleCommand } = await import('./sample.ts');
      finish(await sampleCommand(options, surroundings));
    });
}

const sampleHelp = `
How often a fact is told, and with what, stands in docs/sample.md with its source and
what is doubtful about it. Most of it is assumed: a sample shows what a change of the
Act can do, not how often it will.

Examples:
  $ lasteks sample --count 250000 --seed 1 > cases.ndjson
  $ lasteks sample --kind person --count 1000 | lasteks screen - --ndjson --verdict-only

${exitCodesInWords}`;
