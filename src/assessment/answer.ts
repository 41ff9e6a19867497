import { because as becauseTree } from '../engine/because.ts';
import { truthOf } from '../engine/compile.ts';
import type { Assessment, Because, Finding, NormAnswer } from '../model/answer.ts';
import type { Leaf } from '../model/condition.ts';
import type { DefinitionInForce, NormInForce } from '../rules/law.ts';
import { deadlineFor } from './deadlines.ts';
import type { Evaluation } from './evaluation.ts';
import { factAt, missingFacts } from './missing.ts';
import { municipalityTold, notificationsOf } from './notifications.ts';
import { openQuestions } from './questions.ts';

/** Where an answer keeps what it was built from, for {@link evaluationOf}: not part of its JSON. */
const source: unique symbol = Symbol('evaluation');

interface Sourced {
  readonly [source]?: Evaluation;
}

/** What an answer was built from, or `undefined` for an object that this library did not make. */
export const evaluationOf = (answer: object): Evaluation | undefined => (answer as Sourced)[source];

/** Builds the explanation of a finding or norm. */
export function becauseOf({ evaluator, told }: Evaluation, id: string): Because {
  const { ruleSet, leafFact, leafRow, bitsOfCode } = evaluator.compiled;
  const condition = ruleSet.definitions[id] ?? ruleSet.rules[id]!;
  const holdsLeaf = (leaf: Leaf) => {
    const node = evaluator.compiled.leafOf(leaf);
    return truthOf(bitsOfCode[leafRow[node]! + told.codes[leafFact[node]!]!]!);
  };
  const provisionOf = (definition: string) =>
    evaluator.law.definitions.find((one) => one.id === definition)?.version.provisions[0];
  return becauseTree(ruleSet, condition, holdsLeaf, provisionOf);
}

/** An object with the explanation as a property that is built when it is read and is left out of JSON. */
function explained<Value extends object>(
  value: Value,
  evaluation: Evaluation,
  id: string,
): Value & { because: Because } {
  return Object.defineProperty(value, 'because', { get: () => becauseOf(evaluation, id) }) as Value & {
    because: Because;
  };
}

function findingOf(
  evaluation: Evaluation,
  { id, version }: DefinitionInForce,
  at: number,
  missing: readonly string[],
): Finding {
  const holds = evaluation.truths[at]!;
  const presumed = holds === true && version.presumedWhen !== undefined && isSo(evaluation, version.presumedWhen);
  const { reading, unsettled, provisions } = version;
  return explained(
    {
      holds,
      provisions,
      ...(presumed ? { presumed: true as const } : {}),
      missing,
      ...(reading === undefined ? {} : { reading }),
      ...(unsettled === undefined ? {} : { unsettled }),
    },
    evaluation,
    id,
  );
}

const isSo = ({ evaluator, told }: Evaluation, fact: string): boolean =>
  told.codes[evaluator.compiled.ruleSet.facts.findIndex((domain) => domain.name === fact)] === 2;

function normAnswerOf(
  evaluation: Evaluation,
  { id, modality, version }: NormInForce,
  at: number,
  missing: readonly string[],
): NormAnswer {
  const applies = evaluation.truths[at]!;
  const { provisions, bearer, counterpart = [], term, reading, unsettled } = version;
  const bearerMunicipality = municipalityTold(evaluation.told, version.bearerMunicipality);
  const deadline = deadlineFor(term, applies, evaluation.told);
  return explained(
    {
      applies,
      modality,
      provisions,
      bearer,
      ...(bearerMunicipality === undefined ? {} : { bearerMunicipality }),
      counterpart,
      missing,
      ...(term === undefined ? {} : { term }),
      ...(deadline === undefined ? {} : { deadline }),
      ...(reading === undefined ? {} : { reading }),
      ...(unsettled === undefined ? {} : { unsettled }),
    },
    evaluation,
    id,
  );
}

/** Puts an answer together from an evaluated case. */
export function answerOf(evaluation: Evaluation): Assessment {
  const { evaluator, moment } = evaluation;
  const { definitions, norms, wording } = evaluator.law;
  const missing = evaluator.ids.map((_, at) => missingFacts(evaluation, at));
  const named = missing.map((positions) => positions.map(factAt));
  const normAnswers = norms.map((norm, index) => {
    const at = definitions.length + index;
    return [norm.id, normAnswerOf(evaluation, norm, at, named[at]!)] as const;
  });
  const answer: Assessment = {
    at: moment.text,
    wording: wording.day,
    findings: Object.fromEntries(
      definitions.map((definition, at) => [definition.id, findingOf(evaluation, definition, at, named[at]!)]),
    ),
    norms: Object.fromEntries(normAnswers),
    notifications: notificationsOf(evaluation),
    deadlines: Object.fromEntries(
      normAnswers.flatMap(([id, { deadline }]) => (deadline === undefined ? [] : [[id, deadline]])),
    ),
    openQuestions: openQuestions(evaluation, missing),
  };
  return Object.defineProperty(answer, source, { value: evaluation });
}
