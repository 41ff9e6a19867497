import { Readable, Writable } from 'node:stream';
import { answerOf } from '../../src/assessment/answer.ts';
import { assess } from '../../src/assessment/assess.ts';
import { evaluatorOf, ruleSetOf } from '../../src/assessment/case-evaluator.ts';
import { compactLine } from '../../src/assessment/compact-line.ts';
import { deadlineFor } from '../../src/assessment/deadlines.ts';
import type { Evaluation } from '../../src/assessment/entity-rules.ts';
import { codesUnder, evaluation } from '../../src/assessment/evaluation.ts';
import { truthsFor } from '../../src/assessment/evaluator.ts';
import { explain } from '../../src/assessment/explanation/explain.ts';
import { assessStream } from '../../src/cli/assess/assess-stream.ts';
import { engineFacts } from '../../src/engine/engine-facts.ts';
import { jsonRulesEngine } from '../../src/engine/json-rules-engine.ts';
import type { Assessment } from '../../src/model/answer/answer.ts';
import type { EncodedInput } from '../../src/model/entity/encoded-input.ts';
import { inputSchema } from '../../src/model/input/input-schema.ts';
import { parseJson } from '../../src/model/input/json-text.ts';
import { readEvaluationTime } from '../../src/model/time/evaluation-time.ts';
import { type CaseInput, caseEntity, readCase } from '../../src/rules/facts/case-entity.ts';
import { lawOn } from '../../src/rules/law.ts';
import { casesAt } from './cases.ts';
import { handwritten, verdictsOf } from './handwritten.ts';
import { factsOf } from './handwritten-facts.ts';
import { clockAt } from './handwritten-times.ts';
import { perCase, perCaseAwaited, type Subject } from './harness.ts';

const time = readEvaluationTime(casesAt);
const evaluator = evaluatorOf(lawOn(casesAt.slice(0, 10)));
const { definitions, norms } = evaluator.law;
const clock = clockAt(casesAt);
const schema = inputSchema(caseEntity);
const engine = jsonRulesEngine(ruleSetOf(evaluator.law));

interface Line {
  readonly id: number;
  readonly case: CaseInput;
}

const parsed = (line: string): CaseInput => (JSON.parse(line) as Line).case;
const encoded = (line: string): EncodedInput => readCase(parsed(line), time);
const evaluated = (line: string): Evaluation => evaluation(evaluator, time, encoded(line));
const answered = (line: string): Assessment => answerOf(evaluated(line));
const engineTold = (line: string) => engineFacts(evaluator.compiled.ruleSet, evaluated(line).codes);

const timed = norms.flatMap(({ version }, index) =>
  version.term === undefined ? [] : [{ term: version.term, at: definitions.length + index }],
);

function countDeadlines(one: Evaluation): number {
  let count = 1;
  for (const { term, at } of timed) if (deadlineFor(term, one.truths[at]!, one.encoded) !== undefined) count += 1;
  return count;
}

function readEveryBecause(answer: Assessment): number {
  let count = 0;
  for (const { because } of Object.values(answer.findings)) if (because.holds !== false) count += 1;
  for (const { because } of Object.values(answer.norms)) if (because.holds !== false) count += 1;
  return count;
}

function lineOf(line: string): string {
  const { id, case: input } = JSON.parse(line) as Line;
  return compactLine(evaluation(evaluator, time, readCase(input, time)), id);
}

/** Room into which lines are written as the command would, so that each is put together and encoded. */
const room = Buffer.alloc(256 * 1024);

const answerStream: Subject<Readable> = {
  name: 'the stream of the command, in process',
  cases: 4000,
  prepare: (lines) => Readable.from([Buffer.from(`${lines.join('\n')}\n`)]),
  run: async (chunks) => {
    let bytes = 0;
    const sink = new Writable({
      write(chunk, _encoding, done) {
        bytes += chunk.length;
        done();
      },
    });
    await assessStream(chunks, sink, { defaults: { at: casesAt }, full: false });
    return bytes;
  },
};

/** The names of the subjects that targets speak of. */
export const names = {
  rules: 'rules on a validated case',
  readAndRules: 'validation and rules',
  handwritten: 'hand-written, on the parsed object',
  handwrittenRules: 'hand-written, on facts it has read before',
  engine: 'json-rules-engine, a certain and a possible run',
  why: 'one `because` of an answer at hand',
  parse: '`JSON.parse` of a line',
  parseOnce: '`JSON.parse` of a line, each key once',
  stream: answerStream.name,
} as const;

/** Everything that is timed in one process. */
export const subjects: readonly Subject[] = [
  perCase('`assess`, explanations unread', 500, parsed, (input) => assess(input, { at: casesAt })),
  perCase('`assess`, every `because` read', 200, parsed, (input) => readEveryBecause(assess(input, { at: casesAt }))),
  perCase(names.why, 500, answered, (answer) => answer.norms['decide-on-case-management']!.because),
  perCase('`explain` of one norm, with what would turn it', 100, answered, (answer) =>
    explain(answer, 'decide-on-case-management'),
  ),
  perCase(
    names.rules,
    4000,
    (line) => evaluated(line).codes,
    (codes) => truthsFor(evaluator, codes),
  ),
  perCase(names.readAndRules, 4000, parsed, (input) => evaluation(evaluator, time, readCase(input, time))),
  perCase(names.handwritten, 4000, parsed, (input) => handwritten(input, clock)),
  perCase(names.handwrittenRules, 4000, (line) => factsOf(parsed(line), clock), verdictsOf),
  perCaseAwaited(names.engine, 10, engineTold, engine),
  perCase('validation', 4000, parsed, (input) => codesUnder(evaluator, time, readCase(input, time), undefined)),
  perCase('validation by the zod schema', 300, parsed, (input) => schema.safeParse(input).success),
  perCase('deadlines', 4000, evaluated, countDeadlines),
  perCase('a compact line, encoded', 2000, evaluated, (one) => room.write(compactLine(one, 1))),
  perCase(names.parse, 4000, (line) => line, parsed),
  perCase(names.parseOnce, 4000, (line) => line, parseJson),
  perCase(
    'a line answered: parse, validate, rules, compact line',
    4000,
    (line) => line,
    (line) => room.write(lineOf(line)),
  ),
  answerStream as Subject,
];
