import { answerOf } from '../../src/assessment/answer.ts';
import { compactLine } from '../../src/assessment/compact-line.ts';
import { deadlineFor } from '../../src/assessment/deadlines.ts';
import { type Evaluation, evaluation } from '../../src/assessment/evaluation.ts';
import { evaluatorOf, ruleSetOf } from '../../src/assessment/evaluator.ts';
import { engineFacts, jsonRulesEngine } from '../../src/engine/json-rules-engine.ts';
import { assess } from '../../src/index.ts';
import { readCase } from '../../src/model/case-reader.ts';
import { type CaseInput, caseSchema } from '../../src/model/case-schema.ts';
import { readMoment } from '../../src/model/moment.ts';
import { lawOn } from '../../src/rules/law.ts';
import { caseLines, casesAt } from './cases.ts';
import { type Subject, subject } from './harness.ts';
import { clockAt, factsOf, handwritten, verdictsOf } from './handwritten.ts';

const moment = readMoment(casesAt);
const evaluator = evaluatorOf(lawOn('2023-10-16'));
const clock = clockAt(casesAt);
const lines = caseLines(20231016);
const schema = caseSchema();
const engine = jsonRulesEngine(ruleSetOf(evaluator.law));

interface Line {
  readonly id: number;
  readonly case: CaseInput;
}
const many = <Input>(make: (line: string) => Input) => (count: number): Input[] =>
  Array.from({ length: count }, () => make(lines.next().value));
const parsed = (line: string): CaseInput => (JSON.parse(line) as Line).case;
const told = (line: string) => readCase(parsed(line), moment);
const evaluated = (line: string): Evaluation => evaluation(evaluator, moment, told(line));
const answered = (line: string) => answerOf(evaluated(line));

const withTerm = evaluator.law.norms.flatMap(({ version }, index) =>
  version.term === undefined ? [] : [{ term: version.term, at: evaluator.law.definitions.length + index }],
);

export const subjects: readonly Subject[] = [
  subject({ name: 'JSON.parse', batch: 4000, prepare: many((line) => line), work: parsed }),
  subject({ name: 'validation', batch: 4000, prepare: many(parsed), work: (input) => readCase(input, moment) }),
  subject({ name: 'zod', batch: 400, prepare: many(parsed), work: (input) => schema.safeParse(input) }),
  subject({ name: 'rules', batch: 4000, prepare: many(told), work: (one) => evaluation(evaluator, moment, one) }),
  subject({ name: 'read+rules', batch: 4000, prepare: many(parsed), work: (input) => evaluation(evaluator, moment, readCase(input, moment)) }),
  subject({ name: 'handwritten', batch: 4000, prepare: many(parsed), work: (input) => handwritten(input, clock) }),
  subject({ name: 'handwritten rules', batch: 4000, prepare: many((line) => factsOf(parsed(line), clock)), work: verdictsOf }),
  subject({ name: 'jre', batch: 12, prepare: many((line) => engineFacts(evaluator.compiled.ruleSet, told(line).codes)), work: engine, isAsync: true }),
  subject({ name: 'deadlines', batch: 4000, prepare: many(evaluated), work: (one) => { let n = 0; for (const { term, at } of withTerm) if (deadlineFor(term, one.truths[at]!, one.told) !== undefined) n++; return n; } }),
  subject({ name: 'assess', batch: 1000, prepare: many(parsed), work: (input) => assess(input, { at: casesAt }) }),
  subject({ name: 'assess+because', batch: 400, prepare: many(parsed), work: (input) => { const a = assess(input, { at: casesAt }); let n = 0; for (const f of Object.values(a.findings)) if (f.because) n++; for (const f of Object.values(a.norms)) if (f.because) n++; return n; } }),
  subject({ name: 'because', batch: 1000, prepare: many(answered), work: (a) => a.norms['decide-on-case-management']!.because }),
  subject({ name: 'compact', batch: 4000, prepare: many(evaluated), work: (one) => compactLine(one, 1) }),
  subject({ name: 'stream', batch: 4000, prepare: many((line) => line), work: (line) => { const { id, case: input } = JSON.parse(line) as Line; return compactLine(evaluation(evaluator, moment, readCase(input, moment)), id); } }),
];
