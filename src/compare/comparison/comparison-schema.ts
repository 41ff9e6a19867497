import * as z from 'zod/mini';
import {
  bilingual,
  day,
  described,
  modality,
  named,
  only,
  provision,
  registry,
} from '../../model/answer/answer-part-schemas.ts';
import { dependentKinds } from '../../rules/dependents/dependent-rule.ts';
import { comparisonFormat, meaningStatuses, provisionChanges } from './wording-comparison.ts';

const count = z.int().check(z.nonnegative());
const language = z.enum(['en', 'et']);
const outcome = z.union([z.boolean(), z.literal('unknown'), z.literal('not-in-force')]);
const status = z.enum(meaningStatuses);
const actors = z.array(z.string());

const wording = named(
  'ComparedWording',
  'A law that is compared: a wording, on a day of it',
  z.strictObject({ wording: day, day }),
);

const mark = z.strictObject({ act: z.string(), inForce: day, note: z.optional(z.string()) });
const newerMark = z.extend(mark, { printedAfter: z.string(), bearing: z.enum(['own', 'covers', 'may-cover']) });
const redline = named(
  'Redline',
  'Two texts as one: what is same or removed is the first, what is same or added the second',
  z.array(z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
);
const grade = z.enum(['amended', 're-edited', 'unsure']);
const part = z.strictObject({
  reference: provision,
  text: z.string(),
  heading: z.optional(z.string()),
  marks: z.array(mark),
  repealed: z.optional(only),
  omitted: z.optional(only),
  line: count,
});
const textOfProvision = named(
  'ComparedText',
  'The official texts of a provision, laid over each other; only where texts were given',
  z.strictObject({
    change: z.enum(['added', 'repealed', 'renumbered', 'changed', 'unchanged']),
    grade: z.optional(grade),
    before: z.optional(part),
    after: z.optional(part),
    kinds: z.array(z.enum(['wording', 'citation-style', 'punctuation', 'letter-case', 'omission'])),
    redline: z.optional(z.strictObject({ heading: redline, text: redline })),
    marks: z.array(newerMark),
    likeness: z.optional(z.number().check(z.gte(0), z.lte(1))),
    resembles: z.optional(z.strictObject({ reference: provision, likeness: z.number() })),
  }),
);
const titled = z.strictObject({
  number: z.string(),
  title: z.string(),
  sections: z.array(z.string()),
  marks: z.array(mark),
});
const textOfChapter = z.strictObject({
  number: z.string(),
  change: z.enum(['added', 'repealed', 'changed', 'unchanged']),
  grade: z.optional(grade),
  before: z.optional(titled),
  after: z.optional(titled),
  redline: z.optional(redline),
  marks: z.array(mark),
});

const provisionInWording = named(
  'ProvisionInWording',
  'A provision in one of the wordings',
  z.strictObject({
    reference: provision,
    from: day,
    until: z.optional(day),
    amendedBy: z.optional(z.string()),
    repealed: z.optional(only),
    unsettled: z.optional(only),
    summary: bilingual,
    digest: z.optional(z.strictObject({ language, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)) })),
  }),
);
const restingRule = z.strictObject({
  id: z.string(),
  status,
  through: described(
    'Of a rule that does not cite it: the links by which it rests on it',
    z.optional(z.array(z.string())),
  ),
  otherDifferences: z.optional(z.array(z.enum(['reading', 'unsettled']))),
});
const restingLink = z.strictObject({
  kind: z.enum(dependentKinds),
  id: z.string(),
  status,
  answers: described('What of answers turns on it beside findings and norms', z.optional(z.array(z.string()))),
});
const provisionComparison = named(
  'ProvisionComparison',
  'A provision in two wordings',
  z.strictObject({
    chapter: z.string(),
    before: z.optional(provisionInWording),
    after: z.optional(provisionInWording),
    change: z.enum(provisionChanges),
    amendedBy: z.array(z.string()),
    textDiffers: described('Left out where nothing tells', z.optional(z.boolean())),
    judgedBy: z.optional(z.enum(['texts', 'digests'])),
    text: z.optional(textOfProvision),
    rules: described('The rules that rest on it', z.array(restingRule)),
    links: described('What else rests on it', z.array(restingLink)),
    facts: described('The facts that get their meaning from it', z.array(z.string())),
    noEffect: described(
      'The text was changed; every rule that cites it gives the same result for every combination of its facts and has the same reading; and everything else that depends on it is the same',
      z.optional(only),
    ),
  }),
);

const condition: z.ZodMiniType = named(
  'Condition',
  'A condition as json-rules-engine writes it',
  z.lazy(
    (): z.ZodMiniType =>
      z.union([
        z.strictObject({ all: z.array(condition) }),
        z.strictObject({ any: z.array(condition) }),
        z.strictObject({ condition: z.string() }),
        z.strictObject({
          fact: z.string(),
          operator: z.enum(['is', 'oneOf', 'noneOf']),
          value: z.union([z.boolean(), z.array(z.string())]),
        }),
      ]),
  ),
);
const ruleText = named(
  'RuleText',
  'The content of a rule under one law',
  z.strictObject({
    provisions: z.array(provision),
    from: day,
    until: z.optional(day),
    amendedBy: z.optional(z.string()),
    when: condition,
    presumedWhen: z.optional(z.string()),
    modality: z.optional(modality),
    bearer: z.optional(actors),
    bearerMunicipality: z.optional(z.string()),
    bearerOf: z.optional(actors),
    counterpart: z.optional(actors),
    counterpartMunicipality: z.optional(z.string()),
    term: z.optional(z.looseObject({})),
    termProvisions: z.optional(z.array(provision)),
    replacedBy: z.optional(actors),
    notifies: z.optional(z.array(z.looseObject({}))),
    reading: z.optional(z.looseObject({})),
    unsettled: z.optional(bilingual),
  }),
);
const witnessAnswer = z.strictObject({ at: z.string(), wording: day, outcome });
const direction = named(
  'MeaningDirection',
  'One way in which the result of a rule differs, the exact condition, and the smallest case or person that shows it',
  z.strictObject({
    before: outcome,
    after: outcome,
    condition: z.optional(condition),
    words: z.optional(bilingual),
    witness: z.optional(
      z.strictObject({
        kind: z.enum(['case', 'person']),
        document: z.looseObject({}),
        before: witnessAnswer,
        after: witnessAnswer,
      }),
    ),
  }),
);
const aspect = z.enum(['applies', 'presumed', 'modality', 'bearer', 'counterpart', 'term', 'notifies']);
const rule = named(
  'RuleComparison',
  'A definition, a norm or a condition on records under two laws',
  z.strictObject({
    id: z.string(),
    kind: z.enum(['definition', 'norm', 'person-norm', 'record-condition']),
    label: bilingual,
    status,
    before: z.optional(ruleText),
    after: z.optional(ruleText),
    valuations: described('On how many valuations the two were held against each other', count),
    differing: described('On how many of them the two come out differently', count),
    differs: z.array(aspect),
    directions: z.array(direction),
    aspects: z.array(z.strictObject({ aspect, before: z.unknown(), after: z.unknown() })),
    isOwnChange: z.boolean(),
    through: z.array(z.string()),
    otherDifferences: z.array(z.enum(['provisions', 'reading', 'unsettled'])),
    replacedBy: described(
      'The rules of the law after that take its place where it no longer applies',
      z.optional(actors),
    ),
  }),
);
const listed = z.array(z.strictObject({ as: z.string(), name: z.optional(bilingual) }));
const span = z.strictObject({
  first: z.string(),
  last: z.string(),
  isFirstIn: z.boolean(),
  isLastIn: z.boolean(),
  except: z.array(z.string()),
  words: bilingual,
});
const offenceList = named(
  'OffenceListComparison',
  'A list of § 20, of one code: its entries as printed, and the offences that only one of the two names',
  z.strictObject({
    provision,
    code: z.enum(['penal-code', 'criminal-code']),
    status,
    before: z.optional(listed),
    after: z.optional(listed),
    added: listed,
    removed: listed,
    onlyBefore: z.array(span),
    onlyAfter: z.array(span),
    mayAlsoBefore: listed,
    mayAlsoAfter: listed,
  }),
);

const unread = z.array(z.strictObject({ line: count, reason: z.string() }));
const head = z.strictObject({
  title: z.string(),
  inForceFrom: day,
  inForceUntil: z.optional(day),
  published: z.optional(day),
  consolidated: z.optional(z.string()),
});
const countsBy = <Name extends string>(names: readonly Name[]) => z.record(z.enum(names), count);

/** The zod schema of a `WordingComparison`, as JSON. */
export const comparisonSchema = described(
  'Two wordings of the Act, provision by provision and rule by rule',
  z.strictObject({
    format: z.literal(comparisonFormat),
    before: wording,
    after: wording,
    between: z.array(
      z.strictObject({
        day,
        amendingActs: z.array(z.strictObject({ reference: z.string(), passed: z.optional(day) })),
        note: bilingual,
      }),
    ),
    texts: described(
      'The official texts, where they were given',
      z.optional(
        z.strictObject({
          language,
          before: head,
          after: head,
          unread: z.strictObject({ before: unread, after: unread }),
        }),
      ),
    ),
    counts: z.strictObject({
      provisions: countsBy(provisionChanges),
      rules: countsBy(meaningStatuses),
      noEffect: count,
      changedWithoutRule: count,
    }),
    chapters: z.array(z.strictObject({ number: z.string(), title: bilingual, text: z.optional(textOfChapter) })),
    provisions: z.array(provisionComparison),
    rules: z.array(rule),
    offenceLists: z.array(offenceList),
  }),
);

/**
 * The JSON Schema of a comparison of wordings.
 *
 * @returns A JSON Schema (draft 2020-12) as a plain object.
 * @example
 * ```ts
 * import { comparisonJsonSchema } from 'lasteks/compare';
 * comparisonJsonSchema().type; // => 'object'
 * ```
 */
export function comparisonJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(comparisonSchema, { metadata: registry });
}
