import { LawError } from '../act/law-error.ts';
import { type Fact, type Implication, provisionsOfFact } from '../model/entity/fact.ts';
import type { Condition, Operator } from '../model/rule/condition.ts';
import type { DefinitionVersion, Modality, NormVersion } from '../model/rule/norm.ts';
import type { Bilingual } from '../model/rule/truth.ts';
import { caseFacts } from '../rules/facts/case-facts.ts';
import { derivedFactOrigins } from '../rules/facts/derived-fact-origins.ts';
import { derivedFacts } from '../rules/facts/derived-facts.ts';
import type { DerivedFactName } from '../rules/facts/derived-group.ts';
import { derivedLabels } from '../rules/facts/derived-labels.ts';
import { implicationReasons } from '../rules/facts/implication-reasons.ts';
import type { DefinitionInForce, Law, NormInForce } from '../rules/law.ts';

/** The parameters of the event of a finding: the definition without its condition. */
export interface FindingParams extends Omit<DefinitionVersion, 'when'> {
  readonly kind: 'finding';
  readonly label: Bilingual;
}

/** The parameters of the event of a norm: the norm without its condition. */
export interface NormParams extends Omit<NormVersion, 'when'> {
  readonly kind: 'norm';
  readonly label: Bilingual;
  readonly modality: Modality;
}

/** A rule as json-rules-engine is given it. */
export interface EngineRule {
  readonly name: string;
  readonly conditions: Condition;
  readonly event: {
    /** The id of the finding or norm. */
    readonly type: string;
    readonly params: FindingParams | NormParams;
  };
}

/** A fact that a rule tests and a case gives. */
export interface InputFact extends Pick<Fact, 'label' | 'provisions'> {
  readonly fact: string;
  readonly type: 'truth' | 'choice';
  /** The values of a choice. */
  readonly values?: readonly string[];
}

/** A fact that a rule tests and that has to be computed. */
export interface DerivedRuleFact {
  readonly fact: DerivedFactName;
  /** What has to be given for it: facts of the case; `at` where that is the hour of the answer. */
  readonly from: readonly string[];
  /** How it is computed; unknown wherever what it is computed from is unknown and does not settle it. */
  readonly how: Bilingual;
  readonly label: Bilingual;
  readonly provisions: readonly string[];
}

/** An implication, with the fact that it follows from. */
export interface RuleImplication extends Omit<Implication, 'because'> {
  readonly fact: string;
  /** Why. */
  readonly because: Bilingual;
}

/** The rules in force as plain JSON, for json-rules-engine and for whoever reads them. */
export interface RulesDocument {
  /** The day that the wording entered into force. */
  readonly wording: string;
  /** The names of the operators; `lasteks/operators` has them. */
  readonly operators: readonly Operator[];
  /** The given facts that the rules test, in the order of the fact table. */
  readonly facts: readonly InputFact[];
  /** The facts that the rules test and nobody gives. */
  readonly derivedFacts: readonly DerivedRuleFact[];
  /**
   * What follows from known facts and is filled in before the rules run: where `fact` is true, has happened or, of a choice,
   * is one of `when`, at least one of `oneOf` is so. Where only one is left it is filled in, and where none is, `fact` is not so.
   */
  readonly implications: readonly RuleImplication[];
  /** The definitions of the Act, for `setCondition`. */
  readonly conditions: Readonly<Record<string, Condition>>;
  /** For `addRule`: findings, then norms, then the norms that apply whatever the case. */
  readonly rules: readonly EngineRule[];
  /**
   * The norms that depend on a person who works with children (§§ 15 (6), 19 and 20), to read: what they test of a person
   * and, record by record, of the records follows as `screen` does it, and is not among `facts`.
   */
  readonly personRules: readonly EngineRule[];
}

const operators: readonly Operator[] = ['is', 'oneOf', 'noneOf'];

/**
 * Writes a law as a document that json-rules-engine loads as it is: definitions as named conditions, findings and norms
 * as rules whose event bears the id and, in its `params`, everything else that the library knows of it.
 *
 * Run it with the operators of `lasteks/operators`, once with each set, over the facts of `factsOf`.
 *
 * @param law The law: `lawOn` gives that of a day.
 * @returns Plain JSON that shares nothing with the library: it may be changed.
 * @example
 * ```ts
 * import { lawOn, rulesDocument } from 'lasteks';
 * const { wording, conditions, rules } = rulesDocument(lawOn('2023-05-02'));
 * wording; // => '2023-04-01'
 * Object.keys(conditions); // => ['child', 'child-in-need-of-assistance', 'child-in-danger']
 * const rule = rules.find(({ event }) => event.type === 'notify-danger');
 * rule.event.params.modality; // => 'obligation'
 * rule.conditions; // => { all: [{ condition: 'child-in-danger' }] }
 * ```
 */
export function rulesDocument(law: Law): RulesDocument {
  try {
    return documentOf(law);
  } catch {
    throw new LawError({ code: 'wrong-type', path: 'law', expected: 'the law of a day, as lawOn gives it' });
  }
}

function documentOf({ wording, definitions, norms, unconditionalNorms, personNorms }: Law): RulesDocument {
  const rules = [...definitions.map(findingRule), ...[...norms, ...unconditionalNorms].map(normRule)];
  const tested = new Set([...definitions, ...norms].flatMap(({ version }) => factsIn(version.when)));
  return copyOf({
    wording: wording.day,
    operators,
    facts: caseFacts.flatMap((fact) => (tested.has(fact.path) ? givenFact(fact, wording.day) : [])),
    derivedFacts: derivedFacts
      .filter(({ name }) => tested.has(name))
      .map((fact) => ({
        fact: fact.name,
        from: fact.from,
        how: derivedFactOrigins[fact.name],
        label: derivedLabels[fact.name],
        provisions: provisionsOfFact(fact, wording.day),
      })),
    implications: (caseFacts as readonly Fact[]).flatMap(({ path, implies = [] }) =>
      implies.map((implication) => ({
        fact: path,
        ...implication,
        because: implicationReasons[implication.because]!,
      })),
    ),
    conditions: Object.fromEntries(definitions.map(({ id, version }) => [id, version.when])),
    rules,
    personRules: personNorms.map(normRule),
  });
}

function findingRule({ id, label, version }: DefinitionInForce): EngineRule {
  const { when: _, ...rest } = version;
  return {
    name: id,
    conditions: { all: [{ condition: id }] },
    event: { type: id, params: { kind: 'finding', label, ...rest } },
  };
}

function normRule({ id, label, modality, version }: NormInForce): EngineRule {
  const { when, ...rest } = version;
  return { name: id, conditions: when, event: { type: id, params: { kind: 'norm', label, modality, ...rest } } };
}

function givenFact(fact: Fact, day: string): InputFact[] {
  const { path, type, values, label } = fact;
  const provisions = provisionsOfFact(fact, day);
  if (type === 'truth') return [{ fact: path, type, label, provisions }];
  return type === 'choice' ? [{ fact: path, type, values, label, provisions }] : [];
}

/** The facts that a condition tests itself: what a named condition tests is listed with it. */
function factsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  return 'fact' in condition ? [condition.fact] : [];
}

/** A document is handed out to be changed; the rules it is made from are data and stay as they are. */
const copyOf = <Json>(json: Json): Json => JSON.parse(JSON.stringify(json)) as Json;
