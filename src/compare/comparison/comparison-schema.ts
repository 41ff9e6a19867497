import * as z from 'zod';
import {
  bilingual,
  day,
  described,
  modality,
  named,
  only,
  provision,
  registry,
} from '../../model/answer-part-schemas.ts';
import { restingKinds } from '../../rules/resting/resting-thing.ts';
import { comparisonFormat, meaningStatuses, provisionChanges } from './wording-comparison.ts';

const count = z.int().nonnegative();
const language = z.enum(['en', 'et']);
const outcome = z.union([z.boolean(), z.literal('unknown'), z.literal('not-in-force')]);
const status = z.enum(meaningStatuses);
const actors = z.array(z.string());

const wording = named(
  'ComparedWording',
  'A law that is compared: a wording, on a day of it',
  z.strictObject({ wording: day, day }),
);

const mark = z.strictObject({ act: z.string(), inForce: day, note: z.string().optional() });
const newerMark = mark.extend({ printedAfter: z.string(), bearing: z.enum(['own', 'covers', 'may-cover']) });
const redline = named(
  'Redline',
  'Two texts as one: what is same or removed is the first, what is same or added the second',
  z.array(z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
);
const grade = z.enum(['amended', 're-edited', 'unsure']);
const part = z.strictObject({
  reference: provision,
  text: z.string(),
  heading: z.string().optional(),
  marks: z.array(mark),
  repealed: only.optional(),
  omitted: only.optional(),
  line: count,
});
const textOfProvision = named(
  'ComparedText',
  'The official texts of a provision, laid over each other; only where texts were given',
  z.strictObject({
    change: z.enum(['added', 'repealed', 'renumbered', 'changed', 'unchanged']),
    grade: grade.optional(),
    before: part.optional(),
    after: part.optional(),
    kinds: z.array(z.enum(['wording', 'citation-style', 'punctuation', 'letter-case', 'omission'])),
    redline: z.strictObject({ heading: redline, text: redline }).optional(),
    marks: z.array(newerMark),
    likeness: z.number().min(0).max(1).optional(),
    resembles: z.strictObject({ reference: provision, likeness: z.number() }).optional(),
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
  grade: grade.optional(),
  before: titled.optional(),
  after: titled.optional(),
  redline: redline.optional(),
  marks: z.array(mark),
});

const provisionInWording = named(
  'ProvisionInWording',
  'A provision in one of the wordings',
  z.strictObject({
    reference: provision,
    from: day,
    until: day.optional(),
    amendedBy: z.string().optional(),
    repealed: only.optional(),
    unsettled: only.optional(),
    gist: bilingual,
    digest: z.strictObject({ language, sha256: z.string().regex(/^[0-9a-f]{64}$/u) }).optional(),
  }),
);
const restingRule = z.strictObject({
  id: z.string(),
  status,
  through: described(
    'Of a rule that does not cite it: the links by which it rests on it',
    z.array(z.string()).optional(),
  ),
  toldDifferently: z.array(z.enum(['reading', 'unsettled'])).optional(),
});
const restingLink = z.strictObject({
  kind: z.enum(restingKinds),
  id: z.string(),
  status,
  answers: described('What of answers turns on it beside findings and norms', z.array(z.string()).optional()),
});
const provisionComparison = named(
  'ProvisionComparison',
  'A provision in two wordings',
  z.strictObject({
    chapter: z.string(),
    before: provisionInWording.optional(),
    after: provisionInWording.optional(),
    change: z.enum(provisionChanges),
    amendedBy: z.array(z.string()),
    textDiffers: described('Left out where nothing tells', z.boolean().optional()),
    judgedBy: z.enum(['texts', 'digests']).optional(),
    text: textOfProvision.optional(),
    rules: described('The rules that rest on it', z.array(restingRule)),
    links: described('What else rests on it', z.array(restingLink)),
    facts: described('The facts that get their meaning from it', z.array(z.string())),
    noEffect: described(
      'The text was changed; every rule that cites it comes out the same on every valuation and is read the same; and whatever else rests on it says the same',
      only.optional(),
    ),
  }),
);

const condition: z.ZodType = named(
  'Condition',
  'A condition as json-rules-engine writes it',
  z.lazy(
    (): z.ZodType =>
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
  'What one law says of a rule',
  z.strictObject({
    provisions: z.array(provision),
    from: day,
    until: day.optional(),
    amendedBy: z.string().optional(),
    when: condition,
    presumedWhen: z.string().optional(),
    modality: modality.optional(),
    bearer: actors.optional(),
    bearerMunicipality: z.string().optional(),
    bearerOf: actors.optional(),
    counterpart: actors.optional(),
    counterpartMunicipality: z.string().optional(),
    term: z.looseObject({}).optional(),
    termProvisions: z.array(provision).optional(),
    replacedBy: actors.optional(),
    notifies: z.array(z.looseObject({})).optional(),
    reading: z.looseObject({}).optional(),
    unsettled: bilingual.optional(),
  }),
);
const witnessAnswer = z.strictObject({ at: z.string(), wording: day, outcome });
const direction = named(
  'MeaningDirection',
  'One way in which a rule comes out otherwise, exactly when, and the smallest case or person that shows it',
  z.strictObject({
    before: outcome,
    after: outcome,
    condition: condition.optional(),
    words: bilingual.optional(),
    witness: z
      .strictObject({
        kind: z.enum(['case', 'person']),
        document: z.looseObject({}),
        before: witnessAnswer,
        after: witnessAnswer,
      })
      .optional(),
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
    before: ruleText.optional(),
    after: ruleText.optional(),
    valuations: described('On how many valuations the two were held against each other', count),
    differing: described('On how many of them the two come out differently', count),
    differs: z.array(aspect),
    directions: z.array(direction),
    aspects: z.array(z.strictObject({ aspect, before: z.unknown(), after: z.unknown() })),
    isOwnChange: z.boolean(),
    through: z.array(z.string()),
    toldDifferently: z.array(z.enum(['provisions', 'reading', 'unsettled'])),
    replacedBy: described(
      'The rules of the law after that take its place where it no longer applies',
      actors.optional(),
    ),
  }),
);
const listed = z.array(z.strictObject({ as: z.string(), name: bilingual.optional() }));
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
    before: listed.optional(),
    after: listed.optional(),
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
  inForceUntil: day.optional(),
  published: day.optional(),
  consolidated: z.string().optional(),
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
        amendingActs: z.array(z.strictObject({ reference: z.string(), passed: day.optional() })),
        note: bilingual,
      }),
    ),
    texts: described(
      'The official texts, where they were given',
      z
        .strictObject({
          language,
          before: head,
          after: head,
          unread: z.strictObject({ before: unread, after: unread }),
        })
        .optional(),
    ),
    counts: z.strictObject({
      provisions: countsBy(provisionChanges),
      rules: countsBy(meaningStatuses),
      noEffect: count,
      changedWithoutRule: count,
    }),
    chapters: z.array(z.strictObject({ number: z.string(), title: bilingual, text: textOfChapter.optional() })),
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
