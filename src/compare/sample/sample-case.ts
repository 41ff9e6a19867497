import { formatDay } from '../../model/time/civil-day.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { caseFacts, type Fact } from '../../rules/facts/case-facts.ts';
import { caseFactMarginals, caseFactsLeftOut, caseGroups } from './case-marginals.ts';
import { drawInput, type Subject } from './draw-input.ts';
import type { Marginal } from './marginal.ts';
import { someMunicipality } from './municipalities.ts';
import type { Random } from './random.ts';
import { type Facts, put, withoutContradiction } from './without-contradiction.ts';

/** A group of facts with the marginal of each, built from the tables once. */
interface Form {
  readonly group: string;
  readonly asked: number;
  readonly questions: readonly Question[];
}

interface Question {
  readonly fact: Fact;
  /** The keys of its path below the group's. */
  readonly keys: readonly string[];
  readonly marginal: Marginal;
}

const ofFact: ReadonlyMap<string, Marginal> = new Map(caseFactMarginals.map((row) => [row.fact, row]));
const leftOut: readonly string[] = caseFactsLeftOut;

const forms: readonly Form[] = caseGroups.map((row) => ({
  group: row.group,
  asked: row.asked,
  questions: (caseFacts as readonly Fact[])
    .filter(({ path }) => path.startsWith(`${row.group}.`) && !leftOut.includes(path))
    .map((fact) => ({
      fact,
      keys: fact.path.split('.').slice(1),
      marginal: { ...row, ...ofFact.get(fact.path) },
    })),
}));

const eighteenYears = 6574;

/** A child of any age, or, once in a hundred, a person up to three years older; born no later than the day of the evaluation time. */
function someBirth(random: Random, { day }: EvaluationTime): number {
  return random.happens(0.01) ? day - eighteenYears - random.below(1096) : day - random.below(eighteenYears);
}

function groupIn(facts: Facts, key: string): Facts {
  facts[key] ??= {};
  return facts[key] as Facts;
}

/** A synthetic case: the groups that are drawn for it, each with all its facts, known or not. */
export function sampleCase(random: Random, time: EvaluationTime): Facts {
  const subject: Subject = {
    time,
    home: someMunicipality(random),
    notBefore: someBirth(random, time),
    happened: new Map(),
  };
  const facts: Facts = {};
  for (const { group, asked, questions } of forms) {
    if (!random.happens(asked)) continue;
    const answers = groupIn(facts, group);
    for (const { fact, keys, marginal } of questions) {
      put(
        answers,
        keys,
        fact.path === 'child.birthDate' ? birth(random, marginal, subject) : drawInput(random, fact, marginal, subject),
      );
    }
  }
  return withoutContradiction(facts);
}

function birth(random: Random, { known: encoded = 1, none = 0 }: Marginal, { notBefore }: Subject): string | null {
  if (!random.happens(encoded)) return null;
  return random.happens(none) ? 'unascertainable' : formatDay(notBefore);
}
