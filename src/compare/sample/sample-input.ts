import type { Entity } from '../../model/entity/entity.ts';
import type { Fact } from '../../model/entity/fact.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import { formatDay } from '../../model/time/civil-day.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { caseEntity } from '../../rules/facts/case-entity.ts';
import { personEntity } from '../../rules/facts/person-entity.ts';
import { caseFactMarginals, caseFactsLeftOut, caseGroups } from './case-marginals.ts';
import { drawInput, type Subject } from './draw-input.ts';
import type { FactMarginal, GroupMarginal, Marginal, PartMarginal } from './marginal.ts';
import { someMunicipality } from './municipalities.ts';
import {
  personFactMarginals,
  personGroups,
  recordCounts,
  recordFactMarginals,
  recordMarginals,
} from './person-marginals.ts';
import type { Random } from './random.ts';
import { type Facts, put, withoutContradiction } from './without-contradiction.ts';

/** What the inputs about an entity are drawn from. */
export interface SampleTable {
  readonly entity: Entity;
  readonly groups: readonly GroupMarginal[];
  readonly facts: readonly FactMarginal[];
  readonly leftOut: readonly string[];
  /** The parts: how many, as weights from unknown on; the facts that are drawn together; the other facts. */
  readonly parts?: {
    readonly counts: readonly number[];
    readonly together: readonly PartMarginal[];
    readonly facts: readonly FactMarginal[];
  };
  /** The day, as a number, before which nothing of it has happened. */
  readonly begin: (random: Random, time: EvaluationTime) => number;
}

const eighteenYears = 6574;
/** The longest working life. */
const longestService = 45 * 365;

const sampleTables: Readonly<Record<DocumentKind, SampleTable>> = {
  case: {
    entity: caseEntity,
    groups: caseGroups,
    facts: caseFactMarginals,
    leftOut: caseFactsLeftOut,
    /** The birth of a child of any age, or, once in a hundred, of a person up to three years older. */
    begin: (random, { day }) =>
      random.happens(0.01) ? day - eighteenYears - random.below(1096) : day - random.below(eighteenYears),
  },
  person: {
    entity: personEntity,
    groups: personGroups,
    facts: personFactMarginals,
    leftOut: [],
    parts: { counts: recordCounts.weights, together: recordMarginals, facts: recordFactMarginals },
    begin: (_, { day }) => day - longestService,
  },
};

/** A fact that is drawn. */
interface Question {
  readonly fact: Fact;
  readonly keys: readonly string[];
  readonly marginal: Marginal;
}

const question = (fact: Fact, marginal: Marginal): Question => ({ fact, keys: fact.path.split('.'), marginal });

/** The first key of a path; nothing for a fact without a group. */
const groupOf = ({ path }: Fact): string => path.slice(0, Math.max(0, path.indexOf('.')));

/** Makes the function that draws inputs from a table. */
export function sampler({ entity, groups, facts: rows, leftOut, parts, begin }: SampleTable) {
  const { facts: all, beginsOn, parts: partsOfEntity } = entity;
  const marginalOf = new Map(rows.map((row) => [row.fact, row]));
  const forms = groups.map((row) => ({
    asked: row.asked,
    questions: all
      .filter((fact) => groupOf(fact) === row.group && !leftOut.includes(fact.path))
      .map((fact) => question(fact, { ...row, ...marginalOf.get(fact.path) })),
  }));
  const ofPart = (parts?.facts ?? []).map((row) =>
    question(partsOfEntity!.entity.facts.find(({ path }) => path === row.fact)!, row),
  );
  const weights = (parts?.together ?? []).map(({ weight }) => weight);

  const drawAll = (facts: Facts, questions: readonly Question[], random: Random, subject: Subject): Facts => {
    for (const { fact, keys, marginal } of questions) {
      const draw = fact.path === beginsOn ? drawBegin : drawInput;
      put(facts, keys, draw(random, fact, marginal, subject));
    }
    return facts;
  };
  return (random: Random, time: EvaluationTime): Facts => {
    const home = someMunicipality(random);
    const subject: Subject = { time, home, notBefore: begin(random, time), happened: new Map() };
    const facts: Facts = {};
    for (const { asked, questions } of forms) if (random.happens(asked)) drawAll(facts, questions, random, subject);
    if (parts !== undefined) {
      const count = random.weighted(parts.counts) - 1; // the first is that the parts are unknown
      const drawPart = (): Facts =>
        drawAll({ ...parts.together[random.weighted(weights)]!.tells }, ofPart, random, subject);
      facts[partsOfEntity!.key] = count < 0 ? null : Array.from({ length: count }, drawPart);
    }
    return withoutContradiction(entity, facts);
  };
}

/** The date at which everything begins, as the subject has it. */
function drawBegin(random: Random, _: Fact, { known = 1, none = 0 }: Marginal, { notBefore }: Subject): string | null {
  if (!random.happens(known)) return null;
  return random.happens(none) ? 'unascertainable' : formatDay(notBefore);
}

/** Draw a synthetic case, or a person who works with children or would: some groups of facts, each with all its facts. */
export const samplers = {
  case: /* @__PURE__ */ sampler(sampleTables.case),
  person: /* @__PURE__ */ sampler(sampleTables.person),
};
